/// A set of kinds of events, in a byte: what a source carries, what a figure is taken from.
package struct EventKinds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package init(_ kind: EventKind) { self.init(rawValue: 1 << kind.rawValue) }

  package static let messages = EventKinds(.message)
  package static let meetings = EventKinds(.meeting)
  package static let utterances = EventKinds(.utterance)
  /// What two have to do with each other: messages and meetings.
  package static let contact: EventKinds = [.messages, .meetings]
  /// What people wrote or said themselves.
  package static let speech: EventKinds = [.messages, .utterances]
  /// An answer may stand anywhere, and wording in the title of a meeting too.
  package static let all = EventKinds(rawValue: .max)

  /// What they are called in a sentence: `messages or meetings`.
  package var words: String {
    let names: [(EventKinds, String)] = [(.messages, "messages"), (.meetings, "meetings"), (.utterances, "spoken words")]
    let found = names.filter { contains($0.0) }.map(\.1)
    return found.isEmpty ? "records" : found.joined(separator: " or ")
  }
}
