import Foundation
import SQLiteStore
import StoreTrials

@main
enum Command {
  static func main() async {
    let program = StoreProgram(name: "sqlite-store", place: "FILE") { file in
      try SQLiteStore(path: file)
    } benchmark: { file, records in
      try await StoreBenchmark(records: records).run([
        .store(try SQLiteStore(path: file)), .direct(try DirectSQLite(path: file + "-direct")),
      ])
    }
    exit(await program.run(Array(CommandLine.arguments.dropFirst())))
  }
}
