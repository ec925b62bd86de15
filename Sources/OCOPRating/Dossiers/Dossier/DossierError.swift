public import OCOPModel

/// Why an event was refused, or a dossier could not be made: the value, the rule, and what is allowed instead.
@nonexhaustive
public enum DossierError: Error, Sendable, Hashable {
  /// The state has a step for the event.
  case notAllowed(DossierEvent.Kind, in: DossierState, allowed: [RatingProcedure.Step])
  /// The step is taken by those whom the decision names.
  case wrongActor(DossierActor, RatingProcedure.Step)
  /// Events follow each other in time.
  case runsBackwards(day: CivilDate, after: CivilDate)
  /// No source settles the step; a dossier made with `followingUnverifiedSteps` takes it.
  case unverified(RatingProcedure.Step)
  /// The time in which dossiers of the procedure are finished has passed; the dossier is made anew under `redoUnder`.
  case closed(day: CivilDate, lastDay: CivilDate, redoUnder: RatingProcedure.Name?, Citation)
  /// A field of the record has words.
  case blank(DossierEvent.Kind, Field)
  /// A dossier is filed under the procedure of the day; `governing` is the one that applies, if any.
  case otherProcedure(day: CivilDate, RatingProcedure.Name, governing: RatingProcedure.Name?)
  /// What the next desk needs is there.
  case incomplete(DossierEvent.Kind, [MissingItem])
  /// The star is one that the total reaches.
  case starAboveTotal(Star, total: Score, highest: Star)
  /// The council works in the mode that the decision foresees.
  case wrongMode(CouncilMode, Citation)
  /// A council that ordinarily gives written opinions says why it met.
  case meetingWithoutReason(Citation)
  /// The council's result leads to the step.
  case againstResult(
    DossierEvent.Kind, rule: RatingProcedure.Step.Rule, total: Score, star: Star?,
    allowed: [RatingProcedure.Step])
  /// The star recognised is the one that the council found.
  case otherStar(Star, rated: Star?)
  /// An announced result is disputed once.
  case disputedBefore(RatingProcedure.Step)
  /// A limit for complaints is at least a day.
  case noDays(Int)
  /// A complaint comes by the last day that the dossier's limit gives.
  case tooLate(day: CivilDate, lastDay: CivilDate, Citation)
  /// The product belongs to the producer.
  case otherProducer(ID<Producer>, product: ID<Producer>)
  /// The star held fits the kind of dossier: none for a first one, one that can be raised for an upgrade.
  case otherHolding(DossierKind, Star)
  /// The kind of producer may own a product of the set.
  case notEligible(ProducerKind, set: Int, Citation)

  /// A field of the record that needs words.
  @nonexhaustive
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// Why a dossier is returned.
    case reason
    /// The number of a council's minutes.
    case minutes
  }
}

extension DossierError: CustomStringConvertible {
  /// What is wrong, and what is allowed instead, in English words.
  public var description: String { text.en }

  /// What is wrong, and what is allowed instead, in words.
  public var text: Bilingual {
    Bilingual(vi: words(.vietnamese), en: words(.english))
  }

  private func words(_ language: Language) -> String {
    func say(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    func day(_ day: CivilDate) -> String { day.formatted(in: language) }
    func cited(_ citation: Citation) -> String { "(\(citation.text(in: language)))" }
    func found(_ star: Star?) -> String { star.map(\.description) ?? say("bị loại", "elimination") }
    func allowing(_ steps: [RatingProcedure.Step]) -> String {
      let names = steps.map { $0.text(in: language) }.joined(separator: "; ")
      return say("; được phép: ", "; allowed: ") + (names.isEmpty ? say("không có", "nothing") : names)
    }
    return switch self {
    case .notAllowed(let kind, let state, let allowed):
      say(
        "“\(kind.task.vi)” không phải bước tiếp theo khi “\(state.name.vi)”",
        "“\(kind.task.en)” is not a step from “\(state)”") + allowing(allowed)
    case .wrongActor(let actor, let step):
      say(
        "\(actor.name.vi) không được “\(step.event.task.vi)”",
        "\(actor.name.en) may not “\(step.event.task.en)”")
        + allowing([step])
    case .runsBackwards(let date, let last):
      say(
        "ngày \(day(date)) trước sự kiện cuối cùng, ngày \(day(last))",
        "\(date) lies before the last event, of \(last)")
    case .unverified(let step):
      say(
        "không nguồn nào quy định bước này: \(step.text(in: .vietnamese)); lập hồ sơ với followingUnverifiedSteps",
        "no source settles this step: \(step); make the dossier with followingUnverifiedSteps")
    case .closed(let date, let last, let name, let citation):
      say(
        "ngày \(day(date)) sau ngày cuối \(day(last)) của quy trình; làm lại hồ sơ theo \(name?.rawValue ?? "quy định mới")",
        "\(date) lies after \(last), the last day of the procedure; the dossier is made anew under "
          + "\(name?.rawValue ?? "the new rules")") + " " + cited(citation)
    case .blank(let kind, let field):
      say(
        "“\(kind.task.vi)”: chưa ghi \(field == .reason ? "lý do" : "số biên bản")",
        "“\(kind.task.en)”: the \(field == .reason ? "reason" : "number of the minutes") is blank")
    case .otherProcedure(let date, let name, let governing):
      say(
        "hồ sơ nộp ngày \(day(date)) không theo \(name.rawValue) mà theo \(governing?.rawValue ?? "quy định chưa rõ")",
        "a dossier filed on \(date) is not under \(name.rawValue), but under "
          + "\(governing?.rawValue ?? "none known")")
    case .incomplete(let kind, let items):
      "“\(kind.task[language])”: "
        + items.map { "\($0.text[language]) \(cited($0.citation))" }.joined(separator: "; ")
    case .starAboveTotal(let star, let total, let highest):
      say(
        "\(star) không phù hợp tổng điểm \(total.formatted(in: .vietnamese)), chỉ đạt \(highest)",
        "\(star) does not fit a total of \(total), which reaches \(highest)")
    case .wrongMode(let mode, let citation):
      say("hội đồng ở đây không \(mode.name.vi) ", "the council does not work by \(mode.name.en) here ")
        + cited(citation)
    case .meetingWithoutReason(let citation):
      say("hội đồng họp mà chưa nêu lý do ", "the council met without a reason stated ") + cited(citation)
    case .againstResult(let kind, let rule, let total, let star, let allowed):
      say(
        "“\(kind.task.vi)” không theo kết quả \(found(star)), \(total.formatted(in: .vietnamese)) điểm: \(rule.words.vi)",
        "“\(kind.task.en)” does not follow from \(found(star)) with \(total): \(rule.words.en)")
        + allowing(allowed)
    case .otherStar(let star, let rated):
      say(
        "\(star) không phải kết quả của hội đồng, \(found(rated))",
        "\(star) is not what the council found, \(found(rated))")
    case .disputedBefore(let step):
      say("kết quả đã thông báo được khiếu nại một lần ", "an announced result is disputed once ")
        + cited(step.citation)
    case .noDays(let days):
      say("thời hiệu khiếu nại ít nhất 1 ngày, không phải \(days)", "a limit is at least 1 day, not \(days)")
    case .tooLate(let date, let last, let citation):
      say(
        "ngày \(day(date)) sau ngày cuối được khiếu nại, \(day(last)) ",
        "\(date) lies after the last day for complaints, \(last) ") + cited(citation)
    case .otherProducer(let producer, let owner):
      say(
        "sản phẩm thuộc \(owner), không thuộc \(producer)",
        "the product belongs to \(owner), not to \(producer)")
    case .otherHolding(let kind, let star):
      say(
        "“\(kind.name.vi)” không phải cho sản phẩm đang có hạng \(star)",
        "“\(kind.name.en)” is not for a product that holds \(star)")
    case .notEligible(let kind, let set, let citation):
      say(
        "\(kind.name.vi): không được là chủ thể sản phẩm của bộ \(set) ",
        "\(kind.name.en): may not own a product of set \(set) ") + cited(citation)
    }
  }
}

extension RatingProcedure.Step.Rule {
  /// The rule in words, for errors.
  fileprivate var words: Bilingual {
    switch self {
    case .filedInTime:
      Bilingual(vi: "nộp trong thời gian của quy trình", en: "it is filed within the days of the procedure")
    case .fileComplete: Bilingual(vi: "hồ sơ của chủ thể đầy đủ", en: "the owner's file is complete")
    case .handOverComplete: Bilingual(vi: "hồ sơ chuyển đi đầy đủ", en: "what is handed over is complete")
    case .starFitsTotal: Bilingual(vi: "hạng sao hợp với tổng điểm", en: "the star fits the total")
    case .councilMeets: Bilingual(vi: "hội đồng họp", en: "the council meets")
    case .writtenOpinions:
      Bilingual(vi: "hội đồng cho ý kiến bằng văn bản", en: "the council gives written opinions")
    case .reachesNextLevel:
      Bilingual(
        vi: "tổng điểm đạt mức cấp trên công nhận", en: "the total reaches what the level above recognises")
    case .recognisedHere: Bilingual(vi: "cấp này công nhận hạng sao", en: "this level recognises the star")
    case .belowThisLevel:
      Bilingual(
        vi: "hạng sao dưới mức cấp này công nhận", en: "the star lies below what this level recognises")
    case .recognisedNowhere:
      Bilingual(vi: "không cấp nào công nhận hạng sao", en: "no level recognises the star")
    case .higherThanHeld:
      Bilingual(vi: "hạng sao cao hơn hạng đang có", en: "the star is higher than the one held")
    case .notHigherThanHeld:
      Bilingual(
        vi: "hạng đang có đã biết, và hạng đạt được không cao hơn",
        en: "the star held is known, and the one found is not higher")
    case .withinComplaintLimit:
      Bilingual(vi: "còn thời hiệu khiếu nại", en: "the limit for complaints has not passed")
    case .firstComplaint: Bilingual(vi: "chưa khiếu nại lần nào", en: "it was not disputed before")
    case .noResultYet: Bilingual(vi: "hội đồng chưa có kết quả", en: "no council has given a result")
    }
  }
}
