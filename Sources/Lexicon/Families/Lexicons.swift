import Files
import Events
public import YAML

/// Reads lexicon files: one family a file.
public enum Lexicons {
  private static let words: [Key] = [
    Key("fires", .list(.text), required: true, "sentences that must fire"),
    Key("quiet", .list(.text), required: true, "sentences that must not"),
  ]

  /// What an item of a list may say where it is more than a phrase.
  static let itemKeys: [Key] = [
    Key("together", .list(.text), "two to four pieces that stand together in any order", example: "['<span>', '<not> ~3 <answer>']"),
    Key("within", .choice(["sentence", "message"]), "within what the pieces stand together", standard: "sentence"),
    Key(
      "told_by", .choice(["receiver"]), "who tells it, if it is not the one who did it: the one who met it", example: "receiver"),
    Key("phrases", .list(.any), "the phrases that the receiver says", example: "['{other} moved the date']"),
  ]

  /// What a family is to the engine itself.
  private static let role = Key.Kind.choice(Family.Role.allCases.map(\.rawValue))

  /// An item of a list of phrases.
  private static let phrase = Key.Kind.either([.text, .mapping(itemKeys)])

  /// The keys of a lexicon file.
  public static let keys: [Key] = [
    Key("id", .identifier, required: true, "the short name that rules use, for ever", example: "loose_labels"),
    Key("title", .text, required: true, "the name that people read", example: "Fixed label on the other side"),
    Key(
      "definition", .text, "what belongs to it and what does not, for whoever labels sentences",
      example: "A lasting description of what the other side is. Not: one event described."),
    Key("language", .choice(Language.known.map(\.code)), "the language of the phrases, as a code", standard: "en", example: "en"),
    Key(
      "role", .either([role, .list(role)]),
      "what the engine itself listens to it for, beside the rules that name it; checking the rules says what is not judged without it",
      example: "repair"),
    Key("direction", .choice(Family.Direction.allCases.map(\.rawValue)), required: true, "whom the wording is about", example: "other"),
    Key(
      "once", .flag,
      "whether a sentence of five words or more counts once: what the same party writes again word for word on a later day is a standing phrase",
      standard: "no", example: "yes"),
    Key("states", .flag, "whether it tells what is so: what stands in a question weighs half", standard: "no", example: "yes"),
    Key("negation", .flag, "whether a negation before the phrase drops the hit", standard: "no", example: "yes"),
    Key(
      "told_by", .choice(["receiver"]), "who says it, if it is not the one whose act it is about: the one who met it", example: "receiver"),
    Key("common", .flag, "whether its phrases are everyday words that are meant to be heard often", standard: "no", example: "yes"),
    Key(
      "owning_up", .list(.choice(Family.List.heard.map(\.key))),
      "the lists that count as words of repair (`role: repair`) where they are said of one's own side",
      example: "[near_other]"),
    Key("strong", .list(phrase), "phrases that weigh 2", example: "['thanks for nothing']"),
    Key(
      "near_other", .list(phrase), "phrases that weigh 1.5, and count only within six words of the other party", example: "['unreliable']"),
    Key("phrases", .list(phrase), "phrases that weigh 1", example: "['typical of {other}']"),
    Key("weak", .list(phrase), "phrases that weigh 0.5", example: "['yet again']"),
    Key("ignore_if", .list(.text), "phrases that drop the hits they overlap", example: "['lazy loading']"),
    Key(
      "examples", .mapping(words), required: true, "sentences that show what fires and what does not",
      example: "{fires: [...], quiet: [...]}"),
    Key("shown_as", .text, "what readers are told was heard"),
    Key("seed", .text, "the sentence that the family stands for"),
    Key("basis", .list(.text), "what research it rests on"),
    Key("ambiguity", .text, "what it is easily confused with"),
    Key("blind_spots", .list(.text), "what it cannot hear", example: "[irony]"),
    Key("base_rate", .text, "how often it was heard where nothing was wrong"),
    Key("fair_prompt", .text, "the question to ask both sides"),
    Key("pair", .identifier, "the family at the other end of a paradox", example: "process_pole"),
    Key("life_stage", .text, "the stage of life of an alliance that it belongs to", example: "forming"),
    Key("use", .text, "how it may be used, where that is limited"),
  ]

  /// Reads all `*.yaml` files of a folder, and their versions in other languages from `nl/`, `de/` and the like below it, in the order of
  /// names.
  /// - Parameters:
  ///   - lists: named lists that the files may put in.
  ///   - edits: what an alliance changes, by family, in the main language of each.
  /// - Returns: the families that can be used, phrases that cannot be read included; the ids of those that cannot, which whoever names them need
  ///   not be told again; and everything that is wrong.
  public static func load(
    _ folder: String, lists: NamedLists = NamedLists(), edits: [FamilyEdit] = []
  ) -> (families: [Family], broken: [String], diagnostics: [Diagnostic]) {
    guard Folder.exists(folder) else {
      return ([], [], [Diagnostic(path: folder, message: "there is no such folder, or it may not be read", help: "check the path")])
    }
    var families: [Family] = []
    var broken: [String] = []
    var diagnostics: [Diagnostic] = []
    for path in Folder.files(in: folder) {
      let (document, problems) = Document.read(path: path)
      diagnostics += problems
      let (family, more) = document.map { read($0, lists: lists, edits: edits) } ?? (nil, [])
      diagnostics += more
      guard let document, let family else {
        // A file is named after its family.
        broken.append(document?.root["id"]?.text ?? String(path.split(separator: "/").last?.split(separator: ".").first ?? ""))
        continue
      }
      if let first = families.first(where: { $0.id == family.id }) {
        diagnostics.append(
          Diagnostic(
            path: document.path, at: document.root["id"]?.place ?? .file, message: "'\(family.id)' is the family of \(first.path) already",
            help: "give it another id, or delete one of the two"))
      } else {
        families.append(family)
      }
    }
    for language in Folder.folders(in: folder) {
      for path in Folder.files(in: "\(folder)/\(language)") {
        diagnostics += addVariant(path, named: language, lists: lists, to: &families, broken)
      }
    }
    for family in families {
      guard let pair = family.pair, !families.contains(where: { $0.id == pair }), !broken.contains(pair) else { continue }
      diagnostics.append(
        Diagnostic(path: family.path, message: "there is no family '\(pair)'", help: "write the id of another family as 'pair'"))
    }
    return (families, broken, diagnostics + rivals(families))
  }

  /// Families that claim a role which only one may have.
  private static func rivals(_ families: [Family]) -> [Diagnostic] {
    Family.Role.allCases.filter(\.isForOne).flatMap { role in
      let claiming = families.filter { $0.roles.contains(role) }
      return claiming.dropFirst().map { family in
        Diagnostic(
          path: family.path, message: "the role '\(role.rawValue)' is that of '\(claiming[0].id)' already",
          help: "let one of the two have it")
      }
    }
  }

  /// Reads one file.
  public static func read(
    _ document: Document, lists: NamedLists = NamedLists(), edits: [FamilyEdit] = []
  ) -> (family: Family?, diagnostics: [Diagnostic]) {
    let diagnostics = Diagnostics(path: document.path)
    var root = lists.expanded(document.root, diagnostics)
    for edit in edits where edit.family == root["id"]?.text { root = edit.applied(to: root, diagnostics) }
    let fields = Fields(root, of: "a lexicon", keys: keys, diagnostics)
    guard let id = fields.identifier("id"), let title = fields.text("title"),
      let direction = fields.choice("direction").flatMap(Family.Direction.init)
    else { return (nil, diagnostics.sorted) }
    var family = Family(id: id, title: title, direction: direction, phrases: phrases(fields))
    family.path = document.path
    family.definition = fields.text("definition") ?? ""
    family.language = fields.choice("language").flatMap(Language.init(code:)) ?? .english
    family.negation = fields.flag("negation") ?? false
    family.countsOnce = fields.flag("once") ?? false
    family.states = fields.flag("states") ?? false
    family.isAccount = fields.choice("told_by") != nil
    family.common = fields.flag("common") ?? false
    family.owningUp = fields.nodes("owning_up").compactMap { node in
      let key = diagnostics.choice(node, "an item of 'owning_up'", of: Family.List.heard.map(\.key))
      return Family.List.heard.first { $0.key == key }
    }
    family.roles = Set(
      fields.textNodes("role").compactMap {
        diagnostics.choice($0, "'role'", of: Family.Role.allCases.map(\.rawValue)).flatMap(Family.Role.init)
      })
    if let examples = fields.fields("examples") {
      family.fires = self.examples(examples, "fires")
      family.quiet = self.examples(examples, "quiet")
    }
    family.shownAs = fields.text("shown_as") ?? ""
    family.seed = fields.text("seed") ?? ""
    family.basis = fields.sentences("basis") ?? []
    family.ambiguity = fields.text("ambiguity") ?? ""
    family.blindSpots = fields.sentences("blind_spots") ?? []
    family.baseRate = fields.text("base_rate") ?? ""
    family.fairPrompt = fields.text("fair_prompt") ?? ""
    family.pair = fields.identifier("pair")
    family.lifeStage = fields.text("life_stage")
    family.use = fields.text("use")
    if !family.phrases.contains(where: { $0.list != .ignoreIf }) {
      diagnostics.error(fields.place("phrases"), "the lexicon has no phrases", help: "add 'phrases: ['typical of {other}']'")
    }
    return (family, diagnostics.sorted)
  }

  /// The phrases of all lists, in the order of the file; those of named lists and of overrides stand where their list stands.
  private static func phrases(_ fields: Fields) -> [Family.Entry] {
    let order = Family.List.allCases.filter { fields.has($0.key) }.sorted { fields.keyPlace($0.key) < fields.keyPlace($1.key) }
    return order.flatMap { list in
      fields.nodes(list.key).flatMap { entries($0, list, "'\(list.key)'", fields.diagnostics) }
    }
  }

  /// What one item of a list says: a phrase, pieces that stand together, or a group of either that the receiver tells.
  private static func entries(_ node: Node, _ list: Family.List, _ owner: String, _ diagnostics: Diagnostics) -> [Family.Entry] {
    guard node.entries != nil, list != .ignoreIf else {
      return diagnostics.text(node, "an item of \(owner)").map { [Family.Entry(list, $0, at: node.place)] } ?? []
    }
    let fields = Fields(node, of: "an item of \(owner)", keys: itemKeys, diagnostics)
    if fields.has("together") {
      let pieces = fields.nodes("together").compactMap { diagnostics.text($0, "a piece of 'together'") }
      var entry = Family.Entry(list, together: pieces, isWide: fields.choice("within") == "message", at: node.place)
      entry.isTold = fields.choice("told_by") != nil
      if fields.has("phrases") {
        diagnostics.error(
          fields.keyPlace("phrases"), "pieces that stand together have no phrases of their own", help: "write them as an item of their own")
      }
      return [entry]
    }
    guard fields.choice("told_by") != nil else {
      diagnostics.error(
        node.place, "an item of \(owner) is a phrase, pieces that stand together, or a group that the receiver tells",
        help: "write {together: ['<span>', '<not> ~3 <answer>']} or {told_by: receiver, phrases: ['{other} moved the date']}")
      return []
    }
    return fields.nodes("phrases").flatMap { entries($0, list, "'phrases'", diagnostics) }.map { entry in
      var entry = entry
      entry.isTold = true
      return entry
    }
  }

  private static func examples(_ fields: Fields, _ name: String) -> [Family.Example] {
    _ = fields.sentences(name)
    return fields.nodes(name).compactMap { node in
      fields.diagnostics.text(node, "an item of '\(name)'").map { Family.Example($0, at: node.place) }
    }
  }
}

/// What an alliance changes of one family.
public struct FamilyEdit: Sendable {
  public var family: String
  public var edit: Edit
  /// Examples that are added: `{fires: [...], quiet: [...]}`.
  public var examples: Node?
  /// Keys that it may not change.
  public var fixed: [String]

  public init(family: String, edit: Edit, examples: Node?, fixed: [String]) {
    self.family = family
    self.edit = edit
    self.examples = examples
    self.fixed = fixed
  }

  func applied(to root: Node, _ diagnostics: Diagnostics) -> Node {
    let what = "the family '\(family)'"
    let edited = edit.applied(to: root, of: what, fixed: fixed, diagnostics)
    guard let examples, let key = root.entries?.first(where: { $0.name == "examples" })?.key else { return edited }
    let more = Node(.mapping([Node.Entry(key: key, value: examples)]), at: examples.place)
    return Edit(append: more).applied(to: edited, of: what, fixed: [], diagnostics)
  }
}

extension Family.List {
  /// The lists whose phrases make hits.
  static let heard: [Family.List] = [.strong, .nearOther, .phrases, .weak]
}
