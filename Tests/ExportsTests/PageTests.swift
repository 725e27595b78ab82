import Events
import Testing

@testable import Exports

private func read(_ files: [(String, String)], zone: String = "UTC") throws -> (export: Export, sink: CollectingSink) {
  let options = ReadOptions(zone: try #require(ZoneRules(identifier: zone)))
  return TestArchive(files).withPath(.folder) { path in
    let export = Export.open(path)
    return (export, CollectingSink.reading(export, options: options))
  }
}

private func time(_ text: String) -> Timestamp? { Timestamp.parseISO8601(text)?.time }

private func telegram(_ messages: String, title: String = "Harbour project") -> String {
  """
  <!DOCTYPE html>
  <html>
   <head>
    <meta charset="utf-8"/>
  <title>Exported Data</title>
   </head>
   <body onload="CheckLocation();">
    <div class="page_wrap">
     <div class="page_header">
      <div class="content">
       <div class="text bold">
  \(title)
       </div>
      </div>
     </div>
     <div class="page_body chat_page">
      <div class="history">
       <div class="message service" id="message-1">
        <div class="body details">
  2 March 2026
        </div>
       </div>
  \(messages)
      </div>
     </div>
    </div>
   </body>
  </html>
  """
}

private func message(_ id: Int, _ from: String, _ date: String, _ body: String) -> String {
  """
  <div class="message default clearfix\(from.isEmpty ? " joined" : "")" id="message\(id)">
   <div class="pull_left userpic_wrap"><div class="userpic userpic4"><div class="initials">A</div></div></div>
   <div class="body">
    <div class="pull_right date details" title="\(date)">10:05</div>
    \(from.isEmpty ? "" : "<div class=\"from_name\">\n\(from) \n</div>")
    \(body)
   </div>
  </div>
  """
}

@Suite struct PageTests {
  @Test func aPageOfTelegramIsReadAsItsJSON() throws {
    let page = telegram(
      message(24, "Anna &amp; Co", "02.03.2026 10:05:00 UTC+01:00", "<div class=\"text\">\nGood <b>morning</b><br>all &lt;here&gt;\n</div>")
        + message(
          25, "", "02.03.2026 10:06:00 UTC+01:00",
          "<div class=\"media_wrap clearfix\"><div class=\"title bold\">plan.pdf</div></div><div class=\"text\">see</div>")
        + message(
          26, "Ben", "02.03.2026 10:07:30 UTC-03:30",
          "<div class=\"reply_to details\">In reply to <a href=\"messages.html#go_to_message24\">this message</a></div>"
            + "<div class=\"text\"><blockquote>Good</blockquote>yes</div>")
        + message(
          27, "Cat", "02.03.2026 10:08:00 UTC+01:00",
          "<div class=\"forwarded body\"><div class=\"from_name\">Eve <span class=\"date details\" title=\"01.01.2020 09:00:00\">1</span></div>"
            + "<div class=\"text\">not hers</div></div>")
        + "<div class=\"message service\" id=\"message28\"><div class=\"body details\">Anna invited Dan and Eve</div></div>")
    let (export, sink) = try read([("messages.html", page)])
    #expect(export.problems == [])
    #expect(sink.account.format == "telegram")
    #expect(sink.records.map(\.kind) == [.message, .message, .message, .message, .system])
    #expect(sink.records.map(\.text) == ["Good morning\nall <here>", "see", "yes", "", ""])
    #expect(sink.records.map(\.actor) == ["name:Anna & Co", "name:Anna & Co", "name:Ben", "name:Cat", "name:Dan"])
    #expect(
      sink.records.map(\.time) == ["09:05:00", "09:06:00", "13:37:30", "09:08:00", "09:08:00"].map { time("2026-03-02T\($0)Z") })
    #expect(Set(sink.records.map(\.channel)) == ["Harbour project"])
    #expect(sink.records[1].flags.contains(.attachment))
    #expect(sink.records[2].replyTo == sink.records[0].key)
    #expect(sink.records[2].flags.contains(.quotes))
    #expect(sink.records[3].flags.contains(.quotes))
    #expect(sink.records[4].flags.contains(.joined))
    #expect(sink.records.allSatisfy { $0.flags.contains(.privateChannel) })
    #expect(sink.account.addsUp)
  }

  @Test func timesWithoutZoneAreThoseOfTheSource() throws {
    let page = telegram(message(1, "Anna", "02.03.2026 10:05:00", "<div class=\"text\">hi</div>"))
    #expect(try read([("messages.html", page)], zone: "Europe/Berlin").sink.records.first?.time == time("2026-03-02T09:05:00Z"))
  }

  @Test func aChatOfTwoIsADirectOne() throws {
    let page = telegram(
      message(1, "Anna", "02.03.2026 10:05:00", "<div class=\"text\">hi</div>") + message(2, "Ben", "02.03.2026 10:06:00", ""), title: "Ben"
    )
    let sink = try read([("messages.html", page)]).sink
    #expect(sink.records.allSatisfy { $0.flags.contains(.direct) })
  }

  @Test func aRoomOfElementIsReadAsItsJSON() throws {
    func event(_ id: String, _ profile: String, _ clock: String, _ body: String) -> String {
      #"<div class="mx_Export_EventWrapper" id="\#(id)"><li class="mx_EventTile">"#
        + (profile.isEmpty
          ? ""
          : #"<div class="mx_DisambiguatedProfile"><span class="mx_Username_color8 mx_DisambiguatedProfile_displayName" dir="auto">\#(profile)</span></div>"#
            + #"<div class="mx_EventTile_avatar"><img src="a.png" title="@\#(profile.lowercased()):acme.example" class="mx_BaseAvatar"></div>"#)
        + #"<div class="mx_EventTile_line"><a href="https://matrix.to/"><span class="mx_MessageTimestamp" \#(clock)</span></a>\#(body)</div></li></div>"#
    }
    let text = { (text: String) in
      #"<div class="mx_MTextBody mx_EventTile_content"><span class="mx_EventTile_body" dir="auto">\#(text)</span></div>"#
    }
    let page =
      #"<!DOCTYPE html><html lang="en"><head><title>Exported Data</title></head><body><div id="matrixchat"><main class="mx_RoomView">"#
      + #"<div class="mx_LegacyRoomHeader_nametext" title="Harbour">Harbour</div><ol>"#
      + #"<li><div class="mx_DateSeparator" role="separator"><hr><h2 class="mx_DateSeparator_dateHeading">Mon, Mar 2, 2026</h2></div></li>"#
      + event("$1", "Anna", #"title="Mon, Mar 2 2026 10:05:32">10:05"#, text("Good <b>morning</b><br/>all"))
      + event("$2", "", ">10:06", text("second"))
      + event(
        "$3", "Ben", #"title="Mon, Mar 2 2026 10:07:00">10:07"#,
        ##"<div class="mx_ReplyChain_wrapper"><a class="mx_reply_anchor" href="#$1">In reply to</a><blockquote>Good morning</blockquote></div>"##
          + text("yes"))
      + event("$4", "", ">10:08", #"<div class="mx_TextualEvent">Cat joined the room</div>"#) + "</ol></main></div></body></html>"
    let (export, sink) = try read([("messages.html", page)], zone: "Europe/Berlin")
    #expect(export.problems == [])
    #expect(sink.account.format == "matrix")
    #expect(sink.records.map(\.kind) == [.message, .message, .message, .system])
    #expect(sink.records.map(\.text) == ["Good morning\nall", "second", "yes", ""])
    #expect(sink.records.prefix(3).map(\.actor) == ["id:@anna:acme.example", "id:@anna:acme.example", "id:@ben:acme.example"])
    #expect(sink.records.map(\.time) == ["09:05:32", "09:06:00", "09:07:00", "09:08:00"].map { time("2026-03-02T\($0)Z") })
    #expect(sink.records.first?.timeQuality == .floating)
    #expect(sink.records[2].replyTo == sink.records[0].key)
    #expect(Set(sink.records.map(\.channel)) == ["Harbour"])
  }

  @Test func pagesMadeToHarmEnd() throws {
    let start = telegram("")
    for junk in ["<a ", "<div class=\"message default\" id=\"message1\">", "<b>", "&lt", "<!--", "<div title=\""] {
      _ = try read([("messages.html", start + String(repeating: junk, count: 100_000))])
    }
  }
}
