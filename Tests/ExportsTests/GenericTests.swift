import Events
import Testing

@testable import Exports

/// Tables and lists without a layout of their own.
struct GenericTests {
  private func read(
    _ text: String, _ format: ExportFormat, columns: [String: String] = [:], dayFirst: Bool? = nil, name: String = "log.csv"
  ) -> CollectingSink {
    read(Array(text.utf8), format, columns: columns, dayFirst: dayFirst, name: name)
  }

  private func read(
    _ bytes: [UInt8], _ format: ExportFormat, columns: [String: String] = [:], dayFirst: Bool? = nil, name: String = "log.csv"
  ) -> CollectingSink {
    var archive = TestArchive()
    archive.members = [(name, bytes, .file)]
    let options = ReadOptions(zone: ZoneRules(identifier: "Europe/Amsterdam") ?? .utc, columns: columns, dayFirst: dayFirst)
    return archive.withPath(.folder) { CollectingSink.reading(Export.open($0), formats: [format], options: options) }
  }

  @Test(arguments: [
    "time,author,text\n2026-03-02T10:00:00Z,Anna,\"Hello, \"\"you\"\"\nagain\"\n",
    "Timestamp;From;Body\n2026-03-02T10:00:00Z;Anna;\"Hello, \"\"you\"\"\nagain\"",
    "\u{feff}Date\tUser\tMessage\r\n2026-03-02T10:00:00Z\tAnna\t\"Hello, \"\"you\"\"\nagain\"\r\n",
    "sep=;\r\nCreated At;User Name;Content\r\n2026-03-02T10:00:00Z;Anna;\"Hello, \"\"you\"\"\nagain\"\r\n\r\n",
  ]) func rowsAreReadHoweverTheyAreSeparated(_ text: String) throws {
    let sink = read(text, .csv)
    let record = try #require(sink.records.first)
    #expect(sink.account.records == 1)
    #expect(record.text == "Hello, \"you\"\nagain")
    #expect(record.actor == "name:Anna")
    #expect(record.time?.iso8601 == "2026-03-02T10:00:00Z")
    #expect(record.timeQuality == .utc)
    #expect(sink.account.problems.isEmpty)
  }

  @Test(arguments: [true, false]) func wideTextIsRead(_ bigEndian: Bool) {
    let text = "\u{feff}time\tauthor\ttext\r\n2026-03-02 10:00\tZoë\tThe plan 😀\r\n2026-03-02 10:05\tZoë\tSecond\r\n"
    let bytes = text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    let sink = read(bytes, .csv)
    #expect(sink.records.map(\.text) == ["The plan 😀", "Second"])
    #expect(sink.records.map(\.actor) == ["name:Zoë", "name:Zoë"])
    #expect(sink.records.map(\.timeQuality) == [.floating, .floating])
    #expect(sink.records.first?.time?.iso8601 == "2026-03-02T09:00:00Z")
    for record in sink.records {
      let range = Int(record.place.offset)..<Int(record.place.offset) + Int(record.place.length)
      #expect(recordHash(Array(bytes[range]).span) == record.place.hash)
      #expect(bytes[range].count { $0 == UInt8(ascii: "\t") } == 2)
    }
  }

  @Test func aBrokenRowCostsOnlyItself() {
    let sink = read(
      "time,author,text\n2026-03-02T10:00Z,A,one\n2026-03-02T10:01Z,B,\"two\n2026-03-02T10:02Z,C,\"say \"\"three\"\"\"\nrubbish\n2026-03-02T10:03Z,D,four\n",
      .csv)
    #expect(sink.records.map(\.text) == ["one", "say \"three\"", "four"])
    #expect(sink.account.problems.map(\.place) == ["line 3", "line 5"])
    #expect(sink.account.skipped == ["broken row": 2])
    #expect(sink.account.addsUp)
  }

  @Test func anOldCharacterSetIsRead() {
    let sink = read(
      Array("time,author,text\n2026-03-02T10:00Z,Ren".utf8) + [0xe9] + Array(",pay 5 ".utf8) + [0x80] + Array("\n".utf8), .csv)
    #expect(sink.records.map(\.actor) == ["name:René"])
    #expect(sink.records.map(\.text) == ["pay 5 €"])
  }

  @Test func columnsCanBeNamed() throws {
    let text =
      "Wanneer,Wie,Wat,Draad,Nr,Aan,Antwoord\n2026-03-02T10:00Z,Anna <anna@northwind.example>,Hoi,t1,7,bert@contoso.example; Carla,6\n"
    #expect(read(text, .csv).account.problems.first?.message == "no column of it is known to hold the time")
    let columns = ["time": "Wanneer", "author": "Wie", "text": "Wat", "thread": "Draad", "id": "Nr", "to": "Aan", "reply_to": "Antwoord"]
    let record = try #require(read(text, .csv, columns: columns).records.first)
    #expect(record.actor == "address:anna@northwind.example")
    #expect(record.participants == ["addressed address:bert@contoso.example", "addressed name:Carla"])
    #expect(record.thread == "csv:log.csv:t1")
    #expect(record.key == "csv:log.csv:7")
    #expect(record.replyTo == "csv:log.csv:6")
    let problem = try #require(read(text, .csv, columns: ["time": "When"]).account.problems.first)
    #expect(problem.message == "has no column 'When' for time")
    #expect(problem.help.contains("Wanneer, Wie, Wat"))
  }

  @Test func aFileWithoutAHeaderIsNoTable() {
    #expect(read("2026-03-02T10:00Z,Anna,Hello\n2026-03-02T10:01Z,Bert,Hi\n", .csv).records.isEmpty)
  }

  @Test(arguments: [
    ("2/3/2026 10:00,13/3/2026 10:00", ["2026-03-02T09:00:00Z", "2026-03-13T09:00:00Z"], 0),
    ("2/3/2026 9:05 PM,3/13/2026 9:05 am", ["2026-02-03T20:05:00Z", "2026-03-13T08:05:00Z"], 0),
    ("2.3.26 10:00,13.3.26 10:00", ["2026-03-02T09:00:00Z", "2026-03-13T09:00:00Z"], 0), ("2/3/2026 10:00,3/4/2026 10:00", ["-", "-"], 1),
    ("2/2/2026 10:00,3/3/2026 10:00", ["-", "-"], 1),
  ]) func theOrderOfDayAndMonthIsDecidedOnceAFile(_ dates: String, _ times: [String], _ problems: Int) throws {
    let text = "time,text\n" + dates.split(separator: ",").map { "\($0),x\n" }.joined()
    let sink = read(text, .csv)
    if dates.hasPrefix("2/2/") {
      #expect(sink.records.compactMap { $0.time?.iso8601 } == ["2026-02-02T09:00:00Z", "2026-03-03T09:00:00Z"])
      return
    }
    #expect(sink.records.map { $0.time?.iso8601 ?? "-" } == times)
    #expect(sink.account.problems.count == problems)
    if problems > 0 {
      #expect(sink.account.problems.first?.help == "write day_first: true or day_first: false beside its path")
      #expect(read(text, .csv, dayFirst: true).records.first?.time?.iso8601 == "2026-03-02T09:00:00Z")
      #expect(read(text, .csv, dayFirst: false).records.first?.time?.iso8601 == "2026-02-03T09:00:00Z")
    }
  }

  @Test func theDecisionIsSaid() throws {
    var archive = TestArchive([("log.csv", "time,text\n2/3/2026,x\n13/3/2026,x\n")])
    archive.members[0].name = "log.csv"
    try archive.withPath(.folder) { path in
      let export = Export.open(path)
      let open = try ExportFormat.csv.open(export, Claim(records: [0]), ReadOptions())
      #expect(open.problems.isEmpty)
      #expect(open.notes == ["\(path)/log.csv: dates are read with the day before month: 1 of them allow nothing else"])
    }
  }

  @Test func aBadDateIsSaidAndTheRowKept() {
    let sink = read("time,text\nsoon,x\n2026-03-02T10:00Z,y\n", .csv)
    #expect(sink.records.map(\.text) == ["x", "y"])
    #expect(sink.records.map(\.timeQuality) == [.undated, .utc])
    #expect(sink.account.problems.map(\.place) == ["line 2"])
  }

  @Test(arguments: [
    "{\"ts\":1772445600,\"user\":\"Anna\",\"message\":\"Hi\"}\n{\"ts\":1772445601,\"user\":\"Bert\",\"message\":\"Ho\"}\n",
    "[{\"created_at\":\"2026-03-02T10:00:00Z\",\"from\":{\"name\":\"Anna\"},\"body\":\"Hi\"},\n {\"created_at\":\"2026-03-02T10:00:01Z\",\"from\":{\"name\":\"Bert\"},\"body\":\"Ho\"}]",
    "{\"count\":2,\"messages\":[{\"date\":\"2026-03-02T10:00:00Z\",\"author\":\"Anna\",\"text\":\"Hi\"},{\"date\":\"2026-03-02T10:00:01Z\",\"author\":\"Bert\",\"text\":\"Ho\"}]}",
    "{\n  \"items\": [\n    {\"timestamp\":\"1772445600000\",\"sender\":\"Anna\",\"content\":\"Hi\"},\n    {\"timestamp\":\"1772445601000\",\"sender\":\"Bert\",\"content\":\"Ho\"}\n  ]\n}\n",
  ]) func objectsAreReadHoweverTheyStand(_ text: String) {
    let sink = read(text, .jsonLines, name: "log.json")
    #expect(sink.records.map(\.text) == ["Hi", "Ho"])
    #expect(sink.records.map(\.actor) == ["name:Anna", "name:Bert"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T10:00:00Z", "2026-03-02T10:00:01Z"])
    #expect(sink.account.problems.isEmpty)
  }

  @Test func keysCanBeNamedAndListsAreAddressees() throws {
    let text = "{\"when\":{\"at\":\"2026-03-02T10:00:00Z\"},\"who\":\"Anna\",\"say\":\"Hi\",\"to\":[\"Bert\",\"Carla\"]}\n"
    let sink = read(text, .jsonLines, columns: ["time": "when.at", "text": "say", "thread": "later"], name: "log.jsonl")
    let record = try #require(sink.records.first)
    #expect(record.text == "Hi")
    #expect(record.time?.iso8601 == "2026-03-02T10:00:00Z")
    #expect(record.participants == ["addressed name:Bert", "addressed name:Carla"])
  }

  @Test func aCutLineIsSaidAndTheRestRead() {
    let sink = read(
      "{\"time\":\"2026-03-02T10:00Z\",\"text\":\"a\"}\n{\"time\":\"2026-03-02T10:0\n{\"time\":\"2026-03-02T10:02Z\",\"text\":\"c\"}\n",
      .jsonLines, name: "log.jsonl")
    #expect(sink.records.map(\.text) == ["a", "c"])
    #expect(sink.account.problems.map(\.place) == ["line 2"])
  }

  /// Each dot of a key may be the one that leads into an object; that of many is not tried in every combination. Found by the fuzzer.
  @Test func aKeyOfManyDotsDoesNotKeepTheReaderBusy() {
    let dots = "text" + String(repeating: ".", count: 59) + "t"
    let text = """
      {"id":"m0","time":"2026-03-02T10:10:00Z","author":"Anna","\(dots)":"line 0"}
      {"id":"m1","time":"2026-03-02T10:11:00Z","author":"Anna","text":"line 1"}
      """
    let sink = read(text, .jsonLines, name: "log.jsonl")
    #expect(sink.records.last?.text == "line 1")
  }

  @Test(arguments: [1, 8, 9, 40]) func aKeyIsFoundWhereItsDotsAllLeadIntoObjectsOrAllAreItsOwn(_ count: Int) {
    let parts = (0..<count).map { "k\($0)" } + ["text"]
    let nested = parts.dropLast().reduce("") { $0 + "{\"\($1)\":" } + "{\"text\":\"Hi\"}" + String(repeating: "}", count: count)
    let path = parts.joined(separator: ".")
    for record in ["{\"time\":\"2026-03-02T10:10:00Z\",\(nested.dropFirst())", "{\"time\":\"2026-03-02T10:10:00Z\",\"\(path)\":\"Hi\"}"] {
      let sink = read(record, .jsonLines, columns: ["time": "time", "text": path], name: "log.jsonl")
      #expect(sink.records.map(\.text) == ["Hi"], "\(record)")
    }
  }
}
