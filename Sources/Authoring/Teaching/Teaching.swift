public import Events
public import Harbinger
import Lexicon
import Output
import Rules
public import Setup

/// A lesson with what is heard today, and the smallest changes that would make it true.
public struct Teaching: Sendable {
  public let lesson: Lesson
  /// The family, as the alliance changes it.
  public let family: Family
  /// What the family hears in the sentence today.
  let today: [Hearing.Heard]
  /// Other families that hear it.
  let others: [String]
  /// Whether it comes out as wanted already.
  public let isSo: Bool
  /// What would make it so, the smallest change first.
  public private(set) var proposals: [Proposal] = []
  /// What would, and may not.
  private(set) var refused: [(proposal: Proposal, reason: String)] = []
  /// Messages more in 1000 that a change may cost.
  let noise: Double
  /// Why messages were not asked.
  private(set) var unmeasured: String?
  /// The alliance whose messages were asked.
  private(set) var alliance: String?

  /// - Parameters:
  ///   - pack: the rules as the alliance changes them.
  ///   - alliance: whose messages are asked what a change costs; `nil`: they are not.
  ///   - noise: messages more in 1000 that a change may cost.
  ///   - list: where a new phrase goes.
  ///   - now: the instant of the run, for approvals alone.
  /// - Throws: a stop where there is no such family, or where nothing can be taught to it.
  public init(
    _ lesson: Lesson, _ pack: RulePack, alliance: Alliance?, noise: Double, list: Family.List = .phrases, now: Timestamp? = nil,
    threads: Int = 1
  ) async throws(Stop) {
    guard let family = pack.families.first(where: { $0.id == lesson.family }) else {
      throw Stop(.usage, "there is no family '\(lesson.family)'; \(Teaching.meant(by: lesson.family, pack))")
    }
    (self.lesson, self.family, self.noise) = (lesson, family, noise)
    var row = HearingRow(text: lesson.sentence, place: "")
    row.language = family.language
    let heard = Hearing(pack, [row], sparing: [family.id], parties: lesson.parties, writer: lesson.writer).lines.flatMap(\.heard)
    today = heard.filter { $0.family == family.id }
    others = heard.filter { $0.family != family.id && $0.isEnough }.map(\.family).unique
    var ear = SentenceEar(PhraseBook([family], classes: pack.classes), parties: lesson.parties, writer: lesson.writer)
    let level = ear.levels(lesson.sentence, as: family.language)[0]
    // A label on one's own side is heard by another family than the one whose phrase it is.
    let isElsewhere = level == .nothing && today.contains { $0.dropped == nil }
    isSo = lesson.wish == .quiet ? level == .nothing && !isElsewhere : level == .heard || level == .hint && list == .weak || isElsewhere
    _ = ear.hits(lesson.sentence, as: nil)
    guard [.undecided, family.language].contains(ear.language) else {
      throw Stop(
        .usage,
        "the sentence reads as \(ear.language.name), and an override changes the \(family.language.name) phrases of '\(family.id)' alone; the \(ear.language.name) ones stand in \(pack.folder)/lexicons/\(ear.language.code)/"
      )
    }
    guard !isSo else { return }
    guard let workshop = Workshop(pack, family) else { throw Stop(.configuration, "\(family.path): cannot be read again") }
    let proven = prove(Teaching.candidates(workshop, lesson, list, level), workshop, list)
    await measure(proven, workshop, alliance, now: now, threads: threads)
  }

  /// What somebody may have meant who names a family that is not there.
  static func meant(by name: String, _ pack: RulePack) -> String {
    let ids = pack.families.map(\.id)
    if let near = nearest(to: name, among: ids) { return "did you mean '\(near)'?" }
    if let rule = pack.rules[name] { return "'\(name)' is a rule, which listens to \(rule.body.families.joined(separator: ", "))" }
    let part = ids.filter { $0.contains(name) }
    return part.isEmpty
      ? "the families stand in \(pack.folder)/lexicons" : "did you mean \(part.joined(separator: " or "))?"
  }

  /// What might make it so.
  private static func candidates(_ workshop: Workshop, _ lesson: Lesson, _ list: Family.List, _ level: SentenceEar.Level) -> [Proposal] {
    var proposals = Proposals(workshop, lesson)
    let (family, classes) = (workshop.family, workshop.pack.classes)
    var ear = SentenceEar(PhraseBook([family], classes: classes), parties: lesson.parties, writer: lesson.writer)
    let hits = ear.hits(lesson.sentence, as: family.language)
    switch lesson.wish {
    case .fires:
      if level == .hint { proposals.makeHeavier(hits) }
      proposals.lift()
      proposals.loosen()
      proposals.addPhrases(to: list)
    case .quiet:
      let (entries, all) = hearing(lesson, workshop)
      proposals.except(all.isEmpty ? hits : all)
      proposals.soften(entries)
    }
    return choice(of: proposals.all)
  }

  /// All phrases that hear the sentence, also those that only do where the others are gone, with what they hear.
  private static func hearing(_ lesson: Lesson, _ workshop: Workshop) -> (entries: [Family.Entry], hits: [Hit]) {
    var family = workshop.family
    var entries: [Family.Entry] = []
    var all: [Hit] = []
    while entries.count < mostPhrases {
      var ear = SentenceEar(PhraseBook([family], classes: workshop.pack.classes), parties: lesson.parties, writer: lesson.writer)
      let hits = ear.hits(lesson.sentence, as: family.language).filter(\.counts)
      let numbers = Set(hits.map { Int($0.phrase) })
      guard !numbers.isEmpty else { return (entries, all) }
      all += hits
      entries += numbers.sorted().filter(family.phrases.indices.contains).map { family.phrases[$0] }
      family.phrases = family.phrases.enumerated().filter { !numbers.contains($0.offset) }.map(\.element)
    }
    // So many phrases are no slip of one of them.
    return ([], all)
  }

  private static let mostPhrases = 6

  /// Those that are worth a trial: of each kind the smallest.
  private static func choice(of all: [Proposal]) -> [Proposal] {
    var chosen: [Proposal] = []
    for kind in Set(all.map(\.kind)).sorted() {
      let own = all.filter { $0.kind == kind }.enumerated().sorted { ($0.element.size, $0.offset) < ($1.element.size, $1.offset) }
      chosen += own.prefix(kind == .newPhrase || kind == .exception ? 12 : 6).map(\.element)
    }
    return chosen
  }

  /// Leaves the proposals that make the sentence come out as wanted and move no example; those that would move one are refused.
  private mutating func prove(_ candidates: [Proposal], _ workshop: Workshop, _ list: Family.List) -> [Proposal] {
    var (usable, versions) = ([Proposal](), [Workshop.Version]())
    for candidate in candidates {
      guard let version = workshop.version(candidate.change, usable.count + 1) else { continue }
      usable.append(candidate)
      versions.append(version)
    }
    let all = Teaching.versions(versions, workshop)
    let book = all.book
    let broken = Set(book.diagnostics.map(\.path))
    var ear = SentenceEar(book, parties: lesson.parties, writer: lesson.writer)
    let here = ear.levels(lesson.sentence, as: family.language)
    var stand = SentenceEar(book, parties: Hearing.parties, writer: 0)
    let there = stand.levels(lesson.example, as: family.language)
    let proof = ExampleProof(all, book, workshop.pack)
    return usable.indices.compactMap { index in
      guard let number = all.numbers[index + 1][family.id], !broken.contains(Workshop.path(index + 1)) else { return nil }
      var proposal = usable[index]
      guard [here[number], there[number]].allSatisfy({ isWanted($0, proposal, list) }) else { return nil }
      proposal.cost.strays = proof.strays[index + 1]
      proposal.cost.sentences = proof.sentences
      if let first = proof.broken[index + 1].first {
        let more = proof.broken[index + 1].count - 1
        let what = first.shouldFire ? "would no longer be heard" : "would be heard"
        refused.append(
          (
            proposal,
            "the example '\(first.text)' of \(first.family) \(what)\(more > 0 ? ", and \(counted(more, "other")) come out otherwise" : "")"
          ))
        return nil
      }
      if lesson.wish == .fires, Double(proposal.cost.strays.count) > allowed(of: proof.sentences) {
        refused.append(
          (
            proposal,
            "it would be heard in \(proposal.cost.strays.count) of \(proof.sentences) example sentences of the pack, such as '\(proposal.cost.strays[0])'"
          ))
        return nil
      }
      return proposal
    }
  }

  private func isWanted(_ level: SentenceEar.Level, _ proposal: Proposal, _ list: Family.List) -> Bool {
    switch lesson.wish {
    case .quiet: level == .nothing || proposal.kind == .lighter && level == .hint
    case .fires: level == .heard || list == .weak && level == .hint
    }
  }

  /// How many of some messages or sentences a change may add; one at least, for less cannot be told from chance.
  private func allowed(of all: Int) -> Double { max(1, noise * Double(all) / 1000) }

  private static func versions(_ changed: [Workshop.Version], _ workshop: Workshop) -> Versions {
    var all = Versions(workshop.pack)
    let ids = Set(changed.flatMap(\.families).map(\.id))
    all.add(workshop.pack.families.filter { ids.contains($0.id) || $0.id == workshop.family.id })
    for version in changed { all.add(version.families, words: version.words) }
    return all
  }

  /// Asks the messages of the alliance what each proposal costs, refuses what costs too much, and keeps the best few.
  private mutating func measure(_ proven: [Proposal], _ workshop: Workshop, _ alliance: Alliance?, now: Timestamp?, threads: Int) async {
    var measured = proven
    let made = versions(of: proven, workshop)
    if let alliance, !proven.isEmpty, made.count == proven.count {
      let found = await MessageNoise(alliance, workshop.pack, Teaching.versions(made, workshop), now: now, threads: threads)
      unmeasured = found.reason
      if found.reason == nil { self.alliance = alliance.id }
      for index in measured.indices where found.costs.count > index + 1 { measured[index].cost.messages = found.costs[index + 1] }
    } else if alliance == nil {
      unmeasured = "no alliance was named"
    }
    for (index, proposal) in measured.enumerated() {
      if made.indices.contains(index), !ExampleProof.repairHolds(workshop, made[index]) {
        refused.append((proposal, "words about one's own side would come out otherwise"))
      } else if let messages = proposal.cost.messages, Double(messages.more) > allowed(of: messages.all) {
        refused.append(
          (proposal, "\(counted(messages.more, "message")) more of \(messages.all) would be heard\(Teaching.such(messages.quotes))"))
      } else {
        proposals.append(proposal)
      }
    }
    let ranked = proposals.enumerated().sorted { Teaching.rank($0) < Teaching.rank($1) }.map(\.element)
    var taken: [Proposal.Kind: Int] = [:]
    proposals = ranked.filter { proposal in
      taken[proposal.kind, default: 0] += 1
      return taken[proposal.kind, default: 0] <= (proposal.kind == .exception ? 3 : 2)
    }
    proposals = Array(proposals.prefix(Teaching.shown))
  }

  private func versions(of proposals: [Proposal], _ workshop: Workshop) -> [Workshop.Version] {
    proposals.enumerated().compactMap { workshop.version($1.change, $0 + 1) }
  }

  /// ", such as '...'", where a sentence may be shown.
  private static func such(_ quotes: [String]) -> String { quotes.first.map { ", such as \"\($0)\"" } ?? "" }

  private static let shown = 6

  /// The smaller kind first; of one kind what moves less, then what is smaller itself.
  private static func rank(_ item: (offset: Int, element: Proposal)) -> (Int, Int, Int, Int) {
    let cost = item.element.cost
    let moved = cost.strays.count + (cost.messages.map { $0.more + $0.fewer } ?? 0)
    return (item.element.kind.rawValue, moved, item.element.size, item.offset)
  }
}
