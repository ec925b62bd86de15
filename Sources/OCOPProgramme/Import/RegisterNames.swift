import OCOPModel

/// Gives identifiers to what a register has none for: of the kind and the row's number, and none that something else has.
///
/// A name gives no identifier: that of a household is a person's, and identifiers stand in redacted exports.
struct RegisterNames {
  private let taken: Set<String>

  /// Creates identifiers beside those that rows state and those of the registers that there are.
  init(_ drafts: [RegisterDraft], beside known: ProgrammeRecords) {
    var taken: Set<String> = []
    for draft in drafts {
      taken.formUnion([draft.producerID?.text, draft.productID?.text, draft.ideaID?.text].compactMap(\.self))
    }
    taken.formUnion(known.producers.map(\.producer.id.text))
    taken.formUnion(known.products.map(\.product.id.text))
    taken.formUnion(known.ideas.map(\.id.text))
    taken.formUnion(known.recognitions.map(\.id.text))
    self.taken = taken
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
