import Events
import Exports

/// Turns tallies into accounts: per file, and per export as people count. Files that are left out together, because they are so many, are one export.
struct Accounts {
  private(set) var files: [FileAccount] = []
  private(set) var exports: [FileAccount] = []

  /// - Parameter leftovers: files that no format took and that are told in one line.
  init(
    _ gathering: Gathering, _ duplicates: Duplicates, _ people: ResolvedPeople, claims: [OpenClaim], contexts: [ReadingContext],
    leftovers: [(path: String, files: [String])] = []
  ) {
    var tallies = gathering.tallies
    for row in 0..<gathering.count where duplicates.isMerged[row] {
      let container = Int(gathering.timeline.places[row].container)
      if gathering.occurrences.contains(Int32(row)) {
        tallies[container].occurrences -= 1
      } else {
        tallies[container].merge(row, gathering.timeline)
      }
    }
    var formats = Array(repeating: "", count: tallies.count)
    for (claim, context) in zip(claims, contexts) {
      for entry in claim.claim.records + claim.claim.tables { formats[Int(context.containers[entry])] = claim.format.id }
      var sum = FileAccount(path: claim.path)
      sum.format = claim.format.id
      var persons: Set<Int32> = []
      for entry in claim.claim.records {
        let container = Int(context.containers[entry])
        sum.add(tallies[container].account(path: gathering.timeline.containers[container], format: claim.format.id))
        persons.formUnion(gathering.peopleOf[container].map { people.personOf[Int($0)] })
      }
      Accounts.count(persons, people, &sum)
      exports.append(sum)
    }
    exports += leftovers.map { FileAccount(path: "\($0.path) (\($0.files.count) parts)") }
    let told = Set(leftovers.flatMap(\.files))
    for index in tallies.indices {
      var account = tallies[index].account(path: gathering.timeline.containers[index], format: formats[index])
      Accounts.count(Set(gathering.peopleOf[index].map { people.personOf[Int($0)] }), people, &account)
      files.append(account)
      if formats[index].isEmpty, !told.contains(account.path) { exports.append(account) }
    }
    exports.sort { ($0.path, $0.format) < ($1.path, $1.format) }
  }

  private static func count(_ persons: Set<Int32>, _ people: ResolvedPeople, _ account: inout FileAccount) {
    account.people = persons.count
    account.unresolved = persons.count { people.people[Int($0)].party < 0 && !people.isBot[Int($0)] }
  }
}

extension Tally {
  /// Counts a row as one that stands elsewhere too.
  fileprivate mutating func merge(_ row: Int, _ timeline: Timeline) {
    kinds[Int(timeline.kinds[row].rawValue)] -= 1
    qualities[Int(timeline.qualities[row].rawValue)] -= 1
    duplicates += 1
  }

  fileprivate func account(path: String, format: String) -> FileAccount {
    var account = FileAccount(path: path)
    account.format = format
    account.records = records
    for kind in EventKind.allCases where kinds[Int(kind.rawValue)] > 0 { account.byKind[kind.name] = kinds[Int(kind.rawValue)] }
    for quality in TimeQuality.allCases where qualities[Int(quality.rawValue)] > 0 {
      account.timeQuality["\(quality)"] = qualities[Int(quality.rawValue)]
    }
    account.skipped = skipped
    account.duplicates = duplicates
    account.occurrences = occurrences
    account.leftOut = leftOut
    account.zones = zones
    account.losses = losses
    account.repairs = repairs
    account.bytes = bytes
    account.first = first
    account.last = last
    account.problems = problems + repeated.map(\.problem)
    if unlisted > 0 { account.problems.append(Problem(path: path, message: "\(unlisted) more records could not be read as they stand")) }
    return account
  }
}
