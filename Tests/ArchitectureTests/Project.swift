import Foundation

/// The project's own files, as its tests read them.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file of the project, by its path from the root.
  struct File {
    var path: String

    var bytes: [UInt8] { get throws { try [UInt8](Data(contentsOf: Project.root.appending(path: path))) } }
    var text: String { get throws { String(decoding: try bytes, as: UTF8.self) } }
  }

  /// The files under a folder whose names end so, sorted; none if there is no such folder.
  static func files(under folder: String, named ending: String = "") throws -> [File] {
    let place = root.appending(path: folder)
    guard FileManager.default.fileExists(atPath: place.path) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: place.path).sorted().filter { path in
      path.hasSuffix(ending) && (try? place.appending(path: path).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }.map { File(path: "\(folder)/\($0)") }
  }

  /// The modules that a Swift file imports, in order.
  static func imports(in text: String) -> [String] {
    text.matches(
      of:
        /(?m)^ *(?:@\w+(?:\([^)]*\))? +)*(?:(?:public|package|internal|fileprivate|private) +)?import +(?:(?:struct|class|enum|protocol|func|var|let|typealias) +)?(\w+)/
    ).map { String($0.output.1) }
  }
}
