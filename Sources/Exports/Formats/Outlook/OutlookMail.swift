import Decoding
import Events

extension ExportFormat {
  /// By the layout that programs write for Outlook, with its German names as programs that read it know them; a real file was not found.
  static let outlookMail = ExportFormat(
    id: "outlook-mail", title: "Outlook mail (CSV)",
    summary: """
      The CSV that Outlook exports of a mail folder, with English, German or Dutch column names: a mail a row, with sender and addressees. \
      Outlook writes no dates into it; mails without one count as undated.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { OutlookMail.Columns.find(export.entries[$0]) != nil }.map { Claim(records: [$0]) }
  } open: { export, claim, options throws(Problem) in
    let mails = try OutlookMail(export, claim.records.first ?? 0, options)
    var open = OpenExport(batching: mails.table.rows.batching) { batch, sink in mails.read(batch, sink) }
    open.problems = mails.table.problems
    open.notes = mails.table.notes
    return open
  }
}

/// Reads the mails of a table.
struct OutlookMail: Sendable {
  /// Where in a row what stands; -1 for what the table does not have.
  struct Columns: OutlookColumns {
    var subject: Int, body: Int, fromName: Int, fromAddress: Int, time: Int
    /// Names and addresses of To, Cc and Bcc.
    var addressees: [(name: Int, address: Int)] = []

    /// - Returns: `nil` if these are not the names of a mail folder's table.columns.
    init?(_ names: [String]) {
      let names = names.map(Column.squeezed)
      func find(_ some: String...) -> Int { names.firstIndex(where: some.contains) ?? -1 }
      subject = find("subject", "betreff", "onderwerp")
      body = find("body", "text", "nachricht", "nachrichtentext", "hoofdtekst", "tekst")
      fromName = find("fromname", "vonname", "vannaam")
      fromAddress = find("fromaddress", "vonadresse", "vanadres")
      time = find(
        "received", "receivedtime", "senton", "sent", "date", "erhalten", "empfangen", "gesendet", "datum", "ontvangen", "verzonden")
      // `From: (Type)` stands in no other table of mails.
      guard subject >= 0, body >= 0, fromName >= 0 || fromAddress >= 0, find("fromtype", "vontyp", "vantype") >= 0 else { return nil }
      for (english, other) in [("to", ["an", "aan"]), ("cc", ["cc"]), ("bcc", ["bcc"])] {
        let marks = [english] + other
        let name = names.firstIndex { name in marks.contains { name == $0 + "name" || name == $0 + "naam" } } ?? -1
        let address = names.firstIndex { name in marks.contains { [$0 + "address", $0 + "adresse", $0 + "adres"].contains(name) } } ?? -1
        if name >= 0 || address >= 0 { addressees.append((name, address)) }
      }
    }

    func dates(_ fields: [[UInt8]]) -> [[UInt8]] { fields.indices.contains(time) ? [fields[time]] : [] }
  }

  private(set) var table: OutlookTable<Columns>

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) throws(Problem) {
    table = try OutlookTable(export, entry, options)
    if table.columns.time < 0 {
      table.problems.append(
        Problem(
          path: export.entries[entry].fullPath,
          message: "Outlook writes no dates into its CSV of mail; its mails count as undated and what they say is not heard",
          help: "hand over the folder as .mbox, or the mails as .eml or .msg, which have dates"))
    }
  }

  func read(_ batch: Batch, _ sink: any RecordSink) { table.rows.read(batch, sink) { mail($0, $1, sink) } }

  /// - Returns: which of its dates cannot be read.
  private func mail(_ fields: [[UInt8]], _ place: Place, _ sink: any RecordSink) -> String? {
    func field(_ column: Int) -> [UInt8] { fields.indices.contains(column) ? fields[column].trimmed : [] }
    let subject = SubjectLine.normalised(field(table.columns.subject))
    guard !field(table.columns.body).isEmpty || !subject.isEmpty else {
      sink.skip(fields.allSatisfy(\.isEmpty) ? "empty" : "no mail")
      return nil
    }
    let time = table.clock.instant(field(table.columns.time))
    var header = Header(kind: .message, style: .mail, time: time?.time, timeQuality: time?.quality ?? .undated, place: place)
    if !subject.isEmpty { header.subject = sink.name(subject.span) }
    header.key = sink.name("outlook-mail:\(String(decoding: subject, as: UTF8.self)):\(place.length):\(String(place.hash, radix: 16))")
    header.actor = OutlookPeople.list(field(table.columns.fromName), addresses: field(table.columns.fromAddress), sink).first
    var addressees: [Participant] = []
    for (name, address) in table.columns.addressees {
      for person in OutlookPeople.list(field(name), addresses: field(address), sink)
      where !addressees.contains(where: { $0.person == person }) {
        addressees.append(Participant(person: person, presence: .addressed))
      }
    }
    sink.record(header, participants: addressees, text: field(table.columns.body).withUnixLines.span)
    let written = field(table.columns.time)
    if !written.isEmpty, table.clock.read(written) == .none {
      return "'\(String(decoding: written.prefix(40), as: UTF8.self))' is no date that is known"
    }
    return nil
  }
}
