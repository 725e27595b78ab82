import Decoding
internal import Events

/// Writes a mail that Outlook saved as `.msg` the way it went over the net, so that the reader of mail reads it.
///
/// The layout is that of [MS-OXMSG]: a stream a property, named after its number and type, and short properties together in one stream.
struct OutlookMessage {
  private let folder: CompoundFile.Folder
  private let fixed: [UInt32: UInt64]
  private let charset: [UInt8]

  private enum Property {
    static let messageClass: UInt16 = 0x001a, subject: UInt16 = 0x0037, submitted: UInt16 = 0x0039, delivered: UInt16 = 0x0e06
    static let flags: UInt16 = 0x0e07, headers: UInt16 = 0x007d, messageID: UInt16 = 0x1035, references: UInt16 = 0x1039
    static let inReplyTo: UInt16 = 0x1042, body: UInt16 = 0x1000, richText: UInt16 = 0x1009, html: UInt16 = 0x1013
    static let codepage: UInt16 = 0x3ffd, htmlCodepage: UInt16 = 0x3fde, contentID: UInt16 = 0x3712
    /// The one who wrote, then the one who pressed the button.
    static let senderNames: [UInt16] = [0x0042, 0x0c1a], senderAddresses: [UInt16] = [0x5d02, 0x5d01, 0x0065, 0x0c1f]
    static let recipientName: UInt16 = 0x3001, recipientAddresses: [UInt16] = [0x39fe, 0x3003], recipientType: UInt16 = 0x0c15
  }

  /// Header fields that describe how the mail was packed when it arrived: here it is packed anew.
  private static let packing = ["content-", "mime-version"]

  /// - Returns: `nil` if the file is no message of any kind; the mail as bytes, or the kind that is not read.
  static func read(_ file: CompoundFile, path: String) -> Document.Contents? {
    let names = file.root.names
    guard names.contains("__properties_version1.0") || names.contains(where: { $0.hasPrefix("__substg1.0_") }) else { return nil }
    let message = OutlookMessage(file.root, header: 32, charset: nil)
    let kind = String(decoding: message.text(Property.messageClass), as: UTF8.self).lowercased()
    guard kind.isEmpty || kind.hasPrefix("ipm.note") || kind.hasPrefix("ipm.schedule.meeting") || kind.hasPrefix("report.") else {
      return .unread(.outlookItem)
    }
    let (mail, problems) = message.mail(kind, names, path: path)
    return .texts([Document.Text(name: "", bytes: mail)], problems)
  }

  /// - Parameter header: how many bytes stand before the short properties.
  private init(_ folder: CompoundFile.Folder, header: Int, charset: [UInt8]?) {
    self.folder = folder
    var fixed: [UInt32: UInt64] = [:]
    let table = folder.bytes("__properties_version1.0") ?? []
    var position = header
    while position + 16 <= table.count {
      func number(_ start: Int, _ count: Int) -> UInt64 { (0..<count).reduce(0) { $0 | UInt64(table[start + $1]) << UInt64(8 * $1) } }
      fixed[UInt32(number(position, 4))] = number(position + 8, 8)
      position += 16
    }
    self.fixed = fixed
    self.charset = charset ?? OutlookMessage.charset(fixed[UInt32(Property.codepage) << 16 | 3])
  }

  private static func charset(_ codepage: UInt64?) -> [UInt8] {
    let names: [UInt64: String] = [
      65001: "utf-8", 20127: "us-ascii", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 50220: "iso-2022-jp", 20866: "koi8-r",
      54936: "gb18030", 51949: "euc-kr", 1200: "utf-16le",
    ]
    switch codepage {
    case .some(let page) where (1250...1258).contains(page): return Array("windows-\(page)".utf8)
    case .some(let page) where (28591...28605).contains(page): return Array("iso-8859-\(page - 28590)".utf8)
    case .some(let page): return Array((names[page] ?? "").utf8)
    case nil: return []
    }
  }

  /// A text, whichever way it is kept; empty if it is missing.
  private func text(_ property: UInt16) -> [UInt8] {
    if let wide = folder.bytes(OutlookMessage.name(property, "001F")) {
      return Charset.decode(wide, name: Array("utf-16le".utf8), iconvName: GMimeLibrary.iconvName).text.filter { $0 != 0 }
    }
    guard let bytes = folder.bytes(OutlookMessage.name(property, "001E")) else { return [] }
    return Charset.decode(bytes, name: charset.isEmpty ? nil : charset, iconvName: GMimeLibrary.iconvName).text.filter { $0 != 0 }
  }

  private static func name(_ property: UInt16, _ type: String) -> String {
    let digits = String(property, radix: 16, uppercase: true)
    return "__substg1.0_" + String(repeating: "0", count: 4 - digits.count) + digits + type
  }

  private func number(_ property: UInt16) -> UInt64? { fixed[UInt32(property) << 16 | 3].map { $0 & 0xffff_ffff } }

  /// When something happened, as a mail writes it.
  private func date(_ property: UInt16) -> String? {
    guard let ticks = fixed[UInt32(property) << 16 | 0x40], ticks > 0, ticks < 1 << 62 else { return nil }
    let seconds = Int64(ticks / 10_000_000) - 11_644_473_600
    let iso = Timestamp(seconds: seconds).iso8601
    let civil = Day(number: Int32(clamping: seconds.flooredDivision(by: 86_400))).civil
    return "\(civil.day) \(MonthNames.mail[civil.month - 1]) \(civil.year) \(iso.dropFirst(11).prefix(8)) +0000"
  }

  private func mail(_ kind: String, _ names: [String], path: String) -> (bytes: [UInt8], problems: [Problem]) {
    var mail = MailText(headers: text(Property.headers), without: OutlookMessage.packing)
    mail.add(
      "From", OutlookMessage.mailbox(first(Property.senderNames), first(Property.senderAddresses) { $0.contains(UInt8(ascii: "@")) }))
    for recipient in names.filter({ $0.hasPrefix("__recip_version1.0_") }).compactMap(folder.folder) {
      let person = OutlookMessage(recipient, header: 8, charset: charset)
      let address = person.first(Property.recipientAddresses) { $0.contains(UInt8(ascii: "@")) }
      let mailbox = OutlookMessage.mailbox(person.text(Property.recipientName), address)
      switch person.number(Property.recipientType).map({ $0 & 0xf }) {
      case 3: break  // Nobody else saw whom a blind copy went to.
      case 2: mail.add("Cc", mailbox)
      default: mail.add("To", mailbox)
      }
    }
    mail.add("Subject", text(Property.subject))
    mail.add("Date", Array((date(Property.submitted) ?? date(Property.delivered) ?? "").utf8))
    mail.add("Message-ID", text(Property.messageID))
    mail.add("In-Reply-To", text(Property.inReplyTo))
    mail.add("References", text(Property.references))
    if let flags = number(Property.flags), flags & 8 != 0 { mail.add("X-Unsent", [UInt8(ascii: "1")]) }
    if kind.hasPrefix("report.") { mail.add("Auto-Submitted", Array("auto-generated".utf8)) }
    if kind.hasPrefix("ipm.note.rules.oof") { mail.add("Auto-Submitted", Array("auto-replied".utf8)) }
    let attached = names.filter { $0.hasPrefix("__attach_version1.0_") }.compactMap(folder.folder)
    // A picture of the page has an id that the page names it by.
    let files = attached.count { OutlookMessage($0, header: 8, charset: charset).text(Property.contentID).isEmpty }
    let plain = text(Property.body)
    if plain.contains(where: { $0 > 32 }) { return (mail.bytes(plain, type: "text/plain; charset=utf-8", files: files), []) }
    if let page = folder.bytes(OutlookMessage.name(Property.html, "0102")), !page.isEmpty {
      let charset = String(decoding: OutlookMessage.charset(number(Property.htmlCodepage)), as: UTF8.self)
      return (mail.bytes(page, type: "text/html" + (charset.isEmpty ? "" : "; charset=\(charset)"), files: files), [])
    }
    let page = text(Property.html)
    if !page.isEmpty { return (mail.bytes(page, type: "text/html; charset=utf-8", files: files), []) }
    let isRich = folder.bytes(OutlookMessage.name(Property.richText, "0102"))?.isEmpty == false
    let problem = Problem(
      path: path, message: "its text is kept as compressed RTF, which is not read; who wrote when, to whom and about what is read",
      help: "open it in Outlook and save it as text, or the mails as .eml")
    return (mail.bytes([], type: "text/plain; charset=utf-8", files: files), isRich ? [problem] : [])
  }

  private func first(_ properties: [UInt16], where isWanted: ([UInt8]) -> Bool = { !$0.isEmpty }) -> [UInt8] {
    properties.lazy.map(text).first(where: isWanted) ?? []
  }

  /// `"Anna de Vries" <anna@acme.example>`; within an organisation Exchange keeps no address, and then the name is all there is.
  private static func mailbox(_ name: [UInt8], _ address: [UInt8]) -> [UInt8] {
    let name = name.oneLine
    if address.isEmpty { return name.filter { !"<>\";:,@".utf8.contains($0) } }
    let bare = Array("<".utf8) + address.trimmed.filter { $0 > 32 && !"<>".utf8.contains($0) } + Array(">".utf8)
    return name.isEmpty ? bare : Array("\"".utf8) + name.filter { !"\"\\".utf8.contains($0) } + Array("\" ".utf8) + bare
  }
}
