extension ThreadTemplate {
  /// Questions that get an answer, without the words of a formal request.
  static let questions: [ThreadTemplate] = [
    ThreadTemplate(
      .question, "Which {thing} for {place}", needs: 2,
      [
        [
          "Which type of {thing} is meant for {place}, the small or the large one?",
          "The {doc} names two kinds of {thing}. Which one belongs to {place}?",
        ],
        ["The large one, because of the {things}.", "The small one. The large one is for the main hall."],
        ["Clear, I will mark it in the drawing.", "Then the drawing is right after all."],
      ]),
    ThreadTemplate(
      .question, "Access to the {system}", needs: 2,
      [
        [
          "How do I get read access to the {system}? My colleague needs it for {place}.",
          "Does the {system} keep the numbers of last year, or only {n} months?",
        ],
        ["I have added the account, it works within the hour.", "It keeps everything. Older numbers are under the second tab."],
        ["Works, thanks.", "Found them."],
      ]),
    ThreadTemplate(
      .question, "How to {task}", needs: 2,
      [
        [
          "What is the best moment to {task} at {place}: before the shift or after it?",
          "Is there a note somewhere on how to {task}? The new colleague asks.",
        ],
        ["After it, then nobody has to wait.", "Page {n} of the {doc}, with pictures.", "Before it. It takes ten minutes, not more."],
        ["Good, then we do it that way.", "Great, exactly what was needed."],
      ]),
    ThreadTemplate(
      .question, "Numbers of {place}", needs: 2,
      [
        [
          "The {doc} says {nn} for {place}, the {system} says {n} more. Which one counts?",
          "Where do the {nn} {things} for {place} come from? I count fewer.",
        ],
        ["The {system} counts, the document was printed on {day}.", "The difference is the reserve in the back room."],
        ["Ah, the reserve. Then it fits.", "Thanks, I will correct the table."],
      ]),
    ThreadTemplate(
      .question, "Photo of the {thing}", needs: 2,
      [
        ["Is there a photo of the {thing} at {place}? For the slide on {day}.", "What does the label on the {thing} at {place} say?"],
        ["Two of them are in the folder, taken this morning.", "It says type {nn}, second series."],
        ["Lovely, that is the one.", "Then it is the right type."],
      ]),
    ThreadTemplate(
      .question, "Contact at {place}", needs: 2,
      [
        ["Who answers the phone at {place} after six?", "Who signs for the {things} at {place}?"],
        ["The night desk, extension {nn}.", "Anybody at the desk can sign.", "After six it is the caretaker, a patient man."],
        ["Noted.", "Good, thanks."],
      ]),
    ThreadTemplate(
      .question, "{doc}: chapter {n}", needs: 2,
      [
        [
          "In chapter {n} of the {doc}: is the {thing} counted per day or per week?",
          "I am not finding the {things} in the {doc}. Are they in the annex?",
        ],
        ["Per week, the heading is misleading.", "Annex {n}, the last table."],
        ["I have changed the heading.", "Got it."],
      ]),
    ThreadTemplate(
      .question, "Weather on {day}", needs: 2,
      [
        [
          "Rain is forecast for {day}. Does the {event} at {place} go on?", "Storm warning for {day}: is the {thing} at {place} tied down?",
        ],
        ["It goes on, there is a roof.", "Tied down and covered since noon."],
        ["Good, then boots and coffee.", "Thanks, sleeping better."],
      ]),
  ]

  /// Requests in so many words; the second turn is the answer and is never left out.
  static let requests: [ThreadTemplate] = [
    ThreadTemplate(
      .request, "Confirmation for {place}", needs: 2,
      [
        ["Please confirm {day} at {time} for {place}.", "The crew for {place} is set for {day}. Please confirm the time, {time}."],
        ["Confirmed, {day} at {time}.", "{day} is confirmed. The desk at {place} knows."],
        ["Thanks, that settles it.", "Great."],
      ]),
    ThreadTemplate(
      .request, "{doc} to review", needs: 2,
      [
        ["Please review the {doc}, mainly page {n}.", "The {doc} is ready. Please check the part about {place}."],
        ["Read it. Page {n} is right, one typing error in the last line.", "Checked, the part about {place} is correct."],
        ["Typing error is out, thanks.", "Then I file it."],
      ]),
    ThreadTemplate(
      .request, "List of {things}", needs: 2,
      [
        ["Please send the list of {things} for {place}.", "Please share the count of the {things} at {place}, we prepare the {event}."],
        ["List attached, {nn} lines.", "{nn} at {place}, {n} of them in repair.", "Here it is: {nn} in total, sorted by size."],
        ["Exactly what was needed.", "Thanks, that was fast."],
      ]),
    ThreadTemplate(
      .request, "Numbers for the {event}", needs: 2,
      [
        [
          "Let me know by when the numbers for the {event} can be here, {day} would be ideal.",
          "Let us know whether {n} or {nn} people come to the {event}.",
        ],
        ["They will be there on {day} morning.", "It will be {n}, perhaps one more."],
        ["Good, that is early enough.", "Then {n} chairs and a spare one."],
      ]),
    ThreadTemplate(
      .request, "Approval of the {thing}", needs: 2,
      [
        [
          "We need your approval for the {thing} at {place} before the order goes out.",
          "The offer for the {thing} is in. Please approve or comment.",
        ],
        ["Approved, the price is as discussed.", "Go ahead with it, the offer is fine.", "Fine for us, with the longer cable."],
        ["Ordered.", "Thanks, longer cable included."],
      ]),
    ThreadTemplate(
      .request, "Your view on the {doc}", needs: 2,
      [
        [
          "Would you be able to look at the {doc} before {day}? It is {n} pages.",
          "Is it okay with you if the {doc} uses the photo of {place}?",
        ],
        ["Did it right away, it is short enough. No remarks.", "Of course, use it. The photographer's name goes below it."],
        ["Appreciated.", "Will do."],
      ]),
    ThreadTemplate(
      .request, "Update of the {system}", needs: 2,
      [
        ["Please advise whether the {system} may restart on {day} at {time}.", "Please clarify line {n} of the log of the {system}."],
        ["Restart is fine then, nobody works in it at that hour.", "Line {n} is harmless, it is the clock being set."],
        ["Good, it is in the plan.", "Thanks, one worry less."],
      ]),
  ]
}
