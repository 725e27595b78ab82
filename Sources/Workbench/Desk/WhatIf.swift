import Alerts
import Authoring
import Events
import Harbinger
import Ledger
import Reports
import Rules
import Trials
import YAML

/// What a draft of the override would have told over the last nights, against what holds today.
struct WhatIf: Sendable {
  /// Nights that are compared.
  static let nights = 90

  /// The days whose nights are compared; `nil` if nothing was read.
  static func days(of reading: Reading) -> ClosedRange<Day>? {
    reading.replay.days.map { max($0.lowerBound, $0.upperBound + -(nights - 1))...$0.upperBound }
  }

  /// What is wrong with the draft, with its places; with an error nothing was compared.
  let diagnostics: [Diagnostic]
  let comparison: Comparison?
  /// What stands on the list today by one of the two alone: these may have been told before the first night that is compared.
  let gone: [String]
  let come: [String]
  /// Tests of the rules that the draft changes which come out otherwise than the rule's author wrote.
  let failed: [RuleTest.Result]
  /// How many tests were run.
  let tests: Int
  /// The lines in which the draft differs from the file.
  let diff: [String]
}

extension Desk {
  /// Judges the nights by the rules of today already, so that the first draft need not wait for it.
  nonisolated func prepare() {
    Task {
      guard let reading = try? await reading(), let days = WhatIf.days(of: reading) else { return }
      _ = await nights(days, reading)
    }
  }

  /// Tries a draft of the override.
  /// - Parameter draft: the text of the whole file.
  ///
  /// One draft is tried at a time; of those that wait the newest alone is: somebody types faster than a year is judged.
  func whatIf(_ draft: String) async throws(Stop) -> WhatIf {
    drafts += 1
    let mine = drafts
    let before = trial
    let task = Task<Result<WhatIf, Stop>, Never> {
      _ = await before?.value
      guard mine == drafts else { return .failure(Stop(.locked, "a newer draft is tried")) }
      do throws(Stop) { return .success(try await tried(draft)) } catch { return .failure(error) }
    }
    trial = task
    return try await task.value.get()
  }

  private func tried(_ draft: String) async throws(Stop) -> WhatIf {
    let reading = try await reading()
    let path = Loading.overridePath(besides: reading.file)
    let old = try Loading.text(of: path) ?? ""
    let pack = reading.pack.with(draft: draft, path: path, alliance: reading.alliance)
    let diff = TuningLog.lines(from: old, to: draft)
    guard !pack.hasErrors, let days = WhatIf.days(of: reading) else {
      return WhatIf(diagnostics: pack.diagnostics, comparison: nil, gone: [], come: [], failed: [], tests: 0, diff: diff)
    }
    let now = try world.now(reading.alliance.zone)
    let before = await nights(days, reading)
    let replay: Replay
    // Where the phrases are the same, what was read and heard stays.
    if let same = reading.replay.judged(by: pack) { replay = same } else { replay = await Replay(reading.alliance, pack: pack, now: now) }
    let after = await replay.nights(days)
    let comparison = Comparison(
      Backtest(before, marked: reading.marked, kinds: reading.pack.kinds), Backtest(after, marked: reading.marked, kinds: pack.kinds),
      verdicts: reading.ledger)
    var results: [RuleTest.Result] = []
    let changed = pack.changedRules
    for rule in pack.rules.rules where changed.contains(rule.id) && rule.node != reading.pack.rules[rule.id]?.node {
      results += await RuleTests.results(of: rule, in: pack)
    }
    let (listed, next) = (before.ledger.entries.filter(\.isOnList), after.ledger.entries.filter(\.isOnList))
    func titles(of entries: [Ledger.Entry], not others: [Ledger.Entry]) -> [String] {
      let known = Set(others.map(\.key))
      return entries.filter { !known.contains($0.key) }.map { "\($0.title)\($0.parties.between)" }
    }
    return WhatIf(
      diagnostics: pack.diagnostics, comparison: comparison, gone: titles(of: listed, not: next), come: titles(of: next, not: listed),
      failed: results.filter { !$0.passed }, tests: results.count, diff: diff)
  }
}
