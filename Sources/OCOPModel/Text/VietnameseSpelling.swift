/// How Vietnamese names are compared: as written, up to where a tone mark stands, or without diacritics.
///
/// Swift compares characters by canonical equivalence, so that composed and decomposed spelling (NFC, NFD) are one here
/// without any normalisation.
package enum VietnameseSpelling {
  /// The letters without tone, each with the letter beneath it.
  private static let shapes: [(letter: Character, base: Character, toned: String)] = [
    ("a", "a", "àáảãạ"), ("ă", "a", "ằắẳẵặ"), ("â", "a", "ầấẩẫậ"), ("e", "e", "èéẻẽẹ"), ("ê", "e", "ềếểễệ"),
    ("i", "i", "ìíỉĩị"), ("o", "o", "òóỏõọ"), ("ô", "o", "ồốổỗộ"), ("ơ", "o", "ờớởỡợ"), ("u", "u", "ùúủũụ"),
    ("ư", "u", "ừứửữự"), ("y", "y", "ỳýỷỹỵ"),
    // The eth of some old fonts looks like đ.
    ("đ", "d", "ð"),
  ]

  /// A letter taken apart: its shape, the plain letter beneath, its tone (0 for none).
  struct Letter {
    /// The letter itself, composed.
    let composed: Character
    let shape: Character
    let base: Character
    let tone: Int
  }

  private static let letters: [Character: Letter] = {
    var letters: [Character: Letter] = [:]
    for (letter, base, toned) in shapes {
      letters[letter] = Letter(composed: letter, shape: letter, base: base, tone: 0)
      for (place, form) in toned.enumerated() {
        let tone = letter == "đ" ? 0 : place + 1
        letters[form] = Letter(composed: form, shape: letter, base: base, tone: tone)
      }
    }
    return letters
  }()

  static func letter(_ character: Character) -> Letter? { letters[character] }

  /// A text with its Vietnamese letters composed (NFC), so that texts that look the same are the same bytes too.
  package static func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return String(text.map { replacing($0) { $0.composed } })
  }

  /// A text without diacritics; what is no Vietnamese letter stays as it is.
  package static func withoutDiacritics(_ text: String) -> String {
    String(text.map { replacing($0) { $0.base } })
  }

  /// A character with its letter replaced, small or capital as it is.
  private static func replacing(_ character: Character, by part: (Letter) -> Character) -> Character {
    if let letter = letters[character] { return part(letter) }
    guard let small = character.lowercased().first, let letter = letters[small] else { return character }
    let replaced = part(letter)
    return replaced.uppercased().first ?? replaced
  }
}

/// A name taken apart into words, each at three grades of spelling.
package struct SpelledName: Sendable, Hashable {
  /// A grade at which two spellings may agree, the strictest first.
  package enum Grade: Int, Sendable, CaseIterable {
    /// The same letters, in small or capital, composed or decomposed.
    case written
    /// The same but for where the tone mark stands and i for y: *Hoà* and *Hòa*, *Sĩ* and *Sỹ*.
    case variant
    /// The same without diacritics.
    case plain
  }

  private var words: [[String]] = [[], [], []]

  /// Takes a text apart; what is neither letter nor digit parts words, an apostrophe stands in none.
  package init(_ text: String) {
    var word = Word()
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if character != "'" && character != "’" && character != "ʼ" {
        close(&word)
      }
    }
    close(&word)
  }

  private init(words: [[String]]) { self.words = words }

  private mutating func close(_ word: inout Word) {
    guard !word.written.isEmpty else { return }
    words[0].append(word.written)
    words[1].append(word.variant)
    words[2].append(word.plain)
    word = Word()
  }

  /// Whether no letter and no digit is in the name.
  package var isEmpty: Bool { words[0].isEmpty }

  /// The name's words at a grade, with a space between them.
  package func key(_ grade: Grade) -> String { words[grade.rawValue].joined(separator: " ") }

  /// What follows words that the name begins with, as written or wholly without diacritics; `nil` where it does not begin so
  /// or nothing follows.
  package func dropping(_ head: SpelledName) -> SpelledName? {
    let count = head.words[0].count
    guard words[0].count > count else { return nil }
    guard words[0].starts(with: head.words[0]) || words[0].starts(with: head.words[2]) else { return nil }
    return SpelledName(words: words.map { Array($0.dropFirst(count)) })
  }

  /// A word while it is read.
  private struct Word {
    var written = ""
    var plain = ""
    private var shape = ""
    private var tone = 0

    mutating func append(_ character: Character) {
      written.append(character)
      guard let letter = VietnameseSpelling.letter(character) else {
        plain.append(character)
        shape.append(character)
        return
      }
      plain.append(letter.base)
      shape.append(letter.shape)
      if letter.tone > 0 { tone = letter.tone }
    }

    /// The letters without the tone, and the tone last; a lone y is an i.
    var variant: String {
      var letters = shape
      if letters.last == "y", endsInLoneVowel {
        letters.removeLast()
        letters.append("i")
      }
      return tone == 0 ? letters : letters + String(tone)
    }

    /// Whether the last letter is the only vowel: *sỹ*, *quý*, *ý*; not *thuỷ*, *tây*.
    private var endsInLoneVowel: Bool {
      let before = plain.dropLast()
      guard let last = before.last else { return true }
      return before == "qu" || !"aeiouy".contains(last)
    }
  }
}
