// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

let package = Package(
  name: "hearsay",
  products: [
    .executable(name: "hearsay", targets: ["hearsay"]),
    .executable(name: "hearsay-bench", targets: ["hearsay-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CSQLiteFloor", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CTerminalGuard"),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "HearsayCurses", dependencies: ["CNcurses", "CTerminalGuard", "HearsayTerminal"],
      swiftSettings: settings),
    .target(name: "HearsayExtraction", dependencies: ["HearsayModel"], swiftSettings: settings),
    .target(
      name: "HearsayFormats", dependencies: ["CZlib", "HearsayModel"],
      swiftSettings: settings),
    .target(name: "HearsayModel", swiftSettings: settings),
    .target(
      name: "HearsaySQLite", dependencies: ["HearsayModel", grdb, sqlite],
      swiftSettings: settings),
    .target(
      name: "HearsayTUI", dependencies: ["HearsayModel", "HearsayTerminal"],
      swiftSettings: settings),
    .target(
      name: "HearsayTerminal", exclude: ["Text/generate-widths.py"], swiftSettings: settings),
    .target(
      name: "HearsayTesting", dependencies: ["HearsayModel", "HearsayTerminal"],
      swiftSettings: settings),
    .executableTarget(
      name: "hearsay",
      dependencies: [
        "HearsayCurses", "HearsayExtraction", "HearsayFormats", "HearsayModel", "HearsaySQLite",
        "HearsayTUI", "HearsayTerminal", argumentParser,
      ], swiftSettings: settings),
    .executableTarget(
      name: "hearsay-bench",
      dependencies: [
        "CSQLiteFloor", "HearsayFormats", "HearsayModel", "HearsaySQLite", "HearsayTerminal",
        argumentParser,
      ],
      swiftSettings: settings),
    .testTarget(
      name: "HearsayBenchTests",
      dependencies: [
        "CSQLiteFloor", "HearsayFormats", "HearsayModel", "HearsaySQLite", "hearsay-bench",
      ], swiftSettings: settings),
    .testTarget(
      name: "HearsayCursesTests",
      dependencies: ["CNcurses", "HearsayCurses", "HearsayTerminal", "HearsayTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "HearsayExtractionTests",
      dependencies: [
        "HearsayExtraction", "HearsayFormats", "HearsayModel", "HearsayTesting",
      ], swiftSettings: settings),
    .testTarget(
      name: "HearsayFormatsTests",
      dependencies: ["CZlib", "HearsayFormats", "HearsayModel", "HearsayTesting"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "HearsayModelTests", dependencies: ["HearsayModel", "HearsayTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "HearsaySQLiteTests",
      dependencies: ["HearsayFormats", "HearsayModel", "HearsaySQLite", "HearsayTesting", grdb],
      swiftSettings: settings),
    .testTarget(
      name: "HearsayTUITests",
      dependencies: [
        "HearsayFormats", "HearsayModel", "HearsaySQLite", "HearsayTUI", "HearsayTerminal",
        "HearsayTesting",
      ], exclude: ["Goldens", "Scenarios"], swiftSettings: settings),
    .testTarget(
      name: "HearsayTerminalTests", dependencies: ["HearsayTerminal", "HearsayTesting"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "hearsayTests",
      dependencies: ["HearsayFormats", "HearsayModel", "HearsayTesting", "hearsay"],
      exclude: ["Commands"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
