public import OCOPModel

/// A ground on which a certificate is withdrawn (trường hợp thu hồi giấy chứng nhận).
///
/// Source: Decision 26/2026/QĐ-TTg, Article 8, clause 1. The places of the grounds stand in
/// ``CertificateTerms/WithdrawalTerms``.
@nonexhaustive
public enum WithdrawalGround: String, Sendable, Hashable, CaseIterable {
  /// Papers of the application were untrue or forged (point a).
  case untruthfulFile
  /// The product no longer meets the criteria, by the conclusion of an inspection (point b).
  case criteriaNotKept
  /// The product breaks law on quality, food safety, environment, intellectual property or labelling, or other law,
  /// by an authority's conclusion (point c).
  case breachOfLaw
  /// The OCOP mark is used against the rules, and misleads (point d).
  case markMisused
  /// The owner no longer makes the product (point đ).
  case productionStopped
  /// Another case, by an authority's conclusion and proposal (point e).
  case otherConclusion
}

extension WithdrawalGround {
  /// The ground in words, as it stands within a sentence.
  public var name: Bilingual {
    switch self {
    case .untruthfulFile:
      Bilingual(vi: "hồ sơ không trung thực hoặc giả mạo", en: "untrue or forged papers")
    case .criteriaNotKept:
      Bilingual(vi: "không còn đáp ứng tiêu chí", en: "criteria no longer met")
    case .breachOfLaw:
      Bilingual(vi: "vi phạm pháp luật theo kết luận", en: "a breach of law, as concluded")
    case .markMisused:
      Bilingual(vi: "dùng sai nhãn hiệu OCOP, gây nhầm lẫn", en: "misleading use of the OCOP mark")
    case .productionStopped:
      Bilingual(vi: "không còn sản xuất sản phẩm", en: "the product is no longer made")
    case .otherConclusion:
      Bilingual(vi: "kết luận khác của cơ quan nhà nước", en: "another conclusion of an authority")
    }
  }
}

#if !hasFeature(Embedded)
extension WithdrawalGround: Codable {}
#endif
