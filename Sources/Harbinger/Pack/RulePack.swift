import Files
public import Events
import Glibc
public import Lexicon
public import Rules
public import Setup
public import YAML

/// The rules, lexicons, named lists and public holidays of one folder, as one alliance overrides them: what every command that judges,
/// checks or tests loads, with the same loader.
public struct RulePack: Sendable {
  /// The folder of the rules; `lexicons/` and `lists/` lie in it.
  public var folder: String
  /// The families of phrases, as the override changes them.
  public var families: [Family] { book.families }
  /// The classes of words that phrases name.
  public let classes: [WordClass]
  /// The rules, as the override changes them.
  public var rules: RuleSet
  /// The lists that rules and phrases name.
  public var lists: NamedLists
  /// The countries whose public holidays parties may keep.
  public let holidays: [PublicHolidays]
  /// What each rule was measured to raise where nothing is wrong.
  public var rates: FalseAlarmRates
  /// What each rule found in stories.
  public var stories: StoryFindings
  /// What each family was measured to hear.
  public var hearing: HearingRecord
  /// What the alliance changes and does not want to be told.
  public var override: Override
  /// Everything that its authors should know, errors and warnings.
  public var diagnostics: [Diagnostic]
  /// All phrases, compiled once.
  package private(set) var book: PhraseBook

  /// Reads `FOLDER/lists/*.yaml`, `FOLDER/words/*.yaml`, `FOLDER/lexicons/*.yaml`, `FOLDER/holidays/*.yaml` and `FOLDER/*.yaml`.
  /// - Parameters:
  ///   - override: the `override.yaml` of an alliance.
  ///   - alliance: whose parties and topics the override may name; without one these names are not checked.
  public init(folder: String, override path: String? = nil, alliance: Alliance? = nil) {
    self.init(folder: folder, alliance: alliance, keepsBook: true) { lists in path.map { Override.load($0, lists: lists) } }
  }

  /// The same with an override that is no file yet.
  /// - Parameters:
  ///   - text: as the file would hold it.
  ///   - path: by which mistakes are named.
  package init(folder: String, draft text: String, path: String, alliance: Alliance?) {
    // Somebody who types makes a draft a second: of these nothing is kept.
    self.init(folder: folder, alliance: alliance, keepsBook: false) { lists in Override.parse(text, path: path, lists: lists) }
  }

  /// The same rules with an override that is no file yet in place of theirs, without reading all again where the phrases stay.
  package func with(draft text: String, path: String, alliance: Alliance?) -> RulePack {
    let (draft, mistakes) = Override.parse(text, path: path, lists: lists)
    guard [override, draft].allSatisfy({ $0.familyEdits.isEmpty && $0.wordEdits.isEmpty }) else {
      return RulePack(folder: folder, draft: text, path: path, alliance: alliance)
    }
    var copy = self
    let loaded = RuleSet.load(folder: folder, families: heardFamilies, lists: lists, override: draft)
    (copy.rules, copy.override) = (loaded.rules, draft)
    let again = Set(RuleSet.files(in: folder) + [path])
    let found =
      mistakes + loaded.diagnostics + diagnostics.filter { !again.contains($0.path) }
      + draft.unknownNames(
        rules: RulePack.ids(folder, copy.rules), families: families.map(\.id), words: classes.filter { $0.language == .english }.map(\.id),
        parties: alliance?.parties.map(\.id), topics: alliance?.topics.map(\.id))
    copy.diagnostics = Array(Set(found)).sorted()
    return copy
  }

  /// - Parameters:
  ///   - keepsBook: whether a later start is to find the compiled phrases.
  ///   - changes: reads the override, if there is one.
  private init(
    folder: String, alliance: Alliance?, keepsBook: Bool, _ changes: (NamedLists) -> (override: Override, diagnostics: [Diagnostic])?
  ) {
    self.folder = folder
    let lists = NamedLists.load(folder + "/lists")
    let changed = changes(lists.lists)
    let read = changed ?? (Override(), [])
    let override = read.0
    let lexicons = Lexicons.load(folder + "/lexicons", lists: lists.lists, edits: override.familyEdits)
    let families = lexicons.families
    let words = WordClasses.load(folder + "/words", lists: lists.lists, edits: override.wordEdits)
    classes = words.classes
    let days = PublicHolidays.load(RulePack.holidays(in: folder))
    holidays = days.countries
    let loaded = RuleSet.load(
      folder: folder, families: families.map(HeardFamily.init), broken: lexicons.broken, lists: lists.lists, override: override)
    rules = loaded.rules
    self.lists = lists.lists
    self.override = override
    let measured = FalseAlarmRates.load(folder)
    rates = measured.rates
    let told = StoryFindings.load(folder)
    stories = told.findings
    let heard = HearingRecord.load(folder)
    hearing = heard.record
    // Whoever judges an alliance needs no more than what is listened for; whoever checks the pack wants all its mistakes.
    book = BookCache.book(families, classes: classes, checksAll: alliance == nil, keeps: keepsBook)
    var found =
      lists.diagnostics + words.diagnostics + read.1 + lexicons.diagnostics + book.diagnostics + loaded.diagnostics
      + measured.diagnostics + told.diagnostics + heard.diagnostics + days.diagnostics
    if changed != nil {
      found += override.unknownNames(
        rules: RulePack.ids(folder, rules), families: families.map(\.id) + lexicons.broken,
        words: words.classes.filter { $0.language == .english }.map(\.id), parties: alliance?.parties.map(\.id),
        topics: alliance?.topics.map(\.id))
    }
    if let alliance {
      found += MemberNames.diagnostics(families, alliance) + TopicTerms.diagnostics(alliance) + RulePack.unknownRecords(alliance, rules)
      found += alliance.unknownCountries(among: holidays, in: RulePack.holidays(in: folder))
    }
    diagnostics = Array(Set(found)).sorted()
  }

  /// Where the files with public holidays lie in a folder of rules.
  public static func holidays(in folder: String) -> String { Path.join(folder, "holidays") }

  /// The same with some of the families alone.
  public func keeping(families wanted: [String]) -> RulePack {
    var copy = self
    copy.book = PhraseBook(families.filter { wanted.contains($0.id) }, classes: classes)
    return copy
  }

  /// The same with some of the rules alone.
  package func keeping(rules wanted: Set<String>) -> RulePack {
    var copy = self
    copy.rules = RuleSet(rules: rules.rules.filter { wanted.contains($0.id) })
    return copy
  }

  /// The kind of each rule, by its id.
  public var kinds: [String: String] { Dictionary(rules.rules.map { ($0.id, $0.kind) }) { first, _ in first } }

  /// The families of which a phrase names a class of words, or a class that names it.
  package func families(naming id: String) -> [Family] {
    let naming = WordClass.naming(id, among: classes.filter { $0.language == .english })
    return families.filter { family in
      family.language == .english && family.phrases.contains { $0.texts.contains { text in naming.contains { text.contains("<\($0)>") } } }
    }
  }

  /// The ids of the rules that the override changes, themselves or by a family that they listen for.
  package var changedRules: Set<String> {
    var ids: Set<String> = []
    for change in override.changes {
      switch change.target {
      case .rule(let id): if let rule = rules[id] { ids.insert(rule.id) }
      case .family(let id): ids.formUnion(rules.rules.filter { $0.body.families.contains(id) }.map(\.id))
      case .words(let id):
        let heard = Set(families(naming: id).map(\.id))
        ids.formUnion(rules.rules.filter { !heard.isDisjoint(with: $0.body.families) }.map(\.id))
      }
    }
    return ids
  }

  /// What `on_record` of an alliance names and no rule of the checklist asks for.
  private static func unknownRecords(_ alliance: Alliance, _ rules: RuleSet) -> [Diagnostic] {
    let known = rules.rules.filter(\.isChecklist).flatMap { [$0.id] + $0.formerly }
    return alliance.onRecord.filter { !known.contains($0.what) }.map { entry in
      let meant = nearest(to: entry.what, among: known).map { "did you mean '\($0)'? " } ?? ""
      return Diagnostic(
        path: entry.path, at: entry.place, message: "'what' is no rule of the checklist: '\(entry.what)'",
        help: "\(meant)write one of \(known.joined(separator: ", "))")
    }
  }

  /// Whether something of a family came with the shipped rules: it stands in the folder of the rules and in no override, and the false alarms of
  /// these rules were measured. Nobody measures rules of their own; whoever copies the shipped folder and adds to it cannot be told apart.
  package func ships(_ place: Node.Place, of family: Family) -> Bool {
    !rates.rates.isEmpty && (place.path ?? family.path).hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// What listens to an alliance.
  package func listener(for alliance: Alliance) -> Listener { RulePack.listener(book, alliance) }

  /// What listens to an alliance with the phrases of a book.
  package static func listener(_ book: PhraseBook, _ alliance: Alliance) -> Listener {
    Listener(
      book, parties: alliance.parties, topics: alliance.topics.map { ($0.id, $0.terms) }, references: alliance.topics.map(\.references))
  }

  /// The ids of all rules, also of those that cannot be used: what names one of them is no mistake of its own.
  private static func ids(_ folder: String, _ rules: RuleSet) -> [String] {
    let usable = Set(rules.rules.map(\.path))
    let broken = RuleSet.files(in: folder).filter { !usable.contains($0) }
    return rules.rules.flatMap { [$0.id] + $0.formerly } + broken.compactMap { Document.read(path: $0).document?.root["id"]?.text }
  }

  /// Whether anything makes it unusable.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The families as the evaluator takes them.
  public var heardFamilies: [HeardFamily] { families.map(HeardFamily.init) }

  /// The families that some rules listen for, and those that are always listened for: a test of one rule need not hear all others.
  package func families(heardBy rules: [Rule]) -> [Family] {
    let heard = Set(rules.flatMap(\.body.families))
    return families.filter { heard.contains($0.id) || $0.roles.contains(where: \.isAlwaysHeard) }
  }

  /// Where the rules are: as asked for, else beside the alliance file, else in the working folder, else the installed pack.
  /// - Throws: a stop with all places that were looked at.
  public static func locate(asked: String?, besides alliance: String?) throws(Stop) -> String {
    if let asked {
      if Path.isFolder(asked) { return asked }
      throw Stop(
        .configuration, field: .rules, "\(asked): there is no such folder of rules; name the folder that holds the rule files and lexicons/"
      )
    }
    var places: [String] = []
    if let alliance { places.append(Path.join(alliance, "rules")) }
    places += ["rules", installed].filter { !places.contains($0) }
    for place in places where Path.isFolder(place) { return place }
    throw Stop(
      .configuration,
      ["no rules were found; looked at, in this order:"] + places.map { "  \($0)" } + [
        "they come with the source of Harbinger: run `make install` there, or name the folder rules/ of it"
      ], atCommandLine: "--rules DIR names it")
  }

  /// Whether a file is a lexicon: it holds phrases.
  package static func isLexicon(_ path: String) -> Bool { Document.read(path: path).document?.root["phrases"] != nil }

  /// The folder whose lexicons and rules a single rule or lexicon file may name.
  public static func home(of file: String) -> String {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    if let lexicons = parts.dropLast().lastIndex(of: "lexicons") { return lexicons == 0 ? "." : parts[..<lexicons].joined(separator: "/") }
    let folder = Path.folder(of: file)
    return Path.isFolder(Path.join(folder, "lexicons")) ? (folder.isEmpty ? "." : folder) : "rules"
  }

  /// `PREFIX/share/harbinger/rules`, seen from the program `PREFIX/bin/harbinger`.
  private static var installed: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return "/usr/share/harbinger/rules" }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    return folder + "/share/harbinger/rules"
  }
}
