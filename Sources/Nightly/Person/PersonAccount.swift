public import Events
import Files
public import Harbinger
public import Intake
import Lexicon
public import Setup
public import Store

/// One person of an alliance, as its exports know them, for whoever has to answer that person.
public struct PersonAccount: Sendable {
  public let intake: Intake
  /// Position in `Timeline.people`.
  public let index: Int
  /// The alliance file.
  let file: String
  /// The alliance as its file has it, with the list of who is forgotten.
  public let alliance: Alliance

  /// Reads the exports and looks somebody up: also who is forgotten already, because the exports still hold them.
  /// - Parameters:
  ///   - who: an address, an id or a full name.
  ///   - file: the alliance file.
  /// - Throws: a stop if nobody, or more than one, is called so.
  public init(_ who: String, in file: String, now: Timestamp) async throws(Stop) {
    let (alliance, intake) = try await PersonAccount.read(file, now: now)
    let found = intake.people(named: who)
    guard let first = found.first else {
      let near = intake.closest(to: who).map { "did you mean \(PersonAccount.line($0, intake))?" }
      throw Stop(
        .usage, "nobody in the exports of \(alliance.id) is known as '\(who)'; \(near ?? "give an address, a user id or a full name")")
    }
    guard found.count == 1 else {
      let lines = found.map { "  " + PersonAccount.line(intake.timeline.people[$0], intake) }
      throw Stop(.usage, ["'\(who)' is what \(found.count) people are called; give an address or a user id:"] + lines)
    }
    (self.intake, self.index, self.file, self.alliance) = (intake, first, file, alliance)
  }

  /// Reads the exports of an alliance for who is in them: nothing is listened to, and nobody is left out.
  public static func read(_ file: String, now: Timestamp) async throws(Stop) -> (Alliance, Intake) {
    let alliance = try Loading.alliance(file).alliance
    var all = alliance
    all.forgotten = Forgotten()
    var intake = Intake(all, listener: Listener(families: [], parties: [], topics: []))
    await intake.read(now: now)
    return (alliance, intake)
  }

  /// The person.
  public var person: Person { intake.timeline.people[index] }

  /// The name of their party; empty if they have none.
  public var party: String { person.party < 0 ? "" : intake.alliance.parties[Int(person.party)].name }

  /// Whether a text that somebody wrote names them.
  public func isNamed(in text: String) -> Bool { intake.names(index, in: text) }

  /// Whether they are on the list of who is forgotten.
  public var isForgotten: Bool { intake.isIn(alliance.forgotten, index) }

  /// Whether they wrote or said it. A meeting that they called is of all who took part.
  private func isWritten(_ event: Int) -> Bool {
    intake.timeline.actors[event] == Int32(index) && intake.timeline.kinds[event].isOfOneWriter
  }

  /// Where everything stands that they wrote.
  public var places: Set<RecordPlace> {
    let timeline = intake.timeline
    var places: Set<RecordPlace> = []
    for event in 0..<timeline.count where isWritten(event) {
      let place = timeline.places[event]
      guard timeline.containers.indices.contains(Int(place.container)) else { continue }
      places.insert(RecordPlace(source: timeline.containers[Int(place.container)], offset: place.offset, part: Int(place.part)))
    }
    return places
  }

  /// What a source holds of them.
  public struct Source: Hashable, Sendable {
    public var path: String
    /// Records that they wrote or spoke, and others in which they stand as somebody addressed, invited or present.
    public var written = 0
    public var present = 0
    public var first: Day?
    public var last: Day?
  }

  /// What each source holds of them; those without anything are left out.
  public var sources: [Source] {
    let timeline = intake.timeline
    var sources = timeline.sourceTable.map { Source(path: $0.path) }
    for event in 0..<timeline.count {
      let isWritten = isWritten(event)
      guard
        isWritten || timeline.actors[event] == Int32(index)
          || timeline.participants(of: event).contains(where: { $0.person == Int32(index) })
      else { continue }
      let number = Int(timeline.sources[event])
      let day = intake.alliance.zone.day(of: timeline.times[event])
      if isWritten { sources[number].written += 1 } else { sources[number].present += 1 }
      sources[number].first = min(sources[number].first ?? day, day)
      sources[number].last = max(sources[number].last ?? day, day)
    }
    return sources.filter { $0.first != nil }
  }

  /// Files beside the alliance file that people write and that name them, each with its lines: who wrote them changes them.
  public var files: [(path: String, lines: [Int])] {
    let folder = Path.folder(of: file)
    let beside = [DisclosureLog.name, TuningLog.name, MarkedEvents.name].map { Path.join(folder, $0) }
    let own = [file] + ([Loading.overridePath(besides: file)] + beside).filter(Path.exists)
    return own.compactMap { path in
      let lines = (WholeFile.bytes(path) ?? []).split(separator: 0x0a, omittingEmptySubsequences: false).enumerated().filter {
        isNamed(in: String(decoding: $0.element, as: UTF8.self))
      }.map { $0.offset + 1 }
      return lines.isEmpty ? nil : (path, lines)
    }
  }

  private static func line(_ person: Person, _ intake: Intake) -> String {
    let party = person.party < 0 ? "no party" : intake.alliance.parties[Int(person.party)].name
    return ([person.name] + person.identities.filter { $0 != person.name }).joined(separator: ", ") + " (\(party))"
  }
}
