import Events

/// One way of going wrong, from a day on.
struct Harm: Hashable, Sendable {
  /// What worsens.
  enum Mechanism: String, Sendable, CaseIterable {
    case contact = "contact thins out"
    case replies = "replies slow down"
    case labels = "labels come up"
    case meetings = "meetings lapse"
  }

  /// How much.
  enum Strength: Int, Sendable, CaseIterable {
    case slight, clear, strong
  }

  let mechanism: Mechanism
  let strength: Level

  /// A strength of a mechanism.
  struct Level: Hashable, Sendable {
    let strength: Strength
    /// What it means there: `half as much`.
    let words: String
    /// The figure of it.
    let figure: Double
  }

  /// All mechanisms in all strengths.
  static let all: [Harm] = Mechanism.allCases.flatMap { mechanism in levels(of: mechanism).map { Harm(mechanism: mechanism, strength: $0) }
  }

  private static func levels(of mechanism: Mechanism) -> [Level] {
    let levels: [(String, Double)] =
      switch mechanism {
      case .contact: [("to 70 %", 0.7), ("to 50 %", 0.5), ("to 30 %", 0.3)]
      case .replies: [("1.5 times as long", 1.5), ("twice as long", 2), ("3 times as long", 3)]
      case .labels: [("every 20 days", 20), ("every 10 days", 10), ("every 5 days", 5)]
      case .meetings: [("the rarest", 1), ("the two rarest", 2), ("all three", 3)]
      }
    return zip(Strength.allCases, levels).map { Level(strength: $0, words: $1.0, figure: $1.1) }
  }

  /// Lets it befall a story.
  func befall(_ story: inout Story, from onset: Day) {
    switch mechanism {
    case .contact: story.traffic.activity = [Story.Traffic.Step("\(onset)", strength.figure)]
    case .replies: story.traffic.pace = [Story.Traffic.Step("\(onset)", party: 0, strength.figure)]
    case .labels: story.scenes = Harm.labels(story, onset: onset, every: Int(strength.figure))
    case .meetings:
      let rarest = story.meetings.indices.sorted { story.meetings[$0].every > story.meetings[$1].every }.prefix(Int(strength.figure))
      for index in rarest { story.meetings[index].until = onset }
    }
  }

  /// A label every thirty days, and more often from the beginning of the harm on, by people of the first party in turn.
  private static func labels(_ story: Story, onset: Day, every days: Int) -> [Scene] {
    let other = story.parties.count > 1 ? story.parties[1].name : ""
    let texts = [
      "\(other) is unreliable with {}.", "The handling of {} is typical of \(other).", "\(other) can't be trusted with {}.",
    ]
    // Said of something else each time: a sentence that comes back word for word counts once.
    let matters = [
      "the dates", "the boxes", "our figures", "the drawings", "the keys", "any list", "the rates", "the plans", "the minutes",
      "our samples",
    ]
    var scenes: [Scene] = []
    var day = story.from + 20
    while day <= story.to {
      let number = scenes.count
      scenes.append(
        .chat(
          "\(day) 11:40", "0-\(number % 5)", "general", "label \(number)",
          texts[number % texts.count].replacing("{}", with: matters[number / texts.count % matters.count])))
      day = day + (day < onset ? 30 : days)
    }
    return scenes
  }
}
