import Events
package import Lexicon
package import Setup
package import YAML

/// Phrases that equal the name of a member: refused always, because this is no search for what somebody wrote.
package enum MemberNames {
  /// Letters in lower case, one blank between words.
  package static func normalised(_ text: String) -> String { text.lowercased().split(separator: " ").joined(separator: " ") }

  /// An error for each phrase that is a name.
  package static func diagnostics(_ families: [Family], _ alliance: Alliance) -> [Diagnostic] {
    var names: Set<String> = []
    for member in alliance.parties.flatMap(\.members) where !member.contains("@") {
      let words = normalised(member).split(separator: " ")
      names.insert(words.joined(separator: " "))
      // Of a full name each part is a name as well; particles and initials are not.
      if words.count > 1 { names.formUnion(words.filter { $0.count > 3 }.map(String.init)) }
    }
    guard !names.isEmpty else { return [] }
    return families.flatMap { family in
      family.phrases.filter { $0.list != .ignoreIf && names.contains(normalised($0.text)) }.map { entry in
        Diagnostic(
          path: family.path, at: entry.place, message: "\(Diagnostic.quoted(entry.text)) is the name of a member of the alliance",
          help: "phrases are about what is said, never about who says it; delete it, or remove it in override.yaml")
      }
    }
  }
}
