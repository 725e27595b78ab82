import Events
import Rules

/// Which findings are told together: members of circles, one act towards several, a fact about all pairs, the same act both ways, and the same words twice.
struct Grouping {
  /// Per finding that stays, those that are told under it.
  private var foldedUnder: [Int: [Int]] = [:]
  /// Findings that stand for all pairs, each with how many show the same.
  private var facts: [Int: (shown: Int, pairs: Int)] = [:]
  /// Findings that stand for all pairs of one party.
  private var partyFacts: [Int: (party: PartyIndex, name: String, pairs: Int)] = [:]
  /// Findings that were answered in kind, each with the finding of the other side.
  private var answers: [Int: Int] = [:]
  /// Findings that stand by themselves, each with an earlier one of the other side.
  private var preceded: [Int: Int] = [:]
  /// Findings with others that stand on their words.
  private var sameWords: [Int: [Int]] = [:]
  private var folded: Set<Int>
  private let findings: [Finding]

  /// Days between two of one kind in both directions within which the later may be the answer to the earlier.
  static let inKind = 28
  /// From so many pairs on the same of nearly all is a fact about all.
  static let leastPairs = 3

  /// - Parameter points: what each finding weighs.
  init(_ evaluation: Evaluation, points: [Double], _ facts: AllianceFacts) {
    findings = evaluation.findings
    folded = Set(evaluation.findings.flatMap(\.members))
    foldSameEvidence(facts)
    foldFacts(evaluation.pairs, facts)
    foldAnswers(facts)
    foldSameWords(points, facts)
  }

  func isFolded(_ index: Int) -> Bool { folded.contains(index) }

  func under(_ index: Int) -> [Int] { foldedUnder[index] ?? [] }

  /// Says of an alert what it stands for besides itself.
  func describe(_ alert: inout Alert, _ index: Int) {
    if let fact = facts[index] {
      alert.notes.insert(
        "\(fact.shown) of \(fact.pairs) pairs show the same at the same time: a fact about the alliance, told once.", at: 0)
      alert.parties = []
    }
    if let fact = partyFacts[index] {
      alert.notes.insert(
        "\(fact.name) shows the same with \(fact.pairs) others at the same time: a fact about one party, told once.", at: 0)
    }
    if let same = sameWords[index] {
      alert.notes.append("On the same words: \(same.map { "\"\(findings[$0].rule.title)\"" }.sorted().joined(separator: ", ")).")
    }
    guard let first = alert.parties.first, let last = alert.parties.last, first.id != last.id else { return }
    if let answer = answers[index] {
      alert.notes.append("\(first.name) did so first; \(last.name) did the same from \(findings[answer].days.lowerBound) on.")
    }
    if let earlier = preceded[index] {
      alert.notes.append("\(last.name) had done the same before, from \(findings[earlier].days.lowerBound) on.")
    }
  }

  /// In an alliance of several parties one act concerns several pairs: the findings of one rule and actor on the very same evidence are one alert.
  private mutating func foldSameEvidence(_ facts: AllianceFacts) {
    guard facts.parties.count > 2 else { return }
    struct Act: Hashable {
      var rule: String
      var actor: PartyIndex?
      var label: String
      var events: [Int]
    }
    let single = findings.indices.filter { !folded.contains($0) && findings[$0].members.isEmpty && !findings[$0].detail.evidence.isEmpty }
    let groups = Dictionary(grouping: single) { index in
      let finding = findings[index]
      return Act(
        rule: finding.rule.id, actor: finding.subject.actor, label: finding.subject.label, events: finding.detail.evidence.map(\.event))
    }
    for group in groups.values where group.count > 1 { fold(group, facts) }
  }

  /// What all pairs show at one time, or all but one, is one alert of the alliance.
  private mutating func foldFacts(_ pairs: Int, _ facts: AllianceFacts) {
    guard pairs >= Grouping.leastPairs else { return }
    struct Fact: Hashable {
      var rule: String
      var label: String
    }
    let mutual = findings.indices.filter {
      !folded.contains($0) && findings[$0].members.isEmpty && findings[$0].subject.pair != nil && findings[$0].subject.actor == nil
    }
    let groups = Dictionary(grouping: mutual, by: { Fact(rule: findings[$0].rule.id, label: findings[$0].subject.label) }).values
    for group in groups {
      // The longest of a pair speaks for it.
      let shown = Set(group.compactMap { findings[$0].subject.pair }).count + under(group).count
      let from = group.map { findings[$0].days.lowerBound }.max()
      let to = group.map { findings[$0].days.upperBound }.min()
      guard shown >= max(Grouping.leastPairs, pairs - 1), let from, let to, from <= to else { continue }
      let stands = fold(group, facts)
      self.facts[stands] = (min(shown, pairs), pairs)
    }
    for group in groups { foldPartyFacts(group.filter { !folded.contains($0) && self.facts[$0] == nil }, facts) }
  }

  /// What one party shows with everybody is one alert about that party.
  private mutating func foldPartyFacts(_ group: [Int], _ facts: AllianceFacts) {
    let others = facts.parties.count - 1
    guard others >= Grouping.leastPairs else { return }
    // By id: the order of the alliance file must not decide whose fact it is.
    for party in facts.parties.indices.sorted(by: { facts.parties[$0].id < facts.parties[$1].id }) {
      let own = group.filter { !folded.contains($0) && findings[$0].subject.pair?.set.contains(party) == true }
      let from = own.map { findings[$0].days.lowerBound }.max()
      let to = own.map { findings[$0].days.upperBound }.min()
      guard Set(own.compactMap { findings[$0].subject.pair }).count >= max(Grouping.leastPairs, others - 1), let from, let to, from <= to
      else { continue }
      let stands = fold(own, facts)
      partyFacts[stands] = (party, facts.parties[party].name, own.count)
    }
  }

  private func under(_ group: [Int]) -> Set<PartyPair> {
    Set(group.flatMap { foldedUnder[$0] ?? [] }.compactMap { findings[$0].subject.pair })
  }

  /// Who acts second may have been answering: the earlier of two findings of one rule in both directions stands, and names the other.
  private mutating func foldAnswers(_ facts: AllianceFacts) {
    for (index, finding) in findings.enumerated() where !folded.contains(index) && finding.members.isEmpty {
      guard let actor = finding.subject.actor, let toward = finding.subject.toward else { continue }
      let answer = findings.indices.filter { other in
        let later = findings[other]
        return !folded.contains(other) && answers[other] == nil && later.rule.id == finding.rule.id && later.subject.actor == toward
          && later.subject.toward == actor && moved(index, before: other, facts)
          && later.days.lowerBound - finding.days.lowerBound <= Grouping.inKind
      }.min { moved($0, before: $1, facts) }
      guard let answer else { continue }
      // What weighs more than that to which it may have been the answer stands by itself, and says who was first.
      if findings[answer].strength > finding.strength {
        preceded[answer] = index
        continue
      }
      foldedUnder[index, default: []] += [answer] + (foldedUnder.removeValue(forKey: answer) ?? [])
      folded.insert(answer)
      answers[index] = answer
    }
  }

  /// One sentence is one alert: what stands on no word but those of a heavier alert of the same two is told under it.
  private mutating func foldSameWords(_ points: [Double], _ facts: AllianceFacts) {
    let standing = findings.indices.filter { !folded.contains($0) && findings[$0].members.isEmpty && !findings[$0].rule.isMadeOfOthers }
    let groups = Dictionary(grouping: standing) { index in
      let subject = findings[index].subject
      return Subject(pair: subject.pair, actor: subject.actor, toward: subject.toward)
    }
    for group in groups.values where group.count > 1 {
      let heaviest = group.map { (index: $0, id: facts.id(of: findings[$0]), events: Set(findings[$0].detail.evidence.map(\.event))) }
        .sorted { (points[$0.index], $1.id) > (points[$1.index], $0.id) }
      for (rank, one) in heaviest.enumerated() where isWording(findings[one.index]) {
        let over = heaviest[..<rank].first {
          !folded.contains($0.index) && findings[$0.index].strength >= findings[one.index].strength && one.events.isSubset(of: $0.events)
        }
        guard let over = over?.index else { continue }
        foldedUnder[over, default: []] += [one.index] + (foldedUnder.removeValue(forKey: one.index) ?? [])
        sameWords[over, default: []] += [one.index] + (sameWords.removeValue(forKey: one.index) ?? [])
        folded.insert(one.index)
      }
    }
  }

  /// Whether a finding stands on words alone.
  private func isWording(_ finding: Finding) -> Bool {
    !finding.detail.evidence.isEmpty && finding.detail.evidence.allSatisfy { $0.hit != nil }
  }

  /// By the first evidence, else by the first day; of two at one instant the id decides.
  private func moved(_ a: Int, before b: Int, _ facts: AllianceFacts) -> Bool {
    func key(_ index: Int) -> (Timestamp, Day, String) {
      let first = findings[index].detail.evidence.map { facts.timeline.times[$0.event] }.min() ?? Timestamp(milliseconds: .max)
      return (first, findings[index].days.lowerBound, facts.id(of: findings[index]))
    }
    return key(a) < key(b)
  }

  /// Neither the order of the parties nor that of the files says which one stands for all: the id does.
  @discardableResult
  private mutating func fold(_ group: [Int], _ facts: AllianceFacts) -> Int {
    let ordered = group.sorted { facts.id(of: findings[$0]) < facts.id(of: findings[$1]) }
    let rest = Array(ordered.dropFirst())
    foldedUnder[ordered[0], default: []] += rest + rest.flatMap { foldedUnder.removeValue(forKey: $0) ?? [] }
    folded.formUnion(rest)
    return ordered[0]
  }
}
