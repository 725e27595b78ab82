import Events
import Glibc
import Output

extension Shift {
  /// The least number of earlier windows that a share or another figure of whole windows is compared with.
  static let leastBlocks = 6

  /// A figure of whole windows against the same figure of earlier windows of at most two weeks: shares on a log scale, others as they are;
  /// median and MAD, the MAD floored at 10 % of the median (at 0.1 where differences count).
  func levelReading(_ level: Level, day: Day, from: Day, to: Day) -> Result<Reading, NotJudged> {
    let isRatio = measure.measure?.scale != .difference
    func scaled(_ value: Double) -> Double { isRatio ? log(value + Shift.offset) : value }
    func plainly(_ value: Double) -> Double { isRatio ? max(0, exp(value) - Shift.offset) : value }
    let now: Level.Reading
    switch level.value(after: day - window, through: day) {
    case .success(let found): now = found
    case .failure(let missing): return .failure(missing)
    }
    let length = min(window, 14)
    var before: [Double] = []
    var end = to
    while end - length >= from {
      if case .success(let found) = level.value(after: end - length, through: end) { before.append(scaled(found.value)) }
      end = end - length
    }
    guard before.count >= Shift.leastBlocks, let usual = Statistics.median(before), let mad = Statistics.spread(before) else {
      return .failure(
        NotJudged(Reason(.history, "\(before.count) of \(Shift.leastBlocks) earlier spans of \(length) days with enough \(level.unit)")))
    }
    let spread = max(mad, isRatio ? log(1.1) : 0.1)
    let away = (scaled(now.value) - usual) * (direction == .up ? 1 : -1)
    let range = plainly(usual - spread)...plainly(usual + spread)
    var reading = Reading(
      strength: nil, observed: now.value, expected: plainly(usual),
      usual: "\(decimal(range.lowerBound, 2)) to \(decimal(range.upperBound, 2))\(measure.measure?.suffix ?? "")", range: range,
      volume: now.volume / (2 * level.least), probability: 1)
    let far = isRatio ? abs(log(times)) : by
    reading.probability = Statistics.tail(score: away / spread, count: before.count)
    guard away >= far else { return .success(reading) }
    reading.isFar = true
    reading.strength = rarity.highest { reading.probability <= $0 }
    return .success(reading)
  }

  /// Added below the logarithm of a share, so that none at all is a number too.
  private static let offset = 1.0
}
