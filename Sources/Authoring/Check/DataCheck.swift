public import Harbinger
import Alerts
import Events
import Intake
import Lexicon
import Rules
import Setup
public import YAML
import Output

/// Rules and phrases against real data: what can never fire there, and what fires far too often.
public struct DataCheck: Sendable {
  public private(set) var diagnostics: [Diagnostic] = []
  public private(set) var notes: [String] = []
  public private(set) var summary = ""
  /// How often each family was heard, as a table.
  public private(set) var hits = ""

  /// Messages that it takes to say how often a phrase is heard, and hits to say what part of its family it makes.
  public static let leastMessages = 1000
  public static let leastHits = 40
  /// A phrase that is heard in more messages than 1 in so many tells nobody anything. A phrase is a whole construction with all its words, so
  /// that one in a hundred is nothing rare for a delivery.
  public static let oneIn = 50

  /// - Parameter night: the rules, judged on the data of the alliance.
  public init(_ night: JudgedAlliance) {
    let timeline = night.intake.timeline
    let messages = (0..<timeline.count).filter { timeline.kinds[$0] != .meeting && timeline.words[$0] > 0 }
    summary =
      "against \(counted(messages.count, "message")) of \(night.intake.alliance.id), \(night.evaluation.firstDay) to \(night.evaluation.lastDay)"
    hits = Loudness(night).text
    if night.intake.alliance.approved == nil {
      notes.append("no phrase was held against these data: their alliance file names no approval ('approved:'), so no words were read")
    }
    // Where nothing can be judged at all one line says so, and not one for each rule.
    let nothing = night.judgement.conditions.first { $0.kind == .nothing }
    if nothing == nil {
      let reach = Reach(night)
      diagnostics = reach.diagnostics
      notes += reach.notes
    }
    if let nothing { notes.append("no rule can fire on these data: \(nothing.text)") }
    runaway(night, messages: messages)
    diagnostics.sort()
  }

  /// Reads an alliance, or a bare export, and holds the rules against it.
  /// - Parameters:
  ///   - rules: the folder of the rules, or one rule or lexicon file of it.
  ///   - parties: those of a bare export, as `--party` gives them.
  /// - Throws: a stop where there is nothing to read.
  public static func of(_ path: String, rules: String, parties: [String] = []) async throws(Stop) -> DataCheck {
    let folder = rules.hasSuffix(".yaml") ? RulePack.home(of: rules) : rules
    let file = Loading.allianceFile(path)
    let alliance: Alliance
    if let file {
      alliance = try Loading.alliance(file).alliance
    } else {
      alliance = try await BareExports.alliance([path], parties: parties)
    }
    let night = await JudgedAlliance(
      alliance, pack: try Loading.pack(asked: folder.isEmpty ? "." : folder, allianceFile: file, alliance: alliance))
    if night.intake.timeline.count == 0 { throw Stop(.input, "\(path): nothing was read that rules could be held against") }
    return DataCheck(night)
  }

  /// Phrases that match too much. Families that are meant to be common (`common: yes`, and the two ends of a paradox) are left out.
  private mutating func runaway(_ night: JudgedAlliance, messages: [Int]) {
    if messages.count < DataCheck.leastMessages {
      notes.append(
        "\(counted(messages.count, "message")) are too few to say that a phrase is heard too often; \(DataCheck.leastMessages) are needed")
    }
    let timeline = night.intake.timeline
    var heardIn: [Int: [Int: Int]] = [:]
    var hits: [Int: [Int: Int]] = [:]
    for event in messages {
      var seen: Set<[Int]> = []
      for index in Int(timeline.firstHit[event])..<Int(timeline.firstHit[event + 1]) where timeline.hits[index].counts {
        let (family, phrase) = (Int(timeline.hits[index].family), Int(timeline.hits[index].phrase))
        hits[family, default: [:]][phrase, default: 0] += 1
        if seen.insert([family, phrase]).inserted { heardIn[family, default: [:]][phrase, default: 0] += 1 }
      }
    }
    for (number, family) in night.pack.families.enumerated() where !family.isCommon {
      let total = (hits[number] ?? [:]).values.reduce(0, +)
      for (phrase, entry) in family.phrases.enumerated() {
        let (count, mine) = (heardIn[number]?[phrase] ?? 0, hits[number]?[phrase] ?? 0)
        if messages.count >= DataCheck.leastMessages, count * DataCheck.oneIn > messages.count {
          tell(
            night.pack, family, entry, "is heard in \(count) of \(messages.count) messages, more than 1 in \(DataCheck.oneIn)",
            "write a longer phrase, or delete it; only a family of everyday words says common: yes")
        } else if total >= DataCheck.leastHits, mine * 2 > total, family.phrases.count(where: { $0.list != .ignoreIf }) > 1 {
          tell(
            night.pack, family, entry, "makes \(mine) of the \(total) hits of '\(family.id)', over half",
            "make it narrower, or spare its everyday uses with 'ignore_if'")
        }
      }
    }
  }

  /// Whoever wrote a phrase has to mend it. The one who reads an alliance with the shipped rules did not write theirs: they are told, and can go on.
  private mutating func tell(_ pack: RulePack, _ family: Family, _ entry: Family.Entry, _ what: String, _ help: String) {
    let isShipped = pack.ships(entry.place, of: family)
    diagnostics.append(
      Diagnostic(
        path: family.path, at: entry.place, message: "\(Diagnostic.quoted(entry.text)) \(what)",
        help: isShipped ? "if it means something else here, 'remove' it, or spare these uses with 'ignore_if', in override.yaml" : help,
        severity: isShipped ? .warning : .error))
  }
}
