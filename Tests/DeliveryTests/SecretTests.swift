import Foundation
import Setup
import Testing

@testable import Delivery

struct SecretTests {
  private let desk = Desk()

  @Test(arguments: [(0o600, true), (0o400, true), (0o644, false), (0o640, false), (0o602, false)])
  func aFileThatOthersMayReadHoldsNoSecret(_ mode: Int, _ isTaken: Bool) throws {
    try desk.write("secret", "pa55 wörd\n", mode: mode)
    let courier = Rests().courier()
    if isTaken {
      #expect(try courier.secret(.file(desk["secret"]), of: "officers") == "pa55 wörd")
    } else {
      let failure = #expect(throws: DeliveryFailure.self) { try courier.secret(.file(desk["secret"]), of: "officers") }
      #expect(failure?.text == "\(desk["secret"]) can be read by others, and holds a secret; run: chmod 600 \(desk["secret"])")
    }
  }

  @Test func whatIsNoSecretIsSaid() throws {
    let courier = Rests().courier()
    try desk.write("empty", "\n", mode: 0o600)
    try desk.write("two", "a\nb\n", mode: 0o600)
    try desk.write("long", String(repeating: "a", count: 5000), mode: 0o600)
    for (name, words) in [
      ("empty", "holds no secret on one line"), ("two", "holds no secret on one line"), ("long", "is too large"), ("none", "is not there"),
      ("", "is no regular file"),
    ] {
      let failure = #expect(throws: DeliveryFailure.self) { try courier.secret(.file(desk[name]), of: "officers") }
      #expect(failure?.text.contains(words) == true, "\(failure?.text ?? "")")
    }
  }

  /// The mode is looked at before anything is sent, and by `doctor`.
  @Test func aLoginWithAnOpenSecretIsNotTried() async throws {
    try desk.write("secret", "pa55\n", mode: 0o644)
    let address = try ServerAddress(parsing: "smtp://127.0.0.1:1", schemes: [.smtp], allowsPath: false)
    let setting = DeliverySetting.mail(address, login: DeliverySetting.Login(user: "u", secret: .file(desk["secret"])))
    let rests = Rests()
    #expect(await rests.courier().failure(.example(), setting)?.text.contains("chmod 600") == true)
    #expect(rests.all.isEmpty)
    #expect(throws: DeliveryFailure.self) { try rests.courier().reach(setting) }
  }
}
