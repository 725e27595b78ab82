import Events

extension TongueWords {
  /// Dutch.
  static let dutch = TongueWords(
    language: .dutch,
    words: [
      (.we, "wij we ons onze onszelf"),
      (.you, "u uw jullie jij je jou jouw uzelf jezelf"),
      (.they, "zij ze hen hun"),
      (.selfStart, "wij we ons onze ik mij me mijn"),
      (.otherStart, "u uw jullie jij je jou jouw zij ze hen hun de"),
      (.negation, "niet geen nooit nergens niemand niets noch zonder nauwelijks amper evenmin"),
      (.negationStop, "maar echter hoewel behalve en of want omdat dat terwijl"),
      (.interrogative, "wie wat waar wanneer waarom hoe welke welk waarmee waarvoor hoezo hoeveel"),
      (
        .invertible,
        """
        is zijn was waren ben bent heeft heb hebben hebt had hadden kan kun kunt kunnen kon konden zal zult zullen zou zouden mag mogen wil wilt willen
        moet moeten gaat gaan ga wordt worden werd weet weten denk denken denkt komt komen doet doen
        """
      ),
      (.subject, "ik jij je u hij zij ze wij we jullie het dit dat deze die er de iemand jouw uw onze ons iedereen een"),
      (.opener, "en maar of dus ook ok oké hoi hallo dag beste goed nou even vraag nog sorry"),
      (.hypothetical, "indien mits stel hypothetisch tenzij"),
      (.humour, "grapje geintje"),
      (.owner, "mijn mn m"),
      (
        .privateLife,
        """
        vrouw man dochter dochters zoon zoons zonen kind kinderen kids mama moeder papa vader ouders broer broers zus zussen zusje tante oom oma opa
        kleinkind kleinkinderen neef nicht vriendin vriend verloofde gezin familie hond kat huisbaas buurman buurvrouw buren knie buik tandarts
        huisarts dokter therapeut operatie ziekte zwangerschap scheiding bruiloft begrafenis dieet schoonmoeder schoonvader schoonouders
        """
      ),
      (.abbreviation, "bijv dhr mevr evt incl excl tav ivm"),
      (.beforeNumber, "nr art blz"),
      (.ending, "enz"),
      (
        .stopWord,
        """
        de het een en van ik te dat die is niet zijn op met voor er maar om aan ook als bij uit dan nog naar wel heeft hebben had wordt worden wij we
        ze zij hij jullie jij je u uw ons onze mijn hun hen deze dit wat wie waar hoe waarom wanneer omdat zodat want geen al door over tot tegen onder
        tussen zonder kunnen kan kon moet moeten zal zullen zou zouden wil willen mag gaan gaat heb bent ben was waren werd werden veel meer nu hier
        daar iets alles zoals graag even alleen alvast vandaag morgen gisteren volgende nieuwe zodra per in of jouw mij hem haar weer dus eens echter
        welke afgelopen gedaan hoi groet groeten bedankt beste week weken maand maanden dag dagen jaar januari februari maart april mei juni juli
        augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag team kant zijde direct ingang
        onmiddellijke vanaf sinds elkaar zelf toch toen toe af eerst laatste altijd nooit misschien hele heel erg
        """
      ),
    ],
    pairs: [
      (.negation, [("in", "plaats"), ("verre", "van"), ("allesbehalve", "een")]),
      (
        .noNegation,
        [("niet", "alleen"), ("niet", "enkel"), ("niet", "slechts"), ("geen", "twijfel"), ("geen", "wonder"), ("niet", "waar")]
      ),
      (
        .hypothetical,
        [
          ("als", "we"), ("als", "wij"), ("als", "jullie"), ("als", "u"), ("als", "je"), ("als", "het"), ("als", "dit"), ("als", "dat"),
          ("als", "er"), ("zou", "zijn"), ("bij", "voorbeeld"), ("stel", "dat"),
        ]
      ),
      (.humour, [("maar", "grapje"), ("grapje", "hoor")]),
    ],
    dates: DateWords.Names(
      months: [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
      ],
      short: [
        ("jan", 1), ("feb", 2), ("mrt", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("okt", 10),
        ("nov", 11), ("dec", 12),
      ],
      today: ["vandaag"], tomorrow: ["morgen"], now: [("per", "direct"), ("onmiddellijke", "ingang"), ("directe", "ingang")],
      ordinals: ["e", "de", "ste"]),
    own: ["wij", "we", "ons", "onze", "ik", "mij", "me", "mijn", "ons team|bedrijf", "onze kant|zijde|organisatie"],
    you: ["u", "uw", "jullie", "jij", "je", "jou", "jouw"], they: ["zij", "ze", "hen", "hun"],
    always: [
      "jullie team|kant|zijde|mensen|organisatie|bedrijf|afdeling", "uw team|kant|zijde|mensen|organisatie|bedrijf|afdeling",
      "hun team|kant|zijde|mensen", "de andere partij|kant|zijde", "jullie als organisatie|partner",
    ], classes: dutchClasses, negatesBehind: true)
}
