import Foundation
import OCOP
import Testing

@Suite struct `A place's name` {
  let communes = Gazetteer.vietnam.communes
  let provinces = Gazetteer.vietnam.provinces

  struct Spelling: CustomTestStringConvertible {
    let text: String
    let code: String
    let remarks: [PlaceRemark]

    init(_ text: String, _ code: String, _ remarks: [PlaceRemark] = []) {
      self.text = text
      self.code = code
      self.remarks = remarks
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Spelling("Võ Nhai", "05716"),
    Spelling("  võ   nhai ", "05716"),
    Spelling("Xã Võ-Nhai", "05716"),
    Spelling("xa Vo Nhai", "05716", [.withoutDiacritics]),
    Spelling("VO NHAI", "05716", [.withoutDiacritics]),
    Spelling("Nam Hòa", "05707", [.spellingVariant]),
    Spelling("Nam Hoà", "05707"),
    Spelling("Đồng Hỉ", "05692", [.spellingVariant]),
    Spelling("Ðồng Hỷ", "05692", [.spellingVariant]),  // with an eth
    Spelling("Điềm Thụy", "05941", [.spellingVariant]),
    Spelling("Lam Vĩ", "05542", [.spellingVariant]),
    Spelling("phường Võ Nhai", "05716", [.otherKind(written: Bilingual(vi: "phường", en: "ward"))]),
    Spelling(
      "TT. Vo Nhai", "05716",
      [.withoutDiacritics, .otherKind(written: Bilingual(vi: "thị trấn", en: "township"))]),
    Spelling("Văn Lang", "02143"),
    Spelling("Văn Lăng", "05665"),
  ])
  func `is found in its spellings, and the grade is said`(row: Spelling) {
    for text in [
      row.text.precomposedStringWithCanonicalMapping, row.text.decomposedStringWithCanonicalMapping,
    ] {
      let answer = communes.named(text, on: Day.today)
      #expect(answer.candidates.map(\.unit.code) == [row.code])
      #expect(answer.candidates.map(\.remarks) == [row.remarks])
      #expect(answer.unit != nil)
    }
  }

  @Test func `without diacritics may be that of several`() {
    let answer = communes.named("Van Lang", on: Day.today)
    #expect(answer.candidates.map(\.unit.name) == ["Văn Lang", "Văn Lăng"])
    #expect(answer.candidates.allSatisfy { $0.remarks == [.withoutDiacritics] })
    #expect(answer.unit == nil)
  }

  @Test(arguments: [
    ("TP. Hồ Chí Minh", "79"), ("Bà Rịa – Vũng Tàu", "77"), ("Bà Rịa-Vũng Tàu", "77"), ("Tỉnh Đắk Lắk", "66"),
    ("Thanh Hoá", "38"), ("hue", "46"),
  ])
  func `of a province is found`(text: String, code: String) throws {
    let day = Day.lastOfDistricts
    #expect(provinces.named(text, on: day).unit?.code == code)
  }

  @Test func `reads with its kind, and without diacritics`() throws {
    let unit = try #require(provinces.unit("38", on: Day.today).unit)
    #expect(unit.fullName == "tỉnh Thanh Hóa")
    #expect(unit.plainName == "Thanh Hoa")
    #expect(provinces.unit("66", on: Day.today).unit?.plainName == "Dak Lak")
    #expect(communes.unit("05692", on: Day.today).unit?.plainName == "Dong Hy")
  }

  /// Every name of the table agrees with itself, in capitals, decomposed, without diacritics and with its kind.
  @Test func `of every commune is found in every spelling`() {
    for day in [Day.listed, Day.of2024, Day.today] {
      for unit in communes.units(on: day) {
        let spellings = [
          unit.name.uppercased(), unit.fullName.decomposedStringWithCanonicalMapping, unit.plainName,
          unit.name.folding(options: .diacriticInsensitive, locale: nil),
        ]
        for text in spellings {
          let found = communes.named(text, on: day).candidates
          #expect(found.contains { $0.unit == unit }, "\(text)")
        }
      }
    }
  }

  /// Foundation's own folding knows nothing of the table of letters.
  @Test func `without diacritics is what Foundation makes of it`() {
    for unit in communes.units {
      let folded = unit.name.replacing("Đ", with: "D").replacing("đ", with: "d")
        .folding(options: .diacriticInsensitive, locale: nil)
      #expect(unit.plainName == folded)
    }
  }
}
