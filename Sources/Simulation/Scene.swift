import Events

/// One message of a story that was written by hand.
package struct Scene: Sendable {
  /// Where it is written.
  package enum Place: Sendable {
    case chat(channel: String)
    /// People by key; `list` sends it to the mailing list as well.
    case mail(to: [String], cc: [String], subject: String, list: Bool)
  }

  /// Local day and time, `2026-05-13 09:40`.
  package var at: String
  /// Key of the writer.
  package var by: String
  package var place: Place
  /// Scenes of the same thread name belong together; each answers the one before it in that thread.
  package var thread: String
  package var text: String
  /// Key of a person named at the start of a chat message.
  package var mention: String?
  package var automatic = false

  /// A chat message.
  package static func chat(
    _ at: String, _ by: String, _ channel: String, _ thread: String, to mention: String? = nil, _ text: String
  ) -> Scene {
    Scene(at: at, by: by, place: .chat(channel: channel), thread: thread, text: text, mention: mention)
  }

  /// A mail.
  package static func mail(
    _ at: String, _ by: String, to: [String], cc: [String] = [], _ subject: String, list: Bool = false, _ text: String
  ) -> Scene {
    Scene(at: at, by: by, place: .mail(to: to, cc: cc, subject: subject, list: list), thread: "mail:" + subject, text: text)
  }

  /// An answer that a program sends while somebody is away.
  package static func autoReply(_ at: String, _ by: String, to: [String], _ subject: String, _ text: String) -> Scene {
    Scene(
      at: at, by: by, place: .mail(to: to, cc: [], subject: subject, list: false), thread: "mail:" + subject, text: text, automatic: true)
  }

  /// The instant in a zone, or its start for a text that is no date.
  func time(in zone: ZoneRules) -> Timestamp {
    let parts = at.split(separator: " ")
    let clock = (parts.last ?? "").split(separator: ":").compactMap { Int64($0) }
    let day = Day(story: parts.first.map(String.init) ?? "")
    guard clock.count == 2 else { return zone.start(of: day) }
    return zone.instant(day: day, millisecondsOfDay: (clock[0] * 60 + clock[1]) * 60_000 + Int64(at.utf8.last ?? 0) % 10 * 5_000)
  }
}
