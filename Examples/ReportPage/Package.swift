// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "report-page",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ReportPage", targets: ["ReportPage"]),
    .executable(name: "report-page", targets: ["report-page"]),
  ],
  dependencies: [
    .package(name: "swift-ocop", path: "../.."),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .target(
      name: "ReportPage",
      dependencies: [
        .product(name: "OCOP", package: "swift-ocop"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("Templates/page.mustache"), .embedInCode("Templates/bars.mustache"),
        .embedInCode("Templates/timeline.mustache"), .embedInCode("Templates/style.mustache"),
      ]
    ),
    .executableTarget(
      name: "report-page",
      dependencies: ["ReportPage", .product(name: "OCOP", package: "swift-ocop")]
    ),
    .testTarget(
      name: "ReportPageTests",
      dependencies: ["ReportPage", .product(name: "OCOP", package: "swift-ocop")]
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
