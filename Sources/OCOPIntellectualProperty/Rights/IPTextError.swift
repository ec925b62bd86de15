public import OCOPModel

/// Why a value of words could not be made.
@nonexhaustive
public enum IPTextError: Error, Sendable, Hashable {
  /// The field has words.
  case blank(Field)
  /// A value of the field is there once.
  case repeated(Field, String)
  /// A person and an organisation's register number do not go together.
  case outOfPlace(Field)

  /// A field of words.
  @nonexhaustive
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// The number of the first application.
    case priorityNumber
    /// A party's name.
    case partyName
    /// An organisation's number in a register.
    case registration
    /// Elements of a sign.
    case sign
    /// The words of a sign.
    case words
    /// The description of a figure, a shape or a sound.
    case signDescription
    /// A colour of a sign.
    case colour
    /// A place's name in a sign.
    case placeName
    /// A member of a collective mark's organisation.
    case member
    /// What an inspection looked at.
    case regulationPoint
    /// The number of a related application or registration.
    case relatedNumber
  }
}

extension IPTextError.Field {
  /// The field's name.
  public var name: Bilingual {
    switch self {
    case .priorityNumber: Bilingual(vi: "số đơn đầu tiên", en: "number of the first application")
    case .partyName: Bilingual(vi: "tên của bên", en: "name of the party")
    case .registration: Bilingual(vi: "số đăng ký của tổ chức", en: "register number of the organisation")
    case .sign: Bilingual(vi: "yếu tố của dấu hiệu", en: "element of the sign")
    case .words: Bilingual(vi: "phần chữ của dấu hiệu", en: "words of the sign")
    case .signDescription: Bilingual(vi: "mô tả dấu hiệu", en: "description of the sign")
    case .colour: Bilingual(vi: "màu sắc", en: "colour")
    case .placeName: Bilingual(vi: "địa danh", en: "place name")
    case .member: Bilingual(vi: "thành viên", en: "member")
    case .regulationPoint: Bilingual(vi: "nội dung của quy chế", en: "point of the regulation")
    case .relatedNumber: Bilingual(vi: "số của đơn liên quan", en: "number of the related application")
    }
  }
}

extension IPTextError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .blank(let field):
      Bilingual(vi: "chưa ghi \(field.name.vi)", en: "no \(field.name.en)")
    case .repeated(let field, let value):
      Bilingual(vi: "\(field.name.vi) “\(value)” ghi hai lần", en: "\(field.name.en) “\(value)” stands twice")
    case .outOfPlace(let field):
      Bilingual(vi: "cá nhân không có \(field.name.vi)", en: "a person has no \(field.name.en)")
    }
  }
}
