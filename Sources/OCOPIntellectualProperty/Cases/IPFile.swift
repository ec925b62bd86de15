public import OCOPModel

/// The whole file of a right (hồ sơ quyền): the case with what it is about, whose it is and what belongs to it.
///
/// A docket and a product's standing each need a part of it: ``docketCase(on:)``, ``signCase``.
public struct IPFile: Sendable, Hashable {
  /// The case.
  public let ipCase: IPCase
  /// The sign, design or work, as one calls it.
  public let name: String
  /// The sign, for a mark or an indication.
  public let sign: IPSign?
  /// The goods and services with their classes, for a mark.
  public let goods: GoodsList?
  /// The classes of a design.
  public let designClasses: [LocarnoClass]
  /// Applicants, owners, managers and representatives with the days of their roles.
  public let parts: [IPParty.Part]
  /// The number of the application.
  public let applicationNumber: ApplicationNumber?
  /// The number of the title.
  public let titleNumber: TitleNumber?
  /// The first filings whose dates are claimed.
  public let priorities: [PriorityClaim]
  /// The cases of the same family.
  public let links: [CaseLink]
  /// Who is in charge of the case (người phụ trách).
  public let responsible: String?

  /// Creates a file.
  ///
  /// - Throws: ``IPFileError`` for parts that do not belong together.
  public init(
    _ ipCase: IPCase, name: String, sign: IPSign? = nil, goods: GoodsList? = nil,
    designClasses: [LocarnoClass] = [], parts: [IPParty.Part] = [],
    applicationNumber: ApplicationNumber? = nil,
    titleNumber: TitleNumber? = nil, priorities: [PriorityClaim] = [], links: [CaseLink] = [],
    responsible: String? = nil
  ) throws(IPFileError) {
    self.ipCase = ipCase
    self.name = name
    self.sign = sign
    self.goods = goods
    self.designClasses = designClasses
    self.parts = parts
    self.applicationNumber = applicationNumber
    self.titleNumber = titleNumber
    self.priorities = priorities
    self.links = links
    self.responsible = responsible
    try check()
  }

  private func check() throws(IPFileError) {
    let right = ipCase.facts.right
    guard !name.isBlank else { throw .noName }
    if goods != nil, !right.isMark { throw .outOfPlace(.goods, right) }
    if !designClasses.isEmpty, right != .industrialDesign { throw .outOfPlace(.designClasses, right) }
    if sign != nil, !right.isMark, right != .geographicalIndication { throw .outOfPlace(.sign, right) }
    if let applicationNumber, ipCase.facts.jurisdiction.isVietnam, !applicationNumber.fits(right) {
      throw .otherSeries("\(applicationNumber)", right)
    }
    if let titleNumber, ipCase.facts.jurisdiction.isVietnam, !titleNumber.fits(right) {
      throw .otherSeries("\(titleNumber)", right)
    }
    let first = priorities.map(\.date).min()
    if !priorities.isEmpty, first != ipCase.facts.firstFiling {
      throw .otherFirstFiling(claimed: first, facts: ipCase.facts.firstFiling)
    }
  }
}

extension IPFile {
  /// The file as a docket keeps it, with whose it is on a day.
  public func docketCase(on day: CivilDate) -> DocketCase {
    let holders = parts.parties(as: .owner, on: day) + parts.parties(as: .applicant, on: day)
    let units = goods?.classes.count ?? max(1, designClasses.count)
    return DocketCase(
      ipCase, name: name, holder: holders.first?.shownName, responsible: responsible, units: units)
  }

  /// The file as a product's standing sees it: the owners that are producers of the programme.
  public var signCase: SignCase {
    let holders = parts.compactMap { part -> SignCase.Holder? in
      guard part.role == .owner || part.role == .applicant, let producer = part.party.producer else {
        return nil
      }
      return SignCase.Holder(producer, as: .owner, during: part.days)
    }
    return SignCase(ipCase, classes: goods?.classes ?? [], sign: sign, holders: holders)
  }

  /// The file with nothing of persons but their identifiers, for exports.
  public var redacted: IPFile {
    IPFile(
      copying: self, parts: parts.map { IPParty.Part($0.party.redacted, as: $0.role, during: $0.days) })
  }

  private init(copying file: IPFile, parts: [IPParty.Part]) {
    self.ipCase = file.ipCase
    self.name = file.name
    self.sign = file.sign
    self.goods = file.goods
    self.designClasses = file.designClasses
    self.parts = parts
    self.applicationNumber = file.applicationNumber
    self.titleNumber = file.titleNumber
    self.priorities = file.priorities
    self.links = file.links
    self.responsible = file.responsible
  }

  /// Whether a link of either file names the other by its case, application or title.
  public func isRelated(to other: IPFile) -> Bool { names(other) || other.names(self) }

  private func names(_ other: IPFile) -> Bool {
    links.contains { link in
      switch link.other {
      case .ipCase(let id): id == other.ipCase.id
      case .application(let number): number == other.applicationNumber
      case .title(let number): number == other.titleNumber
      case .international, .foreign: false
      }
    }
  }
}

extension Sequence where Element == IPFile {
  /// The families among the files (họ đơn): files that a chain of links ties together, in the order of their first file.
  ///
  /// Files that name the same international or foreign registration belong together too.
  ///
  /// - Complexity: O(*n*²) for *n* files.
  public func families() -> [[IPFile]] {
    var families: [[IPFile]] = []
    for file in self {
      let tied = families.indices.filter { families[$0].contains { $0.isTied(to: file) } }
      guard let first = tied.first else {
        families.append([file])
        continue
      }
      families[first].append(file)
      for place in tied.dropFirst().reversed() { families[first] += families.remove(at: place) }
    }
    return families
  }
}

extension IPFile {
  fileprivate func isTied(to other: IPFile) -> Bool {
    isRelated(to: other) || !abroad.isDisjoint(with: other.abroad)
  }

  private var abroad: Set<CaseLink.Reference> {
    Set(
      links.map(\.other).filter {
        switch $0 {
        case .international, .foreign: true
        case .ipCase, .application, .title: false
        }
      })
  }
}

/// Why the parts of a file do not belong together.
@nonexhaustive
public enum IPFileError: Error, Sendable, Hashable {
  /// A file has a name.
  case noName
  /// The right has no such part.
  case outOfPlace(Part, IPRight)
  /// A number of another series than the right's.
  case otherSeries(String, IPRight)
  /// The earliest priority is the first filing of the case's facts.
  case otherFirstFiling(claimed: CivilDate?, facts: CivilDate?)

  /// A part of a file that only some rights have.
  @nonexhaustive
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// Goods and services.
    case goods
    /// Classes of a design.
    case designClasses
    /// A sign.
    case sign
  }
}

extension IPFileError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noName: Bilingual(vi: "hồ sơ phải có tên", en: "a file needs a name")
    case .outOfPlace(let part, let right):
      Bilingual(
        vi: "\(right.name.vi) không có “\(part.rawValue)”", en: "a \(right.name.en) has no “\(part.rawValue)”"
      )
    case .otherSeries(let number, let right):
      Bilingual(
        vi: "số \(number) không phải của \(right.name.vi)",
        en: "number \(number) is not of a \(right.name.en)")
    case .otherFirstFiling(let claimed, let facts):
      Bilingual(
        vi:
          "ngày ưu tiên sớm nhất \(claimed.map(\.vi) ?? "không có") khác ngày đơn đầu tiên \(facts.map(\.vi) ?? "không có")",
        en:
          "the earliest priority \(claimed.map(\.description) ?? "none") is not the first filing \(facts.map(\.description) ?? "none")"
      )
    }
  }
}

#if !hasFeature(Embedded)
extension IPFile: Codable {
  private enum CodingKeys: String, CodingKey {
    case ipCase, name, sign, goods, designClasses, parts, applicationNumber, titleNumber, priorities, links
    case responsible
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let ipCase = try container.decode(IPCase.self, forKey: .ipCase)
    let name = try container.decode(String.self, forKey: .name)
    let sign = try container.decodeIfPresent(IPSign.self, forKey: .sign)
    let goods = try container.decodeIfPresent(GoodsList.self, forKey: .goods)
    let designClasses = try container.decode([LocarnoClass].self, forKey: .designClasses)
    let parts = try container.decode([IPParty.Part].self, forKey: .parts)
    let application = try container.decodeIfPresent(ApplicationNumber.self, forKey: .applicationNumber)
    let title = try container.decodeIfPresent(TitleNumber.self, forKey: .titleNumber)
    let priorities = try container.decode([PriorityClaim].self, forKey: .priorities)
    let links = try container.decode([CaseLink].self, forKey: .links)
    let responsible = try container.decodeIfPresent(String.self, forKey: .responsible)
    self = try checkDecoded(decoder) { () throws(IPFileError) in
      try IPFile(
        ipCase, name: name, sign: sign, goods: goods, designClasses: designClasses, parts: parts,
        applicationNumber: application, titleNumber: title, priorities: priorities, links: links,
        responsible: responsible)
    }
  }
}
#endif
