import ArgumentParser
import Authoring
import Events
import Files
import Harbinger
import Output
import Reports
import Setup
import Store
import Trials
import YAML

/// `harbinger suggest`: what verdicts say of each rule, and the smallest changes that would have spared people noise.
struct SuggestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract:
      "Show how useful each rule was by what people said of its alerts, and the smallest changes that would have spared them noise.",
    discussion: """
      What people said (`harbinger verdict`) is taken from the state of the nightly runs, which --state or --portfolio names. From five alerts of a rule on that were called useful or noise, \
      changes are looked for: a phrase that becomes a hint, an exception, a higher threshold, the rule switched off. Each was judged over the nights of the last year with all rules: \
      it says what would have gone and what would have stayed. With --write one of them goes into the override.yaml of the alliance. Below stands what waits for a verdict this week.

      harbinger suggest samples/souring --state /var/lib/harbinger
      harbinger suggest samples/souring --portfolio samples/portfolio.yaml \\
        --write 1 --why "the host is no partner" --by "alliance office" \\
        --approved-by "veldhaven, brightarm"
      """)

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @OptionGroup var nights: NightArguments

  @OptionGroup var portfolio: PortfolioArguments

  @Option(help: ArgumentHelp("How to write it: \(TextFormat<Suggestions>.words(TextFormat<Suggestions>.all)).", valueName: "format"))
  var format = "text"

  @Option(help: ArgumentHelp("Write this suggestion into the override.yaml of the alliance.", valueName: "number"))
  var write: Int?

  @Option(help: ArgumentHelp("With --write: why.", valueName: "reason"))
  var why: String?

  @Option(help: ArgumentHelp("With --write: who decided it: a role, or both parties.", valueName: "who"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "With --write: who approved a change of wording, one of each party: parties, members or mail addresses, with commas between.",
      valueName: "who,..."))
  var approvedBy: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let writer = try TextFormat.named(format, among: TextFormat<Suggestions>.all)
      try checkDecision()
      let file = try Loading.requiredAllianceFile(alliance)
      let (loaded, marked) = try nights.alliance(file)
      let verdicts = try verdicts(of: loaded.id)
      let pack = try nights.pack(file, loaded, portfolio)
      let path = Loading.overridePath(besides: file)
      let old = try Loading.text(of: path)
      let now = try nights.reading.clock(in: loaded.zone)
      let draft = OverrideDraft(loaded, path: path, text: old, now: now, threads: nights.reading.tasks)
      let replay = try await nights.replay(loaded, pack)
      var suggestions = await Suggestions(
        replay, nights: try nights.days(of: replay, loaded.id), marked: marked, verdicts: verdicts, draft: draft,
        today: loaded.zone.day(of: now.advanced(by: -1)))
      suggestions.place = portfolio.naming
      Terminal.print(writer.render(suggestions, Terminal.width))
      if let write {
        try self.write(suggestions, write, draft, over: old, file, pack, loaded)
      } else if format == "text" {
        Terminal.print("\n" + offer(suggestions, loaded))
      }
      if replay.isPartial { throw Stop(.partial, []) }
    }
  }

  private func checkDecision() throws(Stop) {
    if let write {
      for (option, text) in [("--why", why), ("--by", by)] where text?.contains(where: { !$0.isWhitespace }) != true {
        throw Stop(.usage, "--write needs \(option): nothing is changed without a reason and a name")
      }
      if write < 1 { throw Stop(.usage, "--write: suggestions are numbered from 1; \(write) is none") }
    } else if let idle = [("--why", why), ("--by", by), ("--approved-by", approvedBy)].first(where: { $0.1 != nil }) {
      throw Stop(.usage, "\(idle.0) belongs to --write; add --write and the number of a suggestion")
    }
  }

  /// What people said of the alerts of an alliance.
  private func verdicts(of id: String) throws(Stop) -> Ledger {
    let store = try portfolio.store()
    let known: [String] = try Stop.kept { () throws(StoreError) in try store.alliances() }
    guard known.contains(id) else {
      let there = known.isEmpty ? "of none" : "of \(known.joined(separator: ", "))"
      throw Stop(
        .usage, "nothing is kept of '\(id)' in \(try portfolio.folder()), but \(there); name the state of its nightly runs with --state")
    }
    return try Stop.kept { () throws(StoreError) in try store.ledger(of: id) }
  }

  /// What to do next.
  private func offer(_ suggestions: Suggestions, _ alliance: Alliance) -> String {
    guard !suggestions.suggestions.isEmpty else { return "Nothing is written.\n" }
    let needsApproval = suggestions.suggestions.contains { $0.changes.contains(where: \.isWording) }
    var text =
      "Nothing is written. To write one, add:\n  --write 1 --why \"...\" --by \"...\"\(needsApproval ? " --approved-by \"...\"" : "")\n"
    if needsApproval {
      text +=
        Wrapping.block(
          "A change of wording (approved_by) is approved by one of each party: \(alliance.parties.map(\.name).joined(separator: ", ")).",
          indent: 0, width: Terminal.width) + "\n"
    }
    return text
  }

  /// Writes a suggestion into the override of the alliance.
  private func write(
    _ suggestions: Suggestions, _ number: Int, _ draft: OverrideDraft, over old: String?, _ file: String, _ pack: RulePack,
    _ alliance: Alliance
  ) throws(Stop) {
    let all = suggestions.suggestions
    guard all.indices.contains(number - 1) else {
      let known = all.isEmpty ? "nothing is suggested" : all.count == 1 ? "there is 1" : "there are 1 to \(all.count)"
      throw Stop(.usage, "--write: there is no suggestion \(number); \(known)")
    }
    let approvers = Approvals.names(in: approvedBy ?? "")
    let written = try all[number - 1].write(
      .init(why: why ?? "", by: by ?? "", approvers: approvers), into: draft, over: old, folder: pack.folder, allianceFile: file,
      alliance: alliance, approvals: "--approved-by", command: "suggest", at: Terminal.now)
    Terminal.print("\nWritten into \(written.path):\n\(written.lines.map { "  \($0)\n" }.joined())")
  }
}
