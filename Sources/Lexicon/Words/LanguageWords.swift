import Events

/// The function words by which languages are told apart: small words that hardly any sentence does without, and that no subject changes.
/// Written by hand from common knowledge of the languages; what two of them share counts for both, and less.
enum LanguageWords {
  static let lists: [(Language, String)] = [
    (
      .english,
      """
      the of and to is it that this for with you we they our your their are be been was were will would can could should have has had not
      but or if from by at as which there what when who how all any do does did on in i he she him her them its about into than then these
      those my me us also just only please thanks because before after over more some no so an a am now new last next let get here
      """
    ),
    (
      .dutch,
      """
      de het een en van ik te dat die is niet zijn op met voor er maar om aan ook als bij uit dan nog naar wel heeft hebben had wordt worden
      wij we ze hij jullie jij je u uw ons onze mijn hun deze dit wat wie waar hoe waarom wanneer omdat zodat want geen al door over tot
      tegen onder tussen zonder kunnen kan moet moeten zal zullen zou wil willen mag gaan gaat heb bent ben was waren werd werden veel meer
      nu hier daar iets alles zoals graag even alleen alvast vandaag morgen gisteren volgende nieuwe zodra per in of jouw mij hem haar
      weer dus eens echter welke afgelopen gedaan hoi groet bedankt
      """
    ),
    (
      .german,
      """
      der die das und ist nicht ein eine einen einem einer eines ich wir ihr sie er es du uns unser unsere unserem unseren unserer euch euer
      eure mit für fuer von vom zu zum zur den dem des auf im in an am bei aus nach über ueber unter um durch ohne gegen wird werden wurde
      wurden sind war waren hat haben hatte hatten kann können koennen muss müssen muessen soll sollen wollen möchten moechten dass daß wenn
      weil als wie was wer wo warum wann aber oder auch noch nur schon sehr mehr kein keine keinen sich hier da so dann doch bitte danke
      ihnen ihre ihren ihrem ihrer mein meine heute morgen gestern nächste naechste neue ab seit bis habe bin dies diese dieser dieses diesen
      man jetzt wieder alle alles etwas nichts sowie bereits beim vor zwischen würde wuerde würden wuerden gerne vielen
      """
    ),
    (
      .french,
      """
      le la les des du une un et est dans pour que qui ne pas nous vous ils elles il elle je tu sur avec sont au aux ce cette ces mais ou où
      par plus se son sa ses leur leurs notre nos votre vos être avoir avons avez ont était été fait très bien aussi comme si merci bonjour
      en de à y sans donc
      """
    ),
    (
      .spanish,
      """
      el la los las un una de del que en y es por con para se no lo su sus al como más pero este esta estos estas ha han hay son muy ya
      nosotros ustedes usted nos nuestro nuestra vuestro también cuando donde porque sin sobre hasta desde gracias hola está están ser fue
      todo puede
      """
    ),
    (
      .italian,
      """
      il lo la gli le i un una di del della dei delle che è e non per con in sono si da dal nel nella al alla ma come anche più questo questa
      ci noi voi loro nostro nostra vostro vostra ha hanno abbiamo avete essere stato perché quando dove grazie ciao sul sulla ho
      """
    ),
    (
      .portuguese,
      """
      o a os as um uma de do da dos das que e é em no na nos nas por para com não se mais mas como foi são está ao à pelo pela seu sua nosso
      nossa vocês você nós eles ela também já quando porque sem sobre até obrigado obrigada temos isso este esta
      """
    ),
    (
      .danish,
      """
      og i at er en et den det der til på med for af som ikke vi jeg du de har var kan skal vil fra om men eller også hvis når hvor hvad
      jeres vores vår deres dem os blev blive meget efter over ved være ikkje tak takk hej hei dere oss etter
      """
    ),
    (
      .swedish,
      """
      och i att det är en ett den som på av för med till inte vi jag du ni de har var kan ska vill från om men eller också när där vad hur
      era vår vårt våra deras dem oss blev bli mycket efter över vid vara tack hej detta kommer måste redan
      """
    ),
    (
      .polish,
      """
      i w na z do nie się że to jest jak ale o po za od przez dla czy tak już tylko są być był była było ich nas nam was wasz nasz który która
      które może tego tej ten ta te oraz lub jeśli gdy dziękuję proszę jesteśmy mamy
      """
    ),
    (
      .czech,
      """
      a v na se je že to s z do o k i ve si ale jak by jsou jsme jste být byl byla bylo pro za po od který která které také jen už nebo když
      protože náš váš nás vás děkuji prosím není máme
      """
    ),
    (
      .finnish,
      """
      ja on ei että se ne me te he oli ovat mutta kun niin myös tai jos kuin joka mitä tämä nämä olla ole olemme olette meidän teidän kanssa
      sitten vielä kiitos hei voi voimme
      """
    ),
    (
      .hungarian,
      """
      a az és hogy nem is van egy ez meg de ha mint csak már még vagy volt lesz kell mert nagyon minden nekünk mi ti ők köszönöm kérem szia
      ezt azt
      """
    ),
    (
      .turkish,
      """
      ve bir bu için ile de da çok ama gibi daha en ne var yok biz siz onlar ben sen mi mı olarak olan değil kadar sonra bizim sizin
      teşekkürler merhaba lütfen
      """
    ),
    (
      .romanian,
      """
      și si de la în in cu nu este sunt pe că ca un o din pentru mai care dar sau ce am ai au fost vom noi voi ei noastră noastre vostru după
      mulțumesc bună foarte
      """
    ),
  ]
}

/// Tells the language of a text from its first words: each function word of a language counts for it, and what no other language has counts
/// more. Nothing is computed but a sum of small numbers, so it costs little, and the same text always gives the same answer.
///
/// `docs/languages.md` has the method with its figures.
struct LanguageVotes: Sendable {
  /// So many words of a text are looked at: enough to be sure, and no sum overflows.
  static let most = 120
  /// What a word counts that only one language has.
  private static let own: UInt8 = 2
  /// What a word of another script counts.
  private static let foreign: UInt8 = 2

  /// The profile of each word of the vocabulary; 0 has no votes.
  private let profiles: FixedTable<UInt8>
  private let votes: FixedTable<SIMD16<UInt8>>

  /// The folded words, with the languages that have them; added to the vocabulary before it is sealed.
  static func add(to vocabulary: inout Vocabulary) -> [(word: WordID, languages: UInt16)] {
    var masks: [WordID: UInt16] = [:]
    var order: [WordID] = []
    for (language, words) in LanguageWords.lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        guard let id = vocabulary.number(of: Array(word.utf8)) else { continue }
        if masks[id] == nil { order.append(id) }
        masks[id, default: 0] |= 1 << UInt16(language.rawValue - 1)
      }
    }
    return order.map { ($0, masks[$0] ?? 0) }
  }

  init(_ words: [(word: WordID, languages: UInt16)], _ vocabulary: Vocabulary) {
    var ofWord: [UInt8] = Array(repeating: 0, count: vocabulary.count)
    var masks: [UInt16] = [0]
    for (word, mask) in words {
      var number = masks.firstIndex(of: mask)
      if number == nil, masks.count < 256 {
        number = masks.count
        masks.append(mask)
      }
      ofWord[Int(word)] = UInt8(number ?? 0)
    }
    profiles = FixedTable(ofWord)
    votes = FixedTable(
      masks.map { mask in
        var lanes = SIMD16<UInt8>(repeating: 0)
        for lane in 0..<16 where mask & (1 << UInt16(lane)) != 0 { lanes[lane] = mask.nonzeroBitCount == 1 ? LanguageVotes.own : 1 }
        return lanes
      })
  }

  /// The language of a text; `undecided` where its words do not say it clearly.
  /// - Parameter foreignWords: how many words begin with a letter of another script than Latin.
  func language(of tokens: borrowing TokenList, words: Int, foreignWords: Int) -> Language {
    if foreignWords > 2, foreignWords * 2 > words { return .otherScript }
    var sum = SIMD16<UInt8>(repeating: 0)
    for index in 0..<min(tokens.count, LanguageVotes.most) {
      // The tokenizer gives out numbers of the vocabulary alone, and the table has a place for each.
      sum &+= unsafe votes.base[Int(profiles.base[Int(tokens[index].word)])]
    }
    return LanguageVotes.winner(sum)
  }

  /// The best language, if it has three points and half as many again as the next one.
  private static func winner(_ sum: SIMD16<UInt8>) -> Language {
    var best = 0
    var second: UInt8 = 0
    for lane in 1..<16 {
      if sum[lane] > sum[best] {
        second = sum[best]
        best = lane
      } else if sum[lane] > second {
        second = sum[lane]
      }
    }
    guard sum[best] >= 3, 2 * Int(sum[best]) >= 3 * Int(second) else { return .undecided }
    return Language(rawValue: UInt8(best + 1)) ?? .undecided
  }
}
