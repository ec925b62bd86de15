public import OCOPModel

extension CertificateTerms {
  /// A part of the terms that the sources at hand do not tell.
  @nonexhaustive
  public enum Gap: String, Sendable, Hashable, CaseIterable {
    /// When the owner is notified of the expiry.
    case notice
    /// When a file for re-rating is lodged.
    case filingWindow
    /// How long a re-rating may take.
    case rerating
    /// Whether a certificate can stay valid after its expiry.
    case extending
    /// Grounds, authorities and time limit of withdrawal.
    case withdrawal
    /// Inspection after recognition.
    case audit
  }

  /// What the sources at hand do not tell; empty for a decision whose text was read.
  public var gaps: [Gap] {
    guard source != .read else { return [] }
    let known: [(gap: Gap, isKnown: Bool)] = [
      (.notice, noticeDays != nil),
      (.filingWindow, filingWindow != nil),
      (.rerating, reratingDays != nil),
      (.extending, extensionDays != nil),
      (.withdrawal, withdrawal != nil),
      (.audit, audit != nil),
    ]
    return known.filter { !$0.isKnown }.map(\.gap)
  }
}

extension CertificateTerms.Gap {
  /// What is not known, in words.
  public var text: Bilingual {
    switch self {
    case .notice:
      Bilingual(vi: "thời hạn thông báo cho chủ thể trước khi hết hạn", en: "when the owner is notified")
    case .filingWindow:
      Bilingual(vi: "thời gian nộp hồ sơ phân hạng lại", en: "when a file for re-rating is lodged")
    case .rerating:
      Bilingual(vi: "thời hạn phân hạng lại", en: "how long a re-rating may take")
    case .extending:
      Bilingual(vi: "việc kéo dài hiệu lực sau khi hết hạn", en: "whether validity goes on after the expiry")
    case .withdrawal:
      Bilingual(
        vi: "trường hợp, thẩm quyền và thời hạn thu hồi", en: "grounds, authority and time of withdrawal")
    case .audit:
      Bilingual(vi: "kiểm tra, giám sát sau công nhận", en: "inspection after recognition")
    }
  }
}

#if !hasFeature(Embedded)
extension CertificateTerms.Gap: Codable {}
#endif
