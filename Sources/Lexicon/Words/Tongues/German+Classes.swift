extension TongueWords {
  /// The classes that are built in, German. `#` is a word that begins with a digit.
  static let germanClasses: [(id: String, title: String, words: [String])] = [
    (
      "not", "Verneinung",
      [
        "(nicht|vergessen zu|versäumt zu|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|niemanden|niemandem|nichts|nirgends|weder|noch nicht|noch kein|noch keine|noch keinen|noch nie|ohne|kaum|nicht einmal|immer noch nicht|immer noch keine|immer noch keinen)"
      ]
    ),
    (
      "anyone", "Jemand",
      [
        "(jemand|jemanden|jemandem|niemand|niemanden|niemandem|jeder|alle|man|leute|kollege|kollegen|kollegin|kolleginnen|partner|kunde|kunden|lieferant|lieferanten|mitarbeiter|mitarbeitern|mitglieder)",
        "(wir|uns|ich|mich|mir|ihr|euch|sie|ihnen|du|dich|dir|er|ihn|ihm)",
        "(unser|unsere|unserem|unseren|unserer|euer|eure|eurem|euren|eurer|ihr|ihre|ihrem|ihren|ihrer|der|die|das|den|dem|ein|eine|einen|einem|einer) [ganze|ganzen|eigenen|andere|anderen] (leute|kollege|kollegen|kollegin|partner|kunde|kunden|team|abteilung|geschäftsführung|vorstand|leitung|management|lieferant|lieferanten|einkauf|vertrieb|planung|projektleiter|projektleitung|projektteam|firma|organisation|mitarbeiter|mitglieder|fahrer|rechtsabteilung|buchhaltung|stadt|gemeinde|seite)",
      ]
    ),
    (
      "month", "Ein Monat",
      [
        "(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez)"
      ]
    ),
    (
      "weekday", "Ein Wochentag",
      ["(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|montags|dienstags|mittwochs|donnerstags|freitags)"]
    ),
    (
      "period", "Eine Zeitdauer, als Wort",
      [
        "(minute|minuten|stunde|stunden|tag|tage|tagen|woche|wochen|wochenende|monat|monate|monaten|quartal|quartale|jahr|jahre|jahren|werktag|werktage|werktagen|arbeitstage|arbeitstagen|saison)"
      ]
    ),
    (
      "count", "Eine Zahl, in Ziffern oder als Wort",
      [
        "#", "# (.|,) #",
        "(ein|eine|einem|einen|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|einige|einigen|mehrere|mehreren|ein paar|dutzende)",
      ]
    ),
    (
      "number", "Eine Zahl, mit Einheit oder Währung",
      [
        "<count>", "<count> (%|prozent|euro|stunden|tage|tagen|stück|paletten|tonnen|kilo|kg|km|personen|mitarbeiter|millionen|tausend)",
        "€ # [(.|,) #]", "(eur|chf) # [(.|,) #]", "# [(.|,) #] €",
      ]
    ),
    (
      "date", "Ein Datum, eine Uhrzeit oder eine Frist",
      [
        "<month>", "[den|am|zum|ab] # [.] <month> [#]", "# . # . [#]", "#-#-#", "# : # [uhr]", "# uhr",
        "<weekday> [früh|morgen|vormittag|mittag|nachmittag|abend]",
        "(nächste|nächsten|nächster|kommende|kommenden|diese|diesen|dieser|letzte|letzten|letzter|vergangene|vergangenen) (<weekday>|woche|monat|sommer|winter|herbst|frühjahr|frühling|sitzung|termin|quartal)",
        "(nächstes|kommendes|dieses|letztes) (quartal|jahr|wochenende|frühjahr|mal)",
        "(nächsten|kommenden|diesen|letzten) (monats|jahres|quartals)",
        "(heute|gestern|vorgestern|morgen|übermorgen) [früh|morgen|vormittag|mittag|nachmittag|abend|nacht]",
        "(am|zum|ab dem|bis zum|vom) # .", "(ab sofort|mit sofortiger wirkung|umgehend)",
        "(q1|q2|q3|q4)", "(kw|kalenderwoche|woche) #",
        "(ende|anfang|mitte|bis ende|zum ende) (<month>|der woche|des monats|des quartals|des jahres|dieser woche|nächster woche|nächsten monats|dieses jahres|nächsten jahres|kommender woche)",
        "(in|innerhalb|binnen|innerhalb von) <count> <period>",
        "(frühjahr|frühling|sommer|herbst|winter|weihnachten|ostern|jahresende|monatsende|quartalsende|jahreswechsel|sommerpause)",
        "(2024|2025|2026|2027|2028|2029|2030)",
      ]
    ),
    (
      "span", "Eine Zeit, die vergangen ist oder dauert",
      [
        "(seit|nach|während|in|für|vor) [mehr als|über|fast|gut|mindestens|etwa|rund|den letzten|den vergangenen] <count> <period>",
        "<count> (tage|wochen|monate|monaten|quartale|werktage|arbeitstage)",
        "<count> <period> (her|lang|später|in folge|hintereinander)",
        "seit (<date>|wochen|monaten|tagen|jahren|damals|beginn|langem|längerem|ewigkeiten|einer woche|einem monat|der letzten sitzung|dem letzten treffen)",
        "(die ganze|den ganzen|das ganze) (woche|monat|jahr|tag|sommer)",
        "(wochenlang|monatelang|tagelang|jahrelang|schon lange|zu lange|so lange|schon ewig)",
        "vor (wochen|monaten|tagen|jahren|langem|langer zeit|einer woche|einem monat|einem jahr)",
      ]
    ),
    (
      "lately", "Gerade erst",
      [
        "(kürzlich|neulich|vorhin|gestern|gerade|gerade eben|eben erst|jüngst|soeben|vor kurzem|seit kurzem|inzwischen|mittlerweile|zuletzt)",
        "(in den letzten|in den vergangenen) (tagen|wochen|monaten)",
      ]
    ),
  ]
}
