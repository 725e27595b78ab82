import Events
import Testing

@testable import Decoding

/// The tables of zones by themselves.
struct ZoneTableTests {
  @Test(arguments: [
    "CST", "IST", "Customized Time Zone", "(UTC-08:00) Berlin", "(UTC+01:00) Somewhere", "", " ", "(", "(UTC+99:00) Berlin", "/",
  ])
  func whatIsAmbiguousOrUnknownIsNoZone(name: String) { #expect(ZoneName.rules(name) == nil) }

  @Test func everyZoneOfTheTableIsKnownToTheSystem() {
    for line in WindowsZones.table.split(separator: "\n") {
      let fields = line.split(separator: " = ")
      #expect(fields.count >= 2 && ZoneRules(identifier: String(fields.dropFirst().first ?? "")) != nil, "\(line)")
    }
  }
}
