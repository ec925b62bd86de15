import OCOP

/// The timeline's own sentences in one language; what the library says of law is the library's.
struct TimelineWords {
  let language: Language

  func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  func day(_ day: CivilDate) -> String { day.formatted(in: language) }

  func star(_ star: Star?) -> String {
    guard let star else { return pick("bị loại", "eliminated") }
    return "\(star.symbols) "
      + pick("\(star.rawValue) sao", star == .one ? "1 star" : "\(star.rawValue) stars")
  }

  func score(_ score: Bounds<Score>) -> String {
    let (low, high) = (score.atLeast.formatted(in: language), score.atMost.formatted(in: language))
    return low == high ? low : "\(low)–\(high)"
  }

  /// The place of a citation, where it has one within its document.
  func place(_ citation: Citation) -> String {
    citation.steps.isEmpty ? "" : " · \(citation.place(in: language))"
  }

  // MARK: A round

  func round(_ kind: DossierKind, by rater: Rater) -> String {
    let set = pick("bộ", "set") + " \(rater.criteria.number) · \(rater.criteria.name[language])"
    return "\(kind.name[language].uppercased()) – \(rater.regime.name[language]), \(set)"
  }

  func secondary(_ procedure: RatingProcedure) -> String? {
    procedure.confidence == .read
      ? nil
      : pick(
        "Quy trình theo nguồn thứ cấp, chỗ chưa rõ như trên",
        "The procedure is known from reports only, with the gaps above")
  }

  func carried(_ explanation: RegimeComparisonExplanation) -> String {
    let (same, new) = (explanation.comparison.carried.count, explanation.askedAnew.count)
    return pick(
      "Câu hỏi giữ nguyên: \(same), phải hỏi mới: \(new)",
      "Asked in the same way: \(same), to be asked anew: \(new)")
  }

  func reading(_ interpretation: Interpretation) -> String {
    pick("Cách hiểu: ", "Reading: ") + interpretation.reading[language]
  }

  func round(_ round: RatingRound) -> String {
    let level = round.level.name[language]
    return pick(
      "Đợt \(round.number)/\(round.year) cấp \(level): đề nghị trước \(day(round.proposedBefore)), đánh giá trước \(day(round.assessedBefore))",
      "Round \(round.number)/\(round.year) of the \(level): proposed before \(day(round.proposedBefore)), assessed before \(day(round.assessedBefore))"
    ) + place(round.citation)
  }

  // MARK: Events

  func event(_ event: DossierEvent, _ step: RatingProcedure.Step) -> String {
    var text = "\(event.actor.name[language]) \(event.kind.deed[language])"
    if step.to.level != step.from.level, let level = step.to.level {
      text += " → \(level.name[language])"
    }
    if let reference = event.reference { text += " (\(reference))" }
    return text + place(step.citation)
  }

  func late(_ limit: NextAction.Limit, on day: CivilDate) -> String {
    let days = limit.lastDay.days(to: day)
    return pick("Chậm \(days) ngày: ", "\(days) days late: ") + inTime(limit)
  }

  func inTime(_ limit: NextAction.Limit) -> String {
    let certainty =
      limit.certainty == .announced
      ? "" : pick(", lịch nghỉ chưa công bố", ", by the holidays' standing rules")
    return pick("hạn ", "due ") + day(limit.lastDay) + ", " + limit.reason[language] + certainty
      + place(limit.citation)
  }

  func unverified() -> String {
    pick("Bước này chưa xác minh được từ nguồn nào", "This step is not confirmed by any source")
  }

  // MARK: Results

  func result(_ rating: Rating, maximum: Int) -> String {
    let parts = rating.parts.map { "\($0.code) \(score($0.score))/\($0.maximum)" }.joined(separator: " · ")
    return "\(score(rating.total))/\(maximum) → \(star(rating.star?.value)) · "
      + pick("\(rating.memberCount) phiếu", "\(rating.memberCount) sheets") + " · \(parts)"
  }

  func stated(_ total: Score, _ star: Star) -> String {
    pick("\(total.formatted(in: language)) điểm", "\(total.formatted(in: language)) points")
      + " → \(self.star(star)) " + pick("theo biên bản", "by the minutes")
  }

  func closedOver(_ reason: CouncilClosing.Reason, in council: Council) -> String {
    "\(reason.finding.message(in: council)[language]) – \(reason.text)"
  }

  // MARK: Certificates

  func issued(_ certificate: RecognitionCertificate) -> String {
    pick("Cấp giấy chứng nhận ", "Certificate ") + "\(certificate.number): \(star(certificate.star)), "
      + pick(
        "giá trị đến hết \(day(certificate.expiry))", "valid through \(day(certificate.expiry))")
  }

  func ended(_ certificate: RecognitionCertificate) -> String {
    pick("Giấy \(certificate.number) hết thời hạn", "The term of certificate \(certificate.number) is over")
  }

  func expired(since day: CivilDate) -> String {
    pick("Không còn hiệu lực từ ", "Not valid any more since ") + self.day(day)
  }

  func withoutCertificate(from first: CivilDate, upTo next: CivilDate) -> String {
    pick(
      "Từ \(day(first)) đến trước \(day(next)) không có giấy còn hiệu lực: không được dùng nhãn hiệu OCOP",
      "From \(day(first)) until \(day(next)) no certificate was valid: no use of the OCOP mark")
  }

  func reason(_ reason: CertificateStanding.Reason) -> String {
    let places = reason.citations.map { $0.text(in: language) }.joined(separator: "; ")
    let source =
      reason.confidence == .read ? "" : pick(", nguồn thứ cấp", ", from a secondary source")
    return reason.text[language] + (places.isEmpty ? "" : " (\(places)\(source))")
  }

  // MARK: What now

  var whatNow: String { pick("VIỆC CẦN LÀM", "WHAT NOW") }

  func certificate(_ renewal: Renewal) -> String {
    let head = pick(
      "Giấy \(renewal.number), \(star(renewal.star))", "Certificate \(renewal.number), \(star(renewal.star))")
    return "\(head): " + standing(renewal.standing.state)
  }

  private func standing(_ state: CertificateStanding.State) -> String {
    switch state {
    case .notYetValid(let first): pick("có giá trị từ \(day(first))", "valid from \(day(first))")
    case .valid(let last): pick("còn giá trị đến hết \(day(last))", "valid through \(day(last))")
    case .inRenewalWindow(let last):
      pick(
        "còn giá trị, nộp hồ sơ phân hạng lại đến \(day(last))", "valid; file for re-rating by \(day(last))")
    case .extended(let last):
      pick(
        "hết thời hạn, kéo dài đến khi có kết quả, chậm nhất \(day(last))",
        "past its term, extended until the result, through \(day(last)) at most")
    case .expired(let first): pick("hết hiệu lực từ \(day(first))", "not valid since \(day(first))")
    case .withdrawn(let withdrawal):
      pick("bị thu hồi \(day(withdrawal.decided))", "withdrawn on \(day(withdrawal.decided))")
    case .superseded(let new): pick("thay bằng \(new.number)", "replaced by \(new.number)")
    }
  }

  func window(_ renewal: Renewal) -> String {
    guard let window = renewal.window else {
      return pick(
        "Thời gian nộp hồ sơ phân hạng lại: nguồn không nêu",
        "When to file for re-rating: the sources do not say")
    }
    let filed = renewal.filed.map { pick("; đã nộp \(day($0))", "; filed on \(day($0))") } ?? ""
    let later =
      window.lawSince <= renewal.standing.day
      ? "" : pick(", có hiệu lực từ ", ", in force from ") + day(window.lawSince)
    return pick("Nộp hồ sơ phân hạng lại từ ", "File for re-rating from ") + "\(day(window.opens)) "
      + pick("đến", "through")
      + " \(day(window.closes))\(filed) (\(window.citation.text(in: language))\(later))"
  }

  func step(_ renewal: Renewal) -> String {
    pick("Chủ thể: ", "The owner: ") + renewal.step.text[language]
      + ". " + renewal.otherwise[language]
  }

  func dossier(_ dossier: Dossier) -> String {
    dossier.kind.name[language] + ": " + dossier.state.name[language]
      + (dossier.stateSince.map { pick(" từ \(day($0))", " since \(day($0))") } ?? "")
      + (dossier.result.map { pick("; kết quả ", "; result ") + star($0.star) } ?? "")
  }

  var noCertificate: String { pick("Chưa có giấy chứng nhận", "There is no certificate yet") }
  var nothingToDo: String {
    pick("Hồ sơ đã kết thúc, không còn việc nào", "The dossier is closed: nothing is left to do")
  }
}
