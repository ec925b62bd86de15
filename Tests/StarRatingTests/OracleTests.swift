import Foundation
import OCOP
import TestSupport
import Testing

@testable import star_rating

/// The library against a script that shares nothing with it: `Tests/Oracles/rating_oracle.py` reads the legal JSON
/// and builds every state that missing answers can lead to.
@Suite(.enabled(if: Oracle.isPresent, "the legal JSON lies in ../shared, and python3 is installed"))
struct `Random panels by the thousand` {
  @Test(arguments: [
    ("qd26-2026.json", Rounds.all(20_000, atTheDesk: 400), Set(1...26)),
    ("qd148-2023.json", Rounds.all(10_000, atTheDesk: 250), Set(1...26)),
    // The source of 2019 lacks the set for rice and cereals.
    ("qd1048-2019.json", Rounds.all(10_000, atTheDesk: 250), Set(1...26).subtracting([3])),
  ])
  func `of each decision are rated as the oracle rates them, field by field`(
    law: String, count: Int, sets: Set<Int>
  ) throws {
    let input = try Oracle.run(
      Oracle.ratings, by: law, ["--generate", "\(count)", "--seed", "20261125"], input: Data())
    let expected = try Oracle.run(Oracle.ratings, by: law, [], input: input)
    var rater = LineRater()
    let own = rater.feed(Array(input)) + rater.finish()
    let ownLines = own.split(separator: UInt8(ascii: "\n"))
    let oracleLines = expected.split(separator: UInt8(ascii: "\n"))
    try #require(ownLines.count == count)
    try #require(oracleLines.count == count)
    #expect(!rater.hasErrors)
    var seen: Set<Int> = []
    // Compared without a macro a line, which would take longer than the rating; the first differences are shown.
    var differences: [String] = []
    for (ownLine, oracleLine) in zip(ownLines, oracleLines) {
      var own = try Self.object(Data(ownLine))
      let oracle = try Self.object(oracleLine)
      if let set = own["set"] as? Int { seen.insert(set) }
      let findings = own.removeValue(forKey: "findings") as? [[String: Any]] ?? []
      let kinds = Set(findings.compactMap { $0["kind"] as? String })
      own["expectFindings"] = kinds.intersection(["notApplicable", "eliminatedByScore"]).sorted()
      let gaps = Self.missingPoints(own.removeValue(forKey: "gaps"))
      if oracle["expectGaps"] != nil || !gaps.isEmpty { own["expectGaps"] = gaps }
      guard own as NSDictionary != oracle as NSDictionary else { continue }
      differences.append(
        "\(String(decoding: ownLine, as: UTF8.self))\n\(String(decoding: oracleLine, as: UTF8.self))")
    }
    #expect(
      differences.isEmpty, "\(differences.count) differ: \(differences.prefix(3).joined(separator: "\n"))")
    #expect(seen == sets)
  }

  /// The gaps of points of a line of output, as the oracle writes them.
  private static func missingPoints(_ gaps: Any?) -> [[String: Any]] {
    (gaps as? [[String: Any]] ?? []).filter { $0["kind"] as? String == "points" }.map { gap in
      gap.filter { ["part", "criterion", "missing"].contains($0.key) }
    }
  }

  private static func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}

/// The cheapest plans against a second script, which searches forward and keeps whole plans.
@Suite(.enabled(if: Oracle.isPresent, "the legal JSON lies in ../shared, and python3 is installed"))
struct `Upgrade plans` {
  @Test(arguments: [Star.three, .four, .five])
  func `are those of the oracle, for tea sheets and as many of all sets`(target: Star) throws {
    let script = Oracle.upgrades
    let sheets = Rounds.all(1_000, atTheDesk: 50)
    var input = try Oracle.run(
      script, ["--generate", "\(sheets)", "--seed", "11", "--set", "11"], input: Data())
    input += try Oracle.run(script, ["--generate", "\(sheets)", "--seed", "12"], input: Data())
    let expected = try Oracle.run(script, ["--target", "\(target.rawValue)"], input: input)
    var rater = LineRater(target: target)
    let own = rater.feed(Array(input)) + rater.finish()
    let lines = zip(own.split(separator: UInt8(ascii: "\n")), expected.split(separator: UInt8(ascii: "\n")))
    var count = 0
    for (ownLine, oracleLine) in lines {
      let own = try JSONSerialization.jsonObject(with: Data(ownLine)) as? [String: Any]
      let oracle = try JSONSerialization.jsonObject(with: oracleLine) as? [String: Any]
      #expect(own?["plan"] is NSDictionary)
      #expect(own?["plan"] as? NSDictionary == oracle?["plan"] as? NSDictionary)
      count += 1
    }
    #expect(count == 2 * sheets)
  }
}

private enum Oracle {
  static let ratings = Checkout.root.appendingPathComponent("Tests/Oracles/rating_oracle.py")
  static let upgrades = Checkout.root.appendingPathComponent("Tests/Oracles/upgrade_oracle.py")

  static let isPresent = Shared.isPresent && (try? run(ratings, ["--help"], input: Data())) != nil

  /// Runs an oracle on the legal JSON, with files for its streams: pipes would fill up.
  static func run(
    _ script: URL,
    by law: String = "qd26-2026.json",
    _ arguments: [String],
    input: Data
  ) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, sink) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
    try input.write(to: source)
    try Data().write(to: sink)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path, Shared.url("law/\(law)")?.path ?? ""] + arguments
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: sink)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return try Data(contentsOf: sink)
  }
}
