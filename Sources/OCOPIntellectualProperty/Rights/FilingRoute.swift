public import OCOPModel

/// The way by which an application comes to an office (con đường nộp đơn).
@nonexhaustive
public enum FilingRoute: String, Sendable, Hashable, CaseIterable {
  /// Filed at the office itself.
  case national
  /// Designated through the Madrid System for marks.
  case madrid
  /// Designated through the Hague System for designs.
  case hague

  /// Whether a right can take the way.
  public func isOpen(to right: IPRight) -> Bool {
    switch self {
    case .national: true
    case .madrid: right.isMark
    case .hague: right == .industrialDesign
    }
  }

  /// The way in words.
  public var name: Bilingual {
    switch self {
    case .national: Bilingual(vi: "nộp trực tiếp tại cơ quan", en: "filed at the office")
    case .madrid: Bilingual(vi: "đăng ký quốc tế theo hệ thống Madrid", en: "Madrid System")
    case .hague: Bilingual(vi: "đăng ký quốc tế theo hệ thống La Hay", en: "Hague System")
    }
  }
}

#if !hasFeature(Embedded)
extension FilingRoute: Codable {}
#endif
