import OCOP

/// A line of the timeline: a day, what happened, and what to know of it.
struct Entry {
  /// What is said below an entry.
  enum Detail: Hashable {
    /// A fact.
    case plain(String)
    /// Something that stands in the way.
    case obstacle(String)
    /// Something to look out for: a gap, a step too late, a reading where the law is silent.
    case warning(String)
    /// Lines that are laid out already.
    case block(String)
  }

  let day: CivilDate
  let text: String
  /// Whether it begins a round.
  var isHeading = false
  var details: [Detail] = []

  /// The entry with more to know below it.
  func with(_ more: [Detail]) -> Entry {
    Entry(day: day, text: text, isHeading: isHeading, details: details + more)
  }
}
