import Testing
import YAML

@Test(arguments: [
  "Northwind", "Anna de Vries", "anna@northwind.example", "2026-03-02", "yes", "No", "null", "~", "", " x", "x ", "a: b", "a #b", "#hr-*",
  "- x", "[x]", "{x}", "*x", "&x",
  "!x", "|", ">", "'x'", "\"x\"", "a\\b", "a\tb", "a\nb", "é", "日本", "\u{2028}", "\u{85}", "\u{feff}", "x,y", "<<", "?", ":", "-", "..",
  "@x", "`x`", "%x", "0x10", "a\u{301}",
])
func aScalarIsReadAsItWasWritten(_ text: String) throws {
  for line in ["k: \(Document.scalar(text))", "k: {l: \(Document.scalar(text))}", "k: \(Document.list([text, text]))   # comment"] {
    let (document, diagnostics) = Document.parse(bytes: Array(line.utf8), path: "f.yaml")
    #expect(diagnostics.isEmpty, "\(line)")
    let value = try #require(document?.root["k"])
    #expect((value.text ?? value["l"]?.text ?? value.items?.last?.text) == text, "\(line)")
    #expect(!value.isEmpty)
  }
  let (document, diagnostics) = Document.parse(bytes: Array("\(Document.scalar(text.isEmpty ? "k" : text)): v".utf8), path: "f.yaml")
  #expect(diagnostics.isEmpty)
  #expect(document?.root.entries?.first?.name == (text.isEmpty ? "k" : text))
}

@Test func whatNoFileMayHoldBecomesBlank() { #expect(Document.scalar("a\u{0}\u{1b}b") == "\"a  b\"") }
