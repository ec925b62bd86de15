public import OCOPModel

/// Something about an application on which the need for a document hangs (trường hợp phải có tài liệu).
@nonexhaustive
public enum DocumentCondition: String, Sendable, Hashable, CaseIterable {
  /// The sign has the name of a place.
  case placeName
  /// The name of a place in the sign, or another sign of it, stands for a speciality of the place.
  case placeNameOfLocalSpeciality
  /// The goods of a collective mark have a special character.
  case specialGoods
  /// The mark certifies quality.
  case certifiesQuality
  /// The mark certifies origin.
  case certifiesOrigin
  /// A representative acts for the applicant.
  case hasRepresentative
  /// The right to file came from another.
  case rightFromAnother
  /// An earlier filing's date is claimed.
  case claimsPriority
  /// The sign has words of another language or script.
  case foreignWords
  /// A producer, organisation or local authority files, which the State must have allowed.
  case filesForTheState
  /// Another geographical indication has the same name or sound.
  case homonymousIndication
  /// The applicant is an organisation of producers.
  case applicantIsOrganisation

  /// The condition in words.
  public var text: Bilingual {
    switch self {
    case .placeName: Bilingual(vi: "dấu hiệu có địa danh", en: "the sign has the name of a place")
    case .placeNameOfLocalSpeciality:
      Bilingual(
        vi: "dấu hiệu chỉ đặc sản của địa phương", en: "the sign names a place for its speciality")
    case .specialGoods:
      Bilingual(vi: "hàng hóa có tính chất đặc thù", en: "the goods have a special character")
    case .certifiesQuality: Bilingual(vi: "nhãn hiệu chứng nhận chất lượng", en: "the mark certifies quality")
    case .certifiesOrigin:
      Bilingual(vi: "nhãn hiệu chứng nhận nguồn gốc địa lý", en: "the mark certifies origin")
    case .hasRepresentative: Bilingual(vi: "nộp qua đại diện", en: "a representative files")
    case .rightFromAnother:
      Bilingual(vi: "quyền đăng ký thụ hưởng của người khác", en: "the right to file came from another")
    case .claimsPriority: Bilingual(vi: "yêu cầu hưởng quyền ưu tiên", en: "priority is claimed")
    case .foreignWords:
      Bilingual(vi: "dấu hiệu có chữ không phải tiếng Việt", en: "the sign has words of another language")
    case .filesForTheState:
      Bilingual(vi: "nộp đơn chỉ dẫn địa lý thay Nhà nước", en: "the applicant files in the State's stead")
    case .homonymousIndication:
      Bilingual(
        vi: "đồng âm với chỉ dẫn địa lý khác", en: "another geographical indication has the same name")
    case .applicantIsOrganisation:
      Bilingual(vi: "người nộp đơn là tổ chức tập thể", en: "the applicant is an organisation of producers")
    }
  }
}

/// What is known of an application's circumstances: each condition holds, does not hold, or was not looked into.
public struct IPCircumstances: Sendable, Hashable {
  /// What is known; a condition that is not listed was not looked into.
  public private(set) var known: [DocumentCondition: Bool]

  /// Creates circumstances from the conditions that are known.
  public init(_ known: [DocumentCondition: Bool] = [:]) {
    self.known = known
  }

  /// Creates circumstances of which no condition holds but those named.
  public init(only holding: DocumentCondition...) {
    self.known = [:]
    for condition in DocumentCondition.allCases { known[condition] = holding.contains(condition) }
  }

  /// Whether a condition holds; `nil` where it was not looked into.
  public subscript(condition: DocumentCondition) -> Bool? {
    get { known[condition] }
    set { known[condition] = newValue }
  }

  /// The circumstances with what a sign tells added: its place name and its foreign words.
  public func reading(_ sign: IPSign) -> IPCircumstances {
    var read = self
    read[.placeName] = sign.placeName != nil
    read[.placeNameOfLocalSpeciality] = sign.placeName == nil ? false : sign.placeName?.isOfLocalSpeciality
    read[.foreignWords] = sign.hasForeignWords
    return read
  }
}

#if !hasFeature(Embedded)
extension DocumentCondition: Codable {}

/// Stored as an object of conditions, `{"placeName":true}`.
extension IPCircumstances: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init()
    for key in container.allKeys {
      guard let condition = DocumentCondition(rawValue: key.stringValue) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "no condition is named so")
      }
      known[condition] = try container.decode(Bool.self, forKey: key)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for condition in DocumentCondition.allCases {
      try container.encodeIfPresent(known[condition], forKey: Key(stringValue: condition.rawValue))
    }
  }
}
#endif
