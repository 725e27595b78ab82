public import Harbinger
package import Events
import Lexicon

/// What is heard in sentences, one by one, as a message from one of two parties to the other; and how that compares with their labels.
public struct Hearing: Sendable {
  /// One phrase that was heard, or would have been.
  public struct Heard: Sendable {
    public var family: String
    public var phrase: String
    /// The words of the sentence.
    public var words: String
    /// In hits: 1 is a plain phrase.
    public var weight: Double
    /// Why it does not count; `nil` if it does.
    public var dropped: String?
    /// What makes it weigh less, or whom it is about.
    public var notes: [String]

    /// Whether it is enough for an alert by itself: a hint only backs up what somebody else says.
    public var isEnough: Bool { dropped == nil && weight >= 1 }
  }

  /// A sentence, with what is heard in it.
  public struct Line: Sendable {
    public var row: HearingRow
    public var heard: [Heard]
    /// Whether its labels speak of other families than those that are asked for.
    public internal(set) var isOfOthers = false

    /// The families that are heard: by more than a hint.
    public var families: Set<String> { Set(heard.filter(\.isEnough).map(\.family)) }
  }

  public internal(set) var lines: [Line] = []

  /// The two of whom examples and banks of sentences speak: the first writes.
  static let parties = [Party(id: "northwind", name: "Northwind"), Party(id: "acme", name: "ACME", aliases: ["ACME"])]

  /// - Parameters:
  ///   - pack: whose families listen.
  ///   - rows: the sentences.
  ///   - sparing: the families of which it is told what `ignore_if` dropped.
  public init(_ pack: RulePack, _ rows: [HearingRow], sparing: [String]) {
    self.init(pack, rows, sparing: sparing, parties: Hearing.parties, writer: 0)
  }

  /// The same between other parties.
  /// - Parameter writer: whose words they are.
  package init(_ pack: RulePack, _ rows: [HearingRow], sparing: [String], parties: [Party], writer: PartyIndex) {
    let listener = Listener(pack.book, parties: parties)
    let spared = Set(sparing.compactMap { listener.family($0) })
    var ear = Ear(listener)
    for row in rows {
      let bytes = Array(row.text.utf8)
      ear.hear(bytes.span, style: .chat, writer: writer, time: nil, as: row.language)
      var heard = ear.hits.map { Hearing.heard($0, listener, bytes) }
      let known = Set(ear.hits.map(\.family))
      if !spared.isEmpty {
        ear.heedsExceptions = false
        ear.hear(bytes.span, style: .chat, writer: writer, time: nil, as: row.language)
        ear.heedsExceptions = true
      }
      for hit in ear.hits where hit.counts && spared.contains(hit.family) && !known.contains(hit.family) {
        var more = Hearing.heard(hit, listener, bytes)
        more.dropped = "spared by ignore_if"
        heard.append(more)
      }
      lines.append(Line(row: row, heard: heard))
    }
  }

  /// Why a hit counts for nothing.
  private static let reasons: [(mark: Hit.Marks, reason: String)] = [
    (.negated, "negated"), (.privateLife, "about private life"), (.standing, "a standing phrase"),
    (.overCap, "more than three in one message"),
  ]

  /// What makes a hit weigh half because of what stands around it.
  static let lighter = ["supposed only", "in fun"]

  private static func heard(_ hit: Hit, _ listener: Listener, _ bytes: [UInt8]) -> Heard {
    let range = Int(hit.offset)..<min(bytes.count, Int(hit.offset) + Int(hit.length))
    var notes: [String] = []
    if hit.marks.contains(.hypothetical) { notes.append(lighter[0]) }
    if hit.marks.contains(.humour) { notes.append(lighter[1]) }
    if hit.marks.contains(.ownedUp) { notes.append("said of one's own side") }
    if hit.marks.contains(.told) { notes.append("told by the receiver") }
    if !hit.readings.contains(.plain) {
      notes.append(hit.readings.contains(.twoParty) ? "where 'you' is the partner" : "where 'they' is the partner")
    }
    let phrase = listener.phraseText(family: hit.family, phrase: hit.phrase)
    return Heard(
      family: listener.families[Int(hit.family)].id, phrase: phrase.isEmpty ? "a label on the writer's own side" : phrase,
      words: String(decoding: bytes[range], as: UTF8.self), weight: Double(hit.weight) / 8,
      dropped: Hearing.reasons.first { hit.marks.contains($0.mark) }?.reason,
      notes: notes)
  }
}
