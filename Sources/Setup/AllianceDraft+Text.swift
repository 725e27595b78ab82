import Events
import YAML

extension AllianceDraft {
  /// The alliance file: what the exports show as values, what only people know as comments.
  public var text: String {
    let parties = settled
    let ids = parties.prefix(3).map(\.id).joined(separator: "-")
    let named = Diagnostics.identifier(from: String(name.prefix(60)))
    let purpose = AllianceDraft.clean(purpose)
    let known = ZoneRules(identifier: zone) != nil
    let modeline = schema.isEmpty ? [] : ["# yaml-language-server: $schema=\(schema)"]
    var lines =
      modeline + [
        "# Who the parties are and what they agreed. Drafted from the exports: read it through, and correct it, before the first scan.",
        "",
        "alliance: \(Document.scalar(named.isEmpty ? Diagnostics.identifier(from: ids) : named))",
        "purpose: \(Document.scalar(purpose.isEmpty ? "early joint review of the working relationship" : purpose))   # printed in every report: say why you look",
        "timezone: \(known ? Document.scalar(zone) : "UTC")   # \(zone.isEmpty ? "nobody said it yet: write " : "")the zone in which its days begin, as Europe/Amsterdam",
        "",
        "# Until somebody agreed to it, only rules on when and to whom run; what people wrote is not looked at.",
        approvalText,
        "",
        "parties:",
      ]
    for (position, party) in parties.enumerated() {
      let drafted = position < self.parties.count ? self.parties[position] : nil
      lines += text(of: party, people: drafted?.people ?? [], chosen: drafted?.country)
    }
    if self.parties.count > Alliance.limit {
      lines.append("  # \(self.parties.count - Alliance.limit) more were found; an alliance has at most \(Alliance.limit).")
    }
    lines += unresolvedText + stagesText + agreedText + topicsText + sourcesText + privacyText
    return lines.joined(separator: "\n") + "\n"
  }

  private var approvalText: String {
    guard let approval else { return "# approved: {by: works council and DPO, until: 2027-06-30, basis: agreement of 2026-05-01}" }
    return "approved: {by: \(Document.scalar(approval.by)), until: \(approval.until), basis: \(Document.scalar(approval.basis))}"
  }

  private func text(of party: Events.Party, people: [String], chosen: String?) -> [String] {
    let names = people.map(AllianceDraft.clean).filter { !$0.isEmpty }
    let note =
      names.isEmpty
      ? "" : "   # \(names.prefix(AllianceDraft.named).joined(separator: ", "))\(names.count > AllianceDraft.named ? ", ..." : "")"
    var lines = [
      "  - id: \(Document.scalar(party.id))",
      "    name: \(Document.scalar(party.name))",
      "    aliases: []   # what texts call it: short names, brands; never the names of its people",
      "    domains: \(Document.list(party.domains))\(note)",
    ]
    if party.members.isEmpty {
      lines.append("    members: []   # user ids, addresses and names that the domains do not cover")
    } else {
      lines.append("    members:   # user ids, addresses and names that the domains do not cover")
      lines += party.members.map { "      - \(Document.scalar($0))" }
    }
    lines.append("    calendar:   # also: holidays: holidays-nl.ics, pauses: [{from: 2026-08-03, to: 2026-08-14, why: summer}]")
    if let chosen {
      lines.append("      country: \(Document.scalar(chosen))   # public holidays; names the file under rules/holidays")
    } else if let country = country(of: party) {
      lines.append("      # country: \(country)   # public holidays; names the file under rules/holidays")
    }
    return lines + ["      weekend: [sat, sun]", "      hours: \"09:00-17:00\""]
  }

  /// So many people are named beside a domain.
  private static let named = 8

  /// The one known country in whose code mail domains of the party end. Where they end in several, only people know.
  private func country(of party: Events.Party) -> String? {
    let endings = party.domains.compactMap { $0.split(separator: ".").last.map(String.init) }
    let codes = Set(endings.map { PublicHolidays.otherCodes[$0] ?? $0 }).intersection(countries)
    return codes.count == 1 ? codes.first : nil
  }

  private var unresolvedText: [String] {
    guard !unresolved.isEmpty || !elsewhere.isEmpty else { return [] }
    let names = unresolved.map(AllianceDraft.clean).filter(AllianceDraft.isName)
    let shown = names.prefix(100).map { "#   - \(Document.scalar($0))" }
    let others = unresolved.count - names.count
    let rest =
      (names.count > shown.count ? ["#   and \(names.count - shown.count) more"] : [])
      + (others > 0
        ? ["#   and \(others) \(others == 1 ? "entry that is no name" : "entries that are no names"): `harbinger inspect` lists them"] : [])
      + elsewhere.map { "#   \(AllianceDraft.clean($0))" }
    return ["", "# No domain tells where these people belong. Put those who belong to a party among its members; the others are left out:"]
      + shown + rest
  }

  private var stagesText: [String] {
    [
      "", "# The phases of the alliance: \(LifeStage.allCases.map(\.rawValue).joined(separator: ", ")).",
      "# stages: [{stage: forming, from: \(start?.description ?? "2026-01-05")}]",
    ]
  }

  private var agreedText: [String] {
    let promises = [
      (
        notice != nil,
        "notice: {default: \(notice?.description ?? "14d")}   # how long before it takes effect a change is announced; also per topic"
      ),
      (reply != nil, "reply: \(reply?.description ?? "2bd")   # within which time a request is answered"),
    ]
    let said = promises.map { "  \($0 ? "" : "# ")\($1)" }
    var seen: Set<String> = []
    let usable = meetings.map { Agreements.Meeting(name: AllianceDraft.clean($0.name), every: $0.every) }
      .filter {
        !$0.name.isEmpty && $0.every.amount > 0 && $0.every.amount <= TimeSpan.largestAmount && seen.insert($0.name.lowercased()).inserted
      }
    if usable.isEmpty {
      guard notice == nil, reply == nil else {
        return ["", "# What the parties promised each other.", "agreed:"] + said
      }
      return ["", "# What the parties promised each other.", "# agreed:"] + promises.map { "#   \($0.1)" } + [
        "#   meetings: [{name: ops sync, every: 1w}]"
      ]
    }
    return ["", "# What the parties promised each other.", "agreed:"] + said + [
      "  meetings:   # as the calendars show them: delete what was never agreed"
    ]
      + usable.map { "    - {name: \(Document.scalar($0.name)), every: \($0.every)}" }
  }

  private var topicsText: [String] {
    [
      "", "# What the parties talk about, and the words by which it is recognised.",
      "# topics: [{id: price, terms: [price, pricing, rate card]}]",
    ]
  }

  private var sourcesText: [String] {
    var seen: Set<String> = []
    let usable = sources.filter {
      $0.path == AllianceDraft.clean($0.path) && !$0.path.isEmpty && !$0.path.contains("*") && seen.insert($0.path).inserted
    }
    let unusable = sources.filter { source in !usable.contains { $0.path == source.path } }
    let comments = unusable.map { "# Rename this one, so that it can be named here: \(Document.scalar(AllianceDraft.clean($0.path)))" }
    guard !usable.isEmpty else {
      return ["", "# The exports, relative to this file.", "# sources: [{path: exports/slack.zip}]"] + comments
    }
    let lines = usable.map { source in
      let covers = source.from.map { ", covers: [\($0), ..]" } ?? ""
      let note = AllianceDraft.clean(source.note)
      return "  - {path: \(Document.scalar(source.path))\(covers)}\(note.isEmpty ? "" : "   # \(note)")"
    }
    return [
      "",
      "# Where a fresh export comes regularly, say so with `expected_every: 1d`: then an old one is reported, and not taken for silence.",
      "sources:",
    ] + lines + comments
  }

  private var privacyText: [String] {
    let standard = Privacy()
    let values =
      "quotes: \(standard.quotes), include: [], exclude: [\"#hr-*\"], min_writers: \(standard.minimumWriters)"
    return ["", "# These hold unless you change them; channels under `exclude` are never read.", "# privacy: {\(values)}"]
  }
}
