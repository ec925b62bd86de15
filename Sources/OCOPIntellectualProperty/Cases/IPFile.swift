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
  /// The places of the products that a collective mark, certification mark or indication is registered for.
  public let areas: [String]
  /// The classes of a design.
  public let designClasses: [LocarnoClass]
  /// How many variants a design has (phương án), by which the office's fees are counted; `nil` where not told.
  public let variants: Int?
  /// How many independent claims a patent has (điểm độc lập), by which fees are counted; `nil` where not told.
  public let claims: Int?
  /// How many pictures are published; `nil` where not told.
  public let pictures: Int?
  /// Whether the work of a copyright is a mark; `nil` where not told.
  public let workIsMark: Bool?
  /// Applicants, owners, managers and representatives with the days of their roles.
  public let parts: [IPParty.Part]
  /// Who may use the title, with the days and the register's entry.
  public let licences: [Licence]
  /// The members who use a collective mark.
  public let memberships: [CollectiveMembership]
  /// The parties that licences and memberships name, as far as they are known.
  public let users: [IPParty]
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
    _ ipCase: IPCase, name: String, sign: IPSign? = nil, goods: GoodsList? = nil, areas: [String] = [],
    designClasses: [LocarnoClass] = [], variants: Int? = nil, claims: Int? = nil, pictures: Int? = nil,
    workIsMark: Bool? = nil, parts: [IPParty.Part] = [], licences: [Licence] = [],
    memberships: [CollectiveMembership] = [], users: [IPParty] = [],
    applicationNumber: ApplicationNumber? = nil, titleNumber: TitleNumber? = nil,
    priorities: [PriorityClaim] = [], links: [CaseLink] = [], responsible: String? = nil
  ) throws(IPFileError) {
    self.ipCase = ipCase
    self.name = name
    self.sign = sign
    self.goods = goods
    self.areas = areas
    self.designClasses = designClasses
    self.variants = variants
    self.claims = claims
    self.pictures = pictures
    self.workIsMark = workIsMark
    self.parts = parts
    self.licences = licences
    self.memberships = memberships
    self.users = users
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
    for part in parts(outOf: right) { throw .outOfPlace(part, right) }
    for (part, count) in [(IPFileError.Part.variants, variants), (.claims, claims), (.pictures, pictures)] {
      if let count, count < 1 { throw .tooFew(part, count) }
    }
    for licence in licences where !(titleNumber.map(licence.titles.contains) ?? false) {
      throw .otherTitle(licence.titles, own: titleNumber)
    }
    for membership in memberships where membership.mark != titleNumber {
      throw .otherTitle([membership.mark], own: titleNumber)
    }
    if let applicationNumber, ipCase.facts.jurisdiction.isVietnam, !applicationNumber.fits(right) {
      throw .otherSeries("\(applicationNumber)", right)
    }
    if let titleNumber, ipCase.facts.jurisdiction.isVietnam, !titleNumber.fits(right) {
      throw .otherSeries("\(titleNumber)", right)
    }
    try checkPriorities()
  }

  /// The parts that the file has and its right has not.
  private func parts(outOf right: IPRight) -> [IPFileError.Part] {
    let isDesign = right == .industrialDesign
    let rows: [(IPFileError.Part, isThere: Bool, belongs: Bool)] = [
      (.goods, goods != nil, right.isMark),
      (.areas, !areas.isEmpty, right.grantsUseRights),
      (.designClasses, !designClasses.isEmpty, isDesign),
      (.variants, variants != nil, isDesign),
      (.claims, claims != nil, right.isPatent),
      (.workIsMark, workIsMark != nil, right == .copyright),
      (.memberships, !memberships.isEmpty, right == .collectiveMark),
      (.sign, sign != nil, right.isMark || right == .geographicalIndication),
    ]
    return rows.filter { $0.isThere && !$0.belongs }.map(\.0)
  }

  private func checkPriorities() throws(IPFileError) {
    let first = priorities.map(\.date).min()
    if !priorities.isEmpty, first != ipCase.facts.firstFiling {
      throw .otherFirstFiling(claimed: first, facts: ipCase.facts.firstFiling)
    }
  }
}

extension IPFile {
  /// The file as a docket keeps it, with whose it is on a day.
  public func docketCase(on day: CivilDate) -> DocketCase {
    // An indication belongs to the State: whoever manages it is asked for.
    let roles: [IPParty.Role] = [.owner, .applicant, .manager]
    let holders = roles.flatMap { parts.parties(as: $0, on: day) }
    return DocketCase(
      ipCase, name: name, holder: holders.first?.shownName, responsible: responsible,
      units: goods?.classes.count ?? variants ?? claims ?? 1, pictures: pictures ?? 1)
  }

  /// The file as a product's standing sees it: with its owners, licensees and members, producers or not.
  public var signCase: SignCase {
    let owners = parts.filter { $0.role == .owner || $0.role == .applicant }.map {
      SignCase.Holder($0.party.holder, as: .owner, during: $0.days)
    }
    let licensees = licences.map {
      SignCase.Holder(holder($0.licensee), as: .licensee, during: $0.term, classes: $0.goods?.classes)
    }
    let members = memberships.map { SignCase.Holder(holder($0.member), as: .member, during: $0.days) }
    return SignCase(
      ipCase, classes: goods?.classes ?? [], sign: sign, holders: owners + licensees + members, areas: areas,
      workIsMark: workIsMark)
  }

  private func holder(_ id: ID<IPParty>) -> SignCase.Holder.Who {
    (users + parts.map(\.party)).first { $0.id == id }?.holder ?? .party(id)
  }

  /// The file with nothing of persons but their identifiers, for exports; inspections of members, which name inspectors, go.
  public var redacted: IPFile {
    IPFile(
      copying: self, parts: parts.map { IPParty.Part($0.party.redacted, as: $0.role, during: $0.days) },
      memberships: memberships.map(\.withoutInspections), users: users.map(\.redacted))
  }

  private init(
    copying file: IPFile, parts: [IPParty.Part], memberships: [CollectiveMembership], users: [IPParty]
  ) {
    self.ipCase = file.ipCase
    self.name = file.name
    self.sign = file.sign
    self.goods = file.goods
    self.areas = file.areas
    self.designClasses = file.designClasses
    self.variants = file.variants
    self.claims = file.claims
    self.pictures = file.pictures
    self.workIsMark = file.workIsMark
    self.parts = parts
    self.licences = file.licences
    self.memberships = memberships
    self.users = users
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

extension IPParty {
  fileprivate var holder: SignCase.Holder.Who { producer.map(SignCase.Holder.Who.producer) ?? .party(id) }
}

extension Sequence where Element == IPFile {
  /// The families among the files (họ đơn): files that a chain of links ties together, in the order of their first file.
  ///
  /// Files that name the same international or foreign registration belong together too.
  ///
  /// - Complexity: O((*files* + *links*) log *files*).
  public func families() -> [[IPFile]] {
    let files = Array(self)
    var ties = FamilyTies(count: files.count)
    var owners: [CaseLink.Reference: [Int]] = [:]
    for (place, file) in files.enumerated() {
      for name in file.ownReferences { owners[name, default: []].append(place) }
    }
    // The first file that names another stands for all that do.
    var naming: [CaseLink.Reference: Int] = [:]
    for (place, file) in files.enumerated() {
      for name in file.links.map(\.other) where name.isAbroad || owners[name] != nil {
        if let first = naming[name] {
          ties.tie(first, place)
        } else {
          naming[name] = place
          for owner in owners[name] ?? [] { ties.tie(owner, place) }
        }
      }
    }
    return ties.groups.map { $0.map { files[$0] } }
  }
}

/// Which of some places belong together, as far as was told.
private struct FamilyTies {
  /// The place above each in its group; the first of a group stands above itself.
  private var above: [Int]

  init(count: Int) { above = Array(0..<count) }

  mutating func tie(_ one: Int, _ other: Int) {
    let (left, right) = (first(of: one), first(of: other))
    above[max(left, right)] = min(left, right)
  }

  private mutating func first(of place: Int) -> Int {
    var place = place
    while above[place] != place {
      above[place] = above[above[place]]
      place = above[place]
    }
    return place
  }

  /// The groups in the order of their first places.
  var groups: [[Int]] {
    var ties = self
    var groups: [[Int]] = []
    var groupOf: [Int: Int] = [:]
    for place in above.indices {
      let first = ties.first(of: place)
      if let group = groupOf[first] {
        groups[group].append(place)
      } else {
        groupOf[first] = groups.count
        groups.append([place])
      }
    }
    return groups
  }
}

extension IPFile {
  /// The names by which a link of another file may mean this one.
  fileprivate var ownReferences: [CaseLink.Reference] {
    [.ipCase(ipCase.id)] + (applicationNumber.map { [.application($0)] } ?? [])
      + (titleNumber.map { [.title($0)] } ?? [])
  }
}

extension CaseLink.Reference {
  /// Whether it is of another office.
  fileprivate var isAbroad: Bool {
    switch self {
    case .international, .foreign: true
    case .ipCase, .application, .title: false
    }
  }
}

/// Why the parts of a file do not belong together.
@nonexhaustive
public enum IPFileError: Error, Sendable, Hashable {
  /// A file has a name.
  case noName
  /// The right has no such part.
  case outOfPlace(Part, IPRight)
  /// A number is at least one.
  case tooFew(Part, Int)
  /// A licence or membership is of other titles than the file's.
  case otherTitle([TitleNumber], own: TitleNumber?)
  /// A number of another series than the right's.
  case otherSeries(String, IPRight)
  /// The earliest priority is the first filing of the case's facts.
  case otherFirstFiling(claimed: CivilDate?, facts: CivilDate?)

  /// A part of a file that only some rights have.
  @nonexhaustive
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// Goods and services.
    case goods
    /// Places of the products.
    case areas
    /// Classes of a design.
    case designClasses
    /// Variants of a design.
    case variants
    /// Independent claims of a patent.
    case claims
    /// Published pictures.
    case pictures
    /// Whether a work is a mark.
    case workIsMark
    /// Members who use a mark.
    case memberships
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
        vi: "\(right.name.vi) không có “\(part.name.vi)”", en: "a \(right.name.en) has no “\(part.name.en)”"
      )
    case .tooFew(let part, let count):
      Bilingual(
        vi: "“\(part.name.vi)” phải từ 1 trở lên, không phải \(count)",
        en: "“\(part.name.en)” is at least 1, not \(count)")
    case .otherTitle(let titles, let own):
      Bilingual(
        vi: "văn bằng \(titles.list) không phải của hồ sơ (\(own.map { "\($0)" } ?? "chưa có văn bằng"))",
        en: "title \(titles.list) is not the file's (\(own.map { "\($0)" } ?? "which has none"))")
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

extension IPFileError.Part {
  /// The part in words.
  public var name: Bilingual {
    switch self {
    case .goods: Bilingual(vi: "hàng hóa, dịch vụ", en: "goods and services")
    case .areas: Bilingual(vi: "khu vực sản phẩm", en: "places of the products")
    case .designClasses: Bilingual(vi: "phân loại kiểu dáng", en: "classes of a design")
    case .variants: Bilingual(vi: "phương án", en: "variants")
    case .claims: Bilingual(vi: "điểm độc lập", en: "independent claims")
    case .pictures: Bilingual(vi: "hình được công bố", en: "pictures")
    case .workIsMark: Bilingual(vi: "tác phẩm là nhãn hiệu", en: "whether a work is a mark")
    case .memberships: Bilingual(vi: "thành viên sử dụng", en: "members who use a mark")
    case .sign: Bilingual(vi: "dấu hiệu", en: "sign")
    }
  }
}

extension [TitleNumber] {
  fileprivate var list: String { map { "\($0)" }.joined(separator: ", ") }
}

#if !hasFeature(Embedded)
extension IPFile: Codable {
  private enum CodingKeys: String, CodingKey {
    case ipCase, name, sign, goods, areas, designClasses, variants, claims, pictures, workIsMark, parts
    case licences, memberships, users, applicationNumber, titleNumber, priorities, links, responsible
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let ipCase = try container.decode(IPCase.self, forKey: .ipCase)
    let name = try container.decode(String.self, forKey: .name)
    let sign = try container.decodeIfPresent(IPSign.self, forKey: .sign)
    let goods = try container.decodeIfPresent(GoodsList.self, forKey: .goods)
    let areas = try container.decodeIfPresent([String].self, forKey: .areas) ?? []
    let designClasses = try container.decode([LocarnoClass].self, forKey: .designClasses)
    let variants = try container.decodeIfPresent(Int.self, forKey: .variants)
    let claims = try container.decodeIfPresent(Int.self, forKey: .claims)
    let pictures = try container.decodeIfPresent(Int.self, forKey: .pictures)
    let workIsMark = try container.decodeIfPresent(Bool.self, forKey: .workIsMark)
    let parts = try container.decode([IPParty.Part].self, forKey: .parts)
    let licences = try container.decodeIfPresent([Licence].self, forKey: .licences) ?? []
    let memberships =
      try container.decodeIfPresent([CollectiveMembership].self, forKey: .memberships) ?? []
    let users = try container.decodeIfPresent([IPParty].self, forKey: .users) ?? []
    let application = try container.decodeIfPresent(ApplicationNumber.self, forKey: .applicationNumber)
    let title = try container.decodeIfPresent(TitleNumber.self, forKey: .titleNumber)
    let priorities = try container.decode([PriorityClaim].self, forKey: .priorities)
    let links = try container.decode([CaseLink].self, forKey: .links)
    let responsible = try container.decodeIfPresent(String.self, forKey: .responsible)
    self = try checkDecoded(decoder) { () throws(IPFileError) in
      try IPFile(
        ipCase, name: name, sign: sign, goods: goods, areas: areas, designClasses: designClasses,
        variants: variants, claims: claims, pictures: pictures, workIsMark: workIsMark, parts: parts,
        licences: licences, memberships: memberships, users: users, applicationNumber: application,
        titleNumber: title, priorities: priorities, links: links, responsible: responsible)
    }
  }
}
#endif
