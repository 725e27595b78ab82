import Events
import Foundation
import Ledger
import Reports
import Setup
import Testing

@testable import Delivery

struct SendmailTests {
  private let desk = Desk()
  private static let program = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Support/sendmail").path
  private var environment: [String: String] { ["PATH": "/usr/bin:/bin", "HOME": desk["."], "SMTP": "pa55 wörd"] }

  /// A program in the place of sendmail.
  private func setting(_ script: String, to: [String] = ["officers@northwind.example", "board@contoso.example"]) throws -> DeliverySetting {
    try desk.write("script", script + "\n", mode: 0o600)
    return DeliverySetting(
      id: "officers", channel: .mail(DeliverySetting.Mail(way: .sendmail(Self.program), from: "harbinger@northwind.example", to: to)))
  }

  @Test func theProgramGetsTheMailAndTheAddressesAndNoSecret() async throws {
    let setting = try setting("cat > \(desk["mail"]); printf '%s\\n' \"$@\" > \(desk["words"]); env > \(desk["env"])")
    let digest = Digest.example(id: "piped", title: "Eins\n.\nZwei ü")
    try await Rests().courier(environment).send([digest], id: digest.id, as: setting, date: .example)
    let mail = try Servers.parse(desk["mail"])
    #expect(mail.defects.isEmpty && mail.parts.map(\.text) == [DigestText.render([digest]), DigestHTML.render([digest])])
    #expect(mail.headers["message-id"] == "<piped@northwind.example>")
    #expect(!(try Data(contentsOf: URL(filePath: desk["mail"]))).contains(0x0d))
    #expect(
      try desk.text("words") == "-oi\n-f\nharbinger@northwind.example\n--\nofficers@northwind.example\nboard@contoso.example\n")
    #expect(try !desk.text("env").contains("SMTP"))
  }

  @Test func whatTheProgramSaysIsDropped() async throws {
    let setting = try setting("cat > /dev/null; head -c 3000000 /dev/zero; echo SECRET-REPLY >&2; exit 65")
    let failure = await Rests().courier(environment).failure(.example(), setting)
    #expect(failure?.text == "\(Self.program) did not take the mail (exit 65); its log says why")
    #expect(failure?.isTransient == false)
  }

  @Test func aProgramThatHasNoServiceNowIsAskedAgain() async throws {
    let rests = Rests()
    let setting = try setting("cat >> \(desk["mail"]); test -e \(desk["second"]) || { : > \(desk["second"]); exit 75; }")
    let digest = Digest.example(id: "again")
    try await rests.courier(environment).send([digest], id: digest.id, as: setting, date: .example)
    #expect(rests.all == [2])
  }

  @Test func aProgramThatReadsNothingHasNotTakenTheMail() async throws {
    let big = String(repeating: "A large matter. ", count: 60)
    var digest = Digest.example()
    digest.items = (0..<400).map { _ in Digest.example(title: big).items[1] }
    #expect(
      await Rests().courier(environment).failure(digest, try setting("exit 0"))?.text.hasSuffix("did not read the mail to its end") == true)
  }

  @Test func aProgramThatHangsIsEnded() async throws {
    let began = ContinuousClock.now
    let patience = Patience(attempts: 1, attempt: 1)
    let failure = await Rests().courier(environment, patience).failure(
      .example(), try setting("sleep 90; echo > \(desk["late"])"))
    #expect(failure?.text.hasSuffix("did not end in time") == true && ContinuousClock.now - began < .seconds(60))
    #expect(!FileManager.default.fileExists(atPath: desk["late"]))
  }

  @Test func aProgramThatIsNotThereIsSaid() async throws {
    let mail = DeliverySetting.Mail(way: .sendmail(desk["nothing"]), from: "a@northwind.example", to: ["b@northwind.example"])
    let setting = DeliverySetting(id: "officers", channel: .mail(mail))
    #expect(await Rests().courier().failure(.example(), setting)?.text.contains("cannot be started: No such file") == true)
    #expect(throws: DeliveryFailure.self) { try Rests().courier().reach(setting) }
    try Rests().courier().reach(try self.setting("exit 0"))
  }
}

/// A folder that is gone with the test.
final class Desk: Sendable {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")

  init() { try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }

  subscript(_ name: String) -> String { folder.appending(path: name).path }

  func text(_ name: String) throws -> String { try String(contentsOfFile: self[name], encoding: .utf8) }

  func write(_ name: String, _ text: String, mode: Int) throws {
    try text.write(toFile: self[name], atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: self[name])
  }

  func mode(_ name: String) throws -> Int {
    (try FileManager.default.attributesOfItem(atPath: self[name])[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }
}
