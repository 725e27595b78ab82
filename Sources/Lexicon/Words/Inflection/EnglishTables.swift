/// What the tables say of an English word.
struct EnglishKinds: OptionSet, Sendable {
  /// A bit for each kind.
  let rawValue: UInt32

  /// Never inflected.
  static let bare = Self(rawValue: 1 << 0)
  /// A lemma, though a form of another word as well.
  static let own = Self(rawValue: 1 << 1)
  /// A noun alone: a verb of it would be another word, or nonsense.
  static let noun = Self(rawValue: 1 << 2)
  /// A noun on `-ing`.
  static let ingNoun = Self(rawValue: 1 << 3)
  /// A regular verb.
  static let regular = Self(rawValue: 1 << 4)
  /// A noun with a plural of its own that is a verb too.
  static let verbWithPlural = Self(rawValue: 1 << 5)
  /// Doubles its last consonant.
  static let doubling = Self(rawValue: 1 << 6)
  /// Doubles it or not.
  static let halfDoubling = Self(rawValue: 1 << 7)
  /// Ends in a `c` that becomes `ck`.
  static let hardC = Self(rawValue: 1 << 8)
  /// Ends in a `ch` that is spoken `k`.
  static let hardCh = Self(rawValue: 1 << 9)
  /// Keeps its `e` before `-ing`.
  static let keepsE = Self(rawValue: 1 << 10)
  /// Ends in `o` and takes `-es`.
  static let oes = Self(rawValue: 1 << 11)
  /// Ends in `man` or `men` without being about men.
  static let notMen = Self(rawValue: 1 << 12)
  /// An adjective that is compared, and neither a verb nor a noun.
  static let adjective = Self(rawValue: 1 << 13)
  /// An adjective that is compared, and may be a verb or a noun as well.
  static let comparable = Self(rawValue: 1 << 14)
  /// Ends in `ed` without being a form.
  static let ed = Self(rawValue: 1 << 15)
  /// Ends in `s` without being a plural.
  static let singularS = Self(rawValue: 1 << 16)
  /// Has a row in a table of irregular words.
  static let irregular = Self(rawValue: 1 << 17)
}

/// What no rule tells of English words.
enum EnglishTables {
  /// Everything that the lists below say of their words.
  static let kinds: [String: EnglishKinds] = InflectionTable.kinds(
    [
      (.bare, bare), (.own, own), (.own, ownNouns), (.noun, ownNouns), (.noun, nouns), (.ingNoun, ingNouns), (.regular, regular), (.ed, ed),
      (.verbWithPlural, verbsWithPlurals), (.doubling, doubling), (.halfDoubling, halfDoubling), (.hardC, hardC), (.hardCh, hardCh),
      (.keepsE, keepsE), (.oes, oes), (.notMen, notMen), (.adjective, adjectives), (.comparable, comparable), (.singularS, singularS),
    ],
    [irregular, whole, plurals, irregularAdjectives].map { (EnglishKinds.irregular, Array($0.keys)) })

  /// Irregular verbs with their past forms; where a past form is the verb itself, it stands alone.
  static let irregular: [String: [String]] = InflectionTable.byFirst(
    """
    abide abided abode, arise arose arisen, awake awoke awoken, babysit babysat, bear bore born borne, beat beaten, become became
    befall befell befallen, begin began begun, behold beheld, bend bent, beset, bet betted, bid bade bidden, bind bound, bite bit bitten
    bleed bled, blow blew blown, break broke broken, breastfeed breastfed, breed bred, bring brought, broadcast broadcasted, build built
    burn burned burnt, burst, bust busted, buy bought, cast, catch caught, choose chose chosen, cling clung, come came, cost costed
    creep crept, cut, deal dealt, dig dug, dive dived dove, do did done, draw drew drawn, dream dreamed dreamt, drink drank drunk
    drive drove driven, dwell dwelled dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, fit fitted
    flee fled, fling flung, fly flew flown, forbid forbade forbidden, forecast forecasted, forget forgot forgotten
    forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got gotten, give gave given
    go went gone, grind ground, grow grew grown, hang hung hanged, hear heard, hide hid hidden, hit, hold held, hurt, input inputted
    keep kept, kneel kneeled knelt, knit knitted, know knew known, lay laid, lead led, lean leaned leant, leap leaped leapt
    learn learned learnt, leave left, lend lent, let, lie lay lain lied, light lit lighted, lose lost, make made, mean meant, meet met
    mow mowed mown, output outputted, partake partook partaken, pay paid, plead pleaded pled, proofread, prove proved proven, put
    quit quitted, read, rid ridded, ride rode ridden, ring rang rung, rise rose risen, run ran, saw sawed sawn, say said, see saw seen
    seek sought, sell sold, send sent, set, sew sewed sewn, shake shook shaken, shear sheared shorn, shed, shine shone shined, shoot shot
    show showed shown, shrink shrank shrunk, shut, sing sang sung, sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid
    sling slung, slit, smell smelled smelt, sneak sneaked snuck, sow sowed sown, speak spoke spoken, speed sped speeded
    spell spelled spelt, spend spent, spill spilled spilt, spin spun, spit spat, split, spoil spoiled spoilt
    spotlight spotlighted spotlit, spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung
    stink stank stunk, strew strewed strewn, stride strode stridden, strike struck stricken, string strung, strive strived strove striven
    swear swore sworn, sweat sweated, sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught
    tear tore torn, tell told, think thought, thrive thrived throve, throw threw thrown, thrust, tread trod trodden, typeset
    wake woke woken waked, wear wore worn, weave wove woven weaved, wed wedded, weep wept, wet wetted, win won, wind wound
    withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written
    """)

  /// Words whose every form stands here.
  static let whole: [String: [String]] = InflectionTable.byFirst(
    """
    be am is are was were been being, have has had having, can could, may might, shall should, will would, must, ought, data, media, news
    series, species, means, sheep, aircraft, spacecraft, headquarters
    """)

  /// Beginnings of verbs that keep the forms of their base (`rebuild`, `overrun`, `foresee`).
  static let prefixes = ["re", "over", "under", "out", "mis", "fore", "up", "off", "pre", "un", "inter", "co"]

  /// Nouns with their plurals, where no rule gives them.
  static let plurals: [String: [String]] = InflectionTable.byFirst(
    """
    addendum addenda addendums, alga algae, alumnus alumni, antenna antennas antennae, appendix appendices appendixes, axis axes
    bacterium bacteria, bonus bonuses, bureau bureaus bureaux, cactus cacti cactuses, calf calves, child children, codex codices
    consortium consortia consortiums, corpus corpora, criterion criteria criterions, curriculum curricula curriculums, datum data
    die dies, elf elves, erratum errata, focus foci focuses focusses, foot feet, forum forums fora, formula formulas formulae
    fungus fungi, genus genera, goose geese, half halves, hoof hooves hoofs, index indices indexes, knife knives, larva larvae
    leaf leaves leafs, life lives, loaf loaves, locus loci, louse lice, man men, matrix matrices matrixes, medium media mediums
    memorandum memoranda memorandums, millennium millennia millenniums, moratorium moratoria moratoriums, mouse mice, nucleus nuclei
    ox oxen, penny pennies pence, person people persons, phenomenon phenomena phenomenons, plateau plateaus plateaux, quiz quizzes
    quorum quorums, radius radii radiuses, referendum referendums referenda, scarf scarves scarfs, schema schemas schemata, self selves
    shelf shelves, spectrum spectra spectrums, stadium stadiums stadia, stigma stigmas stigmata, stimulus stimuli, stratum strata
    syllabus syllabuses syllabi, symposium symposia symposiums, thesis theses, thief thieves, tooth teeth, ultimatum ultimatums ultimata
    vertex vertices, vortex vortices, wharf wharves wharfs, wife wives, wolf wolves, woman women
    """)

  /// Words on `-man` and `-men` that have nothing to do with men.
  private static let notMen = "human german roman ottoman norman talisman shaman caiman specimen regimen acumen abdomen omen"

  /// Words on `o` that take `-es`.
  private static let oes = "do go hero potato tomato echo veto torpedo embargo cargo forgo mosquito volcano"

  /// Words that stand for themselves though they are forms of others as well.
  private static let own = "found fell lay saw wound bound ground bore rent resent rebound lower cleaner cooler outbound inbound"
  /// The same, nouns alone.
  private static let ownNouns = "thought shot rose bit spoke rung being"

  /// Nouns of which a verb would be another word, or nonsense.
  private static let nouns =
    """
    unit fee ad inn breath cloth even morn rug rag past other one bee committee employee trainee referee attendee offspring outcome
    outbreak outlet outset onset offset offshoot inlet income upkeep upbeat underwear analysis basis crisis emphasis hypothesis idea thing
    person area year month week hour minute quarter half percent million thousand
    """

  /// Nouns on `-ing` that are written in the plural, or are more than a form of their verb.
  private static let ingNouns =
    """
    outstanding binding missing bearing beginning belonging blessing booking boarding branding briefing building calling ceiling closing
    clothing coating coming counselling crossing cutting dealing drawing dressing dwelling earning ending engineering etching evening
    failing feeling filing filling finding firing fitting funding gathering greeting grouping handwriting happening heading hearing
    helping holding housing injuring killing landing leaning learning leaving lending licensing lighting lining listing living loading
    longing lodging making mapping marketing marking meaning meeting misgiving misunderstanding mooring morning offering onboarding
    opening outgoing outing packaging painting pairing parking passing planning posting pricing printing proceeding programming pudding
    ranking rating reading reckoning recording rendering ruling saving saying scheduling screening seating sending setting shipping
    shopping shortcoming showing sibling sighting sitting spelling spending staffing standing stocking surrounding teaching testing timing
    training trading undertaking understanding upbringing upcoming uprising warning wedding wording working workings writing
    """

  /// Verbs of several syllables that double their last consonant.
  private static let doubling =
    """
    admit commit omit permit submit transmit emit remit recommit readmit resubmit refer prefer defer infer confer transfer occur recur
    incur concur deter abhor control patrol compel expel propel repel excel rebel dispel impel equip reequip forget begin regret abet
    rebut allot acquit embed abut kidnap worship program reprogram handicap outfit upset offset input output unplug unwrap overlap
    overstep outstrip recap replan rescan zigzag humbug forbid beset babysit typeset inset format reformat hotspot sandbag leapfrog
    """

  /// Verbs that are written both ways, beside those on `-l`.
  private static let halfDoubling = "benefit focus refocus bias combat bus hiccup worship kidnap program target carburet profit"

  /// Verbs on `-c` that put a `k` before their endings.
  private static let hardC = "panic mimic traffic picnic frolic"

  /// Words on `-ch` that is spoken `k`: they take `-s`.
  private static let hardCh = "stomach monarch epoch tech loch patriarch edtech fintech biotech"

  /// Verbs that keep their `e` before `-ing`.
  private static let keepsE = "singe tinge binge whinge age"

  /// Adjectives with forms of their own.
  static let irregularAdjectives: [String: [String]] = InflectionTable.byFirst(
    """
    good better best, well better best, bad worse worst, little less least, far farther farthest further furthest, many more most
    much more most, old older oldest elder eldest
    """)

  /// Adjectives that are compared, and are neither verbs nor nouns: `news` is no form of `new`.
  private static let adjectives =
    """
    able ripe wary grim angry big bitter bold brave bright broad cheap clever coarse costly crazy cruel curly cute dark deadly deaf deep
    dense dumb eager early easy faint fancy few fierce fond frail fresh friendly full funny gentle glad grand grave great greedy guilty
    handy happy hard harsh hasty healthy heavy hot huge humble hungry icy ill keen kind large late lazy likely lively lonely loud lovely
    lucky mad merry messy mild moist muddy naive nasty neat new nice noble noisy odd polite poor pretty proud pure quick rare raw remote
    rich risky rude sad sane scarce severe shaky shallow sharp shiny shy sick silly simple sincere sleepy sly small soft sorry speedy
    steep stern stiff strange strict strong stupid subtle sunny sure sweet swift tall tasty thick thirsty timely tiny tough tricky true
    ugly unhappy unlikely untidy vague vast weak wealthy weird wicked wide wild wise wordy worthy young
    """

  /// Adjectives that are compared, and may be verbs or nouns as well.
  private static let comparable =
    """
    black blind blue blunt brief brown busy calm clean clear close cold cool crisp damp dim dirty dry dull fair fast fine firm fit flat
    foul free grey gray green high hollow idle lame lean light long loose low mature mean mellow narrow near pale plain quiet ready red
    rough round safe secure short slack slight slim slow smart smooth sober sound sour spare steady still tame tart tender tense thin tidy
    tight trim warm weary wet white
    """

  /// Words that are never inflected.
  private static let bare =
    """
    a an the this that these those i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its
    itself we us our ours ourselves they them their theirs themselves who whom whose which what why how when where whether whatever
    whoever whichever and or but nor so yet because although though unless until till while since if then than as at by for from in into
    of off on onto out to toward towards up upon with within without about above across after against along amid among around before
    behind below beneath beside besides between beyond despite down during except inside outside over per regarding through throughout
    under underneath via not no never none nothing nobody nowhere something somebody someone somewhere anything anybody anyone anywhere
    everything everybody everyone everywhere some any each every either neither both all such same very too also just only ever always
    often seldom sometimes perhaps maybe quite rather almost already again now here there today tomorrow yesterday soon hence thus
    therefore however moreover indeed instead otherwise anyway else yes hi hello ok okay etc together apart away ahead afterwards
    nevertheless nonetheless whereas whereby lest albeit according several
    """

  /// Words on `-ed` that are no forms.
  private static let ed =
    """
    embed hundred sacred naked hatred kindred infrared bobsled watershed wicked rugged ragged jagged shred moped biped aged beloved dogged
    crooked wretched flatbed seabed toolshed testbed bled bred fled sled shed sped
    """

  /// Words on `-s` that are no plurals, beside those on `-ss`, `-us`, `-is`, `-os`, `-as` and `-ics`.
  private static let singularS =
    """
    congrats lens thanks goods clothes summons whereabouts barracks crossroads overseas nowadays indoors outdoors upstairs downstairs
    biceps forceps besides sideways upwards downwards backwards forwards inwards outwards odds mews alms corps times
    """

  /// Common regular verbs, by which `-ed` and `-ing` are known as endings.
  private static let regular =
    """
    open post book email enclose endorse halt hand file impose rule overrule round scope certify authorise authorize moderate double
    experience interest concern excite delight complicate swap wrap abandon abolish accelerate accept access accompany accomplish account
    accuse achieve acknowledge acquire act adapt add address adjust admire admit adopt advance advertise advise affect afford agree aim
    align allocate allow alter amend analyse analyze announce annoy answer anticipate apologise apologize appeal appear apply appoint
    appreciate approach approve argue arrange arrive ask assess assign assist assume assure attach attack attempt attend attract audit
    avoid await award back balance ban base beg behave believe belong benefit blame blend block boost bore borrow bother bounce brief
    brainstorm bundle call cancel capture care carry cause celebrate challenge change charge chase cheat check cheer circulate cite claim
    clarify clean clear climb close coach collaborate collapse collect combine comfort comment commit communicate compare compensate
    compete compile complain complete comply compromise conceal concede conclude conduct confess confirm confuse congratulate connect
    consider consist consolidate consult consume contact contain contest continue contradict contribute control convert convince cooperate
    coordinate copy correct count cover create criticise criticize cross damage deal decide declare decline decrease dedicate defend defer
    define delay delegate delete deliver demand demonstrate deny depart depend deploy deprive describe deserve design desire destroy
    detail detect determine develop deviate differ diminish direct disagree disappear disappoint disapprove discard disclose disconnect
    discover discuss dislike dismiss dispute disrupt dissolve distribute disturb divide document doubt draft drag drop earn ease edit
    educate elect eliminate embrace emerge emphasise emphasize employ enable encounter encourage end enforce engage enhance enjoy enquire
    ensure enter equip escalate establish estimate evaluate examine exceed exchange exclude excuse execute exit expand expect expire
    explain explore export express extend face facilitate fail favour favor fear fill finance finish fix focus follow force form formulate
    forward free frustrate fulfil fulfill function fund gain gather generate grant guarantee guess guide handle happen harm hate help
    hesitate highlight hire hope host hurry identify ignore imagine implement imply import improve include increase indicate influence
    inform inherit initiate inquire insist inspect inspire install instruct insult integrate intend interfere interpret interrupt
    intervene introduce invest investigate invite invoice involve issue join joke judge jump justify kick kill lack land last laugh launch
    leak lift like limit link list listen live load locate lock log look love lower mail maintain manage mark market match matter mature
    measure mediate mention merge migrate mind miss mix modify monitor motivate move name need negotiate neglect note notice notify object
    oblige observe obtain occupy occur offend offer omit onboard oppose order organise organize outline outsource overlook overlap owe own
    pack park participate partner pass pause perform permit persuade phase pick plan play please point postpone pour praise prefer prepare
    present preserve press pressure pretend prevent price print prioritise prioritize proceed process produce profit program promise
    promote propose protect protest provide publish pull punish purchase pursue push qualify question queue raise reach react realise
    realize reassign reassure rebuff recall receive reckon recognise recognize recommend reconsider record recover recruit reduce refer
    reflect refuse regard register regret regulate reject relate relax relay release rely remain remark remember remind remove renew
    reopen repair repeat replace reply report represent request require reschedule research resent reserve resign resist resolve respect
    respond rest restore restrict restructure result retain retire retract return reuse reveal reverse review revise revisit reward risk
    roll ruin rush satisfy save scale scan scare schedule score scrap screen search secure seem select separate serve settle share shift
    ship shorten sign simplify skip slip slow smile solve sort sound specify sponsor staff stall start state stay steer step stop store
    strengthen stress stretch study submit subscribe succeed suffer suggest suit supply support suppose surprise surrender suspect suspend
    switch talk target tempt tend terminate test thank threaten tie touch track trade train transfer transform translate travel treat
    trigger trust try turn underestimate undermine unify update upgrade upload urge use validate value vary verify view violate visit
    voice volunteer vote wait walk want warn waste watch welcome wish withhold witness wonder work worry worsen
    """

  /// Words of the table of plurals that are verbs too.
  private static let verbsWithPlurals = "die focus index knife leaf man plateau quiz"
}
