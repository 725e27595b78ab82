import Decoding

/// Mail that reached nobody, or whom it reached never saw: drafts, spam, what was deleted, and web pages that a browser saved as if they were mail.
enum UnsentMail {
  /// Why a message is no contact; `nil` if it is one.
  /// - Parameter path: of its file; of a Maildir the flags behind `:2,` count.
  static func reason(
    _ headers: MailHeaders, in bytes: Span<UInt8>, type: GMime.ContentType, path: String, gmime: borrowing GMime
  ) -> String? {
    if isPage(headers, in: bytes, type) { return page }
    if headers.has(.mozillaDraft) || headers.first(.unsent, in: bytes) == [UInt8(ascii: "1")] { return draft }
    if number(.mozillaStatus, headers, bytes) & expunged != 0 || number(.mozillaStatus2, headers, bytes) & deletedOnServer != 0 {
      return deleted
    }
    if let flags = headers.first(.mailboxStatus, in: bytes), flags.count < 8 {
      if flags.contains(UInt8(ascii: "T")) { return draft }
      if flags.contains(UInt8(ascii: "D")) { return deleted }
    }
    if let value = headers.first(.gmailLabels, in: bytes), let reason = reason(labels: gmime.decodedText(value)) { return reason }
    return reason(ofFile: path)
  }

  private static let draft = "draft"
  private static let spam = "spam"
  private static let deleted = "deleted"
  private static let page = "saved web page"

  /// The bits of Thunderbird: `X-Mozilla-Status` in 16, `X-Mozilla-Status2` in 32.
  private static let expunged = 0x0008
  private static let deletedOnServer = 0x0020_0000

  private static func number(_ field: MailHeaders.Field, _ headers: MailHeaders, _ bytes: Span<UInt8>) -> Int {
    headers.first(field, in: bytes).flatMap { Int(String(decoding: $0.prefix(8), as: UTF8.self), radix: 16) } ?? 0
  }

  /// What browsers and word processors write as `.mht`: a page and its pictures, by a program and to nobody.
  private static func isPage(_ headers: MailHeaders, in bytes: Span<UInt8>, _ type: GMime.ContentType) -> Bool {
    if headers.has(.savedFrom) { return true }
    if let from = headers.first(.from, in: bytes), from.drop(while: { [34, 60].contains($0) }).starts(with: saved) { return true }
    let isWritten = [MailHeaders.Field.from, .sender, .to, .cc, .date, .messageID, .received].contains(where: headers.has)
    return !isWritten && type.type == related
  }

  private static let saved = Array("Saved by ".utf8)
  private static let related = Array("multipart/related".utf8)

  /// The labels of Gmail that say it, in the languages of accounts.
  private static func reason(labels: [UInt8]) -> String? {
    for label in labels.split(separator: UInt8(ascii: ",")) {
      let name = String(decoding: label, as: UTF8.self).filter { $0 != "\"" }.trimmingBlanks.lowercased()
      if let reason = labelReasons[name] { return reason }
    }
    return nil
  }

  private static let labelReasons: [String: String] = {
    let names = [
      draft:
        "drafts/draft/entwürfe/concepten/brouillons/borradores/bozze/rascunhos/utkast/kladder/luonnokset/wersje robocze/koncepty/черновики/下書き/草稿",
      spam: "spam/skräppost/søppelpost/roskaposti/спам/迷惑メール/垃圾邮件",
      deleted:
        "trash/bin/papierkorb/prullenbak/corbeille/papelera/cestino/lixeira/lixo/papperskorgen/papirkurv/papirkurven/roskakori/kosz/koš/корзина/ゴミ箱/已删除邮件",
    ]
    var reasons: [String: String] = [:]
    for (reason, list) in names { for name in list.split(separator: "/") { reasons[String(name)] = reason } }
    return reasons
  }()

  /// `1772440000.M1P2.host:2,DS`: D for a draft, T for what was thrown away. Where a colon is no part of a name other marks stand for it.
  private static func reason(ofFile path: String) -> String? {
    guard let name = path.split(separator: "/").last, let comma = name.lastIndex(of: ","), name[..<comma].hasSuffix("2"),
      let mark = name[..<comma].dropLast().last, [":", "!", ";"].contains(mark)
    else { return nil }
    let flags = name[name.index(after: comma)...]
    guard flags.utf8.allSatisfy(\.isLetter) else { return nil }
    return flags.contains("D") ? draft : flags.contains("T") ? deleted : nil
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    var text = self[...].drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
