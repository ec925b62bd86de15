/// Cuts a stream of bytes into lines, in memory that one line bounds.
public struct LineSplitter: Sendable {
  /// A line of the stream.
  public enum Line: Sendable, Equatable {
    /// The bytes of the line, without its end.
    case bytes([UInt8])
    /// A line over the limit; its bytes are not kept.
    case tooLong
  }

  private let limit: Int
  private var pending: [UInt8] = []
  private var isTooLong = false
  private var hasContent = false

  /// Creates a splitter.
  ///
  /// - Parameter limit: The most bytes that a line may have, its end apart.
  public init(limit: Int) {
    self.limit = limit
  }

  /// Takes the next bytes of the stream, and hands over every line that they end.
  public mutating func feed(_ bytes: [UInt8], _ handle: (Line) -> Void) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      keep(rest[..<end])
      self.end(handle)
      rest = rest[(end + 1)...]
    }
    keep(rest)
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    hasContent = true
    // One byte over the limit may still be the CR of a CRLF.
    let room = limit + 1 - pending.count
    if bytes.count > room { isTooLong = true }
    pending.append(contentsOf: bytes.prefix(max(0, room)))
  }

  /// Hands over a last line that has no end.
  public mutating func finish(_ handle: (Line) -> Void) {
    if hasContent { end(handle) }
  }

  private mutating func end(_ handle: (Line) -> Void) {
    if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
    handle(isTooLong || pending.count > limit ? .tooLong : .bytes(pending))
    // A rare long line does not keep its memory.
    pending.removeAll(keepingCapacity: pending.capacity <= 1 << 16)
    (isTooLong, hasContent) = (false, false)
  }
}
