public import Events
public import Harbinger
public import Ledger
public import Reports
public import Setup
import Rules

extension Sweep {
  /// Judges all nights once for each value, with the rule alone.
  /// - Parameters:
  ///   - key: a way into the rule's keys: `below.warn`.
  ///   - verdicts: the ledger on which people's verdicts hang.
  /// - Throws: a stop of the code `usage` if no value can be used.
  public init(
    _ replay: Replay, rule id: String, key: String, _ range: SweepRange, nights: ClosedRange<Day>, marked: MarkedEvents, verdicts: Ledger
  ) async throws(Stop) {
    guard let rule = replay.pack.rules[id] else {
      let near = nearest(to: id, among: replay.pack.rules.rules.map(\.id)).map { "; did you mean '\($0)'?" } ?? ""
      throw Stop(.usage, "there is no rule '\(id)'\(near)")
    }
    let now = replay.pack.written(key, of: rule)
    var values = range.values
    if let now, !values.contains(now) { values.insert(now, at: values.firstIndex { Sweep.precedes(now, $0) } ?? values.count) }
    var rows: [Row] = []
    var mistakes: [String] = []
    for value in values {
      do throws(Stop) {
        let pack = try replay.pack.tuned(rule, key, to: value)
        let found = await replay.judged(bySame: pack).nights(nights)
        rows.append(
          Row(
            value: value, isPresent: value == now, Backtest(found, marked: marked, kinds: pack.kinds), rule: rule.id, verdicts: verdicts))
      } catch {
        rows.append(Row(value: value, isPresent: value == now, mistake: error.lines.joined(separator: "; ")))
        mistakes = error.lines
      }
    }
    guard rows.contains(where: \.mistake.isEmpty) else { throw Stop(.usage, ["\(rule.id).\(key): no value can be used"] + mistakes) }
    self.init(alliance: replay.intake.alliance.id, rule: rule.id, key: key, days: nights, rows: rows)
  }

  /// Whether one figure is lower than another, whatever their unit.
  private static func precedes(_ a: String, _ b: String) -> Bool {
    func figure(_ text: String) -> Double { Double(String(text.prefix { $0.isNumber || $0 == "." || $0 == "-" })) ?? 0 }
    return figure(a) < figure(b)
  }
}
