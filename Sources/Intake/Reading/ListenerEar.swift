import Events
import Lexicon

/// The listener's ear as sinks need it: one object a task.
final class ListenerEar: RecordEar {
  private var ear: Ear

  init(_ listener: Listener) { ear = Ear(listener) }

  func hear(_ text: Span<UInt8>, style: TextStyle, writer: PartyIndex?, time: Timestamp?) {
    ear.hear(text, style: style, writer: writer, time: time)
  }

  var hits: [Hit] { ear.hits }
  var words: Int { ear.words }
  var ownPronouns: Int { ear.we }
  var otherPronouns: Int { ear.you + ear.they }
  var topics: UInt64 { ear.topics }
  var content: [UInt32] { ear.content }
  var language: Language { ear.language }
  var hasQuestion: Bool { ear.hasQuestion }
  var hasQuotes: Bool { ear.hasQuotes }
  var namedDay: Day? { ear.namedDay }
  var absences: [(days: ClosedRange<Day>, party: UInt8)] { ear.absences }

  func sentence(at offset: Int, in text: Span<UInt8>, style: TextStyle) -> Range<Int>? { ear.sentence(at: offset, in: text, style: style) }
}
