import OCOPModel

/// What evidence comes to on a day: what its documents prove, and what they no longer prove or do not yet.
struct Standing {
  /// What is known, by name.
  private(set) var values: [String: Evidence.Value] = [:]
  /// The document that proves it, by name.
  private(set) var proofs: [String: Proof] = [:]
  /// What is stated by documents alone that do not hold on the day, by name.
  private(set) var rejected: [String: [(value: Evidence.Value, proof: Proof)]] = [:]

  init(_ evidence: Evidence, on day: CivilDate) {
    for document in evidence.documents {
      for statement in document.statements {
        if !document.proof.holds(on: day) {
          rejected[statement.name, default: []].append((statement.value, document.proof))
        } else if values[statement.name] == nil
          || (proofs[statement.name]?.confidence == .unverified && document.proof.confidence != .unverified)
        {
          // Documents that hold agree, so that only the better proof counts.
          values[statement.name] = statement.value
          proofs[statement.name] = document.proof
        }
      }
    }
    for name in values.keys { rejected[name] = nil }
  }

  /// Takes something for known that no document states.
  mutating func assume(_ value: Evidence.Value, of name: String) {
    values[name] = value
  }
}
