import Events
import Foundation
import Ledger
import Reports
import Setup
import Testing

@testable import Delivery

struct MailTests {
  let servers: Servers
  private let login = DeliverySetting.Login(user: "harbinger", secret: .environment("SMTP"))
  private let environment = ["SMTP": "pa55 wörd"]

  init() throws { servers = try Servers.shared.get() }

  private func address(_ scheme: ServerAddress.Scheme, _ server: String) throws -> ServerAddress {
    try ServerAddress(parsing: "\(scheme.rawValue)://\(servers.host(server))", schemes: [scheme], allowsPath: false)
  }

  @Test func aMailArrivesOnceAndIsReadByAnotherParser() async throws {
    let digest = Digest.example(id: "once-1", title: "Bücher & <Preise> " + String(repeating: "sehr lang ", count: 120) + "\n.\n..Ende €")
    try await Rests().courier().send([digest], id: digest.id, as: .mail(address(.smtp, "plain")), date: .example)
    let mails = try servers.mails(digest.id)
    let mail = try #require(mails.first)
    #expect(mails.count == 1)
    #expect(mail.defects.isEmpty && mail.bare == 0 && mail.ascii && mail.longest <= 78)
    #expect(mail.type == "multipart/alternative" && mail.parts.map(\.type) == ["text/plain", "text/html"])
    #expect(mail.parts.map(\.text) == [DigestText.render([digest]), DigestHTML.render([digest])])
    #expect(mail.headers["message-id"] == "<once-1@northwind.example>")
    #expect(mail.headers["auto-submitted"] == "auto-generated")
    #expect(mail.headers["subject"] == "[northwind-contoso] 1 new, 1 worse, 1 resolved (9 open)")
    #expect(mail.headers["date"] == "Tue, 12 May 2026 03:00:00 +0000")
    #expect(mail.headers["mime-version"] == "1.0")
    #expect(mail.headers["to"] == "officers@northwind.example, board@contoso.example")
    #expect(mail.sender == "harbinger@northwind.example" && mail.to == ["officers@northwind.example", "board@contoso.example"])
    #expect(Set(mail.names).count == mail.names.count)
  }

  @Test func theSameDeliveryIsTheSameMailToTheByte() throws {
    guard case .mail(let mail) = DeliverySetting.mail(try address(.smtp, "plain")).channel else { return }
    let letters = [1, 2].map { _ in Letter([.example()], id: "same", mail: mail, date: .example).bytes(lineEnd: .internet) }
    #expect(letters[0] == letters[1] && !letters[0].isEmpty)
  }

  /// Nothing of a digest becomes a header of its own, whatever stands in it.
  @Test func noLineEndGetsIntoTheHeaders() async throws {
    var digest = Digest.example(id: "headers-1")
    digest.alliance = "north\r\nBcc: all@contoso.example\r\n\r\nwörld\u{202e}"
    try await Rests().courier().send([digest], id: digest.id, as: .mail(address(.smtp, "plain")), date: .example)
    let mail = try #require(try servers.mails(digest.id).first)
    #expect(!mail.names.contains("bcc") && mail.defects.isEmpty && mail.ascii)
    #expect(mail.headers["subject"]?.hasPrefix("[north  Bcc: all@contoso.example    wörld\u{fffd}] 1 new") == true)
    var spoilt = digest
    spoilt.id = "a\r\nBcc: all@contoso.example"
    #expect(await Rests().courier().failure(spoilt, .mail(try address(.smtp, "plain")))?.text.contains("letters, digits") == true)
  }

  @Test(arguments: [ServerAddress.Scheme.smtp, .smtps])
  func itIsEncryptedVerifiedAndLoggedIn(_ scheme: ServerAddress.Scheme) async throws {
    let digest = Digest.example(id: "tls-\(scheme.rawValue)")
    let server = try address(scheme, scheme == .smtp ? "starttls" : "smtps")
    let setting = DeliverySetting.mail(server, ca: servers.certificate("ca"), login: login)
    try await Rests().courier(environment).send([digest], id: digest.id, as: setting, date: .example)
    let mail = try #require(try servers.mails(digest.id).first)
    #expect(mail.login == "harbinger" && mail.encrypted == (scheme == .smtp ? true : mail.encrypted))
    try Rests().courier(environment).reach(setting)
    #expect(try servers.mails(digest.id).count == 1)
  }

  @Test func aCertificateOfAStrangerIsRefused() async throws {
    for (server, ca, words) in [
      ("smtps", "other", "no authority that counts here has signed it"), ("elsewhere", "ca", "it is made out for another host"),
      ("smtps", "none", "cannot be read"),
    ] {
      let rests = Rests()
      let setting = DeliverySetting.mail(try address(.smtps, server), ca: servers.certificate(ca), login: login)
      let failure = try #require(await rests.courier(environment).failure(.example(id: "wrong-\(ca)"), setting))
      #expect(failure.text.contains(words), "\(failure)")
      #expect(!failure.isTransient && rests.all.isEmpty)
      #expect(throws: DeliveryFailure.self) { try Rests().courier(environment).reach(setting) }
    }
    // Without an authority named those of the machine count, and they do not know the one of the tests.
    let plain = DeliverySetting.mail(try address(.smtps, "smtps"))
    #expect(await Rests().courier().failure(.example(id: "wrong-machine"), plain)?.text.contains("no authority") == true)
    #expect(try servers.mails("wrong-other").isEmpty && servers.mails("wrong-machine").isEmpty)
  }

  @Test func whereEncryptionIsAskedForNothingIsSentWithoutIt() async throws {
    let setting = DeliverySetting.mail(try address(.smtp, "plain"), ca: servers.certificate("ca"))
    let failure = await Rests().courier().failure(.example(id: "unencrypted"), setting)
    #expect(failure?.text == "localhost offers no STARTTLS, and nothing is sent unencrypted; write smtps://")
    #expect(try servers.mails("unencrypted").isEmpty)
  }

  @Test func aWrongPasswordIsSaidWithoutIt() async throws {
    let setting = DeliverySetting.mail(try address(.smtps, "smtps"), ca: servers.certificate("ca"), login: login)
    let rests = Rests()
    let failure = await rests.courier(["SMTP": "hunter2"]).failure(.example(id: "login"), setting)
    #expect(failure?.description == "officers: localhost refuses the login (code 535); check user: and what secret: leads to")
    #expect(rests.all.isEmpty)
    #expect(throws: DeliveryFailure.self) { try Rests().courier(["SMTP": "hunter2"]).reach(setting) }
  }

  @Test func aGreylistedMailIsTriedAgain() async throws {
    let (rests, digest) = (Rests(), Digest.example(id: "grey-1"))
    let setting = DeliverySetting.mail(try address(.smtp, "plain"), to: ["grey1@northwind.example", "grey2@northwind.example"])
    try await rests.courier().send([digest], id: digest.id, as: setting, date: .example)
    #expect(rests.all == [2, 4])
    #expect(try servers.mails(digest.id).count == 1)
  }

  @Test(arguments: ["gone", "full"]) func aFinalNoIsNotAskedAgain(_ mailbox: String) async throws {
    let (rests, to) = (Rests(), "\(mailbox)1@northwind.example")
    let failure = try #require(
      await rests.courier().failure(.example(id: "final-\(mailbox)"), .mail(address(.smtp, "plain"), to: [to])))
    #expect(failure.text == "localhost refuses it (code \(mailbox == "gone" ? 550 : 554))")
    #expect(!failure.isTransient && failure.attempts == 1 && rests.all.isEmpty)
    #expect(try servers.refusals(to) == 1)
  }

  @Test func aServerThatNeverAnswersDoesNotHoldUpTheRun() async throws {
    let rests = Rests()
    let began = ContinuousClock.now
    let patience = Patience(attempts: 2, connect: 1, attempt: 1, total: 60, rest: 2)
    let failure = await rests.courier([:], patience).failure(.example(id: "silent"), .mail(try address(.smtp, "silent")))
    #expect(failure?.description == "officers: localhost did not answer in time (tried 2 times)")
    #expect(rests.all == [2] && ContinuousClock.now - began < .seconds(60))
  }

  @Test func theTimeForAllAttemptsIsKept() async throws {
    let rests = Rests()
    let nobody = try ServerAddress(parsing: "smtp://127.0.0.1:1", schemes: [.smtp], allowsPath: false)
    let failure = await rests.courier([:], Patience(attempts: 9, total: 20, rest: 3)).failure(.example(), .mail(nobody))
    #expect(failure?.text == "127.0.0.1 takes no connection" && failure?.isTransient == true)
    #expect(rests.all == [3, 6], "a rest of 12 s would end after 20 s")
  }
}
