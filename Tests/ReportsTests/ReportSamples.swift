import Alerts
import Events
import Foundation
import Output
import Reports
import Rules

/// Alerts and courses in whose texts stands whatever a test wants.
enum ReportSamples {
  /// An alert of two parties with one piece of evidence.
  static func alert(_ text: String, kind: String = "match", strength: Strength = .critical) throws -> Alert {
    let piece = """
      {"day": "2026-03-02", "clock": "10:05", "time": 1772442300000, "kind": "message", "party": "a", "role": "label", "phrase": \(json(text)),
       "source": \(json(text)), "offset": 12, "length": 40, "part": 0, "hash": 7, "record": \(json(text)), "channel": \(json(text)),
       "subject": \(json(text)), "topics": [], "audience": ["a", "b"], "isShared": true, "quote": \(json(text))}
      """
    let body = """
      {"id": "abcdefgh", "key": "x|rule|a+b|", "alliance": "x", "rule": "rule", "kind": "\(kind)", "isCircle": \(kind == "circle"), "severity": 4, "strength": \(strength.rawValue),
       "score": {"points": 12.5, "factors": [{"name": "severity", "value": 16, "reason": \(json(text))}]}, "title": \(json(text)),
       "sentence": \(json(text)), "parties": [{"id": "a", "name": \(json(text)), "role": "both"}], "label": "", "topics": [\(json(text))],
       "since": "2026-02-01", "last": "2026-03-02", "isOpen": true, "evidence": [\(piece)], "usual": \(json(text)), "threshold": "2", "ask": \(json(text)),
       "closes": "", "notes": [\(json(text))], "resolvedBy": "", "isUnresolved": false, "falsePositives": [], "blindSpots": [], "folded": []}
      """
    return try JSONDecoder().decode(Alert.self, from: Data(body.utf8))
  }

  /// Of two parties: one lane as given, the other calm.
  static func course(_ text: String, messages: [Int?] = [1, 2]) -> Course {
    var course = Course()
    let weeks = messages.indices.map { Day(number: 20_507) + 7 * $0 }
    course.weeks = weeks
    course.parties = [Course.Member(id: "a", name: text), Course.Member(id: "b", name: "b")]
    func lane(_ from: Int, _ messages: [Int?]) -> PairCourse.Lane {
      PairCourse.Lane(from: course.parties[from], to: course.parties[1 - from], messages: messages, replyHours: messages.map { _ in nil })
    }
    course.pairs = [
      PairCourse(
        lanes: [lane(0, messages), lane(1, messages.map { _ in 1 })], meetings: messages.map { _ in 0 },
        holidays: messages.map { _ in false })
    ]
    course.signals = [Signal(kind: .mending, messages: messages)]
    course.sources = [SourceCourse(path: text, covered: nil, weeks: messages.map { _ in .uncovered })]
    return course
  }

  static func json(_ text: String) -> String { JSONValue.text(text).rendered() }
}
