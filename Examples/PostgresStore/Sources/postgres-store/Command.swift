import Foundation
import PostgresStore
import SQLStoreSupport
import StoreTrials

@main
enum Command {
  /// The province whose records the program keeps: Thái Nguyên.
  static let province = "19"

  static func main() async {
    let program = StoreProgram(name: "postgres-store", place: "CONNECTION") { target in
      try await PostgresStore(at: target, province: province)
    } benchmark: { target, records in
      let aside = try await PostgresStore(at: target, province: "aside", waiting: .aside)
      let inPlace = try await PostgresStore(at: target, province: "in-place", waiting: .inPlace)
      try await StoreBenchmark(records: records).run([
        .store(aside, "store, waiting aside", against: "libpq alone, arrays"),
        .store(inPlace, "store, waiting in place", against: "libpq alone, arrays"),
        .rows(try DirectPostgres(target, province: "rows")),
        .arrays(try DirectPostgres(target, province: "arrays")),
      ])
    }
    exit(await program.run(Array(CommandLine.arguments.dropFirst())))
  }
}
