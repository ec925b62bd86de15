// Written by Tests/Oracles/gs1_identifiers.py from GS1's Barcode Syntax Dictionary (Apache License 2.0).

extension ApplicationIdentifier {
  /// The identifiers that begin with 3.
  static let measures: [Row] = [
    row("30", "VAR. COUNT", [.n(upTo: 8)], needs: [any("01", "02")]),
    row(
      "3100", through: "3105", "NET WEIGHT (kg)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["310n"]),
    row(
      "3110", through: "3115", "LENGTH (m)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["311n"]),
    row(
      "3120", through: "3125", "WIDTH (m)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["312n"]),
    row(
      "3130", through: "3135", "HEIGHT (m)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["313n"]),
    row(
      "3140", through: "3145", "AREA (m²)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["314n"]),
    row(
      "3150", through: "3155", "NET VOLUME (l)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["315n"]),
    row(
      "3160", through: "3165", "NET VOLUME (m³)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["316n"]),
    row(
      "3200", through: "3205", "NET WEIGHT (lb)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["320n"]),
    row(
      "3210", through: "3215", "LENGTH (in)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["321n"]),
    row(
      "3220", through: "3225", "LENGTH (ft)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["322n"]),
    row(
      "3230", through: "3235", "LENGTH (yd)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["323n"]),
    row(
      "3240", through: "3245", "WIDTH (in)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["324n"]),
    row(
      "3250", through: "3255", "WIDTH (ft)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["325n"]),
    row(
      "3260", through: "3265", "WIDTH (yd)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["326n"]),
    row(
      "3270", through: "3275", "HEIGHT (in)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["327n"]),
    row(
      "3280", through: "3285", "HEIGHT (ft)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["328n"]),
    row(
      "3290", through: "3295", "HEIGHT (yd)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["329n"]),
    row(
      "3300", through: "3305", "GROSS WEIGHT (kg)", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["330n"]),
    row(
      "3310", through: "3315", "LENGTH (m), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["331n"]),
    row(
      "3320", through: "3325", "WIDTH (m), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["332n"]),
    row(
      "3330", through: "3335", "HEIGHT (m), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["333n"]),
    row(
      "3340", through: "3345", "AREA (m²), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["334n"]),
    row(
      "3350", through: "3355", "VOLUME (l), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["335n"]),
    row(
      "3360", through: "3365", "VOLUME (m³), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["336n"]),
    row(
      "3370", through: "3375", "KG PER m²", predefined: true, [.n(6)], needs: [any("01")], without: ["337n"]),
    row(
      "3400", through: "3405", "GROSS WEIGHT (lb)", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["340n"]),
    row(
      "3410", through: "3415", "LENGTH (in), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["341n"]),
    row(
      "3420", through: "3425", "LENGTH (ft), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["342n"]),
    row(
      "3430", through: "3435", "LENGTH (yd), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["343n"]),
    row(
      "3440", through: "3445", "WIDTH (in), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["344n"]),
    row(
      "3450", through: "3455", "WIDTH (ft), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["345n"]),
    row(
      "3460", through: "3465", "WIDTH (yd), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["346n"]),
    row(
      "3470", through: "3475", "HEIGHT (in), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["347n"]),
    row(
      "3480", through: "3485", "HEIGHT (ft), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["348n"]),
    row(
      "3490", through: "3495", "HEIGHT (yd), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["349n"]),
    row(
      "3500", through: "3505", "AREA (in²)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["350n"]),
    row(
      "3510", through: "3515", "AREA (ft²)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["351n"]),
    row(
      "3520", through: "3525", "AREA (yd²)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["352n"]),
    row(
      "3530", through: "3535", "AREA (in²), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["353n"]),
    row(
      "3540", through: "3545", "AREA (ft²), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["354n"]),
    row(
      "3550", through: "3555", "AREA (yd²), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["355n"]),
    row(
      "3560", through: "3565", "NET WEIGHT (tr oz)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["356n"]),
    row(
      "3570", through: "3575", "NET VOLUME (oz)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["357n"]),
    row(
      "3600", through: "3605", "NET VOLUME (qt (US))", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["360n"]),
    row(
      "3610", through: "3615", "NET VOLUME (gal.)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["361n"]),
    row(
      "3620", through: "3625", "VOLUME (qt (US)), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["362n"]),
    row(
      "3630", through: "3635", "VOLUME (gal (US)), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["363n"]),
    row(
      "3640", through: "3645", "NET VOLUME (in³)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["364n"]),
    row(
      "3650", through: "3655", "NET VOLUME (ft³)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["365n"]),
    row(
      "3660", through: "3665", "NET VOLUME (yd³)", predefined: true, [.n(6)], needs: [any("01", "02")],
      without: ["366n"]),
    row(
      "3670", through: "3675", "VOLUME (in³), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["367n"]),
    row(
      "3680", through: "3685", "VOLUME (ft³), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["368n"]),
    row(
      "3690", through: "3695", "VOLUME (yd³), log", predefined: true, [.n(6)], needs: [any("00", "01")],
      without: ["369n"]),
    row("37", "COUNT", [.n(upTo: 8)], needs: [any("00"), any("02", "8026")]),
    row(
      "3900", through: "3909", "AMOUNT", [.n(upTo: 15)], needs: [any("255", "8020")],
      without: ["390n", "391n", "394n", "8111"]),
    row("3910", through: "3919", "AMOUNT", [.n(3), .n(upTo: 15)], needs: [any("8020")], without: ["391n"]),
    row(
      "3920", through: "3929", "PRICE", [.n(upTo: 15)],
      needs: [any("01"), any("30", "31nn", "32nn", "35nn", "36nn")], without: ["392n", "393n"]),
    row(
      "3930", through: "3939", "PRICE", [.n(3), .n(upTo: 15)],
      needs: [any("30", "31nn", "32nn", "35nn", "36nn")], without: ["393n"]),
    row("3940", through: "3943", "PRCNT OFF", [.n(4)], needs: [any("255")], without: ["394n", "8111"]),
    row(
      "3950", through: "3955", "PRICE/UoM", [.n(6)], needs: [any("30", "31nn", "32nn", "35nn", "36nn")],
      without: ["392n", "393n", "395n", "8005"]),
  ]
}
