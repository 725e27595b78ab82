import Foundation
import Glibc
import Testing

/// A run that is told to end, and one to which nobody listens any more.
@Suite(.serialized) struct EndingTests {
  /// `env` puts the signals back as a shell has them: whoever runs the tests in the background may have them ignored.
  private static func process(_ signals: String, _ arguments: String...) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [signals, FileManager.default.currentDirectoryPath + "/.build/debug/harbinger"] + arguments
    return process
  }

  /// A sample with a mailbox that takes seconds to read, and one rule, so that the reading begins at once.
  private static func desk() throws -> Desk {
    let desk = try Desk(samples: "souring")
    let mailbox = desk["souring/exports/mail.mbox"]
    let mail = try Data(contentsOf: URL(filePath: mailbox))
    var much = Data()
    while much.count < 60_000_000 { much.append(mail) }
    try much.write(to: URL(filePath: mailbox))
    try FileManager.default.createDirectory(atPath: desk["rules/lexicons"], withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "rules/contact-falling.yaml", toPath: desk["rules/contact-falling.yaml"])
    return desk
  }

  /// How many bytes a process has read so far; `nil` when it has ended.
  private static func bytesRead(by process: Process) throws -> Int? {
    guard process.isRunning, let counts = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/io", encoding: .utf8) else {
      return nil
    }
    return counts.split(separator: "\n").first { $0.hasPrefix("rchar: ") }.flatMap { Int($0.dropFirst("rchar: ".count)) }
  }

  @Test(arguments: [SIGINT, SIGTERM]) func aScanThatIsToldToEndLeavesNothingBehind(_ signal: Int32) throws {
    let desk = try Self.desk()
    defer { desk.remove() }
    try "as it was\n".write(toFile: desk["night.txt"], atomically: true, encoding: .utf8)
    let before = try FileManager.default.subpathsOfDirectory(atPath: desk.folder.path).sorted()
    let scan = Self.process("--default-signal=INT,TERM", "scan", desk["souring"], "--rules", desk["rules"], "--output", desk["night.txt"])
    try scan.run()
    // In the middle of the mailbox. A task that sleeps would wait for other tests before it wakes.
    while let count = try Self.bytesRead(by: scan), count < 5_000_000 { usleep(2000) }
    if scan.isRunning { kill(scan.processIdentifier, signal) }
    scan.waitUntilExit()
    #expect(scan.terminationReason == .uncaughtSignal && scan.terminationStatus == signal)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: desk.folder.path).sorted() == before)
    #expect(try desk.text("night.txt") == "as it was\n")
  }

  /// Whoever reads may stop (`| head`); that is no error, and nothing is said of it, whether the signal ends the program or is ignored.
  @Test(arguments: ["default", "ignore"]) func aReaderThatHasGoneIsNoError(_ way: String) throws {
    let (output, errors) = (Pipe(), Pipe())
    let kinds = Self.process("--\(way)-signal=PIPE", "kinds")
    kinds.standardOutput = output
    kinds.standardError = errors
    try output.fileHandleForReading.close()
    try kinds.run()
    try errors.fileHandleForWriting.close()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    kinds.waitUntilExit()
    #expect(said.isEmpty, "\(String(decoding: said, as: UTF8.self))")
    #expect(kinds.terminationReason == (way == "ignore" ? .exit : .uncaughtSignal))
    #expect(kinds.terminationStatus == (way == "ignore" ? 0 : SIGPIPE))
  }
}
