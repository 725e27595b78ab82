import Rules
import Testing
import YAML

/// What a rule file may get wrong in the keys of its kind: all of it is told in one run, and no rule is dropped without a word.
@Suite struct ReadingTests {
  static func mistakes(_ lines: String) -> [String] { found(lines).map { "\($0.line): \($0.message)" } }

  /// The mistakes with what to write instead.
  static func told(_ lines: String) -> [String] { found(lines).map { "\($0.message): \($0.help)" } }

  private static func found(_ lines: String) -> [Diagnostic] {
    let head =
      "id: rule\ntitle: A title\nseverity: 3\ndescription: A description\nask: A question?\nfalsepositives: []\nblind_spots: []\ntests: []\n"
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
