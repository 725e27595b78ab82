/// What the tables say of a Dutch word.
struct DutchKinds: OptionSet, Sendable {
  /// A bit for each kind.
  let rawValue: UInt32

  /// Never inflected.
  static let bare = Self(rawValue: 1 << 0)
  /// A strong or irregular verb.
  static let strong = Self(rawValue: 1 << 1)
  /// A weak verb.
  static let weak = Self(rawValue: 1 << 2)
  /// A verb that keeps the `e` of its English stem.
  static let keepsE = Self(rawValue: 1 << 3)
  /// A weak verb that looks as if it were built on a strong one.
  static let weakDespiteBase = Self(rawValue: 1 << 4)
  /// A verb that stays whole though it begins with a particle.
  static let inseparable = Self(rawValue: 1 << 5)
  /// A verb that is parted in one meaning and whole in another.
  static let halfSeparable = Self(rawValue: 1 << 6)
  /// A verb that is parted though it begins with a prefix.
  static let separable = Self(rawValue: 1 << 7)
  /// An infinitive with a plural.
  static let verbalNoun = Self(rawValue: 1 << 8)
  /// A verb that looks like the plural of a noun.
  static let verbLikePlural = Self(rawValue: 1 << 9)
  /// A noun with a regular plural.
  static let noun = Self(rawValue: 1 << 10)
  /// A noun whose plural is `-s`.
  static let nounWithS = Self(rawValue: 1 << 11)
  /// A noun whose plural stands in a table.
  static let nounWithPlural = Self(rawValue: 1 << 12)
  /// A noun on `-en`.
  static let nounOnEn = Self(rawValue: 1 << 13)
  /// An adjective.
  static let adjective = Self(rawValue: 1 << 14)
  /// An adjective with forms of its own.
  static let irregularAdjective = Self(rawValue: 1 << 15)
  /// A verb without the form that is its bare stem.
  static let impersonal = Self(rawValue: 1 << 16)

  /// A noun of any kind.
  static let anyNoun: Self = [.noun, .nounWithS, .nounWithPlural]
}

/// What no rule tells of Dutch words.
enum DutchTables {
  /// Everything that the lists below say of their words.
  static let kinds: [String: DutchKinds] = InflectionTable.kinds(
    [
      (.bare, bare), (.weak, weak), (.keepsE, keepsE), (.weakDespiteBase, weakDespiteBase), (.inseparable, inseparable),
      (.halfSeparable, halfSeparable), (.separable, separable), (.verbalNoun, verbalNouns), (.impersonal, impersonal),
      (.verbLikePlural, verbsLikePlurals), (.noun, nouns),
      (.nounWithS, nounsWithS), (.nounOnEn, nounsOnEn), (.adjective, adjectives), (.adjective, adjectivesOnEn),
    ],
    [
      (.strong, Array(strong.keys)), (.nounWithPlural, Array(plurals.keys)), (.adjective, Array(irregularAdjectives.keys)),
      (.irregularAdjective, Array(irregularAdjectives.keys)),
    ])

  /// Strong and irregular verbs: infinitive, past, past plural, participle, and the present where it is not regular. `/` parts variants,
  /// `-` is none.
  static let strong: [String: [[String]]] = InflectionTable.fields(
    """
    zijn was waren geweest ben/bent/is/wees/weest, hebben had hadden gehad heb/hebt/heeft, worden werd werden geworden
    zullen zou zouden - zal/zult/zul, kunnen kon konden gekund kan/kunt/kun, mogen mocht mochten gemogen/gemoogd mag/moogt
    moeten moest moesten gemoeten, willen wilde/wou wilden/wouden gewild wil/wilt, gaan ging gingen gegaan ga/gaat
    staan stond stonden gestaan sta/staat, slaan sloeg sloegen geslagen sla/slaat, doen deed deden gedaan doe/doet
    zien zag zagen gezien zie/ziet, komen kwam kwamen gekomen kom/komt, bakken bakte bakten gebakken, barsten barstte barstten gebarsten
    bederven bedierf bedierven bedorven, bedriegen bedroog bedrogen bedrogen, beginnen begon begonnen begonnen
    bergen borg borgen geborgen, bevelen beval bevalen bevolen, bewegen bewoog bewogen bewogen, bezinnen bezon bezonnen bezonnen
    bezwijken bezweek bezweken bezweken, bidden bad baden gebeden, bieden bood boden geboden, bijten beet beten gebeten
    binden bond bonden gebonden, blazen blies bliezen geblazen, blijken bleek bleken gebleken, blijven bleef bleven gebleven
    blinken blonk blonken geblonken, braden braadde braadden gebraden, breken brak braken gebroken, brengen bracht brachten gebracht
    buigen boog bogen gebogen, denken dacht dachten gedacht, dingen dong dongen gedongen, dragen droeg droegen gedragen
    drijven dreef dreven gedreven, dringen drong drongen gedrongen, drinken dronk dronken gedronken, druipen droop dropen gedropen
    duiken dook doken gedoken, dwingen dwong dwongen gedwongen, ervaren ervoer/ervaarde ervoeren/ervaarden ervaren, eten at aten gegeten
    fluiten floot floten gefloten, gelden gold golden gegolden, gelijken geleek geleken geleken, genezen genas genazen genezen
    genieten genoot genoten genoten, geven gaf gaven gegeven, gieten goot goten gegoten, glijden gleed gleden gegleden
    glimmen glom glommen geglommen, graven groef groeven gegraven, grijpen greep grepen gegrepen, hangen hing hingen gehangen
    heffen hief hieven geheven, helpen hielp hielpen geholpen, heten heette heetten geheten, hijsen hees hesen gehesen
    houden hield hielden gehouden houd/houdt/hou, jagen joeg/jaagde joegen/jaagden gejaagd, kiezen koos kozen gekozen
    kijken keek keken gekeken, klimmen klom klommen geklommen, klinken klonk klonken geklonken, knijpen kneep knepen geknepen
    kopen kocht kochten gekocht, krijgen kreeg kregen gekregen, krimpen kromp krompen gekrompen, kruipen kroop kropen gekropen
    lachen lachte lachten gelachen, laden laadde laadden geladen, laten liet lieten gelaten, lezen las lazen gelezen
    liegen loog logen gelogen, liggen lag lagen gelegen, lijden leed leden geleden, lijken leek leken geleken, lopen liep liepen gelopen
    malen maalde maalden gemalen, meten mat maten gemeten, mijden meed meden gemeden, nemen nam namen genomen
    plegen pleegde/placht pleegden/plachten gepleegd, prijzen prees prezen geprezen, raden raadde/ried raadden/rieden geraden
    rijden reed reden gereden rijd/rijdt/rij, rijzen rees rezen gerezen, roepen riep riepen geroepen, ruiken rook roken geroken
    scheiden scheidde scheidden gescheiden, schelden schold scholden gescholden, schenken schonk schonken geschonken
    scheppen schiep/schepte schiepen/schepten geschapen/geschept, scheren schoor schoren geschoren, schieten schoot schoten geschoten
    schijnen scheen schenen geschenen, schrijden schreed schreden geschreden, schrijven schreef schreven geschreven
    schrikken schrok schrokken geschrokken, schuiven schoof schoven geschoven, slapen sliep sliepen geslapen
    slijpen sleep slepen geslepen, slijten sleet sleten gesleten, slinken slonk slonken geslonken, sluipen sloop slopen geslopen
    sluiten sloot sloten gesloten, smelten smolt smolten gesmolten, smijten smeet smeten gesmeten, snijden sneed sneden gesneden
    spijten speet speten gespeten, spinnen spon sponnen gesponnen, spreken sprak spraken gesproken, springen sprong sprongen gesprongen
    spuiten spoot spoten gespoten, steken stak staken gestoken, stelen stal stalen gestolen, sterven stierf stierven gestorven
    stijgen steeg stegen gestegen, stinken stonk stonken gestonken, stoten stootte/stiet stootten/stieten gestoten
    strijden streed streden gestreden, strijken streek streken gestreken, treden trad traden getreden, treffen trof troffen getroffen
    trekken trok trokken getrokken, vallen viel vielen gevallen, vangen ving vingen gevangen, varen voer voeren gevaren
    vechten vocht vochten gevochten, verdwijnen verdween verdwenen verdwenen, vergelijken vergeleek vergeleken vergeleken
    vergeten vergat vergaten vergeten, verliezen verloor verloren verloren, verslinden verslond verslonden verslonden
    verzinnen verzon verzonnen verzonnen, verwijten verweet verweten verweten, vinden vond vonden gevonden
    vlechten vlocht vlochten gevlochten, vliegen vloog vlogen gevlogen, vouwen vouwde vouwden gevouwen, vragen vroeg vroegen gevraagd
    vriezen vroor vroren gevroren, wassen waste wasten gewassen, wegen woog wogen gewogen, werpen wierp wierpen geworpen
    werven wierf wierven geworven, weten wist wisten geweten, wijken week weken geweken, wijzen wees wezen gewezen
    winden wond wonden gewonden, winnen won wonnen gewonnen, wreken wreekte wreekten gewroken, wrijven wreef wreven gewreven
    wringen wrong wrongen gewrongen, zeggen zei/zegde zeiden/zegden gezegd, zenden zond zonden gezonden, zingen zong zongen gezongen
    zinken zonk zonken gezonken, zitten zat zaten gezeten, zoeken zocht zochten gezocht, zuigen zoog zogen gezogen
    zuipen zoop zopen gezopen, zwellen zwol zwollen gezwollen, zwemmen zwom zwommen gezwommen, zweren zwoer zwoeren gezworen
    zwerven zwierf zwierven gezworven, zwijgen zweeg zwegen gezwegen, onderscheiden onderscheidde onderscheidden onderscheiden
    stuiven stoof stoven gestoven, delven dolf/delfde dolven/delfden gedolven, rijgen reeg regen geregen
    schuilen schuilde/school schuilden/scholen gescholen, snuiven snoof snoven gesnoven, spugen spuugde/spoog spuugden/spogen gespuugd
    vreten vrat vraten gevreten, weven weefde weefden geweven, wuiven wuifde wuifden gewuifd, zouten zoutte zoutten gezouten
    appen appte appten geappt app/appt, splijten spleet spleten gespleten, stuiten stuitte stuitten gestuit
    """)

  /// Weak verbs that others are built on, and those that only look as if they were built on another verb.
  private static let weak =
    """
    slagen gaderen aarzelen achten dagen beelden breiden lossen ademen adresseren adviseren agenderen ankeren antwoorden arbeiden
    assisteren auditeren baren baseren bellen blazen bleken blokkeren boeken boeren boren bouwen branden bundelen checken claimen coachen
    danken dekken delen dempen dienen doden dopen douwen draaien dreigen drogen dromen drukken duiden dulden duren durven duwen eindigen
    eisen eren erven faxen fietsen filteren flansen formuleren fluisteren focussen gokken gooien gorden groeien groeten gunnen haken halen
    halsteren handelen handhaven haperen hechten helderen hinderen hoeden hoeven hollen hopen horen huilen huren huwen ijken ijlen
    interviewen jagen jubelen juichen kaarten kaderen kammen kampen kappen kennen keren keuren klagen klappen klaren kleden kleuren
    klikken kloppen knappen knippen knopen koelen kondigen koken koppelen korten kosten kraken krassen krommen kruisen kuieren kussen
    kwellen kweken landen lappen laven leggen leiden lenen leren letten leunen leven leveren lezen lichten liften lijnen likken linken
    loggen lokken lonen loodsen loten lozen luiden luisteren lukken maken manen mailen melden mengen menen merken mikken minderen missen
    monsteren munten naaien naderen nodigen noemen noteren oefenen offreren oogsten openbaren opperen opteren ordenen oordelen orderen
    pakken parkeren parelen passen peilen persen piekeren plaatsen plakken plannen planten pleiten ploegen plukken poetsen poten praten
    preken prikken printen proberen proeven pronken puilen putten raken ramen rapen rapporteren rekenen rechten rechtvaardigen redden
    redeneren regelen reiken reizen rekken remmen rennen reppen richten roeren rollen ronden roosteren rouwen ruilen ruimen rukken rusten
    schakelen schaffen schalen schamen schatten schelen schermen scheuren schikken schilderen schillen schoppen schorsen schorten schouwen
    schrappen schroeven schudden schuren schuwen seinen sleuren slepen slikken sloven sluizen smeren snappen sneeuwen snellen sparen
    speculeren spelden spelen spitsen splitsen sporen spoelen staken stallen stampen stappen stapelen starten steunen stellen stemmen
    stempelen stikken stippelen stoffen stoken stompen stoppen storten storen straffen stranden streven strooien studeren sturen suizen
    tasten tekenen tellen testen tillen tikken timmeren toetsen tonen toppen trainen treuzelen trappen treuren trouwen tuigen turen
    twijfelen uiten vaardigen vatten vegen veren vergen vestigen vijzelen vinken vissen vlakken vloeien voegen voelen voeden voeren volgen
    vormen vorderen vrezen vullen vuren waaien waarborgen waarderen waarschuwen wachten wagen waken walsen wandelen wanhopen wapenen
    warmen wekken wenden wennen wensen wentelen weren werken wetten wieden wijden wijzigen wikkelen wikken willigen wisselen wissen woelen
    wonen wortelen wrikken zakken zamelen zegenen zekeren zetten zeuren zorgen zuiveren zuren zwaaien zwakken zwichten minnen roven
    slachten ruïneren scholen schommelen
    """

  /// Borrowed verbs that keep the `e` of their English stem (`update`, `geüpdatet`).
  private static let keepsE = "updaten upgraden deleten managen timen skypen racen sharen saven faken outsourcen releasen mergen"

  /// Verbs whose bare stem is another word, and is not said of persons: `geld` is money, `duur` is dear, `was` is the past of `zijn`.
  private static let impersonal = "gelden duren schelen spijten passen lossen nodigen korten snellen helen wassen"

  /// Weak verbs that look like a prefix and a strong verb, or a form of one.
  private static let weakDespiteBase = "ontmoeten verlagen bewaren bedaren verzaken"

  /// Prefixes that are never parted from their verb, and leave no place for `ge`.
  static let prefixes = InflectionTable.list("onder ont her ver be ge mis er")

  /// Verbs that stay whole though they begin with a particle.
  private static let inseparable =
    """
    aanvaarden aanbidden aanschouwen achterhalen achtervolgen doorgronden doorstaan doorzien omarmen omgeven omhelzen omhullen omringen
    omschrijven omsingelen omvatten omzeilen omlijsten omzwachtelen overbruggen overdenken overdrijven overhandigen overheersen overhoren
    overladen overleven overlijden overmannen overmeesteren overreden overrompelen overschaduwen overschatten overschreeuwen overschrijden
    overspoelen overstelpen overstemmen overtreden overtreffen overtuigen overvallen overvleugelen overvragen overwegen overweldigen
    overwinnen overwoekeren overzien volbrengen voldoen volharden volstaan voltooien voltrekken volvoeren voorspellen voorvoelen voorzien
    weerhouden weerklinken weerleggen weerspiegelen weerspreken weerstaan overbelasten overdonderen overbieden
    """

  /// Verbs that are parted in one meaning and stay whole in another.
  private static let halfSeparable = "overleggen overkomen voorkomen doorlopen doorbreken doorzoeken overlopen overspannen doorkruisen"

  /// Verbs that are parted though they begin with a prefix.
  private static let separable = "misgaan mislopen onderbrengen onderduiken ondergraven"

  /// Particles by their first letter, the longest first.
  static let particles = InflectionTable.byLetter(
    """
    aan achter achteruit af beschikbaar bekend bij bijeen binnen boven buiten deel dicht door eens gade gelijk gereed goed heen hoog in
    ineen kapot klaar kwijt leeg leiding les los mede mee mis na neer om omhoog omlaag op open over plaats rond samen schoon stil stop
    stuk tegemoet tegen tekort teleur tentoon terecht terug thuis toe tussen uit uiteen vast vol voor vooraf voorbij voorop vooruit voort
    vrij waar weer weg zeker teniet
    """)

  /// How a verb may begin behind a prefix.
  static let onsets = Set(
    InflectionTable.list("bl br ch cl cr dr dw fl fr gl gr kl kn kr kw pl pr ps sc sh sj sk sl sm sn sp st tr tw vl vr wr zw"))

  /// Ends of stems whose `er` has no stress: `lever`, not `leveer`.
  static let lightEr = InflectionTable.list(
    """
    oeker echter eerder lever ander inder onder order ilder elder beter zeker gader inner weiger uister opper filter aper nader anker
    onster lunder ouder wijder snipper itter odder oeter ipper uimer otter ladder ommer ummer immer jammer ieker ooster uiver over water
    erger ijver utter eester offer euter pleister kader koester inger akker ikker udder ijfer unker older luier sluier kuier schemer ever
    """)

  /// Ends of stems whose `er` has stress though they end in one of the above.
  static let heavyEr = InflectionTable.list("garander commander fonder sommer verger")

  /// Ends of stems whose `el` has stress, though a syllable stands before it.
  static let heavyEl = InflectionTable.list("oordel krakel")

  /// Words on `-en` that are nouns, with a plural on `-s`.
  private static let nounsOnEn =
    """
    geweten verleden teken kenteken examen wezen keuken wapen deken haven jongen laken regen zegen varken kussen molen oven toren inkomen
    vermogen voornemen genoegen gegeven geheugen midden reden
    """

  /// Adjectives on `-en`, which take no `-e`.
  private static let adjectivesOnEn =
    """
    open eigen dronken gouden zilveren houten tevreden ontevreden bescheiden verlegen volwassen onvolwassen papieren ijzeren stenen
    kartonnen wollen katoenen even oneven bezeten verscheiden
    """

  /// Infinitives that are nouns with a plural on `-s` as well.
  private static let verbalNouns = "leven vermoeden optreden schrijven verlangen voornemen"

  /// Verbs that look like the plural of a listed noun, and are no base of others.
  private static let verbsLikePlurals = "dalen posten gebruiken besturen berichten verschillen grenzen kanten lasten bewijzen"

  /// Nouns with plurals that no rule gives; compounds that end in one of three letters or more go with it.
  static let plurals: [String: [[String]]] = InflectionTable.fields(
    """
    grens grenzen, gans ganzen, lens lenzen, aanbod aanbiedingen, gedrag gedragingen, stel stellen, borstel borstels, apostel apostels
    distel distels, dag dagen, weg wegen, bedrag bedragen, verdrag verdragen, slag slagen, verslag verslagen, ontslag ontslagen
    beslag beslagen, stad steden, lid leden, schip schepen, kind kinderen, ei eieren, goed goederen, rad raderen, bad baden
    blad bladen/bladeren, dak daken, dal dalen, gat gaten, glas glazen, graf graven, hof hoven, lot loten, oorlog oorlogen, pad paden
    slot sloten, vat vaten, verbod verboden, gebod geboden, gebed gebeden, gebrek gebreken, spel spelen/spellen, verlof verloven
    god goden, hol holen, bevel bevelen, museum musea/museums, centrum centra/centrums, datum data/datums, criterium criteria/criteriums
    medium media/mediums, forum fora/forums, crisis crisissen/crises, basis bases/basissen, these thesen/theses, niveau niveaus
    bureau bureaus, cadeau cadeaus, plateau plateaus, reden redenen, volk volken/volkeren, lied liederen, kalf kalveren, rund runderen
    been benen/beenderen, middel middelen, artikel artikelen/artikels, maatregel maatregelen/maatregels, politicus politici
    musicus musici, technicus technici, academicus academici, historicus historici, chef chefs, bonus bonussen, koe koeien, zee zeeEn
    idee ideeEn, fee feeEn, deel delen, onderdeel onderdelen, voordeel voordelen, nadeel nadelen, aandeel aandelen, oordeel oordelen
    model modellen, hotel hotels, kartel kartels, rebel rebellen, paragraaf paragrafen, fotograaf fotografen, eis eisen, kruis kruisen
    koers koersen, beurs beurzen, laars laarzen, vers verzen, hals halzen, pers persen, kous kousen, paus pausen, industrie industrieEn
    strategie strategieEn, categorie categorieEn, theorie theorieEn, filosoof filosofen, geloof geloven, staf staven
    leraar leraren/leraars, ambtenaar ambtenaren/ambtenaars, eigenaar eigenaren/eigenaars, smid smeden, gelid gelederen, ticket tickets
    audit audits, limiet limieten, sms sms'en, taxi taxi's
    """)

  /// Nouns from English and elsewhere whose plural is `-s`.
  private static let nounsWithS =
    """
    team meeting mail call workshop sprint review design laptop tool ticket format trend account backlog blog bug brand chat claim clip
    dashboard event expert film flow forecast hub interview item job link log manual pilot pitch pool quote request roadmap script shift
    showcase slide spreadsheet startup target template training briefing planning trip upload upgrade weekend website workload hotel
    perron restaurant balkon kanon marathon parking rating ranking hosting mapping testing club crash desk email feed grant kick kit label
    lead level lock lunch mindset panel partnership patch plug print query range record report scan screen search sheet shop snapshot spec
    sponsor spot stack standup step stock stream support switch sync tab tag test thread tip token track trial unit user view visual
    """

  /// Nouns that are no adjectives, whose plural a rule gives; compounds that end in one of four letters or more go with it.
  private static let nouns =
    """
    ouder dichter aandacht aandeel aanleiding aanpak aanslag aantal aanvraag aanzet actie adres advies afdeling afname afspraak afstand
    agenda akkoord analyse antwoord baan balans band bank basis bedrijf bedrag beeld begrip behoefte behoud belang beleid belofte bericht
    beroep beslissing besluit bestand bestuur betaling bewijs bezoek bezwaar bijdrage bijlage boek bond boog borg brief bron budget cel
    chef cijfer collega commissie concept conflict contact contract deel deelname dienst doel document doelstelling eind einde eis fase
    factuur feest feit fiets firma folder formulier functie gebied geboorte gebruik gedachte geld geluk genoot gesprek geval gevoel gevolg
    gewicht gezin greep groep grond hand handel handtekening hart hoofd hoop huis hulp idee informatie inhoud initiatief inkoop
    inkoopprijs inspraak instantie inzet inzicht jaar kaart kamer kanaal kans kant kantoor keer kern keten keuze klacht klant klas kleur
    klimaat koers komst koop kop kracht kwaliteit kwartaal kwestie lading land last leed les leven leverancier lidmaat lijn lijst locatie
    loon luik maand maat macht manier markt materiaal medewerker melding meerderheid mening mens methode minuut moment motief naam nadruk
    netwerk nummer oever omgeving omzet onderhoud onderwerp onderzoek ontslag ontwerp oogst oorzaak opdracht opgave oplossing opslag opzet
    organisatie overleg overzicht paar pakket paper partij partner periode persoon plaats plan plek positie post prestatie prijs principe
    probleem proces product programma project proef protocol punt raad rand rapport rechter reden reeks regel regio reis rekening relatie
    reactie respons resultaat richting risico rol ronde rook ruimte samenwerking schade schema schoot score sector seizoen situatie sloot
    snelheid soort spraak sprong staf stal stap start stand steeg stem stelling steun stof stoel straat strategie strijd structuur stuk
    systeem taak taal tafel tak tarief tekst termijn tijd tocht toekomst toestand toezicht toon toorn trede trein uitkomst uitgave uitleg
    uitspraak uitstel uur vak veld verband verbond verdrag vergadering verhaal verkeer verkoop verlies verschil versie vertraging
    verwachting verzoek vloer vocht voer volgorde voorbeeld voorkeur voorraad voorschot voorstel voortgang vorm vraag vrees vriend vrouw
    waarde week wens werk wet wereld wijze winst woord wond woning zaak zaal zin zicht zone zorg huwelijk
    """

  /// Adjectives that are no nouns.
  private static let adjectives =
    """
    efficiënt absoluut absurd actueel afwezig algemeen ander arm bang basaal bekend beleefd onbeleefd beperkt bereid beschikbaar bezorgd
    bijzonder bitter blauw blij boos braaf breed bruin centraal compleet concreet constant correct creatief dapper definitief dicht diep
    digitaal direct dom donker doof droog druk dubbel duidelijk dun duur echt eenzaam eerlijk effectief elektrisch ernstig ervaren exact
    exclusief extern extra fair feitelijk fel fijn finaal financieel flexibel formeel fors fout fris geel geheim gehoorzaam geldig gelijk
    gemengd geschikt gevoelig gewoon gezond glad globaal goedkoop grijs groen grof groot half hard heel helder hecht heet hoog ideaal
    individueel intern internationaal jong juist kaal kalm kapot kil klaar klein koel kort kostbaar koud kritiek krom kwaad laag laat lang
    langzaam lastig leeg lek lekker lelijk leuk licht lief logisch lokaal los luid lui maximaal meerjarig middelmatig mild minimaal mobiel
    modern moe mogelijk mooi moreel nat nauw negatief net neutraal nieuw nodig normaal nuchter officieel onbekend oneens onzeker oprecht
    oranje oud paars perfect positief potentieel precies privaat productief puur raar rauw redelijk relevant respectvol rijk rond rood
    ruim ruw saai scheef scherp schoon schuin serieus simpel slap slecht slim smal snel sociaal soepel speciaal stabiel steil sterk stevig
    stijf stil stom stomp strak streng stroef strikt structureel subtiel succesvol taai tijdelijk totaal traag triest trots uniek vaag
    vaak vaardig vals vast veilig vers vervelend verkeerd vet vies vijandig vlak vlot vlug vol voldoende voorzichtig vreemd vrij vroeg
    vruchtbaar waar wakker warm wijs wild wit wreed zacht zakelijk zeker zeldzaam zuiver zuur zwaar zwak zwart operationeel gering
    onderling verantwoord gemakkelijk intensief cultureel professioneel commercieel tactisch jaloers verdacht gewenst ongewenst bewust
    onbewust
    """

  /// Adjectives with forms of their own.
  static let irregularAdjectives: [String: [[String]]] = InflectionTable.fields(
    """
    goed goede/beter/betere/best/beste, veel vele/meer/meest/meeste, weinig weinige/minder/mindere/minst/minste, graag liever/liefst
    grof grove/grover/grovere/grofst/grofste, moe moeE/moeEr, kwaad kwade/kwader/kwaadst/kwaadste/erger/ergst
    """)

  /// Words that are never inflected.
  private static let bare =
    """
    alleen heen mee heden daarvan hiervan ervan erover daardoor hierdoor alvast eerst inmiddels achteraf hogerop eenmaal elders acht de
    het een ik jij je hij zij ze wij we jullie u mij me hem haar ons hen hun mijn jouw uw onze zijne wie wat welke wanneer waarom hoe dat
    die dit deze er hier daar en of maar want dus omdat doordat zodat hoewel als dan toen terwijl voordat nadat totdat tenzij mits indien
    aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per sinds te tegen tijdens tot tussen uit van
    vanaf vanuit via voor volgens wegens zonder ook niet geen nooit ooit al altijd soms nog pas toch wel ja nee zeer eens nu straks
    gisteren vandaag morgen immers echter bovendien daarom daarmee daarvoor hierbij hiermee hierover waarbij waarmee waarover niemand
    niets iets iemand ieder elk alle allen alles beide beiden sommige andere anderen dezelfde hetzelfde zelf elkaar zich misschien helaas
    gewoonweg bijna tien zeven negen elf twee drie vier vijf zes miljoenen binnenkort ofwel noch alsof alhoewel tevens samen
    """
}
