import Events

extension TongueWords {
  /// German. `Sie` with a capital addresses the reader; at the beginning of a sentence it is taken for the address as well.
  static let german = TongueWords(
    language: .german,
    words: [
      (.we, "wir uns unser unsere unserem unseren unserer unseres"),
      (.you, "ihr euch euer eure eurem euren eurer eures du dich dir Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres"),
      (.they, "sie ihnen ihre ihrem ihren ihrer ihres"),
      (.selfStart, "wir uns unser unsere unserem unseren unserer unseres ich mich mir mein meine meinem meinen meiner"),
      (
        .otherStart,
        """
        ihr euch euer eure eurem euren eurer eures du dich dir Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres sie ihnen ihre ihrem ihren ihrer ihres die
        der
        """
      ),
      (.negation, "nicht kein keine keinen keinem keiner keines nie niemals nirgends niemand niemanden nichts weder ohne kaum"),
      (.negationStop, "aber jedoch sondern obwohl außer ausser und oder denn weil dass daß während"),
      (.interrogative, "wer wen wem wessen was wann wo warum wieso weshalb wie welche welcher welches welchen wozu womit wofür wieviel"),
      (
        .invertible,
        """
        ist sind war waren bin bist hat haben hast habt hatte hatten kann kannst können könnt könnte könnten wird werden würde würden wollt wollen will
        soll sollen sollte sollten darf dürfen muss müssen mag mögen gibt geht kommt wisst wissen weiß
        """
      ),
      (.subject, "ich du er sie Sie es wir ihr man das dies dieser diese der die jemand euer eure Ihr Ihre unser unsere alle ein eine"),
      (.opener, "und aber oder also auch ok hallo hi liebe lieber guten gut nun kurze frage noch sorry"),
      (.hypothetical, "wenn falls sofern angenommen hypothetisch"),
      (.humour, "scherz spaß spass"),
      (.owner, "mein meine meiner meinem meinen meines"),
      (
        .privateLife,
        """
        frau mann tochter töchter sohn söhne kind kinder mama mutter papa vater eltern bruder brüder schwester schwestern tante onkel oma opa enkel
        enkelin enkelkinder neffe nichte freundin freund verlobte verlobter familie hund katze vermieter vermieterin nachbar nachbarin nachbarn knie
        bauch zahnarzt hausarzt arzt therapeut op operation krankheit schwangerschaft scheidung hochzeit beerdigung diät schwiegermutter
        schwiegervater schwiegereltern
        """
      ),
      (.abbreviation, "bzw evtl ggf inkl exkl zzgl bzgl vgl hr fr"),
      (.beforeNumber, "nr abs ziff"),
      (.ending, "usw gmbh"),
      (
        .stopWord,
        """
        der die das und ist nicht ein eine einen einem einer eines ich wir ihr sie er es du uns unser unsere unserem unseren unserer euch euer eure mit
        für fuer von vom zu zum zur den dem des auf im in an am bei aus nach über ueber unter um durch ohne gegen wird werden wurde wurden sind war
        waren hat haben hatte hatten kann können koennen muss müssen muessen soll sollen wollen möchten moechten dass daß wenn weil als wie was wer wo
        warum wann aber oder auch noch nur schon sehr mehr kein keine keinen sich hier da so dann doch bitte danke ihnen ihre ihren ihrem ihrer mein
        meine heute morgen gestern nächste nächsten neue neuen ab seit bis habe bin dies diese dieser dieses diesen man jetzt wieder alle alles etwas
        nichts sowie bereits beim vor zwischen würde würden gerne vielen januar februar märz april mai juni juli august september oktober november
        dezember montag dienstag mittwoch donnerstag freitag samstag sonntag woche wochen monat monate monaten tag tage tagen jahr team seite sofort
        wirkung sofortiger immer selbst zuerst letzte letzten
        """
      ),
    ],
    pairs: [
      (.negation, [("alles", "andere"), ("weit", "entfernt")]),
      (
        .noNegation,
        [("nicht", "nur"), ("nicht", "bloß"), ("kein", "zweifel"), ("kein", "wunder"), ("nicht", "wahr"), ("nicht", "zuletzt")]
      ),
      (.hypothetical, [("wäre", "es"), ("zum", "beispiel"), ("z", "b")]),
      (.humour, [("nur", "spaß"), ("kleiner", "scherz")]),
    ],
    dates: DateWords.Names(
      months: ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"],
      short: [
        ("jänner", 1), ("maerz", 3), ("jan", 1), ("feb", 2), ("mrz", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9),
        ("sept", 9), ("okt", 10), ("nov", 11), ("dez", 12),
      ],
      today: ["heute"], tomorrow: ["morgen"], now: [("ab", "sofort"), ("sofortiger", "wirkung")], ordinals: ["ten"], hasOrdinalStop: true),
    own: [
      "wir", "uns", "unser|unsere|unserem|unseren|unserer|unseres", "ich", "mich", "mir", "mein|meine|meinem|meinen|meiner", "unser team",
      "unsere seite|firma", "unserer seite",
    ],
    you: [
      "ihr", "euch", "euer|eure|eurem|euren|eurer|eures", "du", "dich", "dir", "Sie", "Ihnen", "Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres",
    ],
    they: ["sie", "ihnen", "ihr|ihre|ihrem|ihren|ihrer|ihres"],
    always: [
      "euer team|unternehmen|haus", "eure seite|leute|firma|abteilung|organisation", "eurer seite|firma|organisation", "eurem team|haus",
      "Ihr team|unternehmen|haus", "Ihre seite|leute|firma|abteilung|organisation", "Ihrer seite|firma|organisation|abteilung",
      "Ihrem team|haus|unternehmen", "die andere seite|partei", "der anderen seite|partei",
    ],
    formal: ["sie", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres"], classes: germanClasses, negatesBehind: true)
}
