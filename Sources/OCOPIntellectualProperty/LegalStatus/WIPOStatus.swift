public import OCOPModel

/// A standard of WIPO for the legal status of a right (tiêu chuẩn của WIPO về tình trạng pháp lý).
public enum WIPOStandard: String, Sendable, Hashable, CaseIterable {
  /// For patents.
  case st27 = "ST.27"
  /// For marks.
  case st61 = "ST.61"
  /// For industrial designs.
  case st87 = "ST.87"

  /// The standard for a right; `nil` for geographical indications and copyright, which have none.
  public init?(for right: IPRight) {
    switch right {
    case .trademark, .collectiveMark, .certificationMark: self = .st61
    case .industrialDesign: self = .st87
    case .invention, .utilitySolution: self = .st27
    case .geographicalIndication, .copyright: return nil
    }
  }
}

/// A category of events of the standards (nhóm sự kiện), by its letter.
public struct WIPOCategory: Sendable, Hashable {
  /// The letter.
  public let letter: Letter
  /// What the category holds.
  public let name: Bilingual
  /// How well the letter's meaning is established.
  public let confidence: Confidence

  /// A letter of the standards.
  @nonexhaustive
  public enum Letter: String, Sendable, Hashable, CaseIterable {
    /// Filing.
    case a = "A"
    /// Discontinuation.
    case b = "B"
    /// Revival of the application.
    case c = "C"
    /// Search and examination.
    case d = "D"
    /// Review before the grant.
    case e = "E"
    /// Grant.
    case f = "F"
    /// Protection beyond the term.
    case g = "G"
    /// Cessation of the right.
    case h = "H"
    /// Revival of the right.
    case k = "K"
    /// Review after the grant.
    case l = "L"
    /// Maintenance.
    case m = "M"
    /// Final termination.
    case n = "N"
    /// Change of a document.
    case p = "P"
    /// Publication.
    case q = "Q"
    /// Change of a party.
    case r = "R"
    /// Licence and transfer.
    case s = "S"
    /// Adjustment of the procedure.
    case t = "T"
    /// Payment.
    case u = "U"
    /// Appeal.
    case v = "V"
    /// Other.
    case w = "W"
    /// Correction of an event.
    case y = "Y"
    /// Not yet classified.
    case z = "Z"
  }

  /// The categories in the order of their letters.
  public static let all: [WIPOCategory] = [
    row(.a, "nộp đơn", "filing of the application", .read),
    row(.b, "chấm dứt đơn", "discontinuation of the application"),
    row(.c, "phục hồi đơn", "revival of the application"),
    row(.d, "tra cứu, thẩm định", "search and examination"),
    row(.e, "xem xét trước khi cấp", "review before the grant"),
    row(.f, "cấp, đăng ký", "grant, registration", .read),
    row(.g, "bảo hộ ngoài thời hạn", "protection beyond the term", .read),
    row(.h, "quyền chấm dứt", "cessation of the right", .read),
    row(.k, "phục hồi quyền", "revival of the right"),
    row(.l, "xem xét sau khi cấp", "review after the grant"),
    row(.m, "duy trì, gia hạn", "maintenance, renewal"),
    row(.n, "chấm dứt hẳn", "final termination", .read),
    row(.p, "tài liệu thay đổi", "changed document"),
    row(.q, "công bố", "publication"),
    row(.r, "thay đổi chủ thể", "change of party"),
    row(.s, "chuyển quyền, chuyển nhượng", "licence, transfer"),
    row(.t, "điều chỉnh thủ tục", "procedure adjusted"),
    row(.u, "nộp phí", "payment"),
    row(.v, "khiếu nại, khởi kiện", "appeal"),
    row(.w, "khác", "other"),
    row(.y, "đính chính sự kiện", "correction of an event", .read),
    row(.z, "chưa phân loại", "not yet classified", .read),
  ]

  private static func row(
    _ letter: Letter, _ vi: String, _ en: String, _ confidence: Confidence = .unverified
  )
    -> WIPOCategory
  {
    WIPOCategory(letter: letter, name: Bilingual(vi: vi, en: en), confidence: confidence)
  }
}

/// A stage of a right's life in the standards (giai đoạn), by its number.
public enum WIPOStage: Int, Sendable, Hashable, CaseIterable {
  /// Before the filing.
  case beforeFiling = 0
  /// Filing.
  case filing = 1
  /// Examination.
  case examination = 2
  /// A challenge before the grant.
  case preGrantChallenge = 3
  /// Grant.
  case grant = 4
  /// A challenge after the grant.
  case postGrantChallenge = 5
  /// Termination, likely or done.
  case termination = 6

  /// The stage of a case.
  public init(of status: CaseStatus) {
    let isTitled = status.granted != nil
    if status.complaint != nil {
      self = isTitled ? .postGrantChallenge : .preGrantChallenge
      return
    }
    switch status.state {
    case .draft: self = .beforeFiling
    case .filed, .formalityDefects: self = .filing
    case .accepted, .published, .examining, .suspended, .refusalIntended, .grantIntended:
      self = status.isOpposed ? .preGrantChallenge : .examination
    case .registered, .inGrace: self = .grant
    case .notAccepted, .refused, .withdrawn, .expired, .terminated, .cancelled: self = .termination
    }
  }
}

#if !hasFeature(Embedded)
extension WIPOStandard: Codable {}
extension WIPOCategory: Codable {}
extension WIPOCategory.Letter: Codable {}
extension WIPOStage: Codable {}
#endif
