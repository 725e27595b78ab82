import Events
import Foundation
import TestSupport
import Testing
import YAML

@testable import Lexicon

/// The listener against the project's independent reader of the phrase grammar, sentence by sentence.
struct OracleTests {
  static let tool = shared.appendingPathComponent("tools/phrase_oracle.py").path
  static let script = root.appendingPathComponent("Tests/LexiconTests/Support/oracle.py").path

  /// Whether Python, PyYAML and the other reader are there.
  static let isThere: Bool = {
    guard FileManager.default.fileExists(atPath: tool), let result = try? run(["-c", "import yaml"], input: "") else { return false }
    return result.status == 0
  }()

  static func run(_ arguments: [String], input: String) throws -> (status: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("harbinger-oracle-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// The other reader takes a minute for a few thousand sentences: all of them only where `HARBINGER_THOROUGH` is set.
  static let isThorough = ProcessInfo.processInfo.environment["HARBINGER_THOROUGH"] != nil

  /// The families from which the project began, in the grammar that the other reader knows: no classes, no forms, no questions.
  static let families: [Family] = {
    let names = "loose_labels contempt_sarcasm escalation change_statement disbelief_disillusion repair_trust".split(separator: " ").map(
      String.init)
    let root = Document.read(path: shared.appendingPathComponent("lexicons.yaml").path).document?.root
    return (root?["families"]?.entries ?? []).map { entry in
      let lists: [(Family.List, String)] = [
        (.strong, "strong"), (.nearOther, "near_other"), (.phrases, "phrases"), (.weak, "weak"), (.ignoreIf, "ignore_if"),
      ]
      let phrases = lists.flatMap { list, key in
        (entry.value[key]?.items ?? []).compactMap(\.text).filter { !$0.hasSuffix("?") }.map { Family.Entry(list, $0) }
      }
      var family = Family(id: entry.name, title: entry.name, direction: .either, phrases: phrases)
      family.negation = names.contains(family.id)
      return family
    }
  }()

  /// The names that the other reader knows, all of one other party.
  static let listener = Listener(
    families: families,
    parties: [
      Party(id: "home", name: "Homeco"),
      Party(
        id: "other", name: "Otherco",
        aliases: """
          google mozilla apple bloomberg igalia microsoft ibm huawei netflix f5 agoric deno intel arm fastly ecma sony salesforce paypal facebook meta
          shopify nearform red-hat acme
          """.split(whereSeparator: \.isWhitespace).map(String.init)),
    ])

  /// Compares family by family; gives the differences that no entry of the table explains.
  static func differences(_ sentences: [String]) throws -> (compared: Int, accepted: [String: Int], left: [String]) {
    let result = try run([script, shared.path], input: sentences.joined(separator: "\n") + "\n")
    let lines = result.output.split(separator: "\n")
    try #require(result.status == 0 && lines.count == sentences.count)
    var ear = Ear(listener)
    var accepted: [String: Int] = [:]
    var left: [String] = []
    for (sentence, line) in zip(sentences, lines) {
      let theirs = Set(try JSONDecoder().decode([String].self, from: Data(line.utf8)))
      // The other reader knows English alone, and takes every sentence for it.
      ear.hear(Array(sentence.utf8).span, style: .mail, writer: 0, time: nil, as: .english)
      let ours = Set(ear.hits.filter(\.counts).map { listener.families[Int($0.family)].id })
      let bytes = Array(sentence.utf8)
      for family in ours.symmetricDifference(theirs).sorted() {
        let hits = ear.hits.filter { listener.families[Int($0.family)].id == family }.map { hit in
          let text = String(decoding: bytes[Int(hit.offset)..<Int(hit.offset) + Int(hit.length)], as: UTF8.self)
          return (hit: hit, phrase: listener.phraseText(family: hit.family, phrase: hit.phrase), text: text)
        }
        let difference = Difference(
          sentence: sentence, family: family, isOurs: ours.contains(family), hits: hits,
          isOwnedUp: ear.hits.contains { $0.marks.contains(.ownedUp) })
        if let reason = AcceptedDifference.all.first(where: { $0.holds(difference) }) {
          accepted[reason.why, default: 0] += 1
        } else {
          left.append("\(difference.isOurs ? "only we hear" : "only the other hears") \(family) in: \(sentence) \(hits.map(\.phrase))")
        }
      }
    }
    return (sentences.count, accepted, left)
  }

  @Test(.enabled(if: isThere && Fixtures.has("minutes-corpus")))
  func realMinutesAreHeardAlike() throws {
    var sentences: Set<String> = []
    for file in try Fixtures.files(in: "minutes-corpus") where file.hasSuffix(".md") {
      let text = String(decoding: try Fixtures.bytes(file), as: UTF8.self)
      for line in text.split(whereSeparator: \.isNewline) {
        let marked = line.replacing(#/([.!?])\s+/#) { "\($0.output.1)\n" }
        sentences.formUnion(marked.split(whereSeparator: \.isNewline).map(String.init).filter { $0.utf8.count >= 8 })
      }
    }
    let all = sentences.sorted()
    let result = try OracleTests.differences(OracleTests.isThorough ? all : stride(from: 0, to: all.count, by: 4).map { all[$0] })
    print("minutes: \(result.compared) sentences, accepted differences \(result.accepted)")
    #expect(result.left == [])
    #expect(result.compared > 1000)
  }

  @Test(.enabled(if: isThere), arguments: isThorough ? [1, 2, 3] : [1] as [UInt64])
  func sentencesMadeOfPhrasesAreHeardAlike(_ seed: UInt64) throws {
    var maker = PhraseMaker(seed: seed)
    var sentences: [String] = []
    for family in OracleTests.families {
      for entry in family.phrases {
        let phrase = try Phrase.read(entry.text)
        for _ in 0..<(OracleTests.isThorough ? 4 : 1) { sentences.append(maker.sentence(phrase)) }
      }
    }
    let result = try OracleTests.differences(sentences)
    print("seed \(seed): \(result.compared) sentences, accepted differences \(result.accepted)")
    #expect(result.left == [], "seed \(seed)")
  }
}
