import Foundation

/// The streams of the process.
public enum Console {
  /// A stream that failed.
  public enum Failure: Error, CustomStringConvertible {
    /// Standard input cannot be read.
    case input
    /// Standard output cannot be written.
    case output

    public var description: String {
      switch self {
      case .input: "standard input cannot be read"
      case .output: "standard output cannot be written"
      }
    }
  }

  /// Writes bytes to standard output.
  public static func write(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw Failure.output
    }
  }

  /// Writes a text to standard output.
  public static func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Writes a line to standard error.
  public static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// Reads the next bytes of standard input, as many as are there; `nil` at its end.
  ///
  /// Foundation's own calls either wait for a whole block or read a whole file.
  public static func read() throws -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Foundation.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
      }
      if count > 0 { return Array(buffer.prefix(count)) }
      if count == 0 { return nil }
      if errno != EINTR { throw Failure.input }
    }
  }

  /// Reads a file as a whole.
  public static func contents(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
