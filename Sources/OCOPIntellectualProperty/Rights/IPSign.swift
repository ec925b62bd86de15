import OCOPModel

/// What a mark consists of (dấu hiệu): words, a figure, a shape, a sound, its colours; and a place's name in it.
///
/// ```swift
/// let sign = try IPSign(words: "Chè Tân Cương", figure: "a leaf over hills", colours: ["green"],
///   placeName: .init("Tân Cương", isOfLocalSpeciality: true))
/// sign.kind  // combined
/// ```
public struct IPSign: Sendable, Hashable {
  /// The words, as they stand in the sign.
  public let words: String?
  /// What the figure shows.
  public let figure: String?
  /// What the figure shows, in the Vienna Classification.
  public let viennaCodes: [ViennaCode]
  /// What the three-dimensional shape is.
  public let shape: String?
  /// What the sound is.
  public let sound: String?
  /// The colours claimed; none for a sign in black and white.
  public let colours: [String]
  /// The name of a place in the sign.
  public let placeName: PlaceName?
  /// Whether the sign has words of another language or script, which the application transliterates or translates;
  /// `nil` where it was not looked into.
  public let hasForeignWords: Bool?

  /// Creates a sign.
  ///
  /// - Throws: ``IPTextError`` for a sign without words, figure, shape or sound, a part without words, a colour that stands
  ///   twice, or codes without a figure.
  public init(
    words: String? = nil, figure: String? = nil, viennaCodes: [ViennaCode] = [], shape: String? = nil,
    sound: String? = nil, colours: [String] = [], placeName: PlaceName? = nil, hasForeignWords: Bool? = nil
  ) throws(IPTextError) {
    if let words, words.isBlank { throw .blank(.words) }
    for part in [figure, shape, sound] {
      if let part, part.isBlank { throw .blank(.signDescription) }
    }
    guard words != nil || figure != nil || shape != nil || sound != nil else { throw .blank(.sign) }
    if figure == nil, shape == nil, !viennaCodes.isEmpty { throw .blank(.signDescription) }
    var seen: Set<String> = []
    for colour in colours {
      guard !colour.isBlank else { throw .blank(.colour) }
      guard seen.insert(colour).inserted else { throw .repeated(.colour, colour) }
    }
    self.words = words
    self.figure = figure
    self.viennaCodes = viennaCodes
    self.shape = shape
    self.sound = sound
    self.colours = colours
    self.placeName = placeName
    self.hasForeignWords = hasForeignWords
  }

  /// What kind of sign it is.
  public var kind: Kind {
    if sound != nil { return .sound }
    if shape != nil { return .threeDimensional }
    return words == nil ? .figurative : figure == nil ? .words : .combined
  }
}

extension IPSign {
  /// A kind of sign (loại dấu hiệu).
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Words alone (chữ).
    case words
    /// A figure alone (hình).
    case figurative
    /// Words and a figure (kết hợp).
    case combined
    /// A shape (ba chiều).
    case threeDimensional
    /// A sound (âm thanh), since 14 January 2022.
    case sound
  }

  /// The name of a place in a sign (địa danh).
  public struct PlaceName: Sendable, Hashable {
    /// The name.
    public let name: String
    /// Whether the name, or another sign of the place, stands for a speciality of the place; `nil` where it was not
    /// looked into.
    public let isOfLocalSpeciality: Bool?

    /// Creates a place's name.
    ///
    /// - Throws: ``IPTextError/blank(_:)`` for a name without words.
    public init(_ name: String, isOfLocalSpeciality: Bool? = nil) throws(IPTextError) {
      guard !name.isBlank else { throw .blank(.placeName) }
      self.name = name
      self.isOfLocalSpeciality = isOfLocalSpeciality
    }
  }
}

#if !hasFeature(Embedded)
extension IPSign.Kind: Codable {}
extension IPSign.PlaceName: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, isOfLocalSpeciality
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decode(String.self, forKey: .name)
    let isOfSpeciality = try container.decodeIfPresent(Bool.self, forKey: .isOfLocalSpeciality)
    self = try checkDecoded(decoder) { () throws(IPTextError) in
      try IPSign.PlaceName(name, isOfLocalSpeciality: isOfSpeciality)
    }
  }
}
extension IPSign: Codable {
  private enum CodingKeys: String, CodingKey {
    case words, figure, viennaCodes, shape, sound, colours, placeName, hasForeignWords
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let words = try container.decodeIfPresent(String.self, forKey: .words)
    let figure = try container.decodeIfPresent(String.self, forKey: .figure)
    let codes = try container.decodeIfPresent([ViennaCode].self, forKey: .viennaCodes) ?? []
    let shape = try container.decodeIfPresent(String.self, forKey: .shape)
    let sound = try container.decodeIfPresent(String.self, forKey: .sound)
    let colours = try container.decodeIfPresent([String].self, forKey: .colours) ?? []
    let placeName = try container.decodeIfPresent(PlaceName.self, forKey: .placeName)
    let hasForeignWords = try container.decodeIfPresent(Bool.self, forKey: .hasForeignWords)
    self = try checkDecoded(decoder) { () throws(IPTextError) in
      try IPSign(
        words: words, figure: figure, viennaCodes: codes, shape: shape, sound: sound, colours: colours,
        placeName: placeName, hasForeignWords: hasForeignWords)
    }
  }
}
#endif
