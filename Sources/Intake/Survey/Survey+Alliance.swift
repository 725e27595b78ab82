public import Events
public import Setup

extension Survey {
  /// The zone on whose wall most times of the calendars stand; `nil` if they name none.
  public var zone: ZoneRules? {
    let named = accounting.files.reduce(into: [String: Int]()) { $0.merge($1.zones, uniquingKeysWith: +) }.filter {
      $0.key != ZoneRules.utc.identifier
    }
    return named.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap { ZoneRules(identifier: $0.key) }
  }

  /// The parties that the domains show: each that is nobody's mail provider, with two people or a twentieth of what was written.
  public var parties: [AllianceDraft.Party] {
    let own = domains.filter { !$0.isPublic && $0.events > 0 }
    let all = own.reduce(0) { $0 + $1.events }
    let chosen = own.filter { $0.people >= 2 || $0.events * 20 >= all }.prefix(Alliance.limit)
    return chosen.map { AllianceDraft.Party(name: MailDomain.title(of: $0.name), domains: [$0.name], people: $0.names) }
  }

  /// An alliance to scan bare exports with: no content, because nobody approved it.
  /// - Parameters:
  ///   - parties: `--party NAME=domain,...`; empty: those that the domains show.
  ///   - zone: in which its days begin.
  public func alliance(parties named: [AllianceDraft.Party] = [], zone: ZoneRules = .utc) -> Alliance {
    let parties = (named.isEmpty ? self.parties : named).map { party in
      Party(id: MailDomain.id(of: party.name), name: party.name, domains: party.domains, members: party.members)
    }
    return Alliance(
      id: parties.isEmpty ? "exports" : parties.map(\.id).joined(separator: "-"), purpose: "a first look at bare exports", zone: zone,
      parties: parties,
      sources: paths.map { Alliance.Source(path: $0, file: $0) })
  }

  /// The draft of an alliance file.
  /// - Parameters:
  ///   - zone: its time zone.
  ///   - path: gives a path as the alliance file will name it.
  public func draft(parties named: [AllianceDraft.Party] = [], zone: ZoneRules = .utc, path: (String) -> String = { $0 }) -> AllianceDraft {
    let rhythms = meetings.compactMap { meeting in meeting.every.map { Agreements.Meeting(name: meeting.title, every: $0) } }
    let parties = named.isEmpty ? self.parties : named
    let taken = Set(parties.flatMap(\.domains))
    let others = domains.filter { !taken.contains($0.name) }.map { domain in
      "\(domain.people) at \(domain.name): \(domain.names.prefix(8).joined(separator: ", "))\(domain.names.count > 8 ? ", ..." : "")"
    }
    let files = sources.map { source in
      AllianceDraft.Source(path: path(source.path), from: source.coveredFrom.map { zone.day(of: $0) }, note: note(source))
    }
    let start = sources.compactMap(\.coveredFrom).min().map { zone.day(of: $0) }
    var draft = AllianceDraft(
      zone: zone.identifier, parties: parties, meetings: rhythms, sources: files, unresolved: withoutDomain.map(\.name), start: start)
    draft.elsewhere = others
    return draft
  }

  /// `slack, 4211 events`.
  private func note(_ source: Source) -> String {
    let events = accounting.exports.filter { $0.path == source.path || $0.path.hasPrefix(source.path + "/") }.reduce(0) { $0 + $1.events }
    return (source.formats + ["\(events) events"]).joined(separator: ", ")
  }
}
