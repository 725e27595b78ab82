import Foundation
import Glibc
import Synchronization

/// Real files beside the project; tests that need them are left out where they are absent. When the tests have ended, one line says how many were read.
public enum Fixtures {
  /// Beside the folder in which the tests run.
  private static let folder = "../shared/fixtures"

  /// Whether the folder is there at all.
  public static let exist = has("EXPECTED.json")

  /// Whether a file or folder is there.
  public static func has(_ path: String) -> Bool {
    _ = FixtureCount.announce
    return unsafe access(folder + "/" + path, R_OK) == 0
  }

  /// The way to a file that a test reads.
  public static func path(_ path: String) -> String {
    FixtureCount.note(path)
    return folder + "/" + path
  }

  /// What stands in a file.
  public static func bytes(_ file: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(filePath: path(file)))) }

  /// The files of a folder, sorted.
  public static func files(in path: String) throws -> [String] {
    let place = URL(filePath: folder).appending(path: path)
    return try FileManager.default.subpathsOfDirectory(atPath: place.path).sorted().filter {
      !place.appending(path: $0).resolvingSymlinksInPath().hasDirectoryPath
    }.map { "\(path)/\($0)" }
  }

  /// What independent tools counted in a file.
  public static func expected(_ path: String) throws -> [String: Any] {
    let all = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: "\(folder)/EXPECTED.json"))) as? [String: Any]
    return all?[path] as? [String: Any] ?? [:]
  }
}

/// Counts the real files that were read against `real-files.txt`, which lists all that tests ask for.
enum FixtureCount {
  private static let read = Mutex<Set<String>>([])

  /// Says the line when the process ends, below what the tests said.
  static let announce: Void = { _ = atexit { print(FixtureCount.line) } }()

  static func note(_ path: String) {
    _ = announce
    read.withLock { _ = $0.insert(path) }
  }

  private static var line: String {
    let list = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "real-files.txt")
    let wanted = Set(((try? String(contentsOf: list, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init))
    let read = read.withLock { $0 }
    let missing = wanted.count { !Fixtures.has($0) }
    let unknown = read.subtracting(wanted).sorted()
    return "Real files of ../shared/fixtures: \(read.count) read, \(missing) missing of \(wanted.count)"
      + (unknown.isEmpty ? "" : "; not in Tests/TestSupport/real-files.txt: \(unknown.joined(separator: " "))")
  }
}
