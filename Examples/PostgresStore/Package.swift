// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "postgres-store",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "PostgresStore", targets: ["PostgresStore"]),
    .executable(name: "postgres-store", targets: ["postgres-store"]),
  ],
  dependencies: [
    .package(name: "swift-ocop", path: "../.."),
    .package(name: "store-support", path: "../StoreSupport"),
  ],
  targets: [
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
    .target(
      name: "PostgresStore",
      dependencies: [
        "CLibPQ",
        .product(name: "OCOP", package: "swift-ocop"),
        .product(name: "SQLStoreSupport", package: "store-support"),
      ]
    ),
    .executableTarget(
      name: "postgres-store",
      dependencies: [
        "CLibPQ", "PostgresStore",
        .product(name: "OCOP", package: "swift-ocop"),
        .product(name: "SQLStoreSupport", package: "store-support"),
        .product(name: "StoreTrials", package: "store-support"),
      ]
    ),
    .testTarget(
      name: "PostgresStoreTests",
      dependencies: [
        "PostgresStore",
        .product(name: "OCOP", package: "swift-ocop"),
        .product(name: "OCOPTesting", package: "swift-ocop"),
        .product(name: "SQLStoreSupport", package: "store-support"),
        .product(name: "StoreTrials", package: "store-support"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
}
