public import Lexicon
import Setup
public import YAML

/// What one alliance changes of the shipped rules and lexicons, and what it wants to be left in peace with: its `override.yaml`.
///
/// Shipped files are never edited, so that an update never overwrites tuning.
public struct Override: Sendable {
  /// The file, as messages name it.
  public var path = ""
  public var changes: [Change] = []
  public var suppressions = Suppressions()
  /// The whole file, with named lists put in.
  var root = Node(.mapping([]), at: .file)

  public init() {}

  /// One change of a rule, of a lexicon family or of a class of words.
  public struct Change: Sendable {
    /// What is changed.
    public enum Target: Hashable, Sendable {
      case rule(String), family(String), words(String)
    }

    public var target: Target
    /// The id of the target, with its place.
    public var name: Node
    /// The whole entry.
    public var node: Node
    public var edit: Edit
    /// Who approved it, as the file writes them; names of people go into no report.
    public var approvers: [Node]
    /// Where they stand, or else the id of the target.
    public var approvalPlace: Node.Place
    /// Switched off for a while.
    public var off: Justification?
    /// Tests that are added to those of the rule.
    public var tests: [Node]
    /// Examples that are added to those of the family.
    public var examples: Node?
  }

  /// The keys of the file.
  public static let keys = [
    Key(
      "changes", .list(.mapping(changeKeys)), "what is changed in rules and lexicons", example: "[{rule: contact-level, set: {for: 3w}}]"),
    Key("exceptions", .list(.mapping(Suppressions.entryKeys)), "what both sides agreed to, so that it is no warning while it lasts"),
    Key("mutes", .list(.mapping(Suppressions.entryKeys)), "what is not to be listed for a while"),
    Key(
      "inhibit", .list(.mapping(Suppressions.inhibitKeys)), "rules whose alerts hide weaker ones",
      example: "[{by: contact-silence, hides: [contact-falling], same: [pair]}]"),
  ]

  /// The keys of a change.
  public static let changeKeys =
    [
      Key("rule", .identifier, "the rule that is changed", example: "contact-level"),
      Key("family", .identifier, "the lexicon family that is changed", example: "loose_labels"),
      Key("words", .identifier, "the class of words that is changed, for all phrases that name it", example: "label_noun"),
      Key("why", .text, "why it is changed", example: "the steering committee meets every three weeks"),
      Key(
        "approved_by", .texts,
        "who approved a change of wording, one of each party: a member, a mail address, or the party itself; a missing one is a warning",
        example: "[anna@northwind.example, Elif Demir]"),
    ] + Edit.keys + [
      Key("off", .mapping(Justification.keys), "switches the rule off for a while", example: Justification.example),
      Key("tests", .list(.any), "tests that the changed rule must pass, beside its own"),
      Key(
        "examples",
        .mapping([Key("fires", .list(.text), "sentences that must fire"), Key("quiet", .list(.text), "sentences that must not")]),
        "examples that the changed family must pass, beside its own", example: "{quiet: ['the lazy loading of their page']}"),
    ]

  /// Keys that an override cannot change: they say what a rule or family is.
  public static let fixed = ["id", "kind", "formerly", "include", "tests", "examples"]

  /// Reads an override file of the disk.
  public static func load(_ path: String, lists: NamedLists = NamedLists()) -> (override: Override, diagnostics: [Diagnostic]) {
    let (document, problems) = Document.read(path: path)
    let diagnostics = Diagnostics(path: path, problems)
    let override = document.map { read($0, lists: lists, diagnostics) } ?? Override()
    return (override, diagnostics.sorted)
  }

  /// Reads an override that is no file yet.
  /// - Parameter path: by which mistakes are named.
  public static func parse(_ text: String, path: String, lists: NamedLists) -> (override: Override, diagnostics: [Diagnostic]) {
    let (document, problems) = Document.parse(bytes: Array(text.utf8), path: path)
    let diagnostics = Diagnostics(path: path, problems)
    let override = document.map { read($0, lists: lists, diagnostics) } ?? Override()
    return (override, diagnostics.sorted)
  }

  /// Reads the file; what is wrong goes to the diagnostics, the rest is returned.
  public static func read(_ document: Document, lists: NamedLists = NamedLists(), _ diagnostics: Diagnostics) -> Override {
    var override = Override()
    override.path = document.path
    override.root = lists.expanded(document.root.named(after: document.path), diagnostics)
    let fields = Fields(override.root, of: "the override file", keys: keys, diagnostics)
    override.changes = fields.list("changes", of: "a change").compactMap(Change.init)
    override.suppressions = Suppressions(fields)
    return override
  }

  /// The changes of lexicon families, as the reader of lexicons takes them.
  public var familyEdits: [FamilyEdit] {
    changes.compactMap { change in
      guard case .family(let id) = change.target else { return nil }
      return FamilyEdit(family: id, edit: change.edit, examples: change.examples, fixed: Override.fixed)
    }
  }

  /// The changes of classes of words, as their reader takes them.
  public var wordEdits: [WordClassEdit] {
    changes.compactMap { change in
      guard case .words(let id) = change.target else { return nil }
      return WordClassEdit(id: id, edit: change.edit)
    }
  }

  /// The edits of one target, in the order of the file.
  func changes(of targets: [Change.Target]) -> [Change] { changes.filter { targets.contains($0.target) } }
}

extension Override.Change {
  init?(_ fields: Fields) {
    let named = ["rule", "family", "words"].filter(fields.has)
    guard named.count == 1 else {
      fields.diagnostics.error(
        fields.node.place, "a change names either a rule, a family or a class of words",
        help: "write {rule: contact-level, set: {for: 3w}}")
      return nil
    }
    guard let name = fields.node(named[0]), let id = fields.identifier(named[0]) else { return nil }
    _ = fields.text("why")
    let approvers = fields.textNodes("approved_by").filter { fields.diagnostics.text($0, "an item of 'approved_by'") != nil }
    self.init(
      target: named[0] == "rule" ? .rule(id) : named[0] == "family" ? .family(id) : .words(id), name: name,
      node: fields.node, edit: Edit(fields),
      approvers: approvers,
      approvalPlace: fields.has("approved_by") ? fields.keyPlace("approved_by") : name.place,
      off: fields.fields("off").flatMap(Justification.init), tests: fields.nodes("tests"), examples: fields.node("examples"))
    let homes = [("off", "rule"), ("tests", "rule"), ("examples", "family")]
    for (key, home) in homes where fields.has(key) && home != named[0] {
      fields.diagnostics.error(
        fields.keyPlace(key), "'\(key)' belongs to a change of a \(home)", help: Self.help(on: named[0]))
    }
    if edit.isEmpty, off == nil, tests.isEmpty, examples == nil, !fields.has("off") {
      fields.diagnostics.error(
        fields.node.place, "the change changes nothing", help: "add set, append, remove\(named[0] == "rule" ? " or off" : "")")
    }
  }

  private static func help(on target: String) -> String {
    switch target {
    case "rule": "rules have 'tests'"
    case "family": "families have 'examples'; to silence one, switch off the rules that listen for it"
    default: "write it into a change of the family whose phrases name the class"
    }
  }
}
