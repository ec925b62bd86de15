/// What is known of a statement (giá trị chân lý): that it holds, that it does not, or neither.
///
/// The connectives are Kleene's: they say what is certain whatever the unknown turns out to be.
public enum Truth: String, Sendable, Hashable, CaseIterable {
  /// It holds.
  case yes
  /// It does not hold.
  case no
  /// It is not known whether it holds.
  case unknown

  /// The truth of what is known for certain.
  public init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  /// Whether the opposite holds.
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// Whether both hold: a no decides, whatever the other is.
  public static func && (left: Truth, right: @autoclosure () -> Truth) -> Truth {
    switch left {
    case .no: .no
    case .yes: right()
    case .unknown: right() == .no ? .no : .unknown
    }
  }

  /// Whether at least one holds: a yes decides, whatever the other is.
  public static func || (left: Truth, right: @autoclosure () -> Truth) -> Truth {
    switch left {
    case .yes: .yes
    case .no: right()
    case .unknown: right() == .yes ? .yes : .unknown
    }
  }
}

#if !hasFeature(Embedded)
extension Truth: Codable {}
#endif
