import Events
import Testing

@testable import Exports

/// Tables of actions.
struct ActionTests {
  @Test(arguments: [
    "Action,Owner,Due,Status\n",
    "Task ID,Task Name,Bucket Name,Progress,Priority,Assigned To,Created By,Created Date,Start date,Due date,Completed Date\n",
    "Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects,Parent task\n",
    "Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List Name\n",
    "Nr.;Maßnahme;Verantwortlich;Fällig am;Status;Erstellt am;Erledigt am\n",
    "Actie;Actiehouder;Deadline;Status;Aangemaakt op;Afgerond op\n",
    "Actions of the board,,\nExported,2026-03-02,\n\nAction,Responsible,Deadline\n",
    "#\tTask\tAssigned to\tStatus\n",
  ])
  func trackersAreRecognised(_ header: String) { #expect(claims(.actions, header + "x,y,z,1\n", name: "table.csv")) }

  @Test(arguments: [
    "Time,Author,Message,Channel\n", "Date,From,To,Subject,Body\n", "Title,Author,Status,Date\n", "Full Name,User Action,Timestamp\n",
    "Name,Email,Duration,Role\n",
    "Summary,Issue key,Issue id,Issue Type,Status,Assignee,Due Date\n", "name,assignee,body,author,status\n",
    "# Actions\n\n| Action | Owner | Due |\n",
  ])
  func otherTablesAreLeftAlone(_ header: String) {
    let entry = Export.Entry(path: "t.csv", fullPath: "t.csv", size: Int64(header.utf8.count), head: Array(header.utf8))
    #expect(ExportFormat.assign(Export(path: "t.csv", entries: [entry])).claims.map(\.format.id) != ["actions"])
  }

  @Test func aRowIsAnActionOfItsOwner() throws {
    let sink = try CollectingSink.reading(
      """
      Action,Owner,Created by,Due,Status,Opened,Closed
      Send the plan,"Bert Contoso; Carla (ACME)",Anna,16/03/2026,Done,02/03/2026,20/03/2026
      Find a date,TBD,,,Open,03/03/2026,
      ,,,,,,
      Ask the board,"de Vries, Anna",,soon,Open,not known 1,
      """, as: .actions, options: ReadOptions(dayFirst: true))
    #expect(sink.records.map(\.kind) == [.minute, .minute, .minute])
    #expect(sink.records.map(\.flags) == [.action, .action, .action])
    #expect(sink.records.map(\.actor) == ["name:Bert Contoso", nil, "name:de Vries, Anna"])
    #expect(sink.records.map(\.due) == [Day("2026-03-16"), nil, nil])
    #expect(sink.records[0].participants == ["addressed name:Bert Contoso", "addressed name:Carla", "addressed name:Anna"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z", nil])
    #expect(sink.occurrences.map(\.kind) == [.system])
    #expect(sink.occurrences.map { $0.time?.iso8601 } == ["2026-03-20T00:00:00Z"])
    #expect(sink.account.problems.map(\.message) == ["'not known 1' is no date that is known"])
    #expect(sink.account.skipped == ["empty": 1])
    #expect(sink.account.addsUp)
  }

  @Test func theOrderOfDayAndMonthIsDecidedForTheFile() throws {
    TestArchive([("a.csv", "Task,Owner,Due\nA,Anna,2/3/2026\nB,Bert,2/13/2026\n")]).withPath(.folder) { path in
      let sink = CollectingSink.reading(Export.open(path), formats: [.actions])
      #expect(sink.records.map(\.due) == [Day("2026-02-03"), Day("2026-02-13")])
      #expect(sink.account.problems.map(\.help) == ["add a column 'Opened' with that day"])
    }
  }
}
