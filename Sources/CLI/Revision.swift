import Files
import Foundation
import Harbinger

/// A state of a folder that git knows, laid out in a folder of its own as long as it is wanted.
struct Revision {
  /// Where it lies; gone when `remove` is called.
  let folder: String

  /// Whether git knows a revision of a folder: it lies in a repository that has it. Where there is no git, nothing is known.
  static func isKnown(_ name: String, of folder: String) throws(Stop) -> Bool {
    try git(["-C", folder, "rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
  }

  /// A folder as it was at a revision that git knows, or one of its files; `nil` if there was none of that name.
  /// - Throws: a stop if there is no room for it.
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

  /// One commit that touched what was asked for.
  struct Commit: Equatable {
    var id: String
    var time: String
    var author: String
    var subject: String
  }

  /// The commits that touched files of a folder, the newest first; none where the folder lies in no repository, or where there is no git.
  static func commits(of names: [String], in folder: String, atMost count: Int) throws(Stop) -> [Commit] {
    let format = "--format=%h%x09%aI%x09%an%x09%s"
    let said = try output("git", ["-C", folder, "log", "--no-color", "-n", "\(count)", format, "--"] + names)
    return said.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
      return parts.count == 4 ? Commit(id: parts[0], time: parts[1], author: parts[2], subject: parts[3]) : nil
    }
  }

  private static func git(_ arguments: [String]) throws(Stop) -> Bool { try run("git", arguments) }

  /// What a program of the search path says; nothing if it fails.
  private static func output(_ program: String, _ arguments: [String]) throws(Stop) -> String {
    let pipe = Pipe()
    let process = made(program, arguments)
    process.standardOutput = pipe
    do { try process.run() } catch { throw Stop(.fault, "'\(program)' cannot be started") }
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : ""
  }

  /// Whether a program of the search path did what it was asked for; what it says is not ours to show.
  private static func run(_ program: String, _ arguments: [String]) throws(Stop) -> Bool {
    let process = made(program, arguments)
    do { try process.run() } catch { throw Stop(.fault, "'\(program)' cannot be started") }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private static func made(_ program: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }
}
