import ArgumentParser
import Authoring
import Events
import Files
import Harbinger
import Lexicon
import Output
import Setup
import YAML

/// `harbinger teach`: the smallest change of phrases that makes a sentence come out as wanted.
struct TeachCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teach",
    abstract:
      "Teach a family by an example: what is heard in a sentence today, and the smallest changes that would make it heard, or quiet.",
    discussion: """
      Every change that is proposed was tried: the sentence comes out as wanted, all examples of all families come out as before, and the messages of the alliance \
      say what it costs. With --write one of them goes into the override.yaml of the alliance, with the sentence as its example.

      harbinger teach loose_labels "Contoso are plonkers." --fires
      harbinger teach surprise "We read it on a poster." --fires samples/souring
      harbinger teach escalation "The host has escalated it to its management." \\
        --quiet samples/coalition --write 1 --why "the host is no partner" \\
        --by "alliance office" --approved-by "riverkeep, oakline"
      """)

  /// How the sentence is to come out.
  enum Wish: String, EnumerableFlag {
    case fires, quiet

    static func help(for value: Wish) -> ArgumentHelp? {
      switch value {
      case .fires: "The family is to hear it."
      case .quiet: "The family is not to hear it."
      }
    }
  }

  @Argument(help: "The family that is taught.")
  var family: String

  @Argument(help: "The sentence, in quotes; without names of people.")
  var sentence: String

  @Argument(help: "The alliance file, or a folder that holds one: whose messages are asked, and whose override.yaml is written.")
  var place: String?

  @Flag(exclusivity: .exclusive)
  var wish: Wish?

  @Option(help: ArgumentHelp("The same as the third argument.", valueName: "path"))
  var alliance: String?

  @Option(
    help: ArgumentHelp("The party whose words they are.", discussion: "Else the first that the sentence does not name.", valueName: "party")
  )
  var from: String?

  @Option(help: ArgumentHelp("So many messages more in 1000 may be heard.", valueName: "number"))
  var noise: Double = 3

  @Option(help: ArgumentHelp("What a new phrase weighs: strong (2), plain (1), weak (0.5).", valueName: "weight"))
  var weight = "plain"

  @Option(defaultAsFlag: 1, help: ArgumentHelp("Write this proposal into the override.yaml of the alliance.", valueName: "number"))
  var write: Int?

  @Option(help: ArgumentHelp("With --write: why.", valueName: "reason"))
  var why: String?

  @Option(help: ArgumentHelp("With --write: who decided it: a role, or both parties.", valueName: "who"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "With --write: who approved it, one of each party: parties, members or mail addresses, with commas between.", valueName: "who,..."))
  var approvedBy: String?

  @OptionGroup var reading: ReadingArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let (wish, list) = try checked()
      let file = try allianceFile()
      let setting = try file.map { file throws(Stop) in try Loading.alliance(file) }
      for line in Loading.rendered(setting?.warnings ?? []) { Terminal.complain(line) }
      let pack = try Loading.pack(asked: reading.rules, allianceFile: file, alliance: setting?.alliance)
      let lesson = try Lesson(sentence, wish, family: family, alliance: setting?.alliance.parties, writer: from)
      let teaching = try await Teaching(
        lesson, pack, alliance: setting?.alliance, noise: noise, list: list,
        now: try setting.map { setting throws(Stop) in try reading.clock(in: setting.alliance.zone) },
        threads: reading.tasks)
      Terminal.print(teaching.text(width: Terminal.width))
      if let write, let file, let setting {
        try self.write(teaching, write, file, setting.alliance)
      } else {
        Terminal.print("\n" + offer(teaching, file))
      }
    }
  }

  /// What was asked for, if it can be meant.
  private func checked() throws(Stop) -> (Lesson.Wish, Family.List) {
    guard let wish else { throw Stop(.usage, "say how the sentence is to come out: --fires if '\(family)' is to hear it, --quiet if not") }
    guard noise >= 0, noise <= 1000 else { throw Stop(.usage, "--noise: \(noise) is no number of messages in 1000; write 0 to 1000") }
    let weights: [(name: String, list: Family.List)] = [("strong", .strong), ("plain", .phrases), ("weak", .weak)]
    guard let list = weights.first(where: { $0.name == weight })?.list else {
      let meant = nearest(to: weight, among: weights.map(\.name)).map { "did you mean '\($0)'?" } ?? "write strong, plain or weak"
      throw Stop(.usage, "--weight: '\(weight)' is no weight; \(meant)")
    }
    if write != nil {
      for (option, text) in [("--why", why), ("--by", by)] where text?.contains(where: { !$0.isWhitespace }) != true {
        throw Stop(.usage, "--write needs \(option): nothing is changed without a reason and a name")
      }
    } else if let idle = [("--why", why), ("--by", by), ("--approved-by", approvedBy)].first(where: { $0.1 != nil }) {
      throw Stop(.usage, "\(idle.0) belongs to --write; add --write and the number of a proposal")
    }
    return (wish == .fires ? .fires : .quiet, list)
  }

  private func allianceFile() throws(Stop) -> String? {
    if let place, let alliance, place != alliance {
      throw Stop(.usage, "'\(place)' and '\(alliance)' are two alliances; name one (is the sentence in quotes?)")
    }
    guard let path = place ?? alliance else {
      if write != nil { throw Stop(.usage, "--write needs an alliance: its override.yaml is written; name its folder behind the sentence") }
      return nil
    }
    return try Loading.requiredAllianceFile(path)
  }

  /// What to do next.
  private func offer(_ teaching: Teaching, _ file: String?) -> String {
    guard file != nil else {
      return Wrapping.block(
        "Nothing is written. With an alliance behind the sentence its messages say what each change costs, and --write puts one into its override.yaml.",
        indent: 0, width: Terminal.width) + "\n"
    }
    let end = "--why \"...\" --by \"...\""
    if teaching.isSo, teaching.isKept { return "Nothing is written: the sentence is an example already.\n" }
    if teaching.isSo { return "Nothing is written. To keep the sentence as an example all the same, add:\n  --write \(end)\n" }
    if teaching.proposals.isEmpty { return "Nothing is written.\n" }
    return "Nothing is written. To write one, with the sentence as its example, add:\n  --write 1 \(end) --approved-by \"...\"\n"
      + Wrapping.block(
        "A change of wording is approved by one of each party: \(teaching.lesson.parties.map(\.name).joined(separator: ", ")).", indent: 0,
        width: Terminal.width) + "\n"
  }

  /// Writes a proposal into the override of the alliance.
  private func write(_ teaching: Teaching, _ number: Int, _ file: String, _ alliance: Alliance) throws(Stop) {
    let approvers = Approvals.names(in: approvedBy ?? "")
    let written = try teaching.write(
      number, Teaching.Decision(why: why ?? "", by: by ?? "", approvers: approvers), allianceFile: file, alliance: alliance,
      rules: reading.rules, approvals: "--approved-by", command: "teach", at: Terminal.now)
    guard !written.lines.isEmpty else { return Terminal.print("\nNothing is written: the sentence is an example already.\n") }
    Terminal.print("\nWritten into \(written.path), read again, and so it is:\n\(written.lines.map { "  \($0)\n" }.joined())")
  }
}
