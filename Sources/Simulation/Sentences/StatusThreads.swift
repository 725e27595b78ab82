extension ThreadTemplate {
  /// News of the work, with or without an answer.
  static let status: [ThreadTemplate] = [
    ThreadTemplate(
      .status, "{thing} at {place}", needs: 1,
      [
        [
          "The {thing} at {place} is in place and the first day went well.", "{place}: the {thing} has passed the check this morning.",
          "Short note from {place}: the {thing} is ready and the {things} are sorted.",
        ],
        ["Good to read, thanks for the note.", "Nice. I will tell the early shift.", "Great, then {place} is complete for this week."],
        ["One detail: the {things} are still in boxes, that is work for {day}.", "Photos are in the shared folder, look at number {n}."],
      ]),
    ThreadTemplate(
      .status, "Week report {place}", needs: 1,
      [
        [
          "Week report {place}: {nn} runs, {n} small stops, none longer than ten minutes. The {doc} has the details.",
          "Numbers for {place}: {nn} done, {n} open, all of them known. The {system} shows the same picture.",
          "{place} closed the week with {nn} finished items. The {n} open ones are listed in the {doc}.",
        ],
        [
          "Thanks, the numbers match what the {system} shows here.", "Clear report. The {n} open ones are fine for us.",
          "Good week. Which of the open ones is the oldest?",
        ],
        ["The oldest is the {thing}, it waits for a part that arrives on {day}.", "The {thing}, and it is nearly finished."],
        ["Fine, then we see it on {day}.", "Good, nothing for us to do then."],
      ]),
    ThreadTemplate(
      .status, "{doc}", needs: 1,
      [
        [
          "The {doc} for {place} is in the shared folder, version {n}.",
          "I have uploaded the {doc}. Chapter {n} is new, the rest is the same text in better order.",
          "The {doc} is finished on our end. {place} is in the annex.",
        ],
        [
          "Read it on the train. Chapter {n} is clear, the table could be larger.", "Thanks, I have put two remarks in the margin.",
          "Got it, I will read it before {day}.",
        ],
        ["The remarks are in. The table is larger too.", "Good remarks, both are worked in."],
      ]),
    ThreadTemplate(
      .status, "{system}", needs: 1,
      [
        [
          "The {system} was slow between {time} and noon. It is fine again, a full disk was the cause.",
          "Small outage of the {system} this morning, {n} minutes in total. No data was lost.",
          "The {system} did its night run in {nn} minutes, the best so far.",
        ],
        [
          "Seen it here too, thanks for the explanation.", "We noticed nothing, so all good.",
          "Thanks. I have added it to the log of {place}.",
        ],
      ]),
    ThreadTemplate(
      .status, "{event} at {place}", needs: 2,
      [
        [
          "The {event} at {place} is done. {nn} people came and the questions were good ones.",
          "Back from the {event} in {place}: a full room and a long list of ideas.",
        ],
        ["Great turnout. What was asked most?", "Good to hear. Was the {thing} shown as well?"],
        ["Mostly how to {task}, and who to call at night.", "Yes, and it worked at the first try, to everybody's relief."],
        ["Then we make a one-page guide about it.", "Good material for the next newsletter."],
      ]),
    ThreadTemplate(
      .status, "Progress {place}", needs: 1,
      [
        [
          "We managed to {task} at {place} today, so that line is finished.",
          "Half of the list for {place} is done: we could {task} and count the {things}.",
          "Today at {place}: {n} of {nn} points closed, and time left to {task}.",
        ],
        ["That is faster than I expected.", "Good. I have ticked it in the {doc}.", "Nice work by the whole crew."],
        ["It helped that the {things} were there early.", "The dry weather helped."],
      ]),
    ThreadTemplate(
      .status, "Delivery for {place}", needs: 1,
      [
        [
          "The {things} for {place} arrived at {time}, {nn} of {nn}.", "Parcel service brought {nn} {things} to {place}. All in one piece.",
        ],
        ["Perfect, they can stay in the small room until {day}.", "Thanks. I will send somebody to unpack them."],
      ]),
    ThreadTemplate(
      .status, "Result of the check at {place}", needs: 2,
      [
        [
          "Result of the check at {place}: the {thing} is within the limits, the {things} need a second look.",
          "We measured at {place} for {n} hours. The {thing} behaves as drawn, apart from a little noise in the evening.",
        ],
        ["Is the second look something for this week?", "Evening noise rings a bell, {place} had that in the old set-up as well."],
        ["{day} is early enough. Nothing stops because of it.", "Then I look at the old notes first."],
        ["Good, I have written it down for {day}.", "The old notes are in the folder of {place}, file {n}."],
      ]),
  ]
}
