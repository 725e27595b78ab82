// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Nights",
  dependencies: [
    .package(url: "https://git.example/harbinger-alliances.git", from: "1.0.0")
  ],
  targets: [
    .executableTarget(
      name: "Nights", dependencies: [.product(name: "Harbinger", package: "harbinger-alliances")], path: ".", exclude: ["expected.txt"])
  ]
)
