import OCOPModel

/// Gives identifiers to what a register has none for: of the kind and the row's number, and none that something else has.
///
/// A name gives no identifier: that of a household is a person's, and identifiers stand in redacted exports.
struct RegisterNames {
  private let taken: Set<String>
  private let entries: Set<String>

  /// Creates identifiers beside those that rows state and those of the registers that there are.
  init(_ drafts: [RegisterDraft], beside known: ProgrammeRecords) {
    var taken: Set<String> = []
    for draft in drafts {
      let stated = [draft.producerID?.text, draft.productID?.text, draft.ideaID?.text, draft.number?.text]
      taken.formUnion(stated.compactMap(\.self))
    }
    entries = Set(known.recognitions.map(\.id.text))
    taken.formUnion(known.producers.map(\.producer.id.text))
    taken.formUnion(known.products.map(\.product.id.text))
    taken.formUnion(known.ideas.map(\.id.text))
    taken.formUnion(entries)
    self.taken = taken
  }

  /// The identifier of a recognition without a certificate: its number, by which a sheet of certificates finds it again, else one
  /// of the row.
  func entry(of draft: RegisterDraft) -> ID<ListedRecognition>? {
    if let number = draft.number?.text, !entries.contains(number), let id = try? ID<ListedRecognition>(number)
    {
      return id
    }
    return identifier("recognition", row: draft.row.number)
  }

  /// The identifier of what a row tells: `product-7`, or the first of `product-7-2`, `product-7-3` … that is free.
  func identifier<Entity>(_ kind: String, row: Int) -> ID<Entity>? {
    let name = "\(kind)-\(row)"
    guard taken.contains(name) else { return try? ID(name) }
    var further = 2
    while taken.contains("\(name)-\(further)") { further += 1 }
    return try? ID("\(name)-\(further)")
  }
}
