public import OCOPModel

/// Something that happened to a dossier (sự kiện của hồ sơ): on a day, by someone, under a document.
///
/// ```swift
/// let filing = DossierEvent(
///   on: try CivilDate("2026-06-01"), by: .owner,
///   .filed(HandOver([.registration, .selfAssessment], paperSets: 1, electronicSets: 1)),
///   reference: "12/2026/PĐK")
/// ```
public struct DossierEvent: Sendable, Hashable {
  /// The kind of what happened (loại sự kiện): the one list, from which the tables of steps are written.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The owner files the dossier (nộp hồ sơ).
    case filed
    /// A desk returns it for completion, and says what lacks (trả lại).
    case returned
    /// What lacked is handed in (nộp bổ sung).
    case resubmitted
    /// The commune assesses it and issues its report (xã đánh giá).
    case assessed
    /// A level sends it to the level above (chuyển cấp trên).
    case forwarded
    /// An office finds it complete and accepts it (tiếp nhận).
    case checked
    /// A council and an advisory team are set up for it (thành lập hội đồng).
    case convened
    /// The council gets a report on it (báo cáo hội đồng).
    case reported
    /// The council gives its result (hội đồng đánh giá).
    case rated
    /// The chair approves a result for which the level above decides (phê duyệt kết quả).
    case approved
    /// The level above sends it back, for want of points or minima (chuyển về).
    case sentBack
    /// The product is to be assessed again at the level that got it back (đánh giá lại).
    case reassessmentOrdered
    /// The product is recognised and gets a certificate (công nhận).
    case recognised
    /// The product is not recognised (không công nhận).
    case notRecognised
    /// An upgrade brings no higher star: the rank held stands (giữ nguyên hạng đang có).
    case heldRankKept
    /// The result is announced in writing (thông báo).
    case notified
    /// The owner disputes the result (khiếu nại).
    case complained
    /// The result stands (giữ nguyên kết quả).
    case complaintDismissed
    /// The result is set aside, and the product assessed again (hủy kết quả).
    case complaintUpheld
    /// The owner takes the dossier back (rút hồ sơ).
    case withdrawn
  }

  /// The day on which it happened.
  public let day: CivilDate
  /// Who acted.
  public let actor: DossierActor
  /// What happened.
  public let action: Action
  /// The number of the letter, report, decision or minutes under which it happened, where there is one.
  public let reference: String?

  /// Creates an event.
  public init(on day: CivilDate, by actor: DossierActor, _ action: Action, reference: String? = nil) {
    self.day = day
    self.actor = actor
    self.action = action
    self.reference = reference
  }

  /// The kind of what happened.
  public var kind: Kind { action.kind }
}

extension DossierEvent.Kind {
  /// The task in words, as after “must”.
  public var task: Bilingual {
    switch self {
    case .filed: Bilingual(vi: "nộp hồ sơ", en: "file the dossier")
    case .returned: Bilingual(vi: "trả lại để hoàn thiện", en: "return it for completion")
    case .resubmitted: Bilingual(vi: "nộp phần còn thiếu", en: "hand in what lacks")
    case .assessed: Bilingual(vi: "đánh giá và lập báo cáo", en: "assess it and issue the report")
    case .forwarded: Bilingual(vi: "chuyển hồ sơ lên cấp trên", en: "send it to the level above")
    case .checked: Bilingual(vi: "kiểm tra và tiếp nhận", en: "check and accept it")
    case .convened: Bilingual(vi: "thành lập hội đồng, tổ tư vấn", en: "set up council and advisory team")
    case .reported: Bilingual(vi: "báo cáo hội đồng", en: "report to the council")
    case .rated: Bilingual(vi: "đánh giá, phân hạng", en: "rate the product")
    case .approved: Bilingual(vi: "phê duyệt kết quả", en: "approve the result")
    case .sentBack: Bilingual(vi: "chuyển kết quả về cấp dưới", en: "send the result back to the level below")
    case .reassessmentOrdered: Bilingual(vi: "cho đánh giá lại", en: "have the product assessed again")
    case .recognised:
      Bilingual(vi: "công nhận, cấp giấy chứng nhận", en: "recognise it and issue the certificate")
    case .notRecognised: Bilingual(vi: "kết luận không công nhận", en: "conclude without recognition")
    case .heldRankKept: Bilingual(vi: "giữ nguyên hạng đang có", en: "let the rank held stand")
    case .notified: Bilingual(vi: "thông báo kết quả bằng văn bản", en: "announce the result in writing")
    case .complained: Bilingual(vi: "khiếu nại kết quả", en: "dispute the result")
    case .complaintDismissed: Bilingual(vi: "giữ nguyên kết quả", en: "let the result stand")
    case .complaintUpheld: Bilingual(vi: "hủy kết quả, đánh giá lại", en: "set the result aside")
    case .withdrawn: Bilingual(vi: "rút hồ sơ", en: "withdraw the dossier")
    }
  }
}

extension DossierEvent.Kind {
  /// What was done in words, as in a history after the actor's name.
  public var deed: Bilingual {
    switch self {
    case .filed: Bilingual(vi: "nộp hồ sơ", en: "filed the dossier")
    case .returned: Bilingual(vi: "trả lại để hoàn thiện", en: "returned it for completion")
    case .resubmitted: Bilingual(vi: "nộp phần còn thiếu", en: "handed in what lacked")
    case .assessed: Bilingual(vi: "đánh giá, lập báo cáo", en: "assessed it and issued the report")
    case .forwarded: Bilingual(vi: "chuyển hồ sơ lên cấp trên", en: "sent it to the level above")
    case .checked: Bilingual(vi: "kiểm tra, tiếp nhận hồ sơ", en: "checked and accepted it")
    case .convened: Bilingual(vi: "thành lập hội đồng, tổ tư vấn", en: "set up council and advisory team")
    case .reported: Bilingual(vi: "báo cáo hội đồng", en: "reported to the council")
    case .rated: Bilingual(vi: "đánh giá, phân hạng", en: "rated the product")
    case .approved: Bilingual(vi: "phê duyệt kết quả", en: "approved the result")
    case .sentBack:
      Bilingual(vi: "chuyển kết quả về cấp dưới", en: "sent the result back to the level below")
    case .reassessmentOrdered: Bilingual(vi: "cho đánh giá lại", en: "ordered another assessment")
    case .recognised: Bilingual(vi: "công nhận", en: "recognised the product")
    case .notRecognised: Bilingual(vi: "kết luận không công nhận", en: "concluded without recognition")
    case .heldRankKept: Bilingual(vi: "giữ nguyên hạng đang có", en: "let the rank held stand")
    case .notified: Bilingual(vi: "thông báo kết quả bằng văn bản", en: "announced the result in writing")
    case .complained: Bilingual(vi: "khiếu nại kết quả", en: "disputed the result")
    case .complaintDismissed: Bilingual(vi: "giữ nguyên kết quả", en: "let the result stand")
    case .complaintUpheld: Bilingual(vi: "hủy kết quả, đánh giá lại", en: "set the result aside")
    case .withdrawn: Bilingual(vi: "rút hồ sơ", en: "withdrew the dossier")
    }
  }
}

extension DossierEvent.Kind: Codable {}
