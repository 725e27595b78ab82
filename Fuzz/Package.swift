// swift-tools-version: 6.2
// Fuzzing is a package of its own: all code in it is instrumented, and nobody who builds the program waits for it.
// Run it with scripts/fuzz.sh.
import PackageDescription

#if arch(arm64)
  let multiarch = "aarch64-linux-gnu"
#else
  let multiarch = "x86_64-linux-gnu"
#endif
let headers = [
  "/usr/include/gmime-3.0", "/usr/include/glib-2.0", "/usr/lib/\(multiarch)/glib-2.0/include", "/usr/include/libxml2",
  "/usr/include/libgsf-1",
]

func settings(_ flags: [String] = []) -> [SwiftSetting] {
  [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"), .strictMemorySafety(),
    .unsafeFlags(["-sanitize=fuzzer,address"] + headers.flatMap { ["-Xcc", "-I\($0)"] } + flags),
  ]
}

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CYAML"), .systemLibrary(name: "CGMime"), .systemLibrary(name: "CIcal"), .systemLibrary(name: "CArchive"),
    .systemLibrary(name: "CZlib"), .systemLibrary(name: "CXML"), .systemLibrary(name: "CGsf"),
    .target(
      name: "CSimdJSON", cxxSettings: [.unsafeFlags(["-O1", "-fsanitize=fuzzer-no-link,address"])],
      linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "Events", swiftSettings: settings()),
    .target(name: "Files", dependencies: ["CGMime"], swiftSettings: settings()),
    .target(name: "Output", swiftSettings: settings()),
    .target(name: "YAML", dependencies: ["CYAML", "Files"], swiftSettings: settings()),
    .target(name: "Lexicon", dependencies: ["Events", "YAML", "Files"], swiftSettings: settings()),
    .target(name: "Decoding", dependencies: ["Events", "CSimdJSON"], swiftSettings: settings()),
    // The samples of the tests are the seeds; they look into the readers.
    .target(
      name: "Exports", dependencies: ["Events", "Decoding", "Output", "CGMime", "CIcal", "CArchive", "CZlib", "CXML", "CGsf"],
      swiftSettings: settings(["-enable-testing"])),
    .executableTarget(
      name: "Fuzz", dependencies: ["Events", "Exports", "YAML", "Lexicon", "CArchive", "CGMime", "CGsf"],
      exclude: ["Support/Reading.swift"], swiftSettings: settings(["-parse-as-library"]),
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
  ],
  cxxLanguageStandard: .cxx17)
