public import OCOP
public import Testing

/// An error, the words that it has, and those that a clerk should read.
///
/// A test of a module adds an initialiser for each error of its own, so that its table reads as cases and words.
public struct Said: CustomTestStringConvertible, Sendable {
  /// What a program prints of the error.
  public let description: String
  /// The error's words.
  public let words: Bilingual
  /// The Vietnamese that is wanted.
  public let vi: String
  /// The English that is wanted.
  public let en: String

  /// An error with its words and those that are wanted.
  public init(_ error: some Error & CustomStringConvertible, _ words: Bilingual, _ vi: String, _ en: String) {
    self.description = "\(error)"
    self.words = words
    self.vi = vi
    self.en = en
  }

  public var testDescription: String { en }
}
