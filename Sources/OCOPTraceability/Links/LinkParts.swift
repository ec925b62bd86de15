/// Where a web address has its host, path and query.
struct LinkParts {
  /// From the slash after the host to the query; with all of the text that follows the host.
  let path: Range<Int>

  init(_ bytes: [UInt8], of text: String, as subject: GS1Error.Subject) throws(GS1Error) {
    if bytes.isEmpty { throw GS1Error(subject, text, at: 0, .empty) }
    if let place = bytes.firstIndex(where: { !LinkParts.isAllowed($0) }) {
      throw GS1Error(subject, text, at: place, .character)
    }
    let schemes = ["https://", "HTTPS://", "http://", "HTTP://"]
    guard let scheme = schemes.first(where: { bytes.starts(with: $0.utf8) }) else {
      throw GS1Error(subject, text, at: 0, .scheme)
    }
    let start = scheme.utf8.count
    let host = bytes[start...].prefix { $0 != UInt8(ascii: "/") }
    if host.isEmpty || host.first == UInt8(ascii: ":") { throw GS1Error(subject, text, at: start, .host) }
    if let place = host.firstIndex(where: { LinkParts.isNoHost.contains($0) }) {
      throw GS1Error(subject, text, at: place, .character)
    }
    self.path = host.endIndex..<bytes.count
  }

  /// The characters of web addresses, and the percent sign.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: signs.contains(byte)
    }
  }

  private static let signs = Array("-._~:/?#[]@!$&'()*+,;=%".utf8)
  private static let isNoHost = Array("_~?#@!$&'()*+,;=%".utf8)
}
