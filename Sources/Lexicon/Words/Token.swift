/// One piece of a text: a word, a joint within a word, or a punctuation mark.
struct Token {
  /// Where it stands in the text, in bytes.
  var start: UInt32
  var length: UInt16
  var word: WordID

  var end: UInt32 { start + UInt32(length) }
}

/// A list of tokens that grows and keeps its room. An array would ask at each of the many appends whether it is shared.
@safe struct TokenList: ~Copyable {
  private var base = UnsafeMutablePointer<Token>.allocate(capacity: 256)
  private var capacity = 256
  private(set) var count = 0

  deinit { unsafe base.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Token {
    precondition(index >= 0 && index < count)
    return unsafe base[index]
  }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    unsafe base[count] = token
    count += 1
  }

  /// Gives a token another word.
  mutating func replace(_ index: Int, word: WordID) {
    precondition(index >= 0 && index < count)
    unsafe base[index].word = word
  }

  /// Takes away what stands behind the first `count` tokens.
  mutating func truncate(_ count: Int) { self.count = max(0, min(count, self.count)) }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    unsafe larger.initialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity *= 2
  }
}

/// The number of a word, a mark or a beginning of words. Marks of ASCII are their own code.
typealias WordID = UInt16

enum TokenKind {
  /// A word that no phrase knows.
  static let unknown: WordID = 0
  /// A hyphen between two parts of a word; never a dash.
  static let hyphen: WordID = 1
  /// An apostrophe between two parts of a word; never a quotation mark.
  static let apostrophe: WordID = 2
  /// Where something was cut away: no phrase crosses it.
  static let cut: WordID = 3
  /// A smiling or neutral emoji or smiley.
  static let emoji: WordID = 4
  /// A mark that has no number of its own.
  static let otherMark: WordID = 5
  static let stop = WordID(UInt8(ascii: "."))
  static let question = WordID(UInt8(ascii: "?"))
  static let exclamation = WordID(UInt8(ascii: "!"))
  static let comma = WordID(UInt8(ascii: ","))
  static let colon = WordID(UInt8(ascii: ":"))
  static let semicolon = WordID(UInt8(ascii: ";"))
  static let dash = WordID(UInt8(ascii: "-"))
  static let firstWord: WordID = 128
  /// A word that begins with a digit, and that no phrase knows.
  static let number: WordID = 128

  @inline(__always) static func isWord(_ id: WordID) -> Bool { id == unknown || id >= firstWord }
  @inline(__always) static func isJoint(_ id: WordID) -> Bool { id == hyphen || id == apostrophe }
  @inline(__always) static func isMark(_ id: WordID) -> Bool { id > cut && id < firstWord }
  @inline(__always) static func endsSentence(_ id: WordID) -> Bool { id == stop || id == question || id == exclamation }
}

/// What a word means beside its part in phrases.
struct WordFlags: OptionSet, Sendable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let we = WordFlags(rawValue: 1)
  static let you = WordFlags(rawValue: 2)
  static let they = WordFlags(rawValue: 4)
  static let pronouns: WordFlags = [.we, .you, .they]
  /// May begin a {self} slot.
  static let selfStart = WordFlags(rawValue: 8)
  /// May begin an {other} slot, names of parties apart.
  static let otherStart = WordFlags(rawValue: 16)
  /// May begin the name of a party.
  static let partyStart = WordFlags(rawValue: 32)
  /// Negates what follows.
  static let negation = WordFlags(rawValue: 64)
  /// Ends the reach of a negation.
  static let negationStop = WordFlags(rawValue: 128)
  /// Makes what follows in the sentence hypothetical.
  static let hypothetical = WordFlags(rawValue: 256)
  /// Says that something was meant in fun.
  static let humour = WordFlags(rawValue: 512)
  /// Carries no content: never part of a subject.
  static let stopWord = WordFlags(rawValue: 1024)
  /// A full stop behind it ends no sentence.
  static let abbreviation = WordFlags(rawValue: 2048)
  /// A full stop behind it ends a sentence only before a capital letter.
  static let ending = WordFlags(rawValue: 4096)
  /// The t of n't.
  static let negatingSuffix = WordFlags(rawValue: 8192)
  /// May begin a cue of two words.
  static let pairStart = WordFlags(rawValue: 16384)
  /// May begin a date, numbers apart.
  static let date = WordFlags(rawValue: 32768)
  /// A full stop behind it ends a sentence unless a number follows: Jan, No.
  static let beforeNumber = WordFlags(rawValue: 65536)
  /// A question mark.
  static let question = WordFlags(rawValue: 131072)
  /// Stands before the number or letter of a place in a contract.
  static let clause = WordFlags(rawValue: 262144)
  /// Begins with a digit.
  static let number = WordFlags(rawValue: 524288)
  /// Asks, at the beginning of a sentence: who, why.
  static let interrogative = WordFlags(rawValue: 1_048_576)
  /// A verb that asks where it stands before its subject: is, can.
  static let invertible = WordFlags(rawValue: 2_097_152)
  /// May be the subject behind such a verb: we, the, anybody.
  static let subject = WordFlags(rawValue: 4_194_304)
  /// May stand before a question: and, so, hi.
  static let opener = WordFlags(rawValue: 8_388_608)
  /// May stand before somebody of one's family: my, her.
  static let owner = WordFlags(rawValue: 16_777_216)
  /// Somebody of one's family, or something of one's private life, behind such a word: wife, landlord, surgery.
  static let privateLife = WordFlags(rawValue: 33_554_432)
  /// What is looked at for every word.
  static let everywhere: WordFlags = [.we, .you, .they, .clause]
  /// What the tokenizer asks before any language is known.
  static let sentenceMarks: WordFlags = [.abbreviation, .ending, .beforeNumber]
}
