import OCOP

@testable import star_rating

/// The line of output for a line of input.
func answer(_ line: String, upgradeTo target: Star? = nil) -> String {
  var rater = LineRater(target: target)
  let output = rater.feed(Array(line.utf8)) + rater.finish()
  return String(decoding: output, as: UTF8.self)
}
