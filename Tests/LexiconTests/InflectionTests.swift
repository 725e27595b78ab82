import Testing

@testable import Lexicon

/// What `word+` stands for in English, Dutch and German.
struct InflectionTests {
  /// The forms of a lemma, which holds whatever the lemma.
  private func forms(_ lemma: String, _ tongue: Inflection.Tongue) throws -> Inflection.Forms {
    let forms = try Inflection.forms(of: lemma, in: tongue)
    #expect(forms.words.first == lemma.lowercased(), "the lemma stands first")
    #expect(Set(forms.words).count == forms.words.count, "no form stands twice: \(forms.words)")
    #expect(forms.finite.isEmpty == forms.particle.isEmpty)
    return forms
  }

  /// Expects forms, and that others are missing.
  private func check(_ lemma: String, _ yes: String, _ no: String, _ tongue: Inflection.Tongue) throws {
    let words = try Set(forms(lemma, tongue).words)
    for form in yes.split(separator: " ") { #expect(words.contains(String(form)), "\(form) is a form of \(lemma): \(words.sorted())") }
    for form in no.split(separator: " ") { #expect(!words.contains(String(form)), "\(form) is no form of \(lemma)") }
  }

  // MARK: - English

  /// Lemma, forms that it has, forms that it has not.
  @Test(
    arguments: [
      ("tell", "tells told telling", "telled teller"), ("stop", "stops stopped stopping", "stoped stoping"),
      ("travel", "travels travelled traveled travelling traveling", ""), ("cancel", "cancelled canceled cancelling canceling", ""),
      ("be", "am is are was were been being", "bes beed"), ("have", "has had having", "haves haved"),
      ("do", "does did done doing", "dos doed"), ("go", "goes went gone going", "goed gos"), ("say", "says said saying", "sayed"),
      ("make", "makes made making", "maked makeing"), ("take", "takes took taken taking", "taked"),
      ("find", "finds found finding", "finded"), ("leave", "leaves left leaving", "leaved"), ("lose", "loses lost losing", "losed"),
      ("keep", "keeps kept keeping", "keeped"), ("hold", "holds held holding", "holded"), ("bring", "brings brought bringing", "bringed"),
      ("write", "writes wrote written writing", "writed writting"), ("send", "sends sent sending", "sended"),
      ("put", "puts putting", "putted puted"), ("read", "reads reading", "readed"), ("learn", "learns learned learnt learning", ""),
      ("burn", "burns burned burnt burning", ""), ("lean", "leans leaned leant leaning", ""),
      ("overrun", "overruns overran overrunning", "overrunned"), ("forego", "foregoes forewent foregone foregoing", "foregoed"),
      ("withdraw", "withdraws withdrew withdrawn withdrawing", "withdrawed"), ("rebuild", "rebuilds rebuilt rebuilding", "rebuilded"),
      ("resend", "resends resent resending", "resended"), ("undo", "undoes undid undone undoing", "undos"),
      ("understand", "understands understood understanding", "understanded"), ("see", "sees saw seen seeing", "seed seeed"),
      ("begin", "begins began begun beginning", "begined beginned"), ("forget", "forgets forgot forgotten forgetting", "forgeted"),
      ("commit", "commits committed committing", "commited"), ("offer", "offers offered offering", "offerred"),
      ("benefit", "benefited benefitted benefiting", ""), ("panic", "panics panicked panicking", "paniced"),
      ("agree", "agrees agreed agreeing", "agreeed agreing"), ("die", "dies died dying", "dieing"), ("tie", "ties tied tying", ""),
      ("age", "ages aged aging ageing", ""), ("queue", "queues queued queuing queueing", ""),
      ("reply", "replies replied replying", "replys replyed"), ("delay", "delays delayed delaying", "delaies delaied"),
      ("escalate", "escalates escalated escalating", "escalateing"), ("prioritise", "prioritises prioritised prioritising", ""),
      ("fix", "fixes fixed fixing", "fixxed fixs"), ("show", "shows showed shown showing", "showwed"),
      ("quit", "quits quitting", "quiting"), ("push", "pushes pushed pushing", "pushs"), ("relay", "relays relayed relaying", "relaid"),
      ("resent", "resents resented resenting", ""), ("found", "founds founded founding", "find"), ("lie", "lies lay lain lied lying", ""),
      ("lay", "lays laid laying", ""), ("need", "needs needed needing", ""), ("feed", "feeds fed feeding", "feeded"),
      ("overlap", "overlaps overlapped overlapping", "overlaped"), ("plan", "plans planned planning", "planed"),
      ("person", "people persons", ""), ("child", "children", "childs childed"), ("man", "men", ""), ("woman", "women", "womans"),
      ("chairman", "chairmen", "chairmans"), ("foot", "feet", "foots"), ("analysis", "analyses", "analysises"),
      ("criterion", "criteria", ""), ("index", "indices indexes indexed", ""), ("shelf", "shelves", "shelfs"),
      ("proof", "proofs", "prooves"), ("company", "companies", "companys"), ("bus", "buses", ""), ("photo", "photos", "photoes"),
      ("echo", "echoes", "echos"), ("stomach", "stomachs", "stomaches"), ("news", "", "newses new"), ("thing", "things", "thinged"),
      ("meeting", "meetings", "meetinged"), ("unit", "units", "united"), ("fee", "fees", "feed"), ("even", "evens", "evening"),
      ("ad", "ads", "added"), ("human", "humans", "humen"), ("data", "", "datas"), ("late", "later latest", ""),
      ("slow", "slower slowest slows slowed", ""), ("hard", "harder hardest", ""), ("big", "bigger biggest", "biger"),
      ("early", "earlier earliest", "earlyer"), ("busy", "busier busiest", "busyer"), ("good", "better best", "goods gooder"),
      ("bad", "worse worst", "badder"), ("little", "less least", ""), ("far", "further furthest farther", "farer"),
      ("many", "more most", ""), ("new", "newer newest", "news newed"), ("important", "", "importanter importantest"),
      ("clear", "clearer clearest clears cleared clearing", "clearly"),
    ] as [(String, String, String)])
  func englishWordsHaveTheseForms(_ lemma: String, _ yes: String, _ no: String) throws { try check(lemma, yes, no, .english) }

  // MARK: - Dutch

  /// Lemma, forms that it has, forms that it has not.
  @Test(
    arguments: [
      ("melden", "meld meldt meldde meldden gemeld gemelde meldend meldende", "gemeldt"),
      ("horen", "hoor hoort hoorde hoorden gehoord", "hor"), ("leven", "leef leeft leefde leefden geleefd", "leev leefte"),
      ("reizen", "reis reist reisde gereisd", "reiz reiste"), ("werken", "werk werkt werkte werkten gewerkt gewerkte", "werkde"),
      ("zetten", "zet zette gezet", "zett"), ("maken", "maak maakt maakte gemaakt gemaakte", "mak"),
      ("krijgen", "krijg krijgt kreeg kregen gekregen", "krijgde"), ("weten", "weet wist wisten geweten", "weette"),
      ("laten", "laat liet lieten gelaten", "laatte"), ("vergeten", "vergeet vergat vergaten", "gevergeten"),
      ("besluiten", "besluit besloot besloten", "gebesloten besluitte"), ("beginnen", "begin begint begon begonnen", "begonde"),
      ("zijn", "ben bent is was waren geweest", ""), ("hebben", "heb hebt heeft had hadden gehad", "hebde"),
      ("gaan", "ga gaat ging gingen gegaan", "gan"), ("komen", "kom komt kwam kwamen gekomen", "koom"),
      ("kunnen", "kan kunt kon konden gekund", ""), ("zien", "zie ziet zag zagen gezien", ""),
      ("geven", "geef geeft gaf gaven gegeven", ""), ("vinden", "vind vindt vond vonden gevonden", ""),
      ("zeggen", "zeg zegt zei zeiden gezegd", ""), ("betalen", "betaal betaalt betaalde betaald", "gebetaald"),
      ("gebruiken", "gebruik gebruikt gebruikte", "gegebruikt"), ("herhalen", "herhaal herhaalt herhaalde herhaald", "geherhaald"),
      ("ontdekken", "ontdek ontdekt ontdekte", "geontdekt"), ("verwachten", "verwacht verwachtte verwachtten", "geverwacht"),
      ("erkennen", "erken erkent erkende erkend", "geerkend"), ("bespreken", "bespreek bespreekt besprak bespraken besproken", ""),
      ("verschuiven", "verschuif verschoof verschoven", "verschuifde"),
      ("onderzoeken", "onderzoek onderzoekt onderzocht onderzochten", "geonderzocht"),
      ("overwegen", "overweeg overwoog overwogen", "overgewogen"), ("aanvaarden", "aanvaard aanvaardt aanvaardde", "aangevaard"),
      ("informeren", "informeer informeert informeerde geïnformeerd", ""), ("escaleren", "escaleer escaleerde geëscaleerd", ""),
      ("leveren", "lever levert leverde geleverd", "leveer"), ("herinneren", "herinner herinnert herinnerde herinnerd", "herinneer"),
      ("garanderen", "garandeer garandeerde gegarandeerd", "garander"), ("dalen", "daal daalt daalde gedaald", "dal"),
      ("posten", "post postte gepost", ""), ("wijzigen", "wijzig wijzigt wijzigde gewijzigd gewijzigde", ""),
      ("handelen", "handel handelt handelde gehandeld", "handeel"), ("delen", "deel deelt deelde gedeeld", ""),
      ("openen", "open opent opende geopend", ""), ("updaten", "update updatet updatete geüpdatet", ""),
      ("beëindigen", "beëindig beëindigt beëindigde beëindigd", ""), ("kopiëren", "kopieer kopieert gekopieerd", ""),
      ("ontmoeten", "ontmoet ontmoette ontmoetten", "ontmoest"), ("gelden", "geldt gold golden gegolden", "geld"),
      ("meedelen", "meedeel meedeelt meedeelde meedeelden meegedeeld meegedeelde", "meetedelen gemeedeeld"),
      ("mededelen", "mededeelt mededeelde medegedeeld", ""), ("afspreken", "afspreekt afsprak afspraken afgesproken", ""),
      ("uitstellen", "uitstelt uitstelde uitgesteld uitgestelde", ""),
      ("voorbereiden", "voorbereidt voorbereid voorbereide", "voorgebereid"), ("uitbesteden", "uitbesteedt uitbesteed", "uitgebesteed"),
      ("toestaan", "toestaat toestond toegestaan", ""), ("overleggen", "overlegt overlegde overlegd", ""),
      ("voorkomen", "voorkomt voorkwam voorgekomen", ""), ("afspraak", "afspraken", "afspraaken afspraaks"),
      ("prijs", "prijzen", "prijsen"), ("wijziging", "wijzigingen", ""), ("bedrijf", "bedrijven", "bedrijfen"),
      ("contract", "contracten", ""), ("plan", "plannen", "planen planner"), ("team", "teams", ""), ("agenda", "agenda's", "agendaen"),
      ("mogelijkheid", "mogelijkheden", ""), ("verslag", "verslagen", "verslaggen"), ("lid", "leden", "lidden"),
      ("teamlid", "teamleden", ""), ("stad", "steden", "stadden"), ("strategie", "strategieën", ""), ("directeur", "directeuren", ""),
      ("eis", "eisen", ""), ("deel", "delen", "deels"), ("kantoor", "kantoren", ""), ("middel", "middelen", ""),
      ("duur", "dure duurder duurst duurste", "duren duurer"), ("laat", "late later laatst laatste", "laten"),
      ("groot", "grote groter grootste", ""), ("goed", "goede beter betere best beste", "goeder"),
      ("actief", "actieve actiever actiefst", ""), ("boos", "boze bozer boost", "boosst"), ("wit", "witte witter", "wite"),
      ("duidelijk", "duidelijke duidelijker duidelijkst", ""), ("vrij", "vrije vrijer", "vrijen"), ("financieel", "financiële", ""),
    ] as [(String, String, String)])
  func dutchWordsHaveTheseForms(_ lemma: String, _ yes: String, _ no: String) throws { try check(lemma, yes, no, .dutch) }

  // MARK: - German

  /// Lemma, forms that it has, forms that it has not.
  @Test(
    arguments: [
      ("melden", "melde meldest meldet meldete meldeten gemeldet gemeldete gemeldeter gemeldeten gemeldetem gemeldetes meldend", "meldst"),
      ("sagen", "sage sagst sagt sagte sagten gesagt", "sagest"),
      ("arbeiten", "arbeite arbeitest arbeitet arbeitete gearbeitet", "arbeitt"),
      ("öffnen", "öffne öffnest öffnet öffnete geöffnet", "öffnt"), ("rechnen", "rechnet rechnete gerechnet", "rechnt"),
      ("lernen", "lernt lernte gelernt", "lernet"), ("setzen", "setze setzt setzte gesetzt", "setzst"),
      ("handeln", "handle handele handelst handelt handelte gehandelt handelnd", "handelnt"),
      ("liefern", "liefere lieferst liefert lieferte geliefert", "liefernt"),
      ("informieren", "informiere informiert informierte", "geinformiert"), ("prüfen", "prüfe prüft prüfte geprüft", ""),
      ("geben", "gebe gibst gibt gebt gib gab gaben gegeben gegebene gäbe", "gebst gebte"),
      ("nehmen", "nehme nimmst nimmt nimm nahm nahmen genommen nähme", "nehmst"), ("lesen", "lese liest las lasen gelesen lies", "lesst"),
      ("halten", "halte hältst hält haltet hielt hielten gehalten", "haltest"),
      ("fahren", "fährst fährt fuhr gefahren", "führe führen fahrst"),
      ("kommen", "komme kommst kommt kam kamen gekommen käme kämen", "kommte"),
      ("gehen", "gehe geht ging gingen gegangen ginge", "gehte"),
      ("sein", "bin bist ist sind seid war waren gewesen wäre wären sei", "seinst"),
      ("haben", "habe hast hat habt hatte gehabt hätte hätten", ""),
      ("werden", "werde wirst wird wurde wurden geworden worden würde würden", ""),
      ("können", "kann kannst könnt konnte gekonnt könnte könnten", ""), ("müssen", "muss musst musste müsste", ""),
      ("mögen", "mag mochte möchte möchten", ""), ("wissen", "weiß weißt wusste gewusst wüsste", ""),
      ("bringen", "bringt brachte gebracht brächte", "bringte brang"), ("denken", "denkt dachte gedacht dächte", ""),
      ("schreiben", "schreibt schrieb schrieben geschrieben", "schreibte"), ("liegen", "liegt lag lagen gelegen läge", ""),
      ("verschieben", "verschiebe verschiebt verschob verschoben verschobene", "geverschoben verschiebte"),
      ("entscheiden", "entscheidet entschied entschieden", "entscheidete"),
      ("beschließen", "beschließt beschloss beschlossen beschlossene", ""),
      ("vergessen", "vergisst vergaß vergaßen vergessene", "vergesste"), ("verstehen", "versteht verstand verstanden verstünde", ""),
      ("empfehlen", "empfiehlt empfahl empfohlen", "empfehlte"),
      ("übernehmen", "übernimmt übernahm übernommen", "übergenommen überzunehmen"),
      ("unterstützen", "unterstützt unterstützte", "untergestützt"), ("wiederholen", "wiederholt wiederholte", "wiedergeholt"),
      ("bereiten", "bereitet bereitete", "beritt"), ("begleiten", "begleitet begleitete", "beglitt"),
      ("veranlassen", "veranlasst veranlasste", "veranließ"), ("beauftragen", "beauftragt beauftragte", "beauftrug"),
      ("antworten", "antwortet antwortete geantwortet", "angewortet"), ("missverstehen", "missversteht missverstand missverstanden", ""),
      ("genehmigen", "genehmigt genehmigte", "gegenehmigt"), ("beenden", "beendet beendete", "gebeendet"),
      ("berücksichtigen", "berücksichtigt", "geberücksichtigt"),
      ("mitteilen", "mitteile mitteilst mitteilt mitteilte mitteilten mitgeteilt mitgeteilte mitzuteilen mitteilend", "gemitteilt"),
      ("absagen", "absagt abgesagt abzusagen", ""), ("zurückziehen", "zurückzieht zurückzog zurückgezogen zurückzuziehen", ""),
      ("vorbereiten", "vorbereitet vorzubereiten", "vorgebereitet"), ("anerkennen", "anerkannt anzuerkennen", "angeerkannt"),
      ("ausprobieren", "ausprobiert auszuprobieren", "ausgeprobiert"), ("zusammenarbeiten", "zusammengearbeitet zusammenzuarbeiten", ""),
      ("stattfinden", "stattfindet stattfand stattgefunden", ""), ("teilnehmen", "teilnimmt teilnahm teilgenommen", ""),
      ("nachvollziehen", "nachvollzogen nachzuvollziehen", "nachgevollzogen"), ("umstellen", "umgestellt umzustellen", ""),
      ("vorschlagen", "vorschlägt vorschlug vorgeschlagen", ""),
      ("Vertrag", "vertrags vertrages vertrage verträge verträgen", "vertragen"), ("Kaufvertrag", "kaufverträge", ""),
      ("Vorschlag", "vorschläge vorschlägen", ""), ("Haus", "hauses häuser häusern", "hausen"), ("Mangel", "mangels mängel mängeln", ""),
      ("Frage", "fragen", ""), ("Ergebnis", "ergebnisse ergebnissen ergebnisses", ""),
      ("Entscheidung", "entscheidungen", "entscheidungs"), ("Termin", "termins termine terminen", ""), ("Kollegin", "kolleginnen", ""),
      ("Thema", "themen", ""), ("Kunde", "kunden", ""), ("Auskunft", "auskünfte auskünften", "auskunften"), ("Frist", "fristen", ""),
      ("Mitglied", "mitglieder mitgliedern", ""), ("Plan", "pläne plänen plans", "plane planen"), ("Team", "teams", ""),
      ("Partner", "partners partnern", ""), ("Risiko", "risiken risikos", ""), ("vertrag", "verträge vertrags", "vertragen"),
      ("frist", "fristen", ""), ("lang", "lange langen länger längere längste längsten", "langere"),
      ("groß", "große größer größere größte größten", ""), ("hoch", "hohe hohen höher höchste", "hoche"),
      ("gut", "gute guten besser bessere beste besten", "gutere"), ("spät", "späte später späteste spätesten", "spätste"),
      ("teuer", "teure teurer teuerste", "teuere"), ("dunkel", "dunkle dunkler", "dunkele"),
      ("wichtig", "wichtige wichtigen wichtiger wichtigste", "wichtigeste"), ("praktisch", "praktische praktischer praktischste", ""),
      ("neu", "neue neuer neueste neuste", ""), ("offen", "offene offenen offener offenste", "offt"),
      ("trocken", "trockene trockener", ""), ("zuverlässig", "zuverlässige zuverlässiger", ""),
      ("schicken", "schick schicke schickst schickt schickte geschickt", ""), ("gehen", "geh gehe gehst geht ging", ""),
      ("planen", "plane plant plante geplant", "plan"), ("verändern", "verändere verändert veränderte", ""),
      ("ausgliedern", "ausgliedert ausgegliedert", ""),
    ] as [(String, String, String)])
  func germanWordsHaveTheseForms(_ lemma: String, _ yes: String, _ no: String) throws { try check(lemma, yes, no, .german) }

  // MARK: - Separable verbs

  /// Lemma, finite forms, particle.
  @Test(
    arguments: [
      ("meedelen", "deel deelt delen deelde deelden", "mee", .dutch), ("mededelen", "deelt deelde", "mede", .dutch),
      ("afspreken", "spreek spreekt sprak spraken", "af", .dutch), ("aanpassen", "pas past paste", "aan", .dutch),
      ("terugtrekken", "trek trekt trok trokken", "terug", .dutch), ("plaatsvinden", "vindt vond", "plaats", .dutch),
      ("voorbereiden", "bereid bereidt bereidde", "voor", .dutch), ("overleggen", "leg legt legde", "over", .dutch),
      ("mitteilen", "teile teilst teilt teilen teilte teilten", "mit", .german),
      ("zurückziehen", "ziehe zieht zog zogen", "zurück", .german), ("vorschlagen", "schlage schlägt schlug", "vor", .german),
      ("anerkennen", "erkennt erkannte", "an", .german), ("stattfinden", "findet fand fanden fände", "statt", .german),
      ("umgehen", "geht ging", "um", .german), ("herausfinden", "finde fand", "heraus", .german),
      ("weitergeben", "gebe gibt gib gab", "weiter", .german),
    ] as [(String, String, String, Inflection.Tongue)])
  func separableVerbsAreHeardApart(_ lemma: String, _ finite: String, _ particle: String, _ tongue: Inflection.Tongue) throws {
    let forms = try forms(lemma, tongue)
    #expect(forms.particle == particle)
    for form in finite.split(separator: " ") { #expect(forms.finite.contains(String(form)), "\(form): \(forms.finite)") }
    if tongue == .dutch { #expect(forms.words.contains("\(particle) te \(lemma.dropFirst(particle.count))"), "\(forms.words)") }
  }

  @Test(
    arguments: [
      ("verschieben", .german), ("übernehmen", .german), ("antworten", .german), ("wiederholen", .german), ("melden", .german),
      ("vergeten", .dutch), ("overwegen", .dutch), ("aanvaarden", .dutch), ("waarschuwen", .dutch), ("investeren", .dutch),
      ("tell", .english),
    ] as [(String, Inflection.Tongue)])
  func otherVerbsStayWhole(_ lemma: String, _ tongue: Inflection.Tongue) throws { #expect(try forms(lemma, tongue).finite.isEmpty) }

  // MARK: - What is no lemma

  /// Word, what is said of it, what helps.
  @Test(
    arguments: [
      ("told", "'told' is a form of 'tell'", "write tell+", .english), ("was", "'was' is a form of 'be'", "write be+", .english),
      ("children", "'children' is a form of 'child'", "write child+", .english),
      ("rebuilt", "'rebuilt' is a form of 'rebuild'", "write rebuild+", .english),
      ("meetings", "'meetings' is a form of 'meeting'", "write meeting+", .english),
      ("moved", "'moved' is a form of 'move'", "write move+", .english),
      ("planned", "'planned' is a form of 'plan'", "write plan+", .english),
      ("telling", "'telling' is a form of 'tell'", "write tell+", .english),
      ("better", "'better' is a form of 'good'", "write good+", .english),
      ("later", "'later' is a form of 'late'", "write late+", .english),
      ("companies", "'companies' is a form of 'company'", "write company+", .english),
      ("unresolved", "'unresolved' is an inflected form", "write its plain form, as in tell+ for told", .english),
      ("the", "'the' has no other forms", "write it without '+'", .english),
      ("because", "'because' has no other forms", "write it without '+'", .english),
      ("don't", "'don't' holds more than letters", "write '+' behind a plain word", .english),
      ("heads-up", "'heads-up' holds more than letters", "write '+' behind a plain word", .english),
      ("q3", "'q3' holds more than letters", "write '+' behind a plain word", .english),
      ("a", "'a' is no word with other forms", "write it without '+'", .english),
      ("", "'' is no word with other forms", "write it without '+'", .english),
      ("kreeg", "'kreeg' is a form of 'krijgen'", "write krijgen+", .dutch),
      ("besloot", "'besloot' is a form of 'besluiten'", "write besluiten+", .dutch),
      ("afgesproken", "'afgesproken' is a form of 'afspreken'", "write afspreken+", .dutch),
      ("heeft", "'heeft' is a form of 'hebben'", "write hebben+", .dutch),
      ("wijzigingen", "'wijzigingen' is a form of 'wijziging'", "write wijziging+", .dutch),
      ("leden", "'leden' is a form of 'lid'", "write lid+", .dutch), ("beter", "'beter' is a form of 'goed'", "write goed+", .dutch),
      ("het", "'het' has no other forms", "write it without '+'", .dutch),
      ("ging", "'ging' is a form of 'gehen'", "write gehen+", .german),
      ("verschoben", "'verschoben' is a form of 'verschieben'", "write verschieben+", .german),
      ("mitgebracht", "'mitgebracht' is a form of 'mitbringen'", "write mitbringen+", .german),
      ("wäre", "'wäre' is a form of 'sein'", "write sein+", .german),
      ("Verträge", "'verträge' is a form of 'vertrag'", "write vertrag+", .german),
      ("änderungen", "'änderungen' is a form of 'änderung'", "write änderung+", .german),
      ("anzupassen", "'anzupassen' is a form of 'anpassen'", "write anpassen+", .german),
      ("besser", "'besser' is a form of 'gut'", "write gut+", .german),
      ("nicht", "'nicht' has no other forms", "write it without '+'", .german),
    ] as [(String, String, String, Inflection.Tongue)])
  func whatIsNoLemmaIsRefused(_ word: String, _ message: String, _ help: String, _ tongue: Inflection.Tongue) {
    #expect(throws: Inflection.Unknown(message: message, help: help)) { try Inflection.forms(of: word, in: tongue) }
  }

  @Test(
    arguments: [
      "need", "feed", "bring", "thing", "news", "string", "seed", "speed", "proceed", "morning", "building", "lens", "process", "focus",
      "bus", "canvas", "hundred", "embed", "ceiling", "wedding", "sibling", "success", "status", "saw", "wound", "ground",
    ])
  func lemmasThatOnlyLookInflectedAreTaken(_ lemma: String) throws { #expect(try forms(lemma, .english).words.first == lemma) }

  /// A phrase builds 256 words at most.
  @Test func formsAreFew() throws {
    for lemma in ["mitteilen", "zurückziehen", "umgehen", "können", "gesund"] {
      let forms = try forms(lemma, .german)
      #expect(forms.words.count + forms.finite.count <= 75, "\(lemma): \(forms.words.count), \(forms.finite.count)")
    }
  }
}
