// Written by Tests/Oracles/gs1_identifiers.py from GS1's Barcode Syntax Dictionary (Apache License 2.0).

extension ApplicationIdentifier {
  /// The identifiers that begin with 8.
  static let assets: [Row] = [
    row(
      "8001", "DIMENSIONS",
      [.n(4, [.notZero]), .n(5, [.notZero]), .n(3, [.notZero]), .n(1, [.winding]), .n(1)], needs: [any("01")]),
    row("8002", "CMT No.", [.x(upTo: 20)]),
    row(
      "8003", "GRAI", [.n(1, [.allZero]), .n(13, [.checkDigit, .prefix]), .x(upTo: 16, optional: true)],
      key: []),
    row("8004", "GIAI", [.x(upTo: 30, [.prefix])], key: [["7040"]]),
    row("8005", "PRICE PER UNIT", [.n(6)], needs: [any("01", "02")]),
    row(
      "8006", "ITIP", [.n(14, [.checkDigit]), .n(4, [.pieceOfTotal])], without: ["01", "37"],
      key: [["22", "10", "21"]]),
    row("8007", "IBAN", [.x(upTo: 34)], needs: [any("415")]),
    row(
      "8008", "PROD TIME",
      [.n(6, [.day]), .n(2, [.hour]), .n(2, optional: true, [.minute]), .n(2, optional: true, [.second])],
      needs: [any("01", "02")]),
    row("8009", "OPTSEN", [.x(upTo: 50)], needs: [any("00", "01")]),
    row("8010", "CPID", [.y(upTo: 30, [.prefix])], key: [["8011"]]),
    row("8011", "CPID SERIAL", attribute: false, [.n(upTo: 12, [.noLeadingZero])], needs: [any("8010")]),
    row("8012", "VERSION", [.x(upTo: 20)], needs: [any("01", "8006")]),
    row("8013", "GMN", [.x(upTo: 25, [.checkPair, .prefix])], key: []),
    row(
      "8014", "MUDI", attribute: false, [.x(upTo: 25, [.checkPair, .prefix, .nonDigit])], needs: [any("01")]),
    row("8017", "GSRN - PROVIDER", [.n(18, [.checkDigit, .prefix])], without: ["8018"], key: [["8019"]]),
    row("8018", "GSRN - RECIPIENT", [.n(18, [.checkDigit, .prefix])], without: ["8017"], key: [["8019"]]),
    row("8019", "SRIN", attribute: false, [.n(upTo: 10)], needs: [any("8017", "8018")]),
    row("8020", "REF No.", attribute: false, [.x(upTo: 25)], needs: [any("415")]),
    row(
      "8026", "ITIP CONTENT", [.n(14, [.checkDigit]), .n(4, [.pieceOfTotal])], needs: [any("37")],
      without: ["02", "8006"]),
    row(
      "8030", "DIGSIG", [.z(upTo: 90)],
      needs: [
        [
          ["00"], ["01", "21"], ["253"], ["255"], ["8003"], ["8004"], ["8006", "21"], ["8010", "8011"],
          ["8017"], ["8018"],
        ]
      ]),
    row("8040", "IMEI", attribute: false, [.n(15)], needs: [[["01", "21"]]]),
    row("8041", "IMEI2", attribute: false, [.n(15)], needs: [[["01", "21", "8040"]]]),
    row("8042", "ESIM", attribute: false, [.n(32)], needs: [[["01", "21", "8040"]]]),
    row(
      "8043", "PSIM", attribute: false, [.n(18), .n(upTo: 2, optional: true)],
      needs: [[["01", "21", "8040"]]]),
    row("8110", "coupon", [.x(upTo: 70)]),
    row("8111", "POINTS", [.n(4)], needs: [any("255")]),
    row("8112", "coupon", [.x(upTo: 70)]),
    row("8200", "PRODUCT URL", attribute: false, [.x(upTo: 70)], needs: [any("01")]),
  ]
}
