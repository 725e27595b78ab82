import Events
import Exports
import Lexicon
import Setup
import TestSupport
import Testing

@testable import Intake

/// A family in English and German whose phrases are too short to show their language.
private let listener: Listener = {
  var english = Family(id: "f", title: "f", direction: .other, phrases: [Family.Entry(.phrases, "moved")])
  var german = Family(
    id: "f", title: "f", direction: .other, phrases: [Family.Entry(.phrases, "verschoben"), Family.Entry(.phrases, "moved")])
  german.language = .german
  english.variants = [german]
  return Listener(families: [english], parties: [Workshop.northwind, Workshop.contoso])
}()

private func read(_ workshop: Workshop, _ sources: [String], threads: Int = 1) async -> Intake {
  var intake = Intake(workshop.alliance(sources), formats: [LineFormat.format] + ExportFormat.all) { ListenerEar(listener) }
  await intake.read(threads: threads)
  return intake
}

private let german = "Wir haben die Zeichnungen noch nicht und können das nicht prüfen."
private let english = "We have not seen the drawings yet and cannot check what you sent."

/// `count` clear messages of one writer.
private func clear(_ text: String, _ count: Int, who: String, thread: String = "", channel: String = "") -> [String] {
  (0..<count).map { number in
    "id=\(who)\(thread)\(channel)\(text.prefix(4))\(number)|t=2026-03-\(10 + number)T09:00:00Z|who=\(who)"
      + (thread.isEmpty ? "" : "|thread=\(thread)") + (channel.isEmpty ? "" : "|ch=\(channel)") + "|text=\(text)"
  }
}

/// The languages of the messages whose text is short, in the order of their time.
private func short(_ lines: [String]) async throws -> (languages: [Language], phrases: [String]) {
  let workshop = try Workshop()
  try workshop.write("a.txt", lines)
  let timeline = await read(workshop, ["a.txt"]).timeline
  let events = (0..<timeline.count).filter { timeline.words[$0] == 1 }
  return (
    events.map { timeline.languages[$0] },
    events.flatMap { timeline.hits(of: $0).map { listener.phraseText(family: $0.family, phrase: $0.phrase) } }
  )
}

@Test func aShortTextHasTheLanguageOfItsWriterElseOfItsThreadElseOfItsChannel() async throws {
  let others = clear(english, 9, who: "U2")
  let alone = "id=x|t=2026-03-20T10:00:00Z|who=U1|thread=T|ch=C|text=verschoben"
  #expect(try await short([alone]).languages == [.english])
  #expect(try await short(clear(german, 2, who: "U1") + [alone]).languages == [.english], "two texts say nothing yet")
  #expect(try await short(clear(german, 3, who: "U2") + [alone]).languages == [.german], "the language of the alliance")
  #expect(try await short(others + clear(german, 3, who: "U1") + [alone]).languages == [.german])
  #expect(try await short(others + clear(german, 2, who: "U1") + [alone]).languages == [.english], "two texts are no habit")
  #expect(try await short(others + clear(german, 3, who: "U2", thread: "T") + [alone]).languages == [.german])
  #expect(try await short(others + clear(german, 3, who: "U2", channel: "C") + [alone]).languages == [.german])
  #expect(
    try await short(others + clear(german, 3, who: "U1") + clear(english, 3, who: "U1") + [alone]).languages == [.english], "no habit")
}

@Test func onlyPhrasesOfTheSettledLanguageStay() async throws {
  let moved = "id=x|t=2026-03-20T10:00:00Z|who=U1|text=moved"
  let verschoben = "id=y|t=2026-03-20T11:00:00Z|who=U1|text=verschoben"
  #expect(try await short([moved, verschoben]).phrases == ["moved"])
  #expect(try await short(clear(german, 3, who: "U1") + [moved, verschoben]).phrases == ["moved", "verschoben"])
  let workshop = try Workshop()
  try workshop.write("a.txt", clear(german, 3, who: "U1") + [moved])
  #expect(await read(workshop, ["a.txt"]).timeline.hits.map(\.language) == [.german])
}

@Test(arguments: [1, 2, 3] as [UInt64])
func languagesDoNotDependOnOrderOrThreads(_ seed: UInt64) async throws {
  var state = seed &* 0x9E37_79B9_7F4A_7C15
  func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  let texts = [german, english, "verschoben", "moved", "ok", "Nous avons bien reçu les documents et nous vous remercions."]
  var lines = (0..<600).map { number in
    "id=m\(number)|t=2026-03-\(10 + next(18))T\(10 + next(10)):00:\(10 + next(49))Z|who=U\(1 + next(2))|thread=T\(next(20))|ch=C\(next(4))"
      + "|text=\(texts[next(texts.count)])"
  }
  let workshop = try Workshop()
  try workshop.write("a.txt", Array(lines[..<300]))
  try workshop.write("b.txt", Array(lines[300...]))
  func facts(_ intake: Intake) -> [String] {
    let timeline = intake.timeline
    return (0..<timeline.count).map {
      "\(timeline.languages[$0]) \(timeline.words[$0]) \(timeline.hits(of: $0).map { [Int($0.phrase), Int($0.offset)] })"
    }
  }
  let straight = facts(await read(workshop, ["a.txt", "b.txt"]))
  #expect(Set(straight.map { $0.prefix(6) }).count >= 3, "seed \(seed)")
  #expect(facts(await read(workshop, ["b.txt", "a.txt"], threads: 4)) == straight, "seed \(seed)")
  var generator = Seeded(seed)
  lines.shuffle(using: &generator)
  try workshop.write("a.txt", Array(lines[..<100]))
  try workshop.write("b.txt", Array(lines[100...]))
  #expect(facts(await read(workshop, ["a.txt", "b.txt"], threads: 2)).sorted() == straight.sorted(), "seed \(seed)")
}

@Test func withoutApprovalNoLanguageIsKept() async throws {
  let workshop = try Workshop()
  try workshop.write("a.txt", clear(german, 4, who: "U1"))
  var alliance = workshop.alliance(["a.txt"])
  alliance.approval = nil
  var intake = Intake(alliance, formats: [LineFormat.format] + ExportFormat.all) { ListenerEar(listener) }
  await intake.read()
  #expect(intake.timeline.languages.allSatisfy { $0 == .undecided } && intake.timeline.count == 4)
}
