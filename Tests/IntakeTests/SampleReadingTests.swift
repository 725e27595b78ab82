import Events
import Foundation
import Lexicon
import Setup
import Testing

@testable import Intake

private let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
private let samples = project.appendingPathComponent("samples")

private let families = Lexicons.load(project.appendingPathComponent("rules/lexicons").path).families

/// Reads a sample with the lexicons of the project.
private func sample(_ name: String, threads: Int = 2, change: (inout Alliance) -> Void = { _ in }) async throws -> Intake {
  var alliance = try #require(Alliance.load(samples.appendingPathComponent(name).path).alliance)
  change(&alliance)
  var intake = Intake(
    alliance, listener: Listener(families: families, parties: alliance.parties, topics: alliance.topics.map { ($0.id, $0.terms) }))
  await intake.read(threads: threads)
  return intake
}

@Suite(.enabled(if: FileManager.default.fileExists(atPath: samples.appendingPathComponent("souring").path)))
struct SampleReadingTests {
  @Test(arguments: ["souring", "coalition", "healthy", "tilting"])
  func everyRecordOfASampleIsAccountedFor(_ name: String) async throws {
    let intake = try await sample(name)
    #expect(intake.accounting.addsUp)
    #expect(intake.accounting.unreadable.isEmpty && intake.accounting.problems.isEmpty, "\(intake.accounting.problems)")
    #expect(intake.timeline.count > 300 && intake.timeline.hits.count > 10)
    // The address of a mailing list is a person whom only others name.
    #expect(intake.accounting.unresolved.allSatisfy { $0.events == 0 }, "\(intake.accounting.unresolved)")
    #expect(intake.timeline.sourceTable.allSatisfy { $0.coveredEnd != nil && !$0.formats.isEmpty })
    #expect(intake.alliance.parties.contains { !$0.calendar.holidays.isEmpty } || intake.alliance.holidayFiles.isEmpty)
  }

  @Test func aPersonIsOnePersonInChatMailCalendarAndMinutes() async throws {
    let timeline = try await sample("souring").timeline
    var sources: [Int32: Set<UInt16>] = [:]
    for event in 0..<timeline.count {
      for person in [timeline.actors[event]] + timeline.participants(of: event).map(\.person) where person >= 0 {
        sources[person, default: []].insert(timeline.sources[event])
      }
    }
    #expect(Set(timeline.people.map(\.name)).count == timeline.people.count)
    #expect(sources.values.contains { $0.count == timeline.sourceTable.count })
  }

  @Test func aSampleReadsTheSameWithAnyThreadsAndOrder() async throws {
    let one = try await sample("souring", threads: 1)
    let other = try await sample("souring", threads: 4) { $0.sources.reverse() }
    #expect(
      one.timeline.hits == other.timeline.hits && one.timeline.times == other.timeline.times && one.timeline.places == other.timeline.places
    )
    #expect(one.timeline.people == other.timeline.people && one.timeline.participants == other.timeline.participants)
    #expect(one.accounting == other.accounting)
  }

  @Test func everyQuoteOfASampleIsFoundAgainOrWithheldForAReason() async throws {
    let intake = try await sample("souring") { $0.privacy.quotes = 1_000_000 }
    let requests = (0..<intake.timeline.count).flatMap { event in
      (Int(intake.timeline.firstHit[event])..<Int(intake.timeline.firstHit[event + 1])).map { QuoteRequest(event: event, hit: $0) }
    }
    let quotes = intake.quotes(for: requests, intake.disclosure(writers: [3, 3]))
    #expect(!quotes.contains(.withheld(.changed)))
    #expect(quotes.contains { $0.text != nil })
    #expect(!quotes.contains { $0.text?.contains("@") == true })
    for name in intake.timeline.people.map(\.name) { #expect(!quotes.contains { $0.text?.contains(name) == true }, "\(name)") }
  }

  @Test func aSurveyOfASampleFindsItsPartiesAndMeetings() async throws {
    let survey = await Survey([samples.appendingPathComponent("souring/exports").path])
    #expect(Set(survey.parties.flatMap(\.domains)) == ["veldhaven.example", "brightarm.example"])
    #expect(survey.meetings.contains { $0.title.contains("ops sync") && $0.every == TimeSpan(1, .weeks) })
  }
}
