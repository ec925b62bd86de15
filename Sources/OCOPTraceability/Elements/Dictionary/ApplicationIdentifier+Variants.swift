// Written by Tests/Oracles/gs1_identifiers.py from GS1's Barcode Syntax Dictionary (Apache License 2.0).

extension ApplicationIdentifier {
  /// The identifiers that begin with 2.
  static let variants: [Row] = [
    row("20", "VARIANT", predefined: true, [.n(2)], needs: [any("01", "02", "8006", "8026")]),
    row("21", "SERIAL", attribute: false, [.x(upTo: 20)], needs: [any("01", "03", "8006")], without: ["235"]),
    row("22", "CPV", attribute: false, [.x(upTo: 20)], needs: [any("01")]),
    row("235", "TPX", attribute: false, [.x(upTo: 28)], needs: [any("01")]),
    row("240", "ADDITIONAL ID", [.x(upTo: 30)], needs: [any("01", "02", "8006", "8026")]),
    row("241", "CUST. PART No.", [.x(upTo: 30)], needs: [any("01", "02", "8006", "8026")]),
    row("242", "MTO VARIANT", [.n(upTo: 6)], needs: [any("01", "02", "8006", "8026")]),
    row("243", "PCN", [.x(upTo: 20)], needs: [any("01")]),
    row("250", "SECONDARY SERIAL", [.x(upTo: 30)], needs: [any("01", "8006"), any("21")]),
    row("251", "REF. TO SOURCE", [.x(upTo: 30)], needs: [any("01", "8006")]),
    row("253", "GDTI", [.n(13, [.checkDigit, .prefix]), .x(upTo: 17, optional: true)], key: []),
    row("254", "GLN EXTENSION COMPONENT", attribute: false, [.x(upTo: 20)], needs: [any("414")]),
    row(
      "255", "GCN", [.n(13, [.checkDigit, .prefix]), .n(upTo: 12, optional: true)],
      without: ["01", "02", "415", "8006", "8020", "8026"], key: []),
  ]
}
