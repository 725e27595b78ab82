import Events

extension Story {
  /// A mailing list of six organisations in which nothing goes wrong: all that there is of them, without calendar or minutes. Nothing was agreed, and
  /// nobody says when they are away.
  ///
  /// - Parameter months: of 30 days, from Monday 2 September 2024 on.
  public static func mailingList(months: Int = 12) -> Story {
    let from = Day(story: "2024-09-02")
    var traffic = Traffic()
    traffic.list = "counts@lists.shoreline.example"
    traffic.isList = true
    let names = ["Dunewatch", "Reedhouse", "Tidemark", "Gullrock", "Marshlight", "Saltmeadow"]
    let parties = names.map { SimulatedParty(id: $0.lowercased(), name: $0, aliases: ["\($0) Trust"]) }
    return Story(
      id: "list", zone: .amsterdam, from: from, to: from + (max(1, months) * 30 - 1), parties: parties, people: listPeople(parties.count),
      channels: [], traffic: traffic, vocabulary: .shores)
  }

  /// A few who write much and more who write little, and organisations of which some are heard four times as often as others.
  private static func listPeople(_ parties: Int) -> [Person] {
    let first = ["Alma", "Bram", "Carla", "Daan", "Edda", "Floor"]
    let last = ["Akker", "Berends", "Claes", "Dekker", "Eltink", "Feenstra"]
    return (0..<parties).flatMap { party in
      first.indices.map { index in
        let name = "\(first[index]) \(last[(index + party) % last.count])"
        return Person("\(party)-\(index)", name, "Volunteer", party, activity: 1 / Double((index + 1) * (2 + party)))
      }
    }
  }
}
