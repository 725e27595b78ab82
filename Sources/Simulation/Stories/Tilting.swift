import Events

extension Story {
  /// A bakers' cooperative and one of bicycle couriers: nothing breaks, but what both used to do is slowly done by one of them,
  /// and the mail export ends three weeks before the rest.
  static let tilting: Story = {
    var traffic = Traffic()
    traffic.threadsPerWeek = 5
    traffic.dispersion = 1
    traffic.mailShare = 0.35
    // The scenes carry the courtesy of the last months; drawn ones would come from both sides again.
    traffic.stopped = [
      (Day(story: "2026-04-13"), .thanks), (Day(story: "2026-05-04"), .repair), (Day(story: "2026-05-04"), .disagreement),
      (Day(story: "2026-05-04"), .earlyRaise),
    ]
    traffic.pace = [.init("2026-05-04", party: 0, 3)]
    return Story(
      id: "korenaar-trapwind", zone: .amsterdam, from: Day(story: "2025-09-01"), to: Day(story: "2026-07-19"),
      parties: [
        SimulatedParty(
          id: "korenaar", name: "Korenaar", aliases: ["Korenaar Bakers"], calendar: tiltingCalendar, holidayFile: "holidays-nl.ics"),
        SimulatedParty(
          id: "trapwind", name: "Trapwind", aliases: ["Trapwind Couriers"], calendar: tiltingCalendar, holidayFile: "holidays-nl.ics"),
      ],
      people: [
        Person("marleen", "Marleen Hof", "Programme lead", 0), Person("idris", "Idris Tahiri", "Night bakery", 0),
        Person("bente", "Bente Dekker", "Planning", 0), Person("casper", "Casper Vink", "Order page", 0),
        Person("roos", "Roos Hamers", "Members", 0), Person("aylin", "Aylin Kaya", "Shops", 0),
        Person("gerard", "Gerard Pol", "Treasurer", 0, activity: 0.5),
        Person("jip", "Jip Sanders", "Project lead", 1), Person("nadia", "Nadia Ferro", "Dispatch", 1),
        Person("olu", "Olu Bakare", "Hubs", 1), Person("stef", "Stef Wagenaar", "Workshop", 1),
        Person("linh", "Linh Tran", "Members", 1), Person("suze", "Suze Blok", "Rider support", 1),
        Person("maarten", "Maarten Groot", "Finance", 1, activity: 0.5),
      ],
      channels: [
        SimulatedChannel(
          "general", parties: [PartySet(0), PartySet(1)], purpose: "Everything that has no channel of its own", weight: 0.6),
        SimulatedChannel("early-round", parties: [PartySet(0), PartySet(1)], purpose: "From the oven to the door", weight: 1.4),
        SimulatedChannel("hubs", parties: [PartySet(0), PartySet(1)], purpose: "Racks, boxes, charging points"),
        SimulatedChannel("members", parties: [PartySet(0), PartySet(1)], purpose: "For the newsletter of both", weight: 0.2),
      ],
      traffic: traffic, vocabulary: .loaves, meetings: tiltingMeetings, scenes: tiltingScenes, mailUntil: Day(story: "2026-06-28"),
      setup: Setup(
        purpose: "yearly look of both cooperatives at how they work together", agreedBy: "members' councils of both",
        basis: "agreement of 20 August 2025", stages: [("forming", "2025-02-10"), ("building", "2025-09-01")],
        notice: [("default", "14d"), ("price", "28d")], reply: "2bd",
        meetings: [("route meeting", "1w"), ("steering committee", "4w"), ("retrospective", "6w")],
        topics: [("hub", ["night hub"]), ("price", ["drop rate"]), ("loan", ["lender"]), ("shops", ["corner shop", "corner shops"])]))
  }()

  static let tiltingCalendar = WorkCalendar.netherlands(pauses: [WorkCalendar.Pause("2025-12-24", "2026-01-02", "winter")])

  private static let tiltingMeetings: [Meeting] = [
    Meeting(
      "Route meeting", first: "2025-09-04", every: 7, at: 570, length: 45,
      invited: ["nadia", "olu", "suze", "idris", "bente", "aylin"], until: "2026-12-17",
      exceptions: [
        ("2025-12-25", .removed, "2025-12-04"), ("2026-01-01", .removed, "2025-12-04"), ("2026-02-19", .declined(["aylin"]), "2026-02-18"),
        ("2026-03-26", .declined(["suze"]), "2026-03-25"), ("2026-04-30", .cancelled, "2026-04-29"),
        ("2026-05-07", .cancelled, "2026-05-06"),
        ("2026-05-14", .removed, "2026-04-23"), ("2026-05-21", .cancelled, "2026-05-20"), ("2026-05-28", .cancelled, "2026-05-27"),
        ("2026-06-04", .cancelled, "2026-06-03"), ("2026-06-18", .cancelled, "2026-06-17"), ("2026-06-25", .cancelled, "2026-06-24"),
        ("2026-07-09", .cancelled, "2026-07-08"),
      ]),
    Meeting(
      "Steering committee", first: "2025-09-16", every: 28, at: 840, length: 60,
      invited: ["marleen", "roos", "gerard", "jip", "linh", "maarten"], until: "2026-12-08",
      exceptions: [("2026-06-23", .cancelled, "2026-06-19")], minutes: true),
    Meeting(
      "Retrospective", first: "2025-09-23", every: 42, at: 810, length: 60,
      invited: ["marleen", "idris", "casper", "jip", "stef", "suze"], until: "2026-12-29",
      exceptions: [("2026-04-21", .cancelled, "2026-04-20"), ("2026-06-02", .cancelled, "2026-06-01")], minutes: true),
  ]

  /// What was written by hand, besides the rounds: single events of the last months.
  static let tiltingScenes: [Scene] =
    TiltingRounds.scenes + [
      // The two wish for different things of the same hub.
      .mail(
        "2026-02-10 10:20", "olu", to: ["idris", "bente"], cc: ["jip", "marleen"], "A night hub",
        "Hi Idris, hi Bente,\n\nThe council has a hall for a night hub in Lombok, with power for twelve bikes and a door for your racks.\nShall we look at it together?\n\nOlu"
      ),
      .mail(
        "2026-02-10 13:05", "idris", to: ["olu"], cc: ["jip", "marleen"], "A night hub",
        "Hi Olu,\n\nGladly. A night hub so close to the ovens would save us the cold hour at the station.\n\nIdris"),
      .chat(
        "2026-05-06 10:10", "roos", "hubs", "districts",
        "Our ambition for the night hub is a warm loaf in each of the ten districts before six, a year from now."),
      .chat(
        "2026-05-07 09:25", "maarten", "hubs", "districts",
        "Ten districts from one night hub in a year is wishful thinking, Roos. There are eleven night riders, and the lender looks at every one."
      ),
      .chat(
        "2026-06-03 11:15", "marleen", "hubs", "ovens",
        "The members asked us to raise the bar: a second oven at the night hub, and the villages on the river too."),
      .chat(
        "2026-06-04 14:40", "jip", "hubs", "ovens",
        "For the night hub that timeline is not realistic, Marleen. The first oven has no power yet, and it is our riders who stand there."),

      // Trapwind says what is in its way; Korenaar, two bakers short on the night shift, does not.
      .chat(
        "2026-04-08 10:40", "stef", "hubs", "cable", "The charging points are blocked until the council has signed the cable plan."),
      .chat("2026-04-08 13:15", "casper", "hubs", "cable", "Noted, I move the line in the plan."),
      .chat(
        "2026-04-15 11:25", "maarten", "general", "bikes", "The order for six bikes is on hold until the lender has our half-year figures."),
      .chat("2026-04-15 16:40", "gerard", "general", "bikes", "Read."),
      .chat("2026-04-22 14:20", "olu", "hubs", "hall", "The missing permit for the hall is blocking us, the door is fine by now."),
      .chat(
        "2026-04-29 10:15", "jip", "general", "lease", "The lease of the workshop is blocked by the same paper, the lender signs after us."),
      .chat(
        "2026-05-05 09:35", "suze", "early-round", "before-six",
        "We are struggling to find riders for the hour before six, eleven is all there are."),
      .chat(
        "2026-05-19 11:10", "stef", "hubs", "trailers",
        "The new trailers are on hold until the lender has seen the list of parts, two weeks or so."),
      .chat(
        "2026-05-27 13:30", "olu", "hubs", "second-door",
        "We are still missing the approval for the second door, the lender asks whose door it is."),
      .chat(
        "2026-06-08 09:30", "nadia", "early-round", "fence",
        "The biggest bottleneck this month is the fence in Zuilen, it costs nine minutes a round."),
      .chat(
        "2026-06-11 09:20", "maarten", "general", "clerk", "The clerk of the lender is ill, which holds everything up for a week."),
      .chat(
        "2026-06-15 10:05", "olu", "hubs", "power", "We lack the approval of the grid company for the oven, the letter is from last week."),
      .chat("2026-06-24 16:10", "linh", "hubs", "form", "The form of the lender is holding us up, page seven of nine."),

      // Dispatch is full, and calls meetings off.
      .chat(
        "2026-05-06 15:30", "nadia", "early-round", "meetings",
        "I have taken tomorrow's route meeting out, dispatch is full until the weekend."),
      .chat("2026-05-06 16:45", "bente", "early-round", "meetings", "OK."),
      .chat(
        "2026-06-17 15:50", "nadia", "early-round", "meetings-june",
        "No route meeting tomorrow either, two of us are on the road. The sheet is in the folder, questions are welcome there."),

      // One description, three times, each time with a cause that the other side knows and this one does not.
      .chat(
        "2026-05-12 08:50", "aylin", "early-round", "kerb",
        "Third Saturday with bread on a cold kerb in Zuilen. For the corner shops we can't rely on Trapwind, so there is a van ready now."),
      .chat(
        "2026-05-12 10:35", "suze", "early-round", "kerb",
        "The street in Zuilen is dug up until July, Aylin. The riders stood at the other end of the fence and rang."),
      .chat(
        "2026-06-01 08:20", "idris", "early-round", "four",
        "The racks were loaded at four and nobody came. The bakers say you can't rely on Trapwind at that hour, and I have run out of answers for them."
      ),
      .chat(
        "2026-06-01 09:55", "olu", "early-round", "four",
        "The list that we got said five, Idris. I have put a photo of it in the folder."),
      .chat(
        "2026-06-22 13:40", "bente", "early-round", "summer-plan",
        "For the summer plan: before six we can't rely on Trapwind, so the vans are in it until September."),
      .chat(
        "2026-06-22 15:10", "nadia", "early-round", "summer-plan",
        "Bente, from Monday there are three more riders before six. That was to be said in the route meeting."),

      // A word in July that might turn it.
      .chat(
        "2026-07-16 16:30", "idris", "early-round", "visit",
        "Nadia, I rode along with Suze this morning and saw the fence. Come and bake with us one night, then we talk at the oven."),
      .chat("2026-07-16 17:05", "nadia", "early-round", "visit", "Tuesday, half past two. I bring the coffee."),
    ]
}
