public import OCOPModel

extension MoveReason {
  /// The reason in words, with the names that a problem gives to projects.
  public func text(for problem: FundingProblem) -> Bilingual {
    switch self {
    case .budget(let budget):
      Bilingual(
        vi: "nguồn chỉ còn \(budget)",
        en: "the purse has no more than \(budget.formatted(in: .english))")
    case .cost(let cost):
      Bilingual(vi: "chi phí chỉ còn \(cost)", en: "the measure costs \(cost.formatted(in: .english)) now")
    case .stateShare(let cap):
      Bilingual(
        vi: "vốn nhà nước chỉ được chi \(cap) cho nội dung này",
        en: "the State may pay \(cap.formatted(in: .english)) for the measure at most")
    case .mostForMeasure(let cap):
      Bilingual(
        vi: "nguồn chỉ được chi tối đa \(cap) cho nội dung này",
        en: "the purse may pay \(cap.formatted(in: .english)) for the measure at most")
    case .mostForBeneficiary(let cap):
      Bilingual(
        vi: "chủ thể chỉ được nhận tối đa \(cap)",
        en: "the beneficiary may have \(cap.formatted(in: .english)) at most")
    case .mostForProject(let project, let cap):
      mostForProject(FundingNames(problem).name(project), cap)
    case .mayNotPay:
      Bilingual(
        vi: "nguồn không còn được chi cho nội dung này", en: "the purse may not pay for the measure any more")
    case .cannotBeWhole:
      Bilingual(
        vi: "nội dung chỉ chi đủ hoặc không chi, không còn đủ vốn",
        en: "it is paid in full or not at all, and cannot be paid in full")
    case .notChosen:
      Bilingual(
        vi: "đã chọn nguồn khác hoặc nội dung khác", en: "another purse, or another measure, was chosen")
    case .makesRoom: Bilingual(vi: "nhường vốn cho khoản khác", en: "it makes room for another line")
    case .replaces: Bilingual(vi: "thay phần nguồn khác giảm", en: "it pays in place of another purse")
    case .takesUp:
      Bilingual(vi: "dùng vốn còn lại hoặc dôi ra", en: "it takes up what was left or was set free")
    }
  }
  private func mostForProject(_ name: Bilingual, _ cap: Dong) -> Bilingual {
    Bilingual(
      vi: "\(name.vi) chỉ được cấp tối đa \(cap)",
      en: "\(name.en) gets \(cap.formatted(in: .english)) at most")
  }
}
