import Foundation
import Testing

/// What every command says of itself, at 80 columns; the commands are those that the program knows, so that a new one is held to this at once.
/// `UPDATE_GOLDEN=1 scripts/test.sh --filter HelpTests` writes the texts anew.
@Suite(.serialized) struct HelpTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Help")
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// The names as they are written behind `harbinger`, itself first, which is the empty one.
  private static func commands() throws -> [String] {
    struct Dump: Decodable {
      struct Command: Decodable {
        var commandName: String
        var subcommands: [Command]?
      }
      var command: Command
    }
    func names(_ command: Dump.Command, behind path: String) -> [String] {
      [path] + (command.subcommands ?? []).flatMap { names($0, behind: path.isEmpty ? $0.commandName : "\(path) \($0.commandName)") }
    }
    let dump = try Command("--experimental-dump-help").output
    // The command that shows the help of others has none of its own.
    return names(try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command, behind: "").filter { $0 != "help" }
  }

  private static func file(_ command: String) -> String {
    (command.isEmpty ? "harbinger" : command.replacing(" ", with: "-")) + ".txt"
  }

  @Test func everyCommandSaysWhatItDoes() throws {
    let commands = try Self.commands()
    #expect(commands.count > 10)
    for command in commands {
      let run = try Command("\(command) --help", with: "COLUMNS=80")
      #expect(run.code == 0 && run.errors.isEmpty, "\(command): \(run.errors)")
      let golden = Self.folder.appending(path: Self.file(command))
      if Self.isUpdating { try run.output.write(to: golden, atomically: true, encoding: .utf8) }
      let expected = try? String(contentsOf: golden, encoding: .utf8)
      #expect(
        run.output == expected, "\(golden.lastPathComponent) differs; look at the difference, then write it anew with UPDATE_GOLDEN=1")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted() == commands.map(Self.file).sorted())
  }

  /// A program that reads the output never finds a complaint in it.
  @Test func whatIsWrongWithTheCommandLineIsSaidBesideTheOutput() throws {
    for command in try Self.commands() {
      let run = try Command("\(command) --nosuch")
      #expect(run.code == 64 && run.output.isEmpty, "\(command): \(run.output)")
      #expect(run.errors.hasPrefix("Error: ") && run.errors.contains("--help"), "\(command): \(run.errors)")
    }
  }
}
