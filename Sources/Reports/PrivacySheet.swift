public import Events
import Output
public import Rules
public import Setup

/// The data-protection sheet of an alliance, for a works council and a data protection officer: what is read, worked out, kept and shown, to whom, for how
/// long and on what basis. Everything in it comes from the files that are in force; what no file can know is left to be filled in.
public struct PrivacySheet: Sendable {
  private let alliance: Alliance
  private let rules: RuleSet
  private let deliveries: [DeliverySetting]?
  private let today: Day
  private let version: String

  /// - Parameters:
  ///   - rules: all that are in force.
  ///   - deliveries: those that the alliance takes; `nil`: no portfolio is known.
  public init(_ alliance: Alliance, rules: RuleSet, deliveries: [DeliverySetting]?, today: Day, version: String) {
    self.alliance = alliance
    self.rules = rules
    self.deliveries = deliveries
    self.today = today
    self.version = version
  }

  /// Markdown, with a line end.
  public var markdown: String {
    [head, basis, read, notRead, workedOut, kept, shown, rights, safety, open].map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
      + "\n"
  }

  private var head: [String] {
    [
      "# Data protection: \(text(alliance.id))", "",
      "Made by `harbinger privacy-sheet` (\(version)) on \(today) from the alliance file, its rules and its portfolio. When one of them changes, make it again.",
    ]
  }

  private var basis: [String] {
    var approval = "Nobody has approved it."
    if let approved = alliance.approval {
      approval = "Approved by \(text(approved.by)) until \(approved.until), on the basis of: \(text(approved.basis))."
      if approved.until < today { approval += " **That is over.**" }
    }
    let isDone = readsContent ? "It is done." : "It is not done: only when, how much and between whom is counted."
    return [
      "## Purpose and basis", "", "| what | in force |", "| --- | --- |",
      row("Purpose, printed in every report", text(alliance.purpose)),
      row("Parties", alliance.parties.map { text($0.name) }.joined(separator: ", ")),
      row("Reading what people wrote", "\(approval) \(isDone)"),
    ]
  }

  private var readsContent: Bool { alliance.allowsContent(on: today) }

  private var families: [String] { Set(rules.rules.flatMap { $0.body.families }).sorted() }

  private var read: [String] {
    let sources = alliance.sources.map { source in
      let from = source.covers?.from.map { "\($0)" } ?? "its first record"
      let to = source.covers?.to.map { "\($0)" } ?? "its last record"
      return row(text(source.path), "\(from) to \(to)", source.expectedEvery.map { "every \($0)" } ?? "not stated")
    }
    let words =
      readsContent
      ? " Of what was written: phrases of the families that are listed below, declared topics, references to documents, questions, named days."
      : ""
    return ["## What is read", "", "| source | days | a new export is expected |", "| --- | --- | --- |"] + sources + [
      "",
      "Of each record: when, by whom, to whom, in which channel and thread, how many words; of meetings who was invited and who came.\(words)",
      "", "No export is copied. Each run reads it anew, on this machine.",
    ]
  }

  private var notRead: [String] {
    func list(_ names: [String]) -> String { names.isEmpty ? "none" : names.map(text).joined(separator: ", ") }
    let forgotten = alliance.forgotten.people.count
    return [
      "## What is not read", "",
      "- Direct messages, private channels, rooms of two, and channels whose name says works council, medical, legal, grievance and the like. Exceptions that the alliance file makes (`include`): \(list(alliance.privacy.include)).",
      "- Channels that are left out in any case (`exclude`): \(list(alliance.privacy.exclude)).",
      "- Sentences about somebody's private life count for nothing.",
    ]
      + (forgotten == 0
        ? []
        : ["- \(counted(forgotten, "person", "people")) asked to be forgotten: what they wrote counts as volume of their party alone."])
  }

  private var workedOut: [String] {
    let count = rules.rules.count
    let wording = rules.rules.count(where: rules.hearsWording)
    return [
      "## What is worked out", "",
      "\(counted(count, "rule")) look at the relationship of the parties: \(count - wording) at dates, amounts and directions alone, \(wording) at wording too. Each is a file that anybody can read.",
      "",
      "- No score, list, ranking or profile of a person, and nothing of what somebody did not say. No automated decision about anybody.",
      "- Rules on wording stay silent where fewer than \(alliance.privacy.minimumWriters) people of a side wrote in the last 90 days.",
    ] + (readsContent ? ["- Families of phrases that are listened for: \(families.map(text).joined(separator: ", "))."] : [])
  }

  private var kept: [String] {
    let (evidence, counts) = (alliance.privacy.keepEvidence, alliance.privacy.keepCounts)
    return [
      "## What is kept, and for how long", "", "| what | how long |", "| --- | --- |",
      row("Sentences of an alert, and where its evidence stands: file and byte, no text, no name", "\(evidence) after it ended"),
      row("The alert itself, its states, and verdicts with who gave them", "\(counts) after it ended"),
      row("Figures of parties, by week", "\(counts)"), row("Runs: hashes of inputs and rules", "\(counts)"),
      row("Digests that were sent", "\(evidence), then their subject alone"),
      row("The audit log: what was done, in codes", "as long as the state"),
      row("Names and reasons behind these codes", "until they are forgotten"), "",
      "All of it lies in one folder, for its owner alone. Every nightly run deletes what is over; `harbinger purge` proves it, in backups too. No text of a record and no quote is kept.",
    ]
  }

  private var shown: [String] {
    let quotes = readsContent ? alliance.privacy.quotes : 0
    let code = alliance.privacy.pseudonyms ? ", with a code for who wrote it where there is a key" : ""
    let lines = [
      "## What is shown, and to whom", "",
      "- Reports hold one text for both parties: what both have received. They name parties, never people, and quote at most \(counted(quotes, "sentence")) an alert, without names, addresses and numbers.",
      "- Whoever may run `harbinger show` on this machine sees a single record, redacted\(code); in full only with a reason, which is written down first. What is internal to one side is never shown.",
      "- Turning a code back into a name is \(alliance.privacy.reidentify ? "allowed, with a reason that is written down first" : "not allowed").",
    ]
    guard let deliveries else {
      return lines + ["- Who is told cannot be said here: it stands in a portfolio (`--portfolio FILE`)."]
    }
    let ways = deliveries.map { "- `\($0.id)`: \(PrivacySheet.recipients($0.channel))" }
    return lines + (ways.isEmpty ? ["- Nothing is sent; digests are printed."] : ways) + [
      "- Digests hold no quote, no person and no place of evidence."
    ]
  }

  private static func recipients(_ channel: DeliverySetting.Channel) -> String {
    func code(_ text: String) -> String { "`\(text.replacing("`", with: "'"))`" }
    return switch channel {
    case .mail(let mail): "digests by mail to \(mail.to.map(code).joined(separator: ", "))"
    case .webhook(let hook): "digests to a room or a program (\(hook.style)); whoever is there reads them"
    case .files(let folder, let formats): "reports as files in \(code(folder)) (\(formats.joined(separator: ", ")))"
    case .metrics: "counts for monitoring, without text"
    case .heartbeat: "the time of the last run, nothing else"
    }
  }

  private var rights: [String] {
    [
      "## Rights of people", "", "- Access: `harbinger person report WHO ALLIANCE` lists what exports and state hold of a person.",
      "- Erasure and objection: `harbinger person forget WHO ALLIANCE` deletes what is kept of a person, in backups too, proves it byte by byte, and sees to it that nothing of them is read again. The exports themselves are for whoever makes them.",
      "- Rectification: exports and alliance file are corrected where they are made; the next run reads them anew.",
      "- Who looked at what and why: `harbinger audit list`.",
    ]
  }

  private var safety: [String] {
    [
      "## Safety", "",
      "- Files are written for their owner alone (0600). Nothing leaves the machine but by the deliveries above; certificates are verified.",
      "- The log of what was done is a chain of hashes whose newest stands in every digest: it cannot be written anew unseen (`harbinger audit verify --head HASH`).",
      "- Names and reasons in it stand under salted codes, so that they can be deleted without breaking it.",
    ]
  }

  private var open: [String] {
    [
      "## To be filled in", "", "| what | who |", "| --- | --- |", row("Controllers, and their agreement with each other", ""),
      row("Data protection officers", ""), row("Who runs it, and who may read the folder of the state", ""),
      row("Who makes the exports, and when exports are deleted", ""), row("How people were informed, and when", ""),
    ]
  }

  private func text(_ text: String) -> String { MarkdownText.text(text) }
  private func row(_ cells: String...) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
