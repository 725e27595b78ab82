import Foundation

extension Fixtures {
  /// Whether the folder is there at all.
  static let exist = has("EXPECTED.json")

  static func bytes(_ path: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(filePath: folder).appending(path: path))) }

  /// The files of a folder, sorted.
  static func files(in path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: URL(filePath: folder).appending(path: path).path).sorted().map { "\(path)/\($0)" }
      .filter {
        !URL(filePath: folder).appending(path: $0).resolvingSymlinksInPath().hasDirectoryPath
      }
  }

  /// What independent tools counted in a file.
  static func expected(_ path: String) throws -> [String: Any] {
    let all =
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: folder).appending(path: "EXPECTED.json"))) as? [String: Any]
    return all?[path] as? [String: Any] ?? [:]
  }
}
