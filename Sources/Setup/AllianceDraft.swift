public import Events
import YAML

/// What is known of an alliance before anybody wrote its file; `text` is the file, ready to be read through.
///
/// Values come from exports and may be anything: what an alliance file cannot say is left out or written as a comment, so that the draft
/// always loads without a diagnostic.
public struct AllianceDraft: Hashable, Sendable {
  /// What to call the alliance; empty: the names of its parties.
  public var name: String
  /// Why it is analysed; empty: a sentence to be replaced.
  public var purpose: String
  /// The identifier of its time zone; empty: nobody said it. Then, and for an unknown one, it is UTC until somebody writes another.
  public var zone: String
  /// Where the JSON Schema of alliance files lies, for editors; empty: nowhere.
  public var schema = ""
  /// In the order of the file; the first keeps what two of them share.
  public var parties: [Party]
  /// Recurring meetings with their cadence.
  public var meetings: [Agreements.Meeting]
  /// The exports that were looked at.
  public var sources: [Source]
  /// People whom no party claims; listed as comments.
  public var unresolved: [String]
  /// Mail domains of no party with their people, a line each.
  public var elsewhere: [String] = []
  /// The first day of the records.
  public var start: Day?
  /// Who agreed that wording is judged, until when and on what ground, where somebody said it.
  public var approval: Approval?
  /// How long before it takes effect a change is announced, and within which time a request is answered, where somebody said it.
  public var notice: TimeSpan?
  public var reply: TimeSpan?
  /// The countries whose public holidays are known, by their codes; one is proposed to a party whose mail domains end in it.
  public var countries: [String]

  /// Who agreed that what people wrote is looked at.
  public struct Approval: Hashable, Sendable {
    public var by: String
    public var until: Day
    public var basis: String

    public init(by: String, until: Day, basis: String) { (self.by, self.until, self.basis) = (by, until, basis) }
  }

  /// A partner organisation as the exports show it.
  public struct Party: Hashable, Sendable {
    /// The display name; empty: made of its first domain.
    public var name: String
    /// Mail domains, in any case.
    public var domains: [String]
    /// Ids, addresses and names of its people that no domain covers.
    public var members: [String]
    /// How the people of its domains are called, for a comment.
    public var people: [String]
    /// Whose public holidays it keeps, where somebody said it: a code.
    public var country: String?

    public init(name: String, domains: [String] = [], members: [String] = [], people: [String] = []) {
      self.name = name
      self.domains = domains
      self.members = members
      self.people = people
    }
  }

  /// An export.
  public struct Source: Hashable, Sendable {
    /// Relative to the alliance file.
    public var path: String
    /// The first day that it covers.
    public var from: Day?
    /// What it is, for people: `Slack export, 4,211 messages`; may be empty.
    public var note: String

    public init(path: String, from: Day? = nil, note: String = "") {
      self.path = path
      self.from = from
      self.note = note
    }
  }

  public init(
    name: String = "", purpose: String = "", zone: String = "UTC", parties: [Party] = [], meetings: [Agreements.Meeting] = [],
    sources: [Source] = [],
    unresolved: [String] = [], start: Day? = nil, countries: [String] = []
  ) {
    self.name = name
    self.purpose = purpose
    self.zone = zone
    self.parties = parties
    self.meetings = meetings
    self.sources = sources
    self.unresolved = unresolved
    self.start = start
    self.countries = countries
  }
}

extension AllianceDraft {
  /// A text as a file can hold it: on one line, without control characters and blanks around it.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let unfit =
        scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) || (0x2028...0x202e).contains(scalar.value)
        || [0xfeff, 0xfffe, 0xffff].contains(scalar.value)
      scalars.append(unfit ? " " : scalar)
    }
    var rest = Substring(String(scalars))
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// Whether a text may be what a person is called: minutes put half sentences into their lists too.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), text.count <= 60, !text.contains(where: { ":;!?".contains($0) }) else { return false }
    // One word may be a nick; of several, all but particles begin with a capital, in scripts that have them.
    let small = words.count { word in word.first.map { $0.isLowercase } ?? false }
    return words.count == 1 || words.count - small >= 2 || small == 0
  }

  /// The parties with ids, so that no id, name, domain or member stands at two of them; at least two, at most 64.
  var settled: [Events.Party] {
    var settled: [Events.Party] = []
    var ids = Set(PartyReader.reserved)
    var names: Set<String> = []
    var domains: Set<String> = []
    for party in (parties + [Party(name: "Partner"), Party(name: "Other partner")]).prefix(max(2, min(parties.count, Alliance.limit))) {
      let own = party.domains.map { $0.lowercased() }.filter { PartyReader.isDomain($0) && domains.insert($0).inserted }
      let label = own.first.map { String($0.prefix { $0 != "." }) } ?? ""
      let cleaned = AllianceDraft.clean(party.name)
      let shown = cleaned.isEmpty ? (label.isEmpty ? "Party" : label) : cleaned
      let id = AllianceDraft.unused(Diagnostics.identifier(from: String((cleaned.isEmpty ? label : cleaned).prefix(40))), &ids)
      var name = shown
      var number = 1
      while !names.insert(name.lowercased()).inserted {
        number += 1
        name = "\(shown) \(number)"
      }
      settled.append(Events.Party(id: id, name: name, domains: own, members: party.members))
    }
    var members: Set<String> = []
    for index in settled.indices {
      settled[index].members = settled[index].members.map { AllianceDraft.clean($0) }
        .filter { !$0.isEmpty && !names.contains($0.lowercased()) && members.insert($0.lowercased()).inserted }
    }
    // A party needs somebody: the reserved domain is to be replaced.
    for index in settled.indices where settled[index].domains.isEmpty && settled[index].members.isEmpty {
      let id = settled[index].id
      settled[index].domains = [AllianceDraft.unused(id + ".example", &domains, before: ".")]
    }
    return settled
  }

  /// The name, or with the first free number: `party`, `party-2`.
  private static func unused(_ wanted: String, _ used: inout Set<String>, before mark: Character? = nil) -> String {
    let base = wanted.isEmpty ? "party" : wanted
    var candidate = base
    var number = 2
    while !used.insert(candidate).inserted {
      let cut = mark.flatMap { base.firstIndex(of: $0) } ?? base.endIndex
      candidate = "\(base[..<cut])-\(number)\(base[cut...])"
      number += 1
    }
    return candidate
  }
}
