public import OCOPModel

/// Why a bill could not be drawn up: the value and the rule.
@nonexhaustive
public enum FeeError: Error, Sendable, Hashable {
  /// The tariff has a row for the item, the right and the day.
  case noItem(FeeCode, IPRight, on: CivilDate)
  /// The tariff says what is paid for the right on the occasion.
  case noComposition(FeeOccasion, IPRight)
  /// A mark is paid for by its classes.
  case noClasses(IPRight)
  /// A right other than a mark has no classes of goods.
  case classesOutOfPlace(IPRight)
  /// A class names at least one item of goods.
  case emptyClass(items: Int)
  /// A number of units is at least one, or at least none.
  case tooFew(FeeUnit, Int, atLeast: Int)
  /// A renewal is paid before the title ended for good.
  case graceEnded(paidOn: CivilDate, lastDay: CivilDate)
  /// An item that is a share of another comes after it in the bill.
  case noBasis(FeeCode, of: FeeCode)
  /// The amounts fit.
  case money(MoneyError)
}

extension FeeError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noItem(let code, let right, let day):
      Bilingual(
        vi:
          "biểu phí không có khoản \(code.rawValue) (\(code.name.vi)) cho \(right.name.vi) ngày \(day.vi)",
        en: "the tariff has no item \(code.rawValue) (\(code.name.en)) for a \(right.name.en) on \(day)")
    case .noComposition(let occasion, let right):
      Bilingual(
        vi: "biểu phí không nêu khoản phải nộp khi \(occasion.name.vi) cho \(right.name.vi)",
        en: "the tariff does not say what is paid for a \(right.name.en): \(occasion.name.en)")
    case .noClasses(let right):
      Bilingual(
        vi: "\(right.name.vi): cần số nhóm, ít nhất 1", en: "\(right.name.en): at least one class is needed")
    case .classesOutOfPlace(let right):
      Bilingual(
        vi: "\(right.name.vi) không có nhóm hàng hóa", en: "a \(right.name.en) has no classes of goods")
    case .emptyClass(let items):
      Bilingual(
        vi: "mỗi nhóm có ít nhất 1 sản phẩm, dịch vụ, không phải \(items)",
        en: "a class has at least 1 item of goods, not \(items)")
    case .tooFew(let unit, let count, let least):
      Bilingual(
        vi: "số \(unit.name.vi) phải từ \(least), không phải \(count)",
        en: "\(unit.name.en): at least \(least), not \(count)")
    case .graceEnded(let day, let last):
      Bilingual(
        vi: "ngày \(day.vi) sau ngày cuối được gia hạn muộn, \(last.vi)",
        en: "\(day) lies after the last day of late renewal, \(last)")
    case .noBasis(let code, let basis):
      Bilingual(
        vi: "khoản \(code.rawValue) tính theo \(basis.rawValue) nhưng \(basis.rawValue) không đứng trước",
        en: "item \(code.rawValue) is a share of \(basis.rawValue), which does not stand before it")
    case .money(let error): error.text
    }
  }
}
