import Decoding

/// What WhatsApp writes in the place of a text, or behind it, in the words of the phone's language: files, deleted and edited messages.
enum WhatsAppMarks {
  private static func bytes(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }

  private static let deleted = bytes([
    "this message was deleted", "you deleted this message", "message deleted", "dit bericht is verwijderd",
    "u heeft dit bericht verwijderd",
    "je hebt dit bericht verwijderd", "diese nachricht wurde gelöscht", "du hast diese nachricht gelöscht", "este mensaje fue eliminado",
    "se eliminó este mensaje", "eliminaste este mensaje", "ce message a été supprimé", "vous avez supprimé ce message",
    "questo messaggio è stato eliminato", "hai eliminato questo messaggio", "esta mensagem foi apagada", "mensagem apagada",
    "você apagou esta mensagem", "apagou esta mensagem", "esta mensagem foi eliminada", "eliminou esta mensagem",
  ])
  private static let edited = bytes(["edited", "bearbeitet", "bewerkt", "editó", "editado", "editada", "modifié", "modificato"])
  /// How the words for a file that was left out end.
  private static let omitted = bytes([
    "omitted", "weggelaten", "ausgeschlossen", "weggelassen", "omitido", "omitida", "omitidos", "omis", "omise", "omisi", "absente",
    "absent",
    "omesso", "omessa", "omessi", "oculto", "oculta", "ocultado", "ocultada", "non inclus", "esclusi",
  ])
  /// How the brackets begin that name a file, on the iPhone.
  private static let attached = bytes([
    "attached", "bijgevoegd", "bijlage", "anhang", "angehängt", "adjunto", "pièce jointe", "ficha adjunta", "allegato", "anexado", "anexo",
  ])
  /// What Android puts in brackets behind the name of a file.
  private static let files = bytes([
    "file attached", "bestand bijgevoegd", "datei angehängt", "archivo adjunto", "fichier joint", "file allegato", "arquivo anexado",
    "ficheiro anexado", "plik załączony", "fil bifogad",
  ])

  /// Whether a text says that the message was deleted.
  static func isDeleted(_ text: [UInt8]) -> Bool {
    guard text.count < 80 else { return false }
    var words = text.asciiLowercased
    while let last = words.last, last == UInt8(ascii: ".") || last <= 32 { words.removeLast() }
    return deleted.contains(words)
  }

  /// Cuts `<This message was edited>` off the end of a text.
  /// - Returns: whether it stood there.
  static func cutEdited(_ text: inout [UInt8]) -> Bool {
    guard text.last == UInt8(ascii: ">"), let open = text.lastIndex(of: UInt8(ascii: "<")), text.count - open < 60 else { return false }
    let words = Array(text[open...]).asciiLowercased
    guard edited.contains(where: { words.span.position(of: $0, in: 0..<words.count) != nil }) else { return false }
    text.removeLast(text.count - open)
    text = text.trimmed
    return true
  }

  /// Cuts the line off that stands for a file: `<Media omitted>`, `image omitted`, `IMG-1.jpg (file attached)`, `<attached: 1-PHOTO.jpg>`.
  /// What remains are the words that were written beside the file.
  /// - Parameter isMarked: U+200E stands before the text, as it does where an iPhone writes of a file.
  /// - Returns: whether it stood there.
  static func cutAttachment(_ text: inout [UInt8], isMarked: Bool) -> Bool {
    let end = text.firstIndex(of: 10) ?? text.count
    let line = Array(text[..<end]).trimmed.asciiLowercased
    if let bracket = text[..<end].lastIndex(of: UInt8(ascii: "<")), Array(text[..<end]).trimmed.last == UInt8(ascii: ">"),
      begins(Array(text[(bracket + 1)..<end]).asciiLowercased)
    {
      text = (Array(text[..<bracket]).trimmed + text[end...]).trimmed
      return true
    }
    guard isOmitted(line, isMarked) || isFile(line) else { return false }
    text = Array(text[end...]).trimmed
    return true
  }

  private static func begins(_ words: [UInt8]) -> Bool {
    words.contains(UInt8(ascii: ":")) && attached.contains { words.starts(with: $0) }
  }

  private static func isOmitted(_ line: [UInt8], _ isMarked: Bool) -> Bool {
    guard line.count < 120 else { return false }
    let isBracketed = line.first == UInt8(ascii: "<") && line.last == UInt8(ascii: ">")
    guard isBracketed || isMarked || line.count < 40 && line.count(where: { $0 == 32 }) <= 2 else { return false }
    var words = isBracketed ? Array(line.dropFirst().dropLast()) : line
    while words.last == UInt8(ascii: ".") { words.removeLast() }
    guard let word = omitted.first(where: { words.count > $0.count && words.suffix($0.count) == $0[...] }) else { return false }
    return words[words.count - word.count - 1] == 32
  }

  private static func isFile(_ line: [UInt8]) -> Bool {
    guard line.last == UInt8(ascii: ")"), let open = line.lastIndex(of: UInt8(ascii: "(")), open > 4 else { return false }
    return files.contains(Array(line[(open + 1)...].dropLast()))
  }

  /// The day in the name of a file that Android saved: `IMG-20260302-WA0001.jpg`. It tells which of two numbers of the date is the month.
  static func savedDay(_ text: Span<UInt8>) -> (month: Int, day: Int)? {
    guard let mark = text.position(of: Array("-WA".utf8), in: 0..<text.count), mark >= 9 else { return nil }
    let digits = text.copy(mark - 8..<mark)
    guard text[mark - 9] == UInt8(ascii: "-"), let month = Array(digits[4..<6]).number, let day = Array(digits[6..<8]).number else {
      return nil
    }
    return (month, day)
  }
}
