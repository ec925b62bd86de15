/// A version of an administrative unit (đơn vị hành chính): what a code meant over a run of days.
///
/// A unit that merges, is renamed or changes its kind goes on as another version, often under the same code; so a
/// code names a unit only together with a day.
public protocol AdministrativeUnit: Sendable, Hashable {
  /// The kinds that a unit of this level has.
  associatedtype Kind: AdministrativeKind

  /// How many digits a code of this level has.
  static var codeLength: Int { get }

  /// The code of the statistics office, digits as text, since it begins with zeros.
  var code: String { get }
  /// The kind of unit.
  var kind: Kind { get }
  /// The name without the kind, in Vietnamese spelling.
  var name: String { get }
  /// The days on which code, kind, name and superior units are these.
  ///
  /// Where no earlier change is known, the first day is the day of the oldest list that has the unit.
  var validity: DatePeriod { get }
  /// The codes of the units above, from the highest down.
  var superiors: [String] { get }
}

extension AdministrativeUnit {
  /// The name with the kind before it, `xã Tân Cương`.
  public var fullName: String { "\(kind.name.vi) \(name)" }

  /// The name without diacritics, `Tan Cuong`: a search key, and what English texts print; no key of a unit.
  public var plainName: String { VietnameseSpelling.withoutDiacritics(name) }
}

/// A kind of administrative unit of one level (loại đơn vị hành chính).
public protocol AdministrativeKind: Sendable, Hashable, CaseIterable {
  /// The kind in words.
  var name: Bilingual { get }
  /// How the kind is written before a name, in full and abbreviated, in small letters without points.
  var words: [String] { get }
}
