public import OCOPModel

/// The stamps that were handed out (sổ cấp tem), and what scans tell of their abuse.
///
/// ```swift
/// let register = try StampRegister([stamps])
/// register.lot(of: try StampSerial("TN26A000042"))
/// for finding in register.findings(in: scans) { print(finding.text.vi) }
/// ```
public struct StampRegister: Sendable, Hashable {
  /// The runs of stamps, in the order of their numbers.
  public let ranges: [StampRange]
  /// When single stamps were made void: spoilt, lost or taken back (tem hủy).
  public let voided: [StampSerial: TraceTime]

  /// Creates a register.
  ///
  /// - Parameters:
  ///   - ranges: The runs of stamps.
  ///   - voided: When single stamps were made void.
  /// - Throws: ``StampError/overlap(_:)`` for two runs with a stamp in common.
  /// - Complexity: O(*n* log *n*).
  public init(_ ranges: [StampRange], voided: [StampSerial: TraceTime] = [:]) throws(StampError) {
    self.ranges = ranges.sorted { $0.first < $1.first }
    self.voided = voided
    for (one, next) in zip(self.ranges, self.ranges.dropFirst())
    where one.first.isLike(next.first) && one.end > next.first.number {
      throw .overlap(next.first)
    }
  }

  /// The run that a stamp belongs to, or `nil` for one that was never handed out.
  ///
  /// - Complexity: O(log *n*).
  public func range(of serial: StampSerial) -> StampRange? {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = low + (high - low) / 2
      if ranges[middle].first <= serial { low = middle + 1 } else { high = middle }
    }
    guard low > 0, ranges[low - 1].contains(serial) else { return nil }
    return ranges[low - 1]
  }

  /// The lot that a stamp stands on.
  ///
  /// - Complexity: O(log *n*).
  public func lot(of serial: StampSerial) -> ID<Lot>? { range(of: serial)?.lot }

  /// What scans tell of abuse, in the order of stamps and times.
  ///
  /// - Parameters:
  ///   - scans: The scans, in any order.
  ///   - rules: What counts as abuse.
  ///   - gazetteer: What the codes of places mean on the days of the scans.
  /// - Returns: The findings.
  /// - Complexity: O(*n* log *n*) for *n* scans.
  public func findings(
    in scans: [StampScan], by rules: StampRules = .standard, in gazetteer: Gazetteer = .vietnam
  ) -> [StampFinding] {
    let order = scans.indices.sorted {
      (scans[$0].serial, scans[$0].time, $0) < (scans[$1].serial, scans[$1].time, $1)
    }
    var findings: [StampFinding] = []
    var (stamp, count): (StampSerial?, Int) = (nil, 0)
    var before: (scan: StampScan, province: Province)?
    for index in order {
      let scan = scans[index]
      if stamp != scan.serial { (stamp, count, before) = (scan.serial, 0, nil) }
      count += 1
      if let range = range(of: scan.serial) {
        if scan.time < range.issued { findings.append(StampFinding(.beforeIssue, scan)) }
      } else {
        findings.append(StampFinding(.neverIssued, scan))
      }
      if let end = voided[scan.serial], scan.time >= end { findings.append(StampFinding(.void, scan)) }
      if let province = gazetteer.province(of: scan.place, on: scan.day) {
        // Of any two scans in two provinces, two that follow each other are in two, and no further apart.
        if let before, scan.time.seconds - before.scan.time.seconds <= rules.window,
          !gazetteer.isPart(before.province, of: before.scan.day, in: province, of: scan.day)
        {
          findings.append(StampFinding(.twoProvinces, scan, earlier: before.scan))
        }
        before = (scan, province)
      } else {
        findings.append(StampFinding(.unknownPlace, scan))
      }
      if let most = rules.mostScans, count > most { findings.append(StampFinding(.tooManyScans, scan)) }
    }
    return findings
  }
}

extension Gazetteer {
  /// Whether a province of one day is a province of another day, or went into it.
  fileprivate func isPart(
    _ old: Province, of day: CivilDate, in new: Province, of target: CivilDate
  ) -> Bool {
    old.code == new.code || provinces.resolve(old.code, on: day, to: target).unit?.code == new.code
  }
}

/// A stamp was read by somebody somewhere (lượt quét tem).
public struct StampScan: Sendable, Hashable {
  /// The stamp.
  public let serial: StampSerial
  /// When it was read.
  public let time: TraceTime
  /// Where it was read, by the code on that ``day``: a commune where the gazetteer has it, else the province.
  public let place: Locality

  /// The day in Vietnam on which it was read, whatever clock told the time: a phone may keep another.
  public var day: CivilDate {
    CivilDate.clamped(dayNumber: TraceTime.day(of: time.seconds, offset: TraceTime.vietnam))
  }

  /// Creates a scan.
  public init(_ serial: StampSerial, at time: TraceTime, in place: Locality) {
    self.serial = serial
    self.time = time
    self.place = place
  }
}

/// What counts as abuse of stamps (quy tắc phát hiện tem giả): no law says, so a register's keeper chooses.
public struct StampRules: Sendable, Hashable {
  /// Within how many seconds no stamp can be in two provinces.
  public let window: Int64
  /// How many scans of one stamp are too few to be suspicious, or `nil` for any number.
  public let mostScans: Int?

  /// An hour, and any number of scans.
  public static let standard = StampRules()

  /// Creates rules.
  ///
  /// - Parameters:
  ///   - window: Within how many seconds no stamp can be in two provinces; below 0 is 0.
  ///   - mostScans: How many scans of one stamp are too few to be suspicious.
  public init(window: Int64 = 3_600, mostScans: Int? = nil) {
    self.window = max(0, window)
    self.mostScans = mostScans
  }
}

/// What a scan tells of abuse (dấu hiệu tem giả).
public struct StampFinding: Sendable, Hashable {
  /// What is suspicious.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The stamp was never handed out (tem không có trong sổ).
    case neverIssued
    /// The stamp was read before it was handed out (quét trước khi cấp).
    case beforeIssue
    /// The stamp was made void before (tem đã hủy).
    case void
    /// The stamp was read in another province shortly before (một số ở hai tỉnh).
    case twoProvinces
    /// The gazetteer has no unit of the place's code on the day, so that nobody can say in which province the stamp was read
    /// (mã địa bàn không có trong danh mục).
    case unknownPlace
    /// The stamp was read more often than is plausible (quét quá nhiều lần).
    case tooManyScans
  }

  /// What is suspicious.
  public let kind: Kind
  /// The scan that shows it.
  public let scan: StampScan
  /// The scan in another province, for ``Kind/twoProvinces``.
  public let earlier: StampScan?

  /// Creates a finding.
  public init(_ kind: Kind, _ scan: StampScan, earlier: StampScan? = nil) {
    self.kind = kind
    self.scan = scan
    self.earlier = earlier
  }
}

extension StampFinding: CustomStringConvertible {
  /// The finding in English words.
  public var description: String { text.en }

  /// The finding in words.
  public var text: Bilingual {
    let what = kind.name
    let other = earlier.map { " (\($0.place), \($0.time))" } ?? ""
    return Bilingual(
      vi: "tem \(scan.serial), \(scan.place), \(scan.time): \(what.vi)\(other)",
      en: "stamp \(scan.serial), \(scan.place), \(scan.time): \(what.en)\(other)")
  }
}

extension StampFinding.Kind {
  /// What is suspicious, in words.
  public var name: Bilingual {
    switch self {
    case .neverIssued: Bilingual(vi: "không có trong sổ cấp tem", en: "it was never handed out")
    case .beforeIssue: Bilingual(vi: "quét trước khi cấp", en: "it was read before it was handed out")
    case .void: Bilingual(vi: "tem đã hủy", en: "it was made void")
    case .twoProvinces: Bilingual(vi: "vừa quét ở tỉnh khác", en: "it was just read in another province")
    case .unknownPlace:
      Bilingual(
        vi: "mã địa bàn không có trong danh mục ngày đó", en: "its place is in no list of that day's units")
    case .tooManyScans: Bilingual(vi: "quét quá nhiều lần", en: "it was read too often")
    }
  }
}

#if !hasFeature(Embedded)
extension StampRegister: Codable {
  private enum CodingKeys: String, CodingKey {
    case ranges, voided
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let ranges = try container.decode([StampRange].self, forKey: .ranges)
    let voided = try container.decode([VoidStamp].self, forKey: .voided).map { ($0.serial, $0.time) }
    self = try checkDecoded(decoder) { () throws(StampError) in
      try StampRegister(ranges, voided: Dictionary(voided, uniquingKeysWith: min))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(ranges, forKey: .ranges)
    try container.encode(
      voided.sorted { $0.key < $1.key }.map { VoidStamp($0.key, at: $0.value) }, forKey: .voided)
  }
}
extension StampScan: Codable {}
extension StampRules: Codable {
  private enum CodingKeys: String, CodingKey {
    case window, mostScans
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      window: try container.decode(Int64.self, forKey: .window),
      mostScans: try container.decodeIfPresent(Int.self, forKey: .mostScans))
  }
}
extension StampFinding.Kind: Codable {}
extension StampFinding: Codable {}
#endif
