public import Events
import Intake
public import Rules
public import YAML

/// What the changes of an override lack in approvals: each change of wording names one person at least of each party (`approved_by`).
///
/// Without them it holds all the same. Names of people stand in what is said of it: that is for those who write the file, and goes into no report.
public struct Approvals: Sendable {
  /// How many changes of wording a party has not approved.
  public private(set) var lacking = 0
  /// Warnings: what to write, and where.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Of an override that lacks none.
  public init() {}

  /// Who approved a change, as a command line or a form names them: `veldhaven, Anna Berg`.
  public static func names(in text: String) -> [String] {
    text.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }.filter { !$0.isEmpty }
  }

  /// - Parameters:
  ///   - parties: those of the alliance whose override it is.
  ///   - old: the override as it was, whose changes are not asked about; without it all are.
  ///   - place: where who approved is to be named, in place of the key in the file: an option, a field of a form.
  public init(_ pack: RulePack, parties: [Party], over old: Override = Override(), named place: String? = nil) {
    let people = NamedPeople(parties)
    let found = Diagnostics(path: pack.override.path)
    let themselves = Diagnostics.list(parties.map(\.id))
    for change in pack.override.changes where !old.changes.contains(where: { $0.node.says(change.node) }) {
      var missing = PartySet(rawValue: 0)
      for party in parties.indices { missing.insert(PartySet(party)) }
      for node in change.approvers {
        guard let name = node.text else { continue }
        if let party = people.party(of: name) {
          missing.remove(PartySet(party))
        } else {
          let meant = nearest(to: name, among: people.known(beside: name)).map { "did you mean '\($0)'? " } ?? ""
          found.warning(
            node.place, "'approved_by' names nobody of a party: \(Diagnostic.quoted(name))",
            help: "\(meant)write a member or a mail address as the alliance file knows them, or the party itself: \(themselves)",
            code: .unknownName)
        }
      }
      guard pack.changesWording(change), !missing.isEmpty else { continue }
      lacking += 1
      let names = missing.indices.map { parties[$0].name }
      let example = missing.indices.map { parties[$0].id }.joined(separator: ", ")
      found.warning(
        change.approvalPlace, "the change of '\(change.name.text ?? "")' is not approved by \(Approvals.all(names))",
        help: place.map { "name one of each of them in \($0): \(example), or a name or an address of theirs" }
          ?? (change.approvers.isEmpty
            ? "write who agreed to it, one of each party: approved_by: [\(example)], or the names or addresses of their people"
            : "add one of each of them to approved_by: \(example), or a name or an address of theirs"))
    }
    diagnostics = found.sorted
  }

  /// `a, b and c`.
  private static func all(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension RulePack {
  /// Whether a change moves what is made of what people write: one of a family or of a class of words always, one of a rule if its judgement stands on wording. One that only adds
  /// tests or examples moves nothing.
  fileprivate func changesWording(_ change: Override.Change) -> Bool {
    guard !change.edit.isEmpty || change.off != nil else { return false }
    switch change.target {
    case .family, .words: return true
    case .rule(let id): return rules[id].map(rules.hearsWording) ?? false
    }
  }
}
