/// The members of an object, each name once, in the order of the names' UTF-8 bytes whatever the order in which they came.
///
/// So a dictionary of one content is always the same object, and a database that orders members in its own way gives back what
/// it was given.
public struct StoredObject: Sendable {
  /// A name and its value.
  public struct Member: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value.
    public var value: StoredValue

    /// Creates a member.
    public init(_ name: String, _ value: StoredValue) {
      self.name = name
      self.value = value
    }

    public static func == (left: Member, right: Member) -> Bool {
      left.name.utf8.elementsEqual(right.name.utf8) && left.value == right.value
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(bytesOf: name)
      hasher.combine(value)
    }
  }

  /// The members in the order of their names' UTF-8 bytes.
  public private(set) var members: [Member]

  /// Creates an object without members.
  public init() {
    members = []
  }

  /// Creates an object of members; of two that have one name, the later counts.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(_ members: some Sequence<Member>) {
    let places = members.enumerated().sorted {
      $0.element.name.utf8.elementsEqual($1.element.name.utf8)
        ? $0.offset < $1.offset
        : $0.element.name.utf8.lexicographicallyPrecedes($1.element.name.utf8)
    }
    self.members = []
    self.members.reserveCapacity(places.count)
    for (_, member) in places {
      if let last = self.members.last, last.name.utf8.elementsEqual(member.name.utf8) {
        self.members.removeLast()
      }
      self.members.append(member)
    }
  }

  /// The value of a name, or `nil` where there is none; setting `nil` removes the member.
  ///
  /// - Complexity: O(log *n*) to read, O(*n*) to set.
  public subscript(name: String) -> StoredValue? {
    get {
      let place = place(of: name)
      return place.isFound ? members[place.index].value : nil
    }
    set {
      let place = place(of: name)
      switch (newValue, place.isFound) {
      case (let value?, true): members[place.index].value = value
      case (let value?, false): members.insert(Member(name, value), at: place.index)
      case (nil, true): members.remove(at: place.index)
      case (nil, false): break
      }
    }
  }

  /// Where a name is, or would be.
  private func place(of name: String) -> (index: Int, isFound: Bool) {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle].name.utf8.lexicographicallyPrecedes(name.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return (low, low < members.count && members[low].name.utf8.elementsEqual(name.utf8))
  }
}

extension StoredObject: Hashable {}

extension StoredObject: ExpressibleByDictionaryLiteral {
  /// Creates an object of names and values; of two that have one name, the later counts.
  public init(dictionaryLiteral elements: (String, StoredValue)...) {
    self.init(elements.map { Member($0.0, $0.1) })
  }
}
