extension Story {
  /// The dialogue of the souring sample. Nobody in it means harm: one side may not say why it is short of hands, the other protects its season,
  /// and each step makes the next one look reasonable.
  static let souringScenes: [Scene] = [
    // Long before: the second wave is an ordinary plan.
    .chat(
      "2025-10-14 10:05", "mila", "planning", "page",
      "The second wave has its own page now: Moerdijk and Venlo, four cells each, after the summer."),
    .chat("2025-10-14 11:20", "anneke", "planning", "page", "Good. Joris and Lotte take the yard part of it."),
    .chat("2026-02-10 13:40", "lotte", "planning", "cells", to: "elif", "For the second wave: does Venlo get the same cell as Waalhaven?"),
    .chat("2026-02-10 14:15", "elif", "planning", "cells", "The same cell, with the longer belt. The drawing is on the page."),
    .mail(
      "2026-03-17 09:30", "stijn", to: ["ruben"], cc: ["anneke", "mila"], "Second wave: offer",
      "Hi Ruben,\n\nThe offer for the second wave is attached: eight cells in two depots, delivery in September.\nThe assumptions are on page 4, they are the ones from the walk-through.\n\nRegards,\nStijn"
    ),
    .mail(
      "2026-03-18 10:10", "ruben", to: ["stijn"], cc: ["anneke", "mila"], "Second wave: offer",
      "Hi Stijn,\n\nThank you, received. It is with purchasing now and reads as discussed.\n\nRegards,\nRuben"),

    // Brightarm is short of hands and may not say why.
    .chat(
      "2026-05-04 10:20", "mila", "planning", "june",
      "A short word on the second wave. Our priorities have shifted, and I can't say more about that for the moment. The drawings for Moerdijk stay as they are."
    ),
    .chat("2026-05-04 11:05", "anneke", "planning", "june", "Thanks Mila. Does that touch the September date for Venlo?"),
    .chat("2026-05-04 15:40", "mila", "planning", "june", "Not as far as I can tell today."),
    .chat(
      "2026-05-06 14:10", "tom", "planning", "june",
      "The crew for the second wave is stretched thin. For internal reasons there are no June days for the survey at Moerdijk."),
    .chat(
      "2026-05-06 16:30", "lotte", "planning", "june",
      "Hm. The yard at Moerdijk was cleared for those days, and three drivers were told to stay home."),
    .chat("2026-05-11 09:50", "joris", "planning", "june", "Tom, which week is it for the second wave, then?"),
    .chat("2026-05-12 16:45", "tom", "planning", "june", "No week so far, Joris. I hear as little as you do."),

    // Veldhaven protects its season, and says so when it is done.
    .mail(
      "2026-05-13 09:15", "ruben", to: ["stijn"], cc: ["mila", "anneke", "joris"], "Second wave order",
      "Hello both,\n\nWe have decided to keep Moerdijk and Venlo on manual handling through the peak season, effective immediately. The order for the second wave has been withdrawn.\nThe cells at Waalhaven run on as they do.\n\nRuben"
    ),
    .chat(
      "2026-05-13 13:20", "joris", "planning", "yard", "For everybody on the yard: we've stopped the preparations for the second wave."),
    .mail(
      "2026-05-18 08:55", "stijn", to: ["ruben"], cc: ["mila", "anneke", "joris"], "Second wave order",
      "Ruben,\n\nNobody told us that the second wave was in doubt. The offer lay with you for eight weeks, and eight cells are half built.\n\nStijn"
    ),
    .chat(
      "2026-05-18 10:30", "nora", "planning", "yard",
      "We only found out about the second wave from the order desk. I was on the phone with a supplier for it that same hour."),
    .chat(
      "2026-05-18 11:40", "anneke", "planning", "yard",
      "Nora, for June there are no people from Brightarm, and in August there is no slack here. I had hoped for a call too."),

    // Labels.
    .chat(
      "2026-05-19 09:30", "tom", "planning", "yard",
      "This is typical of Veldhaven: the second wave is drawn for months and dropped in one line."),
    .chat(
      "2026-05-20 14:05", "elif", "integration", "archive",
      "The interface work for the second wave can go to the archive, I suppose. Veldhaven is not serious about automation."),
    .chat(
      "2026-05-20 16:20", "pieter", "integration", "archive", "I have spent four months on the same interface, Elif. It hurts here as well."
    ),
    .mail(
      "2026-05-22 15:30", "hanne", to: ["anneke", "joris"], cc: ["mila"], "Second wave papers",
      "Good afternoon,\n\nTom and Elif have been reassigned to another customer. The papers of the second wave are with me, effective today.\n\nHanne"
    ),
    .mail(
      "2026-05-26 09:10", "joris", to: ["hanne"], cc: ["mila", "anneke"], "Second wave papers",
      "Hanne,\n\nThat is news to us. Tom was on the floor here on Thursday and nothing was said about the second wave or about him.\n\nJoris"
    ),
    .chat(
      "2026-05-27 10:45", "samira", "site-works", "stops",
      "Two stops at Waalhaven since Sunday. Since the second wave was parked, Brightarm is unreliable on the phone as well."),
    .chat(
      "2026-05-27 13:15", "bram", "site-works", "stops", "The night desk took the call at two in the morning, Samira. It is in the log."),
    .chat(
      "2026-05-28 11:20", "lotte", "planning", "plan",
      "For the second wave, planning cannot rely on Brightarm any more. The autumn plan has no cells in it."),

    // Sides.
    .chat(
      "2026-06-01 09:35", "pieter", "integration", "archive",
      "We did all the work on the order feed, and the second wave pays for none of it."),
    .chat("2026-06-01 14:50", "nora", "integration", "archive", "That's on Veldhaven. The second wave was there to pay for it."),
    .chat(
      "2026-06-02 10:10", "ilse", "site-works", "fence",
      "The long fence at Waalhaven was put up at our expense, with the second wave in mind."),
    .chat(
      "2026-06-04 16:00", "mila", "site-works", "fence",
      "Eight cells stand in a hall in Ghent at our expense, Ilse. Those were for the second wave too."),

    // Requests that nobody takes up.
    .mail(
      "2026-06-08 09:20", "samira", to: ["bram"], cc: ["hanne"], "Suction cups Gorinchem",
      "Hi Bram,\n\nThe suction cups for the Gorinchem store are down to two. Please confirm the week in which new ones come.\n\nSamira"),
    .chat(
      "2026-06-10 11:00", "pieter", "integration", "certificate", to: "elif",
      "Please send the torque certificate of the demo bench, the inspector asks for it."),
    .mail(
      "2026-06-11 15:25", "lotte", to: ["hanne"], cc: ["nora"], "Refresher for the late crew",
      "Hi Hanne,\n\nThe refresher for the late crew needs two mornings. Please let us know which ones suit the trainers.\n\nLotte"),

    // Letters.
    .mail(
      "2026-06-12 10:30", "stijn", to: ["ruben"], cc: ["daan"], "Second wave hours",
      "Ruben,\n\nThe engineering hours for the second wave are unpaid since April. On Monday I escalate this to your director.\n\nStijn"),
    .mail(
      "2026-06-15 09:05", "viktor", to: ["daan"], cc: ["ruben", "stijn"], "Second wave hours",
      "Dear Mr Hoekstra,\n\nPlease take this letter as a formal notice concerning the second wave. We reserve all our rights under the frame agreement.\n\nViktor Adler"
    ),
    .mail(
      "2026-06-17 15:10", "ruben", to: ["stijn", "viktor"], cc: ["daan"], "Second wave hours",
      "Stijn, Mr Adler,\n\nI take this to our board on Thursday. According to the contract the hours of the second wave were part of the offer.\n\nRuben"
    ),
    .mail(
      "2026-06-22 11:45", "daan", to: ["viktor"], cc: ["ruben", "stijn"], "Second wave hours",
      "Dear Mr Adler,\n\nThe June days that never came are to us a breach of the agreement on the second wave. Our lawyers have the file.\n\nDaan Hoekstra"
    ),
    .mail(
      "2026-06-24 17:20", "anneke", to: ["mila"], "Coffee",
      "Mila,\n\nSo many letters, and you and I have not spoken for a month. I am at Waalhaven on Friday morning and would rather talk than write.\n\nAnneke"
    ),
  ]
}
