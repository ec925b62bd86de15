/// A place in a legal document (trích dẫn) that a table row or a result rests on.
///
/// ```swift
/// let place = Citation("26/2026/QĐ-TTg", .annex("II"), .set(11), .criterion("3.5"))
/// place.text(in: .english)  // "Decision 26/2026/QĐ-TTg, Annex II, set 11, criterion 3.5"
/// ```
public struct Citation: Sendable, Hashable {
  /// One step on the way from a document to the place.
  @nonexhaustive
  public enum Step: Sendable, Hashable {
    /// An article (điều).
    case article(Int)
    /// An article that an amendment put after another, with its letter: Article 112a (điều được bổ sung).
    case insertedArticle(Int, String)
    /// A clause (khoản).
    case clause(Int)
    /// A lettered point (điểm).
    case point(String)
    /// An annex (phụ lục), with its Roman number.
    case annex(String)
    /// A form (biểu) of an annex, with its number.
    case form(String)
    /// A criteria set of an annex (bộ tiêu chí).
    case set(Int)
    /// A part of a criteria set (phần).
    case part(String)
    /// A criterion of a criteria set (tiêu chí), with its code.
    case criterion(String)
    /// An option of a criterion, with the letter of its printed order.
    case option(String)
  }

  /// The number of the document, such as `26/2026/QĐ-TTg`.
  public let document: String
  /// The steps from the document to the place, from the outside in.
  public let steps: [Step]

  /// Creates a citation of a place in a document.
  public init(_ document: String, _ steps: Step...) {
    self.document = document
    self.steps = steps
  }

  /// Creates a citation from a document's number and a list of steps.
  public init(document: String, steps: [Step]) {
    self.document = document
    self.steps = steps
  }

  /// A citation of a place within this one.
  public func appending(_ step: Step) -> Citation {
    Citation(document: document, steps: steps + [step])
  }

  /// The citation in words, from the document inwards.
  public func text(in language: Language) -> String {
    ([documentName(in: language)] + (steps.isEmpty ? [] : [place(in: language)])).joined(separator: ", ")
  }

  /// The place within the document, in words.
  public func place(in language: Language) -> String {
    steps.map { $0.text[language] }.joined(separator: ", ")
  }

  /// The document's number with the word for its kind, which the sign in the number tells.
  public func documentName(in language: Language) -> String {
    let signs: [(sign: String, kind: Bilingual)] = [
      ("QĐ-", Bilingual(vi: "Quyết định", en: "Decision")),
      ("NĐ-", Bilingual(vi: "Nghị định", en: "Decree")),
      ("TT-", Bilingual(vi: "Thông tư", en: "Circular")),
      ("NQ-", Bilingual(vi: "Nghị quyết", en: "Resolution")),
    ]
    for (sign, kind) in signs where document.split(separator: "/").contains(where: { $0.hasPrefix(sign) }) {
      return "\(kind[language]) \(document)"
    }
    return document
  }
}

extension Citation.Step {
  /// The step in words.
  public var text: Bilingual {
    switch self {
    case .article(let number): Bilingual(vi: "Điều \(number)", en: "Article \(number)")
    case .insertedArticle(let number, let letter):
      Bilingual(vi: "Điều \(number)\(letter)", en: "Article \(number)\(letter)")
    case .clause(let number): Bilingual(vi: "khoản \(number)", en: "clause \(number)")
    case .point(let letter): Bilingual(vi: "điểm \(letter)", en: "point \(letter)")
    case .annex(let number): Bilingual(vi: "Phụ lục \(number)", en: "Annex \(number)")
    case .form(let number): Bilingual(vi: "Biểu số \(number)", en: "Form \(number)")
    case .set(let number): Bilingual(vi: "bộ tiêu chí \(number)", en: "set \(number)")
    case .part(let code): Bilingual(vi: "phần \(code)", en: "part \(code)")
    case .criterion(let code): Bilingual(vi: "tiêu chí \(code)", en: "criterion \(code)")
    case .option(let letter): Bilingual(vi: "mức \(letter)", en: "option \(letter)")
    }
  }
}

#if !hasFeature(Embedded)
extension Citation: Codable {}
extension Citation.Step: Codable {
  private enum CodingKeys: String, CodingKey {
    case article, insertedArticle, clause, point, annex, form, set, part, criterion, option
  }

  /// Decodes an object with one member, such as `{"annex":"II"}` or `{"set":11}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "a step has one member")
      )
    }
    switch key {
    case .article: self = .article(try container.decode(Int.self, forKey: key))
    case .insertedArticle:
      self = try Self.insertedArticle(container.decode(String.self, forKey: key), decoder)
    case .clause: self = .clause(try container.decode(Int.self, forKey: key))
    case .point: self = .point(try container.decode(String.self, forKey: key))
    case .annex: self = .annex(try container.decode(String.self, forKey: key))
    case .form: self = .form(try container.decode(String.self, forKey: key))
    case .set: self = .set(try container.decode(Int.self, forKey: key))
    case .part: self = .part(try container.decode(String.self, forKey: key))
    case .criterion: self = .criterion(try container.decode(String.self, forKey: key))
    case .option: self = .option(try container.decode(String.self, forKey: key))
    }
  }

  private static func insertedArticle(_ text: String, _ decoder: any Decoder) throws -> Citation.Step {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), digits.count < text.count else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "an article such as 112a"))
    }
    return .insertedArticle(number, String(text.dropFirst(digits.count)))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .article(let number): try container.encode(number, forKey: .article)
    case .insertedArticle(let number, let letter):
      try container.encode("\(number)\(letter)", forKey: .insertedArticle)
    case .clause(let number): try container.encode(number, forKey: .clause)
    case .point(let letter): try container.encode(letter, forKey: .point)
    case .annex(let number): try container.encode(number, forKey: .annex)
    case .form(let number): try container.encode(number, forKey: .form)
    case .set(let number): try container.encode(number, forKey: .set)
    case .part(let code): try container.encode(code, forKey: .part)
    case .criterion(let code): try container.encode(code, forKey: .criterion)
    case .option(let letter): try container.encode(letter, forKey: .option)
    }
  }
}
#endif
