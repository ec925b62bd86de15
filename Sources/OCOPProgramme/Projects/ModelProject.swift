public import OCOPModel

/// A project that shows the way to others (dự án, mô hình điểm): at least one a locality.
public struct ModelProject: Sendable, Hashable {
  /// The project's identifier.
  public let id: ID<ModelProject>
  /// What the project is called.
  public let title: String
  /// The locality that has it.
  public let place: Locality
  /// The producers that carry it out.
  public let producers: [ID<Producer>]
  /// The products that it is about.
  public let products: [ID<Product>]
  /// The project that it carries to another place (nhân rộng mô hình); `nil` for one of its own.
  public let replicates: ID<ModelProject>?
  /// What has become of it.
  public var course: Course<ProjectRules>

  /// Creates a project that is proposed on a day.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - title: What it is called.
  ///   - place: The locality that has it.
  ///   - producers: The producers that carry it out.
  ///   - products: The products that it is about.
  ///   - replicates: The project that it carries to another place.
  ///   - proposed: The day on which it was proposed.
  public init(
    id: ID<ModelProject>, title: String, place: Locality, producers: [ID<Producer>] = [],
    products: [ID<Product>] = [], replicates: ID<ModelProject>? = nil, proposed: CivilDate
  ) {
    self.id = id
    self.title = title
    self.place = place
    self.producers = producers
    self.products = products
    self.replicates = replicates
    self.course = Course(from: proposed)
  }
}

#if !hasFeature(Embedded)
extension ModelProject: Codable {}
#endif
