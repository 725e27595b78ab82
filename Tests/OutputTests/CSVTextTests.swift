import Output
import Testing

@Test(arguments: [
  ("plain", "\"plain\""), ("a,b;c \"d\"\ne", "\"a,b;c \"\"d\"\"\ne\""), ("", "\"\""), ("x=1", "\"x=1\""),
  // What a spreadsheet would work out.
  ("=cmd()", "\"'=cmd()\""), ("+1", "\"'+1\""), ("-1+2", "\"'-1+2\""), ("@SUM(A1)", "\"'@SUM(A1)\""), ("\t=1", "\"'\t=1\""),
  ("\r=1", "\"'\u{fffd}=1\""), ("\n=1", "\"'\n=1\""), ("  =1", "\"'  =1\""), ("＝1", "\"'＝1\""), ("＋1", "\"'＋1\""), ("－1", "\"'－1\""),
  ("＠x", "\"'＠x\""), ("\u{feff}=1", "\"'\u{fffd}=1\""), ("\u{202e}=1", "\"'\u{fffd}=1\""), ("\u{0}=1", "\"'\u{fffd}=1\""),
  // A quotation mark that something joins ends a cell all the same.
  ("a\"\u{301},=1", "\"a\"\"\u{301},=1\""),
]) func textInACellIsNoFormulaAndEndsWhereItShould(text: String, cell: String) {
  #expect(CSVText.text([[.text(text)]]) == cell + "\n")
}

@Test func figuresStayFigures() {
  #expect(CSVText.text([[.figure(-1.5), .figure(12), .none, .text("a")], [.none]]) == "-1.5,12,,\"a\"\n\n")
}
