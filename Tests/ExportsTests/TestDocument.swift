import Foundation

/// Documents as Word and Excel save them, from the few parts that hold their text.
enum TestDocument {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let start = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  /// The styles of a German Word: ids in German, names in English.
  static let germanStyles = """
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="berschrift1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Bullet"/></w:style>
    <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
    """

  /// - Parameter body: what stands in `w:body`.
  static func docx(_ body: String, styles: String = germanStyles, prologue: String = "") -> [UInt8] {
    let document = #"\#(start)\#(prologue)<w:document xmlns:w="\#(word)"><w:body>\#(body)</w:body></w:document>"#
    return zip([
      (
        "[Content_Types].xml",
        types([("word/document.xml", "wordprocessingml.document.main"), ("word/styles.xml", "wordprocessingml.styles")])
      ),
      ("word/document.xml", document), ("word/styles.xml", #"\#(start)<w:styles xmlns:w="\#(word)">\#(styles)</w:styles>"#),
      ("word/media/logo.xml", "<no part of the text"),
    ])
  }

  /// A paragraph of one run; with a style, and bold.
  static func p(_ text: String, style: String = "", bold: Bool = false) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { #"<w:t xml:space="preserve">\#($0)</w:t>"# }
    return "<w:p>" + (style.isEmpty ? "" : #"<w:pPr><w:pStyle w:val="\#(style)"/></w:pPr>"#)
      + "<w:r>\(bold ? "<w:rPr><w:b/></w:rPr>" : "")\(lines.joined(separator: "<w:br/>"))</w:r></w:p>"
  }

  static func table(_ rows: [[String]]) -> String {
    "<w:tbl>" + rows.map { "<w:tr>" + $0.map { "<w:tc>\(p($0))</w:tc>" }.joined() + "</w:tr>" }.joined() + "</w:tbl>"
  }

  /// - Parameter sheets: names, and what stands in `sheetData`.
  static func xlsx(_ sheets: [(name: String, rows: String)], strings: [String] = [], formats: String = "", cells: String = "") -> [UInt8] {
    var parts = [
      ("[Content_Types].xml", types([("xl/workbook.xml", "spreadsheetml.sheet.main")])),
      (
        "xl/workbook.xml",
        #"\#(start)<workbook xmlns="\#(sheet)" xmlns:r="\#(relations)"><sheets>"#
          + sheets.enumerated().map { #"<sheet name="\#($1.name)" sheetId="\#($0 + 1)" r:id="rId\#($0 + 1)"/>"# }.joined()
          + "</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"\#(start)<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
          + sheets.indices.map {
            #"<Relationship Id="rId\#($0 + 1)" Type="\#(relations)/worksheet" Target="worksheets/sheet\#($0 + 1).xml"/>"#
          }
          .joined() + #"<Relationship Id="s" Type="\#(relations)/sharedStrings" Target="sharedStrings.xml"/>"#
          + #"<Relationship Id="f" Type="\#(relations)/styles" Target="/xl/styles.xml"/></Relationships>"#
      ),
      ("xl/sharedStrings.xml", #"<sst xmlns="\#(sheet)">\#(strings.map { "<si><t>\($0)</t></si>" }.joined())</sst>"#),
      (
        "xl/styles.xml",
        #"<styleSheet xmlns="\#(sheet)"><numFmts>\#(formats)</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>\#(cells)</cellXfs></styleSheet>"#
      ),
    ]
    for (index, one) in sheets.enumerated() {
      parts.append(
        ("xl/worksheets/sheet\(index + 1).xml", #"<worksheet xmlns="\#(sheet)"><sheetData>\#(one.rows)</sheetData></worksheet>"#))
    }
    return zip(parts)
  }

  /// A row of texts that stand in their cells.
  static func row(_ number: Int, _ cells: [String]) -> String {
    #"<row r="\#(number)">"#
      + cells.enumerated().map {
        #"<c r="\#(Character(UnicodeScalar(UInt8(65 + $0))))\#(number)" t="inlineStr"><is><t>\#($1)</t></is></c>"#
      }.joined()
      + "</row>"
  }

  static func zip(_ parts: [(String, String)]) -> [UInt8] { TestArchive(parts).bytes(.zip) }

  private static func types(_ parts: [(String, String)]) -> String {
    start
      + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>"#
      + parts.map { #"<Override PartName="/\#($0)" ContentType="application/vnd.openxmlformats-officedocument.\#($1)+xml"/>"# }.joined()
      + "</Types>"
  }
}
