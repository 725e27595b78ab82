import Events

/// How often words stand in 100,000 words, where it is 16 times or more; written by scripts/word-frequencies.sh.
enum Frequencies {
  /// By language and magnitude.
  static let of: [Language: [Int: String]] = [
    .english: [
      8192: """
      the
      """,
      2048: """
      to
      """,
      1024: """
      a and for in is it of on our we you
      """,
      512: """
      are at be by from have i not that this us with your
      """,
      256: """
      about acme all as both can do has my new no one s so two was what will would
      """,
      128: """
      after an back been before but could day each every first go good had here how if its joint last let like may me more next now only
      out over please see shall should side since still t team there they three time together up week were which who year
      """,
      64: """
      again am any ask asked because between board call came change client closed come date days did does done down end find friday get
      goes going got half he idea into june just keep kindly know late left line list look make march meeting monday month must need never
      night nobody nothing off office old open or order other ours own parties people per plan put re report run same say second send set
      shared something sorry take target teams ten th than thanks their them then through today too under until want weeks well when whole
      why within without work wrong years yesterday
      """,
      32: """
      account against agreed agreement alliance alone already always another answer anything april around b being better big bit bring
      budget build building cannot changed check clause clinic coffee comes coming committee common company consortium contract contractor
      cooperation cut d data decided decision delivery desk director don donor drop due either enough even ever everyone everything fair
      far feel field figures file fine finished five form found four free full further gate give goal gone great group guys hall harvest
      hear her his hold hospital hours house instead invoice itself leave lets letter little ll lol long longer lot lunch m made mail many
      market matter missing morning moved mr ms much municipality needs neither nice notice number numbers nurses ok once ones opening
      ourselves page paper part partner partners partnership party percent person phase place planning pls point price programme project
      proposal quality question rather read received review right room round rules said says schedule school season sent share she short
      signed site six small some spring staff stage stand start stay step stop summer supplier table taken takes talk tell test thank
      thats thing think third thursday told tomorrow took training tuesday u use v very village w wants water way weekend welcome went
      where whether working works yes yet yours
      """,
      16: """
      above accepted access accounts agenda agree ahead aim along also annex anymore anyone api apology app approved arrived asking asks
      attached audit august autumn away bad bank bar become behind believe below benefit best blue book boss box boxes branch bridge
      broken bug built bus business buyer c cake calendar calls cant canteen carry case cause cent chair changes channel checked children
      city close closing code cold colleagues complete confirm congratulations consent contact content control cooperative copy cost costs
      council count country course court cover crew customer customs deadline deal decide delay deliver department depot design different
      directors discussed discussion district doing dont door draft drawing drawings driver drivers dropped during earlier early eight
      eleven else empty ends error everybody exhibition expect failed families family fault feeling feels final finish firm fix fixed
      floor folder follow forms forty forward foundation gave gets getting given gives gonna goods grant green ground growers haha hand
      handed hands happy hard having head heads heard held help hereby him holiday home honestly hope hour ideas im inform informed
      interest invoices issue item january job join jointly july k keeps kept key keys kind knows lab later lead leaves less lies life
      live load local log logo looking looks lost love low machine makes management manager maybe means member members met might min mind
      ministry minutes missed moment money monthly months most move moving name needed network nine node none noon north note notes
      objective october offer opened orders organisation organisations otherwise owner paid pallets papers parts pass passed patient
      patients pay perhaps period permit phone pick pilot planned plant port possible post power prefer present press pressure prices
      print printer problem process protocol pump purpose q quarter questions quick raise rate reach reached ready really reason red
      region release reply reports request rest return risk road roof rule running runs sales samples saturday saw seen sensor september
      service session settled sheet shift shop show sides sign simply single sir sit sites slot slow sprint stands started starts stays
      steering stopped store stuck stuff such suggest sunday support sure system taking tbh tender text these things thirty those thought
      thx ticket till times tonight touch town train truck trucks trust try turn turned twelve twice university upon value ve vendor
      version view villages visit volunteers vote wait waiting walk ward warehouse wednesday weekly wells whatever while win wish women
      word worked workshop write writing written
      """,
    ],
    .dutch: [
      4096: """
      de
      """,
      2048: """
      het van
      """,
      1024: """
      dat een en ik in is niet ons op te u wij
      """,
      512: """
      aan bij die er hebben jullie met naar nog onze over uw voor we
      """,
      256: """
      acme al als dan dit door geen had heb heeft hier je meer nu om uit was wat zijn zo
      """,
      128: """
      af daar deze doen gaan gaat gemeente gewoon jaar komen kunnen laat laatste laten ligt maar mei mij mijn moeten morgen na niets
      nieuwe of partijen per planning staat t terug tot vorige week wel wil worden wordt zal ziekenhuis zien zonder zou
      """,
      64: """
      achter alle alleen alles altijd andere anders antwoord april bedankt ben bent bestuur bijdrage binnen cliënte dag dagen dank dhr
      dinsdag doe drie druk dus elkaar elke es euro even excuses ff fout ga geeft goed graag haar hadden hele hoor ingang jij juni kan
      kant komt kunt langer leveren loopt m maand maandag maart maken me mee misschien mn mogen neemt niemand niks onder ontvangen ook
      open partner poort punt rekenen s samen schrijven sinds sorry team termijn toch twee uur vanaf vennootschap verder vergadering
      volgende vraag vragen vrijdag vroeg waarom want weer weg weken wie zat ze zeg zeggen zegt zelf zet zich zie zit zitten zoals zorg
      zouden zullen
      """,
    ],
    .german: [
      2048: """
      die wir
      """,
      1024: """
      das den der ich ist nicht sie uns
      """,
      512: """
      an auf aus bei dass für haben hat im in mit noch und von zu
      """,
      256: """
      ab als am bis da dem des ein eine es euch hab ihnen ihr ihre is jetzt keine mehr mir nach nur sich sind um unsere war werden wie
      wird
      """,
      128: """
      aber acme alles auch beim bin bitte doch drei einem einen eure frau heute hier ihrer ja letzte läuft mai mal man mich morgen nichts
      ohne partner schon sein seit so uhr unser unserem unserer vom vor was weg wer wieder woche wurde zum zur zwei über
      """,
      64: """
      alle bedauern bitten bleibt dafür dank danke dann darf dich diese dir du durch einer einfach ende entschuldigen erst euer eurem
      eurer euro frage freitag früh ganz geht gehört gemacht gemeinde gern gesagt gesellschaft gibt gleich grad habe hatten haus herr heut
      hält ihrem juni kann kein keiner kenntnis kommt könnt könnte lag leider leute lieber liegt machen macht mandantin mein meine montag
      muss märz neuen nix nächstes per reden seid seite soll sorry steht unter wegen wochen zurück
      """,
    ],
  ]
}
