public import Events
import Files
public import YAML

/// What an officer knows to have happened in an alliance: the `events.yaml` beside its alliance file, against which a backtest measures how early it was warned.
public struct MarkedEvents: Sendable {
  /// In the order of their days.
  public var events: [Event] = []

  /// One of them.
  public struct Event: Hashable, Sendable {
    /// The word in the file.
    public enum What: String, Hashable, Sendable, CaseIterable {
      case escalation, exit, repair

      /// Whether a warning before it is what one would have wished for.
      public var isHarm: Bool { self != .repair }
    }

    public var day: Day
    public var what: What
    /// Ids of the parties that it concerns; empty for the alliance.
    public var parties: [String]
    public var note: String

    public init(day: Day, what: What, parties: [String] = [], note: String = "") {
      self.day = day
      self.what = what
      self.parties = parties
      self.note = note
    }
  }

  public init(_ events: [Event] = []) { self.events = events.sorted { ($0.day, $0.what.rawValue) < ($1.day, $1.what.rawValue) } }

  /// The name of the file.
  public static let name = "events.yaml"

  /// The keys of the file.
  public static let keys = [
    Key("events", .list(.mapping(eventKeys)), required: true, "what happened, as far as somebody remembers it; dates alone, no names")
  ]

  /// The keys of one event.
  public static let eventKeys = [
    Key("day", .date, required: true, "the day on which it came to be known", example: "2026-04-14"),
    Key(
      "what", .choice(Event.What.allCases.map(\.rawValue)), required: true, "an escalation, an exit of a party, or a repair",
      example: "escalation"),
    Key("parties", .texts, "the parties that it concerns", standard: "the alliance", example: "[northwind, contoso]"),
    Key("note", .text, "what it was, in a few words", example: "the steering committee was called in"),
  ]

  /// Reads the file beside an alliance file; none are marked where there is none.
  public static func read(besides allianceFile: String, parties: [String]) -> (marked: MarkedEvents, diagnostics: [Diagnostic]) {
    let path = Path.join(Path.folder(of: allianceFile), name)
    guard Path.exists(path) else { return (MarkedEvents(), []) }
    let (document, problems) = Document.read(path: path)
    return read(document, problems, path: path, parties: parties)
  }

  /// Reads the file from its bytes.
  /// - Parameter path: what diagnostics call it.
  public static func read(bytes: [UInt8], path: String, parties: [String]) -> (marked: MarkedEvents, diagnostics: [Diagnostic]) {
    let (document, problems) = Document.parse(bytes: bytes, path: path)
    return read(document, problems, path: path, parties: parties)
  }

  private static func read(
    _ document: Document?, _ problems: [Diagnostic], path: String, parties: [String]
  ) -> (marked: MarkedEvents, diagnostics: [Diagnostic]) {
    let diagnostics = Diagnostics(path: path, problems)
    guard let document else { return (MarkedEvents(), diagnostics.sorted) }
    let fields = Fields(document.root, of: "the list of marked events", keys: keys, diagnostics)
    let events = fields.list("events", of: "an event").compactMap { item -> Event? in
      let named = item.textNodes("parties").compactMap { node -> String? in
        guard let text = diagnostics.text(node, "an item of 'parties'") else { return nil }
        if !parties.contains(text) { diagnostics.unknown(node, "'parties'", "a party of the alliance", among: parties) }
        return parties.contains(text) ? text : nil
      }
      guard let day = item.date("day"), let what = item.choice("what").flatMap(Event.What.init) else { return nil }
      return Event(day: day, what: what, parties: named, note: item.text("note") ?? "")
    }
    return (MarkedEvents(events), diagnostics.sorted)
  }
}
