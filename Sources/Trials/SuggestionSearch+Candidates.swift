import Authoring
import Events
import Harbinger
import Ledger
import Reports
import Rules
import Setup
import YAML

extension SuggestionSearch {
  private func proposals() -> NoiseProposals { NoiseProposals(replay.pack, parties: draft.alliance.parties) }

  private func candidates(_ kind: Suggestion.Kind, _ proposals: [NoiseProposal]) -> [Candidate] {
    proposals.map { Candidate(kind: kind, words: $0.words, changes: $0.keys.map { SuggestedChange(.change, $0, isWording: true) }) }
  }

  /// Phrases that were heard in noise and in nothing useful become hints.
  func softening(_ rule: Rule, _ own: [JudgedAlert], _ heard: HeardEvidence) -> [Candidate] {
    func phrases(_ alert: JudgedAlert) -> Set<NoiseProposals.Phrase> { heard.phrases(reached.watched(alert.entry).evidence) }
    let useful = own.said(.useful).reduce(into: Set<NoiseProposals.Phrase>()) { $0.formUnion(phrases($1)) }
    return candidates(.soften, proposals().softening(noise: own.said(.noise).map(phrases), useful: useful))
  }

  /// Exceptions made of the sentences that were noise.
  func excepting(_ own: [JudgedAlert], _ heard: HeardEvidence) -> [Candidate] {
    func sentences(_ word: Verdict.Word) -> [NoiseProposals.Sentence] {
      heard.sentences(own.said(word).map { (reached.watched($0.entry).evidence, $0.entry.parties.map(\.id)) })
    }
    return candidates(.except, proposals().exceptions(noise: sentences(.noise), useful: sentences(.useful)))
  }

  /// Something that tells alerts of a rule apart, and that an exception can name.
  private struct Facet: Hashable {
    var key: String
    /// As YAML writes it.
    var value: String
    var words: String
  }

  /// What only noise is about, a topic, a meeting or a pair: both sides may agree that it is no warning for a while. Those first that spare most.
  func agreeing(_ rule: Rule, _ own: [JudgedAlert]) -> [Candidate] {
    guard !own.said(.useful).isEmpty else { return [] }
    func facets(_ alert: JudgedAlert) -> Set<Facet> {
      let seen = reached.watched(alert.entry)
      var all = Set(seen.topics.map { Facet(key: "topic", value: Document.scalar($0), words: "the topic '\($0)'") })
      if !seen.label.isEmpty { all.insert(Facet(key: "label", value: Document.list([seen.label]), words: "'\(seen.label)'")) }
      let pair = alert.entry.parties.sorted { $0.id < $1.id }
      if pair.count == 2 {
        all.insert(Facet(key: "parties", value: Document.list(pair.map(\.id)), words: pair.map(\.name).joined(separator: " and ")))
      }
      return all
    }
    let kept = own.said(.useful).reduce(into: Set<Facet>()) { $0.formUnion(facets($1)) }
    var counts: [Facet: [JudgedAlert]] = [:]
    for alert in own.said(.noise) { for facet in facets(alert).subtracting(kept) { counts[facet, default: []].append(alert) } }
    let ordered = counts.filter { $0.value.count > 1 }.sorted { (-$0.value.count, $0.key.words) < (-$1.value.count, $1.key.words) }
    return ordered.prefix(2).map { facet, alerts in
      let from = alerts.map(\.entry.since).min().map { max($0, days.lowerBound) } ?? days.lowerBound
      let until = today + SuggestionSearch.term
      let change = SuggestedChange(
        .exception(until: "\(until)"), "rule: \(rule.id), \(facet.key): \(facet.value), from: \(from)", isWording: false)
      return Candidate(
        kind: .agree,
        words: "Agree on an exception for \(facet.words), up to \(until): nothing useful was about it. It holds only if both sides say so.",
        changes: [change])
    }
  }

  /// The figure that loses nothing useful and spares most; of equals the one that takes least besides, then the nearest.
  func higherThreshold(_ rule: Rule, _ own: [JudgedAlert], _ alone: Nights) async -> Candidate? {
    let present = Reached(alone)
    let noise = own.said(.noise)
    let isTold = noise.contains { present.reach(of: $0.entry) == .told }
    var best: (candidate: Candidate, spared: Int, left: Int)?
    for figure in HigherThresholds(rule, level: isTold ? "warn" : "watch").figures {
      for value in figure.values {
        guard let pack = try? replay.pack.tuned(rule, figure.key, to: value) else { continue }
        let found = await replay.judged(bySame: pack).nights(days)
        let after = Reached(found)
        if own.said(.useful).contains(where: { after.reach(of: $0.entry) < present.reach(of: $0.entry) }) { break }
        let spared = noise.count { after.reach(of: $0.entry) < present.reach(of: $0.entry) }
        let left = found.ledger.entries.count
        if spared > 0, best.map({ (-spared, -left) < (-$0.spared, -$0.left) }) ?? true {
          best = (threshold(rule, figure.key, value), spared, left)
        }
        if spared == noise.count { break }
      }
    }
    return best?.candidate
  }

  private func threshold(_ rule: Rule, _ key: String, _ value: String) -> Candidate {
    let now = replay.pack.written(key, of: rule).map { " instead of \($0)" } ?? ""
    let keys = String(RulePack.change(of: rule.id, key, to: value).dropFirst().dropLast())
    return Candidate(
      kind: .threshold, words: "Set \(key) to \(value)\(now).",
      changes: [SuggestedChange(.change, keys, isWording: replay.pack.rules.hearsWording(rule))])
  }

  /// The rule is switched off for a while.
  func retiring(_ rule: Rule, _ own: [JudgedAlert]) -> Candidate {
    let until = today + SuggestionSearch.term
    let lost = own.said(.useful).count
    let what =
      lost == 0 ? "none of its alerts was called useful" : "\(lost) of its alerts \(lost == 1 ? "was" : "were") useful, and would go too"
    return Candidate(
      kind: .retire,
      words:
        "Switch the rule off up to \(until), and look again then. Nothing smaller spares even half of its noise; \(what). A rule that is off is not judged, not for circles either: what it would have found later is not seen.",
      changes: [SuggestedChange(.off(until: "\(until)"), "rule: \(rule.id)", isWording: replay.pack.rules.hearsWording(rule))])
  }
}
