extension TongueWords {
  /// The classes that are built in, Dutch. `#` is a word that begins with a digit.
  static let dutchClasses: [(id: String, title: String, words: [String])] = [
    (
      "not", "Ontkenning",
      [
        "(niet|geen|nooit|nimmer|vergeten te|vergat te|verzuimd te|niemand|niets|niks|nergens|noch|zonder|nauwelijks|amper|evenmin|geen enkele|geen van|niet eens|nog niet|nog geen|nog nooit|nog steeds niet|nog steeds geen)"
      ]
    ),
    (
      "anyone", "Iemand",
      [
        "(iemand|niemand|iedereen|men|mensen|collega|collega's|partner|partners|klant|klanten|leverancier|leveranciers|medewerker|medewerkers|leden)",
        "(wij|we|ons|ik|mij|me|jullie|u|jij|je|jou|zij|ze|hen|hun|hij|hem|haar)",
        "(ons|onze|jullie|uw|hun|de|het|een|mijn|jouw) [eigen|hele|andere] (mensen|collega|collega's|partner|partners|klant|klanten|team|teams|afdeling|directie|bestuur|management|leverancier|leveranciers|inkoop|verkoop|planning|projectleider|projectteam|organisatie|bedrijf|manager|chauffeur|chauffeurs|medewerkers|leden|vrijwilligers|gemeente|juristen|accountant)",
      ]
    ),
    (
      "month", "Een maand",
      [
        "(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)"
      ]
    ),
    ("weekday", "Een dag van de week", ["(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)"]),
    (
      "period", "Een tijdsduur, als woord",
      [
        "(minuut|minuten|uur|uren|dag|dagen|week|weken|weekend|maand|maanden|kwartaal|kwartalen|jaar|jaren|werkdag|werkdagen|seizoen|sprint)"
      ]
    ),
    (
      "count", "Een aantal, in cijfers of als woord",
      [
        "#", "# (.|,) #",
        "(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|vijftien|twintig|dertig|veertig|vijftig|honderd|duizend|enkele|enige|een paar|paar|tientallen|meerdere|verschillende)",
      ]
    ),
    (
      "number", "Een getal, met eenheid of munt",
      [
        "<count>", "<count> (%|procent|euro|uur|dagen|stuks|pallets|ton|kilo|kg|km|fte|mensen|miljoen|duizend)", "€ # [(.|,) #]",
        "(eur|euro) # [(.|,) #]",
      ]
    ),
    (
      "date", "Een datum, een tijdstip of een termijn",
      [
        "<month>", "[de] # [e|ste] <month> [#]", "#-#[-#]", "# / # [/ #]", "# : #", "# uur", "<weekday> [ochtend|middag|avond|morgen]",
        "(maandagochtend|dinsdagochtend|woensdagochtend|donderdagochtend|vrijdagochtend|maandagmiddag|dinsdagmiddag|woensdagmiddag|donderdagmiddag|vrijdagmiddag)",
        "(volgende|komende|deze|vorige|afgelopen) (<weekday>|week|maand|zomer|winter|herfst|lente|voorjaar|najaar|vergadering)",
        "(volgend|komend|dit|vorig|afgelopen) (kwartaal|jaar|weekend|seizoen|voorjaar|najaar)",
        "(vandaag|vanavond|vanmorgen|vanochtend|vanmiddag|vannacht|gisteren|gisterenavond|morgen|morgenochtend|morgenvroeg|morgenmiddag|morgenavond|overmorgen|eergisteren|gistermiddag|gisterochtend|gisteravond|straks)",
        "(per direct|per heden|met onmiddellijke ingang|per omgaande)", "(q1|q2|q3|q4|kw1|kw2|kw3|kw4)", "week #",
        "[de] (1ste|2de|3de|4de|5de|6de|7de|8ste|9de|10de|11de|12de|13de|14de|15de|16de|17de|18de|19de|20ste|21ste|22ste|23ste|24ste|25ste)",
        "[de] (26ste|27ste|28ste|29ste|30ste|31ste)", "(tegen|vanaf|per) de #",
        "(het) (eind|einde|begin|midden) van (de|het|deze|dit|volgende) (dag|week|maand|kwartaal|jaar|zomer)",
        "(eind|begin|half|medio) (<month>|deze week|volgende week|deze maand|volgende maand|dit jaar|volgend jaar|van de week|van de maand|van het jaar)",
        "(over|binnen) <count> <period>", "(voorjaar|najaar|zomer|winter|herfst|kerst|pasen|bouwvak|jaareinde)",
        "(2024|2025|2026|2027|2028|2029|2030)",
      ]
    ),
    (
      "span", "Een tijd die voorbij is of duurt",
      [
        "(al|sinds|gedurende|na|tijdens|in|voor) [meer dan|ruim|bijna|zeker|de afgelopen|ongeveer] <count> <period>",
        "<count> (dagen|weken|maanden|kwartalen|werkdagen)", "<count> <period> (geleden|lang|later|terug|achtereen|op rij)",
        "sinds (<date>|toen|de start|het begin|de laatste vergadering|het laatste overleg|vorige week|vorige maand)",
        "(al) (weken|maanden|dagen|jaren|tijden)",
        "(de hele|al de hele) (week|maand|dag|zomer)",
        "(wekenlang|maandenlang|dagenlang|jarenlang|al lang|al een tijd|al een tijdje|al tijden|te lang|zo lang)",
        "(een) (week|maand|jaar|dag|kwartaal) (geleden|later|lang|terug)",
      ]
    ),
    (
      "lately", "Pas net",
      [
        "(onlangs|recent|recentelijk|net|zojuist|zonet|pas|kortgeleden|laatst|inmiddels|intussen|ondertussen|daarnet|daarstraks|vanochtend|vanmorgen|gisteren)",
        "(de afgelopen|de laatste) (dagen|weken|maanden|tijd)",
      ]
    ),
  ]
}
