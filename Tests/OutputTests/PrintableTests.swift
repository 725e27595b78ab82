import Output
import Testing

/// What others wrote may be read, and may not steer the terminal.
@Suite struct PrintableTests {
  @Test(
    arguments: [
      ("plain, ünï 😀\n\tdone", "plain, ünï 😀\n\tdone"), ("a\u{1b}[2Jb", "a\u{fffd}[2Jb"), ("a\u{9b}31mb", "a\u{fffd}31mb"),
      ("invoice\u{202e}fdp.exe", "invoice\u{fffd}fdp.exe"), ("a\u{2066}b\u{2069}", "a\u{fffd}b\u{fffd}"),
      ("a\rb\u{0}\u{7f}", "a\u{fffd}b\u{fffd}\u{fffd}"),
      ("\u{1b}[1mbold\u{1b}[0m \u{1b}[8mhidden", "\u{1b}[1mbold\u{1b}[0m \u{fffd}[8mhidden"), ("family 👩\u{200d}👧", "family 👩\u{200d}👧"),
    ])
  func controlCharactersAreReplaced(_ text: String, _ shown: String) {
    #expect(Printable.text(text, keeping: ["\u{1b}[1m", "\u{1b}[0m"]) == shown)
  }
}
