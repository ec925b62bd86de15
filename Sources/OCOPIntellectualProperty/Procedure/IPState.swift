public import OCOPModel

/// Where a case stands (trạng thái của vụ việc).
@nonexhaustive
public enum IPState: String, Sendable, Hashable, CaseIterable {
  /// Being prepared: nothing is filed yet (đang chuẩn bị).
  case draft
  /// Filed, with the formality check open (đã nộp đơn).
  case filed
  /// The office found defects of form and waits for a reply (thiếu sót hình thức).
  case formalityDefects
  /// Refused at the formality check (từ chối chấp nhận đơn).
  case notAccepted
  /// Accepted as valid, not yet published (chấp nhận đơn hợp lệ).
  case accepted
  /// Published; a patent waits for a request for examination (đã công bố đơn).
  case published
  /// In substantive examination (thẩm định nội dung).
  case examining
  /// Examination rests while another matter is decided (tạm dừng).
  case suspended
  /// The office intends to refuse and waits for a reply (dự định từ chối).
  case refusalIntended
  /// The office intends to grant and waits for the fees (dự định cấp).
  case grantIntended
  /// Refused by decision (từ chối cấp văn bằng).
  case refused
  /// Withdrawn by the applicant (rút đơn).
  case withdrawn
  /// Registered and protected (đã cấp văn bằng).
  case registered
  /// Past its term, still renewable with a surcharge (trong thời gian gia hạn muộn).
  case inGrace
  /// Ended with its term (hết hiệu lực).
  case expired
  /// Ended by decision or surrender (chấm dứt hiệu lực).
  case terminated
  /// Void from the grant (hủy bỏ hiệu lực).
  case cancelled
}

extension IPState {
  /// Whether the case can still lead to, or keep, a right.
  public var isAlive: Bool {
    switch self {
    case .notAccepted, .refused, .withdrawn, .expired, .terminated, .cancelled: false
    default: true
    }
  }

  /// The state's name.
  public var name: Bilingual {
    switch self {
    case .draft: Bilingual(vi: "đang chuẩn bị", en: "in preparation")
    case .filed: Bilingual(vi: "đã nộp đơn", en: "filed")
    case .formalityDefects: Bilingual(vi: "thiếu sót hình thức", en: "formality defects")
    case .notAccepted: Bilingual(vi: "từ chối chấp nhận đơn", en: "not accepted")
    case .accepted: Bilingual(vi: "chấp nhận đơn hợp lệ", en: "accepted")
    case .published: Bilingual(vi: "đã công bố đơn", en: "published")
    case .examining: Bilingual(vi: "thẩm định nội dung", en: "in examination")
    case .suspended: Bilingual(vi: "tạm dừng thẩm định", en: "suspended")
    case .refusalIntended: Bilingual(vi: "dự định từ chối", en: "refusal intended")
    case .grantIntended: Bilingual(vi: "dự định cấp", en: "grant intended")
    case .refused: Bilingual(vi: "bị từ chối", en: "refused")
    case .withdrawn: Bilingual(vi: "đã rút đơn", en: "withdrawn")
    case .registered: Bilingual(vi: "đã cấp văn bằng", en: "registered")
    case .inGrace: Bilingual(vi: "quá hạn, còn được gia hạn muộn", en: "in grace")
    case .expired: Bilingual(vi: "hết hiệu lực", en: "expired")
    case .terminated: Bilingual(vi: "bị chấm dứt hiệu lực", en: "terminated")
    case .cancelled: Bilingual(vi: "bị hủy bỏ hiệu lực", en: "cancelled")
    }
  }
}

#if !hasFeature(Embedded)
extension IPState: Codable {}
#endif
