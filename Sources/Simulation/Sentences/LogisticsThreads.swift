extension ThreadTemplate {
  /// Transport, rooms, badges, parts.
  static let logistics: [ThreadTemplate] = [
    ThreadTemplate(
      .logistics, "Transport to {place}", needs: 2,
      [
        [
          "The van for {place} leaves at {time} with {nn} {things} on board.",
          "Transport to {place} is booked for {day} at {time}. There is room for two more pallets.",
        ],
        [
          "Good, somebody will be at the door.", "Then I add the {thing}, it has been waiting here.",
          "Fine. The side entrance is the easier one that day.",
        ],
        ["Side entrance it is, I will tell the driver.", "There is room for it, weight is no issue."],
      ]),
    ThreadTemplate(
      .logistics, "Access at {place}", needs: 2,
      [
        [
          "Two visitors of ours come to {place} on {day}. Do they need badges?",
          "For {day} we need access to the upper floor at {place}, from {time}.",
        ],
        ["Badges are at the desk under your company name.", "Arranged. The desk has the list, passports are not needed."],
        ["Great, see you there.", "Thanks, that was quick."],
      ]),
    ThreadTemplate(
      .logistics, "{things} for {place}", needs: 2,
      [
        ["We are down to {n} {things} at {place}.", "Stock of {things} at {place}: {nn}. That lasts about {n} weeks."],
        ["I have ordered {nn}, they come with the {day} transport.", "Good to know. {place} can borrow some from the store next door."],
        ["Borrowing works, I will pick them up.", "Perfect."],
      ]),
    ThreadTemplate(
      .logistics, "Room for the {event}", needs: 1,
      [
        [
          "The room for the {event} is the one on the ground floor, coffee from {time}.",
          "I have booked the large room at {place} for the {event}. Projector included.",
        ],
        ["Thanks. I bring the {doc} on paper as well.", "Ground floor is handy, we come with the {thing}."],
      ]),
    ThreadTemplate(
      .logistics, "{thing}: parts", needs: 2,
      [
        [
          "The spare part for the {thing} has a delivery time of {n} weeks. We have one on the shelf for {place}.",
          "The supplier confirms the part for the {thing}: {day}, before noon.",
        ],
        ["One on the shelf is enough for us.", "Good. Then we {task} the same afternoon."],
        ["Agreed, I have put it in the plan of {place}.", "The crew is told."],
      ]),
    ThreadTemplate(
      .logistics, "Key of the cabinet at {place}", needs: 2,
      [
        [
          "Who has the key of the cabinet at {place}? The box on the wall is empty.",
          "The key of the cabinet at {place} is not in the box.",
        ],
        ["It is with me, I bring it on {day}.", "In the drawer under the {system} screen, behind the tape."],
        ["Found it.", "Ha, of course. Thanks."],
      ]),
    ThreadTemplate(
      .logistics, "Parking at {place}", needs: 1,
      [
        [
          "The yard at {place} is full on {day} because of the market. The car park behind the school is open to us.",
          "There is road work in front of {place} until {day}, the detour takes {n} minutes.",
        ],
        ["Thanks, passed on to the crew.", "Good to know, we leave a little earlier."],
      ]),
    ThreadTemplate(
      .logistics, "Invoice {nn}", needs: 2,
      [
        [
          "Invoice {nn} for the {things} lacks the order number. Which one applies?",
          "For the invoice of the {thing}: does it go to {place} or to the main office?",
        ],
        ["Order {nn}{n}, and the reference of {place}.", "Main office, with {place} in the reference line."],
        ["Corrected and on its way.", "Thanks, done."],
      ]),
    ThreadTemplate(
      .logistics, "Return of {things}", needs: 1,
      [
        [
          "{nn} {things} go back from {place} on {day}, they are the wrong size.",
          "We found a box of {things} from last year at {place}. They look as good as new.",
        ],
        ["Then keep {n} for the {event}, the rest can go.", "Nice find, that saves an order."],
      ]),
  ]

  /// Dates and times.
  static let scheduling: [ThreadTemplate] = [
    ThreadTemplate(
      .scheduling, "Date for the {event}", needs: 2,
      [
        ["Would {day} at {time} suit for the {event}?", "For the {event} I see two options: {day} at {time}, or the Friday after."],
        [
          "{day} at {time} is fine here.", "{day} works, the Friday is taken.",
          "The later one suits us better, then {peer} can be there too.",
        ],
        ["Booked. The invitation follows.", "Great, then that is the date."],
      ]),
    ThreadTemplate(
      .scheduling, "Call about the {thing}", needs: 2,
      [
        ["Is there half an hour on {day} to look at the {thing} together?", "Shall we call about the {thing} on {day}, around {time}?"],
        ["{time} is good, I will dial in from {place}.", "Half an hour is enough, {time} suits me."],
        ["See you then.", "Good, I open the {system} beforehand."],
      ]),
    ThreadTemplate(
      .scheduling, "Agenda of the {event}", needs: 1,
      [
        [
          "Agenda of the {event}: the {thing}, the {doc}, and a quarter of an hour for questions.",
          "For the {event} I have three points so far: {place}, the {system}, and the {things}.",
        ],
        ["Add the {doc} of {place}, five minutes are enough.", "Complete for us.", "I take the first point, if that helps."],
        ["Added.", "Good, then you have the first ten minutes."],
      ]),
    ThreadTemplate(
      .scheduling, "Shift on {day}", needs: 2,
      [
        ["Who is at {place} on {day}? I would come by around {time}.", "I am at {place} on {day} and have an hour left after {time}."],
        ["Our early crew is there until two, come by.", "Good moment to {task} together."],
        ["Noted, I bring the {things}.", "Deal."],
      ]),
    ThreadTemplate(
      .scheduling, "{event} next week", needs: 2,
      [
        [
          "Next week's {event}: who joins from your office? We come with {n} people.",
          "The {event} is on {day} next week. Lunch is included for those who stay.",
        ],
        ["Three of us, all by train.", "Two of us, and the new intern for the practice part."],
        ["I have reserved seats for everybody.", "Good, then the small room is enough."],
      ]),
    ThreadTemplate(
      .scheduling, "Time of the morning call", needs: 2,
      [
        [
          "Can be short today: I have {n} points for the morning call, all about {place}.",
          "The morning call on {day} overlaps with the {event}. Half an hour later?",
        ],
        ["Half an hour later is fine for all of us.", "Short is good."],
        ["Thanks, calendar entry corrected.", "See you there."],
      ]),
  ]
}
