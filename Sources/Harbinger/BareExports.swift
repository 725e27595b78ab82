import Events
import Intake
public import Setup

/// Reads `--party NAME=DOMAIN,...`: the parties of exports that no alliance file speaks of.
public enum BareExports {
  /// - Throws: a stop that says how to write a party.
  public static func parties(_ texts: [String]) throws(Stop) -> [AllianceDraft.Party] {
    var parties: [AllianceDraft.Party] = []
    for text in texts {
      let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
      let domains = halves.count == 2 ? halves[1].lowercased().split(separator: ",").map(String.init) : []
      guard halves.count == 2, !halves[0].isEmpty, !domains.isEmpty, domains.allSatisfy({ $0.contains(".") }) else {
        throw Stop(.usage, field: .party, "'\(text)' is not a party; write it as \"Northwind=northwind.example\"")
      }
      guard !parties.contains(where: { $0.name == halves[0] }) else {
        throw Stop(.usage, field: .party, "'\(halves[0])' is named twice; put its domains behind one name, with commas")
      }
      parties.append(AllianceDraft.Party(name: halves[0], domains: domains))
    }
    return parties
  }

  /// An alliance of bare exports: the parties as named, else those that the mail domains show.
  /// - Throws: a stop if there are fewer than two.
  public static func alliance(_ paths: [String], parties texts: [String]) async throws(Stop) -> Alliance {
    let parties = try parties(texts)
    let survey = await Survey(paths)
    let alliance = survey.alliance(parties: parties)
    if survey.accounting.files.allSatisfy({ $0.records == 0 }) {
      throw Stop(.input, survey.accounting.problems.map(\.description) + ["nothing could be read in \(paths.joined(separator: ", "))"])
    }
    guard alliance.parties.count >= 2 else {
      let found = survey.domains.prefix(5).map(\.name).joined(separator: ", ")
      throw Stop(
        .configuration,
        "these exports do not show two parties\(found.isEmpty ? "" : " (mail domains found: \(found))")",
        atCommandLine: "name them with --party \"NAME=DOMAIN\", twice or more"
      )
    }
    return alliance
  }
}
