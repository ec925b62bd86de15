import ExampleSupport
import OCOP

// What is proven of the plan, and how the law was read.
extension FundingScreen {
  func proof() -> [String] {
    heading("CHỨNG MINH", "PROOF")
      + outcome.verdict.sentences.flatMap { Layout.wrapped(unbroken($0[language]), after: "  ") }
  }

  /// How the law was read where it is open, as far as it mattered.
  func readings() -> [String] {
    let readings = outcome.explanation.readings
    guard !readings.isEmpty else { return [] }
    return heading("CÁCH HIỂU Ở CHỖ QUY ĐỊNH CHƯA RÕ", "READINGS WHERE THE LAW IS OPEN")
      + readings.flatMap { reading in
        Layout.wrapped(
          "\(reading.reading[language]) – \(reading.reason[language]) (\(reading.citation.text(in: language)))",
          after: "  · ")
      }
  }
}
