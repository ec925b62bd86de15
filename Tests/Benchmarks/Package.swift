// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-ocop", path: "../..")],
  targets: [
    .target(name: "CLoops", cSettings: [.unsafeFlags(["-O3"])]),
    .executableTarget(
      name: "rating-benchmark",
      dependencies: ["CLoops", .product(name: "OCOP", package: "swift-ocop")]
    ),
    .executableTarget(
      name: "docket-benchmark", dependencies: [.product(name: "OCOP", package: "swift-ocop")]),
    .executableTarget(
      name: "trace-benchmark", dependencies: [.product(name: "OCOP", package: "swift-ocop")]),
    .executableTarget(
      name: "funding-benchmark",
      dependencies: [.product(name: "OCOP", package: "swift-ocop")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
