import Events
import Lexicon
import Testing

/// What the words around a phrase make of it.
struct JudgementTests {
  @Test(
    arguments: [
      ("ACME is unreliable.", 12, []), ("ACME is not unreliable.", 12, [.negated]), ("ACME isn't unreliable", 12, [.negated]),
      ("ACME is far from unreliable", 12, [.negated]), ("ACME is anything but unreliable", 12, [.negated]),
      ("ACME is not only unreliable", 12, []), ("No doubt ACME is unreliable", 12, []), ("No wonder: ACME is unreliable", 12, []),
      ("ACME: never, ever, unreliable", 12, [.negated]), ("Not so; ACME is unreliable", 12, []),
      ("ACME did not call but is unreliable", 12, []),
      ("It was not in the old ACME unreliable", 12, []), ("ACME is hardly ever really unreliable", 12, [.negated]),
      ("Never. ACME is unreliable.", 12, []), ("If ACME is unreliable we act", 6, [.hypothetical]),
      ("For example ACME is unreliable", 6, [.hypothetical]), ("It would be bad, ACME being unreliable", 6, [.hypothetical]),
      ("ACME is unreliable if you ask me", 12, []), ("ACME is unreliable :)", 6, [.humour]), ("ACME is unreliable! ;-)", 6, [.humour]),
      ("ACME is unreliable \u{1F600}", 6, [.humour]), ("ACME is unreliable \u{1F621}", 12, []),
      ("ACME is unreliable. Just kidding!", 6, [.humour]),
      ("ACME is unreliable, jk", 6, [.humour]), ("Nice \u{1F600}. ACME is unreliable", 12, []), ("ACME is unreliable :joy:", 6, [.humour]),
      ("If ACME is unreliable :D", 3, [.hypothetical, .humour]),
    ] as [(String, UInt8, Hit.Marks)])
  func surroundingsChangeTheWeight(_ text: String, _ weight: UInt8, _ marks: Hit.Marks) {
    let hits = hear(text, family(near: ["unreliable"], negation: true)).hits
    #expect(hits.map(\.weight) == [weight])
    #expect(hits.map(\.marks) == [marks])
  }

  /// Nothing that is heard in a sentence about somebody's private life counts.
  @Test(
    arguments: [
      ("my wife found out about it from a neighbour", .english, false), ("Her surgery went well, nobody told us", .english, false),
      ("we found out that his two little boys and daughter joined", .english, true), ("my two little daughters found out", .english, false),
      ("We found out. My son is ill.", .english, true), ("we found out, my, the wife", .english, true),
      ("our mother company found out", .english, true), ("mijn buurman vond het uit", .dutch, false),
      ("m'n vrouw vond het uit", .dutch, false), ("zijn directeur vond het uit", .dutch, true),
      ("Meine Tochter fand es heraus", .german, false), ("unsere Tochter in Köln fand es heraus", .german, true),
    ] as [(String, Language, Bool)])
  func privateLifeCountsForNothing(_ text: String, _ language: Language, _ counts: Bool) {
    let phrases: [Language: String] = [.english: "(found out|told us)", .dutch: "vond het uit", .german: "fand es heraus"]
    let heard = hear(text, Listener(families: [family([phrases[language]!], language: language)], parties: twoParties), as: language)
    #expect(heard.hits.count == 1)
    #expect(heard.counting.count == (counts ? 1 : 0), "\(text)")
    #expect(counts || heard.hits.allSatisfy { $0.marks.contains(.privateLife) })
  }

  /// Where the language does not show, each hit is judged as if the text were in its own.
  @Test func privateLifeIsSeenInTheLanguageOfTheHit() {
    let listener = Listener(families: [family(["vond het uit"], language: .dutch)], parties: twoParties)
    #expect(hear("mijn buurman vond het uit", listener, as: .undecided).hits.map(\.counts) == [false])
    #expect(hear("mijn directeur vond het uit", listener, as: .undecided).hits.map(\.counts) == [true])
  }

  @Test func negationIsForTheFamiliesThatNameIt() {
    #expect(hear("We will not escalate", family(["escalate"])).counting.count == 1)
    #expect(hear("We will not escalate", family(["escalate"], negation: true)).counting.isEmpty)
  }

  @Test func negatedHitDoesNotStandInTheWayOfAnother() {
    let heard = hear("It is not a failure, it is a complete failure", family(["complete failure"], strong: ["failure"], negation: true))
    #expect(heard.hits.filter { $0.marks.contains(.negated) }.count == 1)
    #expect(heard.counting.count == 1)
  }

  @Test(
    arguments: [
      ("ACME was, as we all know by now, in the whole year unreliable", 0), ("The ACME people were so very unreliable", 1),
      ("Unreliable, I say, is what ACME is", 1),
      ("ACME called. Unreliable network.", 0), ("Unreliable", 0), ("the other side is unreliable", 1), ("Homeco is unreliable", 0),
    ])
  func labelNeedsTheOtherPartyWithinSixWords(_ text: String, _ count: Int) {
    #expect(hear(text, family(near: ["unreliable"])).counting.count == count)
  }

  @Test func partyThatIsSpokenOfIsNamed() {
    let parties = twoParties + [Party(id: "third", name: "Thirdco")]
    #expect(hear("Thirdco is unreliable", family(near: ["unreliable"]), parties: parties).hits.map(\.named) == [2])
    #expect(hear("typical of ACME", family(["typical of {other}"]), parties: parties).hits.map(\.named) == [1])
    #expect(hear("typical of you", family(["typical of {other}"]), parties: parties).hits.map(\.named) == [255])
  }

  @Test(
    arguments: [
      ("you never answer", Hit.Readings.twoParty), ("they never answer", .amongItself), ("your team never answers", .all),
      ("ACME never answers", .all),
    ])
  func pronounsStandForAPartyInTheirReadingAlone(_ text: String, _ readings: Hit.Readings) {
    #expect(hear(text, family(["{other} never"])).hits.map(\.readings) == [readings])
  }

  @Test func eachReadingHasItsOwnBestHit() {
    let heard = hear("you never answer, ACME is late", family(["{other} never"], weak: ["{other} is late"]))
    #expect(heard.texts == ["you never", "ACME is late"])
    #expect(heard.hits.map(\.readings) == [.twoParty, [.plain, .amongItself]])
  }

  @Test func nearnessByPronounHoldsInItsReading() {
    #expect(hear("you are unreliable", family(near: ["unreliable"])).hits.map(\.readings) == [.twoParty])
    #expect(hear("they are unreliable", family(near: ["unreliable"])).hits.map(\.readings) == [.amongItself])
  }

  @Test func ignoredWordingConsidersPronounsInEveryReading() {
    #expect(hear("you always have {x}", family(["always"], ignore: ["{other} always have"])).hits.isEmpty)
    #expect(hear("lazy loading at ACME", family(near: ["lazy"], ignore: ["lazy loading"])).hits.isEmpty)
    #expect(hear("lazy ACME loads", family(near: ["lazy"], ignore: ["lazy loading"])).counting.count == 1)
  }

  @Test func withoutAWriterEveryPartyIsAnother() {
    let labels = family(["typical of {other}", "{self} failed"], near: ["careless"], owningUp: [.nearOther])
    #expect(hear("typical of Homeco", labels, writer: nil).counting.count == 1)
    #expect(hear("we failed", labels, writer: nil).hits.isEmpty)
    #expect(hear("we were careless, ACME", labels, writer: nil).hits.map(\.marks) == [[]])
  }

  @Test(
    arguments: [
      ("We were careless with the dates", [.ownedUp]), ("We were careless, ACME", [.ownedUp]), ("ACME was careless, we say", []),
      ("Homeco was careless", [.ownedUp]), ("We were not careless", nil), ("That was careless", nil),
      ("We think that ACME was careless", []),
    ] as [(String, Hit.Marks?)])
  func labelOnOneselfIsOwningUp(_ text: String, _ marks: Hit.Marks?) {
    let families = [
      family(near: ["careless"], negation: true, owningUp: [.nearOther]), family(["sorry"], id: "repair_trust", roles: [.repair]),
    ]
    let hits = hear(text, Listener(families: families, parties: twoParties)).counting
    #expect(hits.map(\.marks) == (marks.map { [$0] } ?? []))
    for hit in hits where hit.marks.contains(.ownedUp) {
      #expect(hit.family == 1 && hit.phrase == Listener.owningUpPhrase && hit.weight == 12 && hit.named == 0)
    }
  }

  @Test func phraseThatNamesSomebodyIsNotOwnedUp() {
    let families = [family(["every time we ask"], owningUp: [.phrases]), family(["sorry"], id: "repair_trust", roles: [.repair])]
    #expect(hear("I see it every time we ask", Listener(families: families, parties: twoParties)).hits.map(\.family) == [0])
  }

  @Test func threeHitsOfAFamilyCountInAMessage() {
    let heard = hear("late. late. late. late. early.", family(["late"]))
    #expect(heard.hits.map { $0.marks.contains(.overCap) } == [false, false, false, true])
    #expect(heard.hits.map(\.sentence) == [0, 1, 2, 3])
  }

  @Test func capIsKeptForEachReading() {
    let heard = hear("ACME never. ACME never. you never. you never. ACME never.", family(["{other} never"]))
    #expect(heard.hits.map(\.readings) == [.all, .all, .twoParty, .twoParty, [.plain, .amongItself]])
    #expect(heard.hits.map(\.counts) == [true, true, true, false, true])
  }

  @Test func weightsAreInEighths() {
    let four = family(["cc"], strong: ["aa"], near: ["bb"], weak: ["dd"])
    #expect(hear("aa. ACME bb. cc. dd.", four).hits.map(\.weight) == [16, 12, 8, 4])
    #expect(hear("aa", four).hits.map(\.marks) == [.strong])
  }

  @Test func hitIsAsLongAsItsWords() {
    let hit = hear("Oh, typical of ACME!", family(["typical of {other}"])).hits.first
    #expect(hit.map { [Int($0.offset), Int($0.length), Int($0.event)] } == [4, 15, 0])
  }
}
