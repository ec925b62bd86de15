public import OCOPFunding
public import OCOPIntellectualProperty
public import OCOPModel
public import OCOPRating

/// The report of a province on its programme (báo cáo của tỉnh), as values; ``document`` draws it as tables.
///
/// ```swift
/// let report = try ProvinceReport(programme, ReportScope(on: day, years: 2019...2024))
/// report.recognisedEver.total.value                    // 313
/// print(report.document.text(in: .vietnamese))
/// print(report.document.table("by-year")?.csv(in: .english) ?? "")
/// ```
///
/// It names no person. Owners go by their registered names, which for a household is a person's, so what is published is drawn
/// from ``Programme/redacted``.
public struct ProvinceReport: Sendable, Hashable {
  /// How many needs of a category stand where.
  public struct NeedCount: Sendable, Hashable {
    /// What support is asked for.
    public let category: MeasureCategory
    /// Where they stand.
    public let state: NeedRules.State
    /// How many there are.
    public let count: Int
    /// What they would cost, as far as somebody has reckoned it.
    public let estimate: KnownTotal<Dong>
  }

  /// How many places of a kind are open.
  public struct SalesPointCount: Sendable, Hashable {
    /// The kind.
    public let kind: SalesPoint.Kind
    /// How many are open.
    public let open: Bounds<Int>
  }

  /// How many works of the infrastructure of trade of a kind serve.
  public struct FacilityCount: Sendable, Hashable {
    /// The kind of work.
    public let kind: TradeFacility.Kind
    /// How many serve.
    public let serving: Bounds<Int>
  }

  /// The version of the stored form.
  public let formatVersion: ReportFormat
  /// What the report looks at.
  public let scope: ReportScope
  /// The province.
  public let province: Locality
  /// Its name, or its code where the list of localities lacks it.
  public let provinceName: String
  /// The products ever recognised.
  public let recognisedEver: StarCounts
  /// The products that hold a star.
  public let inForce: StarCounts
  /// The recognitions given.
  public let awards: StarCounts
  /// The products by group.
  public let groups: [RecognitionLine]
  /// The products by the kind of their owners.
  public let owners: [RecognitionLine]
  /// The products by locality.
  public let places: [RecognitionLine]
  /// The course of the years.
  public let years: [RecognitionYear]
  /// The ideas by heading.
  public let ideas: [IdeaCount]
  /// The potential products and those of advantage that are not rated yet.
  public let prospects: [ProductProfile]
  /// The targets.
  public let targets: [TargetProgress]
  /// The certificates that run out within the days ahead, without those that a newer one has overtaken.
  public let expiring: [Renewal]
  /// The names of their products.
  public let expiringNames: [String]
  /// The deadlines of intellectual property within the days ahead, and those missed in the 90 days before.
  public let deadlines: [DocketItem]
  /// What was given since the first of January, out of each kind of capital.
  public let support: [CapitalTotal]
  /// The needs.
  public let needs: [NeedCount]
  /// The problems that are open.
  public let problems: [OpenProblem]
  /// The districts, or the communes where the list has no districts, without a model project.
  public let withoutModel: [Locality]
  /// Their names.
  public let withoutModelNames: [String]
  /// The floors of electronic commerce.
  public let floors: [FloorCount]
  /// The display areas and points of sale.
  public let salesPoints: [SalesPointCount]
  /// The infrastructure of trade.
  public let facilities: [FacilityCount]
  /// Fairs and other promotion since the first of January.
  public let promotion: [PromotionCount]
  /// Workshops and training since the first of January.
  public let activities: [ActivityCount]
  /// The records behind it whose sources are not confirmed.
  public let unverified: [RecordReference]
  /// What the sectors came to in the last year that was over on the day.
  public let statistics: [SectorStatistics]

  /// Draws a programme's report.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - scope: What the report looks at.
  ///   - procedure: The procedure under which deadlines of intellectual property are counted.
  /// - Throws: ``ReportError`` for sums that do not fit, and for cases that do not hold under the procedure.
  /// - Complexity: O(lines × products) for the lines of groups, owners, places and years.
  public init(
    _ programme: Programme, _ scope: ReportScope, under procedure: IPProcedure = .vietnam
  ) throws(ReportError) {
    let (records, ledger, day) = (programme.records, programme.ledger, scope.day)
    let level: Locality.Level = records.localities.localities(at: .district).isEmpty ? .commune : .district
    self.formatVersion = .current
    self.scope = scope
    self.province = programme.province
    self.provinceName = records.localities.name(of: programme.province)
    self.recognisedEver = ledger.recognisedEver(on: day)
    self.inForce = ledger.inForce(on: day)
    self.awards = ledger.awards(through: day)
    self.groups = programme.recognitionLines(on: day) { scope.group(of: $0.product.set) }
    self.owners = programme.recognitionLines(on: day) { profile in
      programme.producer(profile.product.producer).map { ($0.producer.kind.rawValue, $0.producer.kind.name) }
    }
    self.places = programme.recognitionLines(on: day) { profile in
      let place = programme.place(of: profile.product.id).flatMap {
        records.localities.ancestor(of: $0, at: scope.placeLevel ?? level)
      }
      return place.map {
        ($0.code, Bilingual(vi: records.localities.name(of: $0), en: records.localities.name(of: $0)))
      }
    }
    self.years = programme.recognitionYears(scope.years, upTo: day)
    self.ideas = programme.ideaCounts(on: day)
    self.unverified = programme.unverified
    self.prospects = programme.prospects(on: day)
    self.targets = programme.progress(on: day)
    self.expiring = programme.expiring(within: scope.daysAhead, of: day)
    self.expiringNames = expiring.map { programme.product($0.product)?.product.name ?? $0.product.text }
    self.problems = programme.openProblems(on: day)
    self.withoutModel = programme.localitiesWithoutModel(at: level, on: day)
    self.withoutModelNames = withoutModel.map(records.localities.name)
    self.salesPoints = SalesPoint.Kind.allCases.compactMap { kind in
      let open = Bounds(counting: records.salesPoints.filter { $0.kind == kind }.map { $0.isOpen(on: day) })
      return open.atMost > 0 ? SalesPointCount(kind: kind, open: open) : nil
    }
    self.facilities = TradeFacility.Kind.allCases.compactMap { kind in
      let serving = Bounds(
        counting: records.facilities.filter { $0.kind == kind }.map { $0.isServing(on: day) })
      return serving.atMost > 0 ? FacilityCount(kind: kind, serving: serving) : nil
    }
    self.activities = programme.activities(in: scope.yearToDate)
    self.deadlines = try programme.deadlines(records.cases, scope, under: procedure)
    do throws(MoneyError) {
      self.support = try programme.support(in: scope.yearToDate)
      self.needs = try ProvinceReport.needs(programme.openNeeds(on: day), on: day)
      self.floors = try programme.floors(on: day)
      self.promotion = try programme.promotion(in: scope.yearToDate)
      self.statistics = try programme.statistics(of: day.year - 1, by: scope.classification)
    } catch {
      throw .money(error)
    }
  }

  private static func needs(_ needs: [SupportNeed], on day: CivilDate) throws(MoneyError) -> [NeedCount] {
    var counts: [NeedCount] = []
    for category in MeasureCategory.allCases {
      for state in NeedRules.State.allCases {
        let own = needs.filter { $0.category == category && $0.course.state(on: day) == state }
        guard !own.isEmpty else { continue }
        counts.append(
          NeedCount(
            category: category, state: state, count: own.count, estimate: try KnownTotal(own.map(\.estimate)))
        )
      }
    }
    return counts
  }
}

extension ReportScope {
  /// The days of the year of the report, up to its day.
  var yearToDate: DatePeriod {
    let first = (try? CivilDate(day.year, 1, 1)) ?? day
    return (try? day.adding(days: 1)).flatMap { try? DatePeriod(from: first, upTo: $0) }
      ?? DatePeriod(from: first)
  }

  /// The group of a product set, with its place in the classification.
  func group(of set: ProductSet) -> (code: String, name: Bilingual)? {
    guard let sector = classification.sector(of: set), let group = classification.group(of: set) else {
      return nil
    }
    return ("\(sector.code).\(group.code)", group.name)
  }
}

extension Programme {
  /// The certificates that run out within a number of days and by which their products hold their stars: a register that was
  /// imported keeps the one before beside them.
  func expiring(within days: Int, of day: CivilDate) -> [Renewal] {
    records.certificates.expiring(within: days, of: day).filter { renewal in
      guard let issued = records.certificates[renewal.number]?.certificate.issued else { return true }
      return !ledger.awards(of: renewal.product).contains {
        $0.days.atLeast > issued && $0.isInForce(on: day) == .yes
      }
    }
  }

  /// The parties' deadlines of cases within the days ahead, and those missed in the 90 days before.
  func deadlines(
    _ cases: [ProgrammeCase], _ scope: ReportScope, under procedure: IPProcedure
  ) throws(ReportError) -> [DocketItem] {
    do throws(DocketError) {
      let docket = try Docket(cases: cases.map(\.entry), under: procedure)
      let due = try docket.dueList(on: scope.day).deadlines.filter {
        scope.day.days(to: $0.deadline.due) <= scope.daysAhead
      }
      return try docket.missed(before: scope.day) + due
    } catch {
      throw .docket(error)
    }
  }
}

#if !hasFeature(Embedded)
extension ProvinceReport: Codable {}
extension ProvinceReport.NeedCount: Codable {}
extension ProvinceReport.SalesPointCount: Codable {}
extension ProvinceReport.FacilityCount: Codable {}
#endif
