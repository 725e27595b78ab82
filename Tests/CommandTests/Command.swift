import Foundation

/// One run of the program as a process.
struct Command {
  let code: Int32
  let output: String
  let errors: String

  /// - Parameters:
  ///   - arguments: in the way of a shell: `scan samples/souring > /dev/full`.
  ///   - folder: where it runs; else at the top of the checkout.
  ///   - limit: what `ulimit` is told before it runs.
  ///   - variables: what stands before the command in a shell: `COLUMNS=80`.
  init(_ arguments: String, in folder: URL? = nil, limit: String? = nil, with variables: String = "") throws {
    let top = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (out, err) = (scratch.appendingPathComponent("out"), scratch.appendingPathComponent("err"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let program = top.appendingPathComponent(".build/debug/harbinger").path
    // The outer redirections come first, so that those of the arguments win.
    process.arguments = [
      "-c", "{ \(limit.map { "ulimit \($0); " } ?? "")\(variables) '\(program)' \(arguments) ; } >'\(out.path)' 2>'\(err.path)'",
    ]
    process.currentDirectoryURL = folder ?? top
    // One for all: phrases are compiled once, and nothing is left in anybody's home.
    process.environment = ProcessInfo.processInfo.environment.merging([
      "HARBINGER_CACHE": top.appendingPathComponent(".build/tests-cache").path
    ]) {
      $1
    }
    try process.run()
    process.waitUntilExit()
    code = process.terminationStatus
    output = try String(contentsOf: out, encoding: .utf8)
    errors = try String(contentsOf: err, encoding: .utf8)
  }
}

extension Command {
  /// Another program, in the way of a shell.
  static func shell(_ line: String) throws -> (code: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}

/// A folder that is gone afterwards, with copies of samples in it.
struct Desk {
  let folder: URL

  init(samples: String...) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for sample in samples { try FileManager.default.copyItem(atPath: "samples/\(sample)", toPath: self[sample]) }
  }

  subscript(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func text(_ name: String) throws -> String { try String(contentsOfFile: self[name], encoding: .utf8) }

  func write(_ name: String, _ text: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
