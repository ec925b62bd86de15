import OCOP
import Testing

@testable import star_rating

@Suite struct `Evidence on a line of the contract` {
  private func line(_ states: String, document: String = #""document":"F""#, more: String = "") -> String {
    #"{"id":"x","set":11\#(more),"evidence":{"on":"2026-06-20","documents":[{\#(document),"states":{\#(states)}}]}}"#
  }

  @Test func `answers what nobody answered`() {
    let line = answer(line(#""communeLabour":"62.5%","bilingualLabel":false,"productStory":false"#))
    #expect(line.contains(#""complete":false,"total":null,"#))
    #expect(
      line.contains(
        #""evidence":{"on":"2026-06-20","derived":{"2.4":"none","3.3":"b","5.1":"a","5.3":"none"}"#))
    #expect(line.contains(#""narrowed":{"1.1":["none","a","b","c"],"#))
    #expect(
      line.contains(#""judged":["5.2","6.1.1","6.1.2","6.2.1","6.2.2","6.2.3","7"],"openEliminations":["#))
    #expect(line.contains(#""discrepancies":[]"#))
    // Every note is open: nothing that would eliminate was stated.
    #expect(
      line.contains(
        #""openEliminations":[{"place":"set","unknown":["fileForged","foodSafetyCertificate","fileComplete"]},"#
      ))
    #expect(
      line.contains(
        #"{"kind":"mayEliminate","criterion":null,"message":"Elimination not ruled out at the criteria set:"#)
    )
  }

  @Test func `shows what it contradicts`() {
    let line = answer(
      line(
        #""communeLabour":"62.5%","importedMaterials":"0%","materialsOfUnknownOrigin":false"#,
        more: #","panel":[{"3.3":"b"},{"3.3":"c"}],"eliminations":["1.1"]"#))
    #expect(
      line.contains(
        #""discrepancies":[{"criterion":"3.3","answer":"c","members":[2],"possible":["b"]},{"elimination":"1.1"}]"#
      ))
  }

  @Test func `eliminates, after what is stated`() {
    let line = answer(
      line(#""fileForged":true,"hazardousForeignMatter":true"#, more: #","eliminations":["1.1"]"#))
    #expect(line.contains(#""eliminated":true,"eliminations":["1.1","set","6.1.1"]"#))
  }

  @Test func `ranks what to find out next`() {
    let line = answer(line(#""soldInCommune":true,"soldOutsideCommune":true"#))
    #expect(line.contains(#"{"name":"distributors","criteria":["4.1"],"eliminations":[],"points":"1.00"}"#))
    #expect(
      line.contains(#""gaps":[{"name":"foodSafetyCertificate","criteria":["9"],"eliminations":["set"],"#))
  }

  @Test func `holds without end where its last day is the last there is`() {
    let line = answer(
      line(#""communeLabour":"62.5%""#, document: #""document":"F","validUntil":"9999-12-31""#))
    #expect(line.contains(#""3.3":"b""#))
  }

  @Test func `completes a sheet for a plan`() throws {
    let judged =
      #""2.2":"c","5.2":"b","5.3":"c","6.1.1":"c","6.1.2":"c","6.2.1":"b","6.2.2":"b","6.2.3":"c","7":"c""#
    let rest =
      #""1.1":"c","1.2":"b","1.3":"c","1.4":"b","1.5":"b","1.6":"b","1.7":"b","2.1":"d","2.3":"c","2.4":"a","3.1":"c","3.2":"b","#
      + #""3.4":"b","3.5":"b","4.1":"c","4.2":"c","4.3":"c","5.1":"d","8":"b","9":"b","10":"b","11":"a","#
    let line = answer(
      line(#""communeLabour":"62.5%""#, more: #","sheet":{\#(rest)\#(judged)}"#), upgradeTo: .four)
    #expect(line.contains(#""complete":true,"#))
    #expect(line.contains(#""plan":{"target":4,"feasible":true,"#))
  }

  struct Bad: Sendable, CustomStringConvertible {
    let evidence: String
    let field: String
    let value: String
    var description: String { evidence }
  }

  static let bad: [Bad] = [
    Bad(evidence: "7", field: "evidence", value: "7"),
    Bad(evidence: #"{"documents":[]}"#, field: "evidence.on", value: "null"),
    Bad(evidence: #"{"on":"20/6/2026","documents":[]}"#, field: "evidence.on", value: #""20/6/2026""#),
    Bad(evidence: #"{"on":"2026-02-30","documents":[]}"#, field: "evidence.on", value: #""2026-02-30""#),
    Bad(evidence: #"{"on":"2026-06-20"}"#, field: "evidence.documents", value: "null"),
    Bad(evidence: #"{"on":"2026-06-20","documents":[],"day":1}"#, field: "evidence.day", value: "1"),
    Bad(
      evidence: #"{"on":"2026-06-20","on":"2026-06-20","documents":[]}"#, field: "evidence.on",
      value: #""2026-06-20""#),
    Bad(evidence: document(#""states":{}"#), field: "evidence.documents[0].document", value: "null"),
    Bad(
      evidence: document(#""document":"","states":{}"#), field: "evidence.documents[0].document",
      value: #""""#),
    Bad(
      evidence: document(#""document":"a\u0007","states":{}"#), field: "evidence.documents[0].document",
      value: "null"),
    Bad(evidence: document(#""document":"F""#), field: "evidence.documents[0].states", value: "null"),
    Bad(
      evidence: document(#""document":"F","issued":5,"states":{}"#), field: "evidence.documents[0].issued",
      value: "5"),
    Bad(
      evidence: document(#""document":"F","validFrom":"2026-02-01","validUntil":"2026-01-01","states":{}"#),
      field: "evidence.documents[0].validUntil", value: #""2026-01-01""#),
    Bad(evidence: states(#""stroy":true"#), field: "evidence.documents[0].states.stroy", value: "true"),
    Bad(
      evidence: states(#""productStory":"yes""#), field: "evidence.documents[0].states.productStory",
      value: #""yes""#),
    Bad(
      evidence: states(#""communeLabour":62.5"#), field: "evidence.documents[0].states.communeLabour",
      value: "62.5"),
    Bad(
      evidence: states(#""communeLabour":"100.1%""#), field: "evidence.documents[0].states.communeLabour",
      value: #""100.1%""#),
    Bad(
      evidence: states(#""distributors":-1"#), field: "evidence.documents[0].states.distributors", value: "-1"
    ),
    Bad(
      evidence: states(#""distributors":1.5"#), field: "evidence.documents[0].states.distributors",
      value: "1.5"),
    Bad(
      evidence: states(#""legalForm":"guild""#), field: "evidence.documents[0].states.legalForm",
      value: #""guild""#),
    Bad(evidence: states(#""distributors":1,"distributors":1"#), field: "evidence", value: "null"),
    Bad(
      evidence:
        #"{"on":"2026-06-20","documents":[{"document":"F","states":{"distributors":1}},{"document":"G","states":{"distributors":2}}]}"#,
      field: "evidence", value: "null"),
  ]

  private static func document(_ members: String) -> String {
    #"{"on":"2026-06-20","documents":[{\#(members)}]}"#
  }
  private static func states(_ members: String) -> String {
    document(#""document":"F","states":{\#(members)}"#)
  }

  @Test(arguments: bad)
  func `that is bad names the field and the value`(bad: Bad) {
    let line = answer(#"{"id":"x","set":11,"evidence":\#(bad.evidence)}"#)
    #expect(
      line.hasPrefix(
        #"{"id":"x","line":1,"error":{"field":"\#(bad.field)","value":\#(bad.value),"message":""#), "\(line)")
  }
}
