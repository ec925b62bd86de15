// Written by Tests/Oracles/gs1_identifiers.py from GS1's Barcode Syntax Dictionary (Apache License 2.0).

extension ApplicationIdentifier {
  /// The identifiers that begin with 9.
  static let companies: [Row] = [
    row("90", "INTERNAL", [.x(upTo: 30)]),
    row("91", through: "99", "INTERNAL", [.x(upTo: 90)]),
  ]
}
