import Events

/// Turns a story and a seed into an alliance.
public struct Simulation: Sendable {
  /// What all draws come from.
  public var seed: UInt64
  /// What is told.
  public var story: Story

  /// A simulation that has not run yet.
  public init(seed: UInt64, story: Story) {
    self.seed = seed
    self.story = story
  }

  /// The alliance of this story and seed; the same every time.
  public func run() -> SimulatedAlliance {
    var alliance = cast()
    alliance.mailUntil = story.mailUntil
    let people = Dictionary(alliance.people.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    alliance.messages = background(alliance)
    stage(&alliance, people)
    decorate(&alliance)
    // Times tie when a scene falls on the second of a background message; the order of making then decides.
    alliance.messages.sort { ($0.time, $0.id) < ($1.time, $1.id) }
    alliance.series = story.meetings.map { meeting in series(meeting, people) }
    var secretary = Secretary(story: story, alliance: alliance, random: Seeded(seed).fork("minutes"))
    alliance.minutes = secretary.minutes(people)
    if let setup = story.setup { alliance.setup = AllianceFile(alliance: alliance, story: story, setup: setup).files }
    return alliance
  }

  /// Parties, people and channels, before anybody has written.
  private func cast() -> SimulatedAlliance {
    var random = Seeded(seed).fork("people")
    let people = story.people.map { person in
      let address = person.name.lowercased().split(separator: " ").joined(separator: ".")
      return SimulatedPerson(
        key: person.key, name: person.name, role: person.role, party: person.party,
        address: withoutAccents(address) + "@" + story.parties[person.party].domain,
        userID: "U0" + slackCode(&random, 9), activity: person.activity, joined: person.joined ?? story.from)
    }
    return SimulatedAlliance(
      id: story.id, zone: story.zone, from: story.from, to: story.to, parties: story.parties, people: people, channels: story.channels)
  }

  /// The everyday traffic.
  private func background(_ alliance: SimulatedAlliance) -> [SimulatedMessage] {
    let random = Seeded(seed).fork("background")
    if story.traffic.isList {
      var list = ListTraffic(story: story, alliance: alliance, random: random)
      return list.messages()
    }
    var background = Background(story: story, alliance: alliance, random: random)
    return background.messages()
  }

  /// Adds the hand-written scenes.
  private func stage(_ alliance: inout SimulatedAlliance, _ people: [String: Int]) {
    var next = (alliance.messages.map(\.id).max() ?? 0) + 1
    var thread = (alliance.messages.map(\.thread).max() ?? 0) + 1
    var threads: [String: (number: Int, last: Int)] = [:]
    for scene in story.scenes {
      guard let writer = people[scene.by] else { continue }
      let known = threads[scene.thread]
      var message = SimulatedMessage(
        id: next, medium: .mail(list: ""), time: scene.time(in: story.zone), writer: writer, thread: known?.number ?? thread,
        replyTo: known?.last,
        text: scene.text)
      switch scene.place {
      case .chat(let channel):
        message.medium = .chat(story.channels.firstIndex { $0.name == channel } ?? 0)
        message.mention = scene.mention.flatMap { people[$0] }
      case .mail(let to, let cc, let subject, let list):
        message.medium = .mail(list: list ? story.traffic.list : "")
        message.subject = subject
        message.to = to.compactMap { people[$0] }
        message.cc = cc.compactMap { people[$0] }
      }
      message.automatic = scene.automatic
      alliance.messages.append(message)
      threads[scene.thread] = (message.thread, message.id)
      next += 1
      if known == nil { thread += 1 }
    }
  }

  /// Reactions and late corrections of chat messages: records that are no speech, and must not look like one.
  private func decorate(_ alliance: inout SimulatedAlliance) {
    var random = Seeded(seed).fork("reactions")
    for index in alliance.messages.indices {
      guard case .chat(let channel) = alliance.messages[index].medium else { continue }
      let readers = alliance.people.indices.filter {
        $0 != alliance.messages[index].writer && alliance.channels[channel].parties.contains(alliance.people[$0].party)
      }
      if random.chance(0.14), let name = random.pick(["+1", "white_check_mark", "eyes", "tada", "pray"]) {
        alliance.messages[index].reactions = [(name, Array(random.shuffled(readers).prefix(1 + random.below(3))))]
      }
      if random.chance(0.02) {
        alliance.messages[index].edited = alliance.messages[index].time.advanced(by: Int64(20 + random.below(400)) * 1000)
      }
    }
  }

  private func series(_ meeting: Story.Meeting, _ people: [String: Int]) -> SimulatedSeries {
    let invited = meeting.invited.compactMap { people[$0] }
    return SimulatedSeries(
      name: meeting.name, first: meeting.first, every: meeting.every, startsAt: meeting.startsAt, length: meeting.length,
      organiser: invited.first ?? 0,
      invited: invited, until: meeting.until,
      exceptions: meeting.exceptions.map { exception in
        let change: SimulatedSeries.Exception.Change =
          switch exception.change {
          case .removed: .removed
          case .cancelled: .cancelled
          case .moved(let day, let minutes): .moved(Day(story: day), minutes: minutes)
          case .declined(let keys): .declined(keys.compactMap { people[$0] })
          }
        return SimulatedSeries.Exception(Day(story: exception.day), change, entered: Day(story: exception.entered))
      })
  }
}

/// Letters and digits as chat exports use them in ids.
func slackCode(_ random: inout Seeded, _ length: Int) -> String {
  let alphabet = Array("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ")
  return String((0..<length).map { _ in alphabet[random.below(alphabet.count)] })
}

/// A name as it stands in an address: without accents, in ASCII.
func withoutAccents(_ text: String) -> String {
  let accents: [Character: Character] = [
    "ã": "a", "á": "a", "ç": "c", "ë": "e", "é": "e", "è": "e", "ê": "e", "ï": "i", "ñ": "n", "ö": "o", "ş": "s", "ü": "u",
  ]
  return String(text.map { accents[$0] ?? $0 }.filter(\.isASCII))
}
