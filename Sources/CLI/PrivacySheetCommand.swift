import ArgumentParser
import Events
import Harbinger
import Nightly
import Reports
import Rules
import Setup

/// `harbinger privacy-sheet`: the data-protection sheet of an alliance.
struct PrivacySheetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privacy-sheet",
    abstract: "Write the data-protection sheet of an alliance: what is read, kept and shown, to whom, for how long, on what basis.",
    discussion: """
      For works councils and data protection officers, in Markdown, from the files that are in force. What no file knows (controllers, who exports) is left to be filled in.

      harbinger privacy-sheet samples/souring --portfolio samples/portfolio.yaml --output sheet.md
      """)

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @Option(help: ArgumentHelp("The portfolio that says who is told; else no delivery is listed.", valueName: "file"))
  var portfolio: String?

  @Option(help: ArgumentHelp("The folder with the rules and lexicons.", discussion: "Else those that `scan` would take.", valueName: "dir"))
  var rules: String?

  @Option(help: ArgumentHelp("Write it to a file.", valueName: "file"))
  var output: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let file = try Loading.requiredAllianceFile(alliance)
      if let output { try ResultFile.check(output, reading: Loading.inputs([file])) }
      let alliance = try Loading.alliance(file).alliance
      let asked = try portfolio.map { (path) throws(Stop) in try PortfolioFile.load(path) }
      let member = asked.flatMap { Membership(of: file, in: $0) }
      let pack = try Loading.pack(asked: rules ?? member?.rules, allianceFile: file, alliance: alliance)
      if let portfolio, member == nil { throw Stop(.usage, "\(portfolio): \(file) is none of its alliances") }
      let sheet = PrivacySheet(
        alliance, rules: pack.rules, deliveries: member?.deliveries, today: Terminal.today, version: Version.text)
      if let output { try ResultFile.write(sheet.markdown, to: output) } else { Terminal.print(sheet.markdown) }
    }
  }
}
