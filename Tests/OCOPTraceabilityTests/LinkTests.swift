import OCOP
import TestSupport
import Testing

@Suite("GS1 elements and Digital Links")
struct LinkTests {
  /// The cases of GS1's own engine (github.com/gs1/gs1-syntax-engine, dl.c, Apache License 2.0), but those of its switch
  /// for unknown identifiers, which the library does not have.
  @Test func `reads and refuses links as GS1's engine does`() throws {
    let rows = try Fixture.rows("links.tsv").filter { $0.first == "read" }
    #expect(rows.count == 116)
    for row in rows {
      let reading =
        switch row[2] {
        case "words": DigitalLink.Reading(takesShortGTINs: false, takesWords: true)
        case "short": DigitalLink.Reading(takesShortGTINs: true, takesWords: false)
        default: DigitalLink.Reading.strict
        }
      do {
        let link = try DigitalLink(row[3], reading: reading)
        #expect(row[1] == "yes", "\(row)")
        let wanted = try ElementString(row[4].replacing("^", with: String(ElementString.separator)))
        #expect(Set(link.elements) == Set(wanted.elements), "\(row)")
      } catch {
        #expect(row[1] == "no", "\(row): \(error)")
        #expect(error.value == row[3] && error.position != nil)
        #expect(!error.text.vi.isEmpty)
      }
    }
  }

  @Test func `writes links as GS1's engine does`() throws {
    let rows = try Fixture.rows("links.tsv").filter { $0.first == "write" }
    #expect(rows.count == 20)
    for row in rows {
      let stem = row[2].isEmpty ? DigitalLink.canonicalStem : row[2]
      do {
        let link = try DigitalLink(ElementString(row[3]), stem: stem)
        #expect(row[1] == "yes" && link.uri == row[4], "\(row)")
        #expect(try DigitalLink(link.uri) == link)
      } catch {
        #expect(row[1] == "no", "\(row): \(error)")
      }
    }
  }

  /// The dictionary's rows, as a script printed them from GS1's file.
  @Test func `knows every identifier of the dictionary`() throws {
    var count = 0
    for row in try Fixture.rows("identifiers.tsv") {
      let (first, last) = try (#require(Int(row[0])), #require(Int(row[1])))
      for number in first...last {
        let code = String(repeating: "0", count: row[0].count - String(number).count) + String(number)
        let identifier = try #require(ApplicationIdentifier(code))
        #expect(identifier.isKey == row[7].contains("dlpkey"))
        // Longer and shorter values than the dictionary allows are refused.
        let (least, most) = try (#require(Int(row[5])), #require(Int(row[6])))
        for length in [least - 1, most + 1] {
          #expect(throws: GS1Error.self) { try DataElement(code, String(repeating: "1", count: length)) }
        }
        count += 1
      }
    }
    #expect(count == ApplicationIdentifier.all.count)
    #expect(ApplicationIdentifier("999") == nil && ApplicationIdentifier("1") == nil)
  }

  @Test(
    "a malformed link is refused by position and rule",
    arguments: [
      ("HtTp://a/01/08934567890120", 0, GS1Error.Subject.link, GS1Error.Rule.scheme),
      ("https:///01/08934567890120", 8, .link, .host),
      ("https://:80/01/08934567890120", 8, .link, .host),
      ("https://a_b/01/08934567890120", 9, .link, .character),
      ("https://a/b/01/08934567890120 ", 29, .link, .character), ("https://a/b/c", 9, .link, .key),
      ("https://a/01/08934567890120/", 9, .link, .key),
      ("https://a/01/08934567890121", 26, .element("01"), .checkDigit(0)),
      ("https://a/01/0893456789012", 13, .element("01"), .length([14])),
      ("https://a/01/893456789012A", 25, .element("01"), .digit),
      ("https://a/01/08934567890120/21/S1/10/L1", 28, .link, .qualifierOrder),
      ("https://a/01/08934567890120/10/L1/10/L2", 28, .link, .qualifierOrder),
      ("https://a/01/08934567890120/254/L1", 28, .link, .qualifierOrder),
      ("https://a/01/08934567890120?10=L1", 28, .element("10"), .belongsInPath),
      ("https://a/01/08934567890120?21=S1", 28, .element("21"), .belongsInPath),
      ("https://a/01/08934567890120?17=261200&17=261200", 38, .element("17"), .repeated),
      ("https://a/01/08934567890120?17=261301", 33, .element("17"), .day),
      ("https://a/01/08934567890120?17=260230", 35, .element("17"), .day),
      ("https://a/01/08934567890120?17=", 31, .element("17"), .empty),
      ("https://a/01/08934567890120?899=1", 28, .link, .unknownIdentifier),
      ("https://a/01/08934567890120?255=9520123456788", 10, .element("01"), .excluded(by: "255")),
      ("https://a/01/08934567890120?8200=http", 28, .element("8200"), .notAnAttribute),
      ("https://a/01/08934567890120/10/A%00B", 32, .element("10"), .character),
      ("https://a/01/08934567890120/10/AB%20C", 33, .element("10"), .character),
      ("https://a/01/08934567890120?99=AB+C", 33, .element("99"), .character),
      (
        "https://a/00/006141411234567890?10=L1", 32, .element("10"),
        .missing(["01", "02", "03", "8006", "8026"])
      ),
    ])
  func malformed(link: String, position: Int, subject: GS1Error.Subject, rule: GS1Error.Rule) {
    let error = #expect(throws: GS1Error.self) { try DigitalLink(link) }
    #expect(error == GS1Error(subject, link, at: position, rule))
  }

  /// A link, how it is read, and its stem and elements, or where it fails.
  struct Tricky: CustomTestStringConvertible, Sendable {
    let link: String
    let reading: DigitalLink.Reading
    let result: String

    init(_ link: String, _ result: String) { self.init(link, .strict, result) }

    init(_ link: String, _ reading: DigitalLink.Reading, _ result: String) {
      self.link = link
      self.reading = reading
      self.result = result
    }

    var testDescription: String { link }
  }

  /// What GS1's engine of 23 June 2026 makes of the same links, but for places, which it does not tell.
  @Test(
    "tricky links are read by the letter",
    arguments: [
      // Percent signs: in values, in any case, never in the number of an identifier.
      Tricky("https://a/01/%30952012345678%38", "https://a (01)09520123456788"),
      Tricky("https://a/%30%31/09520123456788", "9 key"),
      Tricky("https://a/01/09520123456788/10/a%2fb%2Bc", "https://a (01)09520123456788(10)a/b+c"),
      Tricky("https://a/01/09520123456788/10/A+B?99=C%2bD", "https://a (01)09520123456788(10)A+B(99)C+D"),
      Tricky("https://a/01/09520123456788/10/50%", "https://a (01)09520123456788(10)50%"),
      Tricky("https://a/01/09520123456788/10/%zz%4", "https://a (01)09520123456788(10)%zz%4"),
      Tricky("https://a/01/09520123456788/10/%E1%BA%A1", "31 character"),
      Tricky("https://a/01/09520123456788/10/A%C3", "32 character"),
      Tricky("https://a/01/09520123456788/10/A%252FB", "https://a (01)09520123456788(10)A%2FB"),
      Tricky("https://a/01/09520123456788?%31%37=261231", "https://a (01)09520123456788"),
      // The rightmost key is the key; before it stands the stem, whatever it looks like.
      Tricky(
        "https://a/01/09520123456788/01/04012345123456", "https://a/01/09520123456788 (01)04012345123456"),
      Tricky(
        "https://a/01/09520123456788/414/9520123456788/254/X",
        "https://a/01/09520123456788 (414)9520123456788(254)X"),
      Tricky(
        "https://a/414/9520123456788/01/09520123456788/10/01",
        "https://a/414/9520123456788 (01)09520123456788(10)01"),
      Tricky("https://a/10/L/21/S/01/09520123456788", "https://a/10/L/21/S (01)09520123456788"),
      Tricky("https://a//01/09520123456788", "https://a/ (01)09520123456788"),
      Tricky("https://a/01//09520123456788", "9 key"), Tricky("https://a/01/09520123456788//", "9 key"),
      Tricky("https://a/01/09520123456788/10/L/x/y", "9 key"),
      Tricky("https://a/01/09520123456788/10/L/99/y", "28 qualifierOrder"),
      // Numbers of other forms, and words.
      Tricky("https://a/01/9520123456788", "13 length([14])"),
      Tricky("https://a/01/9520123456788", .lenient, "https://a (01)09520123456788"),
      Tricky("https://a/01/614141000036", .lenient, "https://a (01)00614141000036"),
      Tricky("https://a/01/96385074", .lenient, "https://a (01)00000096385074"),
      Tricky("https://a/01/96385075", .lenient, "20 checkDigit(4)"),
      Tricky("https://a/01/961385074", .lenient, "13 length([14])"),
      Tricky("https://a/gtin/9520123456788/lot/A/ser/B", "9 key"),
      Tricky(
        "https://a/gtin/9520123456788/10/A/ser/B", .lenient, "https://a (01)09520123456788(10)A(21)B"),
      Tricky("https://a/gtin/9520123456788/ser/B/lot/A", .lenient, "29 qualifierOrder"),
      Tricky("https://a/GTIN/9520123456788", .lenient, "9 key"),
      // What belongs in the path, and what in the query.
      Tricky("https://a/01/09520123456788/21/S?10=L", "33 belongsInPath"),
      Tricky("https://a/01/09520123456788/235/T?10=L", "https://a (01)09520123456788(235)T(10)L"),
      Tricky("https://a/01/09520123456788/235/T?21=S", "34 notAnAttribute"),
      Tricky("https://a/01/09520123456788/10/L?10=L", "33 repeated"),
      Tricky("https://a/01/09520123456788?01=09520123456788", "28 repeated"),
      Tricky("https://a/01/09520123456788?17=260200", "https://a (01)09520123456788(17)260200"),
      Tricky("https://a/01/09520123456788?7003=2602001200", "37 day"),
      Tricky("https://a/01/09520123456788?12=260201", "28 missing([\"8020\"])"),
      Tricky("https://a/01/09520123456788?9999=1", "28 unknownIdentifier"),
      Tricky("https://a/01/09520123456788?1=1", "28 unknownIdentifier"),
      Tricky("https://a/01/09520123456788?017=261231", "28 unknownIdentifier"),
      Tricky("https://a/01/09520123456788?17", "https://a (01)09520123456788"),
      Tricky("https://a/01/09520123456788?lot=A&linkType=gs1:pip&&", "https://a (01)09520123456788"),
      Tricky("https://a/01/09520123456788?17=261231;99=X", "31 length([6])"),
      Tricky("https://a/01/09520123456788?", "https://a (01)09520123456788"),
      // Hosts, ports and fragments.
      Tricky(
        "https://xn--v-d-zma.vn:8443/tra/01/09520123456788",
        "https://xn--v-d-zma.vn:8443/tra (01)09520123456788"),
      Tricky("https://ví.vn/01/09520123456788", "9 character"),
      Tricky("https://u:p@a/01/09520123456788", "11 character"),
      Tricky("https://[2001:db8::1]/01/09520123456788", "https://[2001:db8::1] (01)09520123456788"),
      Tricky("HTTPS://A/01/09520123456788", "HTTPS://A (01)09520123456788"),
      Tricky("Https://a/01/09520123456788", "0 scheme"), Tricky("https://a", "9 key"),
      Tricky("https://a?/01/09520123456788", "9 character"),
      Tricky("https://a/01/09520123456788#/01/1?17=1", "https://a (01)09520123456788"),
      Tricky("https://a#/01/09520123456788", "9 character"),
    ])
  func tricky(row: Tricky) {
    do {
      let link = try DigitalLink(row.link, reading: row.reading)
      #expect("\(link.stem) \(link.elements.map(\.description).joined())" == row.result)
    } catch {
      #expect("\(error.position ?? -1) \(error.rule)" == row.result)
    }
  }

  @Test func `a link of a megabyte is read or refused in one go`() throws {
    let long = String(repeating: "/01/x", count: 200_000)
    #expect(throws: GS1Error.self) { try DigitalLink("https://a" + long) }
    let link = try DigitalLink("https://a" + long + "/01/09520123456788")
    #expect(link.gtin?.description == "9520123456788")
    let query = String(repeating: "&a=b", count: 200_000)
    #expect(try DigitalLink("https://a/01/09520123456788?" + query).attributes == [])
  }

  @Test("random links are read as they were written", arguments: 0..<4)
  func randomLinks(part: UInt64) throws {
    var generator = SeededGenerator(seed: 2_604 + part)
    let company = try GS1CompanyPrefix("893456")
    for number in 0..<Rounds.all(2_500, atTheDesk: 500) {
      let item = try company.gtin13(item: Int.random(in: 0..<1_000_000, using: &generator))
      var elements = [DataElement(item)]
      if Bool.random(using: &generator) {
        elements.append(try DataElement("22", Self.text(upTo: 20, &generator)))
      }
      elements.append(try DataElement("10", Self.text(upTo: 20, &generator)))
      if Bool.random(using: &generator) {
        elements.append(try DataElement("21", Self.text(upTo: 20, &generator)))
      }
      let day = try CivilDate(2026, 1, 1).adding(days: Int.random(in: 0..<3_000, using: &generator))
      if Bool.random(using: &generator) {
        elements.append(try DataElement("3103", String(Int.random(in: 100_000...999_999, using: &generator))))
      }
      elements.append(try DataElement("99", Self.text(upTo: 24, &generator)))
      elements.append(DataElement(GS1Date(.expiry, day)))
      let message = try ElementString(elements.shuffled(using: &generator))
      let link = try DigitalLink(message, stem: "https://ocop.example.vn/tra-cuu")
      let read = try DigitalLink(link.uri)
      #expect(read == link && read.gtin == item)
      #expect(Set(read.elements) == Set(message.elements))
      #expect(try read.date(.expiry, readIn: 2_026)?.day == day)
      if number % 10 == 0 { #expect(try ElementString(message.scanned) == message) }
    }
  }

  private static func text(upTo count: Int, _ generator: inout SeededGenerator) -> String {
    let signs = Array(
      "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
    return String(
      (0..<Int.random(in: 1...count, using: &generator)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &generator)]
      })
  }

  @Test func `a link carries every reserved character`() throws {
    let item = try GTIN("9520123456788")
    let link = try DigitalLink(ElementString([DataElement(item), DataElement("10", "a/b+c%40d?e&f=g")]))
    #expect(link.uri == "https://id.gs1.org/01/09520123456788/10/a%2Fb%2Bc%2540d%3Fe%26f%3Dg")
    #expect(try DigitalLink(link.uri)["10"] == "a/b+c%40d?e&f=g")
    #expect(try DigitalLink("https://a/01/09520123456788/10/A+B")["10"] == "A+B")
    #expect(try roundTripped(link) == link)
    #expect(
      try DigitalLink("https://b/01/09520123456788").canonical.uri == "https://id.gs1.org/01/09520123456788")
  }

  @Test(
    "what a link begins with is refused by position and rule",
    arguments: [
      ("", 0, GS1Error.Rule.empty), ("ftp://a", 0, .scheme), ("https://", 8, .host),
      ("https://a/b?c", 11, .character), ("https://a/b c", 11, .character),
    ])
  func stems(stem: String, position: Int, rule: GS1Error.Rule) throws {
    let message = try ElementString([DataElement(GTIN("9520123456788"))])
    let error = #expect(throws: GS1Error.self) { try DigitalLink(message, stem: stem) }
    #expect(error?.subject == .stem && error?.position == position && error?.rule == rule)
  }

  /// The centuries of GS1's General Specifications, 7.12: 51 years ahead is the past, 50 back the future.
  @Test(
    "a year of two digits is read from the year of the reader",
    arguments: [
      ("261231", 2_026, "2026-12-31"), ("760101", 2_026, "2076-01-01"), ("770101", 2_026, "1977-01-01"),
      ("990101", 2_026, "1999-01-01"), ("000101", 2_050, "2100-01-01"), ("000101", 2_049, "2000-01-01"),
      ("490101", 2_099, "2149-01-01"), ("500101", 2_099, "2050-01-01"), ("260200", 2_026, "2026-02-28"),
      ("280200", 2_026, "2028-02-29"), ("261200", 2_026, "2026-12-31"), ("240229", 2_026, "2024-02-29"),
    ])
  func centuries(digits: String, year: Int, day: String) throws {
    let date = try GS1Date(.expiry, digits, readIn: year)
    #expect(date.day.description == day && date.text == digits)
    #expect(try roundTripped(date) == date)
  }

  /// What stores keep is the day itself, so no year is too far to come back.
  @Test(
    "a date of a label comes back from a store",
    arguments: ["0001-01-01", "0050-12-31", "2026-02-28", "9899-06-30", "9999-12-31"])
  func storedDates(day: String) throws {
    let date = GS1Date(.bestBefore, try CivilDate(day))
    #expect(try roundTripped(date) == date)
  }

  @Test(
    "a stored date whose digits are another day is refused",
    arguments: [
      ("260400", "2026-04-29"), ("260400", "2026-05-30"), ("260430", "2026-04-29"), ("26430", "2026-04-30"),
      ("", "2026-04-30"), ("00", "2026-04-30"),
    ])
  func storedOtherwise(text: String, day: String) {
    let json = #"{"kind":"17","text":"\#(text)","day":"\#(day)"}"#
    #expect(throws: DecodingError.self) { try decoded(GS1Date.self, from: json) }
  }

  @Test(
    "six digits that are no day are refused",
    arguments: [
      ("261301", 2_026), ("260001", 2_026), ("260230", 2_026), ("26123", 2_026), ("26123x", 2_026),
      ("261231", 99), ("261231", 9_900), ("000229", 2_060),
    ])
  func noDays(digits: String, year: Int) {
    #expect(throws: GS1Error.self) { try GS1Date(.expiry, digits, readIn: year) }
  }

  @Test(
    "a message that cannot be read is refused by position and rule",
    arguments: [
      ("", nil, GS1Error.Subject.message, GS1Error.Rule.empty), ("01", 0, .message, .shape),
      ("(x)1", 0, .message, .shape), ("(89)1", 1, .message, .unknownIdentifier),
      ("(01)08934567890121", 17, .element("01"), .checkDigit(0)),
      (
        "(10)L1", 0, .element("10"),
        .missing(["01", "02", "03", "8006", "8026"])
      ),
      ("\u{1D}0108934567890120891", 17, .message, .unknownIdentifier),
      ("(01)08934567890120(99)A(99)B", 23, .element("99"), .repeated),
      ("\u{1D}010893456789012010A\u{1D}421704", 24, .element("421"), .atLeast(4)),
      ("(01)08934567890120(423)7045", 23, .element("423"), .length([3, 6, 9, 12, 15])),
      ("(01)08934567890120(7007)2604101", 24, .element("7007"), .length([6, 12])),
      ("\u{1D}01089345678901", 3, .element("01"), .length([14])),
      ("(01)08934567890120(02)08934567890120(37)1", 0, .element("01"), .excluded(by: "37")),
    ])
  func messages(text: String, position: Int?, subject: GS1Error.Subject, rule: GS1Error.Rule) {
    let error = #expect(throws: GS1Error.self) { try ElementString(text) }
    #expect(error?.position == position && error?.subject == subject && error?.rule == rule)
  }

  /// Elements that are made of values hold as texts do.
  @Test func `numbers and dates give elements of the dictionary`() throws {
    let day = try CivilDate(2026, 2, 28)
    let elements =
      try [
        DataElement(GTIN("8938505974194")), DataElement(GLN("8938505974194")),
        DataElement(SSCC("189345678900000011")),
      ] + GS1Date.Kind.allCases.map { DataElement(GS1Date($0, day)) }
    for element in elements {
      #expect(try DataElement(element.identifier.code, element.value) == element)
      #expect(try roundTripped(element) == element)
      #expect(!element.identifier.title.isEmpty)
    }
  }

  /// The dictionary's own examples of values.
  @Test(
    "values keep their forms",
    arguments: [
      ("8013", "1987654Ad4X4bL5ttr2310c2K", true), ("8013", "1987654Ad4X4bL5ttr2310c2L", false),
      ("8006", "095201234567880102", true), ("8006", "095201234567880201", false),
      ("7003", "2612312359", true),
      ("7003", "2612312459", false), ("8008", "261231", false), ("8008", "26123123", true),
      ("8008", "2612312359", true), ("4321", "1", true), ("4321", "2", false), ("8011", "012", false),
      ("8011", "0", false), ("8011", "10", true),
      ("8003", "09520123456788ABC", true), ("8003", "19520123456788ABC", false), ("8004", "952ABC", false),
      ("8010", "9520abc", false), ("8010", "9520A#/-", true), ("4330", "001234-", true),
      ("4330", "001234+", false), ("7250", "20260230", false), ("7250", "20240229", true),
      ("4302", "Xã%20La", false), ("4302", "X%C3%A3", true), ("4302", "X%C", false),
      ("8001", "000000000011", false),
    ])
  func values(code: String, value: String, holds: Bool) {
    #expect(((try? DataElement(code, value)) != nil) == holds)
  }
}
