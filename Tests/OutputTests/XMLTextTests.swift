import Output
import Testing

@Test(arguments: [
  ("a < b & c > \"d\"\n", "a &lt; b &amp; c &gt; \"d\"\n", "a &lt; b &amp; c &gt; &quot;d&quot;&#10;"), ("&amp;", "&amp;amp;", "&amp;amp;"),
  ("\u{1}é😀\u{ffff}", "\u{1}é😀\u{ffff}", " é😀 "), ("", "", ""),
]) func marksOfXMLBecomeEntities(text: String, within: String, inAttribute: String) {
  #expect(XMLText.text(text) == within)
  #expect(XMLText.attribute(text) == inAttribute)
}
