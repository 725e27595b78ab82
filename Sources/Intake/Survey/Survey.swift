public import Events
import Lexicon
import Setup

/// What bare exports show of an alliance before anybody wrote its file: domains with their people, meetings with their rhythm, covered windows.
///
/// Nothing that people wrote is looked at, only who, when and where.
public struct Survey: Sendable {
  /// A mail domain, with its subdomains.
  public struct Domain: Hashable, Sendable {
    public var name: String
    public var people: Int
    /// Events that its people wrote or spoke.
    public var events: Int
    /// Whether anybody can have an address there, whoever they work for.
    public var isPublic: Bool
    /// How its people are called, in alphabetical order: nobody is ranked.
    public var names: [String] = []
  }

  /// A channel, mailing list or calendar.
  public struct Channel: Hashable, Sendable {
    public var name: String
    public var events: Int
  }

  /// A meeting that took place three times or more.
  public struct Meeting: Hashable, Sendable {
    public var title: String
    public var times: Int
    /// The usual distance between two of them; `nil` if there is none.
    public var every: TimeSpan?
  }

  /// Most events first.
  public let domains: [Domain]
  public let channels: [Channel]
  public let meetings: [Meeting]
  /// People without an address, in alphabetical order.
  public let withoutDomain: [UnresolvedPerson]
  /// What each path covers, in the order of the paths.
  public let sources: [Source]
  public let accounting: Accounting
  /// The paths as they were given.
  public let paths: [String]

  /// Reads exports without an alliance file.
  /// - Parameter zone: of wall clock times without one.
  public init(_ paths: [String], zone: ZoneRules = .utc, threads: Int = Intake.processors) async {
    let alliance = Alliance(
      id: "survey", purpose: "to draft an alliance file", zone: zone, parties: [],
      sources: paths.map { Alliance.Source(path: $0, file: $0) })
    var intake = Intake(alliance, listener: Listener(families: [], parties: [], topics: []))
    await intake.read(threads: threads)
    self.init(intake, paths: paths)
  }

  init(_ intake: Intake, paths: [String]) {
    let timeline = intake.timeline
    self.paths = paths
    accounting = intake.accounting
    sources = timeline.sourceTable
    var events = Array(repeating: 0, count: timeline.people.count)
    for actor in timeline.actors where actor >= 0 { events[Int(actor)] += 1 }
    domains = Survey.domains(timeline.people, events: events)
    withoutDomain = intake.accounting.unresolved.filter { !$0.identities.contains(where: Directory.isAddress) }
      .sorted { ($0.name, $0.identities.first ?? "") < ($1.name, $1.identities.first ?? "") }
    channels = Survey.channels(timeline)
    meetings = Survey.meetings(timeline)
  }

  private static func domains(_ people: [Person], events: [Int]) -> [Domain] {
    var found: [String: Domain] = [:]
    for (index, person) in people.enumerated() {
      for name in Set(person.identities.filter(Directory.isAddress).map { MailDomain.organisation(of: $0) }) where !name.isEmpty {
        found[name, default: Domain(name: name, people: 0, events: 0, isPublic: MailDomain.isPublic(name))].people += 1
        found[name]?.events += events[index]
        found[name]?.names.append(person.name)
      }
    }
    for name in found.keys { found[name]?.names.sort() }
    return found.values.sorted { (-$0.events, -$0.people, $0.name) < (-$1.events, -$1.people, $1.name) }
  }

  private static func channels(_ timeline: Timeline) -> [Channel] {
    var counts: [Int32: Int] = [:]
    for channel in timeline.channels where channel >= 0 { counts[channel, default: 0] += 1 }
    return counts.map { Channel(name: timeline.names.string($0.key), events: $0.value) }.sorted {
      (-$0.events, $0.name) < (-$1.events, $1.name)
    }
  }

  private static func meetings(_ timeline: Timeline) -> [Meeting] {
    var times: [Int32: [Timestamp]] = [:]
    for event in 0..<timeline.count where timeline.kinds[event] == .meeting && timeline.subjects[event] >= 0 {
      if !timeline.flags[event].contains(.cancelled) { times[timeline.subjects[event], default: []].append(timeline.times[event]) }
    }
    return times.filter { $0.value.count >= 3 }.map { subject, times in
      Meeting(title: timeline.names.string(subject), times: times.count, every: rhythm(times))
    }.sorted { (-$0.times, $0.title) < (-$1.times, $1.title) }
  }

  /// The median distance, where it is close to a usual one.
  private static func rhythm(_ times: [Timestamp]) -> TimeSpan? {
    let gaps = zip(times, times.dropFirst()).map { Double($1.milliseconds - $0.milliseconds) / 86_400_000 }.filter { $0 > 0.5 }.sorted()
    guard !gaps.isEmpty else { return nil }
    switch gaps[gaps.count / 2] {
    case ..<1.6: return TimeSpan(1, .businessDays)
    case 5.5..<8.5: return TimeSpan(1, .weeks)
    case 12..<16: return TimeSpan(2, .weeks)
    case 19..<23: return TimeSpan(3, .weeks)
    case 26..<33: return TimeSpan(4, .weeks)
    case 80..<100: return TimeSpan(13, .weeks)
    default: return nil
    }
  }
}
