import Events
import Testing

@testable import Exports

/// A mail without a separator.
private func mail(_ number: Int, _ text: String = "Shall we meet?") -> String {
  """
  From: Jane Doe <jane@acme.example>
  To: ben@globex.example
  Date: Mon, 2 Mar 2026 10:00:00 +0100
  Message-ID: <\(number)@acme.example>
  Subject: Valves

  \(text)

  """
}

private let dated = "From jane@acme.example Mon Mar  2 10:00:00 2026\n"

/// Mailboxes whose separators are not as they should be.
@Suite struct MailboxTests {
  @Test(arguments: [
    "From - ", "From -", "From ", "From", "From 18443@xxx", "From jane@acme.example", "From jane@acme.example 2026-03-02T10:00:00Z",
    "From jane@acme.example 2026-03-02 10:00:00+01:00", "From jane at acme.example 2026-03-02", "From - Mon Mar  2 10:00:00 WETDST 2026",
    "From jane@acme.example Mon Mar  2 10:00:00 MET DST 2026", "From - jane@acme.example  Mon Mar 02 2026 16:18:56 GMT-0700",
    "From jane@acme.example Mon Mar 02 2026 16:18:56-0700", "From - Mon Mar 02 2026 15:59:28",
    "From jane@acme.example lun. 2 mars 10:00:00 2026",
    "From MAILER-DAEMON Mon Mar  2 10:00:00 2026",
  ]) func everySeparatorThatProgramsWriteBeginsAMail(line: String) throws {
    let heard = try CollectingSink.reading((1...3).map { line + "\n" + mail($0) + "\n" }.joined(), as: .mbox)
    #expect(heard.records.map(\.key) == ["mail:1@acme.example", "mail:2@acme.example", "mail:3@acme.example"])
    #expect(heard.records.allSatisfy { $0.text == "Shall we meet?\n\n" })
    #expect(heard.account.problems.isEmpty)
    let windows = try CollectingSink.reading(
      (1...3).map { line + "\n" + mail($0) + "\n" }.joined().replacing("\n", with: "\r\n"), as: .mbox, chunk: 300)
    #expect(windows.records.count == 3)
  }

  @Test(arguments: [
    ("From x@acme.example Mon Mar 02 2026 16:18:56 GMT-0700", "2026-03-02T23:18:56Z"),
    ("From x@acme.example Mon Mar 02 2026 16:18:56-0700", "2026-03-02T23:18:56Z"),
    ("From x@acme.example 2026-03-02 10:00:00+01:00", "2026-03-02T09:00:00Z"),
    ("From x@acme.example Mon Mar  2 10:00:00 GMT 2026", "2026-03-02T10:00:00Z"),
  ]) func aSeparatorGivesTheTimeOfAMailWithoutDate(line: String, time: String) throws {
    let heard = try CollectingSink.reading("\(line)\nFrom: Jane <jane@acme.example>\nSubject: x\n\nHello.\n", as: .mbox)
    #expect(heard.records.map { $0.time?.iso8601 } == [time])
    #expect(heard.records.first?.timeQuality == .utc)
  }

  @Test func aFirstMailWithoutSeparatorDoesNotSwallowTheOthers() throws {
    let text = mail(1) + "\n" + dated + mail(2) + "\n" + dated + mail(3)
    #expect(!claims(.mbox, text) && claims(.eml, text))
    for chunk in [200, 400, 10_000] {
      let heard = try CollectingSink.reading(text, as: .eml, name: "archive.mbox", chunk: chunk)
      #expect(heard.records.map(\.key) == ["mail:1@acme.example", "mail:2@acme.example", "mail:3@acme.example"], "\(chunk)")
      #expect(heard.account.problems.isEmpty)
    }
  }

  /// A file that says it is one mail may hold the source of another, which somebody pasted.
  @Test(arguments: ["mail.eml", "inbox/cur/1772440000.M1P2.host:2,S"]) func aFileOfOneMailStaysOneAndWarns(name: String) throws {
    let heard = try CollectingSink.reading(mail(1) + "\n" + dated + mail(2), as: .eml, name: name)
    #expect(heard.records.map(\.key) == ["mail:1@acme.example"])
    #expect(heard.account.problems.map(\.place) == ["line 9"])
  }

  @Test func aPlainMailOfAnyNameIsOneMail() throws {
    let text = mail(1, "he said\n\nFrom me it is a yes.\nFrom: nobody\n\n" + dated + "and so on")
    let heard = try CollectingSink.reading(text, as: .eml, name: "17424")
    #expect(heard.records.count == 1 && heard.account.problems.isEmpty)
  }

  @Test func whatLooksLikeASeparatorWithinAMailIsReportedOnceAFile() throws {
    let pasted = "as he wrote\nFrom jane@acme.example\n" + mail(7)
    let text = (1...3).map { dated + mail($0, pasted) + "\n" }.joined()
    for chunk in [500, 10_000] {
      let heard = try CollectingSink.reading(text, as: .mbox, chunk: chunk)
      #expect(heard.records.count == 3)
      #expect(heard.account.problems.map(\.place) == ["line 9"])
      #expect(heard.account.problems.first?.message.hasSuffix("(the first of 3 such places)") == true)
    }
  }

  @Test(arguments: [
    "From our side:\nDate: Monday\nTo: all of you",
    "From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001\nFrom: X <x@acme.example>\nMessage-ID: <p@acme.example>\nSubject: [PATCH] x",
    "From 2026-03-02 the plant stands still.\nFrom: Anna\nTo: Ben", "From there on it is easy.", "From: Jane\nDate: Monday",
    "Fromage: yes\nFrom: you",
  ]) func proseListsAndPatchesAreText(text: String) throws {
    let heard = try CollectingSink.reading(dated + mail(1, "So:\n\n" + text + "\n\nJane") + "\n" + dated + mail(2), as: .mbox)
    #expect(heard.records.count == 2)
    #expect(heard.records.first?.text.hasSuffix("\n\nJane\n\n") == true)
  }

  /// Nothing but the header of a mail follows, so that the first line of a file is a separator however it is written.
  @Test func theFirstLineOfAFileIsASeparatorHoweverItIsWritten() throws {
    let text = "From the archive, no. 17\nFrom: Jane <jane@acme.example>\nTo: ben@globex.example\nSubject: Valves\n\nHello.\n"
    #expect(claims(.mbox, text))
    #expect(try CollectingSink.reading(text, as: .mbox).records.map(\.text) == ["Hello.\n"])
    #expect(!claims(.mbox, "From the minutes:\nTo: Ben\n"))
  }
}
