import Events
import Output

/// The figures of a measure.
enum Quantity: Sendable {
  /// Things that are counted, and what they are counted against (days, thousands of words, hundreds of messages).
  case counts(DaySeries, exposure: DaySeries)
  /// How long one side waited for the other.
  case waits(Waits)
  /// A share or another figure that only a whole window has.
  case level(Level)
}

/// A figure of a whole window, such as a share.
struct Level: Sendable {
  /// What a window shows.
  struct Reading: Sendable {
    var value: Double
    /// How much it stands on: messages, words, people.
    var volume: Double
  }

  /// The least volume, and what it is counted in.
  var least: Double
  var unit: String
  /// The figure of the window `(after, through]`; `nil` where there is nothing to take it from.
  var reading: @Sendable (_ after: Day, _ through: Day) -> Reading?

  /// The figure of a window, or why there is none.
  func value(after: Day, through: Day) -> Result<Reading, NotJudged> {
    guard let found = reading(after, through) else { return .failure(NotJudged(Reason(.volume, "0 of \(decimal(least)) \(unit)"))) }
    guard found.volume >= least else {
      return .failure(NotJudged(Reason(.volume, "\(decimal(found.volume)) of \(decimal(least)) \(unit)")))
    }
    return .success(found)
  }

  /// `scale` times the sum of one series over that of another, which is the volume too; nothing where the other is empty.
  static func ratio(
    _ above: DaySeries, over below: DaySeries, scale: Double, least: Double, unit: String
  ) -> Level {
    Level(least: least, unit: unit) { after, through in
      let volume = below.sum(after: after, through: through)
      return volume > 0 ? Reading(value: scale * above.sum(after: after, through: through) / volume, volume: volume) : nil
    }
  }
}
