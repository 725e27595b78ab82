import Harbinger
import Authoring
import Events
import Foundation
import Intake
import Rules
import Setup
import Testing

/// A folder of rules with the public holidays that ship and nothing else, and an alliance file in it.
private struct Countries {
  let folder: URL
  var rules: String { folder.appendingPathComponent("rules").path }
  var file: String { folder.appendingPathComponent("alliance.yaml").path }

  init(_ calendar: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("countries-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("rules/lexicons"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("rules/holidays"), withDestinationURL: root.appending(path: "rules/holidays"))
    try """
    alliance: a
    purpose: p
    timezone: UTC
    parties:
      - {id: one, domains: [one.example], calendar: \(calendar)}
      - {id: two, domains: [two.example]}
    """.write(toFile: file, atomically: true, encoding: .utf8)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

@Test func theHolidaysOfACountryAreJudgedBy() async throws {
  let here = try Countries("{country: nl}")
  defer { here.remove() }
  let alliance = try Loading.alliance(here.file).alliance
  let pack = try Loading.pack(asked: here.rules, allianceFile: here.file, alliance: alliance)
  #expect(pack.diagnostics.isEmpty && pack.rules.rules.isEmpty, "files of holidays are no rules")
  let calendars = await JudgedAlliance(alliance, pack: pack).intake.alliance.parties.map(\.calendar)
  let king = try #require(Day("2026-04-27"))
  #expect(!calendars[0].isWorkday(king) && calendars[1].isWorkday(king))
}

@Test func anUnknownCountryStopsTheRunAtItsPlace() throws {
  let here = try Countries("{country: uk}")
  defer { here.remove() }
  let alliance = try Loading.alliance(here.file).alliance
  let stop = #expect(throws: Stop.self) { try Loading.pack(asked: here.rules, allianceFile: here.file, alliance: alliance) }
  let told = try #require(stop?.lines.first)
  #expect(told.hasPrefix("\(here.file):5:59: \(here.rules)/holidays has no file for the country 'uk'"))
  #expect(told.contains("did you mean 'gb', United Kingdom (England and Wales)? known: at, au, be, "))
  #expect(try RuleCheck(here.rules, allianceFile: here.file).diagnostics.count == 1)
}
