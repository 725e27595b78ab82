/// Documents for the target `document`. Whole files begin as the program saves them; as a packed part breaks where one byte changes, what stands in
/// Word's body or in a sheet of Excel is also fed as it is, behind a letter: `w` or `x`.
enum DocumentSeeds {
  static var all: [[UInt8]] { parts.map { Array($0.utf8) } + [page, room].map { Array($0.utf8) } + [mail.bytes] + files }

  /// The file that some bytes stand for.
  static func file(of bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    switch bytes.first {
    case UInt8(ascii: "w"): return TestDocument.docx(text)
    case UInt8(ascii: "x"):
      return TestDocument.xlsx([("Actions", text)], strings: ["Owner", "Due"], cells: "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>")
    default: return bytes
    }
  }

  private static let minutes =
    TestDocument.p("Steering 2026-03-02", style: "berschrift1") + TestDocument.p("Present: Anna, Ben")
    + TestDocument.p("Anna: We moved it.", style: "Listenabsatz") + TestDocument.table([["Action", "Owner"], ["Send it", "Ben"]])
  private static let rows =
    TestDocument.row(1, ["Action", "Owner", "Due"]) + TestDocument.row(2, ["Send it", "Ben", "2026-03-05"])
    + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" s=\"1\"><v>46083.5</v></c><c r=\"XFD3\"><f>A1</f><v>1</v></c></row>"
  private static let parts =
    [
      minutes, String(repeating: "<w:tbl><w:tr><w:tc>", count: 1500), String(repeating: "<w:p><w:r><w:t>a</w:t></w:r></w:p>", count: 1500),
      "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>y</w:t></w:r></w:ins><w:r><w:tab/><w:noBreakHyphen/></w:r></w:p>",
      "<w:p><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice/><mc:Fallback/></mc:AlternateContent></w:p>",
    ].map { "w" + $0 }
    + [
      rows, "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1e308</v></c></row>",
      "<row r=\"0\"><c r=\"A0\"/></row><row r=\"-1\"><c r=\"\"/></row>",
      String(repeating: "<row><c><is><t>a</t></is></c></row>", count: 1500), String(repeating: "<row>", count: 3000),
    ].map { "x" + $0 }

  private static var files: [[UInt8]] {
    [
      TestDocument.docx(minutes), TestDocument.xlsx([("Actions", rows)]),
      TestDocument.docx("&a;", prologue: "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"),
    ]
  }

  private static let page = """
    <!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap">
    <div class="page_header"><div class="content"><div class="text bold">Harbour</div></div></div><div class="page_body chat_page">
    <div class="history"><div class="message service" id="message-1"><div class="body details">2 March 2026</div></div>
    <div class="message default clearfix" id="message24"><div class="body"><div class="pull_right date details" title="02.03.2026 10:05:00 UTC+01:00">
    10:05</div><div class="from_name">Anna</div><div class="reply_to details">In reply to <a href="#go_to_message23">this</a></div>
    <div class="text">Good <b>morning</b><br>all</div></div></div></div></div></div></body></html>
    """
  private static let room = """
    <!DOCTYPE html><html lang="en"><head><title>Exported Data</title></head><body><div id="matrixchat"><main class="mx_RoomView">
    <div class="mx_LegacyRoomHeader_nametext" title="Harbour">Harbour</div><ol><li><div class="mx_DateSeparator" role="separator">
    <h2 class="mx_DateSeparator_dateHeading">Mon, Mar 2, 2026</h2></div></li><div class="mx_Export_EventWrapper" id="$1"><li class="mx_EventTile">
    <div class="mx_DisambiguatedProfile"><span class="mx_DisambiguatedProfile_displayName">Anna</span></div><div class="mx_EventTile_avatar">
    <img title="@anna:acme.example"></div><div class="mx_EventTile_line"><a><span class="mx_MessageTimestamp" title="Mon, Mar 2 2026 10:05:32">10:05</span>
    </a><div class="mx_MTextBody mx_EventTile_content"><span class="mx_EventTile_body">Good <b>morning</b></span></div></div></li></div></ol></main></div>
    </body></html>
    """
  private static let mail = TestMessage(
    texts: [
      "001A": "IPM.Note", "0037": "RE: Drawings", "0042": "Anna", "5D02": "anna@acme.example", "1035": "<a1@acme.example>",
      "1000": "Sent.\r\n",
    ], streams: ["__substg1.0_10130102": Array("<p>Sent.</p>".utf8)], numbers: [0x0039_0040: TestMessage.ticks(1_772_445_600)],
    folders: [
      (
        "__recip_version1.0_#00000000", TestMessage(texts: ["3001": "Ben", "3003": "ben@bell.example"], numbers: [0x0c15_0003: 1])
      ),
      ("__attach_version1.0_#00000000", TestMessage(texts: ["3707": "plan.pdf"])),
    ])
}
