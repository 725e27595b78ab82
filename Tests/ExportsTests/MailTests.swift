import Events
import Testing

@testable import Exports

/// Reads one mail that is given as a few header lines and a text.
private func mail(_ headers: String, _ body: String = "Hello.\n", zone: ZoneRules = .utc) throws -> (CollectingSink.Record, CollectingSink)
{
  let heard = CollectingSink()
  let bytes = Array("\(headers)\n\n\(body)".utf8)
  try ExportFormat.eml.open(Export(path: ""), Claim(records: [0]), ReadOptions(zone: zone)).read(
    Batch(entry: 0, path: "", offset: 0, bytes: bytes), heard)
  return (try #require(heard.records.first), heard)
}

private let basic =
  "From: Jane <jane@acme.example>\nTo: ben@globex.example\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nMessage-ID: <1@acme.example>"

@Suite struct MailHeaderTests {
  @Test(arguments: [
    ("Mon, 2 Mar 2026 10:00:00 +0100", "2026-03-02T09:00:00Z", TimeQuality.utc),
    ("Mon, 2 Mar 2026 10:00:00 GMT", "2026-03-02T10:00:00Z", .utc),
    ("2 Mar 2026 10:00 EST", "2026-03-02T15:00:00Z", .utc), ("Mon, 2 Mar 2026 10:00:00", "2026-03-02T09:00:00Z", .floating),
    ("Mon, 2 Mar 2026 10:00:00 -3000 (CST)", "2026-03-02T09:00:00Z", .floating),
    ("Mon, 2 Mar 2026 10:00:00 CET", "2026-03-02T09:00:00Z", .utc), ("Mon, 6 Jul 2026 10:00:00 CEST", "2026-07-06T08:00:00Z", .utc),
    ("Mon, 2 Mar 2026 10:00:00 XYZ", "2026-03-02T09:00:00Z", .floating),
    ("Mon, 2 Mar 2026 10:00:00 +02:00", "2026-03-02T08:00:00Z", .utc), ("2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z", .utc),
  ]) func datesAreReadWithTheirZone(value: String, expected: String, quality: TimeQuality) throws {
    let berlin = try #require(ZoneRules(identifier: "Europe/Berlin"))
    let (record, _) = try mail("From: a@acme.example\nDate: \(value)", zone: berlin)
    #expect(record.time?.iso8601 == expected)
    #expect(record.timeQuality == quality)
  }

  @Test func anUnreadableDateFallsBackToReceivedAndIsReported() throws {
    let received = "Received: from a by b;\n Mon, 2 Mar 2026 10:00:00 +0000"
    let (record, heard) = try mail("\(received)\nFrom: a@acme.example\nDate: 2026년 3월 2일")
    #expect(record.time?.iso8601 == "2026-03-02T10:00:00Z")
    #expect(heard.account.problems.count == 1)
    #expect(try mail("From: a@acme.example\nResent-Date: Mon, 2 Mar 2026 10:00:00 +0000").0.time?.iso8601 == "2026-03-02T10:00:00Z")
  }

  @Test func aMailWithoutDateIsKeptUndated() throws {
    let (record, _) = try mail("From: a@acme.example")
    #expect(record.time == nil)
    #expect(record.timeQuality == .undated)
  }

  @Test func aDateFarFromReceivedIsDoubtful() throws {
    #expect(try mail("Received: x; Mon, 9 Mar 2026 10:00:00 +0000\n\(basic)").0.flags.contains(.doubtfulDate))
    #expect(try !mail("Received: x; Mon, 2 Mar 2026 19:00:00 +0000\n\(basic)").0.flags.contains(.doubtfulDate))
  }

  @Test(arguments: [
    ("Jane Doe <Jane@ACME.example>", "jane@acme.example", "Jane Doe"), ("jane at acme.example (Jane Doe)", "jane@acme.example", "Jane Doe"),
    ("jane at acme.example (=?utf-8?q?J=C3=A4ne?= Doe)", "jane@acme.example", "Jäne Doe"),
    ("\"Doe, Jane\" <jane@acme.example>", "jane@acme.example", "Doe, Jane"),
    ("\"'Jane Doe'\" <jane@acme.example>", "jane@acme.example", "Jane Doe"),
    ("Jane at ACME <jane@acme.example>", "jane@acme.example", "Jane at ACME"),
    ("jane@acme.example", "jane@acme.example", ""), ("Jane <mailto:jane@acme.example>", "jane@acme.example", ""),
    ("=?iso-8859-1?Q?Andr=E9?= <a@acme.example>", "a@acme.example", "André"), ("<jane@acme.example", "jane@acme.example", ""),
  ]) func theSenderIsFoundInManyForms(value: String, address: String, name: String) throws {
    let (record, heard) = try mail("From: \(value)")
    #expect(record.actor == "address:\(address)")
    #expect(heard.people == ["address:\(address)" + (name.isEmpty ? "" : " " + name)])
  }

  /// Groups within groups without end brought the program down.
  @Test func groupsWithoutEndAreReadForTheirAddresses() throws {
    let (_, heard) = try mail("From: a@acme.example\nTo: " + String(repeating: "g:", count: 20_000) + "b@acme.example;")
    #expect(heard.people.contains("address:b@acme.example"), "\(heard.people.prefix(3))")
  }

  @Test func aSenderWithoutAddressIsAPersonByName() throws {
    let (record, heard) = try mail("From: Jane Doe")
    #expect(heard.people == ["name:Jane Doe"])
    #expect(record.actor == "name:Jane Doe")
    #expect(try mail("Subject: x").0.actor == nil)
  }

  @Test func addresseesAreToAndCcOnceEachWithoutTheSender() throws {
    let (record, _) = try mail(
      "From: jane@acme.example\nTo: Team: ben@globex.example, Jane@acme.example;\nCc: cat@acme.example,\n BEN@globex.example\nCc: dan@acme.example"
    )
    #expect(
      record.participants == [
        "addressed address:ben@globex.example", "addressed address:cat@acme.example", "addressed address:dan@acme.example",
      ])
    #expect(record.flags.contains(.audienceKnown))
  }

  @Test(arguments: [
    "To: undisclosed-recipients:;", "Subject: x", "To: ben@globex.example\nList-Id: <all.acme.example>",
    "To: ben@globex.example\nPrecedence: bulk",
  ])
  func anAudienceBehindAListOrHiddenIsNotKnown(headers: String) throws {
    #expect(try !mail("From: jane@acme.example\n\(headers)").0.flags.contains(.audienceKnown))
  }

  @Test func theListIsTheChannel() throws {
    let (record, _) = try mail("\(basic)\nList-Id: Joint project <Joint.lists.acme.example>")
    #expect(record.channel == "joint.lists.acme.example")
    #expect(try mail(basic).0.channel == nil)
  }

  @Test(arguments: [
    ("In-Reply-To: <1@x.example>", "1@x.example", "1@x.example"), ("References: <1@x.example> <2@x.example>", "1@x.example", "2@x.example"),
    ("In-Reply-To: Ben's message of Monday <3@x.example>\nReferences: <1@x.example>\n <2@x.example>", "1@x.example", "3@x.example"),
    ("In-Reply-To: <3@x\nReferences: <1@x.example>", "1@x.example", "1@x.example"),
    ("In-Reply-To: your call of Monday", "9@acme.example", nil),
  ]) func threadAndAnsweredMailAreFound(headers: String, thread: String, answered: String?) throws {
    let (record, _) = try mail("From: a@acme.example\nMessage-ID: <9@acme.example>\n\(headers)")
    #expect(record.thread == "mail:\(thread)")
    #expect(record.replyTo == answered.map { "mail:\($0)" })
  }

  @Test func mailsWithoutIdAreKnownByTheirBytes() throws {
    let (one, _) = try mail("From: a@acme.example", "One.\n")
    let (again, _) = try mail("From: a@acme.example", "One.\n\n")
    let (other, _) = try mail("From: a@acme.example", "Two.\n")
    #expect(one.key == again.key)
    #expect(one.key != other.key)
  }

  @Test(arguments: [
    ("Re: [joint] AW: Valve  Drawings", "valve drawings"), ("Fwd: RE: x", "x"), ("Re[2]: x", "x"), ("SV: TR: RV: Antw: x", "x"),
    ("RE : x", "x"),
    ("[joint] x (fwd)", "x"), ("Re: [joint]", "[joint]"), ("=?utf-8?Q?Re:_GR=C3=9CSSE?=", "grüsse"), ("Ready: steady", "ready: steady"),
    ("Reg: 1", "reg: 1"),
  ]) func subjectsLosePrefixesAndTags(subject: String, expected: String) throws {
    let (record, _) = try mail("From: a@acme.example\nSubject: \(subject)")
    #expect(record.subject == expected)
  }

  @Test(arguments: [
    ("From: a@acme.example\nAuto-Submitted: auto-replied", EventFlags.autoReply),
    ("From: a@acme.example\nAuto-Submitted: auto-generated", .bot),
    ("From: a@acme.example\nAuto-Submitted: no", EventFlags()), ("From: a@acme.example\nPrecedence: auto_reply", .autoReply),
    ("From: a@acme.example\nX-Autoreply: yes", .autoReply), ("From: No-Reply <no-reply@acme.example>", .bot),
    ("From: MAILER-DAEMON@acme.example", .bot),
    ("From: a@acme.example\nSubject: Automatic reply: x", .autoReply), ("Return-Path: <>\nFrom: a@acme.example", .bot),
    ("From: a@acme.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=b", .bot),
    ("From: reply@acme.example", EventFlags()),
  ]) func programsAndAutomaticAnswersAreMarked(headers: String, flags: EventFlags) throws {
    #expect(try mail(headers).0.flags == flags)
  }

  @Test(arguments: [
    "From: jane@acme.example\nTo: b@globex.example\nSubject: x\n\nHello",
    "Return-Path: <a@acme.example>\nReceived: by b; Mon, 2 Mar 2026 10:00:00 +0000\n\nx",
    "MIME-Version: 1.0\nContent-Type: text/plain\n\nx",
  ]) func aMailIsKnownByItsHeaders(text: String) { #expect(claims(.eml, text)) }

  @Test(arguments: [
    "Date: 2026-03-02\nPresent: Jane, Ben\n\nWe met.", "# Notes\n\nFrom: me", "From: Jane\nSubject: x\nnothing", "id,author\n1,2", "",
    "{\"From\": 1}",
  ])
  func otherTextIsNoMail(text: String) { #expect(!claims(.eml, text)) }
}
