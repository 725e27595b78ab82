import Output
public import Harbinger
import Alerts
import Events
public import Lexicon
import Rules

/// The reference page of one family of wording: what belongs to it, how well it is heard, and what it cannot hear.
public enum FamilyPage {
  /// - Parameter family: a family of the pack, as the alliance overrides it.
  public static func text(_ family: Family, _ pack: RulePack, width: Int) -> String {
    func block(_ text: String, _ indent: Int = 0) -> String { Wrapping.block(text, indent: indent, width: width) }
    var lines = [block("\(family.title) (\(family.id))"), ""]
    if !family.definition.isEmpty { lines += [block(family.definition, 2), ""] }
    if family.isAccount { lines.append(block("It is said by the one who met what the other side did.")) }
    for variant in family.all {
      let lists = Family.List.allCases.map { list in (list, variant.phrases.count { $0.list == list }) }.filter { $0.1 > 0 }
      lines.append(block("\(variant.language.name): \(lists.map { "\($1) in '\($0.key)'" }.joined(separator: ", ")).", 2))
      lines.append(block(pack.hearing.sentence(family.id, variant.language) ?? "How much it hears was not measured.", 4))
      if !variant.blindSpots.isEmpty { lines.append(block("Cannot hear: \(HearingRecord.list(variant.blindSpots)).", 4)) }
      for (label, example) in [("heard", variant.fires.first), ("not heard", variant.quiet.first)] {
        if let example { lines.append(block("\(label): \"\(example.text)\"", 4)) }
      }
    }
    let rules = pack.rules.rules.filter { $0.body.families.contains(family.id) }
    lines += ["", rules.isEmpty ? "No rule listens for it." : "Rules that listen for it:"]
    lines += rules.map { Wrapping.block($0.title, head: "  \($0.id)", indent: max(30, $0.id.count + 4), width: width) }
    if !family.path.isEmpty { lines += ["", block("File: \(family.path)")] }
    return lines.joined(separator: "\n") + "\n"
  }
}
