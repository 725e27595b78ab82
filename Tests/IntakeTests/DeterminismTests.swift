import Events
import Foundation
import Setup
import TestSupport
import Testing

@testable import Intake

/// Records of two parties with answers, copies, strangers and late names; the same for the same seed.
private func records(_ count: Int, seed: UInt64) -> [String] {
  var state = seed
  func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  let people = [
    "U1", "U2", "anna@northwind.example|name=Anna de Vries", "bob@contoso.example|name=Bob Jones", "Anna de Vries", "Eve Stone",
    "x@else.example",
  ]
  let texts = ["a surprise for you", "they said plainly", "our partner and the price?", "thanks; they know you", "nothing here"]
  return (0..<count).map { index in
    let id = index > 10 && next(10) == 0 ? next(index) : index
    let minute = next(600)
    let time = "2026-03-\(10 + minute / 60)T\(10 + minute % 10):\(10 + minute % 50):00Z"
    let answer = next(3) == 0 && index > 0 ? "|re=k\(next(index))" : ""
    let to = next(2) == 0 ? "|to=anna@northwind.example,U2|flags=known" : "|ch=\(["general", "joint", "legal"][next(3)])"
    return
      "id=k\(id)|thread=k\(id)\(answer)|t=\(time)|who=\(people[next(people.count)])\(to)|subject=s\(next(9))|text=\(texts[next(texts.count)])"
  }
}

@Test(arguments: [1, 2, 3] as [UInt64])
func threadsAndTheOrderOfSourcesChangeNothing(_ seed: UInt64) async throws {
  let workshop = try Workshop()
  let all = records(3000, seed: seed)
  for file in 0..<6 { try workshop.write("in/\(file).txt", Array(all[file * 400..<(file + 1) * 400])) }
  try workshop.write("last.txt", Array(all[2400...]))
  try workshop.write("in/table.txt", ["channel=joint|members=U1,U2", "user=U2|mail=bo@contoso.example|name=Bo Berg"], table: true)
  let one = await workshop.read(workshop.alliance(["in", "last.txt"]))
  #expect(one.timeline.count > 1000 && one.timeline.hits.count > 100, "seed \(seed)")
  #expect(one.accounting.addsUp)
  for threads in [2, 3, 8] {
    let other = await workshop.read(workshop.alliance(["last.txt", "in"]), threads: threads)
    #expect(other.trace(workshop) == one.trace(workshop), "seed \(seed), \(threads) threads")
    #expect(other.accounting == one.accounting)
    #expect(other.timeline.people == one.timeline.people && other.timeline.sourceTable == one.timeline.sourceTable)
  }
}

@Test(arguments: [4, 5] as [UInt64])
func theOrderOfRecordsChangesNothing(_ seed: UInt64) async throws {
  let workshop = try Workshop()
  // Copies of one key differ in their text here, and which one stands depends on its place: so each key once.
  var seen: Set<Substring> = []
  var lines = records(1200, seed: seed).filter { seen.insert($0.prefix { $0 != "|" }).inserted }
  try workshop.write("a.txt", lines)
  let straight = await workshop.read(workshop.alliance(["a.txt"])).trace(workshop)
  var generator = Seeded(seed)
  lines.shuffle(using: &generator)
  try workshop.write("a.txt", lines)
  #expect(await workshop.read(workshop.alliance(["a.txt"])).trace(workshop) == straight, "seed \(seed)")
  #expect(straight.count > 500)
}

@Test func aFileReachedTwiceCountsOnce() async throws {
  let workshop = try Workshop()
  try workshop.write("in/a.txt", ["t=2026-03-02T10:00:00Z|who=U1", "t=2026-03-02T11:00:00Z|who=U1"])
  let intake = await workshop.read(workshop.alliance(["in", "in/a.txt", "in/../in/a.txt"]))
  #expect(intake.timeline.count == 2)
  #expect(intake.accounting.exports.count == 1)
  #expect(intake.accounting.problems.count { $0.message.contains("counts once") } == 2)
}

@Test func exchangedPartiesGiveTheMirroredTimeline() async throws {
  let workshop = try Workshop()
  try workshop.write("a.txt", records(800, seed: 9))
  let straight = await workshop.read(workshop.alliance(["a.txt"]))
  let mirrored = await workshop.read(workshop.alliance(["a.txt"], parties: [Workshop.contoso, Workshop.northwind]))
  #expect(straight.timeline.parties == mirrored.timeline.parties.map { $0 < 0 ? -1 : 1 - $0 })
  #expect(straight.timeline.hits.map(\.family) == mirrored.timeline.hits.map(\.family))
  #expect(straight.timeline.audiences.map(\.count) == mirrored.timeline.audiences.map(\.count))
}

@Test func nothingAtAllIsSafe() async throws {
  let workshop = try Workshop()
  let missing = await workshop.read(workshop.alliance(["nowhere.zip"]))
  #expect(missing.timeline.count == 0 && missing.accounting.problems.count == 1 && missing.accounting.unreadable.count == 1)
  #expect(missing.timeline.sourceTable.map(\.coveredEnd) == [nil])
  try workshop.write("empty.txt", [])
  #expect(await workshop.read(workshop.alliance(["empty.txt"])).timeline.count == 0)
}

@Test func aFileThatNoFormatKnowsIsListed() async throws {
  let workshop = try Workshop()
  try workshop.write("in/a.txt", ["t=2026-03-02T10:00:00Z|who=U1"])
  try Data([0x89, 0x50, 0x4E, 0x47]).write(to: workshop.folder.appendingPathComponent("in/picture.png"))
  let intake = await workshop.read(workshop.alliance(["in"]))
  #expect(intake.accounting.exports.map(\.format) == ["lines", ""])
  #expect(intake.accounting.problems.count == 1 && intake.accounting.unreadable.isEmpty && intake.accounting.addsUp)
}
