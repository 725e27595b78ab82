import Events

/// One way of going wrong, from a day on.
struct Harm: Hashable, Sendable {
  /// What worsens.
  enum Mechanism: String, Sendable {
    case contact = "contact thins out"
    case replies = "replies slow down"
    case labels = "labels come up"
    case meetings = "meetings lapse"
  }

  let mechanism: Mechanism
  /// How much, in words: `to 50 %`.
  let strength: String
  /// The figure of it.
  let figure: Double

  /// All mechanisms, each in three strengths.
  static let all: [Harm] = [
    Harm(mechanism: .contact, strength: "to 70 %", figure: 0.7), Harm(mechanism: .contact, strength: "to 50 %", figure: 0.5),
    Harm(mechanism: .contact, strength: "to 30 %", figure: 0.3), Harm(mechanism: .replies, strength: "1.5 times as long", figure: 1.5),
    Harm(mechanism: .replies, strength: "twice as long", figure: 2), Harm(mechanism: .replies, strength: "3 times as long", figure: 3),
    Harm(mechanism: .labels, strength: "every 20 days", figure: 20), Harm(mechanism: .labels, strength: "every 10 days", figure: 10),
    Harm(mechanism: .labels, strength: "every 5 days", figure: 5), Harm(mechanism: .meetings, strength: "the rarest", figure: 1),
    Harm(mechanism: .meetings, strength: "the two rarest", figure: 2), Harm(mechanism: .meetings, strength: "all three", figure: 3),
  ]

  /// Lets it befall a story.
  func befall(_ story: inout Story, from onset: Day) {
    switch mechanism {
    case .contact: story.traffic.activity = [Story.Traffic.Step("\(onset)", figure)]
    case .replies: story.traffic.pace = [Story.Traffic.Step("\(onset)", party: 0, figure)]
    case .labels: story.scenes = Harm.labels(story, onset: onset, every: Int(figure))
    case .meetings:
      let rarest = story.meetings.indices.sorted { story.meetings[$0].every > story.meetings[$1].every }.prefix(Int(figure))
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
