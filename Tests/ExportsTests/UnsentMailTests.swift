import Events
import Testing

@testable import Exports

private func mail(_ extra: String, name: String = "1.eml") throws -> CollectingSink {
  let headers =
    "From: Jane <jane@acme.example>\nTo: ben@globex.example\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nMessage-ID: <1@acme.example>\n"
  return try CollectingSink.reading("\(headers)\(extra.isEmpty ? "" : extra + "\n")\nHello.\n", as: .eml, name: name)
}

/// Mail that reached nobody is counted with the reason, and is no contact.
@Suite struct UnsentMailTests {
  @Test(arguments: [
    ("X-Gmail-Labels: Drafts", "draft"), ("X-Gmail-Labels: Archived,Spam,Opened", "spam"), ("X-Gmail-Labels: Important, Trash", "deleted"),
    ("X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=", "draft"), ("X-Gmail-Labels: \"Papierkorb\",Ungelesen", "deleted"),
    ("X-Gmail-Labels: Concepten", "draft"), ("X-Mozilla-Status: 0009", "deleted"),
    ("X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00200000", "deleted"),
    ("X-Mozilla-Draft-Info: internal/draft; vcard=0; receipt=0", "draft"), ("X-Unsent: 1", "draft"), ("X-Status: T", "draft"),
    ("X-Status: AD", "deleted"),
  ]) func draftsSpamAndWhatWasDeletedAreSkipped(extra: String, reason: String) throws {
    let heard = try mail(extra)
    #expect(heard.records.isEmpty)
    #expect(heard.account.skipped == [reason: 1] && heard.account.addsUp)
  }

  @Test(arguments: [
    "", "X-Gmail-Labels: Sent,Opened,Category Updates", "X-Gmail-Labels: Drafts of contracts", "X-Mozilla-Status: 0003",
    "X-Mozilla-Status: 1001",
    "X-Mozilla-Status2: 10000000", "X-Unsent: 0", "X-Status: A", "X-Mozilla-Status: soon", "X-Gmail-Labels: ,",
  ]) func whatWasSentAndReadIsContact(extra: String) throws {
    #expect(try mail(extra).records.count == 1)
  }

  @Test(arguments: [
    ("inbox/cur/1772440000.M1P2.host:2,DS", "draft"), ("inbox/cur/1772440000.M1P2.host!2,ST", "deleted"),
    ("inbox/cur/1772440000.M1P2.host:2,RS", nil),
    ("inbox/cur/1772440000.M1P2.host:2,", nil), ("Budget 2,D.eml", nil), ("Terms;2,DRAFT 3.eml", nil),
  ]) func theNameInAMaildirSaysWhatBecameOfAMail(name: String, reason: String?) throws {
    let heard = try mail("", name: name)
    #expect(heard.account.skipped == (reason.map { [$0: 1] } ?? [:]))
    #expect(heard.records.count == (reason == nil ? 1 : 0))
  }

  @Test(arguments: [
    "From: <Saved by Blink>\nSnapshot-Content-Location: https://acme.example/\nSubject: Plant\nDate: Mon, 2 Mar 2026 10:00:00 -0000\nMIME-Version: 1.0",
    "From: \"Saved by Windows Internet Explorer 10\"\nSubject: Plant\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nMIME-Version: 1.0",
    "MIME-Version: 1.0",
  ]) func aSavedWebPageIsNoMail(headers: String) throws {
    let text =
      "\(headers)\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\n\n--x\nContent-Type: text/html\n\n<p>Plant</p>\n--x--\n"
    let heard = try CollectingSink.reading(text, as: .eml, name: "page.mht")
    #expect(heard.records.isEmpty && heard.account.skipped == ["saved web page": 1])
  }
}
