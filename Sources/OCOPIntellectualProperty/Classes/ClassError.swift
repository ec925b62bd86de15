public import OCOPModel

/// Why a class, or a list of goods by class, could not be made: the value and the rule.
@nonexhaustive
public enum ClassError: Error, Sendable, Hashable {
  /// The Nice Classification has 45 classes.
  case noSuchNiceClass(Int)
  /// The library holds the edition of the Nice Classification for the day.
  case noEdition(on: CivilDate, first: CivilDate)
  /// A class of the Locarno Classification is two numbers of two digits.
  case malformedLocarno(String)
  /// A code of the Vienna Classification is up to three numbers with points between them.
  case malformedVienna(String)
  /// A list of goods names some.
  case noGoods
  /// A class of a list has goods.
  case emptyClass(NiceClass)
  /// Goods have a name.
  case blankGoods(NiceClass)
  /// Goods stand once in a class.
  case repeatedGoods(NiceClass, String)
  /// A class stands once in a list.
  case repeatedClass(NiceClass)
}

extension ClassError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noSuchNiceClass(let number):
      Bilingual(
        vi: "không có nhóm \(number): bảng phân loại Ni-xơ có nhóm 1 đến 45",
        en: "there is no class \(number): the Nice Classification has classes 1 to 45")
    case .noEdition(let day, let first):
      Bilingual(
        vi: "chưa có bảng phân loại Ni-xơ cho ngày \(day.vi); bản đầu tiên từ \(first.vi)",
        en: "no edition of the Nice Classification is known for \(day); the first begins on \(first)")
    case .malformedLocarno(let text):
      Bilingual(
        vi: "“\(text)” không phải nhóm Lô-các-nô: viết như “09-03”",
        en: "“\(text)” is no class of the Locarno Classification: write it like “09-03”")
    case .malformedVienna(let text):
      Bilingual(
        vi: "“\(text)” không phải mã phân loại Viên: viết như “5.3.13”",
        en: "“\(text)” is no code of the Vienna Classification: write it like “5.3.13”")
    case .noGoods: Bilingual(vi: "danh mục chưa có hàng hóa, dịch vụ", en: "the list names no goods")
    case .emptyClass(let niceClass):
      Bilingual(vi: "nhóm \(niceClass) chưa có hàng hóa, dịch vụ", en: "class \(niceClass) names no goods")
    case .blankGoods(let niceClass):
      Bilingual(
        vi: "nhóm \(niceClass): hàng hóa, dịch vụ chưa có tên", en: "class \(niceClass): goods without a name"
      )
    case .repeatedGoods(let niceClass, let goods):
      Bilingual(
        vi: "nhóm \(niceClass): “\(goods)” ghi hai lần", en: "class \(niceClass): “\(goods)” stands twice")
    case .repeatedClass(let niceClass):
      Bilingual(vi: "nhóm \(niceClass) ghi hai lần", en: "class \(niceClass) stands twice")
    }
  }
}
