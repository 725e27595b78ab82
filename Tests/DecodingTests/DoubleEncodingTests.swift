import Events
import Testing

@testable import Decoding

/// Text that was encoded twice is put right; text that was meant so stays.
struct DoubleEncodingTests {
  private func repaired(_ text: String) -> String? {
    DoubleEncoding.repaired(Array(text.utf8).span).map { String(decoding: $0.text, as: UTF8.self) }
  }

  /// Encodes a text once more, as a program does that takes UTF-8 for windows-1252.
  private func twice(_ text: String) -> String {
    text.utf8.map { byte in
      // What windows-1252 leaves open becomes a control.
      if [0x81, 0x8d, 0x8f, 0x90, 0x9d].contains(byte) { return String(Character(Unicode.Scalar(byte))) }
      return String(decoding: Charset.decode([byte], name: Array("latin1".utf8)).text, as: UTF8.self)
    }.joined()
  }

  @Test(arguments: [
    ("We donâ€™t know.", "We don’t know."), ("cafÃ©", "café"), ("JosÃ© GarcÃ­a", "José García"), ("Â£5 and 20Â°", "£5 and 20°"),
    ("â€œYesâ€¦â€\u{9d}", "“Yes…”"), ("Ã¼ber", "über"), ("plan ðŸ˜€ today", "plan 😀 today"),
    ("the donÃ¢â‚¬â„¢t of two programs", "the don’t of two programs"),
    ("æ—¥æœ¬", "日本"), ("nice â€” really", "nice — really"),
  ])
  func whatWasEncodedTwiceIsPutRight(_ text: String, _ meant: String) { #expect(repaired(text) == meant) }

  @Test(arguments: [
    "plain", "", "don’t", "café", "José García", "Não, IRMÃ", "SÃO PAULO", "ANÃ£O", "über Å", "«Â»", "日本語", "😀", "Ã", "â", "â€", "Â ", "ÃÃ",
    "naïve élan",
    "It reads donâ€™t here and Ã© in CAPSÃ‰ES",
  ])
  func whatMayBeMeantStays(_ text: String) { #expect(repaired(text) == nil) }

  @Test func everyLetterSurvivesTheWayThereAndBack() {
    for text in ["été à Noël", "Straße", "Ελληνικά", "Русский", "– — ‘x’ “y” …", "10 € each", "naïve 😀👍"] {
      #expect(repaired(twice(text)) == text)
    }
  }

  @Test func badBytesDoNoHarm() {
    for bytes in [[0xc3], [0xc3, 0x83], [0xc3, 0x83, 0xc2], [0xff, 0xc3, 0x83, 0xc2, 0xa9], [0xc3, 0xa2, 0xe2, 0x82]] as [[UInt8]] {
      _ = DoubleEncoding.repaired(bytes.span)
    }
  }

  @Test func linesInDifferentCharsetsAreDecodedOneByOne() {
    let bytes = Array("café\n".utf8) + [0x63, 0x61, 0x66, 0xe9, 10] + Array("plain\r\n’".utf8)
    let (text, losses) = Charset.decode(bytes, name: nil)
    #expect(String(decoding: text, as: UTF8.self) == "café\ncafé\nplain\r\n’")
    #expect(losses == 0)
  }

}
