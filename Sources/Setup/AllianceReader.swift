import Events
import YAML

/// Reads an alliance file, level by level; the parties have a reader of their own.
struct AllianceReader {
  let diagnostics: Diagnostics
  /// Makes a path of the file reachable from the working directory.
  let resolve: (String) -> String

  /// The alliance that a document describes; with errors among the diagnostics it holds only what could be read.
  func alliance(_ root: Node) -> Alliance {
    let fields = Fields(root, of: "the alliance file", keys: Alliance.keys, diagnostics)
    var parties = PartyReader(diagnostics, resolve: resolve)
    parties.read(fields)
    var alliance = Alliance(
      id: fields.identifier("alliance") ?? "", purpose: fields.text("purpose") ?? "", zone: zone(fields, "timezone") ?? .utc,
      approved: approval(fields),
      parties: parties.parties, countries: parties.countries, holidayFiles: parties.holidayFiles, stages: stages(fields),
      agreed: agreements(fields),
      topics: topics(fields),
      sources: sources(fields), privacy: privacy(fields))
    alliance.onRecord = onRecord(fields)
    return alliance
  }

  private func onRecord(_ fields: Fields) -> [Alliance.OnRecord] {
    fields.list("on_record", of: "an entry of 'on_record'").compactMap { item in
      guard let what = item.identifier("what"), let place = item.text("where"), let since = item.date("since"), let by = item.text("by"),
        let node = item.node("what")
      else { return nil }
      return Alliance.OnRecord(what: what, standsIn: place, since: since, by: by, place: node.place, path: diagnostics.path)
    }
  }

  private func zone(_ fields: Fields, _ key: String) -> ZoneRules? {
    guard let node = fields.node(key), let text = fields.text(key) else { return nil }
    if let zone = ZoneRules(identifier: text) { return zone }
    let known = ZoneRules.knownIdentifiers
    // People also write the city alone.
    let city = { (name: String) in String(name.split(separator: "/").last ?? "") }
    let byCity = nearest(to: city(text), among: known.map(city))
    let meant = nearest(to: text, among: known) ?? known.first { city($0) == byCity }
    diagnostics.error(
      node.place, "'\(key)' is not a time zone: \(Diagnostic.quoted(text))",
      help: meant.map { "did you mean \($0)?" } ?? "write it as Europe/Amsterdam or UTC")
    return nil
  }

  private func approval(_ fields: Fields) -> Alliance.Approval? {
    guard let approved = fields.fields("approved") else { return nil }
    guard let by = approved.text("by"), let until = approved.date("until"), let basis = approved.text("basis") else { return nil }
    return Alliance.Approval(by: by, until: until, basis: basis)
  }

  private func stages(_ fields: Fields) -> [Alliance.Stage] {
    var stages: [Alliance.Stage] = []
    for item in fields.list("stages", of: "a stage") {
      let name = item.choice("stage")
      guard let stage = name.flatMap({ LifeStage(rawValue: $0) }), let from = item.date("from") else { continue }
      if let last = stages.last {
        if from <= last.from {
          diagnostics.error(
            item.place("from"), "the stage '\(stage.rawValue)' begins on \(from), not after the stage before it (\(last.from))",
            help: "list the stages by date")
        }
        if stage == last.stage {
          diagnostics.error(item.place("stage"), "the stage '\(stage.rawValue)' follows itself", help: "delete one of the two")
        } else if let now = LifeStage.allCases.firstIndex(of: stage), let before = LifeStage.allCases.firstIndex(of: last.stage),
          now < before
        {
          diagnostics.warning(
            item.place("stage"), "'\(stage.rawValue)' after '\(last.stage.rawValue)' is a step back",
            help: "the usual order is \(Alliance.stageOrder)")
        }
      }
      stages.append(Alliance.Stage(stage, from: from))
    }
    return stages
  }

  private func agreements(_ fields: Fields) -> Agreements {
    var agreed = Agreements()
    guard let fields = fields.fields("agreed") else { return agreed }
    if let node = fields.node("notice"), node.text != nil {
      agreed.notice = fields.duration("notice").map { ["default": $0] } ?? [:]
    } else {
      for entry in fields.table("notice") {
        guard diagnostics.identifier(entry.key, "a topic in 'notice'") != nil else { continue }
        agreed.notice[entry.name] = diagnostics.duration(entry.value, "'\(entry.name)'", example: "14d")
      }
    }
    agreed.reply = fields.positiveDuration("reply")
    var names = Claims("the meeting", .never)
    for meeting in fields.list("meetings", of: "a meeting") {
      let (name, every) = (meeting.text("name"), meeting.positiveDuration("every"))
      if let name { names.claim(name, at: meeting.place("name"), diagnostics) }
      if let name, let every { agreed.meetings.append(Agreements.Meeting(name: name, every: every)) }
    }
    return agreed
  }

  private func topics(_ fields: Fields) -> [Alliance.Topic] {
    var topics: [Alliance.Topic] = []
    var ids = Claims("the id", .never)
    for topic in fields.list("topics", of: "a topic") {
      let (id, terms) = (topic.identifier("id"), topic.texts("terms"))
      let references = topic.references("references")
      if let id { ids.claim(id, at: topic.place("id"), diagnostics) }
      if id == "default" {
        diagnostics.error(topic.place("id"), "'default' has a meaning of its own in 'notice'", help: "choose another id")
      }
      if topic.node("terms")?.items?.isEmpty == true {
        diagnostics.error(topic.place("terms"), "'terms' is empty", help: "write at least one phrase")
      }
      if !topic.has("terms"), !topic.has("references") {
        diagnostics.error(
          topic.node.place, "the topic has nothing to be recognised by", help: "add terms: [price, rate card], or references: [NW-*]")
      }
      if let id { topics.append(Alliance.Topic(id: id, terms: terms ?? [], references: references)) }
    }
    if topics.count > Alliance.limit {
      diagnostics.error(
        fields.place("topics"), "an alliance has at most \(Alliance.limit) topics, and here are \(topics.count)", help: "join some of them")
    }
    return topics
  }

  private func sources(_ fields: Fields) -> [Alliance.Source] {
    var sources: [Alliance.Source] = []
    var paths = Claims("the path", .exact)
    for item in fields.list("sources", of: "a source") {
      guard let path = item.text("path") else { continue }
      paths.claim(path, at: item.place("path"), diagnostics)
      if path.contains("*") {
        diagnostics.error(
          item.place("path"), "'path' is a pattern, and patterns are not followed: \(Diagnostic.quoted(path))", help: "name the folder")
      }
      var source = Alliance.Source(path: path, file: resolve(path))
      source.covers = coverage(item)
      source.expectedEvery = item.positiveDuration("expected_every")
      if let every = source.expectedEvery, every.isBusiness {
        diagnostics.error(
          item.place("expected_every"), "'expected_every' counts working time, and exports belong to no party's calendar",
          help: "write it in d or w")
      }
      if let columns = item.fields("columns") {
        for key in Alliance.columnKeys { source.columns[key.name] = columns.text(key.name) }
      }
      source.dayFirst = item.flag("day_first")
      source.exported = item.date("exported")
      source.zone = zone(item, "zone")
      sources.append(source)
    }
    return sources
  }

  private func coverage(_ fields: Fields) -> Alliance.Coverage? {
    guard let node = fields.node("covers") else { return nil }
    guard let ends = node.items, ends.count == 2 else {
      diagnostics.error(node.place, "'covers' is not a first and a last day", help: "write it as [2026-01-05, ..]")
      return nil
    }
    let days = ends.map { end in end.text == ".." ? nil : diagnostics.date(end, "an item of 'covers'") }
    diagnostics.order(from: days[0], to: days[1], at: node.place, "'covers'")
    return Alliance.Coverage(from: days[0], to: days[1])
  }

  private func privacy(_ fields: Fields) -> Privacy {
    var privacy = Privacy()
    guard let fields = fields.fields("privacy") else { return privacy }
    if let value = fields.flag("content") { privacy.content = value }
    if let value = fields.flag("pseudonyms") { privacy.pseudonyms = value }
    if let value = fields.flag("reidentify") { privacy.reidentify = value }
    if let value = fields.integer("quotes") { privacy.quotes = value }
    if let value = fields.integer("min_writers") { privacy.minimumWriters = value }
    if let value = fields.texts("include") { privacy.include = value }
    if let value = fields.texts("exclude") { privacy.exclude = value }
    if let keep = fields.fields("keep") {
      if let value = keep.retention("evidence") { privacy.keepEvidence = value }
      if let value = keep.retention("counts") { privacy.keepCounts = value }
    }
    return privacy
  }
}

extension Alliance {
  /// `forming, building, developing, evolving`.
  fileprivate static var stageOrder: String { LifeStage.allCases.map(\.rawValue).joined(separator: ", ") }
}
