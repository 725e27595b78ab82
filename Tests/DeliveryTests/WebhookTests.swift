import Events
import Foundation
import Ledger
import Setup
import Testing

@testable import Delivery

struct WebhookTests {
  let servers: Servers

  init() throws { servers = try Servers.shared.get() }

  private func setting(_ path: String, _ style: DeliverySetting.Webhook.Style = .json) -> DeliverySetting {
    .webhook("https://\(servers.host("https"))\(path)", style, ca: servers.certificate("ca"))
  }

  @Test(arguments: DeliverySetting.Webhook.Style.allCases)
  func aMessageArrivesOnceUnderItsID(_ style: DeliverySetting.Webhook.Style) async throws {
    let digest = Digest.example(id: "hook-\(style.rawValue)")
    try await Rests().courier().send([digest], id: digest.id, as: setting("/ok/\(style.rawValue)", style), date: .example)
    let requests = try servers.requests("/ok/\(style.rawValue)")
    let request = try #require(requests.first)
    #expect(requests.count == 1 && request.body == Courier.body([digest], id: digest.id, style: style))
    #expect(request.headers["idempotency-key"] == digest.id && request.headers["x-harbinger-delivery"] == digest.id)
    #expect(request.headers["content-type"] == "application/json; charset=utf-8")
    #expect(try JSONSerialization.jsonObject(with: Data(request.body.utf8)) is [String: Any])
  }

  @Test func aServerThatIsBusyIsAskedAgainWhenItSays() async throws {
    let rests = Rests()
    try await rests.courier().send([.example()], id: "busy", as: setting("/busy/1"), date: .example)
    #expect(rests.all == [7])
    #expect(try servers.requests("/busy/1").map { $0.headers["idempotency-key"] } == ["busy", "busy"])
  }

  @Test func aServerThatIsBrokenIsGivenUp() async throws {
    let rests = Rests()
    let failure = await rests.courier().failure(.example(), setting("/broken/SECRET-PATH"))
    #expect(failure?.description == "room: localhost cannot take it now (status 503) (tried 4 times)")
    #expect(failure?.isTransient == true && rests.all == [2, 4, 8])
    #expect(try servers.requests("/broken/SECRET-PATH").count == 4)
  }

  @Test func aRedirectIsNotFollowed() async throws {
    let failure = await Rests().courier().failure(.example(), setting("/moved/1"))
    #expect(failure?.text == "localhost says that it has moved (status 307); that is not followed: write the new address")
    #expect(try servers.requests("/ok/moved-on").isEmpty && servers.requests("/moved/1").count == 1)
  }

  @Test func aRefusalIsFinal() async throws {
    let rests = Rests()
    let failure = await rests.courier().failure(.example(), setting("/refused/SECRET-PATH"))
    #expect(failure?.text == "localhost refuses it (status 404); is the address still valid, and the style the right one?")
    #expect(failure?.isTransient == false && rests.all.isEmpty)
  }

  /// The status has said that it is taken; a second time would be a message too many.
  @Test func aHugeAnswerIsCutAndTheMessageIsDelivered() async throws {
    try await Rests().courier().send([.example()], id: "huge", as: setting("/huge/1"), date: .example)
    #expect(try servers.requests("/huge/1").count == 1)
  }

  /// The default of a process is to end when it writes into a broken connection.
  @Test func aConnectionThatBreaksEndsNothing() async throws {
    signal(SIGPIPE, SIG_DFL)
    var digest = Digest.example()
    digest.items = (0..<8000).map { _ in digest.items[0] }
    for _ in 0..<5 {
      let failure = await Rests().courier([:], Patience(attempts: 1)).failure(digest, setting("/rude/1"))
      #expect(failure?.text == "the connection to localhost broke" && failure?.isTransient == true, "\(failure?.text ?? "")")
    }
  }

  @Test func aServerThatIsMuteDoesNotHoldUpTheRun() async throws {
    let failure = await Rests().courier([:], Patience(attempts: 1, connect: 1, attempt: 1)).failure(.example(), setting("/mute/1"))
    #expect(failure?.text == "localhost did not answer in time" && failure?.isTransient == true)
  }

  @Test func aCertificateOfAStrangerIsRefused() async throws {
    let url = "https://\(servers.host("https"))/ok/stranger"
    for ca in [servers.certificate("other"), nil] {
      let failure = await Rests().courier().failure(.example(), .webhook(url, ca: ca))
      #expect(failure?.text.contains("is not trusted: no authority that counts here has signed it") == true, "\(failure?.text ?? "")")
    }
    #expect(try servers.requests("/ok/stranger").isEmpty)
  }

  @Test func onThisMachineItMayGoPlain() async throws {
    let url = "http://\(servers.host("http"))/ok/plain"
    // A proxy is for what leaves the machine.
    try await Rests().courier(["http_proxy": "http://127.0.0.1:1", "https_proxy": "http://127.0.0.1:1"])
      .send([.example()], id: "plain", as: .webhook(url), date: .example)
    #expect(try servers.requests("/ok/plain").count == 1)
  }

  @Test func aProxyOfTheEnvironmentIsUsedForWhatLeavesTheMachine() async throws {
    let setting = DeliverySetting.webhook("https://hooks.northwind.example/room")
    let courier = Rests().courier(["https_proxy": "http://u:SECRET@127.0.0.1:1"], Patience(attempts: 1))
    #expect(await courier.failure(.example(), setting)?.text == "hooks.northwind.example takes no connection")
  }

  /// Neither the address nor what is in the place of one is repeated.
  @Test(arguments: [
    ("https://localhost:1/SECRET-PATH", "the address in the variable HOOK takes no connection"),
    (
      "SECRET", "the address in the variable HOOK does not begin with https:// or http://; write it as https://hooks.northwind.example/room"
    ),
    (
      "https://SECRET:x@localhost/",
      "the address in the variable HOOK holds a user or a password; take them out; a login has keys of its own"
    ),
    (
      "http://SECRET.example/x",
      "the address in the variable HOOK is not encrypted; write https://; http:// is for this machine alone (localhost, 127.0.0.1)"
    ),
    (
      "https://a b/SECRET",
      "the address in the variable HOOK holds blanks or characters that no URL holds; write it as https://hooks.northwind.example/room"
    ),
    ("", "the variable HOOK is not set; set it for the job that runs harbinger"),
    ("SEC\nRET", "the variable HOOK holds no secret on one line"),
  ])
  func anAddressThatIsASecretIsNotRepeated(_ value: String, _ text: String) async {
    let hook = DeliverySetting.Webhook(url: .secret(.environment("HOOK")), style: .slack)
    let courier = Rests().courier(["HOOK": value], Patience(attempts: 2))
    let failure = await courier.failure(.example(), DeliverySetting(id: "room", channel: .webhook(hook)))
    #expect(failure?.text == text)
    #expect(failure?.description.contains("SECRET") == false)
  }

  @Test func reachingSendsNothing() async throws {
    try Rests().courier().reach(setting("/ok/reached"))
    #expect(try servers.requests("/ok/reached").isEmpty)
    #expect(throws: DeliveryFailure.self) { try Rests().courier().reach(.webhook("https://localhost:1/")) }
  }
}
