import ExampleSupport
import OCOP

/// One line of output, as the contract states it.
enum RatingResponse {
  /// The result of a request.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - rating: Its rating.
  ///   - target: The star level for which a plan is asked, if any.
  /// - Returns: The line, without its end.
  static func line(_ request: RatingRequest, _ rating: Rating, upgradeTo target: Star?) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("id") { $0.write(request.id) }
      object.member("set") { $0.write(rating.setNumber) }
      object.member("complete") { $0.write(rating.isComplete) }
      object.member("total") { $0.write(rating.total.value?.description) }
      object.member("totalAtLeast") { $0.write(rating.total.atLeast.description) }
      object.member("totalAtMost") { $0.write(rating.total.atMost.description) }
      if rating.isComplete { writeParts(rating, &object) }
      object.member("starByPoints") { $0.write(rating.starByPoints.value?.rawValue) }
      object.member("star") { $0.write(rating.star?.value?.rawValue) }
      object.member("atLeast") { $0.write(rating.star?.atLeast.rawValue) }
      object.member("atMost") { $0.write(rating.star?.atMost.rawValue) }
      object.member("eliminated") { $0.write(rating.isEliminated) }
      if rating.isEliminated { writeEliminations(request, rating, &object) }
      writeMinima(rating, &object)
      if !rating.gaps.isEmpty { writeGaps(rating.gaps, &object) }
      let answer = target.map { UpgradeAnswer(request, rating, to: $0) }
      answer?.write(to: &object)
      EvidenceAnswer(request, rating)?.write(to: &object)
      writeFindings(rating, answer?.finding?.en, &object)
    }
    return writer.bytes
  }

  /// What is wrong with a line, counted from 1.
  static func line(_ error: ContractError, id: String?, number: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("id") { $0.write(id) }
      object.member("line") { $0.write(number) }
      object.member("error") { member in
        member.object { object in
          object.member("field") { $0.write(error.field) }
          object.member("value") { $0.write(error.value ?? .null) }
          object.member("message") { $0.write(error.message) }
        }
      }
    }
    return writer.bytes
  }

  private static func writeParts(_ rating: Rating, _ object: inout JSONWriter) {
    object.member("parts") { member in
      member.object { parts in
        for part in rating.parts { parts.member(part.code) { $0.write(part.score.atLeast.description) } }
      }
    }
  }

  private static func writeEliminations(
    _ request: RatingRequest,
    _ rating: Rating,
    _ object: inout JSONWriter
  ) {
    let shown = rating.eliminations.filter { $0.cause == .evidence }.map(\.place)
    object.member("eliminations") { member in
      member.array { list in
        for place in request.eliminations + shown { list.write(place.description) }
      }
    }
  }

  private static func writeMinima(_ rating: Rating, _ object: inout JSONWriter) {
    object.member(rating.isComplete ? "unmet" : "undecided") { member in
      member.array { list in
        for minimum in rating.isComplete ? rating.unmetMinima : rating.undecidedMinima {
          list.object { object in
            object.member("star") { $0.write(minimum.star.rawValue) }
            object.member("criterion") { $0.write(minimum.criterion.description) }
            if rating.isComplete { object.member("chosen") { $0.write(minimum.chosen?.description) } }
            object.member("required") { $0.write(minimum.required.description) }
          }
        }
      }
    }
  }

  /// What the tables lack: points that the upper bounds leave room for, or minima that no bound knows of.
  private static func writeGaps(_ gaps: [TableGap], _ object: inout JSONWriter) {
    object.member("gaps") { member in
      member.array { list in
        for gap in gaps {
          list.object { object in
            switch gap.kind {
            case .points(let part, let criterion, let missing):
              object.member("kind") { $0.write("points") }
              object.member("part") { $0.write(part) }
              object.member("criterion") { $0.write(criterion?.description) }
              object.member("missing") { $0.write(missing) }
            case .minima:
              object.member("kind") { $0.write("minima") }
            case .criteriaSet(let number):
              object.member("kind") { $0.write("criteriaSet") }
              object.member("set") { $0.write(number) }
            }
            object.member("reason") { $0.write(gap.reason.en) }
          }
        }
      }
    }
  }

  private static func writeFindings(_ rating: Rating, _ message: String?, _ object: inout JSONWriter) {
    object.member("findings") { member in
      member.array { list in
        if let message {
          list.object { object in
            object.member("kind") { $0.write("noPlan") }
            object.member("criterion") { $0.write(JSON.null) }
            object.member("message") { $0.write(message) }
          }
        }
        for finding in rating.findings {
          list.object { object in
            object.member("kind") { $0.write(finding.kind.rawValue) }
            object.member("criterion") { $0.write(finding.criterion?.description) }
            object.member("message") { $0.write(finding.message.en) }
          }
        }
      }
    }
  }
}
