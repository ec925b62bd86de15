public import OCOPModel

extension CouncilFinding {
  /// The finding in words, members by number, role and unit.
  ///
  /// - Parameters:
  ///   - council: The council in whose session it was found.
  ///   - disclosingNames: Whether members go by their names, where those are known; the English text never names them.
  /// - Returns: The finding in both languages.
  public func message(in council: Council, disclosingNames: Bool = false) -> Bilingual {
    let vi = members.map { "thành viên " + council.label($0, disclosingNames: disclosingNames) }
    let en = members.map { id in "“\(id)”" }
    let (one, each) = (vi.joined(separator: " và "), en.joined(separator: " and "))
    let agency = agency?.name(at: council.level)
    let codes = criteria.map(\.description).joined(separator: ", ")
    return switch kind {
    case .quorumNotMet:
      Bilingual(
        vi: "Chưa đủ túc số: \(count ?? 0) phiếu hợp lệ, cần ít nhất \(needed ?? 0)",
        en: "No quorum: \(count ?? 0) valid sheets, at least \(needed ?? 0) are needed")
    case .chairWithoutDelegation:
      Bilingual(
        vi: "Chủ tịch Hội đồng không phải lãnh đạo, chưa nêu văn bản ủy quyền",
        en: "The chair is no leader, and no delegation is stated")
    case .agencyNotInCouncil:
      Bilingual(
        vi: "Hội đồng không có thành viên của: \(agency?.vi ?? "")",
        en: "The council has no member from: \(agency?.en ?? "")")
    case .agencyAbsent:
      Bilingual(
        vi: "Không có thành viên tham gia của: \(agency?.vi ?? "")",
        en: "Nobody takes part from: \(agency?.en ?? "")")
    case .scoredWithoutAttending:
      Bilingual(
        vi: "Có phiếu của \(one) nhưng vắng mặt trong cuộc họp",
        en: "The sheet of member \(each) is there, but the member did not attend the meeting")
    case .noSheet: Bilingual(vi: "Chưa có phiếu của \(one)", en: "No sheet of member \(each)")
    case .incompleteSheet:
      Bilingual(
        vi: "Phiếu của \(one) còn thiếu tiêu chí \(codes)",
        en: "The sheet of member \(each) leaves open: \(codes)")
    case .unreviewedAnswers:
      Bilingual(
        vi: "Phiếu của \(one) có câu trả lời chuyển từ lần chấm trước, chưa xem lại: \(codes)",
        en: "The sheet of member \(each) has answers carried over and not looked at again: \(codes)")
    case .conflictOfInterest:
      Bilingual(
        vi: "Xung đột lợi ích: \(one) không chấm điểm",
        en: "Conflict of interest: member \(each) does not score")
    case .sheetSetAside:
      Bilingual(
        vi: "Phiếu đã nộp của \(one) không được tính", en: "The sheet of member \(each) is set aside")
    case .dispersed:
      Bilingual(
        vi: "Chênh lệch lớn giữa \(one): \(points(.vietnamese))",
        en: "Members \(each) are far apart: \(points(.english))")
    case .awaitsScoringAgain:
      Bilingual(vi: "Chờ phiếu chấm lại của \(one)", en: "Member \(each) was asked to score again")
    default: Bilingual(vi: description, en: description)
    }
  }

  /// By how many points the totals of a pair differ; `nil` where one is open.
  private var difference: Int? {
    guard totals.count == 2, let one = totals.first, let other = totals.last else { return nil }
    return one.difference(from: other)
  }

  /// The totals of a pair with their difference, `75 và 87 điểm, chênh 12`.
  private func points(_ language: Language) -> String {
    let words = ExplanationWords(language: language)
    let totals = totals.map { total in
      total.value.map { $0.denominator == 1 ? "\($0.numerator)" : words.score(total) } ?? words.score(total)
    }
    let isVietnamese = language == .vietnamese
    return totals.joined(separator: isVietnamese ? " và " : " and ") + (isVietnamese ? " điểm" : " points")
      + (difference.map { isVietnamese ? ", chênh \($0)" : ", \($0) apart" } ?? "")
  }
}
