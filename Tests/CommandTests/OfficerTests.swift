import Foundation
import Testing

/// The way of an officer from the list to a record that was read, and to an alert that is muted.
@Suite(.serialized) struct OfficerTests {
  private static let asOf = "--as-of 2026-06-28 --now 2026-06-29 --rules \(FileManager.default.currentDirectoryPath)/rules"

  /// The id in the last line of an entry of the list.
  private static func first(of list: String) throws -> String {
    let line = try #require(list.split(separator: "\n").first { $0.contains("harbinger explain ") })
    return String(try #require(line.split(separator: " ").dropLast().last))
  }

  @Test func evidenceIsReadAtItsPlaceAndWhoSawItInFullIsLogged() throws {
    let desk = try Desk(samples: "souring")
    defer { desk.remove() }
    let folder = desk["souring"]
    let explained = try Command("explain 1 '\(folder)' \(Self.asOf)")
    #expect(explained.code == 0)
    #expect(explained.output.contains("  1. "))
    let shown = try Command("show 1 1 '\(folder)' \(Self.asOf)")
    #expect(shown.code == 0 && !shown.output.isEmpty)
    // The line above the text says where it stands, as explain does.
    let place = try #require(shown.output.split(separator: "\n").first)
    #expect(place.contains(", ") && place.hasPrefix("2026-"))
    #expect(!FileManager.default.fileExists(atPath: desk["souring/disclosures.ndjson"]))

    let unasked = try Command("show 1 1 '\(folder)' --full \(Self.asOf)")
    #expect(unasked.code == 64 && unasked.output.isEmpty && unasked.errors.contains("--why"))
    let full = try Command("show 1 1 '\(folder)' --full --why 'both asked for it' --by 'alliance office' \(Self.asOf)")
    #expect(full.code == 0)
    let log = try desk.text("souring/disclosures.ndjson")
    #expect(log.contains(#""evidence": 1"#) && log.contains(#""why": "both asked for it""#) && log.contains(#""by": "alliance office""#))
    let rights = try FileManager.default.attributesOfItem(atPath: desk["souring/disclosures.ndjson"])[.posixPermissions] as? Int
    #expect(rights == 0o600)

    #expect(try Command("show 1 99 '\(folder)' \(Self.asOf)").errors.contains("has evidence 1 to "))
  }

  @Test func withoutApprovalNoRecordIsShown() throws {
    let desk = try Desk(samples: "souring")
    defer { desk.remove() }
    let file = desk["souring/alliance.yaml"]
    let text = try desk.text("souring/alliance.yaml").split(separator: "\n", omittingEmptySubsequences: false)
    try text.filter { !$0.hasPrefix("approved:") }.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let run = try Command("show 1 1 '\(file)' --full --why test \(Self.asOf)")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(
      run.errors.contains("is not approved") || run.errors.contains("figures of the sources") || run.errors.contains("there is no alert"))
  }

  @Test func aMuteIsPreviewedWrittenAndHolds() throws {
    let desk = try Desk(samples: "souring")
    defer { desk.remove() }
    let folder = desk["souring"]
    let id = try Self.first(of: try Command("scan '\(folder)' \(Self.asOf)").output)
    let promise = "--until 30d --why 'talks: \"price\"' --by 'alliance office'"
    let preview = try Command("mute \(id) '\(folder)' \(promise) --preview \(Self.asOf)")
    #expect(preview.code == 0 && preview.output.hasPrefix("Would hide ") && preview.output.contains(id))
    #expect(!FileManager.default.fileExists(atPath: desk["souring/override.yaml"]))

    let muted = try Command("mute \(id) '\(folder)' \(promise) \(Self.asOf)")
    #expect(muted.code == 0 && muted.output.hasPrefix("Hides "))
    // --now is a day, which means its end: the mute holds thirty days longer.
    #expect(try desk.text("souring/override.yaml").contains(#"until: 2026-07-29, reason: "talks: \"price\"", by: alliance office}"#))
    let after = try Command("scan '\(folder)' \(Self.asOf)")
    #expect(!after.output.contains("harbinger explain \(id) "))
    #expect(after.output.contains("hidden"))

    let again = try Command("mute \(id) '\(folder)' \(promise) \(Self.asOf)")
    #expect(again.code == 64 && again.errors.contains("is muted already, up to 2026-07-29, by alliance office"))
    #expect(again.errors.contains("override.yaml:3"))
  }

  @Test func aSentenceIsHeardAsTheOverrideOfTheAllianceChangesIt() throws {
    let desk = try Desk(samples: "souring")
    defer { desk.remove() }
    try "changes: [{family: loose_labels, append: {phrases: ['purple walruses']}}]\n".write(
      toFile: desk["souring/override.yaml"], atomically: true, encoding: .utf8)
    let file = desk["sentences.txt"]
    try "They are purple walruses.\n".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(!(try Command("hear '\(file)' --rules rules").output.contains("loose_labels")))
    let run = try Command("hear '\(file)' --rules rules --alliance '\(desk["souring"])'")
    #expect(run.code == 0 && run.output.contains("loose_labels"))
  }

  @Test func theDraftTakesTheZoneThatTheCalendarNames() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let file = desk["calendar.ics"]
    let event = "BEGIN:VEVENT\nUID:a\nDTSTAMP:20260501T080000Z\nDTSTART;TZID=Europe/Oslo:20260706T120000\nSUMMARY:Call\nEND:VEVENT"
    try "BEGIN:VCALENDAR\nVERSION:2.0\n\(event)\nEND:VCALENDAR\n".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try Command("init '\(file)'").output.contains("\ntimezone: Europe/Oslo"))
  }

  @Test(arguments: [
    ("1y", "years have no fixed length"), ("2026-06-01", "is over"), ("400d", "add --long"), ("2bd", "no number of days"),
  ])
  func anEndThatCannotBeMeantIsAskedBack(_ until: String, _ message: String) throws {
    let run = try Command("mute 1 samples/souring --until \(until) --why test --by test \(Self.asOf)")
    #expect(run.code == 64 && run.errors.contains(message))
    #expect(!FileManager.default.fileExists(atPath: "samples/souring/override.yaml"))
  }
}
