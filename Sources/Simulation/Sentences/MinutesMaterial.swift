/// What the minutes of an ordinary meeting say. `{speaker}: ` marks a line that is put down to somebody who was there.
enum MinutesMaterial {
  static let items: [(title: String, lines: [String])] = [
    (
      "Progress at {place}",
      [
        "The {thing} at {place} has been looked at together. {nn} points are closed, {n} remain.",
        "{speaker}: the remaining points fit into the coming two weeks.",
      ]
    ),
    (
      "{doc}",
      ["The {doc} was read page by page. Page {n} gets a larger table.", "{speaker}: the annex is complete and needs no second round."]
    ),
    (
      "{system}",
      ["The {system} ran without a stop since the last meeting.", "{speaker}: the night run takes {nn} minutes, which leaves room."]
    ),
    ("Outlook", ["The {event} is next. Travel is arranged and {nn} people have signed up.", "The {things} are counted the week before."]),
    (
      "Learning from the {event}",
      [
        "What went well: the order of the day and the hand signals. What took long: finding the {things}.",
        "{speaker}: a box with a label solves most of it.",
      ]
    ),
    (
      "Two ways to {task}",
      [
        "Both ways were weighed: by hand on quiet days, with the {system} on busy ones.",
        "{speaker}: I see it differently for {place}, the days there are all busy.",
        "The group keeps both and counts the hours for a month.",
      ]
    ),
    ("Numbers", ["{nn} finished, {n} in work. The trend is as in the {doc}.", "{speaker}: the last week was the best of the quarter."]),
    ("Any other business", ["{place} offers the room for the next meeting.", "No other points."]),
    (
      "Questions from {place}",
      [
        "The night desk asked how to {task}. The answer goes into the {doc}.",
        "{speaker}: the same question came up in spring, so a picture would help.",
      ]
    ),
  ]

  static let decisions: [String] = [
    "The {event} is held at {place}.",
    "The {doc} is accepted as it stands.",
    "{place} keeps the {thing} for another quarter.",
    "Both organisations count the {things} once a month.",
    "The {system} stays the place where open points are kept.",
    "The guide on how to {task} is written together.",
    "Lunch at the next meeting is simple and early.",
  ]

  static let actions: [String] = [
    "bring the {doc} to the next meeting", "count the {things} at {place}", "write half a page on how to {task}",
    "ask {place} for the key of the cabinet",
    "put the photos of the {thing} into the folder", "book the room for the {event}", "check line {n} of the {system} log",
    "compare the two lists of {things}",
  ]
}
