import Events

/// Draws the everyday threads of a story.
///
/// Weekly numbers of threads are negative binomial around the story's rate, each thread is a chain of turns that goes on with a chance of two in three,
/// and answers come after a log-normal time of the answering party's working hours: conversation clumps, in weeks, in threads and in days.
struct Background {
  let story: Story
  let alliance: SimulatedAlliance
  var random: Seeded
  private var nextMessage = 1
  private var nextThread = 1
  private var pairs: [PartyPair] = []
  private var nextPair = 0
  private var result: [SimulatedMessage] = []

  init(story: Story, alliance: SimulatedAlliance, random: Seeded) {
    self.story = story
    self.alliance = alliance
    self.random = random
  }

  /// All background messages, in the order of making.
  mutating func messages() -> [SimulatedMessage] {
    var monday = story.from.monday
    while monday <= story.to {
      week(monday)
      monday = monday + 7
    }
    return result
  }

  private mutating func week(_ monday: Day) {
    let days = (0..<7).map { monday + $0 }.filter { $0 >= story.from && $0 <= story.to }
    let common = days.filter { day in story.parties.allSatisfy { $0.calendar.isWorkday(day) } }
    if let middle = common.first {
      let mean = story.traffic.threadsPerWeek * Double(common.count) / 5 * story.traffic.activity(on: middle)
      let count = random.count(mean: mean, dispersion: story.traffic.dispersion)
      for k in 0..<count {
        let pair = drawPair()
        let day = story.traffic.evenPairs ? common[k * common.count / count] : common[random.below(common.count)]
        thread(on: day, between: pair)
      }
    }
    for party in story.parties.indices where story.traffic.internalPerWeek > 0 {
      let own = days.filter { story.parties[party].calendar.isWorkday($0) }
      let mean = story.traffic.internalPerWeek * Double(own.count) / 5
      for _ in 0..<random.count(mean: mean, dispersion: story.traffic.dispersion) {
        if let day = random.pick(own) { thread(on: day, between: PartyPair(party, party)) }
      }
    }
  }

  /// Two different parties: freely, or each pair in its turn.
  private mutating func drawPair() -> PartyPair {
    if pairs.isEmpty {
      pairs = story.parties.indices.flatMap { a in story.parties.indices.filter { $0 > a }.map { PartyPair(a, $0) } }
      pairs = random.shuffled(pairs)
    }
    guard story.traffic.evenPairs else { return pairs[random.below(pairs.count)] }
    nextPair += 1
    return pairs[nextPair % pairs.count]
  }

  private mutating func thread(on day: Day, between pair: PartyPair) {
    let inside = pair.first == pair.second
    let swapped = random.chance(0.5)
    let sides = swapped ? [pair.second, pair.first] : [pair.first, pair.second]
    let kinds = Set(ThreadKind.allCases.filter { story.traffic.draws($0, on: day) && !(inside && [.context, .repair].contains($0)) })
    let byMail = !inside && (story.channels.isEmpty || random.chance(story.traffic.mailShare))
    let kind = random.pick(ThreadKind.allCases.filter(kinds.contains)) { $0.weight } ?? .status
    let channel = byMail ? nil : drawChannel(inside ? pair.first : nil)
    guard let template = random.pick(story.templates.filter { $0.kind == kind }), byMail || channel != nil,
      let opener = draw(from: sides[0], on: day, besides: []), let answerer = draw(from: sides[1], on: day, besides: [opener])
    else { return }

    let blanks = Blanks(story.vocabulary, on: day, random: &random)
    // What needs an answer goes to the one who has it, not to everybody.
    let personal = [.request, .question].contains(kind) || !random.chance(story.traffic.listShare)
    let list = byMail && !personal ? story.traffic.list : ""
    // Even rhythms need somebody who is spoken to.
    let toAll = !list.isEmpty && !story.traffic.evenPairs
    let subject = blanks.filled(template.subject, peer: "")
    let cc = byMail ? drawCopies(sides, on: day, besides: [opener, answerer]) : []
    var speakers = [opener, answerer]
    var time = openingTime(of: sides[0], on: day)
    var previous: Int?
    for (turn, wordings) in template.turns.enumerated() {
      if turn >= template.needs, !random.chance(0.66) { break }
      if turn > 0 {
        let party = alliance.people[speakers[turn % 2]].party
        // A colleague may answer instead.
        if random.chance(0.18), let colleague = draw(from: party, on: day, besides: speakers + cc) { speakers[turn % 2] = colleague }
        time = answerTime(of: party, after: time, byMail: byMail)
      }
      guard time < alliance.end, let wording = random.pick(wordings) else { break }
      let writer = speakers[turn % 2]
      let peer = speakers[(turn + 1) % 2]
      var text = blanks.filled(wording, peer: alliance.people[peer].firstName)
      if random.chance(turn == 0 ? 0.45 : 0.2), let detail = random.pick(story.vocabulary.details) {
        text += " " + blanks.filled(detail, peer: alliance.people[peer].firstName)
      }
      var message = SimulatedMessage(
        id: nextMessage, medium: byMail ? .mail(list: list) : .chat(channel ?? 0), time: time, writer: writer, thread: nextThread,
        replyTo: previous,
        text: text)
      message.kind = kind
      if byMail {
        message.subject = subject
        message.to = toAll && turn == 0 ? [] : [peer]
        message.cc = cc.filter { $0 != writer && $0 != peer }
      } else if turn == 0, !inside, random.chance(0.3) {
        message.mention = peer
      }
      result.append(message)
      previous = nextMessage
      nextMessage += 1
    }
    nextThread += 1
  }

  /// Somebody of a party, drawn by activity.
  private mutating func draw(from party: PartyIndex, on day: Day, besides taken: [Int]) -> Int? {
    let free = alliance.people(of: party).filter { !taken.contains($0) && alliance.people[$0].joined <= day }
    return random.pick(free) { alliance.people[$0].activity }
  }

  private mutating func drawCopies(_ sides: [PartyIndex], on day: Day, besides taken: [Int]) -> [Int] {
    var copies: [Int] = []
    for side in sides where random.chance(0.4) {
      if let copy = draw(from: side, on: day, besides: taken + copies) { copies.append(copy) }
    }
    return copies
  }

  private mutating func drawChannel(_ party: PartyIndex?) -> Int? {
    let open = alliance.channels.indices.filter { alliance.channels[$0].parties.count == (party == nil ? story.parties.count : 1) }
    let own = open.filter { party == nil || alliance.channels[$0].parties.contains(party ?? 0) }
    return random.pick(own) { alliance.channels[$0].weight }
  }

  /// Some time of the party's day, less often near its end.
  private mutating func openingTime(of party: PartyIndex, on day: Day) -> Timestamp {
    let hours = story.parties[party].calendar.hours
    let part = (random.unit() + random.unit()) / 2 * 0.9
    let seconds = Int64(hours.lowerBound) * 60 + Int64(part * Double(hours.count) * 60)
    return story.zone.instant(day: day, millisecondsOfDay: seconds * 1000)
  }

  private mutating func answerTime(of party: PartyIndex, after time: Timestamp, byMail: Bool) -> Timestamp {
    let traffic = story.traffic
    let drawn = random.logNormal(median: byMail ? traffic.mailHours : traffic.chatHours, spread: traffic.spread)
    let hours = max(0.05, min(traffic.longest, drawn)) * traffic.pace(of: party, on: story.zone.day(of: time))
    return story.parties[party].calendar.instant(Int64(hours * 3600) * 1000, after: time, zone: story.zone)
  }
}

/// What fills the blanks of one thread.
struct Blanks {
  private let values: [(blank: String, value: String)]

  init(_ words: Vocabulary, on day: Day, random: inout Seeded) {
    let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].filter { $0 != day.longWeekday }
    let times = ["8:30", "9:15", "10:00", "10:30", "11:00", "13:15", "14:00", "15:30"]
    self.values = [
      ("{place}", random.pick(words.places) ?? ""), ("{thing}", random.pick(words.thing) ?? ""),
      ("{things}", random.pick(words.things) ?? ""),
      ("{doc}", random.pick(words.documents) ?? ""), ("{system}", random.pick(words.systems) ?? ""),
      ("{task}", random.pick(words.tasks) ?? ""),
      ("{event}", random.pick(words.events) ?? ""), ("{day}", random.pick(weekdays) ?? ""), ("{time}", random.pick(times) ?? ""),
      ("{nn}", "\(12 + random.below(48))"), ("{n}", "\(2 + random.below(7))"),
    ]
  }

  /// A text with its blanks filled, beginning with a capital letter.
  func filled(_ text: String, peer: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let blank = rest[...close]
      result += blank == "{peer}" ? peer : values.first { $0.blank == blank }?.value ?? ""
      rest = rest[rest.index(after: close)...]
    }
    result += rest
    return result.prefix(1).uppercased() + result.dropFirst()
  }
}
