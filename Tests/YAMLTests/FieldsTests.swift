import Testing
import YAML

private let keys = [
  Key("id", .identifier, required: true, "the short name", example: "price-change"),
  Key("title", .text, "the sentence that people read", formerly: ["name"]),
  Key("severity", .integer, "how bad it is", range: 1...5, insteadOf: ["level"]),
  Key("times", .number, "how much more", standard: "2", range: 0...Double.infinity),
  Key("strong", .flag, "whether one strong phrase is enough"),
  Key("window", .duration, "how far back", standard: "28d", example: "28d"),
  Key("status", .choice(["stable", "experimental", "deprecated"]), "how mature it is"),
  Key("aliases", .texts, "what texts call it"),
  Key("days", .list(.date), "single days"),
  Key("place", .mapping([Key("line", .integer, required: true, "the line")]), "where"),
  Key("parts", .list(.mapping([Key("name", .text, required: true, "its name")])), "its parts"),
  Key("notice", .table(.duration), "how long before"),
]

/// Reads every key in every way that it declares, and gives back what the author is told.
private func told(_ text: String) -> [String] {
  let (document, found) = parse(text)
  let diagnostics = Diagnostics(path: "f.yaml", found)
  guard let root = document?.root else { return found.map(\.description) }
  let fields = Fields(root, of: "a rule", keys: keys, diagnostics)
  _ = (fields.identifier("id"), fields.text("title"), fields.integer("severity"), fields.number("times"), fields.flag("strong"))
  _ = (fields.choice("status", hints: ["beta": "experimental"]), fields.texts("aliases"), fields.nodes("days"))
  _ = fields.value("window") { $0 == "soon" ? Reading<Int>.wrong(help: "") : .value(28) }
  _ = fields.fields("place")?.integer("line")
  for part in fields.list("parts", of: "a part") { _ = part.text("name") }
  for entry in fields.table("notice") { _ = diagnostics.value(entry.value, "'\(entry.name)'", "a duration", example: "14d") { .value($0) } }
  return diagnostics.sorted.map(\.description)
}

private let known = "known: id, title, severity, times, strong, window, status, aliases, days, place, parts, notice"

private let cases: [(String, [String])] = [
  (
    "id: a\ntitle: T\nseverity: 5\ntimes: 2.5\nstrong: Yes\nstatus: stable\naliases: x\ndays: []\nplace: {line: 3}\nnotice: {price: 3d}", []
  ),
  ("title: x", ["f.yaml:1:1: a rule lacks 'id'; add 'id: price-change' (the short name)"]),
  ("id: a\nplace: {}", ["f.yaml:2:8: 'place' lacks 'line'; add 'line: 3' (the line)"]),
  ("id: a\nsevrity: 3", ["f.yaml:2:1: unknown key 'sevrity' in a rule; did you mean 'severity'? \(known)"]),
  ("id: a\nsev: 3", ["f.yaml:2:1: unknown key 'sev' in a rule; did you mean 'severity'? \(known)"]),
  ("id: a\nwholly_new: 3", ["f.yaml:2:1: unknown key 'wholly_new' in a rule; \(known)"]),
  ("id: a\nlevel: 3", ["f.yaml:2:1: unknown key 'level' in a rule; here it is called 'severity' (how bad it is)"]),
  ("id: a\nname: T", ["f.yaml:2:1: warning: 'name' is now called 'title'; write 'title'"]),
  ("id: a\nname: T\ntitle: U", ["f.yaml:2:1: 'name' is the old name of 'title', which stands here too; delete 'name'"]),
  ("id: My Rule", ["f.yaml:1:5: 'id' is not an identifier: 'My Rule'; use lower case letters, digits, '-' and '_': my-rule"]),
  ("id: -x-", ["f.yaml:1:5: 'id' is not an identifier: '-x-'; use lower case letters, digits, '-' and '_': x"]),
  ("id: a\nseverity: high", ["f.yaml:2:11: 'severity' is not a whole number: 'high'; write it as 3"]),
  ("id: a\nseverity: 6", ["f.yaml:2:11: 'severity' is out of range: 6; write a number from 1 to 5"]),
  ("id: a\nseverity: 99999999999999999999", ["f.yaml:2:11: 'severity' is too large a number: '99999999999999999999'; write it as 3"]),
  ("id: a\ntimes: 2,5", ["f.yaml:2:8: 'times' is not a number: '2,5'; write it as 2.5"]),
  ("id: a\ntimes: nan", ["f.yaml:2:8: 'times' is not a number: 'nan'; write it as 2.5"]),
  ("id: a\ntimes: -1", ["f.yaml:2:8: 'times' is out of range: -1; write 0 or more"]),
  ("id: a\nstrong: maybe", ["f.yaml:2:9: 'strong' is not on or off: 'maybe'; write on or off"]),
  ("id: a\nwindow: soon", ["f.yaml:2:9: 'window' is not a duration: 'soon'; write it as 28d"]),
  ("id: a\nwindow: [28d]", ["f.yaml:2:9: 'window' is not a duration but a list; write it as 28d"]),
  (
    "id: a\nstatus: stabel",
    ["f.yaml:2:9: 'status' is not one of the choices: 'stabel'; did you mean 'stable'? write stable, experimental or deprecated"]
  ),
  (
    "id: a\nstatus: beta",
    ["f.yaml:2:9: 'status' is not one of the choices: 'beta'; did you mean 'experimental'? write stable, experimental or deprecated"]
  ),
  ("id: a\ntitle:", ["f.yaml:2:7: 'title' has no value; write it as some text, or delete the line"]),
  ("id: a\ntitle: '  '", ["f.yaml:2:8: 'title' is blank; write it as some text, or delete the line"]),
  ("id: a\ntitle: [x]", ["f.yaml:2:8: 'title' is not text but a list; write it as some text"]),
  ("id: a\naliases: [x, {y: z}]", ["f.yaml:2:14: an item of 'aliases' is not text but keys with values; write it as some text"]),
  ("id: a\naliases: {x: y}", ["f.yaml:2:10: 'aliases' is not a list but keys with values; write it as some text"]),
  ("id: a\ndays: 2026-03-02", ["f.yaml:2:7: 'days' is not a list: '2026-03-02'; write it as [2026-03-02]"]),
  (
    "id: a\nparts: [{name: x}, 3, {nam: y}]",
    [
      "f.yaml:2:20: a part is not keys with values: '3'; write it as {name: some text}",
      "f.yaml:2:23: a part lacks 'name'; add 'name: some text' (its name)",
      "f.yaml:2:24: unknown key 'nam' in a part; did you mean 'name'? known: name",
    ]
  ),
  ("id: a\nline: 3", ["f.yaml:2:1: unknown key 'line' in a rule; it belongs within 'place': write place: {line: 3}"]),
  ("id: a\nnotice: 14d", ["f.yaml:2:9: 'notice' is not keys with values: '14d'; write it as {name: 21d}"]),
  ("- id: a", ["f.yaml:1:1: a rule is not keys with values but a list; write it as {id: price-change}"]),
  ("id: a\nplace: &p {line: x}\nparts: [{name: y}]", ["f.yaml:2:18: 'line' is not a whole number: 'x'; write it as 3"]),
]

@Test(arguments: cases.indices)
func wrongFieldsAreExplainedWhereTheyStand(_ index: Int) { #expect(told(cases[index].0) == cases[index].1) }

@Test func valuesAreRead() throws {
  let root = try #require(
    parse("id: a\nname: ' T '\nseverity: 4\ntimes: .5\nstrong: OFF\naliases: [x, y]\nplace: {line: 7}").document?.root)
  let fields = Fields(root, of: "a rule", keys: keys, Diagnostics(path: "f.yaml"))
  #expect(fields.identifier("id") == "a")
  #expect(fields.text("title") == "T")
  #expect(fields.integer("severity") == 4)
  #expect(fields.number("times") == 0.5)
  #expect(fields.flag("strong") == false)
  #expect(fields.texts("aliases") == ["x", "y"])
  #expect(fields.texts("days") == nil)
  #expect(fields.fields("place")?.integer("line") == 7)
  #expect(fields.has("place") && !fields.has("parts"))
  #expect(!fields.diagnostics.hasErrors)
}

@Test func theSameProblemIsToldOnce() {
  let diagnostics = Diagnostics(path: "f.yaml")
  for _ in 0..<2 { diagnostics.error(.init(line: 2, column: 1), "wrong") }
  diagnostics.warning(.init(line: 1, column: 1), "odd")
  #expect(diagnostics.sorted.map(\.description) == ["f.yaml:1:1: warning: odd", "f.yaml:2:1: wrong"])
}
