import OCOPModel

/// The answers to a criterion that are still possible, as bits: the lowest says that no option may hold, the next that the
/// first option may be the answer, and so on.
struct Candidates: Hashable {
  private var bits: UInt32

  /// Every answer to a question with a number of options.
  init(all optionCount: Int) {
    bits = optionCount < 31 ? 1 << UInt32(optionCount + 1) - 1 : .max
  }

  /// The answers that are possible where the last option that holds is the answer.
  init(_ truths: [Truth]) {
    bits = 0
    for (index, truth) in truths.enumerated().reversed() where truth != .no {
      bits |= 1 << UInt32(index + 1)
      if truth == .yes { return }
    }
    bits |= 1
  }

  func union(_ other: Candidates) -> Candidates {
    var both = self
    both.bits |= other.bits
    return both
  }

  func contains(_ answer: Answer) -> Bool { bits & 1 << UInt32(answer.place + 1) != 0 }

  /// The answers in printed order, that none holds before them.
  var answers: [Answer] { places.map { Answer(place: $0) } }

  /// The one answer that is possible; `nil` where there are more.
  var only: Answer? { bits.nonzeroBitCount == 1 ? answers.first : nil }

  /// The places of the possible answers, from -1.
  var places: some Sequence<Int> { (-1..<Answer.places - 1).lazy.filter { bits & 1 << UInt32($0 + 1) != 0 } }
}

extension Answer {
  /// How many answers a question can have: an option for each letter, and that none holds.
  static var places: Int { OptionLetter.allCases.count + 1 }

  /// The answer at a place in printed order; none where there is no such option.
  init(place: Int) {
    self = OptionLetter(index: place).map(Answer.option) ?? .noneHolds
  }
}
