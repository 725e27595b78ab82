import Foundation

/// The folder of real files beside the project; where it is absent, tests that need it are skipped and say so.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "../shared/fixtures").standardized
  static let exist = FileManager.default.fileExists(atPath: folder.path)

  static func bytes(_ path: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: folder.appending(path: path))) }

  /// The files of a folder, sorted.
  static func files(in path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: path).path).sorted().map { "\(path)/\($0)" }.filter {
      !folder.appending(path: $0).resolvingSymlinksInPath().hasDirectoryPath
    }
  }

  /// What independent tools counted in a file.
  static func expected(_ path: String) throws -> [String: Any] {
    let all = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: "EXPECTED.json"))) as? [String: Any]
    return all?[path] as? [String: Any] ?? [:]
  }
}
