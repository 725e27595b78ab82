import Foundation
import Harbinger
import Rules

/// A pack of a few families of its own, in a folder that is gone afterwards: what is taught to it does not depend on the shipped phrases.
struct LittlePack {
  let folder: URL

  /// - Parameters:
  ///   - families: by id, the lists and examples of a lexicon file.
  ///   - words: by id, the words of a class.
  init(_ families: [String: String], words: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("pack-\(UUID().uuidString)")
    for name in ["lexicons", "words"] {
      try FileManager.default.createDirectory(at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    for (id, text) in families {
      try "id: \(id)\ntitle: Words of \(id)\ndirection: other\n\(text)".write(
        to: folder.appendingPathComponent("lexicons/\(id).yaml"), atomically: true, encoding: .utf8)
    }
    for (id, text) in words {
      try "id: \(id)\ntitle: Class of \(id)\nwords: \(text)\n".write(
        to: folder.appendingPathComponent("words/\(id).yaml"), atomically: true, encoding: .utf8)
    }
  }

  /// The pack, with what an override changes of it.
  func pack(_ changes: [String] = []) throws -> RulePack {
    guard !changes.isEmpty else { return RulePack(folder: folder.path) }
    let file = folder.appendingPathComponent("override.yaml")
    try ("changes:\n" + changes.map { "  \($0)\n" }.joined()).write(to: file, atomically: true, encoding: .utf8)
    return RulePack(folder: folder.path, override: file.path)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
