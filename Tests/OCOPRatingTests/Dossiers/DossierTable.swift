import OCOP

/// A procedure as the articles and reports have it, written by hand: what leads where, and by whom.
///
/// Once a council has given a result, the owner no longer takes the dossier back.
///
/// A line is `state [total/star]: event actor,actor > state; …`. What a line does not name is refused. A total and star
/// stand where the council's result decides; `0/-` is an eliminated product.
struct DossierTable: Sendable, CustomStringConvertible {
  struct Move: Sendable {
    let event: DossierEvent.Kind
    let actors: [DossierActor]
    let target: String
  }

  struct Row: Sendable {
    let state: String
    let result: DossierEvent.CouncilResult?
    let moves: [Move]
  }

  let procedure: RatingProcedure.Name
  let kinds: [DossierKind]
  /// The star held, where it is known.
  var holding: Star?
  let text: String

  var description: String { "\(procedure.rawValue) \(kinds.map(\.rawValue).joined(separator: "+"))" }

  var rows: [Row] {
    get throws {
      try text.split(separator: "\n").map { line in
        let halves = line.split(separator: ":", maxSplits: 1)
        let head = halves[0].split(separator: " ")
        let moves = halves.count < 2 ? [] : halves[1].split(separator: ";")
        return Row(
          state: String(head[0]), result: try head.dropFirst().first.map { try result(String($0)) },
          moves: try moves.filter { $0.contains(">") }.map { try move(String($0)) })
      }
    }
  }

  struct Malformed: Error { let text: String }

  private func result(_ text: String) throws -> DossierEvent.CouncilResult {
    let pieces = text.split(separator: "/")
    guard pieces.count == 2, let total = UInt32(pieces[0]) else { throw Malformed(text: text) }
    return DossierSamples.result(total, Int(pieces[1]).flatMap(Star.init))
  }

  private func move(_ text: String) throws -> Move {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 4, let event = DossierEvent.Kind(rawValue: words[0]) else {
      throw Malformed(text: text)
    }
    let actors = words[1].split(separator: ",").compactMap { DossierActor(rawValue: String($0)) }
    return Move(event: event, actors: actors, target: words[3])
  }

  static let all = [
    DossierTable(procedure: .decision26_2026, kinds: [.first, .upgrade], text: decision26 + assessed26),
    DossierTable(procedure: .decision26_2026, kinds: [.rerating], text: decision26 + rerating26),
    DossierTable(
      procedure: .decision148_2023_amended2025, kinds: DossierKind.allCases, text: decision1489),
    DossierTable(procedure: .decision148_2023, kinds: DossierKind.allCases, text: decision148),
    DossierTable(procedure: .decision1048_2019, kinds: DossierKind.allCases, text: decision1048),
  ]

  /// The same for a product that is known to hold three stars, where only a higher star brings a certificate; as the reading
  /// `heldRankStands` has it.
  static let upgrades = [
    DossierTable(
      procedure: .decision26_2026, kinds: [.upgrade], holding: .three,
      text: (decision26 + assessed26).overridden(by: upgrade(by: "provincialChair", "0/-", "40/2", "50/3"))
        .overridden(by: sentBack("45/2"))),
    DossierTable(
      procedure: .decision148_2023_amended2025, kinds: [.upgrade], holding: .three,
      text: decision1489.overridden(by: upgrade(by: "provincialChair", "0/-", "60/3"))
        .overridden(by: sentBack("60/3", "45/2"))),
    DossierTable(
      procedure: .decision148_2023, kinds: [.upgrade], holding: .three,
      text: decision148.overridden(by: upgradeInDistrict148)
        .overridden(by: sentBack("60/3", "44/2"))),
    DossierTable(
      procedure: .decision1048_2019, kinds: [.upgrade], holding: .three,
      text: decision1048.overridden(by: upgradeInDistrict1048)
        .overridden(by: upgrade(by: "provincialChair", "49/2", "60/3"))),
  ]

  private static func upgrade(by chair: String, _ results: String...) -> String {
    let rows = results.map { "rated.province \($0): heldRankKept \(chair) > heldRankKept.province" }
    let others = [
      "heldRankKept.province: notified provincialOffice > notified.province",
      "notRecognised.province: unreachable",
    ]
    return (rows + others).joined(separator: "\n")
  }

  private static func sentBack(_ results: String...) -> String {
    let again = "reassessmentOrdered provincialChair > checked.province"
    let rows = results.map {
      "sentBack.province \($0): heldRankKept provincialChair > heldRankKept.province; \(again)"
    }
    let others = [
      "heldRankKept.province: notified provincialOffice > notified.province",
      "notRecognised.province: unreachable",
    ]
    return (rows + others).joined(separator: "\n")
  }

  private static let upgradeInDistrict148 = """
    rated.district 45/2: heldRankKept district > heldRankKept.district
    rated.district 69/3: heldRankKept district > heldRankKept.district
    rated.district 70/3: heldRankKept district > heldRankKept.district; forwarded district > filed.province
    heldRankKept.district: notified district > notified.district
    recognised.district: unreachable
    notRecognised.district: unreachable
    sentBack.district 69/3: heldRankKept district > heldRankKept.district; reassessmentOrdered district > checked.district
    sentBack.district 45/2: heldRankKept district > heldRankKept.district; reassessmentOrdered district > checked.district
    """

  private static let upgradeInDistrict1048 = """
    rated.district 49/2: heldRankKept district > heldRankKept.district
    heldRankKept.district: notified district > notified.district
    notRecognised.district: unreachable
    """

  /// Decision 26/2026, Article 7, clauses 1–5 and 7.6 where it is as before.
  static let decision26 = """
    draft: filed owner > filed.commune
    filed.commune: assessed commune > assessed.commune; returned commune > returned.commune; withdrawn owner > withdrawn
    returned.commune: resubmitted owner > filed.commune; withdrawn owner > withdrawn
    assessed.commune: forwarded commune > filed.province; withdrawn owner > withdrawn
    filed.province: checked provincialOffice > checked.province; returned provincialOffice > returned.province; withdrawn owner > withdrawn
    returned.province: resubmitted owner,commune > filed.province; withdrawn owner > withdrawn
    reported.province: rated provincialCouncil > rated.province; withdrawn owner > withdrawn
    rated.province 0/-: notRecognised provincialChair,provincialOffice > notRecognised.province
    rated.province 40/2: notRecognised provincialChair,provincialOffice > notRecognised.province
    rated.province 50/3: recognised provincialChair > recognised.province
    rated.province 89/4: recognised provincialChair > recognised.province
    rated.province 90/5: approved provincialChair > approved.province
    rated.province 93/4: recognised provincialChair > recognised.province; approved provincialChair > approved.province
    approved.province: forwarded provincialOffice > filed.ministry; notified provincialOffice > approved.province
    filed.ministry: checked ministryOffice > checked.ministry; returned ministryOffice > returned.ministry
    returned.ministry: resubmitted owner,commune,provincialOffice > filed.ministry
    reported.ministry: rated centralCouncil > rated.ministry
    rated.ministry 91/5: recognised minister > recognised.ministry
    rated.ministry 89/4: sentBack ministryOffice > sentBack.province
    rated.ministry 93/4: sentBack ministryOffice > sentBack.province
    rated.ministry 45/2: sentBack ministryOffice > sentBack.province
    sentBack.province 89/4: recognised provincialChair > recognised.province; reassessmentOrdered provincialChair > checked.province
    sentBack.province 93/4: recognised provincialChair > recognised.province; reassessmentOrdered provincialChair > checked.province
    sentBack.province 45/2: notRecognised provincialChair,provincialOffice > notRecognised.province; reassessmentOrdered provincialChair > checked.province
    recognised.province: notified provincialOffice > notified.province
    notRecognised.province: notified provincialOffice > notified.province
    notified.province: complained owner > contested.province
    contested.province: complaintDismissed provincialChair > notified.province; complaintUpheld provincialChair > checked.province
    recognised.ministry: notified ministryOffice > notified.ministry
    notified.ministry: complained owner > contested.ministry
    contested.ministry: complaintDismissed minister > notified.ministry; complaintUpheld minister > checked.ministry
    withdrawn:

    """

  /// Clauses 3 and 4: council and advisory team are set up, and the team reports.
  static let assessed26 = """
    checked.province: convened provincialChair > convened.province; withdrawn owner > withdrawn
    convened.province: reported advisoryTeam > reported.province; returned advisoryTeam > additionsAsked.province; withdrawn owner > withdrawn
    additionsAsked.province: resubmitted owner,commune > convened.province; withdrawn owner > withdrawn
    checked.ministry: convened minister > convened.ministry
    convened.ministry: reported advisoryTeam > reported.ministry; returned advisoryTeam > additionsAsked.ministry
    additionsAsked.ministry: resubmitted owner,commune,provincialOffice > convened.ministry
    """

  /// Clause 6: the office reports; a council may be there already.
  static let rerating26 = """
    checked.province: reported provincialOffice > reported.province; convened provincialChair > convened.province; withdrawn owner > withdrawn
    convened.province: reported provincialOffice > reported.province; withdrawn owner > withdrawn
    checked.ministry: reported ministryOffice > reported.ministry; convened minister > convened.ministry
    convened.ministry: reported ministryOffice > reported.ministry
    """

  /// history.md §4 with §3.3: commune, province, ministry; no decision before a dossier goes up.
  static let decision1489 = """
    draft: filed owner > filed.commune
    filed.commune: assessed commune > assessed.commune; returned commune > returned.commune; withdrawn owner > withdrawn
    returned.commune: resubmitted owner > filed.commune; withdrawn owner > withdrawn
    assessed.commune: forwarded commune > filed.province; withdrawn owner > withdrawn
    filed.province: checked provincialOffice > checked.province; returned provincialOffice > returned.province; withdrawn owner > withdrawn
    returned.province: resubmitted owner,commune > filed.province; withdrawn owner > withdrawn
    checked.province: convened provincialChair > convened.province; withdrawn owner > withdrawn
    convened.province: reported advisoryTeam > reported.province; returned advisoryTeam > additionsAsked.province; withdrawn owner > withdrawn
    additionsAsked.province: resubmitted owner,commune > convened.province; withdrawn owner > withdrawn
    reported.province: rated provincialCouncil > rated.province; withdrawn owner > withdrawn
    rated.province 0/-: notRecognised provincialChair,provincialOffice > notRecognised.province
    rated.province 60/3: recognised provincialChair > recognised.province
    rated.province 89/4: recognised provincialChair > recognised.province
    rated.province 90/5: forwarded provincialOffice > filed.ministry
    filed.ministry: checked ministryOffice > checked.ministry; returned ministryOffice > returned.ministry
    returned.ministry: resubmitted owner,commune,provincialOffice > filed.ministry
    checked.ministry: convened minister > convened.ministry
    convened.ministry: reported advisoryTeam > reported.ministry; returned advisoryTeam > additionsAsked.ministry
    additionsAsked.ministry: resubmitted owner,commune,provincialOffice > convened.ministry
    reported.ministry: rated centralCouncil > rated.ministry
    rated.ministry 91/5: recognised minister > recognised.ministry
    rated.ministry 60/3: sentBack ministryOffice > sentBack.province
    rated.ministry 45/2: sentBack ministryOffice > sentBack.province
    sentBack.province 60/3: recognised provincialChair > recognised.province; reassessmentOrdered provincialChair > checked.province
    sentBack.province 45/2: notRecognised provincialChair,provincialOffice > notRecognised.province; reassessmentOrdered provincialChair > checked.province
    recognised.province: notified provincialOffice > notified.province
    notRecognised.province: notified provincialOffice > notified.province
    notified.province: complained owner > contested.province
    contested.province: complaintDismissed provincialChair > notified.province; complaintUpheld provincialChair > checked.province
    recognised.ministry: notified ministryOffice > notified.ministry
    notified.ministry: complained owner > contested.ministry
    contested.ministry: complaintDismissed minister > notified.ministry; complaintUpheld minister > checked.ministry
    withdrawn:
    """

  /// history.md §3.3, §3.4: the district receives, rates, recognises three stars, and sends up from 70 points.
  static let decision148 = """
    draft: filed owner > filed.district
    filed.district: checked district > checked.district; returned district > returned.district; withdrawn owner > withdrawn
    returned.district: resubmitted owner > filed.district; withdrawn owner > withdrawn
    checked.district: convened district > convened.district; withdrawn owner > withdrawn
    convened.district: reported advisoryTeam > reported.district; returned advisoryTeam > additionsAsked.district; withdrawn owner > withdrawn
    additionsAsked.district: resubmitted owner > convened.district; withdrawn owner > withdrawn
    reported.district: rated district > rated.district; withdrawn owner > withdrawn
    rated.district 45/2: notRecognised district > notRecognised.district
    rated.district 69/3: recognised district > recognised.district
    rated.district 70/4: forwarded district > filed.province
    rated.district 70/3: recognised district > recognised.district; forwarded district > filed.province
    recognised.district: notified district > notified.district
    notRecognised.district: notified district > notified.district
    notified.district: complained owner > contested.district
    contested.district: complaintDismissed district > notified.district; complaintUpheld district > checked.district
    filed.province: checked provincialOffice > checked.province; returned provincialOffice > returned.province
    returned.province: resubmitted owner,commune > filed.province
    checked.province: convened provincialChair > convened.province
    convened.province: reported advisoryTeam > reported.province; returned advisoryTeam > additionsAsked.province
    additionsAsked.province: resubmitted owner,commune > convened.province
    reported.province: rated provincialCouncil > rated.province
    rated.province 72/4: recognised provincialChair > recognised.province
    rated.province 69/3: sentBack provincialOffice > sentBack.district
    rated.province 45/2: sentBack provincialOffice > sentBack.district
    rated.province 95/5: forwarded provincialOffice > filed.ministry
    sentBack.district 69/3: recognised district > recognised.district; reassessmentOrdered district > checked.district
    sentBack.district 45/2: notRecognised district > notRecognised.district; reassessmentOrdered district > checked.district
    filed.ministry: checked ministryOffice > checked.ministry; returned ministryOffice > returned.ministry
    returned.ministry: resubmitted owner,commune,provincialOffice > filed.ministry
    checked.ministry: convened minister > convened.ministry
    convened.ministry: reported advisoryTeam > reported.ministry; returned advisoryTeam > additionsAsked.ministry
    additionsAsked.ministry: resubmitted owner,commune,provincialOffice > convened.ministry
    reported.ministry: rated centralCouncil > rated.ministry
    rated.ministry 91/5: recognised minister > recognised.ministry
    rated.ministry 88/4: sentBack ministryOffice > sentBack.province
    rated.ministry 60/3: sentBack ministryOffice > sentBack.province
    rated.ministry 44/2: sentBack ministryOffice > sentBack.province
    sentBack.province 88/4: recognised provincialChair > recognised.province; reassessmentOrdered provincialChair > checked.province
    sentBack.province 60/3: reassessmentOrdered provincialChair > checked.province
    sentBack.province 44/2: notRecognised provincialChair,provincialOffice > notRecognised.province; reassessmentOrdered provincialChair > checked.province
    recognised.province: notified provincialOffice > notified.province
    notRecognised.province: notified provincialOffice > notified.province
    notified.province: complained owner > contested.province
    contested.province: complaintDismissed provincialChair > notified.province; complaintUpheld provincialChair > checked.province
    recognised.ministry: notified ministryOffice > notified.ministry
    notified.ministry: complained owner > contested.ministry
    contested.ministry: complaintDismissed minister > notified.ministry; complaintUpheld minister > checked.ministry
    withdrawn:
    """

  /// history.md §2.4: the district rates and sends up from 50 points; the province recognises three and four stars.
  static let decision1048 = """
    draft: filed owner > filed.district
    filed.district: checked district > checked.district; returned district > returned.district; withdrawn owner > withdrawn
    returned.district: resubmitted owner > filed.district; withdrawn owner > withdrawn
    checked.district: rated district > rated.district; withdrawn owner > withdrawn
    rated.district 49/2: notRecognised district > notRecognised.district
    rated.district 50/3: forwarded district > filed.province
    rated.district 95/5: forwarded district > filed.province
    notRecognised.district: notified district > notified.district
    notified.district: complained owner > contested.district
    contested.district: complaintDismissed district > notified.district; complaintUpheld district > checked.district
    filed.province: checked provincialOffice > checked.province; returned provincialOffice > returned.province
    returned.province: resubmitted owner,commune > filed.province
    checked.province: rated provincialCouncil > rated.province
    rated.province 49/2: notRecognised provincialChair,provincialOffice > notRecognised.province
    rated.province 60/3: recognised provincialChair > recognised.province
    rated.province 89/4: recognised provincialChair > recognised.province
    rated.province 90/5: forwarded provincialOffice > filed.ministry
    filed.ministry: checked ministryOffice > checked.ministry; returned ministryOffice > returned.ministry
    returned.ministry: resubmitted owner,commune,provincialOffice > filed.ministry
    checked.ministry: rated centralCouncil > rated.ministry
    rated.ministry 91/5: recognised minister > recognised.ministry
    rated.ministry 80/4: sentBack ministryOffice > sentBack.province
    sentBack.province 80/4: recognised provincialChair > recognised.province; reassessmentOrdered provincialChair > checked.province
    recognised.province: notified provincialOffice > notified.province
    notRecognised.province: notified provincialOffice > notified.province
    notified.province: complained owner > contested.province
    contested.province: complaintDismissed provincialChair > notified.province; complaintUpheld provincialChair > checked.province
    recognised.ministry: notified ministryOffice > notified.ministry
    notified.ministry: complained owner > contested.ministry
    contested.ministry: complaintDismissed minister > notified.ministry; complaintUpheld minister > checked.ministry
    withdrawn:
    """
}

extension String {
  /// The rows of this table, with those of another in place of the ones for the same state and result; without what is
  /// `unreachable`.
  fileprivate func overridden(by other: String) -> String {
    func head(_ row: Substring) -> Substring { row.prefix { $0 != ":" } }
    let new = Set(other.split(separator: "\n").map(head))
    let rows = split(separator: "\n").filter { !new.contains(head($0)) } + other.split(separator: "\n")
    return rows.filter { !$0.hasSuffix(": unreachable") }.joined(separator: "\n")
  }
}
