extension ThreadTemplate {
  /// Thanks, disagreement about the matter, notices, worries said in time, context, repairs, and small talk.
  static let talk: [ThreadTemplate] = [
    ThreadTemplate(
      .thanks, "Thank you for {day}", needs: 1,
      [
        [
          "Many thanks for the help at {place} on {day}.", "Thanks for staying longer on {day}, the {thing} would still be in its box.",
          "Well done all, the {event} went smoothly.",
        ],
        ["It was a pleasure.", "Any time. It was a good day.", "Team effort, thanks to the crew of {place} too."],
      ]),
    ThreadTemplate(
      .thanks, "Kudos", needs: 1,
      [
        ["Kudos to the crew at {place}: {nn} in one day.", "The {doc} reads very well, great work by everybody who wrote on it."],
        ["Passed on, they will be glad.", "Nice to hear, I will read that out at lunch."],
      ]),
    ThreadTemplate(
      .disagreement, "Order of work at {place}", needs: 3,
      [
        [
          "I see it differently for {place}: first {task}, then the {thing}.",
          "I am not convinced by the order in the {doc}. The {thing} should come before the {things}.",
        ],
        [
          "On the other hand, the {things} are there already and the {thing} is not.",
          "I would prefer the other order, because the crew is only there on {day}.",
        ],
        [
          "Another option: half of the {things} first, then the {thing}, then the rest.",
          "Good argument. What about trying it at {place} and counting the hours?",
        ],
        ["That could work. We try it and look at the hours.", "Fine, let us try that."],
      ]),
    ThreadTemplate(
      .disagreement, "Number of {things}", needs: 2,
      [
        [
          "We disagree with the {nn} {things} in the plan, {n} would be enough in our view.",
          "I have a reservation about the number of {things}: it makes the {event} long.",
        ],
        [
          "The risk with fewer is that {place} runs dry in a busy week. I would argue for the number as it stands.",
          "I see it differently, the reserve has saved the day twice.",
        ],
        ["Then we take the middle and count after a month.", "You have the better numbers there. We stay with it."],
        ["Good, counted from {day}.", "Fine with me."],
      ]),
    ThreadTemplate(
      .disagreement, "{system}: two ways", needs: 2,
      [
        [
          "Pros and cons of the {system} are in the {doc}. My preference is the simple version.",
          "An alternative would be to {task} by hand and to leave the {system} as it is.",
        ],
        [
          "I disagree on the simple version, it hides the {things}. The trade-off is acceptable to me.",
          "By hand is more work than it looks, I had a concern about exactly that last year.",
        ],
        ["Fair point about the {things}.", "Point taken. Then the {system}, with a short guide."],
      ]),
    ThreadTemplate(
      .notice, "Notice: {system}", needs: 1,
      [
        [
          "Heads-up: the {system} gets a new colour scheme next month, the buttons stay where they are.",
          "Advance notice: we plan to clean the archive of the {system} in four weeks' time. Nothing younger than a year is touched.",
        ],
        ["Thanks for the early word.", "Good, no objection here.", "Noted, I tell the night desk."],
      ]),
    ThreadTemplate(
      .notice, "Proposal: template of the {doc}", needs: 2,
      [
        [
          "We would like to propose a shorter template for the {doc}, from next quarter. Any objections?",
          "Proposed change to the {doc}: one page less, the same tables. For your comments before the next {event}.",
        ],
        ["No objections, shorter is better.", "Fine, as long as the table of {place} stays."],
        ["The table stays.", "Good, then that is how we do it."],
      ]),
    ThreadTemplate(
      .earlyRaise, "Small concern: {thing}", needs: 2,
      [
        [
          "Small concern about the {thing} at {place}: the noise in the evening. Nothing urgent, it is better said now.",
          "I want to flag one thing early: the {things} run low in a busy month.",
        ],
        ["Good that you say it. I look at it on {day}.", "Thanks for raising it now. Let us put it on the list for the {event}."],
        ["Great, that is early enough.", "Good, then it is not lost."],
      ]),
    ThreadTemplate(
      .earlyRaise, "How is it going at {place}", needs: 2,
      [
        [
          "How is this working for you at {place}, after {n} weeks with the {thing}?",
          "Any feedback for us on the {event}? We would like to do the next one better.",
        ],
        ["Well, by and large. The {doc} could be shorter.", "Good atmosphere, and the second half was a little long."],
        ["That is useful, thanks.", "Noted, a shorter second half it is."],
      ]),
    ThreadTemplate(
      .earlyRaise, "Potential issue with the {things}", needs: 2,
      [
        [
          "Flagging this early: a potential issue with the {things} if the {event} grows beyond {nn} people.",
          "We wanted to raise the {thing} before it becomes a habit: it is often left switched on.",
        ],
        ["Understood, I count again on {day}.", "Thanks, I will put a note beside the switch."],
        ["Perfect.", "A note is all it needs."],
      ]),
    ThreadTemplate(
      .context, "Background on the {thing}", needs: 2,
      [
        [
          "To give you some context on the {thing}: our supplier closes for a week, so we work from stock.",
          "Some background on the {doc}: our auditor reads it as well, hence the long words.",
        ],
        ["That explains it, thanks for telling us.", "I understand why it looks that way now."],
        ["Good that I wrote it down, then.", "You are welcome."],
      ]),
    ThreadTemplate(
      .context, "How are things at {place}", needs: 2,
      [
        [
          "How are things on your end with the {event} coming up? Is there anything we should know?",
          "What do you need from us for {place}? We know you have a busy month.",
        ],
        [
          "Busy but fine. Two hands more on {day} would help.",
          "All good. The busy month is because of the stock count, the next one is calm.",
        ],
        ["Two hands it is.", "Good to know, we plan around it."],
      ]),
    ThreadTemplate(
      .repair, "Sorry about the {things}", needs: 2,
      [
        [
          "I am sorry about the {things} on {day}, they went to the wrong door. My mistake.",
          "Our apologies for the late {doc}. We underestimated the part about {place}.",
          "We should have called before the visit on {day}. Sorry about that.",
        ],
        [
          "No harm done, thanks for saying it.", "Thank you for telling us, it was only half an hour.",
          "No hard feelings, it happens here too.",
        ],
        ["Thanks. The next one is on time.", "Good. Cake on {day}, then."],
      ]),
    ThreadTemplate(
      .repair, "About this morning", needs: 2,
      [
        [
          "I was short in the call this morning. That was my error, the {system} had kept me up.",
          "You are right about the {thing}, I had misread the {doc}. My mistake.",
        ],
        ["No problem at all. Hope the {system} lets you sleep tonight.", "Thanks for coming back to it, appreciated."],
      ]),
    ThreadTemplate(
      .social, "{day}", needs: 1,
      [
        [
          "There is cake in the canteen at {place}, come early.", "Good start of the week to all of you.",
          "First frost this morning at {place}, mind the steps.",
        ],
        ["Early it is.", "Same to you.", "Saved a piece for the night desk."],
      ]),
    ThreadTemplate(
      .social, "Photo of the week", needs: 1,
      [
        ["Photo of the week: the {thing} at {place} at sunrise.", "The cat of {place} has found the box with the {things}."],
        ["Best one so far.", "That goes on the wall.", "The cat should be on the shift roster."],
      ]),
  ]
}
