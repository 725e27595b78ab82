import Events

extension Story {
  /// A water company and a maker of sensors: as busy as the souring pair, not always of one mind, and well.
  static let healthy: Story = {
    var traffic = Traffic()
    traffic.threadsPerWeek = 20
    traffic.dispersion = 1.2
    traffic.mailShare = 0.28
    traffic.internalPerWeek = 1.5
    let pauses = [WorkCalendar.Pause("2025-12-24", "2026-01-02", "winter"), WorkCalendar.Pause("2026-08-03", "2026-08-14", "summer")]
    return Story(
      id: "rivierland-tidemark", zone: .amsterdam, from: Day(story: "2025-10-06"), to: Day(story: "2026-08-30"),
      parties: [
        SimulatedParty(
          id: "rivierland", name: "Rivierland", aliases: ["Rivierland Water"], calendar: .netherlands(pauses: pauses),
          holidayFile: "holidays-nl.ics"),
        SimulatedParty(
          id: "tidemark", name: "Tidemark", aliases: ["Tidemark Sensors"], calendar: .netherlands(pauses: pauses),
          holidayFile: "holidays-nl.ics"),
      ],
      people: [
        Person("femke", "Femke de Wit", "Programme lead", 0), Person("omar", "Omar Benali", "Field operations", 0),
        Person("geert", "Geert Postma", "Control room", 0),
        Person("sanne", "Sanne Kok", "Data", 0), Person("willem", "Willem Brouwer", "Laboratory", 0, activity: 0.7),
        Person("irene", "Irene Vos", "Purchasing", 0, activity: 0.5),
        Person("huub", "Huub Jansen", "Mains Druten", 0), Person("joao", "João Ribeiro", "Project lead", 1),
        Person("maud", "Maud Lefèvre", "Firmware", 1),
        Person("karel", "Karel Dvorak", "Field service", 1), Person("priya", "Priya Raman", "Data platform", 1),
        Person("sven", "Sven Berg", "Support", 1),
        Person("aya", "Aya Tanaka", "Customer success", 1), Person("luca", "Luca Ferri", "Finance", 1, activity: 0.5),
      ],
      channels: [
        SimulatedChannel(
          "general", parties: [PartySet(0), PartySet(1)], purpose: "Everything that has no channel of its own", weight: 0.6),
        SimulatedChannel("field", parties: [PartySet(0), PartySet(1)], purpose: "Masts, probes, batteries", weight: 1.4),
        SimulatedChannel("data", parties: [PartySet(0), PartySet(1)], purpose: "Curves, feeds, alarms"),
        SimulatedChannel("rivierland-room", parties: PartySet(0), purpose: "Rivierland among itself"),
        SimulatedChannel("tidemark-team", parties: PartySet(1), purpose: "Tidemark among itself"),
      ],
      traffic: traffic, vocabulary: .mains, meetings: healthyMeetings, scenes: healthyScenes,
      setup: Setup(
        purpose: "yearly check of the working relationship between Rivierland and Tidemark", agreedBy: "works councils of both",
        basis: "agreement of 1 September 2025",
        stages: [("forming", "2025-01-13"), ("building", "2025-09-15")], notice: [("default", "14d"), ("portal", "28d"), ("price", "21d")],
        reply: "2bd",
        meetings: [("field sync", "1w"), ("steering committee", "4w"), ("retrospective", "6w")],
        topics: [("portal", ["sensor portal", "portal login"]), ("price", ["price list", "tariff"]), ("sampling", ["sampling interval"])]))
  }()

  private static let healthyMeetings: [Meeting] = [
    Meeting(
      "Field sync", first: "2025-10-08", every: 7, at: 570, length: 45,
      invited: ["omar", "geert", "huub", "sanne", "karel", "maud", "sven"], until: "2026-12-16",
      exceptions: [
        ("2025-12-24", .removed, "2025-12-03"), ("2025-12-31", .removed, "2025-12-03"), ("2026-02-11", .declined(["maud"]), "2026-02-10"),
        ("2026-04-22", .moved("2026-04-23", minutes: 600), "2026-04-20"), ("2026-06-10", .declined(["geert", "sven"]), "2026-06-09"),
        ("2026-08-05", .removed, "2026-07-01"), ("2026-08-12", .removed, "2026-07-01"),
      ]),
    Meeting(
      "Steering committee", first: "2025-10-16", every: 28, at: 840, length: 60,
      invited: ["femke", "omar", "irene", "joao", "aya", "luca"], until: "2026-12-10",
      exceptions: [("2026-03-05", .declined(["irene"]), "2026-03-04")], minutes: true,
      written: [
        WrittenMinutes(
          "2026-06-25",
          items: [
            SimulatedMinutes.Item(
              "Sensor portal",
              [
                "The step to the new login of the sensor portal is on 21 July. A guide of two pages is ready.",
                "Omar Benali: The field crews have tried it and have no objection.",
              ]),
            SimulatedMinutes.Item("Numbers", ["58 finished, 4 in work. The trend is as in the field report."]),
          ], decisions: ["The date of 21 July for the sensor portal is fine for both.", "The guide is translated for the night desk."])
      ]),
    Meeting(
      "Retrospective", first: "2025-10-21", every: 42, at: 810, length: 60,
      invited: ["femke", "sanne", "huub", "joao", "karel", "priya", "aya"], until: "2026-12-31",
      exceptions: [("2026-08-11", .moved("2026-08-18", minutes: 810), "2026-06-30")], minutes: true),
  ]

  private static let healthyScenes: [Scene] = [
    .chat(
      "2025-11-26 09:20", "huub", "field", "fog",
      "The radio link at Beesd is unreliable in fog. Nothing was lost, the box sends it all at noon."),
    .chat("2025-11-26 10:05", "karel", "field", "fog", "Seen in the log. A higher mast helps, I bring the drawing on Wednesday."),

    // Open disagreement about the matter, by both, and it ends.
    .mail(
      "2026-03-03 10:15", "willem", to: ["priya"], cc: ["femke", "joao"], "Sampling interval",
      "Dear Priya,\n\nWe see this differently. A sampling interval of an hour is too coarse for the dunes, and I am not convinced by the battery argument.\nThe downside is that a night leak shows up after breakfast.\n\nWillem"
    ),
    .mail(
      "2026-03-03 14:40", "priya", to: ["willem"], cc: ["femke", "joao"], "Sampling interval",
      "Dear Willem,\n\nI disagree with the part about the batteries: at fifteen minutes they last five months, not twelve. On the other hand the night leak is a strong argument.\nAnother option is a sampling interval that follows the flow, short when it moves and long when it sleeps.\n\nPriya"
    ),
    .mail(
      "2026-03-04 09:35", "willem", to: ["priya"], cc: ["femke", "joao"], "Sampling interval",
      "Dear Priya,\n\nI have a reservation about clever boxes in wet holes, but that could work. What about trying it at Lent for a month?\n\nWillem"
    ),
    .mail(
      "2026-03-04 11:20", "priya", to: ["willem"], cc: ["femke", "joao"], "Sampling interval",
      "Dear Willem,\n\nGladly. Lent it is, and the laboratory decides what counts as good.\n\nPriya"),

    // A slip on one side, owned and answered.
    .mail(
      "2026-04-14 09:10", "joao", to: ["femke"], cc: ["omar", "karel"], "Battery batch 44",
      "Dear Femke,\n\nWe should have told you about battery batch 44 when we saw the first weak cell. That was our mistake, and I am sorry about the two walks it cost your crew.\nAll of them are replaced by Friday.\n\nJoão"
    ),
    .mail(
      "2026-04-14 11:30", "femke", to: ["joao"], cc: ["omar", "karel"], "Battery batch 44",
      "Dear João,\n\nThank you for telling us straight. No harm done, and the crew got to see the storks.\n\nFemke"),

    // Pressure that is explained.
    .chat(
      "2026-05-19 09:40", "femke", "general", "report",
      "To be open with you: we are under pressure because the regulator wants the summer report two weeks early. To give you some context, that is why the questions come in threes this month."
    ),
    .chat(
      "2026-05-19 10:25", "aya", "general", "report",
      "Thanks for saying so, Femke. I understand why it is busy. Priya keeps Tuesday mornings free for the report."),
    .chat(
      "2026-05-20 08:50", "femke", "general", "report",
      "Tuesday mornings are perfect. Some background on the early date: it is the same for all water companies this year."),

    // A slip on the other side, owned and answered.
    .chat(
      "2026-06-09 08:35", "omar", "field", "gate", to: "karel",
      "I am sorry about the gate at Zaltbommel, we overlooked the new lock. You stood there for an hour in the rain."),
    .chat("2026-06-09 09:15", "karel", "field", "gate", "No hard feelings, Omar. The farmer had coffee."),

    // A change, told five weeks ahead, agreed, and made.
    .mail(
      "2026-06-15 10:00", "maud", to: ["sanne", "femke"], cc: ["geert", "priya", "joao"], "Sensor portal: new login on 21 July",
      "Dear all,\n\nHeads-up: we plan to move the sensor portal to the new login on 21 July. The old one goes on beside it until the end of August.\nA guide of two pages comes with it. Say so if another week suits the control room better.\n\nMaud"
    ),
    .mail(
      "2026-06-16 09:25", "sanne", to: ["maud", "femke"], cc: ["geert", "priya", "joao"], "Sensor portal: new login on 21 July",
      "Hi Maud,\n\nThe date is fine, July is quiet in the control room. Geert would like the guide for the sensor portal on paper as well.\n\nSanne"
    ),
    .chat(
      "2026-07-07 13:30", "maud", "data", "login",
      "Two weeks to go for the portal login. The guide is in the folder, and on paper in the control room."),
    .chat("2026-07-07 14:10", "geert", "data", "login", "It hangs above the kettle, so everybody reads it."),
    .chat(
      "2026-07-21 11:15", "maud", "data", "login",
      "As announced, we have moved the sensor portal to the new login this morning. All accounts are there."),
    .chat("2026-07-21 11:50", "geert", "data", "login", "Logged in at the first try. The kettle method works."),

    // The summer pause, said beforehand and kept.
    .chat(
      "2026-07-29 09:05", "aya", "general", "summer",
      "Both offices are closed from 3 to 14 August. The alarm line stays staffed, as every year."),
    .chat("2026-07-29 09:40", "femke", "general", "summer", "Enjoy it, all of you. See you on the 17th."),
    .mail(
      "2026-08-05 10:02", "sven", to: ["omar"], "Druten battery",
      "Hi Omar,\n\nFor after the break: the probe at Druten has its new battery, the alarm line called me out for it.\n\nSven"),
    .autoReply(
      "2026-08-05 10:02", "omar", to: ["sven"], "Druten battery", "I am out of the office until 17 August. For alarms call the alarm line."),
    .mail(
      "2026-08-17 09:20", "omar", to: ["sven"], "Druten battery",
      "Hi Sven,\n\nThank you, and sorry that it was you who got the call. I owe you an ice cream.\n\nOmar"),
  ]
}
