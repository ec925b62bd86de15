import ExampleSupport
import OCOP

// What is proven of the plan. That its amounts and its certificate hold was checked before there was anything to show.
extension FundingScreen {
  func proof() -> [String] {
    let checked = pick(
      "Đã kiểm tra lại từ bài toán, không dùng lời giải: mức trần, trích dẫn, tổng số, chứng chỉ đều đúng.",
      "Checked again from the problem alone, without the solver: caps, citations, sums, certificate hold.")
    return heading("CHỨNG MINH", "PROOF")
      + (claims + [checked]).flatMap { Layout.wrapped($0, after: "  ") }
  }

  /// How the law was read where it is open, as far as it mattered.
  func readings() -> [String] {
    let readings = outcome.explanation.readings
    guard !readings.isEmpty else { return [] }
    return heading("CÁCH HIỂU Ở CHỖ QUY ĐỊNH CHƯA RÕ", "READINGS WHERE THE LAW IS OPEN")
      + readings.flatMap { reading in
        Layout.wrapped(
          "\(reading.reading[language]) – \(reading.reason[language]) (\(reading.citation.text(in: language)))",
          after: "  · ")
      }
  }

  /// What is claimed, and what a reader has to be warned of.
  var claims: [String] {
    var claims = [claim]
    if let trade { claims.append(trade) }
    if !plan.unverified.isEmpty {
      claims.append(
        pick("DÙNG QUY ĐỊNH CHƯA KIỂM CHỨNG: ", "USES UNVERIFIED RULES: ")
          + plan.unverified.map(\.text).joined(separator: ", "))
    }
    return claims
  }

  private var claim: String {
    switch plan.strategy {
    case .waterfall:
      pick(
        "Đúng thứ tự đã nêu; không phải phương án tốt nhất.",
        "It keeps to the stated order; it is not the best plan.")
    case .proRata:
      pick(
        "Tỷ lệ chung của mỗi mức ưu tiên là lớn nhất có thể, với nguồn nhà nước đã chọn cho từng nội dung.",
        "The share of each class is the largest that can be, with the State purse chosen for each measure.")
    case .maxMinFair:
      pick(
        "Không thể tăng tỷ lệ của ai mà không giảm của người không hơn mình, với nguồn đã chọn.",
        "No share can rise without lowering one that is no greater, with the State purse chosen.")
    case .optimal: best
    }
  }

  /// What classes gave up and gained by tolerances.
  private var trade: String? {
    guard let bounds = plan.bounds, !bounds.strictClasses.isEmpty else { return nil }
    let classes = zip(bounds.strictClasses, plan.objective.classes).enumerated().map { index, amounts in
      pick("ưu tiên ", "class ") + "\(index + 1): \(money(amounts.0)) → \(money(amounts.1))"
    }
    return pick("Dung sai ", "Tolerances ")
      + bounds.tolerances.map { $0.formatted(in: language) }.joined(separator: ", ")
      + pick(" đổi được: ", ", and what they bring: ") + classes.joined(separator: " · ")
  }

  private var best: String {
    let claim =
      plan.bounds?.tolerances.isEmpty == false
      ? pick(
        "Trong phạm vi dung sai, không phương án nào cấp nhiều hơn cho các mức ưu tiên sau",
        "Within the tolerances, no plan gives more to the classes that follow")
      : pick(
        "Không phương án nào cấp nhiều hơn cho ưu tiên 1, rồi ưu tiên 2, …",
        "No plan gives more to class 1, then to class 2, and so on")
    guard let bounds = plan.bounds else {
      return claim + pick(" với số vay ít hơn.", ", with less borrowed.")
    }
    let nodes = words.count(bounds.nodes, "nút", "node", "nodes")
    guard let open = plan.gaps.enumerated().first(where: { $0.element > .zero }) else {
      return claim
        + pick(
          " (tìm kiếm \(nodes), đã xét hết; chứng chỉ đã kiểm tra).",
          " (search of \(nodes), come to its end; by a proof that was checked).")
    }
    let gap = words.percent(Int64(open.element.numerator), of: Int64(open.element.denominator))
    return pick(
      "Tìm kiếm \(nodes), chưa xét hết: các mức ưu tiên 1–\(open.offset + 1) kém mức tốt nhất không quá \(gap).",
      "Search of \(nodes), not come to its end: classes 1–\(open.offset + 1) lack at most \(gap) of the best."
    )
  }
}
