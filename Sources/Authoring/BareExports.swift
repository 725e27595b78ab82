public import Setup
import Events

/// An alliance made of bare exports and `--party` values, for a first look without an alliance file.
public enum BareExports {
  /// - Parameters:
  ///   - paths: the exports, as given.
  ///   - parties: `NAME=domain[,domain...]`, one a party.
  /// - Throws: a stop that says how to write a party.
  public static func alliance(_ paths: [String], parties: [String]) throws(Stop) -> Alliance {
    var found: [Party] = []
    for text in parties {
      let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
      let domains = halves.count == 2 ? halves[1].lowercased().split(separator: ",").map(String.init) : []
      guard halves.count == 2, !halves[0].isEmpty, !domains.isEmpty, domains.allSatisfy({ $0.contains(".") }) else {
        throw Stop(.configuration, "--party: '\(text)' is not a party; write it as --party \"Northwind=northwind.example\"")
      }
      found.append(Party(id: identifier(halves[0]), name: halves[0], aliases: [], domains: domains))
    }
    guard found.count >= 2 else {
      throw Stop(
        .configuration, "these are bare exports, which do not say who the parties are; name at least two with --party NAME=DOMAIN, or run `harbinger init \(paths.joined(separator: " "))`")
    }
    guard Set(found.map(\.id)).count == found.count else { throw Stop(.configuration, "--party: two parties have the same name; give each its own") }
    return Alliance(
      id: found.map(\.id).joined(separator: "-"), purpose: "a first look at bare exports; no alliance file says what was agreed", parties: found,
      sources: paths.map { Alliance.Source(path: $0, file: $0) })
  }

  private static func identifier(_ name: String) -> String {
    var id = ""
    for character in name.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber { id.append(character) } else if let last = id.last, last != "-" { id.append("-") }
    }
    while id.last == "-" { id.removeLast() }
    return id.isEmpty ? "party" : id
  }
}
