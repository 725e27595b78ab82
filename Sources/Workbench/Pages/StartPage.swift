import Events
import Harbinger
import Intake
import Output
import Setup

extension Route {
  /// What the exports show, to be made an alliance of.
  static let start = Route.get("start") { visit throws(Stop) in
    guard let beginning = await visit.shelf.beginning else { return .seeOther("/") }
    let survey = await beginning.survey()
    let page = StartPage(survey, await beginning.draft(survey), beginning, form: visit.room.form)
    return await visit.page("A new alliance", page, by: StartPage.template)
  }

  /// The alliance file is written, and its list is shown.
  static let begin = Route.post("start") { visit throws(Stop) in
    guard let beginning = await visit.shelf.beginning else { throw Stop(.usage, "an alliance is there already") }
    let survey = await beginning.survey()
    var draft = await beginning.draft(survey)
    try StartForm(visit.request).apply(to: &draft, survey, countries: beginning.countries.map(\.code))
    try await beginning.write(draft)
    await visit.shelf.begin(beginning.file)
    await visit.shelf.note("\(beginning.file) is written. What it says can be changed under Override, other files.", by: "")
    return .seeOther("/")
  }
}

/// What an officer chose on the page of a new alliance.
struct StartForm {
  private let request: Request

  init(_ request: Request) { self.request = request }

  /// Puts it into the draft.
  /// - Throws: a stop that says what to write.
  func apply(to draft: inout AllianceDraft, _ survey: Survey, countries: [String]) throws(Stop) {
    draft.name = request.text("name")
    draft.purpose = request.text("purpose")
    draft.zone = request.text("zone")
    guard ZoneRules(identifier: draft.zone) != nil else {
      throw Stop(.usage, "the time zone '\(draft.zone)' is not known; write it as Europe/Amsterdam")
    }
    var parties: [AllianceDraft.Party] = []
    for number in 0..<StartPage.parties {
      let name = request.text("party.\(number)")
      var party = AllianceDraft.Party(name: name)
      for (index, domain) in survey.domains.enumerated() where request.text("domain.\(index)") == "\(number)" {
        party.domains.append(domain.name)
        party.people += domain.names
      }
      for (index, person) in survey.withoutDomain.enumerated() where request.text("person.\(index)") == "\(number)" {
        party.members.append(person.identities.first ?? person.name)
      }
      let country = request.text("country.\(number)")
      guard country.isEmpty || countries.contains(country) else { throw Stop(.usage, "no public holidays are known of '\(country)'") }
      party.country = country.isEmpty ? nil : country
      guard !name.isEmpty else {
        if party.domains.isEmpty, party.members.isEmpty { continue }
        throw Stop(.usage, "party \(number + 1) has people and no name; give it one")
      }
      guard !party.domains.isEmpty || !party.members.isEmpty else {
        throw Stop(.usage, "party \(number + 1), \(name), has nobody; give it a mail domain or people, or take its name away")
      }
      parties.append(party)
    }
    guard parties.count >= 2 else {
      throw Stop(.usage, "an alliance has two parties at least; give each a name, and the domains of its people")
    }
    draft.parties = parties
    let given = Set(parties.flatMap(\.members))
    draft.unresolved = survey.withoutDomain.filter { !given.contains($0.identities.first ?? $0.name) }.map(\.name)
    draft.elsewhere = []
    draft.meetings = try meetings(draft)
    draft.notice = try span("notice", "how long before it takes effect a change is announced")
    draft.reply = try span("reply", "within which time a request is answered")
    draft.approval = try approval()
  }

  private func meetings(_ draft: AllianceDraft) throws(Stop) -> [Agreements.Meeting] {
    var kept: [Agreements.Meeting] = []
    for (index, meeting) in draft.meetings.enumerated() where request.text("meeting.\(index)") == "on" {
      guard let every = try span("every.\(index)", "how often '\(meeting.name)' takes place") else { continue }
      kept.append(Agreements.Meeting(name: meeting.name, every: every))
    }
    return kept
  }

  private func span(_ name: String, _ what: String) throws(Stop) -> TimeSpan? {
    let text = request.text(name)
    if text.isEmpty { return nil }
    do { return try TimeSpan(parsing: text) } catch {
      throw Stop(.usage, "\(what): '\(text)' is no length of time; write it as 2w, 14d or 2bd")
    }
  }

  private func approval() throws(Stop) -> AllianceDraft.Approval? {
    let (by, until, basis) = (request.text("approved.by"), request.text("approved.until"), request.text("approved.basis"))
    if by.isEmpty, until.isEmpty, basis.isEmpty { return nil }
    guard !by.isEmpty, !basis.isEmpty, let day = Day(until) else {
      throw Stop(.usage, "an approval says who agreed, up to which day (as 2027-06-30), and on what ground")
    }
    return AllianceDraft.Approval(by: by, until: day, basis: basis)
  }
}

/// The page on which an alliance begins.
struct StartPage {
  /// Parties that can be named on it; more are written into the file by hand.
  static let parties = 6
  /// People and domains at most: the others are named in the file.
  private static let most = 200

  let file: String
  let taken: [String]
  let sources: String
  let files: [FileLine]
  let problems: [String]
  let hasProblems: Bool
  let zone: String
  let sides: [Side]
  let domains: [Chip]
  let people: [Chip]
  let hasPeople: Bool
  let meetings: [Meeting]
  let hasMeetings: Bool
  let form: String

  struct FileLine {
    let path: String
    let format: String
    let events: Int
    let span: String
  }

  struct Side {
    let number: Int
    let label: String
    let name: String
    let countries: [ListPage.Choice]
    let required: [String]
  }

  /// What can be given to a party.
  struct Chip {
    let field: String
    let text: String
    let note: String
    let sides: [ListPage.Choice]
  }

  struct Meeting {
    let index: Int
    let name: String
    let every: String
  }

  init(_ survey: Survey, _ draft: AllianceDraft, _ beginning: Beginning, form: String) {
    file = beginning.file
    taken = beginning.isTaken ? [Beginning.wayOut] : []
    sources = draft.sources.map(\.path).joined(separator: ", ")
    self.form = form
    files = survey.accounting.exports.map { file in
      FileLine(
        path: file.path, format: file.format.isEmpty ? "no format knows it" : file.format, events: file.events,
        span: file.first.flatMap { first in file.last.map { "\(first.iso8601.prefix(10)) to \($0.iso8601.prefix(10))" } } ?? "")
    }
    problems = survey.accounting.problems.map { "\($0)" }
    hasProblems = !problems.isEmpty
    zone = draft.zone
    let countries = beginning.countries
    sides = (0..<StartPage.parties).map { number in
      let party = number < draft.parties.count ? draft.parties[number] : nil
      return Side(
        number: number, label: "Party \(number + 1)", name: party?.name ?? "",
        countries: [ListPage.Choice(value: "", text: "no public holidays", isChosen: true)]
          + countries.map { ListPage.Choice(value: $0.code, text: $0.name, isChosen: false) }, required: number < 2 ? ["required"] : [])
    }
    func choices(_ chosen: Int?) -> [ListPage.Choice] {
      [ListPage.Choice(value: "", text: "no party", isChosen: chosen == nil)]
        + (0..<StartPage.parties).map { ListPage.Choice(value: "\($0)", text: "party \($0 + 1)", isChosen: $0 == chosen) }
    }
    domains = survey.domains.prefix(StartPage.most).enumerated().map { index, domain in
      let owner = draft.parties.prefix(StartPage.parties).firstIndex { $0.domains.contains(domain.name) }
      let names = domain.names.prefix(3).joined(separator: ", ") + (domain.names.count > 3 ? ", ..." : "")
      return Chip(
        field: "domain.\(index)", text: domain.name, note: "\(counted(domain.people, "person", "people")): \(names)", sides: choices(owner))
    }
    people = survey.withoutDomain.prefix(StartPage.most).enumerated().map { index, person in
      Chip(field: "person.\(index)", text: person.name, note: "", sides: choices(nil))
    }
    hasPeople = !people.isEmpty
    meetings = draft.meetings.enumerated().map { Meeting(index: $0, name: $1.name, every: "\($1.every)") }
    hasMeetings = !meetings.isEmpty
  }

  static let template = """
    <p>This is what the exports show of who, when and where. What people wrote was not looked at. Nothing is written before you choose to at the end of this page.</p>
    {{#taken}}<p class="conditions" role="alert"><code>{{file}}</code> is there already, and is not written over. {{.}}</p>{{/taken}}
    <section aria-labelledby="where">
    <h2 id="where">What will be written</h2>
    <p>One file: <code>{{file}}</code>. It lies beside the exports, and not in their folder: all that lies there is read. It names them as seen from itself: <code>{{sources}}</code>. The exports stay as they are, and a file that is there already is never written over.</p>
    </section>
    <section aria-labelledby="read">
    <h2 id="read">What was read</h2>
    <div class="wide" role="group" aria-label="Files" tabindex="0">
    <table class="rows">
    <thead><tr><th scope="col">File</th><th scope="col">Format</th><th scope="col" class="figure">Events</th><th scope="col">From, to</th></tr></thead>
    <tbody>
    {{#files}}
    <tr><th scope="row">{{path}}</th><td>{{format}}</td><td class="figure">{{events}}</td><td>{{span}}</td></tr>
    {{/files}}
    </tbody>
    </table>
    </div>
    {{#hasProblems}}
    <details open>
    <summary>What could not be read</summary>
    {{#problems}}<pre class="plain">{{.}}</pre>{{/problems}}
    </details>
    {{/hasProblems}}
    </section>
    <form method="post" action="/start" class="start">
    <input type="hidden" name="form" value="{{form}}" />
    <section aria-labelledby="what">
    <h2 id="what">The alliance</h2>
    <div class="stacked">
    <label>What to call it <input name="name" placeholder="the names of its parties" /></label>
    <label>Why you look; it is printed in every report <input name="purpose" required value="early joint review of the working relationship" /></label>
    <label>Time zone in which its days begin <input name="zone" required value="{{zone}}" placeholder="Europe/Amsterdam" /></label>
    </div>
    </section>
    <section aria-labelledby="parties">
    <h2 id="parties">The parties</h2>
    <p>Name each organisation. Then give it the mail domains of its people: drag them to it, or choose in the list beside each.</p>
    <div class="parties">
    {{#sides}}
    <fieldset class="party" data-side="{{number}}">
    <legend>{{label}}</legend>
    <label>Name <input name="party.{{number}}" value="{{name}}"{{#required}} required{{/required}} /></label>
    <label>Public holidays of <select name="country.{{number}}">{{#countries}}<option value="{{value}}">{{text}}</option>{{/countries}}</select></label>
    <ul class="given" aria-label="What {{label}} was given"></ul>
    </fieldset>
    {{/sides}}
    </div>
    <h3>Mail domains</h3>
    <ul class="chips">
    {{#domains}}
    <li class="chip" draggable="true"><label><span class="chip-name">{{text}}</span> <span class="note">{{note}}</span> <select name="{{field}}">{{#sides}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/sides}}</select></label></li>
    {{/domains}}
    </ul>
    {{#hasPeople}}
    <h3>People without a mail domain</h3>
    <p>Those who are left out count for nobody; they can be given to a party later, too.</p>
    <ul class="chips">
    {{#people}}
    <li class="chip" draggable="true"><label><span class="chip-name">{{text}}</span> <select name="{{field}}">{{#sides}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/sides}}</select></label></li>
    {{/people}}
    </ul>
    {{/hasPeople}}
    </section>
    <section aria-labelledby="agreed">
    <h2 id="agreed">What they agreed</h2>
    {{#hasMeetings}}
    <p>Meetings as the calendars show them. Keep what was agreed; then one that does not take place is told.</p>
    <ul class="chips">
    {{#meetings}}
    <li class="chip"><label><input type="checkbox" name="meeting.{{index}}" checked /> {{name}}</label> <label>every <input name="every.{{index}}" value="{{every}}" size="5" /></label></li>
    {{/meetings}}
    </ul>
    {{/hasMeetings}}
    <div class="stacked">
    <label>How long before it takes effect a change is announced; empty if nothing was agreed <input name="notice" placeholder="14d" /></label>
    <label>Within which time a request is answered; empty if nothing was agreed <input name="reply" placeholder="2bd, two working days" /></label>
    </div>
    </section>
    <section aria-labelledby="approved">
    <h2 id="approved">Who agreed that wording is judged</h2>
    <p>Until somebody did, only rules on when and to whom run, and nothing that people wrote is looked at. Leave it empty if nobody has.</p>
    <div class="stacked">
    <label>Who <input name="approved.by" placeholder="works council and DPO" /></label>
    <label>Up to which day <input name="approved.until" placeholder="2027-06-30" /></label>
    <label>On what ground <input name="approved.basis" placeholder="agreement of 2026-05-01" /></label>
    </div>
    </section>
    {{^taken}}<p><button>Write the alliance file, and show the list</button> <span class="note">It becomes <code>{{file}}</code>.</span></p>{{/taken}}
    {{#taken}}<p>It cannot be written: <code>{{file}}</code> is there already. {{.}}</p>{{/taken}}
    </form>
    """
}
