/// What the tables say of a German word.
struct GermanKinds: OptionSet, Sendable {
  /// A bit for each kind.
  let rawValue: UInt32

  /// Never inflected.
  static let bare = Self(rawValue: 1 << 0)
  /// A strong or irregular verb.
  static let strong = Self(rawValue: 1 << 1)
  /// A weak verb.
  static let weak = Self(rawValue: 1 << 2)
  /// A weak verb that looks as if it were built on a strong one.
  static let weakDespiteBase = Self(rawValue: 1 << 3)
  /// A verb that stays whole though it begins with a particle.
  static let inseparable = Self(rawValue: 1 << 4)
  /// A verb that is parted in one meaning and whole in another.
  static let halfSeparable = Self(rawValue: 1 << 5)
  /// A verb that is parted though it begins with a prefix.
  static let separable = Self(rawValue: 1 << 6)
  /// A noun whose forms rules give.
  static let noun = Self(rawValue: 1 << 7)
  /// A noun whose forms stand in a table.
  static let irregularNoun = Self(rawValue: 1 << 8)
  /// A noun with an umlaut and `-e` in the plural.
  static let umlautE = Self(rawValue: 1 << 9)
  /// A noun without `-e` in the dative.
  static let noDativeE = Self(rawValue: 1 << 10)
  /// A feminine noun with an umlaut in the plural.
  static let feminineUmlaut = Self(rawValue: 1 << 11)
  /// A feminine noun with `-en` in the plural.
  static let feminine = Self(rawValue: 1 << 12)
  /// A noun with an umlaut and `-er` in the plural.
  static let umlautEr = Self(rawValue: 1 << 13)
  /// A noun with `-er` in the plural.
  static let plainEr = Self(rawValue: 1 << 14)
  /// A noun with an umlaut alone in the plural.
  static let umlautAlone = Self(rawValue: 1 << 15)
  /// An adjective.
  static let adjective = Self(rawValue: 1 << 16)
  /// An adjective with other stems.
  static let irregularAdjective = Self(rawValue: 1 << 17)
  /// An adjective with an umlaut when it is compared.
  static let comparedWithUmlaut = Self(rawValue: 1 << 18)
  /// An infinitive that is a noun at the end of a compound.
  static let compoundNoun = Self(rawValue: 1 << 19)

  /// A noun of any kind.
  static let anyNoun: Self = [.noun, .irregularNoun, .umlautE, .feminineUmlaut, .feminine, .umlautEr, .plainEr, .umlautAlone]
}

/// What no rule tells of German words.
enum GermanTables {
  /// Everything that the lists below say of their words.
  static let kinds: [String: GermanKinds] = InflectionTable.kinds(
    [
      (.bare, bare), (.weak, weak), (.weakDespiteBase, weakDespiteBase), (.inseparable, inseparable), (.halfSeparable, halfSeparable),
      (.separable, separable), (.noun, nouns), (.noun, nounsOnEn), (.compoundNoun, compoundNouns), (.umlautE, umlautE),
      (.noDativeE, noDativeE), (.feminineUmlaut, feminineUmlaut),
      (.feminine, feminine), (.umlautEr, umlautEr), (.plainEr, plainEr), (.umlautAlone, umlautAlone), (.adjective, adjectives),
      (.adjective, adjectivesOnEn), (.comparedWithUmlaut, comparedWithUmlaut),
    ],
    [
      (.strong, Array(strong.keys) + Array(full.keys)), (.irregularNoun, Array(irregularNouns.keys)),
      (.adjective, Array(irregularAdjectives.keys)), (.irregularAdjective, Array(irregularAdjectives.keys)),
    ])

  /// Strong and irregular verbs: infinitive, third person, past, participle, and the subjunctive where it is used. `/` parts variants, `-`
  /// is none.
  static let strong: [String: [[String]]] = InflectionTable.fields(
    """
    backen backt/bäckt backte/buk gebacken, befehlen befiehlt befahl befohlen, beginnen beginnt begann begonnen begänne
    beißen beißt biss gebissen, bergen birgt barg geborgen, biegen biegt bog gebogen, bieten bietet bot geboten böte
    binden bindet band gebunden, bitten bittet bat gebeten bäte, blasen bläst blies geblasen, bleiben bleibt blieb geblieben bliebe
    braten brät briet gebraten, brauchen braucht brauchte gebraucht bräuchte, brechen bricht brach gebrochen bräche
    brennen brennt brannte gebrannt, bringen bringt brachte gebracht brächte, denken denkt dachte gedacht dächte
    dringen dringt drang gedrungen, empfehlen empfiehlt empfahl empfohlen empfähle, erlöschen erlischt erlosch erloschen
    erschrecken erschrickt/erschreckt erschrak/erschreckte erschrocken/erschreckt, essen isst aß gegessen äße, fahren fährt fuhr gefahren
    fallen fällt fiel gefallen fiele, fangen fängt fing gefangen finge, fechten ficht focht gefochten, finden findet fand gefunden fände
    flechten flicht flocht geflochten, fliegen fliegt flog geflogen flöge, fliehen flieht floh geflohen, fließen fließt floss geflossen
    fressen frisst fraß gefressen, frieren friert fror gefroren, gebären gebiert/gebärt gebar geboren, geben gibt gab gegeben gäbe
    gedeihen gedeiht gedieh gediehen, gehen geht ging gegangen ginge, gelingen gelingt gelang gelungen gelänge
    gelten gilt galt gegolten gälte, genesen genest genas genesen, genießen genießt genoss genossen genösse
    geschehen geschieht geschah geschehen geschähe, gewinnen gewinnt gewann gewonnen gewänne/gewönne, gießen gießt goss gegossen
    gleichen gleicht glich geglichen, gleiten gleitet glitt geglitten, graben gräbt grub gegraben, greifen greift griff gegriffen
    halten hält hielt gehalten hielte, hängen hängt hing/hängte gehangen/gehängt hinge, heben hebt hob gehoben
    heißen heißt hieß geheißen hieße, helfen hilft half geholfen hülfe/hälfe, kennen kennt kannte gekannt
    klingen klingt klang geklungen klänge, kneifen kneift kniff gekniffen, kommen kommt kam gekommen käme
    kriechen kriecht kroch gekrochen, laden lädt/ladet lud geladen, lassen lässt ließ gelassen ließe, laufen läuft lief gelaufen liefe
    leiden leidet litt gelitten, leihen leiht lieh geliehen, lesen liest las gelesen läse, liegen liegt lag gelegen läge
    lügen lügt log gelogen, mahlen mahlt mahlte gemahlen, meiden meidet mied gemieden, messen misst maß gemessen mäße
    misslingen misslingt misslang misslungen, nehmen nimmt nahm genommen nähme, nennen nennt nannte genannt
    pfeifen pfeift pfiff gepfiffen, preisen preist pries gepriesen, quellen quillt quoll gequollen, raten rät riet geraten riete
    reiben reibt rieb gerieben, reißen reißt riss gerissen, reiten reitet ritt geritten, rennen rennt rannte gerannt
    riechen riecht roch gerochen, ringen ringt rang gerungen, rinnen rinnt rann geronnen, rufen ruft rief gerufen riefe
    salzen salzt salzte gesalzen, saufen säuft soff gesoffen, schaffen schafft schuf/schaffte geschaffen/geschafft
    scheiden scheidet schied geschieden schiede, scheinen scheint schien geschienen schiene, schelten schilt schalt gescholten
    scheren schert schor/scherte geschoren/geschert, schieben schiebt schob geschoben schöbe, schießen schießt schoss geschossen
    schlafen schläft schlief geschlafen, schlagen schlägt schlug geschlagen schlüge, schleichen schleicht schlich geschlichen
    schleifen schleift schliff/schleifte geschliffen/geschleift, schließen schließt schloss geschlossen schlösse
    schmeißen schmeißt schmiss geschmissen, schmelzen schmilzt/schmelzt schmolz geschmolzen, schneiden schneidet schnitt geschnitten
    schreiben schreibt schrieb geschrieben schriebe, schreien schreit schrie geschrien, schreiten schreitet schritt geschritten
    schweigen schweigt schwieg geschwiegen, schwellen schwillt schwoll geschwollen, schwimmen schwimmt schwamm geschwommen
    schwinden schwindet schwand geschwunden, schwingen schwingt schwang geschwungen, schwören schwört schwor geschworen
    sehen sieht sah gesehen sähe, senden sendet sandte/sendete gesandt/gesendet, singen singt sang gesungen, sinken sinkt sank gesunken
    sinnen sinnt sann gesonnen, sitzen sitzt saß gesessen säße, spinnen spinnt spann gesponnen, sprechen spricht sprach gesprochen spräche
    springen springt sprang gesprungen spränge, stechen sticht stach gestochen, stehen steht stand gestanden stünde
    stehlen stiehlt stahl gestohlen, steigen steigt stieg gestiegen stiege, sterben stirbt starb gestorben, stinken stinkt stank gestunken
    stoßen stößt stieß gestoßen stieße, streichen streicht strich gestrichen, streiten streitet stritt gestritten
    tragen trägt trug getragen trüge, treffen trifft traf getroffen träfe, treiben treibt trieb getrieben triebe
    treten tritt trat getreten träte, trinken trinkt trank getrunken, trügen trügt trog getrogen, verderben verdirbt verdarb verdorben
    vergessen vergisst vergaß vergessen vergäße, verlieren verliert verlor verloren verlöre, wachsen wächst wuchs gewachsen
    wägen wägt wog/wägte gewogen/gewägt, waschen wäscht wusch gewaschen, weichen weicht wich gewichen wiche
    weisen weist wies gewiesen wiese, wenden wendet wandte/wendete gewandt/gewendet, werben wirbt warb geworben würbe
    werfen wirft warf geworfen würfe, wiegen wiegt wog gewogen wöge, winden windet wand gewunden, wringen wringt wrang gewrungen
    zeihen zeiht zieh geziehen, ziehen zieht zog gezogen zöge, zwingen zwingt zwang gezwungen zwänge
    """)

  /// Verbs whose present stands in full: infinitive, present, past, participle, subjunctive.
  static let full: [String: [[String]]] = InflectionTable.fields(
    """
    sein bin/bist/ist/sind/seid/sei/seien/seist/seiest war gewesen wäre, haben habe/hab/hast/hat/habt hatte gehabt hätte
    werden werde/wirst/wird/werdet wurde geworden/worden würde, können kann/kannst/könnt/könne konnte gekonnt könnte
    müssen muss/musst/müsst/müsse musste gemusst müsste, dürfen darf/darfst/dürft/dürfe durfte gedurft dürfte
    mögen mag/magst/mögt/möge mochte gemocht möchte, sollen soll/sollst/sollt/solle sollte gesollt
    wollen will/willst/wollt/wolle wollte gewollt, wissen weiß/weißt/wisst/wisse wusste gewusst wüsste, tun tue/tu/tust/tut tat getan täte
    """)

  /// Imperatives that are no other form of their verb, beside those on `i` (`gib`).
  static let imperatives: [String: [[String]]] = InflectionTable.fields(
    "kommen komm, lassen lass, gehen geh, stehen steh, bleiben bleib, tun tu")

  /// Weak verbs that others are built on, and those that only look as if they were built on another verb.
  private static let weak =
    """
    frischen flachen achten addieren ahnen altern angeln antworten arbeiten argumentieren ärgern atmen ätzen äußern bauen beben beichten
    bessern beten betteln beugen bilden billigen blicken blocken blühen bohren booten borgen buchen bügeln bündeln bürgen büßen checken
    coachen dämmen dämpfen danken dauern decken dehnen deuten dichten dienen diskutieren dokumentieren donnern drehen drohen drosseln
    drucken drücken dulden ebnen ehren eichen eignen eilen einen einigen enden engen erben ernten eskalieren fassen fahnden färben faxen
    fehlen feiern feilen fertigen festigen filtern finanzieren fischen flicken fluchen flüchten flüstern folgen fordern fördern formen
    formulieren forschen fragen freuen fügen fühlen führen füllen funktionieren fürchten garantieren gönnen gründen grüßen gucken haften
    haken handeln handhaben härten häufen hauen heilen heizen hemmen heuern hindern hinken hoffen holen horchen hören hüllen hungern hüten
    identifizieren impfen informieren installieren integrieren investieren irren jagen jammern jubeln kalkulieren kämmen kämpfen kapern
    kapseln kaufen kehren keimen kennzeichnen kippen klagen klammern klappen klären kleben kleiden klettern klicken klingeln klopfen
    knüpfen kochen kommentieren kommunizieren konfigurieren konzentrieren kooperieren koordinieren koppeln korrigieren kosten krachen
    kranken kratzen kreisen kreuzen kriegen krönen kühlen kümmern kündigen kürzen lächeln lachen lagern langen landen lasten lauten leben
    lecken leeren legen lehnen lehren leiten lenken lernen leuchten lieben liefern lindern listen loben locken löffeln lohnen lösen
    löschen lüften machen mahnen mailen malen managen mauern maulen meckern mehren meinen meistern melden mengen merken mieten mildern
    mindern mischen missen montieren mühen münden mustern nageln nähen nähern neigen nicken nötigen notieren nutzen nützen öffnen ordnen
    organisieren packen passen passieren pausieren pendeln pflanzen pflegen pilgern pinnen plagen planen platzen plaudern pochen posten
    prägen prallen priorisieren proben probieren produzieren programmieren prognostizieren prüfen prügeln pumpen putzen quälen quetschen
    rahmen ragen rasten räumen rauschen reagieren rechnen rechtfertigen reden regeln regen registrieren reichen reifen reihen reinigen
    reisen reizen retten richten rollen rosten rücken rudern rügen ruhen rühmen rühren rüsten rütteln sagen sammeln sättigen säubern
    saugen säumen schaden schalten schämen schärfen schätzen schauen schaukeln scheitern schenken scheuen schichten schicken schildern
    schimpfen schirmen schlichten schlussfolgern schlüsseln schmecken schminken schnappen schneien schonen schrauben schrecken schrumpfen
    schulden schulen schütteln schütten schützen schwächen schwanken schwärmen schweben schwenken schwitzen segnen sehnen setzen sichern
    sickern siedeln signalisieren skalieren skizzieren sorgen sortieren sparen speichern speisen sperren spiegeln spielen spitzen splitten
    spüren staffeln stammen stampfen standardisieren starren starten statten stauen staunen stecken steigern stellen stemmen steuern
    sticken stillen stimmen stocken stolpern stoppen stören stornieren strafen stranden strahlen strapazieren streben strecken streifen
    streiken streuen strukturieren studieren stufen stunden stürmen stürzen stützen suchen tadeln tagen takten tanken tanzen tarnen tasten
    taugen tauchen tauschen täuschen teilen telefonieren testen tippen toben tönen töten trainieren trauen trauern träumen trennen
    trocknen trommeln trotzen trösten trüben tüfteln türmen turnen üben urteilen wagen wählen wahren wandeln wandern wanken wärmen warnen
    warten wechseln wecken wehen wehren weihen weinen weiten werten wetten wettern wickeln widmen wirken wirtschaften wischen wohnen
    wundern wünschen würdigen würzen zahlen zählen zapfen zaubern zeichnen zeigen zerren zielen zitieren zögern züchten zucken zünden
    zürnen zweifeln kaschieren aktualisieren akzeptieren analysieren urlauben knicken lauschen fusionieren definieren delegieren
    dominieren kontrollieren kapitulieren protokollieren reduzieren reparieren resultieren spekulieren stagnieren terminieren variieren
    adressieren
    """

  /// Verbs that look like a prefix and a strong verb, and are weak.
  private static let weakDespiteBase = "begleiten bereiten"

  /// Prefixes that are never parted from their verb, and leave no place for `ge`.
  static let prefixes = InflectionTable.list("hinter unter über wider miss emp ent ver zer be ge er")

  /// Verbs that stay whole though they begin with a particle.
  private static let inseparable =
    """
    offenbaren umarmen umfassen umgeben umhüllen umkreisen umranden umrahmen umreißen umringen umsorgen umwerben umzingeln umgarnen
    durchforsten durchkreuzen durchleben durchlöchern durchqueren durchschauen durchsuchen durchstöbern wiederholen vollbringen vollenden
    vollführen vollstrecken vollziehen
    """

  /// Verbs that are parted in one meaning and stay whole in another.
  private static let halfSeparable =
    """
    umgehen umschreiben umfahren umlagern umstellen durchlaufen durchbrechen durchdringen durchdenken durchziehen übergehen überlaufen
    übertreten überziehen überspringen unterstellen unterlegen überführen übersetzen unterhalten
    """

  /// Verbs that are parted though they begin with a prefix.
  private static let separable =
    """
    unterbringen unterordnen unterkommen untergehen unterheben überkochen überleiten überquellen überschwappen überstülpen widerspiegeln
    widerhallen überwechseln
    """

  /// Particles by their first letter, the longest first.
  static let particles = InflectionTable.byLetter(
    """
    liegen stehen fallen auseinander infrage übrig beiseite hinterher zugrunde bevor rein raus rauf runter rüber ran rum ab an auf aus bei
    bereit bekannt dabei daran darauf dagegen dar davon dazu dazwischen durch ein einher empor entgegen entlang fehl fern fertig fest fort
    frei gegenüber gleich gut heim her herab heran herauf heraus herbei herein herüber herum herunter hervor hin hinab hinauf hinaus
    hinein hinüber hinunter hinweg hinzu hoch inne instand kaputt kennen klar klein krank kurz lahm los mit nach nahe nieder offen preis
    quer richtig rück sicher stand statt still teil tot über überein um umher unter vor voran voraus vorbei vorher vorüber vorweg vorwärts
    wach wahr weg weiter wett wider wieder zu zufrieden zurecht zurück zusammen zuvor zuwider schief schwer scharf warm schön sauber leer
    lieb voll
    """)

  /// How a verb may begin behind a prefix.
  static let onsets = Set(InflectionTable.list("bl br dr fl fr gl gn gr kl kn kr pf pl pr qu sc sk sl sm sn sp st tr zw"))

  /// Words on `-en`, `-ern` and `-eln` that are adjectives.
  private static let adjectivesOnEn =
    """
    offen eigen selten trocken zufrieden unzufrieden bescheiden verschieden golden modern extern intern nüchtern schüchtern albern silbern
    hölzern gelegen angemessen unangemessen gelassen entschlossen unentschlossen willkommen vollkommen unvollkommen verlogen erhaben
    besonnen unbesonnen gediegen ausgewogen unausgewogen aufgeschlossen eben uneben lüstern besessen befangen unbefangen verworren
    vergangen versessen angesehen verschlossen ungelegen übertrieben erwachsen verschwommen verschwiegen betroffen belesen abgelegen
    unverfroren fern
    """

  /// Nouns with an umlaut and `-e` in the plural (`Verträge`); compounds that end in one of four letters or more go with it.
  private static let umlautE =
    """
    anwalt vertrag auftrag antrag betrag beitrag ertrag vortrag eintrag nachtrag übertrag schlag gang fang umfang hang klang drang stand
    satz platz schatz fall lauf kauf wurf bruch spruch geruch stoß schluss fluss schuss genuss kuss guss pass anlass nachlass ablass
    einlass durchlass grund mund plan zug auszug umzug abzug bezug einzug verzug vorzug anzug entzug rückzug nachzug aufzug feldzug rat
    vorrat beirat aufsichtsrat betriebsrat verwaltungsrat druck block stock kopf knopf topf zopf korb markt raum baum traum schaum zaun
    saum wunsch hals gast ast kanal general ball stall wall kamm damm schwamm stamm kampf dampf krampf sarg arzt wand brand band verband
    strand zwang gesang rang strang brauch bauch schlauch rausch flug krug gruß fuß sturm turm wurm sprung schwung stuhl hut ton lohn sohn
    strom hof bahnhof gerichtshof rock bock sumpf rumpf strumpf sack pfahl zahn hahn span schrank gestank kranz schwanz tanz schacht bach
    bass spaß fluch einwand aufwand vorwand verbund bund
    """

  /// Nouns of the kind that have no `-e` in the dative, since it would be a verb: `brauche`, `plane`.
  private static let noDativeE = "schlag fang kauf pass plan rat druck block tanz brauch"

  /// Feminine nouns of the kind (`Kräfte`).
  private static let feminineUmlaut =
    """
    macht kraft stadt auskunft zukunft herkunft unterkunft übereinkunft ankunft zusammenkunft hand nacht angst nuss frucht not kunst brust
    faust haut maus braut naht lust luft zunft wurst schnur ausflucht kuh
    """

  /// Feminine nouns with `-en` in the plural and nothing else, beside those with endings that tell.
  private static let feminine =
    """
    arbeit zeit frist antwort zahl wahl art form norm sicht pflicht schicht nachricht last tat fahrt welt person uhr spur tür bahn post
    jagd gegend schuld burg fracht tracht schlacht vollmacht qual saat front gewalt gestalt anstalt heirat geburt furcht schrift sucht
    bucht zucht flut frau bank jugend tugend kost kur ohnmacht auswahl anzahl mehrzahl heimat armut miete partei wende
    """

  /// Nouns with an umlaut and `-er` in the plural (`Häuser`).
  private static let umlautEr =
    """
    haus land buch wort amt blatt rad fach volk mann rand dach loch gut dorf grab glas gras kalb lamm horn korn huhn tuch bad fass tal
    haupt kraut wald gott irrtum eigentum
    """

  /// Nouns with `-er` in the plural (`Felder`).
  private static let plainEr = "kind bild feld geld glied lied licht schild ei kleid brett nest gesicht geschlecht"

  /// Nouns whose plural is an umlaut alone (`Mängel`).
  private static let umlautAlone =
    """
    mangel vater bruder garten boden hafen laden schaden kasten ofen graben faden magen nagel vogel mantel sattel apfel hammer kloster
    mutter tochter
    """

  /// Nouns whose other forms no rule gives.
  static let irregularNouns: [String: [[String]]] = InflectionTable.fields(
    """
    thema themen/themas, firma firmen, schema schemata/schemas, datum datums/daten, zentrum zentrums/zentren, konto kontos/konten
    risiko risikos/risiken, bonus boni/bonusse/bonussen, status, zyklus zyklen, modus modi, fokus fokusse, virus viren, basis basen
    praxis praxen, material materials/materialien, prinzip prinzips/prinzipien, album albums/alben, drama dramas/dramen, visum visums/visa
    praktikum praktikums/praktika, spektrum spektrums/spektren, ultimatum ultimatums/ultimaten, memorandum memorandums/memoranden
    forum forums/foren, museum museums/museen, herr herrn/herren, mensch menschen, nachbar nachbarn/nachbars, bauer bauern
    bau baus/baues/baue/bauten, see sees/seen, name namen/namens, gedanke gedanken/gedankens, wille willen/willens
    glaube glauben/glaubens, buchstabe buchstaben/buchstabens, herz herzen/herzens, ende endes/enden, auge auges/augen
    interesse interesses/interessen, staat staats/staates/staaten, schmerz schmerzes/schmerzen, leute leuten, daten, kosten, eltern
    ferien, spesen, finanzen, saal saals/saales/säle/sälen, bus busses/busse/bussen, wort worts/wortes/worte/worten/wörter/wörtern
    bank banken/bänke/bänken, konsens konsenses/konsense, chef chefs, team teams, gremium gremiums/gremien, werk werks/werkes/werke/werken
    jahr jahrs/jahres/jahre/jahren, antwort antworten, verlust verlusts/verlustes/verluste/verlusten, komma kommas/kommata, klima klimas
    rhythmus rhythmen, fachmann fachmanns/fachmannes/fachmänner/fachmännern/fachleute/fachleuten
    ergebnis ergebnisses/ergebnisse/ergebnissen, atlas atlanten, kunde kunden, geist geists/geistes/geister/geistern
    """)

  /// Other nouns, whose forms rules give; written small they are no adjectives. Compounds that end in one go with it.
  private static let nouns =
    """
    maßnahme aufnahme annahme ausnahme aufgabe ausgabe angabe vorgabe zusage absage aussage anfrage nachfrage rückfrage umfrage anlage
    vorlage lage grundlage folge absprache rücksprache ansprache sprache anzeige beschwerde klage sache ursache seite rolle stelle
    schnittstelle summe menge größe höhe länge reihe liste woche stunde minute sekunde tabelle phase prognose analyse probe eingabe
    übergabe rückgabe freigabe abnahme übernahme teilnahme zunahme stellungnahme chance frage kollege quelle lüge messe falle rate
    gebrauch vorgesetzte angestellte beauftragte abgeordnete verwandte beteiligte gesandte bekannte vorsitzende studierende mitarbeitende
    reisende lieferant konkurrent präsident assistent student klient patient konsument produzent dozent referent abend aktie angebot
    aufgebot gebot verbot trieb schnitt griff ritt tritt schritt riss biss strich schliff maß streit termin bericht budget projekt produkt
    ziel monat wert grad zweck weg punkt ort tag teil preis brief beispiel problem erfolg bedarf betrieb dienst vorteil nachteil gebiet
    gespräch ereignis system team protokoll konzept dokument papier programm plattform start stopp test ersatz schutz umsatz netz profit
    gewinn verlust besuch versuch anruf beruf verein vergleich hinweis beweis nachweis ausweis kreis prozess kongress fehler partner
    rahmen interview artikel mittel stück gerät modell muster kapital personal signal potential potenzial quartal journal ritual kurs
    konkurs diskurs export import rest text kontext kontakt konflikt effekt aspekt subjekt objekt etat rabatt format resultat referat
    zertifikat mandat salat apparat automat bescheid entscheid unterschied abschied verkehr gehalt inhalt aufenthalt erhalt halt vorbehalt
    sachverhalt rückhalt anhalt aufschub schub verschleiß fleiß witz sitz besitz blitz trotz streik trick blick überblick einblick
    augenblick rückblick zweig steig anstieg ausstieg einstieg umstieg aufstieg abstieg sieg krieg dieb vertrieb antrieb job link tool
    deal workshop call mail meeting update ticket trend chat sprint review release herz geschäft gesetz gebäude gefühl geheimnis gericht
    gewicht gutachten verdacht gemüt wunder schwerpunkt datenschutz widerspruch engpass feedback support service server laptop computer
    standard
    """

  /// Nouns on `-en` that are no verbs, or whose genitive on `-s` is written when they are.
  private static let nounsOnEn =
    """
    garten boden hafen kasten ofen faden balken kuchen examen volumen gutachten bogen rasen besen wesen unwesen zeichen abkommen einkommen
    willen phänomen daten spesen finanzen ferien eltern haufen orden osten westen norden süden morgen regen segen
    """

  /// Infinitives that end compounds which are nouns: `schiedsverfahren`.
  private static let compoundNouns =
    "verfahren unternehmen schreiben treffen vermögen verhalten vorgehen vorhaben rahmen wissen leben essen"

  /// Adjectives that are no nouns, beside those with endings that tell.
  private static let adjectives =
    """
    abstrakt absurd aktuell alt amtlich arm bekannt beliebt bequem bereit berechtigt beschäftigt besondere bestimmt bitter blass blau
    blind blöd bös böse braun brav breit bunt dankbar deutsch dezent dicht dick direkt doof doppelt dreist dringend dumm dunkel dünn edel
    effizient ehrlich eindeutig einfach eitel elegant eng enttäuscht ernst erste exakt extrem fair falsch faul fein fern fest fett feucht
    fit flach flexibel flott formal fraglich frech frei fremd frisch froh früh ganz geehrt geeignet gefährlich geheim geizig gelb gemein
    gemeinsam genau genial gerade gering gesamt geschickt gesund gewandt gewohnt gewiss glatt gleich global grau grob groß grün gut halb
    hart heikel heiß hell hoch hohl human ideal illegal individuell intensiv interessant intern interessiert jung kahl kalt kaputt klar
    klein klug knapp komfortabel komisch komplett komplex konkret konsequent konstant korrekt krank krass krumm kühl kurz lahm lang laut
    lecker leer legal legitim leicht leise letzte lieb locker lokal los matt maximal mild minimal miserabel mobil möglich müde munter
    mutig nächste nackt nah nass nett neu neutral niedrig normal nötig nüchtern offiziell optimal orange parallel passend perfekt platt
    plausibel positiv negativ präsent präzise privat prompt pur radikal rar rasch rau real recht reif rein relevant reich rosa rot ruhig
    rund sanft satt sauber sauer scharf schief schlank schlapp schlau schlecht schlicht schlimm schmal schnell schön schräg schwach
    schwarz schwer seriös sicher simpel souverän sozial spät spitz spontan stabil stark starr steif steil still stolz straff streng stumm
    stumpf stur süß taub teuer tief toll tot total träge transparent treu trüb übel unbekannt unklar unsicher unfair ungenau ungleich
    ungerecht gerecht variabel verantwortlich verkehrt vernünftig verrückt verwandt viel voll vordere vorsichtig wach wahr warm weich
    weise weiß weit welk wert wild wirr wohl wund wüst zäh zart zentral zügig zweite zynisch zuverlässig unzuverlässig akut alternativ
    analog anonym autonom digital dominant fatal final frustriert gravierend kompetent inkompetent arrogant prominent permanent
    provisorisch prägnant rentabel akzeptabel resilient
    """

  /// Adjectives with an umlaut when they are compared.
  private static let comparedWithUmlaut =
    "alt arm dumm grob hart jung kalt klug krank kurz lang rot scharf schwach schwarz stark warm gesund schmal nass blass"

  /// Adjectives with other stems: of their endings, of the comparative and of the superlative.
  static let irregularAdjectives: [String: [[String]]] = InflectionTable.fields(
    """
    gut gut besser best, hoch hoh höher höchst, nah nah näher nächst, nahe nah näher nächst, viel viel mehr meist, groß groß größer größt
    gern - lieber liebst, wenig wenig weniger/minder wenigst/mindest
    """)

  /// Words that are never inflected.
  private static let bare =
    """
    einen acht zwei drei vier fünf sechs neun zehn elf zwölf dies gerne leider bisher bislang einmal möglicherweise hiervon ihrerseits
    eurerseits unsererseits der die das den dem des ein eine einem einer eines kein keine keinen keinem keiner keines ich du er sie es wir
    ihr mich dich ihn uns euch mir dir ihm ihnen mein dein unser euer ihre ihren ihrem ihrer ihres seine seinen seinem seiner seines meine
    meinem meiner meines deine deinen deinem deiner deines unsere unseren unserem unserer unseres eure euren eurem eurer eures sich wer
    was wen wem wessen wann warum wie wo woher wohin weshalb wieso welch welche welchen welchem welcher welches dieser diese diesen diesem
    dieses jener jene jenen jenem jenes jeder jede jeden jedem jedes und oder aber denn weil dass ob wenn als während bevor nachdem sobald
    solange falls sofern damit dadurch daher darum deshalb deswegen dennoch doch trotzdem jedoch sondern sowie sowohl weder noch entweder
    an auf aus außer bei bis durch für gegen gegenüber hinter in mit nach neben ohne seit über um unter von vor wegen zu zum zur zwischen
    am im ins vom beim ans aufs nicht nie niemals nichts niemand jemand etwas man alles alle allen aller allem beide beiden andere anderen
    anderer anderes anderem einige manche solche mehrere auch nur schon sehr immer oft manchmal hier da dort dann nun jetzt heute gestern
    bald wieder vielleicht ja nein also so hin her etwa fast kaum gar mal oben unten hinten vorn vorne innen außen drinnen draußen
    insofern inzwischen indem anstatt statt bereits zudem außerdem überhaupt sieben dessen deren denen derer wofür womit wovon worauf
    woran dafür davon dazu daran darauf darin darüber dabei dagegen danach hiermit bitte danke selbst selber einander miteinander
    voneinander füreinander sonst allerdings ebenfalls ebenso jedenfalls mindestens wenigstens höchstens
    """
}
