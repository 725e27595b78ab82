import Events
import Testing

@testable import Exports

private func text(_ headers: String, _ body: [UInt8]) throws -> (text: String, flags: EventFlags, losses: Int) {
  let heard = CollectingSink()
  try ExportFormat.eml.open(Export(path: ""), Claim(records: [0]), ReadOptions())
    .read(Batch(entry: 0, path: "", offset: 0, bytes: Array("From: a@acme.example\n\(headers)\n\n".utf8) + body), heard)
  let record = try #require(heard.records.first)
  return (record.text, record.flags, heard.account.losses)
}

private func text(_ headers: String, _ body: String) throws -> (text: String, flags: EventFlags, losses: Int) {
  try text(headers, Array(body.utf8))
}

@Suite struct MailTextTests {
  @Test(arguments: [
    ("Content-Type: text/plain; charset=utf-8", "Grüße – so", "Grüße – so"),
    (
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable", "Gr=C3=BC=C3=9Fe=\n und mehr",
      "Grüße und mehr"
    ),
    ("Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: base64", "R3L832U=", "Grüße"),
    ("Content-Type: text/plain; charset=\"x-unknown\"", "Grüße", "Grüße"), ("Content-Type: text; charset=us-ascii", "Plain.", "Plain."),
    ("X-Nothing: 1", "a\r\nb\r\n", "a\nb\n"), ("Content-Type: garbage", "Words.", ""),
  ]) func transferEncodingsAndCharsetsAreUndone(headers: String, body: String, expected: String) throws {
    #expect(try text(headers, body).text == expected)
  }

  @Test func undeclaredBytesAreReadAsUTF8AndElseAsWindows() throws {
    #expect(try text("X: 1", Array("don".utf8) + [0x92] + Array("t".utf8)).text == "don’t")
    #expect(try text("Content-Type: text/plain; charset=us-ascii", "don’t").text == "don’t")
    #expect(try text("Content-Type: text/plain; charset=iso-8859-1", [0x93, 0x61, 0x94]).text == "“a”")
  }

  @Test func bytesThatCannotBeDecodedAreReplacedAndCounted() throws {
    let read = try text("Content-Type: text/plain; charset=utf-8", [0x61, 0xFF, 0x62, 0xC3, 0x63])
    #expect(read.text == "a\u{FFFD}b\u{FFFD}c")
    #expect(read.losses == 2)
  }

  @Test func softBreaksOfFlowedTextAreJoined() throws {
    let flowed = "Content-Type: text/plain; format=flowed"
    #expect(try text(flowed, "We would \nlike to meet.\nNext.\n").text == "We would like to meet.\nNext.\n")
    #expect(try text(flowed, "> old \n> words\nnew \nwords\n-- \nJane").text == "> old words\nnew words\n-- \nJane")
    #expect(try text("\(flowed); delsp=yes", "meet \ning").text == "meeting")
  }

  @Test func ofAlternativesThePlainTextIsTaken() throws {
    let parts = "--b\nContent-Type: text/html\n\n<p>Hello <b>you</b></p>\n--b\nContent-Type: text/plain\n\nHello you\n--b--\n"
    #expect(try text("Content-Type: multipart/alternative; boundary=b", parts).text.trimmingBlanks == "Hello you")
    let onlyHTML = "--b\nContent-Type: text/plain\n\n \n--b\nContent-Type: text/html\n\n<p>Hello <b>you</b></p>\n--b--\n"
    #expect(try text("Content-Type: multipart/alternative; boundary=b", onlyHTML).text == "Hello you")
  }

  @Test func attachedFilesAreMarkedAndNotRead() throws {
    let parts =
      "--b\nContent-Type: text/plain\n\nSee the file.\n--b\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt\n\nSECRET\n--b--\n"
    let read = try text("Content-Type: multipart/mixed; boundary=b", parts)
    #expect(read.text.trimmingBlanks == "See the file.")
    #expect(read.flags.contains(.attachment))
    let signed = "--b\nContent-Type: text/plain\n\nSigned.\n--b\nContent-Type: application/pgp-signature; name=s.asc\n\nxx\n--b--\n"
    #expect(try !text("Content-Type: multipart/signed; boundary=b", signed).flags.contains(.attachment))
  }

  @Test func aForwardedMailIsNotTheWritersText() throws {
    let parts = "--b\nContent-Type: text/plain\n\nFYI\n--b\nContent-Type: message/rfc822\n\nFrom: x@y.example\n\nOther words\n--b--\n"
    let read = try text("Content-Type: multipart/mixed; boundary=b", parts)
    #expect(read.text.trimmingBlanks == "FYI")
    #expect(read.flags.contains(.attachment))
  }

  @Test func quotedBlocksOfHtmlAreLeftOut() throws {
    let read = try text(
      "Content-Type: text/html", "<p>Agreed.</p><blockquote><p>You never <blockquote>deeper</blockquote> answer</p></blockquote><p>Jane</p>"
    )
    #expect(read.text == "Agreed.\n\nJane")
    #expect(read.flags.contains(.quotes))
  }

  @Test func deepNestingEndsQuietly() throws {
    let open = (0..<500).map { "--b\($0)\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\n\n" }.joined()
    #expect(try text("Content-Type: multipart/mixed; boundary=b0", open + "--b500\n\nend").text.isEmpty)
  }
}

extension String {
  fileprivate var trimmingBlanks: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}

/// Texts that are built to be searched again and again.
@Suite struct HostileMailTextTests {
  @Test(.timeLimit(.minutes(1))) func oneHundredThousandAddresseesAreReadInOneGo() throws {
    let to = (0..<100_000).map { "u\($0)@acme.example" }.joined(separator: ", ")
    let heard = try CollectingSink.reading(
      "From: a@acme.example\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nMessage-ID: <1@acme.example>\nTo: \(to)\n\nHello.\n", as: .eml)
    #expect(heard.records.first?.participants.count == 100_000)
  }

  /// Every part was held against all the text before it.
  @Test(.timeLimit(.minutes(1))) func alternativesWithoutEndAreReadInOneGo() throws {
    let parts =
      "--x\nContent-Type: text/plain\n\n" + String(repeating: "word ", count: 200_000) + "\n"
      + String(repeating: "--x\nContent-Type: text/plain\n\n\n", count: 20_000) + "--x--\n"
    let heard = try CollectingSink.reading(
      "From: a@acme.example\nTo: b@acme.example\nMIME-Version: 1.0\nMessage-ID: <1@acme.example>\n"
        + "Content-Type: multipart/alternative; boundary=x\n\n" + parts, as: .eml)
    #expect(heard.records.first?.text.utf8.count ?? 0 >= 999_999)
  }
}
