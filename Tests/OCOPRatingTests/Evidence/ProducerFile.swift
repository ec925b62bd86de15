import Foundation
import OCOPModel
import OCOPRating
import TestSupport

/// A producer's file, written from the law's words: documents, and the answers that they lead to.
struct ProducerFile: Decodable, Sendable, CustomStringConvertible {
  struct Document: Decodable, Sendable {
    let document: String
    let issuer: String?
    let issued: CivilDate?
    let validUntil: CivilDate?
    let states: [String: Evidence.Value]

    var evidence: Evidence.Document {
      get throws {
        let validity = try validUntil.map { try DatePeriod(from: issued ?? $0, upTo: $0.adding(days: 1)) }
        return Evidence.Document(
          Proof(document: document, issuer: issuer, issued: issued, validity: validity),
          states.map { Evidence.Statement($0.key, $0.value) })
      }
    }
  }

  /// What the documents say of a criterion.
  enum Expectation: Decodable, Sendable, Equatable {
    case judged
    case answers([Answer])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let answers = try? container.decode([Answer].self) {
        self = .answers(answers)
      } else if try container.decode(String.self) == "judged" {
        self = .judged
      } else {
        self = .answers([try container.decode(Answer.self)])
      }
    }
  }

  let set: Int
  let producer: String
  let on: CivilDate
  let documents: [Document]
  let expected: [CriterionCode: Expectation]

  var description: String { "\(set) \(producer)" }

  var evidence: Evidence {
    get throws { try Evidence(documents.map { try $0.evidence }) }
  }

  static let all: [ProducerFile] = (1...26).compactMap { number in
    let name = (number < 10 ? "0" : "") + "\(number).json"
    let data = try? Checkout.data("Tests/OCOPRatingTests/Producers/\(name)")
    return data.flatMap { try? JSONDecoder().decode(ProducerFile.self, from: $0) }
  }
}
