public import OCOPModel
public import OCOPProgramme

/// That a product is part of the programme, rated or not (sản phẩm trong chương trình): what a `ProductProfile` tells beside the product, which is a
/// record of its own.
public struct ProductEnrolment: Sendable, Hashable {
  /// The product.
  public let product: ID<Product>
  /// Where it is made; `nil` where the register does not say.
  public let place: Locality?
  /// The idea that it came of; `nil` for a product that was there before.
  public let idea: ID<ProductIdea>?
  /// Why it is watched while it is not rated; `nil` where it is not.
  public let prospect: ProductProfile.Prospect?

  /// Creates the enrolment that a profile tells of.
  public init(_ profile: ProductProfile) {
    self.product = profile.product.id
    self.place = profile.place
    self.idea = profile.idea
    self.prospect = profile.prospect
  }
}

extension ProductEnrolment: Codable {}

extension ProductEnrolment: Record {
  public static let recordType: StorageName = "product-enrolment"
  public static let schema = RecordSchema(version: 1)

  /// By the code of its place, where it is known.
  public static let byPlace = RecordIndex<ProductEnrolment, String>("place")
  /// By the idea that it came of.
  public static let byIdea = RecordIndex<ProductEnrolment, ID<ProductIdea>>("idea")
  /// By why it is watched, where it is.
  public static let byProspect = RecordIndex<ProductEnrolment, ProductProfile.Prospect>("prospect")

  public var recordID: ID<Product> { product }

  public var indexEntries: [IndexEntry] {
    (place.map { [ProductEnrolment.byPlace.entry($0.code)] } ?? [])
      + (idea.map { [ProductEnrolment.byIdea.entry($0)] } ?? [])
      + (prospect.map { [ProductEnrolment.byProspect.entry($0)] } ?? [])
  }

  public var redacted: ProductEnrolment { self }
}

extension ProductProfile.Prospect: IndexValue {}
