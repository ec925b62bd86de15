// swift-tools-version: 6.2
import PackageDescription

/// Every public module by name: `swift package diagnose-api-breaking-changes` sees only these.
let modules = [
  "OCOPModel", "OCOPRating", "OCOPFunding", "OCOPIntellectualProperty", "OCOPTraceability", "OCOPProgramme",
  "OCOPStorage",
]

/// What the package's own programs and tests depend on: the umbrella, and what it re-exports, since an incremental
/// build follows only the modules that a target names.
let library: [Target.Dependency] = (["OCOP"] + modules).map { .target(name: $0) }

let package = Package(
  name: "swift-ocop",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "OCOP", targets: ["OCOP"] + modules),
    .library(name: "OCOPTesting", targets: ["OCOPTesting"]),
    .executable(name: "star-rating", targets: ["star-rating"]),
    .executable(name: "rating-timeline", targets: ["rating-timeline"]),
    .executable(name: "ip-docket", targets: ["ip-docket"]),
    .executable(name: "funding-plan", targets: ["funding-plan"]),
    .executable(name: "thai-nguyen", targets: ["thai-nguyen"]),
  ],
  targets: [
    .target(name: "OCOPModel"),
    .target(name: "OCOPRating", dependencies: ["OCOPModel"]),
    .target(name: "OCOPFunding", dependencies: ["OCOPModel"]),
    .target(name: "OCOPIntellectualProperty", dependencies: ["OCOPModel"]),
    .target(name: "OCOPTraceability", dependencies: ["OCOPModel"]),
    .target(
      name: "OCOPProgramme",
      dependencies: [
        "OCOPModel", "OCOPRating", "OCOPFunding", "OCOPIntellectualProperty", "OCOPTraceability",
      ]),
    .target(
      name: "OCOPStorage",
      dependencies: [
        "OCOPModel", "OCOPRating", "OCOPFunding", "OCOPIntellectualProperty", "OCOPTraceability",
        "OCOPProgramme",
      ]),
    .target(name: "OCOPTesting", dependencies: modules.map { .target(name: $0) }),
    .target(name: "OCOP", dependencies: modules.map { .target(name: $0) }),

    .target(name: "ExampleSupport", dependencies: ["OCOPModel"], path: "Examples/Support"),
    .executableTarget(
      name: "star-rating",
      dependencies: library + ["ExampleSupport"],
      path: "Examples/StarRating",
      exclude: ["Data/khe-coc-evidence.json"],
      resources: [.embedInCode("Data/tan-cuong-tea.json")]
    ),
    .executableTarget(
      name: "rating-timeline",
      dependencies: library + ["ExampleSupport"],
      path: "Examples/RatingTimeline",
      resources: [.embedInCode("Data/doi-xanh-tea.json")]
    ),
    .executableTarget(
      name: "ip-docket",
      dependencies: library + ["ExampleSupport"],
      path: "Examples/IPDocket",
      resources: [.embedInCode("Data/doi-co-docket.json")]
    ),

    .executableTarget(
      name: "funding-plan",
      dependencies: library + ["ExampleSupport"],
      path: "Examples/FundingPlan",
      resources: [.embedInCode("Data/na-che-plan.json")]
    ),
    .executableTarget(
      name: "thai-nguyen",
      dependencies: library + ["OCOPTesting", "ExampleSupport"],
      path: "Examples/ThaiNguyen",
      // Beside the program, not within: as a literal it would take a minute and a half to compile.
      resources: [.copy("Data/thai-nguyen-2021.json")]
    ),

    .target(name: "TestSupport", dependencies: library, path: "Tests/Support"),
    .executableTarget(name: "readme-sample", dependencies: library, path: "Tests/ReadmeSample"),
    .testTarget(name: "OCOPModelTests", dependencies: library + ["TestSupport"]),
    .testTarget(
      name: "OCOPRatingTests", dependencies: library + ["TestSupport"], exclude: ["Producers", "Golden"]),
    .testTarget(name: "OCOPFundingTests", dependencies: library + ["TestSupport"]),
    .testTarget(
      name: "FundingPlanTests",
      dependencies: library + ["funding-plan", "ExampleSupport", "TestSupport"], exclude: ["Golden"]),
    .testTarget(name: "OCOPStorageTests", dependencies: library + ["OCOPTesting", "TestSupport"]),
    .testTarget(
      name: "OCOPTestingTests", dependencies: library + ["OCOPTesting", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "OCOPIntellectualPropertyTests", dependencies: library + ["TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "OCOPProgrammeTests", dependencies: library + ["TestSupport"]),
    .testTarget(
      name: "OCOPTraceabilityTests", dependencies: library + ["TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "RatingTimelineTests",
      dependencies: library + ["rating-timeline", "ExampleSupport", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "IPDocketTests",
      dependencies: library + ["ip-docket", "ExampleSupport", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "ThaiNguyenTests",
      dependencies: library + ["thai-nguyen", "ExampleSupport", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "StarRatingTests", dependencies: library + ["star-rating", "ExampleSupport", "TestSupport"],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .strictMemorySafety(),
    ]
}
