/// Members of parents as doubly linked lists.
struct Siblings: Sendable {
  private(set) var first: [Int32]
  /// The member after each, or -1.
  private(set) var next: [Int32]
  /// The member before each; before the first, the last.
  private var previous: [Int32]

  init(parents: Int, members: Int) {
    first = [Int32](repeating: -1, count: parents)
    next = [Int32](repeating: -1, count: members)
    previous = [Int32](repeating: -1, count: members)
  }

  /// Puts a member before all others of a parent.
  mutating func add(_ member: Int, to parent: Int) {
    append(member, to: parent)
    let head = Int(first[parent])
    guard head != member else { return }
    next[Int(previous[member])] = -1
    next[member] = Int32(head)
    first[parent] = Int32(member)
  }

  /// Puts a member behind all others of a parent.
  mutating func append(_ member: Int, to parent: Int) {
    let head = Int(first[parent])
    next[member] = -1
    guard head >= 0 else {
      first[parent] = Int32(member)
      previous[member] = Int32(member)
      return
    }
    previous[member] = previous[head]
    next[Int(previous[head])] = Int32(member)
    previous[head] = Int32(member)
  }

  mutating func remove(_ member: Int, from parent: Int) {
    let (head, before, after) = (Int(first[parent]), previous[member], next[member])
    if head == member {
      first[parent] = after
      if after >= 0 { previous[Int(after)] = before }
    } else {
      next[Int(before)] = after
      previous[after >= 0 ? Int(after) : head] = before
    }
  }
}
