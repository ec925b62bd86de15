public import OCOPModel

/// What is wrong with evidence: the document, the name, the value, and the rule it breaks.
@nonexhaustive
public enum EvidenceError: Error, Sendable, Hashable {
  /// A share lies between 0 and 100 %.
  case aboveWhole(document: String, name: String, Share)
  /// A number of things or months is not negative.
  case negativeNumber(document: String, name: String, Int)
  /// A document states a thing once.
  case statedTwice(document: String, name: String)
  /// Documents that hold on a same day agree.
  case contradiction(name: String, first: String, second: String)
  /// A fact holds or does not; a share, a number and a category are what their subject asks for.
  case wrongKind(document: String, Evidence.Subject, Evidence.Value)
  /// A category has the value.
  case unknownValue(document: String, Evidence.Category, String)
}

extension EvidenceError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .aboveWhole(let document, let name, let share):
      Bilingual(
        vi:
          "“\(document)”: \(name) là tỷ lệ không quá 100%, không thể là \(share.formatted(in: .vietnamese))",
        en: "“\(document)”: \(name) is a share of at most 100%, not \(share)")
    case .negativeNumber(let document, let name, let number):
      Bilingual(
        vi: "“\(document)”: \(name) là số không âm, không thể là \(number.grouped(in: .vietnamese))",
        en: "“\(document)”: \(name) is a number of at least 0, not \(number)")
    case .statedTwice(let document, let name):
      Bilingual(vi: "“\(document)” nêu \(name) hai lần", en: "“\(document)” states \(name) twice")
    case .contradiction(let name, let first, let second):
      Bilingual(
        vi:
          "“\(first)” và “\(second)” mâu thuẫn nhau về \(name); ghi ngày hết hiệu lực cho văn bản không còn đúng",
        en: "“\(first)” and “\(second)” contradict each other on \(name); "
          + "give the one that no longer holds an end of validity")
    case .wrongKind(let document, let subject, let value):
      Bilingual(
        vi:
          "“\(document)”: \(subject.name) (\(subject.label.vi)) phải là \(subject.expectation.vi), không phải “\(value)”",
        en: "“\(document)”: \(subject.name) is \(subject.expectation.en), not “\(value)”")
    case .unknownValue(let document, let category, let value):
      Bilingual(
        vi:
          "“\(document)”: \(category.name) (\(category.label.vi)) phải là một trong \(category.names), không phải “\(value)”",
        en: "“\(document)”: \(category.name) is one of \(category.names), not “\(value)”")
    }
  }
}

extension Evidence.Subject {
  /// What a value of the subject looks like, in words.
  public var expectation: Bilingual {
    switch self {
    case .fact: Bilingual(vi: "đúng hoặc sai", en: "true or false")
    case .quantity(let quantity) where quantity.unit == .share:
      Bilingual(vi: "tỷ lệ, như “62.5%”", en: "a share, such as “62.5%”")
    case .quantity: Bilingual(vi: "số nguyên", en: "a whole number")
    case .category(let category):
      Bilingual(vi: "một trong \(category.names)", en: "one of \(category.names)")
    }
  }
}

extension Evidence.Category {
  fileprivate var names: String { values.map(\.name).joined(separator: ", ") }
}
