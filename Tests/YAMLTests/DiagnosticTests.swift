import Testing
import YAML

@Test func theExcerptUnderlinesThePlace() {
  let diagnostic = Diagnostic(
    path: "rules/silence.yaml", at: .init(line: 2, column: 9, endLine: 2, endColumn: 13), message: "'within' is not a duration: 'soon'",
    help: "write it as 21d")
  #expect(diagnostic.description == "rules/silence.yaml:2:9: 'within' is not a duration: 'soon'; write it as 21d")
  #expect(
    diagnostic.rendered(["kind: silence", "within: soon"]) == """
      rules/silence.yaml:2:9: 'within' is not a duration: 'soon'
        2 | within: soon
          |         ^~~~ write it as 21d
      """)
}

@Test func withoutTheLineTheExcerptIsLeftOut() {
  let diagnostic = Diagnostic(path: "a.yaml", at: .init(line: 9, column: 1), message: "wrong", help: "do it")
  #expect(diagnostic.rendered([]) == "a.yaml:9:1: wrong; do it")
  #expect(Diagnostic(path: "a.yaml", message: "gone").rendered(["x"]) == "a.yaml: gone")
}

@Test func aLongLineIsShownAroundThePlace() {
  let line = String(repeating: "x", count: 500) + "HERE" + String(repeating: "y", count: 500)
  let lines = Diagnostic(path: "a.yaml", at: .init(line: 1, column: 501, endLine: 1, endColumn: 505), message: "wrong").rendered([line])
    .split(separator: "\n").map { Array($0.unicodeScalars) }
  #expect(lines.allSatisfy { $0.count < 140 })
  let caret = lines[2].firstIndex(of: "^") ?? 0
  #expect(String(String.UnicodeScalarView(lines[1][caret..<caret + 4])) == "HERE")
  #expect(String(String.UnicodeScalarView(lines[2][caret...])) == "^~~~")
}

@Test func controlCharactersReachNoTerminal() {
  let diagnostic = Diagnostic(path: "a.yaml", at: .init(line: 1, column: 3), message: "wrong")
  #expect(diagnostic.rendered(["a\u{1b}b\tc"]).unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  #expect(Diagnostic.quoted("a\u{1b}\n\u{202e}b") == "'a   b'")
  #expect(Diagnostic.quoted(String(repeating: "x", count: 61)) == "'\(String(repeating: "x", count: 60))...'")
}

@Test func diagnosticsSortByPathLineAndColumn() {
  func at(_ path: String, _ line: Int, _ column: Int) -> Diagnostic {
    Diagnostic(path: path, at: .init(line: line, column: column), message: "m")
  }
  let sorted = [at("a", 1, 2), at("a", 2, 1), at("a", 10, 1), at("b", 1, 1)]
  #expect(sorted.reversed().sorted() == sorted)
}

@Test(
  arguments: [
    ("stabel", "stable"), ("sabletx", nil), ("exp", "experimental"), ("Stable", "stable"), ("look-back", "look_back"), ("x", nil),
    ("", nil),
    ("idd", "id"), ("st", nil), (String(repeating: "a", count: 100_000), nil),
  ] as [(String, String?)])
func theNearestWordIsOffered(_ word: String, _ meant: String?) {
  #expect(nearest(to: word, among: ["stable", "stage", "experimental", "look_back", "id"]) == meant)
}
