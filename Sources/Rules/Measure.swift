import Events
import Setup

/// A number per day about a party, a pair or a direction: what `shift` and `limit` look at.
///
/// A new measure is one new file in `Measures/` and one line in `all`.
public struct Measure: Sendable {
  /// The name in rules: `messages`, `hits`.
  public var id: String
  /// What one unit is: `messages`, `working hours`.
  public var unit: String
  /// What it counts, in one plain sentence.
  public var summary: String
  /// Whether it is written with a family: `hits(loose_labels)`.
  public var takesFamily: Bool
  /// Whether it is about one party's acts towards the other, or about both together.
  public var isDirected: Bool
  /// How a sentence names it; `%F` stands for what the family holds.
  var phrase: String
  /// The figures for one subject.
  var value: @Sendable (_ ground: Ground, _ subject: Subject, _ family: Int?) -> Quantity

  /// All measures, in the order of the reference page.
  public static let all: [Measure] = [.messages, .meetings, .contactDays, .replyTime, .hits, .rate, .share]
}

/// The figures of a measure.
enum Quantity: Sendable {
  /// Things that are counted, and what they are counted against (days, thousands of words, hundreds of messages).
  case counts(DaySeries, exposure: DaySeries)
  /// How long one side waited for the other.
  case waits(Waits)
}

/// A measure as a rule names it, with its family.
public struct MeasureUse: Hashable, Sendable {
  public var id: String
  public var family: String?

  /// The text in the rule: `hits(loose_labels)`.
  public var description: String { family.map { "\(id)(\($0))" } ?? id }

  /// The measure itself.
  var measure: Measure? { Measure.all.first { $0.id == id } }

  /// How a sentence names it.
  func name(in ground: Ground) -> String {
    let phrase = measure?.phrase ?? id
    guard let family, let range = phrase.firstRange(of: "%F") else { return phrase }
    return phrase.replacingCharacters(in: range, with: family)
  }
}

extension String {
  fileprivate func firstRange(of needle: String) -> Range<String.Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(needle) { return index..<self.index(index, offsetBy: needle.count) }
      index = self.index(after: index)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

extension Ground {
  /// Every day of the data with 1 where the two both work: what contact is counted against.
  func workdayExposure(_ pair: PartyPair) -> DaySeries {
    DaySeries(first: firstDay, values: (firstDay.number...lastDay.number).map { bothWork(pair, Day(number: $0)) ? 1 : 0 })
  }

  /// A quantity per day from single events.
  func series(_ events: some Sequence<(day: Day, amount: Double)>) -> DaySeries {
    var values = [Double](repeating: 0, count: lastDay - firstDay + 1)
    for (day, amount) in events where day >= firstDay && day <= lastDay { values[day - firstDay] += amount }
    return DaySeries(first: firstDay, values: values)
  }

  /// A party's own acts of speech that count towards the other side: in an alliance of two all of them, else those that the other received.
  func speech(by actor: PartyIndex, toward: PartyIndex?) -> [Int] {
    (0..<count).filter { event in
      guard Int(timeline.parties[event]) == actor, isAct(event), timeline.kinds[event] == .message || timeline.kinds[event] == .utterance
      else { return false }
      guard let toward, alliance.parties.count > 2 else { return true }
      return timeline.audiences[event].contains(toward)
    }
  }
}
