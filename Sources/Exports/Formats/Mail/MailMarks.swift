import Decoding
internal import Events

/// What headers say of a mail besides people and dates: written by a program, an automatic answer, sent through a list.
enum MailMarks {
  private static let automaticSubjects = [
    "automatic reply", "auto reply", "autoreply", "out of office", "out-of-office", "abwesenheitsnotiz", "automatische antwort",
    "automatisch antwoord",
    "réponse automatique", "respuesta automática", "risposta automatica",
  ].map { Array($0.utf8) }

  /// Auto-Submitted (RFC 3834), Precedence and the older marks of automatic answers; reports of delivery.
  static func flags(_ headers: MailHeaders, in bytes: Span<UInt8>, type: GMime.ContentType) -> EventFlags {
    var flags: EventFlags = []
    if let value = headers.first(.autoSubmitted, in: bytes)?.asciiLowercased, !value.starts(with: Array("no".utf8)) {
      flags.insert(value.starts(with: Array("auto-replied".utf8)) ? .autoReply : .bot)
    }
    if headers.first(.precedence, in: bytes)?.asciiLowercased.starts(with: Array("auto".utf8)) == true { flags.insert(.autoReply) }
    if headers.has(.autoReply) || headers.has(.autoRespond) { flags.insert(.autoReply) }
    if type.type == Array("multipart/report".utf8) { flags.insert(.bot) }
    // A bounce names nobody to whom it could be returned.
    if headers.first(.returnPath, in: bytes) == Array("<>".utf8) { flags.insert(flags.contains(.autoReply) ? .autoReply : .bot) }
    return flags
  }

  /// Whether the mail went through a list or to an audience that its headers do not name.
  static func isList(_ headers: MailHeaders, in bytes: Span<UInt8>) -> Bool {
    if headers.has(.listID) || headers.has(.listPost) || headers.has(.mailingList) { return true }
    let precedence = headers.first(.precedence, in: bytes)?.asciiLowercased
    return precedence == Array("list".utf8) || precedence == Array("bulk".utf8)
  }

  /// Whether a subject is the one that mail programs give to automatic answers.
  static func isAutomaticSubject(_ subject: [UInt8]) -> Bool {
    let lower = subject.asciiLowercased
    return automaticSubjects.contains { lower.starts(with: $0) }
  }
}
