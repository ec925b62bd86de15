public import OCOPModel

/// What a step of production may lose and gain (định mức hao hụt): shares of what goes in.
///
/// Fresh tea leaves lose about four fifths when they are dried; noodles gain the water they take up, unless it is among
/// what goes in.
public struct MassBalance: Sendable, Hashable {
  /// The largest numerator and denominator of its shares.
  public static let largestTerm = 1_000_000_000

  /// The largest share of the input that may be lost, at most the whole.
  public let loss: Share
  /// The largest share of the input that may be gained.
  public let gain: Share

  /// Creates a balance.
  ///
  /// - Parameters:
  ///   - loss: The largest share of the input that may be lost, at most the whole.
  ///   - gain: The largest share of the input that may be gained.
  /// - Throws: ``MassBalanceError`` for a loss of more than the whole, or a share whose terms exceed ``largestTerm``.
  public init(loss: Share, gain: Share = .zero) throws(MassBalanceError) {
    guard loss.isPart else { throw .lossAboveWhole(loss) }
    for share in [loss, gain]
    where max(share.numerator, share.denominator) > MassBalance.largestTerm {
      throw .terms(share)
    }
    self.loss = loss
    self.gain = gain
  }

  private init(unchecked loss: Share) {
    self.loss = loss
    self.gain = .zero
  }

  /// Any loss, and no gain: what holds where a step states nothing.
  public static let unstated = MassBalance(unchecked: .whole)

  /// How what comes out lies to what may come out.
  enum Verdict {
    case holds
    /// So much too much comes out.
    case gains(Int64)
    /// So much too little comes out.
    case loses(Int64)
  }

  /// Compares exactly.
  ///
  /// Both amounts lie between 0 and 2^84, so that 128 bits hold every product.
  func verdict(input: Int128, output: Int128) -> Verdict {
    let (into, out) = (input, output)
    let most = into * Int128(gain.denominator + gain.numerator)
    if out * Int128(gain.denominator) > most {
      return .gains(Int64(clamping: out - most / Int128(gain.denominator)))
    }
    let least = into * Int128(loss.denominator - loss.numerator)
    if out * Int128(loss.denominator) < least {
      let bound = (least + Int128(loss.denominator) - 1) / Int128(loss.denominator)
      return .loses(Int64(clamping: bound - out))
    }
    return .holds
  }
}

/// Why a balance could not be made.
public enum MassBalanceError: Error, Sendable, Hashable {
  /// No more can be lost than goes in.
  case lossAboveWhole(Share)
  /// A share's terms are at most ``MassBalance/largestTerm``.
  case terms(Share)
}

extension MassBalanceError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .lossAboveWhole(let share):
      Bilingual(vi: "hao hụt \(share): không quá toàn bộ", en: "a loss of \(share): at most the whole")
    case .terms(let share):
      Bilingual(
        vi: "tỷ lệ \(share): tử và mẫu không quá \(MassBalance.largestTerm)",
        en: "the share \(share): its terms are at most \(MassBalance.largestTerm)")
    }
  }
}

#if !hasFeature(Embedded)
extension MassBalance: Codable {
  private enum CodingKeys: String, CodingKey {
    case loss, gain
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let loss = try container.decode(Share.self, forKey: .loss)
    let gain = try container.decode(Share.self, forKey: .gain)
    self = try checkDecoded(decoder) { () throws(MassBalanceError) in try MassBalance(loss: loss, gain: gain)
    }
  }
}
#endif
