import Decoding
import Events

/// A line that WhatsApp itself wrote: who joined, left, gave the group another name; that messages are encrypted.
struct WhatsAppNotice {
  var flags: EventFlags = []
  /// Who joined, left or renamed; empty where the notice does not say, or says "you".
  var person: [UInt8] = []
  /// Whether it is the notice that all chats begin with.
  var isEncryption = false
  /// Whether only groups have such notices.
  var isOfGroup: Bool { !flags.isEmpty || isCreation }
  private var isCreation = false

  /// How a notice is built: a name, `middle`, and what follows, which ends with `end`.
  private struct Phrase {
    var middle: [UInt8]
    var end: [UInt8]
    var flags: EventFlags
    /// The person of whom it is true stands behind the middle: "Anna added Bert".
    var isOfSecond: Bool

    init(_ middle: String, _ end: String, _ flags: EventFlags, second: Bool = false) {
      self.middle = Array(middle.utf8)
      self.end = Array(end.utf8)
      self.flags = flags
      isOfSecond = second
    }
  }

  private static let phrases = [
    Phrase(" joined using", "", .joined), Phrase(" joined from", "", .joined), Phrase(" joined", "|", .joined),
    Phrase(" was added", "", .joined),
    Phrase(" added ", "", .joined, second: true), Phrase(" left", "|", .left), Phrase(" left the group", "", .left),
    Phrase(" was removed", "", .left),
    Phrase(" removed ", "", .left, second: true), Phrase(" changed the subject", "", .renamed),
    Phrase(" changed the group name", "", .renamed),
    Phrase(" changed this group's name", "", .renamed), Phrase(" changed their phone number", "", .renamed),
    Phrase(" changed to +", "", .renamed),
    // German
    Phrase(" ist der gruppe", "beigetreten", .joined), Phrase(" ist über", "beigetreten", .joined), Phrase(" ist beigetreten", "", .joined),
    Phrase(" wurde hinzugefügt", "", .joined), Phrase(" hat ", " hinzugefügt", .joined, second: true),
    Phrase(" hat die gruppe verlassen", "", .left),
    Phrase(" wurde entfernt", "", .left), Phrase(" hat ", " entfernt", .left, second: true), Phrase(" hat den betreff", "", .renamed),
    Phrase(" hat den gruppennamen", "", .renamed), Phrase(" hat den namen der gruppe", "", .renamed),
    Phrase(" hat eine neue telefonnummer", "", .renamed),
    // Dutch
    Phrase(" is toegetreden", "", .joined), Phrase(" neemt nu deel", "", .joined), Phrase(" is toegevoegd", "", .joined),
    Phrase(" heeft ", " toegevoegd", .joined, second: true), Phrase(" heeft de groep verlaten", "", .left),
    Phrase(" is vertrokken", "", .left),
    Phrase(" heeft de groep", "verlaten", .left), Phrase(" heeft ", " verwijderd", .left, second: true),
    Phrase(" heeft het onderwerp", "", .renamed), Phrase(" heeft de groepsnaam", "", .renamed),
    Phrase(" heeft de naam van de groep", "", .renamed),
    // Spanish
    Phrase(" se unió", "", .joined), Phrase(" se ha unido", "", .joined), Phrase(" añadió a ", "", .joined, second: true),
    Phrase(" agregó a ", "", .joined, second: true), Phrase(" ha añadido a ", "", .joined, second: true), Phrase(" salió", "", .left),
    Phrase(" ha salido", "", .left), Phrase(" abandonó", "", .left), Phrase(" eliminó a ", "", .left, second: true),
    Phrase(" cambió el asunto", "", .renamed),
    Phrase(" cambió el nombre", "", .renamed), Phrase(" ha cambiado el asunto", "", .renamed), Phrase(" cambió su número", "", .renamed),
    // French
    Phrase(" a rejoint", "", .joined), Phrase(" a été ajouté", "", .joined), Phrase(" a ajouté ", "", .joined, second: true),
    Phrase(" a quitté", "", .left),
    Phrase(" est parti", "", .left), Phrase(" a retiré ", "", .left, second: true), Phrase(" a supprimé ", "", .left, second: true),
    Phrase(" a changé le sujet", "", .renamed), Phrase(" a changé l'objet", "", .renamed), Phrase(" a modifié le sujet", "", .renamed),
    Phrase(" a modifié l'objet", "", .renamed), Phrase(" a changé le nom du groupe", "", .renamed),
    Phrase(" a modifié le nom du groupe", "", .renamed),
    // Italian
    Phrase(" è entrat", "", .joined), Phrase(" si è unit", "", .joined), Phrase(" è stato aggiunto", "", .joined),
    Phrase(" è stata aggiunta", "", .joined),
    Phrase(" ha aggiunto ", "", .joined, second: true), Phrase(" ha abbandonato", "", .left), Phrase(" è uscit", "", .left),
    Phrase(" ha rimosso ", "", .left, second: true), Phrase(" ha cambiato l'oggetto", "", .renamed),
    Phrase(" ha modificato l'oggetto", "", .renamed),
    Phrase(" ha cambiato il nome del gruppo", "", .renamed), Phrase(" ha modificato il nome del gruppo", "", .renamed),
    // Portuguese
    Phrase(" entrou", "", .joined), Phrase(" foi adicionad", "", .joined), Phrase(" adicionou ", "", .joined, second: true),
    Phrase(" saiu", "", .left),
    Phrase(" foi removid", "", .left), Phrase(" removeu ", "", .left, second: true), Phrase(" mudou o assunto", "", .renamed),
    Phrase(" alterou o assunto", "", .renamed), Phrase(" mudou o nome do grupo", "", .renamed),
    Phrase(" alterou o nome do grupo", "", .renamed),
  ]

  private static let encryption = ["end-to-end", "ende-zu-ende", "extremo a extremo", "bout en bout", "ponta a ponta", "crittografia"].map {
    Array($0.utf8)
  }
  private static let creation = [
    " created group", " created this group", " created the group", " hat die gruppe", " heeft de groep", " heeft groep", " creó el grupo",
    " ha creado el grupo", " a créé le groupe", " ha creato il gruppo", " criou o grupo",
  ].map { Array($0.utf8) }
  /// What stands before things and not before names.
  private static let articles = [
    "das ", "die ", "den ", "der ", "ein", "de ", "het ", "een ", "la ", "el ", "le ", "les ", "l'", "l’", "un", "this ", "the ", "a ",
    "an ", "o ", "il ",
    "lo ", "os ", "as ",
  ].map { Array($0.utf8) }
  /// Whoever exported: the file does not tell who that is.
  private static let you = ["you", "du", "je", "jij", "u", "tú", "tu", "usted", "vous", "você"].map { Array($0.utf8) }

  /// Reads a notice; without a phrase that is known it is a notice of no consequence.
  init(_ text: [UInt8]) {
    let lower = text.asciiLowercased
    func position(_ words: [UInt8]) -> Int? { lower.span.position(of: words, in: 0..<lower.count) }
    isEncryption = WhatsAppNotice.encryption.contains { position($0) != nil }
    if isEncryption { return }
    var last = lower.count
    while last > 0, lower[last - 1] == UInt8(ascii: ".") || lower[last - 1] <= 32 { last -= 1 }
    for phrase in WhatsAppNotice.phrases {
      guard let middle = position(phrase.middle), middle > 0 else { continue }
      let after = middle + phrase.middle.count
      let isClosed = phrase.end == [UInt8(ascii: "|")]
      if isClosed ? after != last : !phrase.end.isEmpty && !lower[..<last].suffix(phrase.end.count).elementsEqual(phrase.end) { continue }
      // "Anna hat das Gruppenbild entfernt" tells of no person.
      if phrase.isOfSecond, WhatsAppNotice.articles.contains(where: { text[after...].starts(with: $0) }) { continue }
      flags = phrase.flags
      if !phrase.isOfSecond {
        person = WhatsAppNotice.name(text[..<middle])
      } else if after < last - phrase.end.count {
        person = WhatsAppNotice.name(text[after..<last - phrase.end.count])
      }
      return
    }
    isCreation = WhatsAppNotice.creation.contains { position($0) != nil }
  }

  /// Whether a text that stands behind a name is such a notice all the same, as iPhones write them.
  var isKnown: Bool { isEncryption || isOfGroup }

  /// One name; several of them ("Bert, Carla and 2 others") are nobody.
  private static func name(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let name = WhatsAppName.cleaned(Array(bytes))
    if you.contains(name.asciiLowercased) || name.contains(UInt8(ascii: ",")) || name.count > 60 { return [] }
    for and in [" and ", " und ", " en ", " y ", " et ", " e "] where name.span.position(of: Array(and.utf8), in: 0..<name.count) != nil {
      return []
    }
    return name
  }
}

/// A name as a phone shows it: people who are no contact have a tilde before theirs, numbers come with marks around them.
enum WhatsAppName {
  static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    var name = bytes.span.withoutMarks(0..<bytes.count).trimmed
    if name.first == UInt8(ascii: "~") { name = Array(name.dropFirst()).trimmed }
    return name
  }
}
