import Events
import Exports

/// A format for tests: a line a record, `key=value` fields separated by `|`, so that a test says exactly what a reader would.
///
/// `id t kind who name ch to thread re subject flags rec end style text`; `t` is ISO 8601 or absent. A file begins with `#lines`.
/// Table lines: `user=ID|mail=..|name=..|bot`, `channel=NAME|members=a,b|private|direct`, in files that begin with `#table`.
enum LineFormat {
  static let format = ExportFormat(
    id: "lines", title: "Lines", summary: "For tests.", verified: true,
    claims: { export, unclaimed in
      let records = unclaimed.filter { export.entries[$0].head.starts(with: Array("#lines".utf8)) }
      let tables = unclaimed.filter { export.entries[$0].head.starts(with: Array("#table".utf8)) }
      return records.isEmpty && tables.isEmpty ? [] : [Claim(records: records, tables: tables)]
    },
    open: { (export: Export, claim: Claim, options: ReadOptions) throws(Problem) in
      var open = OpenExport(
        batching: .cut { chunk, atEnd in
          if atEnd { return chunk.count }
          return (chunk.indices.last { chunk[$0] == 10 } ?? -1) + 1
        }, read: { batch, sink in read(batch, sink) })
      for table in claim.tables {
        for line in lines(try export.contents(of: table, limit: 1 << 20)) {
          let fields = fields(line.bytes)
          if let id = fields["user"] {
            open.people.append(
              PersonRecord(id: id, address: fields["mail"] ?? "", names: fields["name"].map { [$0] } ?? [], bot: fields["bot"] != nil))
          } else if let name = fields["channel"] {
            let members = (fields["members"] ?? "").split(separator: ",").map(String.init)
            open.channels.append(
              ChannelRecord(name: name, members: members, isPrivate: fields["private"] != nil, isDirect: fields["direct"] != nil))
          } else if let from = fields["from"].flatMap({ Timestamp.parseISO8601($0) }),
            let to = fields["until"].flatMap({ Timestamp.parseISO8601($0) })
          {
            open.covered = from.time...to.time
          }
        }
      }
      return open
    })

  private static func read(_ batch: Batch, _ sink: any RecordSink) {
    for line in lines(batch.bytes) {
      if line.bytes.isEmpty || line.bytes.first == UInt8(ascii: "#") { continue }
      let fields = fields(line.bytes)
      if let reason = fields["skip"] {
        sink.skip(reason)
        continue
      }
      let kind = EventKind.allCases.first { $0.name == fields["kind"] } ?? .message
      let style = TextStyle.allCases.first { "\($0)" == fields["style"] } ?? .chat
      var header = Header(kind: kind, style: style, time: time(fields["t"]))
      header.place = Place(offset: batch.offset + Int64(line.start), length: Int32(line.bytes.count), hash: recordHash(line.bytes.span))
      header.end = time(fields["end"])
      header.recorded = time(fields["rec"])
      header.actor = fields["who"].map { person($0, label: fields["name"] ?? "", sink) }
      header.channel = fields["ch"].map { sink.name($0) }
      header.thread = fields["thread"].map { sink.name($0) }
      header.key = fields["id"].map { sink.name($0) }
      header.replyTo = fields["re"].map { sink.name($0) }
      header.subject = fields["subject"].map { sink.name($0) }
      header.flags = flags(fields["flags"] ?? "")
      let participants = (fields["to"] ?? "").split(separator: ",").map { text in
        let parts = text.split(separator: ":")
        return Participant(person: person(String(parts[0]), label: "", sink), presence: parts.count > 1 ? presence(parts[1]) : .addressed)
      }
      sink.record(header, participants: participants, text: Array((fields["text"] ?? "").utf8).span)
    }
  }

  private static func time(_ text: String?) -> Timestamp? { text.flatMap { Timestamp.parseISO8601($0)?.time } }

  private static func person(_ text: String, label: String, _ sink: any RecordSink) -> Int32 {
    let kind: IdentityKind =
      text.contains("@") ? .address : text.hasPrefix("U") && text.dropFirst().allSatisfy { $0.isNumber } ? .id : .name
    return sink.person(kind, text, name: label)
  }

  private static func presence(_ text: Substring) -> Presence {
    [.addressed, .invited, .accepted, .declined, .tentative, .attended].first { "\($0)" == text } ?? .addressed
  }

  private static func flags(_ text: String) -> EventFlags {
    let names: [String: EventFlags] = [
      "bot": .bot, "auto": .autoReply, "direct": .direct, "private": .privateChannel, "known": .audienceKnown, "planned": .planned,
      "doubtful": .doubtfulDate, "cancelled": .cancelled,
    ]
    return text.split(separator: ",").reduce(into: []) { $0.formUnion(names[String($1)] ?? []) }
  }

  private static func lines(_ bytes: [UInt8]) -> [(start: Int, bytes: [UInt8])] {
    var start = 0
    var lines: [(start: Int, bytes: [UInt8])] = []
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      lines.append((start, Array(line)))
      start += line.count + 1
    }
    return lines
  }

  private static func fields(_ line: [UInt8]) -> [String: String] {
    var fields: [String: String] = [:]
    for field in line.split(separator: UInt8(ascii: "|")) {
      let text = String(decoding: field, as: UTF8.self)
      let equals = text.firstIndex(of: "=")
      fields[equals.map { String(text[..<$0]) } ?? text] = equals.map { String(text[text.index(after: $0)...]) } ?? ""
    }
    return fields
  }
}
