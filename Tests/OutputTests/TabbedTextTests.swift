import Output
import Testing

@Test func aCellStaysACell() {
  #expect(TabbedText.text([["name", "id"], ["Anna\tB\r\nC\u{2028}D", ""]]) == "name\tid\nAnna B C D\t\n")
  #expect(TabbedText.text([]).isEmpty)
}
