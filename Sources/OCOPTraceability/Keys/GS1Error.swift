public import OCOPModel

/// Why a text is no GS1 key, element, message or link: what was read, where in it, and the rule that it breaks.
public struct GS1Error: Error, Sendable, Hashable {
  /// What was read.
  public enum Subject: Sendable, Hashable {
    /// A number of a trade item.
    case gtin
    /// A number of a place or party.
    case gln
    /// A number of a logistic unit.
    case sscc
    /// A company's prefix, or a number that is made from it.
    case companyPrefix
    /// The value of an application identifier, with its code.
    case element(String)
    /// A sequence of elements.
    case message
    /// A Digital Link.
    case link
    /// What a Digital Link begins with, before its key.
    case stem
  }

  /// A rule that GS1's texts keep.
  @nonexhaustive
  public enum Rule: Sendable, Hashable {
    /// There is a text.
    case empty
    /// The character is a digit 0–9.
    case digit
    /// The character is one that the value may hold.
    case character
    /// The text has one of these lengths.
    case length([Int])
    /// The text has at least so many characters.
    case atLeast(Int)
    /// The text has at most so many characters.
    case atMost(Int)
    /// The check digit is this one.
    case checkDigit(Int)
    /// The pair of check characters is this one.
    case checkPair(String)
    /// The number lies in a range.
    case outside(ClosedRange<Int>)
    /// The calendar has the day.
    case day
    /// The clock has the time.
    case time
    /// The number is not all zeros.
    case zero
    /// The number begins with no zero.
    case leadingZero
    /// The number of a piece is at most the number of pieces, and both are at least 1.
    case pieceOfTotal
    /// A percent sign is followed by two hexadecimal digits.
    case percent
    /// The value is one of these.
    case oneOf([String])
    /// The value holds a character that is no digit.
    case nonDigit
    /// The code is that of an application identifier.
    case unknownIdentifier
    /// The identifier stands once.
    case repeated
    /// The identifier does not stand beside another.
    case excluded(by: String)
    /// The identifier needs one of these beside it.
    case missing([String])
    /// The message holds elements in brackets, `(01)…`, or begins with the function character.
    case shape
    /// The scheme is `http` or `https`, in one case.
    case scheme
    /// The link names a host.
    case host
    /// The path holds a key of GS1.
    case key
    /// Qualifiers stand in their fixed order, and are those of the key.
    case qualifierOrder
    /// The identifier qualifies the key and belongs in the path.
    case belongsInPath
    /// The identifier may not stand in a link's query.
    case notAnAttribute
  }

  /// What was read.
  public let subject: Subject
  /// The text that was read.
  public let value: String
  /// Where in the text's UTF-8 bytes the fault lies, counted from 0; `nil` where it lies in the whole.
  public let position: Int?
  /// The rule that the text breaks.
  public let rule: Rule

  /// Creates an error about a text.
  public init(_ subject: Subject, _ value: String, at position: Int? = nil, _ rule: Rule) {
    self.subject = subject
    self.value = value
    self.position = position
    self.rule = rule
  }
}

extension GS1Error: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    let (name, rule) = (subject.name, rule.text)
    let vi = position.map { ", vị trí \($0)" } ?? ""
    let en = position.map { ", position \($0)" } ?? ""
    return Bilingual(
      vi: "\(name.vi) “\(value)”\(vi): \(rule.vi)", en: "\(name.en) “\(value)”\(en): \(rule.en)")
  }
}

extension GS1Error.Subject {
  /// What was read, in words.
  public var name: Bilingual {
    switch self {
    case .gtin: Bilingual(vi: "mã thương phẩm", en: "GTIN")
    case .gln: Bilingual(vi: "mã địa điểm", en: "GLN")
    case .sscc: Bilingual(vi: "mã đơn vị hậu cần", en: "SSCC")
    case .companyPrefix: Bilingual(vi: "mã doanh nghiệp", en: "company prefix")
    case .element(let code): Bilingual(vi: "phần tử (\(code))", en: "element (\(code))")
    case .message: Bilingual(vi: "chuỗi phần tử", en: "element string")
    case .link: Bilingual(vi: "liên kết GS1", en: "Digital Link")
    case .stem: Bilingual(vi: "phần đầu liên kết", en: "stem of a link")
    }
  }
}

extension GS1Error.Rule {
  /// The rule in words.
  public var text: Bilingual {
    switch self {
    case .empty: Bilingual(vi: "không được trống", en: "it is not empty")
    case .digit: Bilingual(vi: "phải là chữ số", en: "a digit is needed")
    case .character: Bilingual(vi: "ký tự không được phép", en: "the character is not allowed")
    case .length(let lengths):
      Bilingual(
        vi: "độ dài phải là \(list(lengths.map(String.init), "hoặc"))",
        en: "its length is \(list(lengths.map(String.init), "or"))")
    case .atLeast(let count):
      Bilingual(vi: "cần ít nhất \(count) ký tự", en: "at least \(count) characters are needed")
    case .atMost(let count):
      Bilingual(vi: "nhiều nhất \(count) ký tự", en: "at most \(count) characters are allowed")
    case .checkDigit(let digit):
      Bilingual(vi: "số kiểm tra phải là \(digit)", en: "the check digit is \(digit)")
    case .checkPair(let pair):
      Bilingual(vi: "cặp ký tự kiểm tra phải là \(pair)", en: "the pair of check characters is \(pair)")
    case .outside(let range):
      Bilingual(
        vi: "phải từ \(range.lowerBound) đến \(range.upperBound)",
        en: "it lies between \(range.lowerBound) and \(range.upperBound)")
    case .day: Bilingual(vi: "không có ngày này", en: "there is no such day")
    case .time: Bilingual(vi: "không có giờ này", en: "there is no such time")
    case .zero: Bilingual(vi: "không được toàn số 0", en: "it is not all zeros")
    case .leadingZero: Bilingual(vi: "không bắt đầu bằng 0", en: "it begins with no zero")
    case .pieceOfTotal:
      Bilingual(vi: "số thứ tự không quá tổng số, cả hai từ 1", en: "a piece of a total, both from 1")
    case .percent:
      Bilingual(vi: "sau % là hai chữ số thập lục phân", en: "two hexadecimal digits follow a percent sign")
    case .oneOf(let values):
      Bilingual(vi: "phải là \(list(values, "hoặc"))", en: "it is \(list(values, "or"))")
    case .nonDigit: Bilingual(vi: "cần một ký tự không phải số", en: "a character that is no digit is needed")
    case .unknownIdentifier:
      Bilingual(vi: "không có số phân định ứng dụng này", en: "there is no such application identifier")
    case .repeated: Bilingual(vi: "chỉ được ghi một lần", en: "it stands once")
    case .excluded(let other): Bilingual(vi: "không đi cùng (\(other))", en: "it does not go with (\(other))")
    case .missing(let others):
      Bilingual(
        vi: "cần kèm \(list(others.map { "(\($0))" }, "hoặc"))",
        en: "it needs \(list(others.map { "(\($0))" }, "or"))")
    case .shape:
      Bilingual(
        vi: "viết như (01)…(10)… hoặc bắt đầu bằng FNC1", en: "write it like (01)…(10)… or begin with FNC1")
    case .scheme:
      Bilingual(vi: "bắt đầu bằng http:// hoặc https://", en: "it begins with http:// or https://")
    case .host: Bilingual(vi: "thiếu tên miền", en: "a host is needed")
    case .key: Bilingual(vi: "đường dẫn không có khóa GS1", en: "the path holds no key of GS1")
    case .qualifierOrder:
      Bilingual(
        vi: "sai thứ tự hoặc sai phần bổ nghĩa của khóa", en: "qualifiers have their key and their order")
    case .belongsInPath:
      Bilingual(vi: "phải nằm trong đường dẫn", en: "it qualifies the key and belongs in the path")
    case .notAnAttribute: Bilingual(vi: "không được nằm trong truy vấn", en: "it may not stand in the query")
    }
  }

  private func list(_ items: [String], _ word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }
}
