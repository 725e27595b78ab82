import Events
import YAML

/// Reads the parties of an alliance file, and sees to it that nothing belongs to two of them.
struct PartyReader {
  let diagnostics: Diagnostics
  /// Makes a path of the file reachable from the working directory.
  let resolve: (String) -> String
  private(set) var parties: [Party] = []
  private(set) var countries: [Alliance.Country] = []
  private(set) var holidayFiles: [Alliance.HolidayFile] = []
  private var ids = Claims("the id", .never)
  private var domains = Claims("the domain", .withinAParty)
  private var members = Claims("the member", .withinAParty)
  private var names = Claims("the name", .withinAParty)
  /// Names and aliases with their places, to be held against the members of all parties.
  private var called: [(text: String, place: Node.Place)] = []

  /// Words of the rule language that stand for a party, so that none may be called so.
  static let reserved = ["all", "alliance", "any", "both", "either", "none", "other", "party", "same", "self"]

  init(_ diagnostics: Diagnostics, resolve: @escaping (String) -> String) {
    self.diagnostics = diagnostics
    self.resolve = resolve
  }

  /// Reads the list `parties`.
  mutating func read(_ alliance: Fields) {
    let list = alliance.list("parties", of: "a party")
    if alliance.node("parties")?.items != nil {
      let place = alliance.place("parties")
      if list.count < 2 {
        diagnostics.error(
          place, "an alliance has at least two parties, and here \(list.count == 1 ? "is one" : "are none")", help: "add the other side")
      }
      if list.count > Alliance.limit {
        diagnostics.error(
          place, "an alliance has at most \(Alliance.limit) parties, and here are \(list.count)", help: "make several alliance files")
      }
    }
    for fields in list { party(fields) }
    for (text, place) in called {
      guard let member = members.owner(of: text) else { continue }
      diagnostics.error(
        place, "\(Diagnostic.quoted(text)) is also a member of '\(member.party)' (line \(member.line))",
        help: "aliases name the organisation, never its people: delete it here")
    }
  }

  private mutating func party(_ fields: Fields) {
    let id = fields.identifier("id") ?? ""
    let shown = id.isEmpty ? "?" : id
    if let node = fields.node("id") {
      if PartyReader.reserved.contains(id) {
        diagnostics.error(node.place, "'\(id)' has a meaning of its own in rules", help: "choose another id")
      }
      if !id.isEmpty { ids.claim(id, at: node.place, diagnostics) }
    }
    var party = Party(id: id, name: fields.text("name") ?? id)
    if let node = fields.node("name") { call(party.name, shown, at: node.place) }
    for node in fields.textNodes("aliases") {
      guard let alias = diagnostics.text(node, "an alias") else { continue }
      party.aliases.append(alias)
      call(alias, shown, at: node.place)
    }
    for node in fields.textNodes("domains") {
      guard let domain = domain(node) else { continue }
      party.domains.append(domain)
      domains.claim(domain, shown, at: node.place, diagnostics)
    }
    for node in fields.textNodes("tenants") {
      guard let tenant = tenant(node) else { continue }
      party.domains.append(tenant)
      domains.claim(tenant, shown, at: node.place, diagnostics)
    }
    for node in fields.textNodes("members") {
      guard let member = diagnostics.text(node, "a member", example: "anna@northwind.example") else { continue }
      party.members.append(member)
      members.claim(member, shown, at: node.place, diagnostics)
    }
    if !id.isEmpty, !fields.has("domains"), !fields.has("tenants"), !fields.has("members") {
      diagnostics.warning(
        fields.place("id"), "'\(id)' has neither domains nor members, so nobody can be counted to it",
        help: "add 'domains: [\(id).example]' or 'members: [...]'")
    }
    if let calendar = fields.fields("calendar") { party.calendar = self.calendar(calendar) }
    parties.append(party)
  }

  private mutating func call(_ text: String, _ party: String, at place: Node.Place) {
    // That a party's alias is its own name is needless and harms nothing.
    if names.owner(of: text)?.party != party { names.claim(text, party, at: place, diagnostics) }
    called.append((text, place))
  }

  /// A mail domain in lower case.
  private func domain(_ node: Node) -> String? {
    guard let text = diagnostics.text(node, "a domain", example: "northwind.example")?.lowercased() else { return nil }
    let bare = text.split(whereSeparator: { $0 == "@" || $0 == "/" || $0 == "*" }).last.map { String($0.drop { $0 == "." }) } ?? ""
    if PartyReader.isDomain(text) { return text }
    diagnostics.mismatch(
      node, "a domain", "a mail domain", help: "write it as \(bare.contains(".") && bare != text ? bare : "northwind.example")")
    return nil
  }

  /// A tenant as the mail domain that stands for it in exports of Teams.
  private func tenant(_ node: Node) -> String? {
    guard let text = diagnostics.text(node, "a tenant", example: "4f2c9a60-1b7d-4e0a-9c55-0d6e8f3a2b11")?.lowercased() else { return nil }
    if PartyReader.isDomain(text + ".tenant") { return text + ".tenant" }
    diagnostics.mismatch(node, "a tenant", "the id of a tenant", help: "write it as 4f2c9a60-1b7d-4e0a-9c55-0d6e8f3a2b11")
    return nil
  }

  /// Whether a text in lower case is a domain: labels of letters, digits and hyphens, at least two.
  static func isDomain(_ text: String) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && text.utf8.count <= 253
      && labels.allSatisfy { label in
        !label.isEmpty && label.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) || $0 == "-" }
      }
  }

  private mutating func calendar(_ fields: Fields) -> WorkCalendar {
    var calendar = WorkCalendar.standard
    if fields.has("weekend") { calendar.weekend = weekend(fields) }
    if let node = fields.node("country"), let code = fields.text("country") {
      // Which countries there are, only the rules know; their diagnostics must find the way back to this file.
      var place = node.place
      place.path = place.path ?? diagnostics.path
      countries.append(Alliance.Country(party: parties.count, code: code, place: place))
    }
    if let node = fields.node("holidays") {
      for item in node.items ?? [node] { holiday(item, &calendar) }
    }
    for pause in fields.list("pauses", of: "a pause in 'pauses'") {
      let (from, to) = (pause.date("from"), pause.date("to"))
      diagnostics.order(from: from, to: to, at: pause.place("to"), "the pause")
      if let from, let to { calendar.pauses.append(WorkCalendar.Pause(from: from, to: to, why: pause.text("why") ?? "")) }
    }
    if let hours = hours(fields) { calendar.hours = hours }
    return calendar
  }

  private func weekend(_ fields: Fields) -> Set<Int> {
    var days: Set<Int> = []
    for node in fields.nodes("weekend") {
      // `Saturday` says the same as `sat`.
      let short = node.text.map { String($0.lowercased().prefix(3)) } ?? ""
      let full = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
      if let index = Alliance.weekdays.firstIndex(of: short), let text = node.text?.lowercased(), text == short || text == full[index] {
        days.insert(index)
      } else {
        diagnostics.unknown(node, "an item of 'weekend'", "a day of the week", among: Alliance.weekdays)
      }
    }
    if days.count == 7 { diagnostics.error(fields.place("weekend"), "'weekend' leaves no working day", help: "write it as [sat, sun]") }
    return days
  }

  private mutating func holiday(_ node: Node, _ calendar: inout WorkCalendar) {
    guard let text = node.text, !node.isEmpty else {
      return diagnostics.mismatch(node, "'holidays'", "a date or a file", help: "write it as holidays-nl.ics or [2026-12-25]")
    }
    if let day = Day(text) {
      calendar.holidays.insert(day)
    } else if text.lowercased().hasSuffix(".ics") {
      holidayFiles.append(Alliance.HolidayFile(party: parties.count, file: resolve(text), place: node.place))
    } else {
      diagnostics.mismatch(node, "'holidays'", "a date or an .ics file", help: "write it as holidays-nl.ics or [2026-12-25]")
    }
  }

  /// `09:00-17:00` in minutes since midnight.
  private func hours(_ fields: Fields) -> Range<Int>? {
    fields.value("hours", as: "a working day") { text in
      let ends = text.utf8.filter { $0 != 0x20 }.split(separator: 0x2d, omittingEmptySubsequences: false).map {
        PartyReader.minutes(Array($0))
      }
      guard ends.count == 2, let from = ends[0], let to = ends[1] else { return .wrong(help: "write it as 09:00-17:00") }
      return from < to ? .value(from..<to) : .wrong(help: "the day must begin before it ends: write it as 09:00-17:00")
    }
  }

  /// `9:00`, `09:00`, `24:00`.
  private static func minutes(_ bytes: [UInt8]) -> Int? {
    let parts = bytes.split(separator: 0x3a, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2, parts.joined().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let value = { (digits: ArraySlice<UInt8>) in digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    let (hour, minute) = (value(parts[0]), value(parts[1]))
    return minute < 60 && hour * 60 + minute <= 24 * 60 ? hour * 60 + minute : nil
  }
}
