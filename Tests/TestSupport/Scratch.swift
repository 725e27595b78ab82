import Foundation

/// A folder of a test's own, which is gone with it.
public final class Scratch: Sendable {
  /// Its path.
  public let path: String

  public init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "harbinger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file into it.
  public func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
