import Events
import Testing

@testable import Exports

/// What officers hand over from meetings, Outlook, chats and boards: every layout becomes what its like becomes.
struct HandedOverTests {
  private func read(
    _ text: String, _ name: String, _ format: ExportFormat, dayFirst: Bool? = nil, more: [(String, String)] = []
  ) -> CollectingSink {
    TestArchive([(name, text)] + more).withPath(.folder) { path in
      let export = Export.open(path)
      #expect(ExportFormat.assign(export).claims.map(\.format.id) == [format.id])
      return CollectingSink.reading(export, formats: [format], options: ReadOptions(dayFirst: dayFirst))
    }
  }

  // MARK: Participants

  private static let zoom = "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room\n"

  @Test func zoomTellsTheMeetingAboveItsParticipants() {
    let text =
      "Topic,ID,Host name,Host email,Duration (minutes),Start time,End time,Participants\n"
      + "Ops sync,812,Anna,anna@northwind.example,60,03/16/2026 10:00:00 AM,03/16/2026 11:00:00 AM,3\n\n" + HandedOverTests.zoom
      + "Anna de Vries,anna@northwind.example,03/16/2026 09:58:00 AM,03/16/2026 11:00:00 AM,62,No,No\n"
      + "Bert,,03/16/2026 10:05:00 AM,03/16/2026 10:20:00 AM,15,Yes,Yes\n"
      + "Bert,,03/16/2026 10:20:00 AM,03/16/2026 10:40:00 AM,20,Yes,No\n"
      + "Bert,,03/16/2026 10:45:00 AM,03/16/2026 11:00:00 AM,15,Yes,No\n,,03/16/2026 10:45:00 AM,,,,\n"
    let sink = read(text, "participants.csv", .participants)
    #expect(sink.records.map(\.kind) == [.meeting, .attendance, .attendance, .attendance])
    #expect(sink.records[0].text == "Ops sync")
    #expect(sink.records[0].time?.iso8601 == "2026-03-16T10:00:00Z")
    #expect(sink.records[0].end?.iso8601 == "2026-03-16T11:00:00Z")
    #expect(sink.records[0].participants == ["attended address:anna@northwind.example", "attended name:Bert"])
    #expect(sink.records.dropFirst().map { $0.time?.iso8601.suffix(9) } == ["09:58:00Z", "10:20:00Z", "10:45:00Z"])
    #expect(sink.records.dropFirst().map { $0.end?.iso8601.suffix(9) } == ["11:00:00Z", "10:40:00Z", "11:00:00Z"])
    #expect(sink.account.skipped == ["in the waiting room": 1, "broken row": 1])
    #expect(sink.account.addsUp)
  }

  @Test func zoomMayTellHowLongAndNotWhen() {
    let text =
      "Meeting ID,Topic,Start Time\n812,Ops sync,\"Mar 16, 2026 10:00:00 AM\"\n\nName (Original Name),User Email,Total Duration (Minutes),Guest\n"
      + "Anna de Vries,anna@northwind.example,62,No\n"
    let sink = read(text, "participants.csv", .participants)
    #expect(sink.records.map(\.kind) == [.meeting, .attendance])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-16T10:00:00Z", "2026-03-16T10:00:00Z"])
  }

  @Test func webexTellsTheMeetingBesideEachParticipant() {
    let text =
      "Meeting Name\tMeeting Start Time\tMeeting End Time\tDisplay Name\tFirst Name\tLast Name\tRole\tAttendee Email\tJoin Time\tLeave Time\tAttendance Duration\n"
      + "Ops sync\t\"=\"\"2026-03-16 10:00:00\"\"\"\t\"=\"\"2026-03-16 11:00:00\"\"\"\tAnna de Vries\tAnna\tde Vries\tHost\tanna@northwind.example\t\"=\"\"2026-03-16 10:00:10\"\"\"\t\"=\"\"2026-03-16 11:00:00\"\"\"\t60 mins\n"
      + "Ops sync\t2026-03-16 10:00:00\t2026-03-16 11:00:00\tBert\tBert\t\tAttendee\t\t2026-03-16 10:05:00\t2026-03-16 10:50:00\t45 mins\n"
    let sink = read(text, "attendees.csv", .participants)
    #expect(sink.records.map(\.kind) == [.meeting, .attendance, .attendance])
    #expect(sink.records[0].subject == "ops sync")
    #expect(sink.records[0].participants == ["attended address:anna@northwind.example", "attended name:Bert"])
    #expect(sink.records.map { $0.time?.iso8601.suffix(9) } == ["10:00:00Z", "10:00:10Z", "10:05:00Z"])
  }

  @Test func meetTellsTimesOfDayAndTheNameOfTheFileTheDay() {
    let text =
      "First name,Last name,Email,Duration,Time joined,Time exited\nAnna,de Vries,anna@northwind.example,1 hr 2 min,10:00 AM,11:02 AM\n"
    let sink = read(text, "Ops sync (2026-03-16 at 10 00 GMT) - Attendance Report.csv", .participants)
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-16T10:00:00Z", "2026-03-16T10:00:00Z"])
    #expect(sink.records.map { $0.end?.iso8601 } == ["2026-03-16T11:02:00Z", "2026-03-16T11:02:00Z"])
    #expect(sink.account.problems.isEmpty)
    let undated = read(text, "attendance.csv", .participants)
    #expect(undated.records.map(\.time) == [nil, nil])
    #expect(undated.account.problems.map(\.message) == ["its times have no day; the meeting counts as undated"])
  }

  // MARK: Outlook

  @Test(arguments: [
    "Subject,Start Date,Start Time,End Date,End Time,All day event,Reminder on/off,Meeting Organizer,Required Attendees,Optional Attendees,Description",
    "Betreff,Beginnt am,Beginnt um,Endet am,Endet um,Ganztägiges Ereignis,Erinnerung Ein/Aus,Besprechungsplanung,Erforderliche Teilnehmer,Optionale Teilnehmer,Beschreibung",
    "Onderwerp,Begindatum,Begintijd,Einddatum,Eindtijd,Duurt hele dag,Herinnering aan/uit,Organisator van vergadering,Vereiste deelnemers,Optionele deelnemers,Beschrijving",
  ]) func aCalendarOfOutlookHoldsMeetings(_ header: String) {
    let text =
      header
      + "\r\n\"Ops sync\",16.3.2026,10:00:00,16.3.2026,11:00:00,False,True,Anna de Vries,\"Anna de Vries;Contoso, Bert\",carla@contoso.example,\"weekly\"\r\n"
      + "\"Canceled: Budget\",17.3.2026,10:00:00,17.3.2026,11:00:00,False,True,Anna de Vries,,,\r\n,,,,,,,,,,\r\n"
    let sink = read(text, "Calendar.CSV", .outlookCalendar)
    #expect(sink.records.map(\.kind) == [.meeting, .meeting])
    #expect(sink.records.map(\.subject) == ["ops sync", "budget"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-16T10:00:00Z", "2026-03-17T10:00:00Z"])
    #expect(sink.records[0].end?.iso8601 == "2026-03-16T11:00:00Z")
    #expect(
      sink.records[0].participants == [
        "accepted name:Anna de Vries", "invited name:Contoso, Bert", "invited address:carla@contoso.example",
      ])
    #expect(sink.records[0].flags == .audienceKnown)
    #expect(sink.records[1].flags == .cancelled)
    #expect(sink.account.skipped == ["empty": 1])
    #expect(sink.account.addsUp)
  }

  @Test(arguments: [
    "Subject,Body,From: (Name),From: (Address),From: (Type),To: (Name),To: (Address),To: (Type),CC: (Name),CC: (Address),CC: (Type)",
    "Betreff,Text,Von: (Name),Von: (Adresse),Von: (Typ),An: (Name),An: (Adresse),An: (Typ),CC: (Name),CC: (Adresse),CC: (Typ)",
    "Onderwerp,Hoofdtekst,Van: (naam),Van: (adres),Van: (type),Aan: (naam),Aan: (adres),Aan: (type),CC: (naam),CC: (adres),CC: (type)",
  ]) func aMailFolderOfOutlookHasNoDatesAndSaysSo(_ header: String) {
    let text =
      header
      + "\r\n\"RE: Delivery\",\"We are late.\r\nSorry.\",Anna de Vries,/O=EXCH/CN=ANNA,EX,\"Bert;Contoso, Carla\",bert@contoso.example;carla@contoso.example,SMTP,'dora@contoso.example',dora@contoso.example,SMTP\r\n"
    let sink = read(text, "Inbox.CSV", .outlookMail)
    #expect(sink.records.map(\.text) == ["We are late.\nSorry."])
    #expect(sink.records[0].actor == "name:Anna de Vries")
    #expect(sink.records[0].subject == "delivery")
    #expect(
      sink.records[0].participants == [
        "addressed address:bert@contoso.example", "addressed address:carla@contoso.example", "addressed address:dora@contoso.example",
      ])
    #expect(sink.records[0].time == nil)
    #expect(sink.account.problems.count == 1)
    #expect(sink.account.problems.first?.message.hasPrefix("Outlook writes no dates") == true)
  }

  // MARK: Chats

  @Test func theAPIOfGoogleChatTellsSpacesAndThreads() {
    func message(_ name: String, _ more: String) -> String {
      #"{"name":"spaces/AAA/messages/\#(name)","sender":{"name":"users/1","displayName":"Anna","type":"HUMAN"},"createTime":"2026-03-02T10:00:00.5Z","thread":{"name":"spaces/AAA/threads/t"}\#(more)}"#
    }
    let text =
      "["
      + [
        message(
          "a",
          #","text":"hi @Bert","space":{"name":"spaces/AAA","displayName":"Ops"},"annotations":[{"type":"USER_MENTION","userMention":{"user":{"name":"users/2","displayName":"Bert"}}}]"#
        ),
        message("b", #","text":"","deleteTime":"2026-03-02T11:00:00Z""#),
        message("c", #","text":"psst","space":{"name":"spaces/AAA","spaceType":"DIRECT_MESSAGE"},"lastUpdateTime":"2026-03-02T11:00:00Z""#),
        #"{"name":"spaces/AAA/messages/d"}"#,
      ].joined(separator: ",\n") + "]"
    let sink = read(text, "chat.json", .googleChatAPI)
    #expect(sink.records.map(\.text) == ["hi @Bert", "", "psst"])
    #expect(sink.records.map(\.channel) == ["Ops", "spaces/AAA", "spaces/AAA"])
    #expect(sink.records.map(\.flags) == [[], .deleted, [.direct, .privateChannel, .edited]])
    #expect(sink.records[0].participants == ["addressed id:users/2"])
    #expect(Set(sink.records.map(\.thread)) == ["google-chat:spaces/AAA/threads/t"])
    #expect(sink.records[0].time?.iso8601 == "2026-03-02T10:00:00Z")
    #expect(sink.account.skipped == ["no message": 1])
  }

  @Test func slackdumpKeepsRepliesInTheirThread() {
    func message(_ time: String, _ text: String, _ more: String = "") -> String {
      #"{"type":"message","user":"U1","text":"\#(text)","ts":"\#(time).000100","thread_ts":"1772445600.000100"\#(more)}"#
    }
    let replies =
      #","slackdump_thread_replies":[\#(message("1772445600", "one")),\#(message("1772445660", "two")),\#(message("1772445720", "three"))]"#
    let text = #"{"name":"ops","messages":[\#(message("1772445600", "one", replies))],"channel_id":"C024BE91L"}"#
    let sink = read(text, "C024BE91L.json", .slackdump, more: [("users.json", #"[{"id":"U1","name":"anna"}]"#)])
    #expect(sink.records.map(\.text) == ["one", "two", "three"])
    #expect(sink.records.map(\.key) == ["1772445600", "1772445660", "1772445720"].map { "slack:C024BE91L:\($0).000100" })
    #expect(sink.records.map(\.replyTo) == [nil, "slack:C024BE91L:1772445600.000100", "slack:C024BE91L:1772445600.000100"])
    #expect(sink.records.map(\.channel) == ["ops", "ops", "ops"])
    #expect(sink.records.map(\.place.part) == [0, 1, 2])
    #expect(sink.account.leftOut == ["repeated first messages": 1])
  }

  @Test func discordAsTextKeepsFilesAndReactionsOut() {
    let ruler = String(repeating: "=", count: 62)
    let text = """
      \(ruler)
      Guild: Northwind
      Channel: Text / general
      \(ruler)

      [16-Mar-26 10:15 AM] anna (pinned)
      We are late
      by two weeks.

      {Attachments}
      https://cdn.example/plan.pdf

      [16-Mar-26 10:16 AM] bert#1234

      {Embed}
      a page

      \(ruler)
      Exported 2 message(s)
      \(ruler)

      """
    let sink = read(text, "general.txt", .discordText)
    #expect(sink.records.map(\.text) == ["We are late\nby two weeks.", ""])
    #expect(sink.records.map(\.actor) == ["name:anna", "name:bert#1234"])
    #expect(sink.records.map(\.flags) == [.attachment, []])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-16T10:15:00Z", "2026-03-16T10:16:00Z"])
    #expect(sink.records.map(\.channel) == ["general", "general"])
  }

  // MARK: Boards

  @Test func aBoardOfTrelloHoldsCardsAndActs() {
    func action(_ id: String, _ type: String, _ data: String) -> String {
      #"{"id":"\#(id)","type":"\#(type)","date":"2026-03-03T10:00:00.000Z","data":{"card":{"id":"69a50000c1","name":"Fix ramp"},"board":{"id":"b"}\#(data)},"memberCreator":{"id":"m1","fullName":"Anna de Vries"}}"#
    }
    let actions = [
      action("a1", "commentCard", #","text":"Sorry""#),
      action("a2", "updateCard", #","old":{"idList":"l0"},"listBefore":{"name":"To do"},"listAfter":{"name":"Done"}"#),
      action("a3", "updateCard", #","old":{"pos":7}"#), action("a4", "createCard", ""),
      action("a5", "addMemberToCard", #","idMember":"m2""#),
      #"{"id":"a6","type":"updateBoard","date":"2026-03-03T10:00:00.000Z","data":{"board":{"id":"b"}}}"#,
    ]
    let text =
      #"{"id":"69a4","name":"Ops","shortLink":"x","cards":[{"id":"69a50000c1","name":"Fix ramp","desc":"It is open.","due":"2026-03-16T12:00:00.000Z","idMembers":["m2"],"idList":"l1"}],"actions":[\#(actions.joined(separator: ","))],"members":[{"id":"m2","fullName":"Bert Contoso"}]}"#
    let sink = read(text, "board.json", .trello)
    let card = sink.records.first { $0.text == "Fix ramp\n\nIt is open." }
    #expect(card?.time?.iso8601 == "2026-03-03T10:00:00Z")
    #expect(card?.actor == "id:m1")
    #expect(card?.due?.description == "2026-03-16")
    #expect(card?.participants == ["addressed id:m2"])
    #expect(sink.records.map(\.kind) == [.message, .system, .system, .message])
    #expect(sink.records.map(\.text) == ["Sorry", "", "", "Fix ramp\n\nIt is open."])
    #expect(sink.records.allSatisfy { $0.thread == "trello:card:69a50000c1" && $0.channel == "Ops" })
    #expect(sink.occurrences.map(\.flags) == [.action])
    #expect(sink.occurrences.map(\.actor) == ["id:m2"])
    #expect(sink.people.contains("id:m2 Bert Contoso"))
    #expect(sink.account.skipped == ["change of other fields": 1, "making of a card": 1, "act on the board itself": 1])
  }
}
