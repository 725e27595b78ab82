public import Events
import Setup
public import YAML

/// What an alliance does not want to be told, for now: exceptions, mutes and inhibitions of its `override.yaml`.
///
/// Nothing of it changes what is found or how it is scored: what is hidden is counted, and stands in the output with what hid it.
public struct Suppressions: Sendable {
  /// In the order of the file, exceptions before mutes.
  public var entries: [Entry] = []
  public var inhibitions: [Inhibition] = []

  public init() {}

  /// One exception or mute: which alerts, until when, why, and who said so.
  public struct Entry: Sendable {
    /// The word in files and reports.
    public enum Kind: String, Hashable, Sendable {
      /// Both sides agreed to it: hides episodes that lie within its days, also later.
      case exception
      /// Not now, please: hides what is listed up to its last day, whenever it happened.
      case mute
    }

    public var kind: Kind
    /// Ids of rules; empty for all.
    public var rules: [String]
    /// One party: alerts that speak of it. Two: alerts of this pair. Empty for all.
    public var parties: [String]
    public var topics: [String]
    public var labels: [String]
    /// The first day of an exception.
    public var from: Day?
    public var justification: Justification

    /// Whether it hides an alert.
    /// - Parameters:
    ///   - days: those of the alert's episode.
    ///   - asOf: the day of judgement.
    public func hides(rule: String, parties: [String], topics: [String], label: String, days: ClosedRange<Day>, asOf: Day) -> Bool {
      switch kind {
      case .mute: guard justification.holds(on: asOf), from.map({ asOf >= $0 }) ?? true else { return false }
      case .exception: guard justification.holds(on: days.upperBound), from.map({ days.lowerBound >= $0 }) ?? true else { return false }
      }
      return (self.rules.isEmpty || self.rules.contains(rule)) && self.parties.allSatisfy(parties.contains)
        && (self.topics.isEmpty || !Set(self.topics).isDisjoint(with: topics)) && (labels.isEmpty || labels.contains(label))
    }
  }

  /// While an alert of one rule is open, weaker alerts of others are folded away.
  public struct Inhibition: Sendable {
    public var by: String
    public var hides: [String]
    public var samePair: Bool
    public var sameTopic: Bool
    public var place: Node.Place
    /// File and line, for reports.
    public var spot: String { "\(place.path ?? ""):\(place.line)" }
  }

  /// The keys of an exception or mute.
  public static let entryKeys =
    [
      Key("rule", .texts, "ids of rules", example: "contact-falling"),
      Key("parties", .texts, "one party: whatever speaks of it; two: this pair", example: "[northwind, contoso]"),
      Key("topic", .texts, "declared topics", example: "price"),
      Key("label", .texts, "what keeps two alerts of one pair apart: a meeting, a source", example: "steering committee"),
      Key("from", .date, "the first day on which it holds", example: "2026-07-01"),
    ] + Justification.keys

  /// The keys of an inhibition.
  public static let inhibitKeys = [
    Key("by", .identifier, required: true, "the rule whose open alert hides the others", example: "contact-silence"),
    Key("hides", .texts, required: true, "the rules that are hidden, where their alert has no more points", example: "[contact-falling]"),
    Key(
      "same", .either([.choice(["pair", "topic"]), .list(.choice(["pair", "topic"]))]), "what the two must have in common",
      standard: "[pair]", example: "[pair, topic]"),
  ]

  init(_ fields: Fields) {
    for (key, kind) in [("exceptions", Entry.Kind.exception), ("mutes", .mute)] {
      for item in fields.list(key, of: kind == .mute ? "a mute" : "an exception") {
        let selection = (item.texts("rule") ?? [], item.texts("parties") ?? [], item.texts("topic") ?? [], item.texts("label") ?? [])
        let from = item.date("from")
        let justification = Justification(item)
        if ["rule", "parties", "topic", "label"].allSatisfy({ !item.has($0) }) {
          item.diagnostics.error(
            item.node.place, "it selects nothing, and would hide everything", help: "add rule, parties, topic or label")
          continue
        }
        if selection.1.count > 2 {
          item.diagnostics.error(item.place("parties"), "'parties' holds more than two", help: "write one entry a pair")
        }
        if let from, let justification, justification.until < from {
          item.diagnostics.error(
            item.place("until"), "it ends on \(justification.until), before it begins on \(from)", help: "exchange the two dates")
        }
        guard let justification else { continue }
        entries.append(
          Entry(
            kind: kind, rules: selection.0, parties: selection.1, topics: selection.2, labels: selection.3, from: from,
            justification: justification))
      }
    }
    for item in fields.list("inhibit", of: "an inhibition") {
      let (by, hides) = (item.identifier("by"), item.texts("hides") ?? [])
      let same =
        item.has("same") ? item.textNodes("same").compactMap { item.diagnostics.choice($0, "'same'", of: ["pair", "topic"]) } : ["pair"]
      guard let by, !hides.isEmpty else { continue }
      if hides.contains(by) { item.diagnostics.error(item.place("hides"), "'\(by)' would hide itself", help: "name other rules") }
      inhibitions.append(
        Inhibition(by: by, hides: hides, samePair: same.contains("pair"), sameTopic: same.contains("topic"), place: item.place("by")))
    }
  }
}

extension Override {
  /// Names that lead nowhere: rules, families, parties and topics that are not there, each with what may be meant.
  /// - Parameter known: ids of parties and topics of the alliance; `nil` where no alliance is at hand.
  public func unknownNames(
    rules ids: [String], families: [String], words: [String], parties: [String]?, topics: [String]?
  ) -> [Diagnostic] {
    let diagnostics = Diagnostics(path: path)
    func check(_ node: Node?, _ name: String, _ what: String, _ known: [String]?) {
      guard let node, let known else { return }
      for item in node.items ?? [node] {
        if let text = item.text, !known.contains(text) { diagnostics.unknown(item, name, what, among: known) }
      }
    }
    for entry in root["changes"]?.items ?? [] {
      check(entry["rule"], "'rule'", "a rule", ids)
      check(entry["family"], "'family'", "a lexicon family", families)
      check(entry["words"], "'words'", "a class of words that can be changed", words)
    }
    for key in ["exceptions", "mutes"] {
      for entry in root[key]?.items ?? [] {
        check(entry["rule"], "'rule'", "a rule", ids)
        check(entry["parties"], "'parties'", "a party of the alliance", parties)
        check(entry["topic"], "'topic'", "a topic of the alliance", topics)
      }
    }
    for entry in root["inhibit"]?.items ?? [] {
      check(entry["by"], "'by'", "a rule", ids)
      check(entry["hides"], "'hides'", "a rule", ids)
    }
    return diagnostics.sorted
  }

  /// What holds no longer on a day: exceptions, mutes and rules that are switched off.
  public func expired(on day: Day) -> [Diagnostic] {
    changes.compactMap { change in change.off?.expired("switching off '\(change.name.text ?? "")'", on: day, path: path) }
      + suppressions.entries.compactMap { $0.justification.expired($0.kind == .mute ? "the mute" : "the exception", on: day, path: path) }
  }

  /// The same in words, each with its place.
  public func expiredTexts(on day: Day) -> [String] { expired(on: day).map(\.description) }

  /// Rules that are switched off on a day.
  public func switchedOff(on day: Day) -> [(rule: String, justification: Justification)] {
    changes.compactMap { change in
      guard case .rule(let id) = change.target, let off = change.off, off.holds(on: day) else { return nil }
      return (id, off)
    }
  }
}
