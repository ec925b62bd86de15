import Foundation
import SQLStoreSupport
import SQLiteStore
import StoreTrials

@main
enum Command {
  static func main() async {
    let program = StoreProgram(name: "sqlite-store", place: "FILE") { file in
      try SQLiteStore(path: file)
    } benchmark: { file, records in
      try await StoreBenchmark(records: records).run([
        .store(
          try SQLiteStore(path: file + "-aside", waiting: .aside), "store, reading aside",
          against: "GRDB alone, reading aside"),
        .awaiting(try DirectSQLite(path: file + "-direct-aside")),
        .store(
          try SQLiteStore(path: file), "store, reading in place", against: "GRDB alone, reading in place"),
        .waiting(try DirectSQLite(path: file + "-direct")),
      ])
    }
    exit(await program.run(Array(CommandLine.arguments.dropFirst())))
  }
}
