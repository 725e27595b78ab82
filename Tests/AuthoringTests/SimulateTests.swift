import Simulation
import Harbinger
import Authoring
import Events
import Foundation
import Testing

/// The root of the package.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
private let updating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
private let oracle = root.appending(path: "../shared/tools/phrase_oracle.py")
private let hasOracle = FileManager.default.fileExists(atPath: oracle.path)

private func temporaryFolder() -> URL { FileManager.default.temporaryDirectory.appending(path: "harbinger-simulate-\(UUID().uuidString)") }

/// Runs a program and gives what it prints, `nil` if it fails.
private func output(of command: [String], environment: [String: String] = [:]) throws -> String? {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = command
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
}

@Suite struct SimulateTests {
  @Test(arguments: Sample.all.map(\.folder))
  func aSampleIsWhatItsStoryMakes(folder: String) throws {
    let sample = try #require(Sample.all.first { $0.folder == folder })
    let place = root.appending(path: "samples/\(folder)")
    let made = sample.alliance().files
    if updating {
      try? FileManager.default.removeItem(at: place.appending(path: "exports"))
      try sample.alliance().write(to: place.path)
    }
    for file in made {
      let there = try Data(contentsOf: place.appending(path: file.path))
      #expect(Array(there) == file.bytes, "\(folder)/\(file.path) differs; UPDATE_GOLDEN=1 writes it again")
    }
    let exports = place.appending(path: "exports")
    let listed = FileManager.default.enumerator(atPath: exports.path)?.compactMap { $0 as? String } ?? []
    let files = listed.filter { FileManager.default.fileExists(atPath: exports.appending(path: $0).path) && $0.contains(".") }
    #expect(Set(files) == Set(made.map(\.path).filter { $0.hasPrefix("exports/") }.map { String($0.dropFirst("exports/".count)) }))
  }

  @Test func aSeedMakesTheSameAllianceAndAnotherSeedAnother() {
    let story = Story.quiet(months: 3)
    let texts = [1, 1, 2].map { seed in Simulation(seed: seed, story: story).run().files.map { String(decoding: $0.bytes, as: UTF8.self) } }
    #expect(texts[0] == texts[1])
    #expect(texts[0] != texts[2])
  }

  @Test(arguments: Sample.all.map(\.folder))
  func aSampleIsLongAndBusyEnough(folder: String) throws {
    let sample = try #require(Sample.all.first { $0.folder == folder })
    let alliance = sample.alliance()
    let events = alliance.events
    #expect(alliance.to - alliance.from >= 270)
    #expect(events.count { $0.time < alliance.end } >= 700)
    for party in alliance.parties.indices {
      #expect(Set(events.filter { $0.party == party }.compactMap(\.writer)).count >= 6)
    }
    #expect(alliance.messages.allSatisfy { $0.time < alliance.end && alliance.zone.start(of: alliance.from) <= $0.time })
    let warningsBegin = try #require(
      [
        "souring": "2026-05-04", "coalition": "2026-05-12", "healthy": "2026-05-19", "tilting": "2026-02-24",
      ][folder])
    #expect(try #require(Day(warningsBegin)) - alliance.from >= 13 * 7)
  }

  @Test(arguments: Sample.all.map(\.folder))
  func everyExceptionFallsOnAnInstance(folder: String) throws {
    let alliance = try #require(Sample.all.first { $0.folder == folder }).alliance()
    for series in alliance.series {
      let days = Set(series.days(through: series.until))
      for exception in series.exceptions { #expect(days.contains(exception.day), "\(series.name) \(exception.day)") }
    }
  }

  @Test func neutralTextCarriesNoPhraseOfAWarningFamily() throws {
    guard hasOracle, try output(of: ["python3", "-c", "import yaml"]) != nil else {
      print("skipped: ../shared/tools/phrase_oracle.py or PyYAML is not here")
      return
    }
    let folder = temporaryFolder()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var sentences: Set<String> = []
    for sample in Sample.all {
      let words = sample.story.vocabulary
      let templates = sample.story.templates.filter { $0.kind != .request }
      let wordings = templates.flatMap { [$0.subject] + $0.turns.joined() } + words.details + ThreadTemplate.listReplies
      // Every wording in each trade, the nouns in turns.
      for (k, wording) in wordings.enumerated() {
        let blanks = [
          ("place", words.places), ("things", words.things), ("thing", words.thing), ("doc", words.documents),
          ("system", words.systems), ("task", words.tasks), ("event", words.events),
          ("day", ["Monday"]), ("time", ["10:30"]), ("nn", ["24"]), ("n", ["3"]), ("peer", ["Ada"]),
        ]
        sentences.insert(blanks.reduce(wording) { $0.replacingOccurrences(of: "{\($1.0)}", with: $1.1[k % $1.1.count]) })
      }
      for minutes in sample.alliance().minutes {
        sentences.formUnion(minutes.items.flatMap { [$0.title] + $0.lines } + minutes.decisions + minutes.actions.map(\.text))
      }
    }
    #expect(sentences.allSatisfy { !$0.contains("{") })
    try sentences.sorted().joined(separator: "\n\n").write(to: folder.appending(path: "neutral.md"), atomically: true, encoding: .utf8)
    let report = try #require(try output(of: ["python3", oracle.path, folder.path], environment: ["PRONOUNS": "1"]))
    let quiet = [
      "loose_labels", "us_vs_them", "snap_absolutes", "contempt_sarcasm", "blame_direct", "defensiveness", "withdrawal", "pressure_hints",
      "change_statement",
      "surprise", "escalation", "chaser", "account_divergence", "disbelief_disillusion", "request_open",
    ]
    var counts: [String: Int] = [:]
    for line in report.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count > 2, let count = Int(words[1]) { counts[String(words[0])] = count }
    }
    for family in quiet { #expect(counts[family] == 0, "\(family): \(report.split(separator: "\n").first { $0.hasPrefix(family) } ?? "")") }
    // The material must not be mute either: the good signs are in it.
    for family in ["change_notice", "early_raise", "context_sharing", "repair_trust", "task_disagreement"] {
      #expect((counts[family] ?? 0) > 3, "\(family)")
    }
  }

  @Test func everyRequestOfTheBackgroundIsAnsweredByTheOtherParty() {
    for seed in 1...5 as ClosedRange<UInt64> {
      let alliance = Simulation(seed: seed, story: .quiet(parties: seed == 5 ? 5 : 2)).run()
      let threads = Dictionary(grouping: alliance.messages, by: \.thread)
      for messages in threads.values where messages.first?.kind == .request {
        let first = messages[0]
        // At the very end an answer may still be under way.
        guard alliance.end.milliseconds - first.time.milliseconds > 4 * 86_400_000 else { continue }
        let answered = messages.contains { alliance.people[$0.writer].party != alliance.people[first.writer].party }
        #expect(answered, "seed \(seed): \(first.text)")
      }
    }
  }

  @Test func weeklyThreadsClumpAsAsked() {
    for dispersion in [1.0, 3.0] {
      var weeks: [Double] = []
      for seed in 1...10 as ClosedRange<UInt64> {
        let alliance = Simulation(seed: seed, story: .quiet(dispersion: dispersion, holidays: false)).run()
        let starts = Dictionary(grouping: alliance.messages, by: \.thread).values.compactMap { $0.first?.time }
        let counts = Dictionary(grouping: starts) { (alliance.zone.day(of: $0) - alliance.from) / 7 }.mapValues(\.count)
        weeks += (0..<51).map { Double(counts[$0] ?? 0) }
      }
      let mean = weeks.reduce(0, +) / Double(weeks.count)
      let variance = weeks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(weeks.count - 1)
      #expect(abs(mean - 16) < 1)
      #expect(abs(variance / mean - dispersion) < 0.2 * dispersion, "dispersion \(variance / mean) instead of \(dispersion)")
    }
  }

  @Test func theQuietAllianceRestsOnItsHolidays() {
    let alliance = Simulation(seed: 3, story: .quiet(parties: 5)).run()
    for message in alliance.messages {
      #expect(alliance.parties[alliance.people[message.writer].party].calendar.isWorkday(alliance.zone.day(of: message.time)))
    }
    #expect(alliance.events.count { $0.kind == .meeting } > 30)
  }

  @Test func theMailingListComesInBurstsAndRestsAsAWhole() throws {
    let alliances = [1, 1, 2].map { Simulation(seed: $0, story: .mailingList()).run() }
    #expect(alliances[0].messages.map(\.text) == alliances[1].messages.map(\.text))
    #expect(alliances[0].messages.map(\.text) != alliances[2].messages.map(\.text))
    for alliance in alliances {
      let days = alliance.messages.map { alliance.zone.day(of: $0.time) }
      #expect(days.count > 400 && alliance.series.isEmpty && alliance.minutes.isEmpty && alliance.parties.count == 6)
      #expect(alliance.parties.allSatisfy { $0.calendar == .standard })
      // Christmas and August: next to nothing, though no calendar says so.
      #expect(days.count { $0.civil.month == 8 || ($0.civil.month == 12 && $0.civil.day > 22) } < 25)
      let sizes = Dictionary(grouping: alliance.messages, by: \.thread).values.map(\.count).sorted()
      #expect(try #require(sizes.last) >= 5 * max(1, sizes[sizes.count / 2]), "threads have no typical size: \(sizes)")
    }
  }

  /// With 20 seeds some do come, and are recorded: `rules/false-alarms.yaml`.
  @Test func aHealthyMailingListRaisesNothingSerious() async throws {
    let count = await FalseAlarms(try shippedPack(), seeds: 1, sort: .mailingList)
    #expect(count.serious.map { "\($0.rule) \($0.episodes)" } == [])
  }

  @Test func theReplayHandsOverEveryEvent() {
    let alliance = Simulation(seed: 3, story: .quiet(months: 3)).run()
    let sink = CountingSink()
    alliance.replay(into: sink)
    #expect(sink.records == alliance.events.count)
    #expect(sink.bytes == alliance.messages.reduce(0) { $0 + $1.text.utf8.count })
  }

  @Test(arguments: Sample.all.map(\.folder))
  func otherProgramsReadTheExports(folder: String) throws {
    let alliance = try #require(Sample.all.first { $0.folder == folder }).alliance()
    let script = """
      import glob, json, mailbox, sys
      d = sys.argv[1] + '/exports/'
      chat = sum(1 for f in glob.glob(d + 'slack/*/*.json') for m in json.load(open(f)) if 'subtype' not in m)
      mail = [m for m in mailbox.mbox(d + 'mail.mbox')]
      assert all(m['Message-ID'] and m['Date'] and m['From'] for m in mail)
      print(chat, len(mail), len({m['Message-ID'] for m in mail}))
      """
    guard let counted = try output(of: ["python3", "-c", script, root.appending(path: "samples/\(folder)").path]) else {
      print("skipped: python3 is not here")
      return
    }
    let chat = alliance.messages.count { if case .chat = $0.medium { true } else { false } }
    let mail = alliance.exportedMail.count
    #expect(counted == "\(chat) \(mail) \(mail)\n")
  }

  @Test func bulkExportsHaveTheSizeAskedForAndStayTheSame() throws {
    var sizes: [[Int]] = []
    for _ in 0..<2 {
      let folder = temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      var bulk = BulkExport(seed: 5)
      let counts = try bulk.write(slackMegabytes: 2, mailMegabytes: 1, to: folder.path)
      let mail = try Data(contentsOf: folder.appending(path: "exports/mail.mbox"))
      let names =
        FileManager.default.enumerator(atPath: folder.appending(path: "exports/slack").path)?.compactMap { $0 as? String }.filter {
          $0.contains("/")
        } ?? []
      let slack = try names.map { try Data(contentsOf: folder.appending(path: "exports/slack/\($0)")) }
      for day in slack.prefix(20) { #expect(try JSONSerialization.jsonObject(with: day) is [Any]) }
      #expect(abs(Double(slack.reduce(0) { $0 + $1.count }) / 2e6 - 1) < 0.3)
      #expect(abs(Double(mail.count) / 1e6 - 1) < 0.1)
      sizes.append([counts.chat, counts.mail, mail.count, mail.reduce(0) { ($0 &* 31) &+ Int($1) }])
    }
    #expect(sizes[0] == sizes[1])
  }
}

/// Counts what a reader would get.
private final class CountingSink: RecordSink {
  var records = 0
  var bytes = 0
  private var names: [[UInt8]: Int32] = [:]

  func name(_ bytes: Span<UInt8>) -> Int32 {
    let key = bytes.indices.map { bytes[$0] }
    let number = names[key] ?? Int32(names.count)
    names[key] = number
    return number
  }
  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 { self.name(identity) }
  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {
    records += 1
    bytes += text.count
  }
  func skip(_ reason: String) {}
  func problem(_ place: String, _ message: String, help: String) {}
  func loss(_ count: Int) {}
}
