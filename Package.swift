// swift-tools-version: 6.2
import PackageDescription

// Unsafe flags stand here for three reasons alone: where headers lie, optimisation that a debug build lacks, and the linker of the program.
// From tools version 6.2 on SwiftPM lets other packages depend on a version with such flags; below it would refuse. scripts/example.sh tries it.

// GMime, GLib, libxml2 and libgsf keep their headers in folders of their own. pkg-config would name them together with a
// `-pthread` that SwiftPM refuses with a warning on every build, so the folders stand here.
#if arch(arm64)
  let multiarch = "aarch64-linux-gnu"
#else
  let multiarch = "x86_64-linux-gnu"
#endif
let headers = [
  "/usr/include/gmime-3.0", "/usr/include/glib-2.0", "/usr/lib/\(multiarch)/glib-2.0/include", "/usr/include/libxml2",
  "/usr/include/libgsf-1",
]

/// One set of settings for every Swift target.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .unsafeFlags(headers.flatMap { ["-Xcc", "-I\($0)"] }),
]

func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// Also in a debug build optimised: every test reads and listens, and without it that takes ten times as long.
func optimised(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// What the front door stands on.
let belowHarbinger: [Target.Dependency] = [
  "Files", "Output", "Events", "YAML", "Setup", "Exports", "Lexicon", "Intake", "Rules", "Alerts", "Ledger", "Reports",
]

let package = Package(
  name: "harbinger-alliances",
  products: [
    .executable(name: "harbinger", targets: ["CLI"]),
    .library(name: "Harbinger", targets: ["Harbinger"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The C libraries, each a module map and nothing else; simdjson is C++ and sits behind a small C shim.
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CGMime", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(name: "CIcal", providers: [.apt(["libical-dev"])]),
    .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXML", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CGsf", providers: [.apt(["libgsf-1-dev"])]),
    // Part of glibc.
    .systemLibrary(name: "CMalloc"),
    // With a few inline functions in its header: Swift cannot call C functions with a variable number of arguments.
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(
      name: "CSimdJSON",
      cxxSettings: [.unsafeFlags(["-O3"])],
      linkerSettings: [.linkedLibrary("simdjson")]),

    optimised("Files", ["CGMime"]),
    optimised("Output"),
    optimised("YAML", ["CYAML", "Files"]),
    optimised("Events"),
    optimised("Setup", ["Events", "YAML", "Files"]),
    optimised("Decoding", ["Events", "CSimdJSON"]),
    optimised("Exports", ["Events", "Decoding", "Output", "CGMime", "CIcal", "CArchive", "CZlib", "CXML", "CGsf"]),
    optimised("Lexicon", ["Events", "YAML", "Files"]),
    optimised("Intake", ["Events", "Setup", "Exports", "Lexicon", "Files"]),
    optimised("Rules", ["Events", "Setup", "Lexicon", "YAML", "Files", "Output"]),
    optimised("Alerts", ["Events", "Rules", "Output"]),
    optimised("Ledger", ["Events", "Rules", "Alerts"]),
    target("Store", ["Ledger", "Alerts", "Rules", "Events", "Files", .product(name: "GRDB", package: "GRDB.swift")]),
    target(
      "Reports",
      ["Events", "Setup", "Rules", "Alerts", "Ledger", "Output", .product(name: "Mustache", package: "swift-mustache")]),
    target("Delivery", ["Events", "Setup", "Rules", "Ledger", "Reports", "Output", "Files", "CCurl", "CGMime"]),
    optimised("Harbinger", belowHarbinger),
    target("Nightly", belowHarbinger + ["Harbinger", "Store", "Delivery", "CMalloc"]),
    optimised("Authoring", belowHarbinger + ["Harbinger"]),
    target("Simulation", belowHarbinger + ["Harbinger"]),
    optimised("Trials", belowHarbinger + ["Harbinger", "Authoring"]),
    target(
      "Workbench",
      belowHarbinger + ["Harbinger", "Authoring", "Trials", "Store", .product(name: "FlyingFox", package: "FlyingFox")]),
    .executableTarget(
      name: "CLI",
      dependencies: belowHarbinger + [
        "Harbinger", "Authoring", "Simulation", "Trials", "Store", "Delivery", "Nightly", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings,
      // lld comes with Swift. The linker of Debian prints a warning about a function of the static Foundation on every build.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),

    // What tests of several targets share.
    .target(name: "TestSupport", path: "Tests/TestSupport", exclude: ["real-files.txt"], swiftSettings: settings),

    tests("ArchitectureTests", []),
    // The examples of CONTRIBUTING.md, compiled.
    tests("ContributingTests", ["Exports", "Decoding", "Events", "Rules", "Reports", "Alerts", "YAML"]),
    tests("YAMLTests", ["YAML", "TestSupport"]),
    tests("EventsTests", ["Events"]),
    tests("OutputTests", ["Output"]),
    tests("LedgerTests", ["Ledger", "Alerts", "Events", "Rules", "TestSupport"]),
    tests(
      "StoreTests",
      ["Store", "Files", "Ledger", "Alerts", "Rules", "Events", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["States"]),
    tests("ReportsTests", ["Reports", "Alerts", "Ledger", "Output", "Events", "Rules"]),
    tests("SetupTests", ["Setup", "Events", "YAML", "TestSupport"]),
    tests(
      "DeliveryTests", ["Delivery", "Events", "Setup", "Rules", "Ledger", "Reports", "Output", "Files", "YAML"], exclude: ["Support"]),
    tests("DecodingTests", ["Decoding", "Events"]),
    tests("ExportsTests", ["Exports", "Decoding", "TestSupport"]),
    tests("LexiconTests", ["Lexicon", "TestSupport"], exclude: ["Support"]),
    tests("IntakeTests", ["Intake", "Harbinger", "Simulation", "TestSupport"]),
    tests("RulesTests", ["Rules", "Harbinger", "Simulation", "TestSupport"]),
    tests("AlertsTests", ["Alerts", "Reports", "Output", "Events", "Rules", "YAML"]),
    tests(
      "AuthoringTests", ["Authoring", "Simulation", "Events", "Harbinger", "Reports", "Output", "Files", "Rules", "YAML"],
      exclude: ["Support"]),
    tests(
      "TrialsTests",
      [
        "Trials", "Reports", "Ledger", "Output", "Nightly", "Harbinger", "Store", "Delivery", "Rules", "Setup", "Events", "Simulation",
        "TestSupport",
      ]),
    tests("WorkbenchTests", ["Workbench", "Harbinger", "Authoring", "Store", "Rules", "Events"]),
    tests("NightlyTests", ["Nightly", "Harbinger", "Store", "Delivery", "Setup", "Events", "TestSupport"]),
    // They run the program as a process; every build of the tests builds it too.
    tests("CommandTests", ["TestSupport"], exclude: ["Help"]),
    tests("SampleTests", ["Harbinger", "Authoring", "Simulation", "Reports", "Alerts", "Intake", "Rules", "Setup"]),
  ],
  cxxLanguageStandard: .cxx17
)
