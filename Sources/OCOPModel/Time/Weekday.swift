/// A day of the week (thứ), from Monday on.
public enum Weekday: String, Sendable, Hashable, CaseIterable {
  /// Monday (thứ Hai).
  case monday
  /// Tuesday (thứ Ba).
  case tuesday
  /// Wednesday (thứ Tư).
  case wednesday
  /// Thursday (thứ Năm).
  case thursday
  /// Friday (thứ Sáu).
  case friday
  /// Saturday (thứ Bảy).
  case saturday
  /// Sunday (Chủ nhật).
  case sunday

  /// The name, as it stands within a sentence.
  public var name: Bilingual {
    switch self {
    case .monday: Bilingual(vi: "thứ Hai", en: "Monday")
    case .tuesday: Bilingual(vi: "thứ Ba", en: "Tuesday")
    case .wednesday: Bilingual(vi: "thứ Tư", en: "Wednesday")
    case .thursday: Bilingual(vi: "thứ Năm", en: "Thursday")
    case .friday: Bilingual(vi: "thứ Sáu", en: "Friday")
    case .saturday: Bilingual(vi: "thứ Bảy", en: "Saturday")
    case .sunday: Bilingual(vi: "Chủ nhật", en: "Sunday")
    }
  }
}

extension CivilDate {
  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday; the remainder is brought up from below zero.
    let remainder = Int(dayNumber) % 7
    return switch remainder < 0 ? remainder + 7 : remainder {
    case 0: .thursday
    case 1: .friday
    case 2: .saturday
    case 3: .sunday
    case 4: .monday
    case 5: .tuesday
    default: .wednesday
    }
  }
}

#if !hasFeature(Embedded)
extension Weekday: Codable {}
#endif
