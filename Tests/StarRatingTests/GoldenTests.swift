import ExampleSupport
import OCOP
import TestSupport
import Testing

@testable import star_rating

/// The screens as they were looked at; to accept a change, write the new text over the golden file, and look.
@Suite struct `The screen of a dossier` {
  static let names = ["three-stars", "four-stars", "five-stars", "eliminated", "incomplete", "blank-water"]

  private func dossier(_ name: String) throws -> [UInt8] {
    Array(try golden("\(name).json").utf8)
  }

  @Test(arguments: names, Language.allCases)
  func `reads as its golden text`(name: String, language: Language) throws {
    let screen = try DossierScreen.render(dossier(name), language, .text)
    #expect(screen == (try golden("\(name).\(language.rawValue).txt")))
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: ["three-stars", "eliminated"], Language.allCases)
  func `reads as its golden Markdown`(name: String, language: Language) throws {
    let page = try DossierScreen.render(dossier(name), language, .markdown)
    #expect(page == (try golden("\(name).\(language.rawValue).md")))
  }

  @Test func `shows the dossier that lies in the repository by default`() throws {
    #expect(PackageResources.tan_cuong_tea_json.count > 1_000)
    let own = try DossierScreen.render(PackageResources.tan_cuong_tea_json, .vietnamese, .text)
    #expect(own == (try golden("three-stars.vi.txt")))
  }

  /// The dossier with evidence that lies in the repository.
  private func evidence() throws -> [UInt8] {
    Array(try Checkout.data("Examples/StarRating/Data/khe-coc-evidence.json"))
  }

  @Test(arguments: Language.allCases)
  func `shows what documents decide, leave open and contradict`(language: Language) throws {
    let screen = try DossierScreen.render(evidence(), language, .text)
    #expect(screen == (try golden("evidence.\(language.rawValue).txt")))
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let page = try DossierScreen.render(evidence(), language, .markdown)
    #expect(page == (try golden("evidence.\(language.rawValue).md")))
  }

  @Test func `tells the same as JSON`() throws {
    #expect(try DossierScreen.render(evidence(), .english, .json) == golden("evidence.out.json"))
  }

  @Test func `of a bad file names the field`() throws {
    func error(_ text: String) -> ContractError? {
      #expect(throws: ContractError.self) { try DossierScreen.render(Array(text.utf8), .english, .text) }
    }
    let answer = error(#"{"id":"x","set":11,"sheet":{"3.5":"z"}}"#)
    #expect(answer?.field == "sheet.3.5" && answer?.value == .string("z"))
    let price = error(#"{"id":"x","set":11,"sheet":{},"product":{"price":7}}"#)
    #expect(price == ContractError("product.price", .number("7"), "a text is needed"))
    #expect(error("{\n\"id\":\n}")?.message.hasSuffix("(line 3)") == true)
  }
}
