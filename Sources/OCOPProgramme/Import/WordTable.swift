import OCOPModel

/// The words for values of a kind, looked up at the strictest grade of spelling at which one agrees.
struct WordTable<Value: Sendable & Hashable>: Sendable {
  private var values: [[String: [Value]]] = SpelledName.Grade.allCases.map { _ in [:] }
  private var entries: [(word: SpelledName, value: Value)] = []

  /// Creates a table of values, each with its words.
  init(_ values: [Value], words: (Value) -> [String]) {
    for value in values {
      for word in words(value).map(SpelledName.init) {
        entries.append((word, value))
        for grade in SpelledName.Grade.allCases {
          let known = self.values[grade.rawValue][word.key(grade)] ?? []
          if !known.contains(value) { self.values[grade.rawValue][word.key(grade)] = known + [value] }
        }
      }
    }
  }

  /// The value of a text and the grade at which it agrees; `nil` where none does, or several do.
  func value(of text: SpelledName) -> (value: Value, grade: SpelledName.Grade)? {
    for grade in SpelledName.Grade.allCases {
      guard let found = values[grade.rawValue][text.key(grade)] else { continue }
      return found.count == 1 ? (found[0], grade) : nil
    }
    return nil
  }

  /// The value whose word a text begins with, of several the one of the longest word.
  func value(beginning text: SpelledName) -> Value? {
    entries.filter { text.dropping($0.word) != nil }
      .max { $0.word.key(.plain).count < $1.word.key(.plain).count }?.value
  }
}
