import ExampleSupport
import OCOP

// What is proven of the plan. That its amounts and its certificate hold was checked before there was anything to show.
extension FundingScreen {
  func proof() -> [String] {
    heading("CHỨNG MINH", "PROOF") + claims().flatMap { Layout.wrapped($0, after: "  ") }
  }

  private func claims() -> [String] {
    var claims = [claim]
    if !plan.choices.closed.isEmpty || !plan.choices.first.isEmpty {
      claims.append(
        pick(
          "Mỗi nội dung chỉ một nguồn nhà nước chi (đọc theo nhiều văn bản, không có điều luật chung).",
          "One State purse at most pays for a measure (a reading of several texts; no article says it for all)."))
    }
    claims.append(
      pick(
        "Đã kiểm tra lại từ bài toán, không dùng lời giải: mọi mức trần, trích dẫn, tổng số và chứng chỉ đều đúng.",
        "Checked again from the problem alone, without the solver: caps, citations, sums and certificate hold."))
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
      return pick(
        "Đúng thứ tự đã nêu; không phải phương án tốt nhất.", "It keeps to the stated order; it is not the best plan.")
    case .proRata:
      return pick(
        "Tỷ lệ chung của mỗi nhóm là lớn nhất có thể.", "The share of each class is the largest that can be.")
    case .maxMinFair:
      return pick(
        "Không thể tăng tỷ lệ của ai mà không giảm của người không hơn mình.",
        "No share can rise without lowering one that is no greater.")
    case .optimal: break
    }
    guard let bounds = plan.bounds else {
      return pick(
        "Không phương án nào cấp nhiều hơn cho nhóm 1, rồi nhóm 2, … với số vay ít hơn.",
        "No plan gives more to class 1, then to class 2, and so on, with less borrowed.")
    }
    let nodes = words.count(bounds.nodes, "nút", "node", "nodes")
    guard let open = plan.gaps.enumerated().first(where: { $0.element > .zero }) else {
      return pick(
        "Không phương án nào cấp nhiều hơn cho nhóm 1, rồi nhóm 2, … (tìm kiếm \(nodes), đã xét hết).",
        "No plan gives more to class 1, then to class 2, and so on (search of \(nodes), come to its end).")
    }
    let gap = words.percent(Int64(open.element.numerator), of: Int64(open.element.denominator))
    return pick(
      "Tìm kiếm \(nodes), chưa xét hết: các nhóm 1–\(open.offset + 1) kém mức tốt nhất không quá \(gap).",
      "Search of \(nodes), not come to its end: classes 1–\(open.offset + 1) lack at most \(gap) of the best.")
  }
}
