import Foundation
import PostgresStore
import StoreTrials

@main
enum Command {
  /// The province whose records the program keeps: Thái Nguyên.
  static let province = "19"

  static func main() async {
    let program = StoreProgram(name: "postgres-store", place: "CONNECTION") { target in
      try await PostgresStore(at: target, province: province)
    } benchmark: { target, records in
      let store = try await PostgresStore(at: target, province: "benchmark")
      try await StoreBenchmark(records: records).run([
        .store(store),
        .arrays(try DirectPostgres(target, province: "benchmark-arrays")),
        .rows(try DirectPostgres(target, province: "benchmark-rows")),
      ])
    }
    exit(await program.run(Array(CommandLine.arguments.dropFirst())))
  }
}
