import Authoring
import Events
import Harbinger
import Output

extension Route {
  /// Who wrote without belonging to a party, to be given to one.
  static let people = Route.get("a/*/people") { visit throws(Stop) in
    let desk = try await visit.desk()
    let reading = try await desk.reading()
    let page = PeoplePage(
      reading, basis: try await desk.text(of: .alliance).basis, signer: await visit.shelf.signer, form: visit.room.form)
    return await visit.page("People", alliance: reading, here: "people", page, by: PeoplePage.template)
  }

  /// They are written into the alliance file.
  static let assign = Route.post("a/*/people") { visit throws(Stop) in
    let desk = try await visit.desk()
    let reading = try await desk.reading()
    var text = try await desk.text(of: .alliance).text
    var count = 0
    for (number, person) in PeoplePage.people(reading).enumerated() {
      let party = visit.request.text("party.\(number)")
      // The list may have changed since the page was loaded: a number alone is not enough.
      guard !party.isEmpty, visit.request.text("person.\(number)") == person.key else { continue }
      guard let index = reading.alliance.parties.firstIndex(where: { $0.id == party }) else {
        throw Stop(.usage, "there is no party '\(party)'")
      }
      text = try PartyText.adding(person.identity, toMembersOf: reading.alliance.parties[index].id, in: text, path: reading.file)
      count += 1
    }
    guard count > 0 else { throw Stop(.usage, "nobody was given to a party; nothing was written") }
    let by = visit.request.text("by")
    try await desk.save(
      Draft(
        file: .alliance, text: text, basis: visit.request.text("basis"), why: visit.request.text("why"), by: by,
        proof: "\(counted(count, "person", "people")) given to a party"))
    await visit.shelf.note("\(counted(count, "person", "people")) given to a party.", by: by)
    return .seeOther("/a/\(reading.alliance.id)/people")
  }
}

/// People whom no party claims, in the order of the alphabet: never by how much they wrote.
struct PeoplePage {
  let alliance: String
  let people: [Line]
  let hasPeople: Bool
  let rest: [String]
  let members: [Side]
  let basis: String
  let signer: String
  let form: String

  struct Line {
    let number: Int
    let key: String
    let name: String
    let closest: [String]
    let sides: [ListPage.Choice]
  }

  struct Side {
    let name: String
    let count: String
  }

  /// Lines at most on one page.
  private static let most = 100

  init(_ reading: Reading, basis: String, signer: String, form: String) {
    alliance = reading.alliance.id
    let parties = reading.alliance.parties
    let all = PeoplePage.people(reading)
    people = all.prefix(PeoplePage.most).enumerated().map { number, person in
      Line(
        number: number, key: person.key, name: person.name,
        closest: person.closest.map { ["much like \($0)"] } ?? [],
        sides: [ListPage.Choice(value: "", text: "nobody yet", isChosen: true)]
          + parties.map { ListPage.Choice(value: $0.id, text: $0.name, isChosen: false) })
    }
    hasPeople = !people.isEmpty
    rest = all.count > people.count ? ["The first \(people.count) of \(all.count), by the alphabet."] : []
    members = parties.map { Side(name: $0.name, count: counted($0.members.count, "member") + ", " + counted($0.domains.count, "domain")) }
    (self.basis, self.signer, self.form) = (basis, signer, form)
  }

  /// People whom no party claims, by their names.
  static func people(_ reading: Reading) -> [(key: String, name: String, identity: String, closest: String?)] {
    reading.judged.intake.accounting.unresolved.filter { $0.events > 0 }.map { person in
      let identity = person.identities.first { $0.contains("@") } ?? person.identities.first ?? person.name
      return (person.identities.joined(separator: " "), person.name, identity, person.closest)
    }.sorted { ($0.name.lowercased(), $0.key) < ($1.name.lowercased(), $1.key) }
  }

  static let template = """
    <ul>
    {{#members}}<li>{{name}}: {{count}}</li>{{/members}}
    </ul>
    {{^hasPeople}}
    <p>Everybody who wrote belongs to a party.</p>
    {{/hasPeople}}
    {{#hasPeople}}
    <p>They wrote or met, and belong to no party: what they wrote counts for nobody until they do. {{#rest}}{{.}}{{/rest}}</p>
    <form method="post" action="/a/{{alliance}}/people">
    <input type="hidden" name="form" value="{{form}}" /><input type="hidden" name="basis" value="{{basis}}" />
    <div class="wide" role="group" aria-label="People" tabindex="0">
    <table class="rows">
    <thead><tr><th scope="col">Who</th><th scope="col">Party</th></tr></thead>
    <tbody>
    {{#people}}
    <tr><th scope="row"><label for="p-{{number}}">{{name}}</label>{{#closest}} <span class="note">{{.}}</span>{{/closest}}</th><td><input type="hidden" name="person.{{number}}" value="{{key}}" /><select id="p-{{number}}" name="party.{{number}}">{{#sides}}<option value="{{value}}">{{text}}</option>{{/sides}}</select></td></tr>
    {{/people}}
    </tbody>
    </table>
    </div>
    <div class="stacked">
    <label>Why <input name="why" value="they work for this party" required /></label>
    <label>Who decided it: a role, or both parties <input name="by" value="{{signer}}" required /></label>
    <p><button>Write into the alliance file</button></p>
    </div>
    </form>
    {{/hasPeople}}
    """
}
