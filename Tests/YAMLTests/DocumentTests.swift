import Testing
import YAML

/// Parses a text as a file named `f.yaml`.
func parse(_ text: String, limits: Document.Limits = .standard) -> (document: Document?, diagnostics: [Diagnostic]) {
  Document.parse(bytes: Array(text.utf8), path: "f.yaml", limits: limits)
}

@Test func valuesKeepTheirTextTheirQuotesAndTheirPlace() throws {
  let (document, diagnostics) = parse("a: 1\nb:\n  - 'x y'\n  - {k: \"é\"}\nc: |\n  line\n")
  #expect(diagnostics.isEmpty)
  let root = try #require(document?.root)
  #expect(root.entries?.map(\.name) == ["a", "b", "c"])
  #expect(root["a"] == Node(.scalar("1", plain: true), at: .init(line: 1, column: 4, endLine: 1, endColumn: 5)))
  #expect(root["b"]?.items?.first == Node(.scalar("x y", plain: false), at: .init(line: 3, column: 5, endLine: 3, endColumn: 10)))
  let braces = try #require(root["b"]?.items?.last)
  #expect(braces.place == .init(line: 4, column: 5, endLine: 4, endColumn: 13))
  #expect(braces["k"]?.text == "é")
  #expect(root["c"]?.value == .scalar("line\n", plain: false))
  #expect(root["b"]?.place == .init(line: 3, column: 3, endLine: 4, endColumn: 13))
}

@Test func columnsCountCharactersAndNotBytes() throws {
  let root = try #require(parse("é𝄞: x").document?.root)
  #expect(root["é𝄞"]?.place.column == 5)
}

@Test(arguments: ["a: 1\r\nb: 2\r\n", "a: 1\rb: 2", "\u{feff}a: 1\nb: 2", "# c\u{85}a: 1\u{2028}b: 2"])
func linesAreCountedAsTheParserCountsThem(_ text: String) throws {
  let document = try #require(parse(text).document)
  let place = try #require(document.root["b"]?.place)
  #expect(document.lines[place.line - 1] == "b: 2")
  #expect(place.column == 4)
}

@Test func aliasesCopyTheirValue() throws {
  let root = try #require(parse("a: &x [1, 2]\nb: *x").document?.root)
  #expect(root["b"] == root["a"])
}

@Test func quotedNothingIsTextAndPlainNothingIsEmpty() throws {
  let root = try #require(parse("a:\nb: ~\nc: null\nd: ''\ne: 'null'").document?.root)
  #expect(root.entries?.map(\.value.isEmpty) == [true, true, true, false, false])
}

/// What an author may write, and the whole of what they are told.
let broken: [(text: String, told: [String])] = [
  ("", ["f.yaml: the file is empty; it must hold at least one 'key: value'"]),
  ("# nothing\n", ["f.yaml: the file is empty; it must hold at least one 'key: value'"]),
  ("a: 1\nb: 2\na: 3", ["f.yaml:3:1: the key 'a' stands here twice, first in line 1; delete one of the two"]),
  ("x: {k: 1, k: 2}", ["f.yaml:1:11: the key 'k' stands here twice, first in line 1; delete one of the two"]),
  ("a: 1\n---\nb: 2", ["f.yaml:2:1: a second document begins here, and is not read; put it in a file of its own, or delete the '---'"]),
  ("a: &x {k: 1}\nb:\n  <<: *x", ["f.yaml:3:3: '<<' (merging of mappings) is not supported; write the keys out"]),
  ("a: *nobody", ["f.yaml:1:4: '*nobody' refers to nothing: no '&nobody' ends before it; put text that begins with '*' in quotes"]),
  ("a: &x [*x]", ["f.yaml:1:8: '*x' refers to nothing: no '&x' ends before it; put text that begins with '*' in quotes"]),
  ("a: !important", ["f.yaml:1:4: '!' begins a tag, and tags are not used here; delete the tag; put text that begins with '!' in quotes"]),
  ("a: !foo!bar x", ["f.yaml:1:4: '!' begins a tag, and tags are not used here; put text that begins with '!' in quotes"]),
  ("a: b: c", ["f.yaml:1:5: a ':' stands where no key can be; put the text in quotes if it holds ': ', or check the indentation"]),
  (
    "a:\n\tb: 1",
    [
      "f.yaml:2:1: no value can begin with this character; indent with blanks and not with tabs; put text that begins with @, %, ` or | in quotes"
    ]
  ),
  ("a: |\n\tb", ["f.yaml:2:1: a tab stands in the indentation; indent with blanks"]),
  (
    "a: @home",
    [
      "f.yaml:1:4: no value can begin with this character; indent with blanks and not with tabs; put text that begins with @, %, ` or | in quotes"
    ]
  ),
  (
    "a: 1\n  b: 2",
    ["f.yaml:2:4: a ':' stands where no key can be; put the text in quotes if it holds ': ', or check the indentation"]
  ),
  (
    "a:\n   b: 1\n  c: 2",
    [
      "f.yaml:3:3: this does not fit the keys that begin in line 1; let all keys begin in the same column, and put text that begins with a quote or bracket wholly in quotes"
    ]
  ),
  (
    "a: 1\nloose words\nb: 2",
    [
      "f.yaml:2:1: this is neither 'key: value' nor part of the text before; add the ':', check the indentation, or close the quotes before it"
    ]
  ),
  ("a: \"never closed\nb: 2", ["f.yaml:1:4: the quoted text that begins here is never closed; close it with the same quote"]),
  (
    #"a: "\d""#,
    [#"f.yaml:1:5: the text in double quotes holds an escape that does not exist; write \\ for a backslash, or use single quotes"#]
  ),
  (
    "a: [1, 2\nb: 3",
    ["f.yaml:2:2: the list in brackets that begins in line 1 is not closed before this; separate its items by ',' and close it with ']'"]
  ),
  (
    "a: {b: 1\nc: 3}",
    ["f.yaml:2:2: the keys in braces that begin in line 1 are not closed before this; separate them by ',' and close them with '}'"]
  ),
  (
    "phrases:\n  - [the] plan",
    [
      "f.yaml:2:11: this does not fit the list that begins in line 2; let all '-' stand in the same column, and put text that begins with a quote or bracket wholly in quotes"
    ]
  ),
  ("a: [1, ,2]", ["f.yaml:1:8: a key or value is missing before this; write one, or delete what announces it"]),
  ("[a, b]: 1", ["f.yaml:1:1: a key must be a word, and not a list; put text that begins with a bracket or brace in quotes"]),
  ("\"\": 1", ["f.yaml:1:1: a key is missing before ':'; write one, or put the text in quotes"]),
  ("a: \u{0}b", ["f.yaml:1:4: a control character (code 0) stands in the text; delete it"]),
  ("a: b\n\u{1b}[31m", ["f.yaml:2:1: a control character (code 27) stands in the text; delete it"]),
  (#"a: "\0""#, ["f.yaml:1:4: the text holds a control character, written as an escape; delete it"]),
  (
    "a: 1\nb: 1\nb: 2\na: 2",
    [
      "f.yaml:3:1: the key 'b' stands here twice, first in line 2; delete one of the two",
      "f.yaml:4:1: the key 'a' stands here twice, first in line 1; delete one of the two",
    ]
  ),
]

@Test(arguments: broken.indices)
func brokenFilesAreExplainedWhereTheyBreak(_ index: Int) {
  #expect(parse(broken[index].text).diagnostics.map(\.description) == broken[index].told, "\(broken[index].text)")
}

@Test func theRestOfAFileWithADoubleKeyIsRead() {
  #expect(parse("a: 1\na: 2\nb: 3").document?.root.entries?.map(\.value.text) == ["1", "3"])
}

@Test(
  arguments: [
    ([0x61, 0x3a, 0x20, 0xff], "f.yaml:1:4: the file is not valid UTF-8 here; save it as UTF-8"),
    ([0x61, 0x3a, 0x0a, 0xe2, 0x82], "f.yaml:2:1: the file is not valid UTF-8 here; save it as UTF-8"),
    ([0xff, 0xfe, 0x61, 0x00], "f.yaml: the file is UTF-16; save it as UTF-8"),
  ] as [([UInt8], String)])
func filesThatAreNoTextAreExplained(_ bytes: [UInt8], _ told: String) {
  #expect(Document.parse(bytes: bytes, path: "f.yaml").diagnostics.map(\.description) == [told])
}

@Test func limitsAreDiagnostics() {
  var limits = Document.Limits()
  limits.bytes = 2048
  limits.nodes = 20
  limits.copiedNodes = 6
  limits.depth = 3
  func told(_ text: String) -> [String] { parse(text, limits: limits).diagnostics.map(\.message) }
  #expect(told(String(repeating: "#", count: 2049)) == ["the file is larger than 2 KiB"])
  #expect(told("[[[x]]]").isEmpty)
  #expect(told("[[[[x]]]]") == ["more than 3 lists and mappings stand within each other"])
  #expect(told("[&a [[x]], [*a]]") == ["more than 3 lists and mappings stand within each other"])
  #expect(told("[" + String(repeating: "x,", count: 19) + "]").isEmpty)
  #expect(told("[" + String(repeating: "x,", count: 20) + "]") == ["the file holds more than 20 values"])
  #expect(told("[&a [x, y], *a, *a]").isEmpty)
  #expect(told("[&a [x, y], *a, *a, *a]") == ["the aliases ('*') of this file copy more than 6 values"])
}

@Test func aBillionLaughsAreRefused() {
  var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
  for level in 1...20 { text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ","))]\n" }
  #expect(parse(text).diagnostics.map(\.message) == ["the aliases ('*') of this file copy more than 1000 values"])
}

@Test(arguments: ["[", "{", "- ", "? ", "a: [", "[{", "&a [", "!", "'", "\"", "|\n", "#", "%", "*", ": "])
func endlessNestingNeitherCrashesNorHangs(_ opener: String) {
  let started = ContinuousClock.now
  _ = parse(String(repeating: opener, count: 300_000))
  #expect(ContinuousClock.now - started < .seconds(20))
}

@Test func filesThatCannotBeReadAreDiagnostics() {
  #expect(
    Document.read(path: "/nowhere/x.yaml").diagnostics.map(\.description) == ["/nowhere/x.yaml: there is no such file; check the path"])
  #expect(Document.read(path: "/tmp").diagnostics.map(\.description) == ["/tmp: this is a folder, not a file; name a file in it"])
  #expect(Document.read(path: "/dev/zero").diagnostics.map(\.message) == ["this is no regular file"])
  #expect(Document.read(path: "a\u{0}b").diagnostics.map(\.message) == ["a path holds a NUL byte"])
}

@Test func aFileOfTheDiskIsRead() throws {
  let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let (document, diagnostics) = Document.read(path: "/\(here)/.swift-format")
  #expect(diagnostics.isEmpty)
  #expect(document?.root["lineLength"]?.text == "140")
}
