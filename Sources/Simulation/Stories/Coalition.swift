import Events

extension Story {
  /// Five organisations along a coast that share a mailing list: one goes ahead alone, the forum falls asleep, and nobody greets the newcomer.
  static let coalition: Story = {
    var traffic = Traffic()
    traffic.threadsPerWeek = 15
    traffic.dispersion = 1
    traffic.mailShare = 1
    traffic.list = "shoreline@lists.shoreline.example"
    traffic.listShare = 0.6
    traffic.mailHours = 3
    traffic.evenPairs = true
    traffic.stopped = [(Day(story: "2026-04-02"), .earlyRaise)]
    let winter = WorkCalendar.Pause("2025-12-24", "2026-01-02", "winter")
    let names = [
      ("riverkeep", "Riverkeep"), ("oakline", "Oakline"), ("tidewatch", "Tidewatch"), ("commonlight", "Commonlight"),
      ("seedhaven", "Seedhaven"),
    ]
    return Story(
      id: "shoreline-coalition", zone: .amsterdam, from: Day(story: "2025-09-01"), to: Day(story: "2026-06-28"),
      parties: names.map { id, name in
        SimulatedParty(
          id: id, name: name, aliases: ["\(name) Foundation"], calendar: .netherlands(pauses: [winter]), holidayFile: "holidays-nl.ics")
      },
      people: coalitionPeople, channels: [], traffic: traffic, vocabulary: .shores, meetings: coalitionMeetings, scenes: coalitionScenes,
      setup: Setup(
        purpose: "early joint review of how the five members work together", agreedBy: "boards of the five members",
        basis: "charter of 12 May 2025",
        stages: [("forming", "2024-11-04"), ("building", "2025-08-25")], notice: [("default", "14d"), ("campaign", "28d")], reply: "3bd",
        meetings: [("coordination meeting", "4w"), ("feedback round", "4w")],
        topics: [("campaign", ["river week"]), ("costs", ["cost share", "budget key"]), ("website", ["donation page"])]))
  }()

  private static let coalitionPeople: [Person] = [
    Person("wout", "Wout Meijer", "Coordinator", 0), Person("liesbeth", "Liesbeth Faber", "Volunteers", 0),
    Person("tariq", "Tariq Amrani", "Press", 0),
    Person("eva", "Eva Lund", "Education", 0), Person("koen", "Koen Visser", "Treasurer", 0, activity: 0.6),
    Person("fenna", "Fenna Dijk", "Field work", 0),
    Person("marit", "Marit Hagen", "Director", 1), Person("jurre", "Jurre Bakker", "Campaigns", 1),
    Person("silke", "Silke Brandt", "Press", 1),
    Person("noud", "Noud Peeters", "Printing", 1), Person("anouk", "Anouk Laurent", "Volunteers", 1),
    Person("rik", "Rik Zandstra", "Office", 1, activity: 0.6),
    Person("bas", "Bas Terpstra", "Boats", 2), Person("noor", "Noor Elias", "Coordinator", 2),
    Person("hidde", "Hidde Wiersma", "Bird counts", 2),
    Person("ymke", "Ymke Hoekstra", "School visits", 2), Person("paul", "Paul Osei", "Treasurer", 2, activity: 0.6),
    Person("rosa", "Rosa Conti", "Press", 2),
    Person("ines", "Inês Duarte", "Web", 3), Person("pavel", "Pavel Sykora", "Web", 3), Person("greet", "Greet Mulder", "Coordinator", 3),
    Person("sami", "Sami Koskinen", "Neighbourhoods", 3), Person("tess", "Tess Verhoef", "Grants", 3),
    Person("abel", "Abel Roos", "Events", 3),
    Person("dorien", "Dorien Kamp", "Coordinator", 4), Person("emre", "Emre Aksoy", "Plots", 4),
    Person("hanna", "Hanna Weiss", "Seed market", 4),
    Person("gijs", "Gijs Prins", "Volunteers", 4), Person("marta", "Marta Kowal", "Schools", 4),
    Person("olaf", "Olaf Stein", "Office", 4, activity: 0.6),
    // Writes only in the scenes: her first mail comes in May.
    Person("yara", "Yara Okonkwo", "Seed library", 4, activity: 0, joined: Day(story: "2026-05-12")),
  ]

  private static let coalitionMeetings: [Meeting] = [
    Meeting(
      "Coordination meeting", first: "2025-09-04", every: 28, at: 600, length: 90,
      invited: ["wout", "koen", "marit", "jurre", "noor", "bas", "greet", "tess", "dorien", "emre"],
      until: "2026-12-24",
      exceptions: [
        ("2025-12-25", .moved("2026-01-08", minutes: 600), "2025-12-01"), ("2026-02-19", .declined(["bas"]), "2026-02-18"),
        ("2026-05-14", .moved("2026-05-13", minutes: 600), "2026-04-20"), ("2026-06-11", .declined(["noor", "bas"]), "2026-06-10"),
      ], minutes: true),
    Meeting(
      "Feedback round", first: "2025-09-17", every: 28, at: 960, length: 60,
      invited: ["greet", "liesbeth", "anouk", "noor", "gijs", "eva", "silke", "hidde", "sami", "hanna"],
      until: "2026-12-31",
      exceptions: [
        ("2026-02-04", .declined(["silke"]), "2026-02-03"), ("2026-04-29", .cancelled, "2026-04-28"),
        ("2026-05-27", .cancelled, "2026-05-26"),
        ("2026-06-24", .cancelled, "2026-06-23"),
      ], minutes: true),
  ]

  /// The day after each feedback round its notes go to the list; the last round was on 1 April.
  private static let feedbackNotes: [Scene] = zip(
    ["2025-09-18", "2025-10-16", "2025-11-13", "2025-12-11", "2026-01-08", "2026-02-05", "2026-03-05", "2026-04-02"],
    [
      "I want to flag one thing from Harlingen early: the stall is heavy for two people.",
      "One concern, of a small kind: the newsletter reaches Vlieland a day late.",
      "The count sheets have too little room for the terns. How do you see this in Kampen?",
      "We wanted to raise the ferry times before the winter fair.",
      "Lessons learned from the lantern walk: fewer songs, more soup.", "A potential issue with the vests: two sizes are missing.",
      "I am a bit worried about the tide tables, they are last year's.",
      "Any feedback for us on the sign-up form is welcome at the next round.",
    ]
  ).map { day, text in
    .mail(
      "\(day) 10:20", "greet", to: [], "Feedback round, notes \(day)", list: true,
      "Dear all,\n\nNotes from yesterday's feedback round. \(text)\nThe rest is in the folder.\n\nGreet")
  }

  private static let coalitionScenes: [Scene] =
    feedbackNotes + [
      .mail(
        "2026-02-24 09:30", "jurre", to: [], "River week", list: true,
        "Dear all,\n\nThe first sketch of the river week is in the shared folder: the last week of June, boats in Harlingen, stalls in Kampen.\nFrom Den Oever there will be a choir.\n\nJurre"
      ),
      .mail(
        "2026-02-24 13:10", "bas", to: ["jurre"], "River week", list: true,
        "Hi Jurre,\n\nLovely. Six boats for the river week are booked, and the skippers have it in their diaries.\n\nBas"),
      .mail(
        "2026-03-11 10:45", "tess", to: ["jurre"], "River week", list: true,
        "Hi Jurre,\n\nThe neighbourhood fund pays for the soup at the river week.\n\nTess"),

      // Oakline decides alone, twice.
      .mail(
        "2026-05-19 09:40", "marit", to: [], "June and September", list: true,
        "Dear all,\n\nAfter a long talk at Oakline we have moved the river week to September. The town hall has the papers.\n\nMarit"),
      .mail(
        "2026-05-20 08:50", "noor", to: ["marit"], "June and September", list: true,
        "Dear Marit,\n\nNobody told us about September. Six boats and forty volunteers were set for the river week in June.\n\nNoor"),
      .mail(
        "2026-05-21 10:20", "greet", to: ["marit"], "June and September", list: true,
        "Dear Marit,\n\nCommonlight was there when the date of the river week was made in February, and we were not consulted on the new one. The soup fund ends in July.\n\nGreet"
      ),
      .mail(
        "2026-05-22 11:00", "marit", to: ["greet"], "June and September", list: true,
        "Dear Greet,\n\nThe permits for the quay were late and somebody had to choose. It was a hard week at this desk.\n\nMarit"),
      .mail(
        "2026-06-02 14:15", "noud", to: [], "Leaflets", list: true,
        "Dear all,\n\nWe've switched the printer for the river week leaflets, effective immediately. Old files can be thrown away.\n\nNoud"),

      // Sides.
      .mail(
        "2026-06-05 09:10", "bas", to: ["marit"], "June and September", list: true,
        "Marit,\n\nThe skippers send a bill for the river week boats, and that is on Oakline.\n\nBas"),
      .mail(
        "2026-06-09 10:30", "noor", to: ["noud"], "Leaflets", list: true,
        "Noud,\n\nThe leaflets of the river week carry no boats any more. Some here say it has become Oakline against us.\n\nNoor"),
      .mail(
        "2026-06-10 16:05", "jurre", to: ["noor"], "Leaflets", list: true,
        "Noor,\n\nWe printed nine thousand leaflets for the river week while Tidewatch did nothing about the permits. Those had Tidewatch as a contact.\n\nJurre"
      ),
      .mail(
        "2026-06-15 13:20", "silke", to: ["noor"], "Leaflets", list: true,
        "Noor,\n\nThe reprint of the river week leaflets came at our expense, so a little less thunder from Tidewatch would be kind.\n\nSilke"
      ),

      // Somebody new, whom nobody greets.
      .mail(
        "2026-05-12 10:10", "yara", to: [], "Seed library: count for June", list: true,
        "Dear all,\n\nThe seed library in Kampen holds 212 kinds this spring. The list is in the folder.\n\nYara Okonkwo"),
      .mail(
        "2026-05-28 09:35", "yara", to: [], "Planting spots", list: true,
        "Dear all,\n\nWho keeps the map of the planting spots along the dyke?\n\nYara"),
      .mail(
        "2026-06-16 09:50", "yara", to: [], "Planting spots, continued", list: true,
        "Dear all,\n\nI drew a map of the planting spots along the dyke myself, it is in the folder now.\n\nYara"),

      // A false alarm: a supplier escalates within its own house. An officer would narrow the phrase (`ignore_if`); docs/tuning.md tells how.
      .mail(
        "2026-06-08 08:45", "ines", to: ["wout"], cc: ["koen"], "Donation page slow",
        "Hi Wout,\n\nThe donation page was slow over the weekend. The host has escalated it to its management, so it moves.\n\nInês"),
      .mail(
        "2026-06-10 09:15", "pavel", to: ["wout"], cc: ["koen", "ines"], "Donation page slow",
        "Hi Wout,\n\nThe host escalated it to its management once more. The donation page works for most visitors.\n\nPavel"),
      .mail(
        "2026-06-11 15:40", "ines", to: ["wout"], cc: ["koen", "pavel"], "Donation page slow",
        "Hi Wout,\n\nFound: one index was missing. The donation page is quick again since noon.\n\nInês"),
      .mail(
        "2026-06-11 16:05", "wout", to: ["ines"], cc: ["koen", "pavel"], "Donation page slow",
        "Hi Inês,\n\nWonderful, twelve gifts came in since lunch. Many thanks to both of you.\n\nWout"),
    ]
}
