import TestSupport
import Testing
import YAML

private let valid = """
  id: a-rule   # comment
  list: &x [1, "two", 'three', {k: v, w: [a, b]}]
  text: |
    block text
     more
  folded: >-
    folded
  nested:
    - name: é ü
      same: *x
      empty:
    - {on: 2026-03-02, party: northwind, text: "Heads-up: we move."}
  last: "\\u00e9 \\n"

  """

@Test func theUnchangedTextIsValid() { #expect(parse(valid).diagnostics.isEmpty) }

@Test(arguments: 1...8 as ClosedRange<UInt64>)
func mutatedFilesNeverCrashAndAreAlwaysExplained(seed: UInt64) {
  var random = Seeded(seed)
  let telling: [UInt8] = Array("[]{}:-?|>&*!%@`\"'#,\n\r\t \\~<=".utf8) + [0, 0xff, 0xc3, 0xef, 0xbb, 0xbf, 0x85]
  for round in 0..<1500 {
    var bytes = Array(valid.utf8)
    for _ in 0...Int.random(in: 0..<6, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let byte = Bool.random(using: &random) ? telling.randomElement(using: &random) ?? 0 : UInt8.random(in: .min ... .max, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[at] = byte
      case 1: bytes.insert(byte, at: at)
      case 2: bytes.remove(at: at)
      case 3: bytes.removeSubrange(at..<min(bytes.count, at + 20))
      default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: Int.random(in: 0..<bytes.count, using: &random))
      }
      if bytes.isEmpty { bytes = [byte] }
    }
    let (document, diagnostics) = Document.parse(bytes: bytes, path: "f.yaml")
    let lines =
      document?.lines ?? String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(document != nil || !diagnostics.isEmpty, "seed \(seed), round \(round)")
    for diagnostic in diagnostics { #expect(!diagnostic.rendered(lines).isEmpty) }
    if let root = document?.root { checkPlaces(root, lines: lines.count, "seed \(seed), round \(round)") }
  }
}

/// Every place must lie in the file.
private func checkPlaces(_ node: Node, lines: Int, _ run: String) {
  #expect((1...lines).contains(node.place.line) && node.place.column >= 1 && node.place.length >= 1, "\(run): \(node.place)")
  for item in node.items ?? [] { checkPlaces(item, lines: lines, run) }
  for entry in node.entries ?? [] {
    checkPlaces(entry.key, lines: lines, run)
    checkPlaces(entry.value, lines: lines, run)
  }
}
