import Harbinger
import Events
import Intake
import Lexicon
import Rules
import Output

/// How often each family is heard in the words of an alliance, and by which phrases: what a lexicon costs in attention. Weak hits are not counted,
/// as no measure counts them.
public struct Loudness: Sendable {
  /// What one family heard.
  struct Row: Sendable {
    var family: String
    var hits: Int
    /// The phrases that heard most, first.
    var phrases: [(text: String, hits: Int)]
  }

  private(set) var rows: [Row] = []
  private(set) var words = 0
  /// The weight of a plain phrase, in the eighths of `Hit.weight`.
  private static let whole: UInt8 = 8

  init(_ night: JudgedAlliance) {
    let timeline = night.intake.timeline
    var counts: [Int: [UInt16: Int]] = [:]
    for event in 0..<timeline.count {
      words += Int(timeline.words[event])
      for index in Int(timeline.firstHit[event])..<Int(timeline.firstHit[event + 1])
      where timeline.hits[index].counts && timeline.hits[index].weight >= Loudness.whole {
        counts[Int(timeline.hits[index].family), default: [:]][timeline.hits[index].phrase, default: 0] += 1
      }
    }
    let listener = night.pack.listener(for: night.intake.alliance)
    for (number, family) in night.pack.families.enumerated() {
      let heard = (counts[number] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      rows.append(
        Row(
          family: family.id, hits: heard.reduce(0) { $0 + $1.value },
          phrases: heard.prefix(3).map { (listener.phraseText(family: UInt16(number), phrase: $0.key), $0.value) }))
    }
    rows.sort { ($1.hits, $0.family) < ($0.hits, $1.family) }
  }

  /// Hits per 100,000 words of all families that are named.
  func rate(of families: [String]) -> Double {
    words == 0 ? 0 : Double(rows.filter { families.contains($0.family) }.reduce(0) { $0 + $1.hits }) * 100_000 / Double(words)
  }

  /// A table, the loudest family first.
  var text: String {
    let width = (rows.map(\.family.count).max() ?? 0) + 2
    func left(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }
    func right(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
    let lines = rows.map { row in
      let loudest = row.phrases.map { "\($0.text) (\($0.hits))" }.joined(separator: ", ")
      return left(row.family, width) + right("\(row.hits)", 6) + right(Output.decimal(rate(of: [row.family]), 1), 10)
        + (loudest.isEmpty ? "" : "   \(loudest)")
    }
    return (["\(words) words", left("family", width) + right("hits", 6) + right("/100,000", 10) + "   loudest phrases"] + lines).joined(
      separator: "\n") + "\n"
  }
}
