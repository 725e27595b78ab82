import Events
import Foundation
import Lexicon
import TestSupport
import Testing
import YAML

/// A listener without phrases: it tells languages all the same.
private let bare = Listener(families: [], parties: [])

private func language(_ text: String) -> Language { hear(text, bare).language }

struct LanguageTests {
  /// Sentences as they stand in business mail and chat, written for this test and labelled by hand; none was looked at while the words were listed.
  static let labelled: [(Language, String)] = [
    (.english, "Could you send us the revised drawings before Thursday, please?"),
    (.english, "The delivery has been delayed by two days because of the strike."),
    (.english, "I think we should talk about this in the steering committee."),
    (.english, "Attached are the figures for March."),
    (.english, "Our legal team is reviewing the amendment and will come back to you."),
    (.english, "Let me know if that works for your side."),
    (.dutch, "Kunnen jullie de nieuwe tekeningen voor donderdag opsturen?"),
    (.dutch, "De levering is door de staking twee dagen vertraagd."),
    (.dutch, "Volgens mij moeten we dit in de stuurgroep bespreken."),
    (.dutch, "Bijgaand de cijfers van maart."),
    (.dutch, "Onze juristen kijken er nog naar en komen er bij jullie op terug."),
    (.dutch, "Laat even weten of dat voor jullie werkt."),
    (.dutch, "Ik heb de factuur nog niet ontvangen, kun je dat nakijken?"),
    (.dutch, "Het overleg van morgen gaat niet door, Peter is ziek."),
    (.dutch, "We hebben gisteren met het management gesproken over het budget."),
    (.dutch, "Dat is prima, dank voor de snelle reactie."),
    (.dutch, "Wie neemt de notulen voor zijn rekening?"),
    (.dutch, "De software draait sinds vanochtend op de nieuwe server."),
    (.german, "Könnten Sie uns die neuen Zeichnungen bis Donnerstag schicken?"),
    (.german, "Die Lieferung hat sich wegen des Streiks um zwei Tage verzögert."),
    (.german, "Meiner Meinung nach müssen wir das im Lenkungsausschuss besprechen."),
    (.german, "Anbei die Zahlen für März."),
    (.german, "Unsere Juristen sehen sich das noch an und melden sich bei Ihnen."),
    (.german, "Sagt bitte Bescheid, ob das für euch passt."),
    (.german, "Ich habe die Rechnung noch nicht erhalten, kannst du das pruefen?"),
    (.german, "Der Termin morgen entfällt, Peter ist krank."),
    (.german, "Wir haben gestern mit der Geschäftsführung über das Budget gesprochen."),
    (.german, "Das ist in Ordnung, danke für die schnelle Antwort."),
    (.german, "Wer schreibt das Protokoll?"),
    (.german, "Die Software läuft seit heute Morgen auf dem neuen Server."),
    (.french, "Pouvez-vous nous envoyer les nouveaux plans avant jeudi ?"),
    (.french, "La livraison est retardée de deux jours à cause de la grève."),
    (.french, "Nous devons en parler au comité de pilotage."),
    (.french, "Merci pour votre réponse, c'est bien noté."),
    (.spanish, "¿Pueden enviarnos los nuevos planos antes del jueves?"),
    (.spanish, "La entrega se ha retrasado dos días por la huelga."),
    (.italian, "La consegna è in ritardo di due giorni per lo sciopero."),
    (.italian, "Potete mandarci i nuovi disegni entro giovedì, per favore?"),
    (.portuguese, "A entrega está atrasada dois dias por causa da greve, mas não há problema."),
    (.danish, "Vi har ikke fået tegningerne fra jer, og det er et problem for os."),
    (.swedish, "Vi har inte fått ritningarna från er, och det är ett problem för oss."),
    (.polish, "Nie mamy jeszcze rysunków i nie wiemy, czy to jest problem dla was."),
    (.czech, "Ještě nemáme výkresy a nevíme, jestli je to pro vás problém, protože už je pozdě."),
    (.finnish, "Emme ole vielä saaneet piirustuksia, ja se on meidän kannalta ongelma."),
    (.hungarian, "Még nem kaptuk meg a rajzokat, és ez nekünk nagyon fontos, mert kell."),
    (.turkish, "Bu çizimler bizim için çok önemli, ama daha gelmedi."),
    (.romanian, "Nu am primit încă desenele de la voi și este o problemă pentru noi."),
    (.otherScript, "Мы ещё не получили чертежи, и это для нас проблема."),
    (.otherScript, "Δεν έχουμε λάβει ακόμη τα σχέδια από εσάς."),
    (.otherScript, "まだ図面を受け取っていません。"),
  ]

  /// How many of the texts were decided right, not at all, and wrong.
  struct Figures {
    var right = 0
    var open = 0
    var wrong: [String] = []
    var count: Int { right + open + wrong.count }

    mutating func add(_ text: String, _ expected: Language) {
      let found = language(text)
      if found == expected { right += 1 } else if found == .undecided { open += 1 } else { wrong.append("\(found.code): \(text)") }
    }

    func show(_ name: String) {
      func percent(_ part: Int) -> String { "\(Double(part * 1000 / max(1, count)) / 10) %" }
      print(
        "languages, \(name): \(count) texts, right \(percent(right)), left open \(percent(open)), wrong \(percent(wrong.count)) (\(wrong.count))"
      )
    }
  }

  @Test func labelledSentencesAreToldApart() {
    var figures = Figures()
    for (expected, text) in LanguageTests.labelled { figures.add(text, expected) }
    figures.show("labelled sentences")
    #expect(figures.wrong == [])
    #expect(figures.open * 10 <= figures.count)
  }

  @Test func theExamplesOfTheLexiconsAreToldApart() {
    var figures = Figures()
    for family in shipped.families.flatMap(\.all) {
      for example in family.fires + family.quiet { figures.add(example.text, family.language) }
    }
    figures.show("examples of the lexicons")
    #expect(figures.wrong.count * 100 <= figures.count, "\(figures.wrong)")
    #expect(figures.open * 4 <= figures.count)
  }

  /// All text of the corpus is English; a line is about as long as a message.
  @Test(.enabled(if: Fixtures.has("minutes-corpus")))
  func realMinutesAreEnglish() throws {
    var all = Figures()
    var long = Figures()
    for file in try Fixtures.files(in: "minutes-corpus") where file.hasSuffix(".md") {
      let text = String(decoding: try Fixtures.bytes(file), as: UTF8.self)
      for line in text.split(whereSeparator: \.isNewline).map(String.init) where hear(line, bare).words > 0 {
        all.add(line, .english)
        if hear(line, bare).words >= 8 { long.add(line, .english) }
      }
    }
    all.show("lines of real minutes")
    long.show("lines of eight words and more")
    #expect(all.count > 1000)
    #expect(all.wrong.count * 200 <= all.count, "\(all.wrong.prefix(40))")
    #expect(long.wrong.count * 500 <= long.count, "\(long.wrong)")
    #expect(long.open * 10 <= long.count)
  }

  @Test(arguments: [
    "ok", "Thanks!", "Prima", "", "12:30", "https://northwind.example/de/das-und-die", "let x = y + 1", "ACME Rotterdam B.V.",
  ])
  func shortTextsAreLeftOpen(_ text: String) { #expect(language(text) == .undecided) }

  @Test func whatOthersWroteDecidesNothing() {
    #expect(language("> Kunnen jullie de nieuwe tekeningen voor donderdag opsturen?\nYes, we will send them to you today.") == .english)
    #expect(language("```\nder die das und ist nicht\n```\nThis is the output that you asked for.") == .english)
  }

  @Test func theLanguageOfMostFunctionWordsWins() {
    #expect(language("Beste Anna, het rapport staat in de map 'final version for the board' en is klaar voor jullie.") == .dutch)
  }
}

/// One family in two languages.
private func bilingual() -> Family {
  var english = family(["we moved the"], near: ["unreliable"], negation: true)
  english.variants = [
    family(
      ["wir haben ~4 verschoben", "wir verschieben"], near: ["unzuverlässig"], negation: true, owningUp: [.nearOther], language: .german)
  ]
  return english
}

struct VariantTests {
  let listener = Listener(families: [bilingual(), family(["sorry"], id: "repair_trust", roles: [.repair])], parties: twoParties)

  @Test func allLanguagesAreOneFamilyAndEachPhraseIsFound() {
    let english = hear("We moved the launch, as you can see in the plan.", listener).counting
    let german = hear("Wir haben den Start auf Juni verschoben.", listener).counting
    #expect(english.map(\.family) == [0] && german.map(\.family) == [0])
    #expect(english.map { listener.phraseText(family: $0.family, phrase: $0.phrase) } == ["we moved the"])
    #expect(german.map { listener.phraseText(family: $0.family, phrase: $0.phrase) } == ["wir haben ~4 verschoben"])
    #expect(german.map(\.language) == [.german])
  }

  @Test func phrasesCountInTheirOwnLanguageAlone() {
    #expect(hear("Er schrieb uns: we moved the Start, und das ist nicht gut für uns.", listener).counting.isEmpty)
    #expect(hear("Wir verschieben", listener).language == .undecided)
    #expect(hear("Wir verschieben", listener).counting.map(\.language) == [.german])
  }

  @Test(arguments: [
    ("Wir haben den Start nicht verschoben.", 0), ("Wir verschieben den Start nicht.", 0), ("Wir verschieben den Start, nicht wahr?", 1),
    ("Wir verschieben nicht nur den Start.", 1), ("Wir verschieben den Start und nicht den Preis.", 1),
  ])
  func aNegationMayStandBehindTheVerb(_ text: String, _ count: Int) {
    #expect(hear(text, listener, as: .german).counting.count == count, "\(text)")
  }

  @Test(arguments: [
    ("Sie sind leider unzuverlässig.", 1), ("Leider sind Sie unzuverlässig.", 1), ("Die Pumpe tropft, denn sie ist unzuverlässig.", 0),
    ("Ihr Team ist unzuverlaessig.", 1), ("Euer Team ist unzuverlässig.", 1), ("ACME ist unzuverlässig.", 1),
    ("Die Pumpe ist unzuverlässig.", 0),
  ])
  func thePoliteAddressIsTheOtherSide(_ text: String, _ count: Int) {
    let heard = hear(text, listener, as: .german).counting.filter { $0.family == 0 && !$0.readings.isDisjoint(with: [.plain, .twoParty]) }
    #expect(heard.count == count, "\(text)")
  }

  @Test func aLabelOnOneselfIsOwningUpInEveryLanguage() {
    let heard = hear("Wir waren unzuverlässig, das tut uns leid.", listener, as: .german).counting
    #expect(heard.map(\.family) == [1] && heard.allSatisfy { $0.marks.contains(.ownedUp) })
    #expect(listener.phraseText(family: 1, phrase: heard.first?.phrase ?? 0) == "")
  }

  @Test(arguments: [
    ("Wir verschieben das auf den 1. Mai.", "2026-05-01"), ("Wir verschieben das auf den 3. Dezember 2026.", "2026-12-03"),
    ("Wir verschieben das, und zwar heute.", "2026-03-10"), ("Wir verschieben das ab sofort.", "2026-03-10"),
  ])
  func germanDatesAreRead(_ text: String, _ day: String) { #expect(hear(text, listener, as: .german).namedDay == day) }

  @Test func pronounsAreThoseOfTheLanguage() {
    #expect(hear("Wir warten auf euch, und ihr wartet auf uns, denn sie sind krank.", listener).pronouns == [2, 2, 1])
  }

  /// A folder with the lexicons of a test.
  private func load(_ files: [String: String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lexicons-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, lines) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      let text = "title: T\ndirection: self\nphrases: ['abc']\nexamples: {fires: ['abc'], quiet: ['x']}\n" + lines + "\n"
      try Data(text.utf8).write(to: file)
    }
    return Lexicons.load(folder.path).diagnostics.map { $0.message }
  }

  @Test func variantsAreCheckedWhereTheyStand() throws {
    let main = ["a.yaml": "id: a"]
    func with(_ files: [String: String]) throws -> [String] { try load(main.merging(files) { $1 }) }
    #expect(try with(["nl/a.yaml": "id: a\nlanguage: nl"]) == [])
    // What cannot be read is told once, where it is wrong.
    #expect(try load(["a.yaml": "negation: yes", "nl/a.yaml": "id: a\nlanguage: nl"]) == ["a lexicon lacks 'id'"])
    #expect(try with(["nl/b.yaml": "id: b\nlanguage: nl"]) == ["there is no family 'b' that this could be the Dutch of"])
    #expect(try with(["nl/a.yaml": "id: a\nlanguage: de"]) == ["the file lies in 'nl/' and is not in that language"])
    #expect(try with(["nl/a.yaml": "id: a"]) == ["the file lies in 'nl/' and is not in that language"])
    #expect(try with(["en/a.yaml": "id: a\nlanguage: en"]).first?.hasPrefix("'a' is there in English already") == true)
    #expect(
      try with(["nl/a.yaml": "id: a\nlanguage: nl", "nl/a2.yaml": "id: a\nlanguage: nl"]).first?.hasPrefix("'a' is there in Dutch already")
        == true)
    #expect(try with(["xx/a.yaml": "id: a\nlanguage: nl"]) == ["the folder 'xx' is not named after a language"])
    #expect(try with(["nl/a.yaml": "id: a\nlanguage: klingon"]).first?.contains("klingon") == true)
  }
}
