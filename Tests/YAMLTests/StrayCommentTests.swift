import Testing
import YAML

/// Nobody who writes a channel name thinks of comments.
@Suite struct StrayCommentTests {
  private func help(_ text: String) -> String { Document.parse(bytes: Array(text.utf8), path: "a.yaml").diagnostics.first?.help ?? "" }

  @Test(arguments: [
    "parties:\n  - {id: a, name: #B}\n  - {id: b}\n", "a: 1\nprivacy: {exclude: [#hr]}\nsources: []\n", "a: 1\nb: [x, #y]\nc: 3\n",
  ])
  func aHashInBracketsIsNamed(_ text: String) {
    #expect(help(text).contains("in line 2 everything behind '#' is a comment: put text with a '#' in quotes"))
  }

  @Test(arguments: ["a: {b: 1\nc: 2\n", "a: ['#b', \"#c\"\nd: 2\n", "a: {b: 1, # a note\nc: 2: 3}\n"])
  func otherMistakesKeepTheirHelp(_ text: String) { #expect(!help(text).contains("comment")) }
}
