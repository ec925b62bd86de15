public import OCOPModel

extension IPEvent {
  /// The kind of an event, by its stable name.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The application is received, which fixes the filing date (nộp đơn).
    case filed
    /// The copy of the first filing is handed in (nộp tài liệu ưu tiên).
    case priorityProved
    /// The office notifies defects of form (thông báo thiếu sót hình thức).
    case formalityNotice
    /// The applicant replies to a notice (trả lời thông báo).
    case reply
    /// A reply period is extended (gia hạn thời hạn trả lời).
    case extensionGranted
    /// The application is refused at the formality check (từ chối chấp nhận đơn).
    case notAccepted
    /// The application is accepted as valid (chấp nhận đơn hợp lệ).
    case accepted
    /// The application is published in the Official Gazette (công bố đơn).
    case publishedApplication
    /// The examination of a patent is asked for (yêu cầu thẩm định nội dung).
    case examinationRequested
    /// The International Bureau notifies, or publishes, the designation of Viet Nam (chỉ định Việt Nam).
    case designated
    /// A third party opposes the grant (phản đối).
    case opposition
    /// The applicant answers an opposition (trả lời phản đối).
    case oppositionAnswered
    /// A third party gives its view, free and without a period (ý kiến của người thứ ba).
    case observation
    /// The office intends to refuse (thông báo dự định từ chối).
    case refusalIntended
    /// The office intends to grant (thông báo dự định cấp).
    case grantIntended
    /// The fees for the grant are paid (nộp phí cấp văn bằng).
    case feesPaid
    /// The applicant objects to the intended grant (phản đối dự định cấp).
    case objection
    /// The title is granted and entered in the register (cấp văn bằng).
    case granted
    /// The grant is published (công bố văn bằng).
    case grantPublished
    /// The application is refused (quyết định từ chối cấp).
    case refused
    /// The applicant takes the application back (rút đơn).
    case withdrawn
    /// The application is amended, and not widened (sửa đổi đơn).
    case amended
    /// The application is divided; the children keep its filing date (tách đơn).
    case divided
    /// The applicant changes (chuyển nhượng đơn).
    case applicantChanged
    /// Examination rests while another matter is decided (tạm dừng).
    case suspended
    /// Examination goes on (tiếp tục).
    case resumed
    /// The title is renewed for a further term (gia hạn).
    case renewed
    /// The owner gives the title up (từ bỏ).
    case surrendered
    /// The title ends by decision, whole or for some goods (chấm dứt hiệu lực).
    case terminated
    /// The title is void from the grant, whole or for some goods (hủy bỏ hiệu lực).
    case cancelled
    /// The title passes to another owner (chuyển nhượng).
    case assigned
    /// A licence is recorded (chuyển quyền sử dụng).
    case licensed
    /// The regulation on use, or a geographical indication's specification, is amended (sửa đổi quy chế).
    case amendedRegulation
    /// A third party asks to end the mark for non-use (yêu cầu chấm dứt vì không sử dụng).
    case nonUseRequested
    /// The owner hands in evidence of use (nộp chứng cứ sử dụng).
    case useShown
    /// A decision is contested (khiếu nại).
    case complaint
    /// The contested decision is set aside (chấp nhận khiếu nại).
    case upheld
    /// The contested decision stands (bác khiếu nại).
    case rejected
    /// Days lost to force majeure or an objective obstacle, with proof: they are not counted (trở ngại khách quan).
    case obstacle
    /// An earlier entry is corrected; nothing is erased (đính chính).
    case corrected
  }

  /// The kind of the event.
  public var kind: Kind { action.kind }
}

extension IPEvent.Action {
  /// The kind of what happened.
  public var kind: IPEvent.Kind {
    switch self {
    case .filed: .filed
    case .priorityProved: .priorityProved
    case .formalityNotice: .formalityNotice
    case .reply: .reply
    case .extensionGranted: .extensionGranted
    case .notAccepted: .notAccepted
    case .accepted: .accepted
    case .publishedApplication: .publishedApplication
    case .examinationRequested: .examinationRequested
    case .designated: .designated
    case .opposition: .opposition
    case .oppositionAnswered: .oppositionAnswered
    case .observation: .observation
    case .refusalIntended: .refusalIntended
    case .grantIntended: .grantIntended
    case .feesPaid: .feesPaid
    case .objection: .objection
    case .granted: .granted
    case .grantPublished: .grantPublished
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .amended: .amended
    case .divided: .divided
    case .applicantChanged: .applicantChanged
    case .suspended: .suspended
    case .resumed: .resumed
    case .renewed: .renewed
    case .surrendered: .surrendered
    case .terminated: .terminated
    case .cancelled: .cancelled
    case .assigned: .assigned
    case .licensed: .licensed
    case .amendedRegulation: .amendedRegulation
    case .nonUseRequested: .nonUseRequested
    case .useShown: .useShown
    case .complaint: .complaint
    case .upheld: .upheld
    case .rejected: .rejected
    case .obstacle: .obstacle
    case .corrected: .corrected
    }
  }
}

extension IPEvent.Kind {
  /// Whether the event is a party's paper that answers a period, which keeps the time when it is posted in it.
  public var mayBePosted: Bool {
    switch self {
    case .priorityProved, .reply, .examinationRequested, .oppositionAnswered, .feesPaid, .objection,
      .useShown,
      .complaint:
      true
    default: false
    }
  }

  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .filed: Bilingual(vi: "nộp đơn", en: "filing")
    case .priorityProved: Bilingual(vi: "nộp tài liệu ưu tiên", en: "proof of priority")
    case .formalityNotice: Bilingual(vi: "thông báo thiếu sót hình thức", en: "notice of formality defects")
    case .reply: Bilingual(vi: "trả lời thông báo", en: "reply")
    case .extensionGranted: Bilingual(vi: "gia hạn thời hạn trả lời", en: "extension of the reply period")
    case .notAccepted: Bilingual(vi: "từ chối chấp nhận đơn", en: "refusal to accept")
    case .accepted: Bilingual(vi: "chấp nhận đơn hợp lệ", en: "acceptance")
    case .publishedApplication: Bilingual(vi: "công bố đơn", en: "publication of the application")
    case .examinationRequested: Bilingual(vi: "yêu cầu thẩm định nội dung", en: "request for examination")
    case .designated: Bilingual(vi: "chỉ định Việt Nam", en: "designation")
    case .opposition: Bilingual(vi: "phản đối", en: "opposition")
    case .oppositionAnswered: Bilingual(vi: "trả lời phản đối", en: "answer to the opposition")
    case .observation: Bilingual(vi: "ý kiến của người thứ ba", en: "observation")
    case .refusalIntended: Bilingual(vi: "thông báo dự định từ chối", en: "notice of intended refusal")
    case .grantIntended: Bilingual(vi: "thông báo dự định cấp", en: "notice of intended grant")
    case .feesPaid: Bilingual(vi: "nộp phí cấp văn bằng", en: "payment of the grant fees")
    case .objection: Bilingual(vi: "phản đối dự định cấp", en: "objection to the intended grant")
    case .granted: Bilingual(vi: "cấp văn bằng", en: "grant")
    case .grantPublished: Bilingual(vi: "công bố văn bằng", en: "publication of the grant")
    case .refused: Bilingual(vi: "quyết định từ chối cấp", en: "refusal")
    case .withdrawn: Bilingual(vi: "rút đơn", en: "withdrawal")
    case .amended: Bilingual(vi: "sửa đổi đơn", en: "amendment")
    case .divided: Bilingual(vi: "tách đơn", en: "division")
    case .applicantChanged: Bilingual(vi: "thay đổi người nộp đơn", en: "change of applicant")
    case .suspended: Bilingual(vi: "tạm dừng thẩm định", en: "suspension")
    case .resumed: Bilingual(vi: "tiếp tục thẩm định", en: "resumption")
    case .renewed: Bilingual(vi: "gia hạn hiệu lực", en: "renewal")
    case .surrendered: Bilingual(vi: "từ bỏ văn bằng", en: "surrender")
    case .terminated: Bilingual(vi: "chấm dứt hiệu lực", en: "termination")
    case .cancelled: Bilingual(vi: "hủy bỏ hiệu lực", en: "cancellation")
    case .assigned: Bilingual(vi: "chuyển nhượng", en: "assignment")
    case .licensed: Bilingual(vi: "ghi nhận hợp đồng sử dụng", en: "licence")
    case .amendedRegulation: Bilingual(vi: "sửa đổi quy chế", en: "amended regulation")
    case .nonUseRequested: Bilingual(vi: "yêu cầu chấm dứt vì không sử dụng", en: "request for non-use")
    case .useShown: Bilingual(vi: "nộp chứng cứ sử dụng", en: "evidence of use")
    case .complaint: Bilingual(vi: "khiếu nại", en: "complaint")
    case .upheld: Bilingual(vi: "chấp nhận khiếu nại", en: "complaint upheld")
    case .rejected: Bilingual(vi: "bác khiếu nại", en: "complaint rejected")
    case .obstacle: Bilingual(vi: "trở ngại khách quan", en: "obstacle")
    case .corrected: Bilingual(vi: "đính chính", en: "correction")
    }
  }
}

#if !hasFeature(Embedded)
extension IPEvent.Kind: Codable {}
#endif
