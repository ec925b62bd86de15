// swift-tools-version: 6.2
import PackageDescription

// What the two SQL stores share: parts of the stores themselves, and the programs that show, test and measure them.
let package = Package(
  name: "store-support",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "SQLStoreSupport", targets: ["SQLStoreSupport"]),
    .library(name: "StoreTrials", targets: ["StoreTrials"]),
  ],
  dependencies: [.package(name: "swift-ocop", path: "../..")],
  targets: [
    .target(name: "SQLStoreSupport", dependencies: [.product(name: "OCOP", package: "swift-ocop")]),
    .target(name: "StoreTrials", dependencies: [.product(name: "OCOP", package: "swift-ocop")]),
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
