import Events

extension Story {
  /// Two companies that automate depots together, and how a good year turns within eight weeks.
  static let souring: Story = {
    var traffic = Traffic()
    traffic.threadsPerWeek = 20
    traffic.dispersion = 1.3
    traffic.mailShare = 0.28
    traffic.internalPerWeek = 1.5
    // After the order is withdrawn the everyday talk dries up; nobody decides that it should.
    traffic.activity = [.init("2026-05-14", 0.5), .init("2026-05-18", 0.3), .init("2026-05-25", 0.24)]
    traffic.pace = [.init("2026-05-26", party: 1, 4)]
    traffic.stopped = [
      (Day(story: "2026-04-20"), .context), (Day(story: "2026-04-24"), .earlyRaise), (Day(story: "2026-05-13"), .repair),
      (Day(story: "2026-05-13"), .social), (Day(story: "2026-05-18"), .thanks),
    ]
    let pause = WorkCalendar.Pause("2025-12-24", "2026-01-02", "winter")
    return Story(
      id: "veldhaven-brightarm", zone: .amsterdam, from: Day(story: "2025-09-01"), to: Day(story: "2026-06-28"),
      parties: [
        SimulatedParty(
          id: "veldhaven", name: "Veldhaven", aliases: ["Veldhaven Logistics", "VHL"], calendar: .netherlands(pauses: [pause]),
          holidayFile: "holidays-nl.ics"),
        SimulatedParty(
          id: "brightarm", name: "Brightarm", aliases: ["Brightarm Robotics"], calendar: .belgium(pauses: [pause]),
          holidayFile: "holidays-be.ics"),
      ],
      people: [
        Person("anneke", "Anneke Bos", "Programme lead", 0), Person("joris", "Joris Kuipers", "Operations", 0),
        Person("samira", "Samira Haddad", "Site lead Waalhaven", 0), Person("pieter", "Pieter Donkers", "Warehouse IT", 0),
        Person("lotte", "Lotte van Rijn", "Planning", 0), Person("ruben", "Ruben Smit", "Purchasing", 0, activity: 0.5),
        Person("ilse", "Ilse Vermeer", "Safety", 0, activity: 0.6),
        Person("daan", "Daan Hoekstra", "Director operations", 0, activity: 0.1),
        Person("mila", "Mila Novak", "Project lead", 1), Person("tom", "Tom Wouters", "Deployment", 1),
        Person("elif", "Elif Şahin", "Software", 1),
        Person("bram", "Bram Claes", "Support", 1), Person("nora", "Nora Lindqvist", "Customer success", 1),
        Person("stijn", "Stijn Maes", "Finance", 1, activity: 0.5), Person("hanne", "Hanne Peeters", "Quality", 1, activity: 0.6),
        Person("viktor", "Viktor Adler", "Managing director", 1, activity: 0.1),
      ],
      channels: [
        SimulatedChannel(
          "general", parties: [PartySet(0), PartySet(1)], purpose: "Everything that has no channel of its own", weight: 0.6),
        SimulatedChannel("planning", parties: [PartySet(0), PartySet(1)], purpose: "Dates, depots, order of work"),
        SimulatedChannel("site-works", parties: [PartySet(0), PartySet(1)], purpose: "What happens on the floor", weight: 1.4),
        SimulatedChannel("integration", parties: [PartySet(0), PartySet(1)], purpose: "Interfaces and data"),
        SimulatedChannel("veldhaven-desk", parties: PartySet(0), purpose: "Veldhaven among itself"),
        SimulatedChannel("brightarm-team", parties: PartySet(1), purpose: "Brightarm among itself"),
      ],
      traffic: traffic, vocabulary: .depots, meetings: souringMeetings, scenes: souringScenes,
      setup: Setup(
        purpose: "early joint review of the working relationship between Veldhaven and Brightarm",
        agreedBy: "works councils and data protection officers of both",
        basis: "agreement of 14 August 2025", stages: [("forming", "2025-02-03"), ("building", "2025-08-18")],
        notice: [("default", "14d"), ("scope", "21d"), ("price", "21d")], reply: "2bd",
        meetings: [("ops sync", "1w"), ("steering committee", "4w"), ("retrospective", "6w")],
        topics: [
          ("scope", ["second wave", "wave two"]), ("price", ["price", "pricing", "rate card"]), ("uptime", ["uptime", "availability"]),
        ]))
  }()

  private static let souringMeetings: [Meeting] = [
    Meeting(
      "Ops sync", first: "2025-09-02", every: 7, at: 570, length: 45,
      invited: ["joris", "samira", "pieter", "lotte", "tom", "bram", "elif"], until: "2026-12-15",
      exceptions: [
        ("2025-11-11", .moved("2025-11-12", minutes: 570), "2025-11-04"), ("2025-12-30", .removed, "2025-12-09"),
        ("2026-02-17", .declined(["pieter", "elif"]), "2026-02-16"),
        ("2026-03-24", .declined(["lotte"]), "2026-03-23"), ("2026-05-19", .cancelled, "2026-05-18"),
        ("2026-05-26", .declined(["tom", "elif", "pieter"]), "2026-05-25"),
        ("2026-06-02", .cancelled, "2026-06-01"), ("2026-06-09", .cancelled, "2026-06-08"), ("2026-06-16", .cancelled, "2026-06-15"),
        ("2026-06-23", .cancelled, "2026-06-22"),
      ]),
    Meeting(
      "Steering committee", first: "2025-09-11", every: 28, at: 840, length: 60,
      invited: ["anneke", "joris", "ruben", "daan", "mila", "nora", "stijn", "viktor"],
      until: "2026-12-03",
      exceptions: [
        ("2026-01-01", .moved("2026-01-08", minutes: 840), "2025-12-11"), ("2026-02-26", .declined(["viktor"]), "2026-02-24"),
        ("2026-05-21", .cancelled, "2026-05-20"), ("2026-06-18", .cancelled, "2026-06-16"),
      ], minutes: true),
    Meeting(
      "Retrospective", first: "2025-09-24", every: 42, at: 810, length: 60,
      invited: ["anneke", "samira", "pieter", "mila", "tom", "elif", "hanne"],
      until: "2026-12-31", exceptions: [("2026-06-03", .cancelled, "2026-06-01")], minutes: true),
  ]
}
