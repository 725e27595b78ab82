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
