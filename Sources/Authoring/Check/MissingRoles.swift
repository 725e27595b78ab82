import Files
import Harbinger
import Lexicon
import YAML

/// Roles that no family of a pack has: what the engine itself listens for, and will not hear.
enum MissingRoles {
  static func diagnostics(_ pack: RulePack) -> [Diagnostic] {
    // A family that cannot be read may have any role, and its own mistakes are told already.
    guard !pack.hasErrors else { return [] }
    let known = pack.families.reduce(into: Set<Family.Role>()) { $0.formUnion($1.roles) }
    return Family.Role.allCases.filter { !known.contains($0) }.map { role in
      Diagnostic(
        path: Path.join(pack.folder, "lexicons"), message: "no family has the role '\(role.rawValue)': \(role.without)",
        help: "write 'role: \(role.rawValue)' into the family that says so, or leave it where nothing does", severity: .warning)
    }
  }
}
