// Written by Tests/Oracles/gs1_identifiers.py from GS1's Barcode Syntax Dictionary (Apache License 2.0).

extension ApplicationIdentifier {
  /// The identifiers that begin with 0.
  static let units: [Row] = [
    row("00", "SSCC", predefined: true, [.n(18, [.checkDigit])], key: []),
    row(
      "01", "GTIN", predefined: true, [.n(14, [.checkDigit])], without: ["255", "37"],
      key: [["22", "10", "21"], ["235"]]),
    row(
      "02", "CONTENT", predefined: true, [.n(14, [.checkDigit])], needs: [any("37")], without: ["01", "03"]),
    row(
      "03", "MTO GTIN", predefined: true, attribute: false, [.n(14, [.checkDigit])],
      without: ["01", "02", "37"]),
  ]
}
