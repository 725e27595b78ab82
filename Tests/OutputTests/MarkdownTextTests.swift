import Output
import Testing

@Test(arguments: [
  ("plain - text: 1.5 (x) -> y!", "plain - text: 1.5 (x) -> y!"), ("a_b *c* `d`", "a\\_b \\*c\\* \\`d\\`"),
  ("![x](y) [z](w)", "!\\[x\\](y) \\[z\\](w)"), ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
  ("&lt;b&gt;", "\\&lt;b\\&gt;"),
  ("a | b", "a \\| b"), ("# head", "\\# head"), ("- item", "\\- item"), ("> quoted", "\\> quoted"), ("1. first", "1\\. first"),
  ("12) x", "12\\) x"), ("===", "\\==="), ("~~x~~ $y$", "\\~\\~x\\~\\~ \\$y\\$"), ("a\r\n\r\n    b\tc", "a\u{fffd} \u{fffd} b c"),
  ("https://evil.example/?a=b", "https\\[:\\]//evil.example/?a=b"), ("HTTP://x", "HTTP\\[:\\]//x"),
  ("www.evil.example", "www\\[.\\]evil.example"),
  ("WWW.x", "WWW\\[.\\]x"), ("mail jan@firm.example", "mail jan\\[at\\]firm.example"), ("\u{202e}abc\u{1b}[1m", "\u{fffd}abc\u{fffd}\\[1m"),
  ("", ""), ("www", "www"), ("a\\", "a\\\\"),
]) func whatOthersWroteIsNoMarkdown(text: String, expected: String) { #expect(MarkdownText.text(text) == expected) }
