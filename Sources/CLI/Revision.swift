import Files
import Foundation
import Harbinger

/// A state of a folder that git knows, laid out in a folder of its own as long as it is wanted.
struct Revision {
  /// Where it lies; gone when `remove` is called.
  let folder: String

  /// Whether git knows a revision of a folder: it lies in a repository that has it.
  /// - Throws: a stop if there is no git.
  static func isKnown(_ name: String, of folder: String) throws(Stop) -> Bool {
    try git(["-C", folder, "rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
  }

  /// A folder as it was at a revision that git knows, or one of its files; `nil` if there was none of that name.
  /// - Throws: a stop if there is no git, or no room for it.
  init?(_ name: String, of original: String, only file: String = ".") throws(Stop) {
    let place = Path.join(NSTemporaryDirectory(), "harbinger-\(UUID().uuidString)")
    folder = place
    do throws(FileError) { try WholeFile.makePrivateFolder(place) } catch { throw Stop(error) }
    let archive = place + "/revision.tar"
    let isArchived = try Revision.git(["-C", original, "archive", "--format=tar", "--output=\(archive)", name, "--", file])
    let isThere = try isArchived ? Revision.run("tar", ["-xf", archive, "-C", place]) : false
    guard isThere else {
      remove()
      return nil
    }
  }

  /// Takes it away again.
  func remove() { _ = try? Revision.run("rm", ["-rf", "--", folder]) }

  private static func git(_ arguments: [String]) throws(Stop) -> Bool { try run("git", arguments) }

  /// Whether a program of the search path did what it was asked for; what it says is not ours to show.
  private static func run(_ program: String, _ arguments: [String]) throws(Stop) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw Stop(.fault, "'\(program)' cannot be started") }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
