import Authoring
import Events
import Files
import Harbinger
import Lexicon
import Output

extension Route {
  /// What is heard in a sentence, and why; and what would teach a family to hear it, or not.
  static let phrases = Route.get("a/*/phrases") { visit throws(Stop) in
    let reading = try await visit.desk().reading()
    let page = PhrasesPage(reading, visit.request, signer: await visit.shelf.signer, form: visit.room.form)
    return await visit.page("Phrases", alliance: reading, here: "phrases", page, by: PhrasesPage.template)
  }

  /// The proposals of a lesson, or one of them written.
  static let teach = Route.post("a/*/phrases") { visit throws(Stop) in
    let desk = try await visit.desk()
    let reading = try await desk.reading()
    let request = visit.request
    let parties = reading.alliance.parties
    guard request.text("text").count <= PhrasesPage.longest else {
      throw Stop(.usage, "a sentence has \(PhrasesPage.longest) characters at most")
    }
    let lesson = try Lesson(
      request.text("text"), request.text("wish") == "quiet" ? .quiet : .fires, family: request.text("family"), alliance: parties,
      writer: request.text("writer").isEmpty ? nil : request.text("writer"))
    let teaching = try await Teaching(
      lesson, reading.pack, alliance: reading.alliance, noise: 3, list: .phrases, now: try visit.shelf.world.now(reading.alliance.zone),
      threads: 2)
    var page = PhrasesPage(reading, request, signer: await visit.shelf.signer, form: visit.room.form)
    page.lesson = teaching.text(width: 100)
    page.hasLesson = true
    page.numbers = teaching.proposals.indices.map { $0 + 1 }
    page.hasProposals = !page.numbers.isEmpty
    page.shown = "\(request.text("family")) \(request.text("wish")) \(request.text("writer"))"
    guard let number = Int(request.text("write")) else {
      return await visit.page("Phrases", alliance: reading, here: "phrases", page, by: PhrasesPage.template)
    }
    // The numbers are those of the proposals that were shown, and of no others.
    guard request.text("shown") == page.shown else {
      throw Stop(.locked, "the family, the wish or the writer is another than when the proposals were shown; show them again")
    }
    let approvers = Approvals.names(in: request.text("approvers"))
    let by = request.text("by")
    let written = try teaching.write(
      number, Teaching.Decision(why: request.text("why"), by: by, approvers: approvers), allianceFile: reading.file,
      alliance: reading.alliance,
      rules: desk.place.rules, approvals: ApprovalField.named, command: "workbench", at: visit.shelf.world.clock())
    await visit.shelf.note(
      written.lines.isEmpty
        ? "Nothing is written: the sentence is an example already."
        : "Written into the override, read as it stands there, and so it is.", by: by)
    return .seeOther("/a/\(reading.alliance.id)/phrases?text=\(FormText.encoded(request.text("text")))")
  }
}

/// The phrase tester.
struct PhrasesPage {
  let alliance: String
  let text: String
  let hasText: Bool
  let heard: [Heard]
  let nothing: [String]
  let families: [ListPage.Choice]
  let sides: [ListPage.Choice]
  let isQuiet: Bool
  let form: String
  let signer: String
  let why: String
  let approvers: String
  var shown = ""
  var hasLesson = false
  var lesson = ""
  var numbers: [Int] = []
  var hasProposals = false

  /// Characters of a sentence at most.
  static let longest = 500

  /// What is heard in it.
  struct Heard {
    let family: String
    let words: String
    let phrase: String
    let weight: String
    let notes: String
    let sign: String
  }

  init(_ reading: Reading, _ request: Request, signer: String, form: String) {
    alliance = reading.alliance.id
    text = String(request.text("text").prefix(PhrasesPage.longest))
    hasText = !text.isEmpty
    let pack = reading.pack
    let parties = reading.alliance.parties
    let writer = request.text("writer")
    // Whoever is not named speaks of the one who is.
    let sentence = text.lowercased()
    let speaker = parties.firstIndex { $0.id == writer } ?? parties.firstIndex { !sentence.contains($0.name.lowercased()) } ?? 0
    let hearing = Hearing(pack, hasText ? [HearingRow(text)] : [], sparing: pack.families.map(\.id), parties: parties, writer: speaker)
    heard = hearing.lines.flatMap(\.heard).map { hit in
      Heard(
        family: hit.family, words: hit.words, phrase: hit.phrase, weight: decimal(hit.weight, 2),
        notes: ((hit.dropped.map { ["dropped: \($0)"] } ?? []) + hit.notes).joined(separator: ", "),
        sign: hit.dropped != nil ? "dropped" : hit.isEnough ? "heard" : "a hint")
    }
    nothing = hasText && heard.isEmpty ? ["Nothing is heard."] : []
    let family = request.text("family").isEmpty ? heard.first?.family ?? "loose_labels" : request.text("family")
    families = pack.families.map { ListPage.Choice(value: $0.id, text: "\($0.id): \($0.title)", isChosen: $0.id == family) }
    sides =
      [ListPage.Choice(value: "", text: "the first that it does not name", isChosen: writer.isEmpty)]
      + reading.alliance.parties.map { ListPage.Choice(value: $0.id, text: $0.name, isChosen: $0.id == writer) }
    isQuiet = request.text("wish") == "quiet"
    (self.form, self.signer) = (form, request.text("by").isEmpty ? signer : request.text("by"))
    (why, approvers) = (request.text("why"), request.text("approvers"))
  }

  static let template = """
    <p>What the families hear in a sentence, as this alliance changes them. Leave names of people out.</p>
    <form method="get" action="/a/{{alliance}}/phrases" class="stacked">
    <label>Sentence <input name="text" value="{{text}}" required maxlength="500" /></label>
    <p><button>Listen</button></p>
    </form>
    {{#hasText}}
    <section aria-labelledby="heard">
    <h2 id="heard">What is heard</h2>
    {{#nothing}}<p>{{.}}</p>{{/nothing}}
    <ul class="overview">
    {{#heard}}
    <li><span class="badge">{{sign}}</span> <strong>{{family}}</strong>: “{{words}}” by <code>{{phrase}}</code>, weighs {{weight}} <span class="note">{{notes}}</span></li>
    {{/heard}}
    </ul>
    </section>
    <section aria-labelledby="teach">
    <h2 id="teach">Teach a family</h2>
    <p>The smallest changes that make the sentence come out as wanted are tried on all examples and on the messages of this alliance.</p>
    <form method="post" action="/a/{{alliance}}/phrases" class="stacked">
    <input type="hidden" name="form" value="{{form}}" /><input type="hidden" name="text" value="{{text}}" />
    <label>Family <select name="family">{{#families}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/families}}</select></label>
    <label>It should <select name="wish"><option value="fires">be heard</option><option value="quiet"{{#isQuiet}} selected{{/isQuiet}}>stay quiet</option></select></label>
    <label>Whose words <select name="writer">{{#sides}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/sides}}</select></label>
    <p><button>Show proposals</button></p>
    {{#hasLesson}}
    <pre class="plain" tabindex="0" aria-label="Proposals">{{lesson}}</pre>
    {{#hasProposals}}
    <input type="hidden" name="shown" value="{{shown}}" />
    <label>Why <input name="why" value="{{why}}" /></label>
    <label>Who decided it: a role, or both parties <input name="by" value="{{signer}}" /></label>
    \(ApprovalField.template)
    <p>{{#numbers}}<button name="write" value="{{.}}">Write proposal {{.}}</button> {{/numbers}}</p>
    {{/hasProposals}}
    {{/hasLesson}}
    </form>
    </section>
    {{/hasText}}
    """
}
