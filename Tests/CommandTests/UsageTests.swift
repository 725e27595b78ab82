import Foundation
import Testing

/// What somebody meets who writes the command line wrongly, or has nowhere to put the result.
@Suite(.serialized) struct UsageTests {
  @Test func aMisspelledCommandIsGuessed() throws {
    let run = try Command("scna samples/souring")
    #expect(run.code == 64)
    #expect(run.errors == "there is no command 'scna'; did you mean 'scan'? `harbinger --help` lists them\n")
  }

  @Test func aForgottenCommandIsScan() throws {
    let run = try Command("samples/souring")
    #expect(run.code == 64)
    #expect(run.errors == "there is no command 'samples/souring'; write: harbinger scan samples/souring\n")
  }

  @Test func awayFromTheCheckoutItSaysWhereRulesAreLookedFor() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let run = try Command("check", in: desk.folder)
    #expect(run.code == 2)
    #expect(run.errors.contains("\n  rules\n") && run.errors.contains("/share/harbinger/rules\n"))
    #expect(run.errors.contains("make install") && run.errors.contains("--rules DIR"))
  }

  @Test(arguments: ["formats", "kinds", "schema rule", "holidays nl 2026", "explain loose-labels"])
  func aFullDiskIsSaid(_ command: String) throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else {
      Issue.record("/dev/full is not there")
      return
    }
    let run = try Command("\(command) > /dev/full")
    #expect(run.code == 1)
    #expect(run.errors.contains("could not be written in full: No space left on device"))
  }

  @Test func aClosedOutputIsSaid() throws {
    let run = try Command("scan samples/healthy --format json >&-")
    #expect(run.code == 1)
    #expect(run.errors.contains("could not be written in full: the standard output is closed"))
  }

  @Test func aReaderThatGoesAwayIsQuiet() throws {
    let run = try Command("kinds | head -c 1")
    #expect(run.code == 0 && run.output.utf8.count == 1)
    #expect(run.errors.isEmpty)
  }

  /// What cannot be meant is the command line's fault, not the configuration's.
  @Test(arguments: [
    ("scan samples/souring --format xml", "--format"), ("scan samples/souring --fail-on 9", "--fail-on"),
    ("scan samples/souring --as-of yesterday", "--as-of"), ("scan samples/souring --output /nowhere/x", "there is no such folder"),
    ("explain nosuch", "there is no rule or family"), ("explain 1 samples", "holds 4 alliances; name one"),
    ("show 1 99 samples/souring", "has evidence 1 to"),
    ("explain --why-not contact-silense samples/healthy", "there is no rule 'contact-silense'; did you mean 'contact-silence'?"),
    ("hear --alliance nowhere /dev/null", "there is no alliance file"),
  ]) func whatCannotBeMeantIs64(_ command: String, _ words: String) throws {
    let run = try Command(command)
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.errors.contains(words))
  }

  @Test func aDraftOfNothingIsNotWritten() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let run = try Command("init '\(desk["nofile"])' --output '\(desk["draft.yaml"])'")
    #expect(run.code == 3 && run.errors.contains("nothing could be read"))
    #expect(!FileManager.default.fileExists(atPath: desk["draft.yaml"]))
  }

  /// Of a file without a byte nobody can say that it is complete.
  @Test func anEmptyExportIsNotRead() throws {
    let desk = try Desk(samples: "healthy")
    defer { desk.remove() }
    try "".write(toFile: desk["healthy/exports/more.mbox"], atomically: true, encoding: .utf8)
    let text = try desk.text("healthy/alliance.yaml").replacing("sources:\n", with: "sources:\n  - {path: exports/more.mbox}\n")
    try text.write(toFile: desk["healthy/alliance.yaml"], atomically: true, encoding: .utf8)
    let run = try Command("scan '\(desk["healthy"])' --now 2026-08-31 --rules \(FileManager.default.currentDirectoryPath)/rules")
    #expect(run.errors.contains("more.mbox: is an empty file and not read"))
    #expect([3, 5].contains(run.code))
    #expect(run.output.contains("Missing: exports/more.mbox"))
  }

  @Test(arguments: ["0", "-1", "257", "9223372036854775807"]) func aNumberOfThreadsThatCannotBeMeantIsRefused(_ threads: String) throws {
    let run = try Command("scan samples/souring --threads=\(threads)")
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.errors.contains("from 1 to 256"))
  }

  @Test(arguments: [("-n 8", "files may be open"), ("-v 400000", "memory")]) func aMachineThatIsTooSmallIsSaid(
    _ limit: String, _ words: String
  ) throws {
    let run = try Command("scan samples/souring", limit: limit)
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.errors.contains(words) && !run.errors.contains("Fatal error"))
  }
}
