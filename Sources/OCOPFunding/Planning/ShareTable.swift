public import OCOPModel

/// Who pays which share of what (bảng tỷ lệ từng nguồn): an integration of purses has to state it for each programme.
///
/// The duty is ``basis``, for the programmes of ``programmes``.
public struct ShareTable: Sendable, Hashable {
  /// Where an integration is asked to state it.
  public static let basis = Citation("27/2022/NĐ-CP", .article(10), .clause(1), .point("đ"))
  /// The days of the programmes that the decree is for (giai đoạn 2021–2025); what is asked since was not read.
  public static let programmes = DatePeriod.table(from: .table(2021, 1, 1), upTo: .table(2026, 1, 1))

  /// What a purse pays for a measure, all years together.
  public struct Cell: Sendable, Hashable {
    /// The purse.
    public let source: ID<FundingSource>
    /// The amount, above 0 đồng.
    public let amount: Dong
    /// The amount as a share of the measure's planned cost.
    public let share: Share
  }

  /// A measure with the purses that pay for it.
  public struct Row: Sendable, Hashable {
    /// The measure.
    public let measure: ID<SupportMeasure>
    /// The purses that pay, in the order of the problem.
    public let cells: [Cell]
  }

  /// What all purses of a kind pay.
  public struct KindTotal: Sendable, Hashable {
    /// The kind of capital.
    public let kind: CapitalKind
    /// The amount, at least 0 đồng.
    public let amount: Dong
    /// The amount as a share of all that is paid; nothing where nothing is paid.
    public let share: Share
  }

  /// The measures, in the order of the problem.
  public let rows: [Row]
  /// The kinds of capital, in the order of ``CapitalKind``.
  public let kinds: [KindTotal]

  /// What a purse pays in all.
  public func total(of source: ID<FundingSource>) -> Dong {
    Dong(rows.lazy.flatMap(\.cells).filter { $0.source == source }.reduce(0) { $0 &+ $1.amount.amount })
  }
}

extension FundingPlan {
  /// Each measure with what each purse pays of it, and each programme's part of the whole.
  ///
  /// - Complexity: O(lines).
  public var sharesBySource: ShareTable {
    var rows: [ShareTable.Row] = []
    var next = lines[...]
    for measure in measures {
      let own = next.prefix { $0.measure == measure.measure }
      next = next.dropFirst(own.count)
      rows.append(ShareTable.Row(measure: measure.measure, cells: cells(own, of: measure.cost)))
    }
    return ShareTable(rows: rows, kinds: kindTotals)
  }

  private func cells(_ lines: ArraySlice<FundingLine>, of cost: Dong) -> [ShareTable.Cell] {
    var cells: [ShareTable.Cell] = []
    for line in lines {
      // The years of a purse stand beside each other.
      let before = cells.last?.source == line.source ? cells.popLast() : nil
      let amount = line.amount.amount &+ (before?.amount.amount ?? 0)
      cells.append(.init(source: line.source, amount: Dong(amount), share: part(amount, of: cost.amount)))
    }
    return cells
  }

  private var kindTotals: [ShareTable.KindTotal] {
    let total = total.amount
    return CapitalKind.allCases.map { kind in
      let amount = purses.lazy.filter { $0.kind == kind }.reduce(Int64(0)) { $0 &+ $1.spent.amount }
      return .init(kind: kind, amount: Dong(amount), share: part(amount, of: total))
    }
  }

  private func part(_ amount: Int64, of whole: Int64) -> Share {
    (try? Share(Int(amount), Int(max(1, whole)))) ?? .zero
  }
}

#if !hasFeature(Embedded)
extension ShareTable.Cell: Codable {}
extension ShareTable.Row: Codable {}
extension ShareTable.KindTotal: Codable {}
extension ShareTable: Codable {}
#endif
