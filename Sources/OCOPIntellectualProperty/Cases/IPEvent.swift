public import OCOPModel

/// Something that happened to a case (sự kiện của vụ việc), on a day.
///
/// ```swift
/// let published = IPEvent(on: try CivilDate("2026-04-27"), .publishedApplication)
/// let notice = IPEvent(on: try CivilDate("2026-07-20"), .refusalIntended(IPNotice(sent: sent, proof: "E-12")))
/// ```
public struct IPEvent: Sendable, Hashable {
  /// The day; for a notice or a decision the day on which it was signed, for a party's paper that of its receipt.
  public let date: CivilDate
  /// What happened.
  public let action: Action
  /// The number of the document that says so, if known.
  public let reference: String?
  /// The day on which a party posted a paper that the office received on ``date`` (ngày gửi bưu điện).
  ///
  /// It is told of papers that answer a period alone (``IPEvent/Kind/mayBePosted``): posted in time and received late, they are kept with a
  /// warning. Of others, such as the filing (IP Law, Article 108, clause 2) or a renewal, the day of receipt decides, and a case
  /// refuses them with a posting.
  public let posted: CivilDate?

  /// Creates an event.
  public init(on date: CivilDate, _ action: Action, reference: String? = nil, posted: CivilDate? = nil) {
    self.date = date
    self.action = action
    self.reference = reference
    self.posted = posted
  }

  /// What happened, with what the procedure needs to know of it.
  @nonexhaustive
  public enum Action: Sendable, Hashable {
    /// The application is received, which fixes the filing date (nộp đơn).
    case filed
    /// The copy of the first filing is handed in (nộp tài liệu ưu tiên).
    case priorityProved
    /// The office notifies defects of form (thông báo thiếu sót hình thức).
    case formalityNotice(IPNotice)
    /// The applicant replies to a notice (trả lời thông báo).
    case reply
    /// A reply period is extended (gia hạn thời hạn trả lời); `asked` is the day of the request, if another.
    case extensionGranted(asked: CivilDate?)
    /// The application is refused at the formality check (từ chối chấp nhận đơn).
    case notAccepted(received: CivilDate?)
    /// The application is accepted as valid (chấp nhận đơn hợp lệ).
    case accepted
    /// The application is published in the Official Gazette (công bố đơn).
    case publishedApplication
    /// The examination of a patent is asked for (yêu cầu thẩm định nội dung).
    case examinationRequested
    /// The International Bureau notifies, or publishes, the designation of Viet Nam (chỉ định Việt Nam).
    case designated
    /// A third party opposes the grant (phản đối); `notified` is the day on which the applicant was told.
    case opposition(by: String?, notified: CivilDate?)
    /// The applicant answers an opposition (trả lời phản đối).
    case oppositionAnswered
    /// A third party gives its view, free and without a period (ý kiến của người thứ ba).
    case observation(by: String?)
    /// The office intends to refuse (thông báo dự định từ chối).
    case refusalIntended(IPNotice)
    /// The office intends to grant (thông báo dự định cấp).
    case grantIntended(IPNotice)
    /// The fees for the grant are paid (nộp phí cấp văn bằng).
    case feesPaid
    /// The applicant objects to the intended grant (phản đối dự định cấp).
    case objection
    /// The title is granted and entered in the register (cấp văn bằng).
    case granted
    /// The grant is published (công bố văn bằng).
    case grantPublished
    /// The application is refused (quyết định từ chối cấp).
    case refused(received: CivilDate?)
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
    case terminated(IPEnding)
    /// The title is void from the grant, whole or for some goods (hủy bỏ hiệu lực).
    case cancelled(IPEnding)
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
    case complaint(IPComplaint)
    /// The contested decision is set aside (chấp nhận khiếu nại).
    case upheld
    /// The contested decision stands (bác khiếu nại).
    case rejected(received: CivilDate?)
    /// Days lost to force majeure or an objective obstacle, with proof: they are not counted (trở ngại khách quan).
    case obstacle(DatePeriod, proof: String)
    /// An earlier entry is corrected; nothing is erased (đính chính).
    case corrected(IPCorrection)
  }
}

/// A notice of the office (thông báo): its period runs from the signing, or from the sending where that failed, on proof.
public struct IPNotice: Sendable, Hashable {
  /// The day of sending or of the postmark, where the notice could not be sent on the day of its signature.
  public let sent: CivilDate?
  /// What proves the later sending.
  public let proof: String?
  /// For an intended grant, the classes that it leaves out; empty for a grant of the whole.
  public let excludedClasses: [Int]

  /// Creates a notice; without a proof a later sending does not move the period.
  public init(sent: CivilDate? = nil, proof: String? = nil, excludedClasses: [Int] = []) {
    self.sent = sent
    self.proof = proof
    self.excludedClasses = excludedClasses
  }

  /// A notice that was sent as it was signed.
  public static let asSigned = IPNotice()
}

/// How far, and why, a title ends (chấm dứt hoặc hủy bỏ toàn bộ hay một phần).
public struct IPEnding: Sendable, Hashable {
  /// The ground.
  public let ground: String?
  /// The classes for which the title ends; empty for the whole title.
  public let classes: [Int]
  /// The day on which the decision was received, if another than its date.
  public let received: CivilDate?

  /// Creates an ending.
  public init(ground: String? = nil, classes: [Int] = [], received: CivilDate? = nil) {
    self.ground = ground
    self.classes = classes
    self.received = received
  }

  /// Whether the title lives on for other goods.
  public var isPartial: Bool { !classes.isEmpty }
}

/// A complaint against a decision (khiếu nại).
public struct IPComplaint: Sendable, Hashable {
  /// Before whom a decision is contested.
  @nonexhaustive
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// The office itself (lần đầu).
    case first
    /// The minister (lần hai).
    case second
    /// The court (khởi kiện).
    case court
  }

  /// The stage.
  public let stage: Stage
  /// The day on which the complaint was taken up, from which the answer is counted; `nil` if not known.
  public let accepted: CivilDate?

  /// Creates a complaint.
  public init(_ stage: Stage, accepted: CivilDate? = nil) {
    self.stage = stage
    self.accepted = accepted
  }
}

extension IPComplaint.Stage {
  /// The stage in words.
  public var name: Bilingual {
    switch self {
    case .first: Bilingual(vi: "khiếu nại lần đầu", en: "first complaint")
    case .second: Bilingual(vi: "khiếu nại lần hai", en: "second complaint")
    case .court: Bilingual(vi: "khởi kiện", en: "action in court")
    }
  }
}

/// A correction of an entry of a case's history (đính chính lịch sử).
public indirect enum IPCorrection: Sendable, Hashable {
  /// The entry at a place of the history, counted from 0, did not happen.
  case struck(Int)
  /// The entry at a place of the history, counted from 0, happened otherwise.
  case replaced(Int, by: IPEvent)
  /// An event that was left out.
  case added(IPEvent)
}

#if !hasFeature(Embedded)
extension IPNotice: Codable {}
extension IPComplaint: Codable {}
extension IPComplaint.Stage: Codable {}
extension IPEnding: Codable {}
extension IPCorrection: Codable {}
extension IPEvent: Codable {}
extension IPEvent.Action: Codable {}
#endif
