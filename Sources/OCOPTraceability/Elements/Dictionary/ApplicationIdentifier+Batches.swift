// Written by Tests/Oracles/gs1_identifiers.py from GS1's Barcode Syntax Dictionary (Apache License 2.0).

extension ApplicationIdentifier {
  /// The identifiers that begin with 1.
  static let batches: [Row] = [
    row("10", "BATCH/LOT", [.x(upTo: 20)], needs: [any("01", "02", "03", "8006", "8026")]),
    row(
      "11", "PROD DATE", predefined: true, [.n(6, [.dayOrMonth])],
      needs: [any("01", "02", "03", "8006", "8026")]),
    row("12", "DUE DATE", predefined: true, [.n(6, [.dayOrMonth])], needs: [any("8020")]),
    row(
      "13", "PACK DATE", predefined: true, [.n(6, [.dayOrMonth])],
      needs: [any("01", "02", "03", "8006", "8026")]),
    row(
      "15", "BEST BEFORE or BEST BY", predefined: true, [.n(6, [.dayOrMonth])],
      needs: [any("01", "02", "03", "8006", "8026")]),
    row(
      "16", "SELL BY", predefined: true, [.n(6, [.dayOrMonth])],
      needs: [any("01", "02", "03", "8006", "8026")]),
    row(
      "17", "USE BY or EXPIRY", predefined: true, [.n(6, [.dayOrMonth])],
      needs: [any("01", "02", "03", "255", "8006", "8026")]),
  ]
}
