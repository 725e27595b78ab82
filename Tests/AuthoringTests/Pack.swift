import Harbinger
import Authoring
import Foundation
import Rules
import YAML

/// The shipped rules with an override of one's own, in a folder that is gone afterwards.
struct OverriddenAlliance {
  let folder: URL
  var file: String { folder.appendingPathComponent("alliance.yaml").path }

  /// - Parameters:
  ///   - override: the text of `override.yaml`.
  ///   - sample: the sample whose alliance file is beside it; its exports are read where they lie.
  init(_ override: String, sample: String = "souring") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("override-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let here = FileManager.default.currentDirectoryPath
    for name in try FileManager.default.contentsOfDirectory(atPath: "samples/\(sample)") {
      let (from, to) = ("\(here)/samples/\(sample)/\(name)", folder.appendingPathComponent(name).path)
      // Holiday files must lie beside the alliance file; exports may lie anywhere.
      if name == "exports" {
        try FileManager.default.createSymbolicLink(atPath: to, withDestinationPath: from)
      } else {
        try FileManager.default.copyItem(atPath: from, toPath: to)
      }
    }
    try override.write(to: folder.appendingPathComponent("override.yaml"), atomically: true, encoding: .utf8)
  }

  func pack() throws -> RulePack {
    RulePack(folder: "rules", override: folder.appendingPathComponent("override.yaml").path, alliance: try Loading.alliance(file).alliance)
  }

  func night() async throws -> JudgedAlliance {
    let alliance = try Loading.alliance(file).alliance
    return await JudgedAlliance(alliance, pack: try Loading.pack(asked: "rules", allianceFile: file, alliance: alliance))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
