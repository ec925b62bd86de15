public import OCOPModel

/// What documents are for: the registration of a right, or a right to use one that others own.
public enum DocumentPurpose: Sendable, Hashable {
  /// The registration of a right.
  case registration(IPRight)
  /// The right to use a collective mark, certification mark or geographical indication.
  case useRight
}

extension DocumentPurpose {
  /// The purpose in words.
  public var name: Bilingual {
    switch self {
    case .registration(let right):
      Bilingual(vi: "đăng ký \(right.name.vi)", en: "registration of a \(right.name.en)")
    case .useRight: Bilingual(vi: "quyền sử dụng", en: "right of use")
    }
  }
}

/// A row of the list of documents: who needs a document, when, by which law.
public struct DocumentRequirement: Sendable, Hashable {
  /// The document.
  public let document: IPDocumentKind
  /// What it is for.
  public let purposes: [DocumentPurpose]
  /// By when it must be there.
  public let stage: Stage
  /// The conditions of which one must hold for the document to be needed; none for always.
  public let conditions: [DocumentCondition]
  /// The place in the law.
  public let citation: Citation
  /// How well the row is established.
  public let confidence: Confidence

  /// Creates a row.
  public init(
    _ document: IPDocumentKind, for purposes: [DocumentPurpose], _ stage: Stage,
    ifAny conditions: [DocumentCondition] = [],
    citation: Citation, confidence: Confidence
  ) {
    self.document = document
    self.purposes = purposes
    self.stage = stage
    self.conditions = conditions
    self.citation = citation
    self.confidence = confidence
  }

  /// By when a document must be there.
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// At receipt: without it there is no filing date (khi tiếp nhận).
    case receipt
    /// For the formality examination to pass (thẩm định hình thức).
    case formality
    /// It is what comes out (kết quả).
    case result
  }

  /// Whether the document is needed under circumstances; `nil` where a condition on which that hangs was not looked into.
  public func isNeeded(under circumstances: IPCircumstances) -> Bool? {
    if conditions.isEmpty { return true }
    let states = conditions.map { circumstances[$0] }
    if states.contains(true) { return true }
    return states.contains(nil) ? nil : false
  }
}

extension DocumentRequirement.Stage {
  /// The stage in words.
  public var name: Bilingual {
    switch self {
    case .receipt:
      Bilingual(vi: "phải có khi nộp, nếu không thì không có ngày nộp đơn", en: "needed for a filing date")
    case .formality:
      Bilingual(vi: "phải có để đơn hợp lệ về hình thức", en: "needed for the formality examination")
    case .result: Bilingual(vi: "kết quả", en: "the result")
    }
  }
}

#if !hasFeature(Embedded)
extension DocumentRequirement.Stage: Codable {}
extension DocumentRequirement: Codable {}

/// Stored as the right's name, or `useRight`.
extension DocumentPurpose: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    if text == "useRight" {
      self = .useRight
    } else if let right = IPRight(rawValue: text) {
      self = .registration(right)
    } else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no right"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .registration(let right): try encodeAsText(right.rawValue, to: encoder)
    case .useRight: try encodeAsText("useRight", to: encoder)
    }
  }
}
#endif
