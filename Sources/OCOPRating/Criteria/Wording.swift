public import OCOPModel

/// A partner's own wording of titles and options (lời văn riêng), laid over a criteria set.
///
/// ```swift
/// var wording = Wording()
/// wording[.option(set: "tea", "3.5", .b)] = Bilingual(vi: "Có nhãn hiệu", en: "Mark registered")
/// let set = try tea.reworded(by: wording)
/// ```
///
/// Keys are stable: a set's identifier, a criterion's code, an option's letter.
public struct Wording: Sendable, Hashable {
  /// What a text words.
  @nonexhaustive
  public enum Key: Sendable, Hashable {
    /// The name of a set.
    case set(String)
    /// The title of a criterion of a set.
    case criterion(set: String, CriterionCode)
    /// An option of a criterion of a set.
    case option(set: String, CriterionCode, OptionLetter)
  }

  /// The texts by what they word.
  public private(set) var texts: [Key: Bilingual]

  /// Creates a wording from its texts.
  public init(_ texts: [Key: Bilingual] = [:]) {
    self.texts = texts
  }

  /// The text for a key, or `nil` to leave the set's own.
  public subscript(key: Key) -> Bilingual? {
    get { texts[key] }
    set { texts[key] = newValue }
  }
}

extension Wording.Key {
  /// The identifier of the set that the key belongs to.
  public var setID: String {
    switch self {
    case .set(let id), .criterion(let id, _), .option(let id, _, _): id
    }
  }
}

extension Wording.Key: CustomStringConvertible {
  /// The key as text: `tea`, `tea/3.5`, `tea/3.5/b`.
  public var description: String {
    switch self {
    case .set(let id): id
    case .criterion(let id, let code): "\(id)/\(code)"
    case .option(let id, let code, let letter): "\(id)/\(code)/\(letter)"
    }
  }

  /// Reads a key from its text, or gives `nil` for another form.
  public init?(_ text: String) {
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let id = pieces.first, !id.isEmpty else { return nil }
    if pieces.count == 1 {
      self = .set(id)
      return
    }
    guard let code = try? CriterionCode(pieces[1]) else { return nil }
    switch pieces.count {
    case 2:
      self = .criterion(set: id, code)
    case 3:
      guard let letter = OptionLetter(pieces[2]) else { return nil }
      self = .option(set: id, code, letter)
    default:
      return nil
    }
  }
}

/// Texts that word nothing: the keys that their set does not have, in order.
public struct WordingError: Error, Sendable, Hashable {
  /// The keys at fault.
  public let unknown: [Wording.Key]

  /// Creates the error.
  public init(unknown: [Wording.Key]) {
    self.unknown = unknown
  }
}

extension WordingError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    let keys = unknown.map(\.description).joined(separator: ", ")
    return Bilingual(
      vi: "bộ tiêu chí không có chỗ để ghi lời: \(keys)", en: "the set has nothing to word at: \(keys)")
  }
}

extension CriteriaSet {
  /// The set with a partner's texts in place of its own; texts for other sets are passed over.
  ///
  /// - Throws: ``WordingError`` with every key that names no criterion or option of this set.
  public func reworded(by wording: Wording) throws(WordingError) -> CriteriaSet {
    let unknown = wording.texts.keys.filter { $0.setID == id && !has($0) }
    guard unknown.isEmpty else {
      throw WordingError(unknown: unknown.sorted { $0.description < $1.description })
    }
    return CriteriaSet(
      number: number,
      id: id,
      name: wording[.set(id)] ?? name,
      citation: citation,
      elimination: elimination,
      explainsMinima: explainsMinima,
      parts: parts.map { part in
        Part(
          part.code,
          part.title,
          maximum: part.maximum,
          part.criteria.map { $0.reworded(by: wording, set: id) }
        )
      },
      anomalies: anomalies,
      gaps: gaps
    )
  }

  private func has(_ key: Wording.Key) -> Bool {
    switch key {
    case .set: true
    case .criterion(_, let code): criterion(code) != nil
    case .option(_, let code, let letter): question(code)?[letter] != nil
    }
  }
}

extension Criterion {
  fileprivate func reworded(by wording: Wording, set id: String) -> Criterion {
    let title = wording[.criterion(set: id, code)] ?? title
    switch content {
    case .group(_, let maximum, let children):
      return Criterion(
        code,
        title,
        maximum: maximum,
        notes: placeNotes,
        elimination: elimination,
        children.map { $0.reworded(by: wording, set: id) }
      )
    case .question(let question):
      let options = question.options.enumerated().map { index, option in
        let key = OptionLetter(index: index).map { Wording.Key.option(set: id, code, $0) }
        return option.relabelled(key.flatMap { wording[$0] } ?? option.label)
      }
      return Criterion(
        code,
        Question(
          question.concept,
          vi: title.vi,
          en: title.en,
          maximum: question.maximum,
          cases: question.cases,
          notes: question.notes,
          options
        ),
        notes: placeNotes,
        elimination: elimination,
        applies: applicability
      )
    }
  }
}

extension Criterion.Option {
  fileprivate func relabelled(_ label: Bilingual) -> Criterion.Option {
    Criterion.Option(
      points,
      vi: label.vi,
      en: label.en,
      minimumFor: minimumFor,
      inCase: caseIndex,
      isImplied: isImplied,
      when: condition
    )
  }
}

#if !hasFeature(Embedded)
extension Wording: Codable {
  /// Decodes an object whose keys are the texts of ``Key``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    var texts: [Key: Bilingual] = [:]
    for (text, value) in try container.decode([String: Bilingual].self).sorted(by: { $0.key < $1.key }) {
      guard let key = Key(text) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no wording key")
      }
      texts[key] = value
    }
    self.texts = texts
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    var byText: [String: Bilingual] = [:]
    for (key, value) in texts { byText[key.description] = value }
    try container.encode(byText)
  }
}
#endif
