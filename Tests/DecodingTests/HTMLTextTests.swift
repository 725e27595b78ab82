import Testing

@testable import Decoding

/// HTML becomes the text that its writer wrote.
struct HTMLTextTests {
  @Test(arguments: [
    ("<html><head><title>t</title><style>p{}</style></head><body><p>One</p><p>Two<br>Three</p></body></html>", "One\n\nTwo\nThree"),
    ("a &lt; b &amp; c &#8217; &#x2019; &nbsp;&uuml; &bogus; &", "a < b & c ’ ’ ü &bogus; &"),
    ("<ul><li>one<li>two</ul>end", "- one\n- two\n\nend"),
    ("x<script>if (a<b) {}</script>y<!-- <p>no</p> -->z", "xyz"), ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ("<a href=\"x>y\">link</a>", "link"),
    ("<div>a</div><div>b</div>", "a\nb"), ("<pre>a\n  b</pre>", "a\n  b"), ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
    ("<p>open", "open"),
    ("<style>p{}", ""), ("", ""), ("<", "<"), ("<p", "<p"),
  ]) func htmlBecomesTheTextThatOneSees(html: String, expected: String) {
    #expect(String(decoding: HTMLText.text(of: Array(html.utf8)).text, as: UTF8.self) == expected)
  }

  @Test func nestingIsNoDanger() {
    let html = String(repeating: "<div>", count: 50_000) + "x"
    #expect(String(decoding: HTMLText.text(of: Array(html.utf8)).text, as: UTF8.self) == "x")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<a", "<a \"", "<!--", "<script", "<", "&", "&#", "<a<b", "</", "<blockquote>", "<pre>",
    ]) func pagesOfOpeningMarksAreReadInOneGo(piece: String)
  {
    let html = Array(String(repeating: piece, count: 400_000).utf8)
    let clock = ContinuousClock()
    let time = clock.measure { _ = HTMLText.text(of: html + Array(">x".utf8)) } + clock.measure { _ = HTMLText.text(of: html) }
    #expect(time < .seconds(10))
  }

  @Test func anUnclosedTagIsText() {
    #expect(String(decoding: HTMLText.text(of: Array("<p>a <b>b</b> <a href".utf8)).text, as: UTF8.self) == "a b <a href")
  }
}
