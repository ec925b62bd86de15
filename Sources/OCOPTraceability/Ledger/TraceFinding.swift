public import OCOPModel

/// Something in the records that cannot be so, or must not be (điểm không nhất quán).
public struct TraceFinding: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Goods are used that never came into being, or only later (lô không rõ nguồn gốc).
    case fromNowhere
    /// More is taken than there was (dùng vượt lượng có).
    case overdrawn
    /// Goods are handled where they are not (hàng không ở đó).
    case elsewhere
    /// More comes out than goes in and may be gained (ra nhiều hơn vào).
    case gained
    /// Less comes out than the stated loss leaves (hao hụt quá định mức).
    case lost
    /// Recalled goods go on towards who eats them (dùng sau khi thu hồi).
    case afterRecall
    /// Expired goods go on towards who eats them (dùng sau khi hết hạn).
    case afterExpiry
    /// A lot is made of itself (lô làm từ chính nó).
    case circular
  }

  /// What it is about.
  public enum Subject: Sendable, Hashable {
    /// A lot.
    case lot(ID<Lot>)
    /// A unit of goods.
    case unit(ID<LogisticUnit>)
    /// A step of production as a whole.
    case step
  }

  /// What is wrong.
  public let kind: Kind
  /// The event that shows it.
  public let event: ID<TraceEvent>
  /// What it is about.
  public let subject: Subject
  /// By how much: what is missing at the place or in all, gained or lost; `nil` where no amount is at fault.
  public let amount: LotAmount?
  /// The event of the recall, for ``Kind/afterRecall``.
  public let recall: ID<TraceEvent>?

  /// Creates a finding.
  public init(
    _ kind: Kind, event: ID<TraceEvent>, _ subject: Subject, amount: LotAmount? = nil,
    recall: ID<TraceEvent>? = nil
  ) {
    self.kind = kind
    self.event = event
    self.subject = subject
    self.amount = amount
    self.recall = recall
  }
}

extension TraceFinding: CustomStringConvertible {
  /// The finding in English words.
  public var description: String { text.en }

  /// The finding in words.
  public var text: Bilingual {
    let (kind, subject) = (kind.name, subject.name)
    func by(_ language: Language) -> String { amount.map { " (\($0.formatted(in: language)))" } ?? "" }
    return Bilingual(
      vi: "sự kiện “\(event)”, \(subject.vi): \(kind.vi)\(by(.vietnamese))",
      en: "event “\(event)”, \(subject.en): \(kind.en)\(by(.english))")
  }
}

extension TraceFinding.Kind {
  /// What is wrong, in words.
  public var name: Bilingual {
    switch self {
    case .fromNowhere: Bilingual(vi: "không rõ nguồn gốc", en: "it comes from nowhere")
    case .overdrawn: Bilingual(vi: "dùng nhiều hơn lượng có", en: "more is taken than there was")
    case .elsewhere: Bilingual(vi: "không ở địa điểm này", en: "it is not at this place")
    case .gained: Bilingual(vi: "ra nhiều hơn vào", en: "more comes out than goes in")
    case .lost: Bilingual(vi: "hao hụt quá định mức", en: "less comes out than the stated loss leaves")
    case .afterRecall: Bilingual(vi: "dùng sau khi bị thu hồi", en: "it is used after its recall")
    case .afterExpiry: Bilingual(vi: "dùng sau khi hết hạn", en: "it is used after its expiry")
    case .circular: Bilingual(vi: "làm từ chính nó", en: "it is made of itself")
    }
  }
}

extension TraceFinding.Subject {
  /// What it is about, in words.
  public var name: Bilingual {
    switch self {
    case .lot(let id): Bilingual(vi: "lô “\(id)”", en: "lot “\(id)”")
    case .unit(let id): Bilingual(vi: "kiện “\(id)”", en: "unit “\(id)”")
    case .step: Bilingual(vi: "cả công đoạn", en: "the whole step")
    }
  }
}

#if !hasFeature(Embedded)
extension TraceFinding.Kind: Codable {}
extension TraceFinding.Subject: Codable {}
extension TraceFinding: Codable {}
#endif
