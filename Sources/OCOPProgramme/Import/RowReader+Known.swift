import OCOPModel
import OCOPRating

// What a row states is held against the registers that there are: what they have comes in no second time.
extension RowReader {
  /// Finds the row's producer and product in the registers, before its recognition is drawn.
  mutating func match(_ draft: inout RegisterDraft, of sheet: RegisterSheet, with known: KnownRegisters) {
    switch sheet {
    case .producers: findProducer(of: &draft, in: known, hasPlace: true)
    case .products:
      findProducer(of: &draft, in: known, hasPlace: true)
      findListedProduct(of: &draft, in: known)
    case .certificates: findProduct(of: &draft, in: known)
    case .ideas: findProducer(of: &draft, in: known, hasPlace: false)
    }
  }

  /// Finds whether the registers have what the row states, as the row has it or otherwise, once its recognition is drawn.
  mutating func compare(_ draft: inout RegisterDraft, of sheet: RegisterSheet, with known: KnownRegisters) {
    switch sheet {
    case .producers:
      if draft.known.producer { findRegistered(&draft, .producer) }
    case .products: compareProduct(&draft, with: known)
    case .certificates:
      if compare(.certificate, known.recognition(of: draft)) { draft.isRegistered = true }
    case .ideas:
      if compare(draft.ideaID != nil ? .ideaID : .idea, known.idea(of: draft)) { draft.isRegistered = true }
    }
  }

  private mutating func findRegistered(_ draft: inout RegisterDraft, _ column: RegisterColumn) {
    draft.isRegistered = true
    find(column, .registeredAlready)
  }

  /// Tells what the registers have of something, and whether they have it.
  private mutating func compare(_ column: RegisterColumn, _ match: KnownRegisters.Match?) -> Bool {
    switch match {
    case nil: return false
    case .same: find(column, .registeredAlready)
    case .numbered(let number): find(column, .registeredUnder(number))
    case .lacking: find(column, .notKept)
    case .other: find(column, .registeredOtherwise)
    }
    return true
  }

  private mutating func findProducer(
    of draft: inout RegisterDraft, in known: KnownRegisters, hasPlace: Bool
  ) {
    do throws(ImportFinding.Problem) {
      guard let profile = try known.producer(of: draft, hasPlace: hasPlace) else {
        if let namesake = known.namesakes(of: draft).first {
          find(.producer, .nameRegistered(namesake.producer.id.text))
        }
        return
      }
      compare(draft, with: profile, hasPlace: hasPlace)
      draft.producerID = profile.producer.id
      draft.known.producer = true
    } catch {
      find(.producer, error)
    }
  }

  /// What the row states of a producer is what the registers have, or nothing that they could keep.
  private mutating func compare(_ draft: RegisterDraft, with profile: ProducerProfile, hasPlace: Bool) {
    let (producer, representative) = (profile.producer, profile.producer.representative)
    check(.producer, words(.producer), KnownRegisters.key(producer.name))
    check(.producerKind, draft.kind, producer.kind)
    if hasPlace {
      check(texts[.commune] != nil ? .commune : .communeCode, draft.place, profile.place)
    } else if let place = draft.place, let home = profile.place, place != home, draft.producerID == nil {
      find(.producer, .producerElsewhere(producer.id))
    }
    check(.joined, draft.joined, profile.joined)
    check(.phone, draft.phone, producer.phone.map { (try? CellText.phone($0.value)) ?? $0.value })
    check(.address, words(.address), producer.address.map { KnownRegisters.key($0.value) })
    check(.representative, words(.representative), representative?.name.map { KnownRegisters.key($0.value) })
    let stated = draft.representative
    check(.sex, stated?.isWoman?.value, representative?.isWoman?.value)
    check(.ethnicGroup, stated?.isEthnicMinority?.value, representative?.isEthnicMinority?.value)
    check(.disability, stated?.isDisabled?.value, representative?.isDisabled?.value)
  }

  private func words(_ column: RegisterColumn) -> String? { texts[column].map(KnownRegisters.key) }

  /// Tells a value that the registers have otherwise, and one that they lack and that this row does not bring in.
  private mutating func check<Value: Equatable>(_ column: RegisterColumn, _ stated: Value?, _ known: Value?) {
    guard texts[column] != nil, let stated, stated != known else { return }
    find(column, known == nil ? .notKept : .registeredOtherwise)
  }

  /// Finds the product of a row that has its producer as well.
  private mutating func findListedProduct(of draft: inout RegisterDraft, in known: KnownRegisters) {
    do throws(ImportFinding.Problem) {
      guard let product = try known.product(of: draft, by: draft.producerID) else {
        if let namesake = known.products(named: draft, by: draft.producerID).first {
          find(.product, .nameRegistered(namesake.id.text))
        }
        return
      }
      check(.productSet, draft.set?.id, product.set.id)
      draft.productID = product.id
      draft.known.product = true
    } catch {
      find(draft.productID != nil ? .productID : .product, error)
    }
  }

  private mutating func compareProduct(_ draft: inout RegisterDraft, with known: KnownRegisters) {
    draft.known.recognition = compare(
      texts[.certificate] != nil ? .certificate : .star, known.recognition(of: draft))
    compareCode(draft, with: known)
    draft.known.figures = compare(.revenue, known.figures(of: draft))
    guard draft.known.product else { return }
    if draft.star == nil, draft.revenue == nil {
      findRegistered(&draft, .product)
    } else {
      draft.isRegistered =
        (draft.star == nil || draft.known.recognition) && (draft.revenue == nil || draft.known.figures)
    }
  }

  /// A code is that of no other product; that of a product which is known is kept with a certificate that comes in, or not at all.
  private mutating func compareCode(_ draft: RegisterDraft, with known: KnownRegisters) {
    if let code = draft.code, known.isTaken(code, besides: draft.productID) {
      find(.productCode, .registeredOtherwise)
      return
    }
    guard draft.known.product, draft.certificate == nil || draft.known.recognition else { return }
    switch known.code(of: draft) {
    case .other: find(.productCode, .registeredOtherwise)
    case .lacking: find(.productCode, .notKept)
    case .same, .numbered, nil: break
    }
  }
}
