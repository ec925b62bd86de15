// Written by Tests/Oracles/gs1_identifiers.py from GS1's Barcode Syntax Dictionary (Apache License 2.0).

extension ApplicationIdentifier {
  /// The identifiers that begin with 4.
  static let places: [Row] = [
    row("400", "ORDER NUMBER", [.x(upTo: 30)]),
    row("401", "GINC", [.x(upTo: 30, [.prefix])], key: []),
    row("402", "GSIN", [.n(17, [.checkDigit, .prefix])], key: []),
    row("403", "ROUTE", [.x(upTo: 30)], needs: [any("00")]),
    row("410", "SHIP TO LOC", predefined: true, [.n(13, [.checkDigit, .prefix])]),
    row("411", "BILL TO", predefined: true, [.n(13, [.checkDigit, .prefix])]),
    row("412", "PURCHASE FROM", predefined: true, [.n(13, [.checkDigit, .prefix])]),
    row("413", "SHIP FOR LOC", predefined: true, [.n(13, [.checkDigit, .prefix])]),
    row("414", "LOC No.", predefined: true, [.n(13, [.checkDigit, .prefix])], key: [["254"], ["7040"]]),
    row(
      "415", "PAY TO", predefined: true, [.n(13, [.checkDigit, .prefix])], needs: [any("8020")],
      key: [["8020"]]),
    row("416", "PROD/SERV LOC", predefined: true, [.n(13, [.checkDigit, .prefix])]),
    row("417", "PARTY", predefined: true, [.n(13, [.checkDigit, .prefix])], key: [["7040"]]),
    row("420", "SHIP TO POST", [.x(upTo: 20)], without: ["421"]),
    row("421", "SHIP TO POST", [.n(3), .x(upTo: 9)], without: ["4307"]),
    row("422", "ORIGIN", [.n(3)], needs: [any("01", "02", "8006", "8026")], without: ["426"]),
    row(
      "423", "COUNTRY - INITIAL PROCESS",
      [.n(3), .n(3, optional: true), .n(3, optional: true), .n(3, optional: true), .n(3, optional: true)],
      needs: [any("01", "02")], without: ["426"]),
    row("424", "COUNTRY - PROCESS", [.n(3)], needs: [any("01", "02")], without: ["426"]),
    row(
      "425", "COUNTRY - DISASSEMBLY",
      [.n(3), .n(3, optional: true), .n(3, optional: true), .n(3, optional: true), .n(3, optional: true)],
      needs: [any("01", "02")], without: ["426"]),
    row("426", "COUNTRY - FULL PROCESS", [.n(3)], needs: [any("01", "02")]),
    row("427", "ORIGIN SUBDIVISION", [.x(upTo: 3)], needs: [any("01", "02"), any("422")]),
    row("4300", "SHIP TO COMP", [.x(upTo: 35, [.percentEncoded])], needs: [any("00")]),
    row("4301", "SHIP TO NAME", [.x(upTo: 35, [.percentEncoded])], needs: [any("00")]),
    row("4302", "SHIP TO ADD1", [.x(upTo: 70, [.percentEncoded])], needs: [any("00")]),
    row("4303", "SHIP TO ADD2", [.x(upTo: 70, [.percentEncoded])], needs: [any("4302")]),
    row("4304", "SHIP TO SUB", [.x(upTo: 70, [.percentEncoded])], needs: [any("00")]),
    row("4305", "SHIP TO LOC", [.x(upTo: 70, [.percentEncoded])], needs: [any("00")]),
    row("4306", "SHIP TO REG", [.x(upTo: 70, [.percentEncoded])], needs: [any("00")]),
    row("4307", "SHIP TO COUNTRY", [.x(2)], needs: [any("00")]),
    row("4308", "SHIP TO PHONE", [.x(upTo: 30)], needs: [any("00")]),
    row("4309", "SHIP TO GEO", [.n(10), .n(10)], needs: [any("00")]),
    row("4310", "RTN TO COMP", [.x(upTo: 35, [.percentEncoded])], needs: [any("00")]),
    row("4311", "RTN TO NAME", [.x(upTo: 35, [.percentEncoded])], needs: [any("00")]),
    row("4312", "RTN TO ADD1", [.x(upTo: 70, [.percentEncoded])], needs: [any("00")]),
    row("4313", "RTN TO ADD2", [.x(upTo: 70, [.percentEncoded])], needs: [any("4312")]),
    row("4314", "RTN TO SUB", [.x(upTo: 70, [.percentEncoded])], needs: [any("00")]),
    row("4315", "RTN TO LOC", [.x(upTo: 70, [.percentEncoded])], needs: [any("00")]),
    row("4316", "RTN TO REG", [.x(upTo: 70, [.percentEncoded])], needs: [any("00")]),
    row("4317", "RTN TO COUNTRY", [.x(2)], needs: [any("00")]),
    row("4318", "RTN TO POST", [.x(upTo: 20)], needs: [any("00")]),
    row("4319", "RTN TO PHONE", [.x(upTo: 30)], needs: [any("00")]),
    row("4320", "SRV DESCRIPTION", [.x(upTo: 35, [.percentEncoded])], needs: [any("00")]),
    row("4321", "DANGEROUS GOODS", [.n(1, [.yesOrNo])], needs: [any("00")]),
    row("4322", "AUTH TO LEAVE", [.n(1, [.yesOrNo])], needs: [any("00")]),
    row("4323", "SIG REQUIRED", [.n(1, [.yesOrNo])], needs: [any("00")]),
    row("4324", "NOT BEF DEL DT", [.n(6, [.dayOrMonth]), .n(4, [.hourMinute])], needs: [any("00")]),
    row("4325", "NOT AFT DEL DT", [.n(6, [.dayOrMonth]), .n(4, [.hourMinute])], needs: [any("00")]),
    row("4326", "REL DATE", [.n(6, [.day])], needs: [any("00")]),
    row(
      "4330", "MAX TEMP F.", [.n(6), .x(1, optional: true, [.hyphen])], needs: [any("00")], without: ["4331"]),
    row(
      "4331", "MAX TEMP C.", [.n(6), .x(1, optional: true, [.hyphen])], needs: [any("00")], without: ["4330"]),
    row(
      "4332", "MIN TEMP F.", [.n(6), .x(1, optional: true, [.hyphen])], needs: [any("00")], without: ["4333"]),
    row(
      "4333", "MIN TEMP C.", [.n(6), .x(1, optional: true, [.hyphen])], needs: [any("00")], without: ["4332"]),
  ]
}
