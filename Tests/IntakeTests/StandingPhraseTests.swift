import Events
import Exports
import Lexicon
import Setup
import Testing

@testable import Intake

/// The first of two sentences of one party that are alike word for word counts, on whichever day it stands; the other party may say the same.
@Test func whatAPartyWritesAgainWordForWordIsAStandingPhrase() async throws {
  var labels = Family(id: "f", title: "f", direction: .other, phrases: [Family.Entry(.phrases, "typical")])
  labels.countsOnce = true
  let listener = Listener(families: [labels], parties: [Workshop.northwind, Workshop.contoso])
  let workshop = try Workshop()
  let lines = [
    ("U1", 3, 10, "this is typical of them, really"), ("U1", 3, 12, "This is typical of them, really"),
    ("U1", 5, 9, "this is typical of them, really"), ("U2", 9, 9, "this is typical of them, really"), ("U1", 10, 9, "so typical"),
    ("U1", 11, 9, "so typical"),
  ]
  try workshop.write(
    "a.txt",
    lines.enumerated().reversed().map {
      "id=\($0)|t=2026-03-\($1.1 < 10 ? "0" : "")\($1.1)T\($1.2 < 10 ? "0" : "")\($1.2):00:00Z|who=\($1.0)|text=\($1.3)"
    })
  var intake = Intake(workshop.alliance(["a.txt"]), formats: [LineFormat.format]) { ListenerEar(listener) }
  await intake.read(threads: 1)
  #expect(intake.timeline.hits.map { $0.marks.contains(.standing) } == [false, false, true, false, false, false])
}
