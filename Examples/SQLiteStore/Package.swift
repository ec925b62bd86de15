// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "sqlite-store",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "SQLiteStore", targets: ["SQLiteStore"]),
    .executable(name: "sqlite-store", targets: ["sqlite-store"]),
  ],
  dependencies: [
    .package(name: "swift-ocop", path: "../.."),
    .package(name: "store-support", path: "../StoreSupport"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .target(
      name: "SQLiteStore",
      dependencies: [
        .product(name: "OCOP", package: "swift-ocop"),
        .product(name: "SQLStoreSupport", package: "store-support"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .executableTarget(
      name: "sqlite-store",
      dependencies: [
        "SQLiteStore",
        .product(name: "OCOP", package: "swift-ocop"),
        .product(name: "SQLStoreSupport", package: "store-support"),
        .product(name: "StoreTrials", package: "store-support"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "SQLiteStoreTests",
      dependencies: [
        "SQLiteStore",
        .product(name: "OCOP", package: "swift-ocop"),
        .product(name: "OCOPTesting", package: "swift-ocop"),
        .product(name: "SQLStoreSupport", package: "store-support"),
        .product(name: "StoreTrials", package: "store-support"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
}
