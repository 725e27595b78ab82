import Rules
import Testing
import YAML

/// What a rule file may get wrong in the keys of its kind: all of it is told in one run, and no rule is dropped without a word.
@Suite struct ReadingTests {
  static func mistakes(_ lines: String) -> [String] { found(lines).map { "\($0.line): \($0.message)" } }

  /// The mistakes with what to write instead.
  static func told(_ lines: String) -> [String] { found(lines).map { "\($0.message): \($0.help)" } }

  private static func found(_ lines: String, falsePositives: String = "[]") -> [Diagnostic] {
    let head =
      "id: rule\ntitle: A title\nseverity: 3\ndescription: A description\nask: A question?\nfalsepositives: \(falsePositives)\nblind_spots: []\ntests: []\n"
    let (document, problems) = Document.parse(bytes: Array((head + lines).utf8), path: "rule.yaml")
    let diagnostics = Diagnostics(path: "rule.yaml", problems)
    let rule = document.flatMap { Rule.read($0, families: TimelineBuilder.heardFamilies, diagnostics) }
    #expect((rule == nil) == diagnostics.hasErrors, "a rule that is dropped says why: \(lines)")
    return diagnostics.sorted
  }

  @Test(arguments: [
    ("kind: match\nfamily: lables\nwindow: 28\nwriters: 0\n", 3),
    ("kind: shift\nmeasure: mesages\ndirection: sideways\nrarity: 0.001\nwindow: 2bd\n", 4),
    ("kind: limit\nmeasure: contact_dais\nwindow: 4\nfor: 2mo\n", 4),
    ("kind: silence\nof: {heard: [early_rise]}\ntimes: 2\nnever_under: 3\n", 3),
    ("kind: missing\nwhen: {heard: chaneg}\nexpected_before: {heard: notise}\nlook_back: 6mo\nwindow: 28\n", 4),
    ("kind: missing\nwhen: {heard: change_statement}\ndeadline: 5\n", 2),
    ("kind: circle\nof: []\nat_least: 1\nstep: 21\n", 3),
    ("kind: blind_spot\ntimes: {watch: 2, warm: 3x}\n", 2),
    ("kind: spike\nrealert: 7\nreview_by: soon\n", 3),
  ])
  func allMistakesAreToldAtOnce(lines: String, count: Int) {
    let found = Self.mistakes(lines)
    #expect(found.count >= count, "\(found)")
  }

  /// Programs tell mistakes apart by these, and never by words.
  @Test(arguments: [
    ("kind: silence\nof: {herd: [early_raise]}\n", Diagnostic.Code.unknownKey), ("kind: spike\n", .unknownName),
    ("kind: circle\nat_least: 2\n", .lackingKey),
    ("kind: silence\nnever_under: soon\n", .value), ("kind: [silence\n", .syntax),
  ])
  func aMistakeHasACode(lines: String, code: Diagnostic.Code) {
    #expect(Self.found(lines).map(\.code).contains(code), "\(Self.told(lines))")
  }

  @Test(arguments: [
    "kind: missing\nwhen: {heard: []}\nexpected_after: {reply: other party}\n",
    "kind: missing\nwhen: {heard: change_statement}\nexpected_before: {heard: []}\n",
    "kind: circle\nof: []\n",
    "kind: silence\nof: {heard: []}\n",
    "kind: silence\nof: {meeting: []}\n",
    "kind: missing\nwhen: {meeting: []}\nexpected_after: {minutes: on}\n",
  ])
  func anEmptyListIsAMistake(lines: String) {
    #expect(Self.mistakes(lines).contains { $0.contains("is empty") }, "\(Self.mistakes(lines))")
  }

  @Test(arguments: [
    ("kind: silence\nagreed: any\nnever_under: {watch: 8bd}\ntimes: 2x\n", ["never_under", "times"]),
    (
      "kind: missing\nwhen: {heard: surprise}\nexpected_before: {heard: change_notice}\ndeadline: 5bd\nalone: watch\n",
      ["alone", "deadline"]
    ),
    ("kind: missing\nwhen: {heard: request_open}\nexpected_after: {reply: other party}\nlook_back: 60d\n", ["look_back"]),
  ])
  func aKeyThatChangesNothingIsTold(lines: String, keys: [String]) {
    let told = Self.told(lines)
    #expect(told.map { String($0.split(separator: "'")[0]) }.sorted() == keys, "\(told)")
    #expect(told.allSatisfy { $0.contains(" changes nothing here: ") })
    #expect(Self.found(lines).allSatisfy { $0.code == .idle && $0.severity == .warning })
  }

  /// A weaker strength beyond a stronger one would never be told.
  @Test(arguments: [
    ("kind: match\nfamily: loose_labels\nat_least: {watch: 3, warn: 2}\n", "11: 'at_least.watch' is 3, beyond 'at_least.warn', which is 2"),
    ("kind: match\nfamily: loose_labels\nat_least: {watch: 9, critical: 4}\n", "'at_least.watch' is 9, beyond 'at_least.critical'"),
    ("kind: limit\nmeasure: messages\nabove: {warn: 96, critical: 48}\n", "'above.warn' is 96, beyond"),
    ("kind: limit\nmeasure: messages\nbelow: {warn: 1, critical: 2}\n", "'below.warn' is 1, beyond"),
    ("kind: shift\nmeasure: messages\ndirection: up\nrarity: {watch: 1 in 1000, warn: 1 in 200}\n", "'rarity.watch' is 1 in 1000, beyond"),
    ("kind: imbalance\nmeasure: messages\nnow: {watch: 0.4, warn: 0.5}\n", "'now.watch' is 0.4, beyond"),
    ("kind: silence\ntimes: {watch: 3x, warn: 2x}\n", "'times.watch' is 3x, beyond"),
    ("kind: silence\nnever_under: {warn: 2w, critical: 5bd}\n", "'never_under.warn' is 2w, beyond"),
    ("kind: blind_spot\ntimes: {watch: 3x, warn: 2x}\n", "'times.watch' is 3x, beyond"),
    ("kind: recurrence\nof: {heard: loose_labels}\ntimes: {warn: 6, critical: 3}\n", "'times.warn' is 6, beyond"),
    ("kind: divergence\nof: {topics: declared}\noverlap: {warn: 10 %, critical: 30 %}\n", "'overlap.warn' is 10 %, beyond"),
    ("kind: divergence\nof: {first_mentions: declared}\ndates_apart: {warn: 60d, critical: 30d}\n", "'dates_apart.warn' is 60d, beyond"),
  ])
  func strengthsInTheWrongOrderAreAMistake(lines: String, part: String) {
    let found = Self.mistakes(lines)
    #expect(found.count == 1 && found[0].contains(part), "\(found)")
  }

  @Test func theSameThresholdForTwoStrengthsIsNone() {
    #expect(Self.mistakes("kind: match\nfamily: loose_labels\nat_least: {watch: 2, warn: 2, critical: 2}\n") == [])
  }

  /// Every key that holds thresholds for strengths knows which way they go: what is right in its example is wrong the other way round.
  @Test(arguments: RuleKind.all.map(\.id)) func everyKeyWithStrengthsKnowsTheirOrder(kind: String) throws {
    let kind = try #require(RuleKind.all.first { $0.id == kind })
    for key in kind.keys {
      let figures = key.standard.matches(of: /(?:watch|warn|critical): ([^,}]+)/).map { String($0.output.1) }
      guard figures.count > 1, key.standard.hasPrefix("{"), let low = figures.first, let high = figures.last else { continue }
      let lines = Self.rule(of: kind, without: key.name)
      let (right, wrong) = ("{watch: \(low), critical: \(high)}", "{watch: \(high), critical: \(low)}")
      #expect(!Self.mistakes("\(lines)\(key.name): \(right)\n").contains { $0.contains("beyond") }, "\(kind.id).\(key.name)")
      #expect(Self.mistakes("\(lines)\(key.name): \(wrong)\n").contains { $0.contains("'\(key.name).watch' is") }, "\(kind.id).\(key.name)")
    }
  }

  /// The example of a kind without one of its keys.
  private static func rule(of kind: RuleKind, without key: String) -> String {
    var isKept = true
    return kind.example.split(separator: "\n").filter { line in
      if line.first != " " { isKept = !line.hasPrefix("\(key):") }
      return isKept
    }.map { "\($0)\n" }.joined()
  }

  /// Two figures of which one makes the other impossible.
  @Test(arguments: [
    ("kind: recurrence\nof: {heard: loose_labels}\nover: 60d\nwindow: 60d\n", "11: 'over' is 60 days, and 'window' no longer"),
    ("kind: imbalance\nmeasure: messages\nwas: 0.3\n", "'now' is 0.5 at first, above 'was', which is 0.3"),
    ("kind: circle\nof: [a, b, b]\n", "'at_least' is 3, and 'of' names 2 rules"),
    ("kind: circle\nof: [a, b, c]\nkinds: 4\n", "'kinds' is 4, and 'of' names 3 rules"),
    ("kind: circle\nof: [a, b, c]\ncrowd: 7\n", "'crowd' is 7, and 'of' names 3 rules"),
    (
      "kind: missing\nwhen: {heard: surprise}\nexpected_before: {heard: change_notice}\nnotice: {default: 14d, price: 60d}\nlook_back: 30d\n",
      "'notice' asks for 60 days, and 'look_back' is 30"
    ),
  ])
  func figuresThatCannotBothHoldAreAMistake(lines: String, part: String) {
    let found = Self.mistakes(lines)
    #expect(found.count == 1 && found[0].contains(part), "\(found)")
  }

  /// What a comma cut off begins with a word that joins it to what stands before; a list below one another, and quotes, are taken as they stand.
  @Test(arguments: [
    ("[words about things, such as a network]", ["such as"]), ("[a change, where courtesy is shorter, and more]", ["where", "and"]),
    ("[\"words about things, such as a network\"]", []), ("[words about things, \"and one that stands alone\"]", []),
    ("[words, android phones, organs]", []), ("[such as it is, words]", []), ("\n  - who decided it\n  - which side", []),
  ])
  func anItemThatWasCutAtItsCommaIsTold(list: String, words: [String]) {
    let found = Self.found("kind: silence\n", falsePositives: list)
    #expect(found.map { $0.message.split(separator: "'")[3] }.map(String.init) == words, "\(found)")
    #expect(found.allSatisfy { $0.severity == .warning && $0.help.hasPrefix("put the whole sentence in quotes") })
  }

  @Test func aMisspelledAgreementIsGuessed() {
    let head = "kind: missing\nwhen: {heard: request_open}\nexpected_after: {reply: other party}\n"
    #expect(Self.told(head + "deadline: agred\n") == ["'deadline' is not a duration: 'agred': did you mean 'agreed'? else write it as 5bd"])
    #expect(Self.told(head + "deadline: soon\n").allSatisfy { !$0.contains("agreed") })
  }

  /// Every example of the reference page is a rule.
  @Test func theExampleOfEachKindCanBeRead() {
    for kind in RuleKind.all { #expect(Self.mistakes(kind.example) == [], "\(kind.id)") }
  }
}
