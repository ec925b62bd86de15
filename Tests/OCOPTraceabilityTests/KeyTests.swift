import OCOP
import TestSupport
import Testing

@Suite("Numbers of GS1")
struct KeyTests {
  private static func digits(_ text: String) throws(GS1Error) -> String {
    switch text.utf8.count {
    case 18: try SSCC(text).description
    default: GTIN.Form(rawValue: text.utf8.count).flatMap { try? GTIN(text).text(as: $0) } ?? ""
    }
  }

  private static func error(_ text: String) -> GS1Error? {
    do {
      if text.utf8.count == 18 { _ = try SSCC(text) } else { _ = try GTIN(text) }
      return nil
    } catch {
      return error
    }
  }

  /// 30 published numbers, and 300 that `Tests/Oracles/gs1_keys.py` computes in two ways.
  @Test func `every number is read and printed as it stands`() throws {
    let rows = try Fixture.rows("keys.tsv").dropFirst()
    #expect(rows.count >= 200)
    for row in rows { #expect(try Self.digits(row[1]) == row[1], "\(row)") }
  }

  /// A wrong check digit is refused with the one that is right; every single wrong digit is found, as the rule promises.
  @Test func `every single wrong digit is found`() throws {
    for row in try Fixture.rows("keys.tsv").dropFirst() {
      let bytes = Array(row[1].utf8)
      for place in bytes.indices {
        var wrong = bytes
        wrong[place] = wrong[place] == UInt8(ascii: "9") ? UInt8(ascii: "0") : wrong[place] + 1
        let error = Self.error(String(decoding: wrong, as: UTF8.self))
        #expect(error?.position == bytes.count - 1)
        guard place == bytes.count - 1 else { continue }
        #expect(error?.rule == .checkDigit(Int(bytes[place] - UInt8(ascii: "0"))))
      }
    }
  }

  @Test(
    "a text that is no number is refused by position and rule",
    arguments: [
      ("", nil, GS1Error.Rule.empty), ("893456789012O", 12, .digit), ("8934567890 20", 10, .digit),
      ("８934567890120", 0, .digit), ("8934567890125", 12, .checkDigit(0)), ("12345673", 7, .checkDigit(0)),
      ("416000336109", 11, .checkDigit(8)), ("1234567890129", 12, .checkDigit(8)),
      ("12345678901232", 13, .checkDigit(1)), ("893456789012", 11, .checkDigit(4)),
      ("89345", nil, .length([8, 12, 13, 14])), ("89345678901201234", nil, .length([8, 12, 13, 14])),
      ("99999999999999999999999999", nil, .length([8, 12, 13, 14])),
    ])
  func refusals(text: String, position: Int?, rule: GS1Error.Rule) {
    let error = #expect(throws: GS1Error.self) { try GTIN(text) }
    #expect(error == GS1Error(.gtin, text, at: position, rule))
    #expect(error?.text.vi.isEmpty == false && error?.description.isEmpty == false)
  }

  @Test func `a number is the same in each of its forms`() throws {
    let item = try GTIN("8938505974194")
    #expect(try item == GTIN("08938505974194") && item.form == .gtin13)
    #expect(item.text(as: .gtin14) == "08938505974194" && item.text(as: .gtin12) == nil)
    #expect(try GTIN("036000291452") == GTIN("0036000291452"))
    #expect(try GTIN("00000002345673").description == "02345673")
    #expect(try roundTripped(item) == item)
  }

  @Test func `a package has a number of its own`() throws {
    let item = try GTIN("8934567890120")
    #expect(try item.package(1).description == "18934567890127")
    #expect(try item.package(2).description == "28934567890124")
    #expect(try item.package(2).indicator == 2 && item.indicator == 0)
    #expect(throws: GS1Error(.gtin, "9", .outside(1...8))) { try item.package(9) }
  }

  /// The prefix is one of a real company; its numbers are those that the company prints.
  @Test func `a company numbers its goods, places and shipments`() throws {
    let company = try GS1CompanyPrefix("8938505974")
    #expect(company.isVietnamese)
    #expect(try company.gtin13(item: 19).description == "8938505974194")
    #expect(try company.gln(location: 19).description == "8938505974194")
    #expect(
      try GS1CompanyPrefix("893456789").sscc(serial: 1, extensionDigit: 1).description == "189345678900000011"
    )
    #expect(throws: GS1Error(.companyPrefix, "100", .outside(0...99))) { try company.gtin13(item: 100) }
    #expect(throws: GS1Error(.companyPrefix, "-1", .outside(0...99))) { try company.gtin13(item: -1) }
    #expect(throws: GS1Error(.companyPrefix, "10", .outside(0...9))) {
      try company.sscc(serial: 0, extensionDigit: 10)
    }
    #expect(throws: GS1Error(.companyPrefix, "893", .length(Array(4...12)))) { try GS1CompanyPrefix("893") }
    #expect(throws: GS1Error(.companyPrefix, "89x5", at: 2, .digit)) { try GS1CompanyPrefix("89x5") }
    #expect(try GS1CompanyPrefix("893850597412").gtin13(item: 0).padded.hasPrefix("0893850597412"))
  }

  @Test func `places and logistic units keep their lengths`() throws {
    #expect(try GLN("9520123456788").description == "9520123456788")
    #expect(throws: GS1Error(.gln, "95201234567", .length([13]))) { try GLN("95201234567") }
    #expect(try SSCC("006141411234567890").description == "006141411234567890")
    #expect(throws: GS1Error(.sscc, "00614141123456789", .length([18]))) { try SSCC("00614141123456789") }
    #expect(try roundTripped(SSCC("006141411234567890")) == SSCC("006141411234567890"))
    #expect(throws: DecodingError.self) { try decoded(GLN.self, from: "\"9520123456789\"") }
  }
}
