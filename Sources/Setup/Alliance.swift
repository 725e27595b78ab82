public import Events
public import YAML

/// What an alliance file says: who the parties are, what they agreed, where their exports lie, and what may be done with them.
public struct Alliance: Hashable, Sendable {
  /// The short id, as `northwind-contoso`.
  public var id: String
  /// Why it is analysed at all; printed in every report.
  public var purpose: String
  /// The zone of its days, and of times without one.
  public var zone: ZoneRules
  /// Who approved the reading of content, as the file says it.
  public var approval: Approval?
  /// From 2 to 64.
  public var parties: [Party]
  /// The countries whose public holidays parties keep; `keep` puts their days into the calendars.
  public var countries: [Country]
  /// Calendar files with holidays, which intake reads into the calendars of the parties.
  public var holidayFiles: [HolidayFile]
  /// Ascending by date.
  public var stages: [Stage]
  /// What they promised each other.
  public var agreed: Agreements
  /// At most 64, so that a set of them is one word.
  public var topics: [Topic]
  /// The exports; no path stands twice.
  public var sources: [Source]
  /// What may be shown and kept.
  public var privacy: Privacy
  /// What stands on record where no export shows it.
  public var onRecord: [OnRecord] = []
  /// Who asked to be forgotten.
  public var forgotten = Forgotten()

  public init(
    id: String, purpose: String, zone: ZoneRules = .utc, approved: Approval? = nil, parties: [Party], countries: [Country] = [],
    holidayFiles: [HolidayFile] = [], stages: [Stage] = [], agreed: Agreements = Agreements(), topics: [Topic] = [], sources: [Source] = [],
    privacy: Privacy = Privacy()
  ) {
    self.id = id
    self.purpose = purpose
    self.zone = zone
    approval = approved
    self.parties = parties
    self.countries = countries
    self.holidayFiles = holidayFiles
    self.stages = stages
    self.agreed = agreed
    self.topics = topics
    self.sources = sources
    self.privacy = privacy
  }

  /// By whom the reading of content is approved; without it, or where the privacy of the file has it off, only metadata rules run.
  public var approved: Approval? { privacy.content ? approval : nil }

  /// Why the reading of content is not approved at all, for people.
  public var whyUnread: String {
    privacy.content ? "nobody has approved the reading of wording (approved:)" : "the reading of wording is off (privacy: content: off)"
  }

  /// The most parties, and the most topics, that an alliance may have.
  public static let limit = 64

  /// The position of a party.
  public func partyIndex(of id: String) -> PartyIndex? { parties.firstIndex { $0.id == id } }

  /// The stage that the alliance is in on a day; `nil` before the first one and where none is given.
  public func stage(on day: Day) -> LifeStage? { stages.last { $0.from <= day }?.stage }

  /// The day on which the first stage begins.
  public var start: Day? { stages.first?.from }

  /// Whether what people wrote may be looked at on that day, and not only when and to whom.
  public func allowsContent(on day: Day) -> Bool { approved.map { day <= $0.until } ?? false }
}

/// The phases of an alliance, in their usual order.
public enum LifeStage: String, Hashable, Codable, Sendable, CaseIterable {
  case forming, building, developing, evolving
}

extension Alliance {
  /// Who agreed to the reading of content.
  public struct Approval: Hashable, Sendable {
    /// The person or body.
    public var by: String
    /// The last day on which it holds.
    public var until: Day
    /// The agreement or law that it rests on.
    public var basis: String

    public init(by: String, until: Day, basis: String) {
      self.by = by
      self.until = until
      self.basis = basis
    }
  }

  /// A country whose public holidays one party keeps.
  public struct Country: Hashable, Sendable {
    /// Whose holidays they are.
    public var party: PartyIndex
    /// As the alliance file names it; two letters of ISO 3166 in lower case, if it is a known one.
    public var code: String
    /// Where the alliance file names it, with the path of the file.
    public var place: Node.Place

    public init(party: PartyIndex, code: String, place: Node.Place) {
      self.party = party
      self.code = code
      self.place = place
    }
  }

  /// An .ics file whose days are holidays of one party.
  public struct HolidayFile: Hashable, Sendable {
    /// Whose holidays they are.
    public var party: PartyIndex
    /// Reachable from the working directory.
    public var file: String
    /// Where the alliance file names it.
    public var place: Node.Place

    public init(party: PartyIndex, file: String, place: Node.Place) {
      self.party = party
      self.file = file
      self.place = place
    }
  }

  /// A phase, and the day on which it begins.
  public struct Stage: Hashable, Sendable {
    /// The phase.
    public var stage: LifeStage
    /// Its first day.
    public var from: Day

    public init(_ stage: LifeStage, from: Day) {
      self.stage = stage
      self.from = from
    }
  }

  /// Where something stands that a rule of the checklist looks for.
  public struct OnRecord: Hashable, Sendable {
    /// The id of the rule.
    public var what: String
    /// The document and the place in it.
    public var standsIn: String
    public var since: Day
    /// Who says so.
    public var by: String
    /// Where the alliance file names the rule.
    public var place: Node.Place
    public var path: String

    public init(what: String, standsIn: String, since: Day, by: String, place: Node.Place, path: String) {
      self.what = what
      self.standsIn = standsIn
      self.since = since
      self.by = by
      self.place = place
      self.path = path
    }
  }

  /// Something that the parties talk about.
  public struct Topic: Hashable, Sendable {
    /// The short id, as in `agreed.notice`.
    public var id: String
    /// Phrases by which it is recognised.
    public var terms: [String]
    /// Tickets, clauses and documents that belong to it. A topic has a term or a reference at least.
    public var references: [ReferencePattern]

    public init(id: String, terms: [String], references: [ReferencePattern] = []) {
      self.id = id
      self.terms = terms
      self.references = references
    }
  }
}
