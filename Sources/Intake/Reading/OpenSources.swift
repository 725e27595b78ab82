import Events
import Exports
import Setup

/// The sources of an alliance, opened: claims with their tables, people and channels of those tables, and a number for every file.
struct OpenSources {
  /// In the order of their paths, whatever order the alliance file lists them in.
  private(set) var sources: [Alliance.Source]
  private(set) var claims: [OpenClaim] = []
  private(set) var book = PeopleBook()
  private(set) var channels = ChannelTable()
  private(set) var witnesses: [Coverage.Witness]
  private(set) var problems: [Problem] = []
  /// How files were understood where they left a choice.
  private(set) var notes: [String] = []
  /// How many of the problems mean that something was not read at all.
  private(set) var unreadable: Set<String> = []
  /// Paths of all files and archive entries, sorted; their positions are the containers of places.
  private(set) var containers: [String] = []
  /// Per claim, the container of each entry of its export; the claims of one export share one list.
  private(set) var containersOfClaim: [[Int32]] = []
  /// Files that are left out for one reason, where they are many, and what holds them.
  private(set) var leftovers: [(path: String, files: [String])] = []
  /// Private and direct channels of each claim.
  private(set) var closedChannels: [[String: (isPrivate: Bool, isDirect: Bool)]] = []
  /// Formats found in each source.
  private(set) var formats: [[String]]
  private let known: [ExportFormat]

  init(_ alliance: Alliance, formats known: [ExportFormat], expandUntil: Timestamp?, limits: Export.Limits) {
    sources = alliance.sources.sorted { ($0.path, $0.file) < ($1.path, $1.file) }
    self.known = known
    witnesses = sources.map { _ in Coverage.Witness() }
    formats = sources.map { _ in [] }
    var exports: [Export] = []
    var exportOfClaim: [Int] = []
    var files = SourceFiles()
    for (number, source) in sources.enumerated() {
      var export = Export.open(source.file, limits: limits)
      problems += export.problems
      unreadable.formUnion(export.problems.map(\.path))
      let again = files.keepNew(&export)
      if again > 0 {
        problems.append(
          Problem(
            path: source.path,
            message: again == 1
              ? "a file in it belongs to another source already and counts once"
              : "\(again) files in it belong to another source already and count once"))
      }
      open(export, of: source, UInt16(clamping: number), zone: source.zone ?? alliance.zone, expandUntil: expandUntil)
      while exportOfClaim.count < claims.count { exportOfClaim.append(number) }
      exports.append(export)
    }
    number(exports, exportOfClaim)
  }

  /// Claims that no file stands behind, one a source.
  init(replaying claims: [OpenClaim], _ sources: [Alliance.Source]) {
    self.sources = sources
    self.claims = claims
    witnesses = sources.map { _ in Coverage.Witness() }
    formats = claims.map { [$0.format.id] }
    containers = claims.map(\.export.path)
    containersOfClaim = claims.indices.map { [Int32($0)] }
    closedChannels = claims.map { _ in [:] }
    known = []
  }

  private mutating func open(_ export: Export, of source: Alliance.Source, _ number: UInt16, zone: ZoneRules, expandUntil: Timestamp?) {
    let options = ReadOptions(zone: zone, expandUntil: expandUntil, columns: source.columns, dayFirst: source.dayFirst)
    let (found, unclaimed) = ExportFormat.assign(export, formats: known)
    for (format, claim) in found {
      do throws(Problem) {
        let open = try format.open(export, claim, options)
        claims.append(OpenClaim(source: number, export: export, format: format, claim: claim, open: open))
        add(open, source: number)
        problems += open.problems
        notes += open.notes
        if !formats[Int(number)].contains(format.id) { formats[Int(number)].append(format.id) }
      } catch let error {
        problems.append(error)
        unreadable.insert(error.path)
      }
    }
    let left = export.leftovers(unclaimed)
    problems += left.map(\.problem)
    // Of a file without a byte nobody can say that it is complete.
    unreadable.formUnion(left.filter { one in one.entries.contains { export.entries[$0].size == 0 } }.map(\.path))
    leftovers += left.filter { $0.entries.count > 1 }.map { one in
      (path: one.path, files: one.entries.map { export.entries[$0].fullPath })
    }
  }

  private mutating func add(_ open: OpenExport, source: UInt16) {
    for person in open.people {
      book.add(id: person.id, address: person.address, names: person.names, bot: person.bot, scope: Int32(source))
    }
    var closed: [String: (isPrivate: Bool, isDirect: Bool)] = [:]
    for channel in open.channels {
      if channel.isPrivate || channel.isDirect { closed[channel.name] = (channel.isPrivate, channel.isDirect) }
      let members = channel.members.map { book.add(Identity(.id, $0, scope: Int32(source))) }
      channels.add(source: source, name: channel.name, members: members)
    }
    closedChannels.append(closed)
    if let covered = open.covered { witnesses[Int(source)].add(stated: covered) }
  }

  /// How many bytes the claimed files hold, as far as their containers say.
  var expectedBytes: Int {
    claims.reduce(0) { sum, claim in sum + claim.claim.records.reduce(0) { $0 + Int(max(0, claim.export.entries[$1].size)) } }
  }

  private mutating func number(_ exports: [Export], _ exportOfClaim: [Int]) {
    containers = exports.flatMap { $0.entries.map(\.fullPath) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var numbers: [[UInt8]: Int32] = [:]
    for (index, path) in containers.enumerated() { numbers[Array(path.utf8)] = Int32(index) }
    // A folder of many files may hold as many claims.
    let ofExport = exports.map { export in export.entries.map { numbers[Array($0.fullPath.utf8)] ?? 0 } }
    containersOfClaim = exportOfClaim.map { ofExport[$0] }
  }
}
