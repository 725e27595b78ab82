import Events
import Foundation
import Setup
import Testing

@testable import Delivery

struct FileTests {
  private let desk = Desk()

  @Test func reportsAreWrittenWholeAndForTheirOwner() throws {
    let setting = DeliverySetting(id: "shelf", channel: .files(folder: desk["reports/tonight"], formats: ["html"]))
    try Rests().courier().reach(setting)
    #expect(desk.names.isEmpty)
    try Rests().courier().put([("a.html", "<p>"), ("b.json", "{}")], as: setting)
    try Rests().courier().put([("a.html", "<p>new")], as: setting)
    #expect(try desk.text("reports/tonight/a.html") == "<p>new" && desk.text("reports/tonight/b.json") == "{}")
    #expect(try desk.mode("reports/tonight/a.html") == 0o600)
    for name in ["../a.html", "", ".hidden", "a\nb", "x/y"] {
      #expect(throws: DeliveryFailure.self) { try Rests().courier().put([(name, "")], as: setting) }
    }
    try desk.write("file", "", mode: 0o600)
    let blocked = DeliverySetting(id: "shelf", channel: .files(folder: desk["file/below"], formats: ["html"]))
    #expect(throws: DeliveryFailure.self) { try Rests().courier().reach(blocked) }
    #expect(throws: DeliveryFailure.self) { try Rests().courier().put([("a", "")], as: blocked) }
  }

  @Test func theHeartbeatIsTheTimeOfTheRun() throws {
    let setting = DeliverySetting(id: "beat", channel: .heartbeat(path: desk["heartbeat"]))
    try Rests().courier().reach(setting)
    try Rests().courier().beat(.example, as: setting)
    try Rests().courier().beat(Timestamp.example.advanced(by: 86_400_000), as: setting)
    #expect(try desk.text("heartbeat") == "2026-05-13T03:00:00Z\n")
    #expect(try desk.names == ["heartbeat"] && desk.mode("heartbeat") == 0o644)
    let nowhere = DeliverySetting(id: "beat", channel: .heartbeat(path: desk["none/heartbeat"]))
    #expect(throws: DeliveryFailure.self) { try Rests().courier().reach(nowhere) }
    #expect(throws: DeliveryFailure.self) { try Rests().courier().beat(.example, as: nowhere) }
  }

  @Test func eachDeliveryTakesItsOwn() async throws {
    let setting = DeliverySetting(id: "beat", channel: .heartbeat(path: desk["heartbeat"]))
    #expect(await Rests().courier().failure(.example(), setting)?.text == "digests go by mail or to a webhook, and it is neither")
    #expect(throws: DeliveryFailure.self) { try Rests().courier().put([("a", "")], as: setting) }
    #expect(throws: DeliveryFailure.self) {
      try Rests().courier().put(Metrics(exitCode: 0, seconds: 1, ended: .example, lastSuccess: nil), as: setting)
    }
    #expect(desk.names.isEmpty)
  }
}
