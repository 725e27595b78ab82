import Events
import Exports
public import Intake
import Lexicon
public import Reports
import Setup

extension Inspection {
  /// Reads an alliance's sources, or bare exports, and judges nothing.
  /// - Parameter progress: told now and then how many bytes of how many were read.
  /// - Throws: a stop if a path is an alliance file that cannot be used.
  public init(_ paths: [String], progress: Intake.Progress? = nil) async throws(Stop) {
    var found = Found()
    var bare: [String] = []
    for path in paths {
      guard let file = Loading.allianceFile(path) else {
        bare.append(path)
        continue
      }
      await found.read(try Loading.alliance(file).alliance, progress)
    }
    if !bare.isEmpty {
      let alliance = Alliance(
        id: "inspect", purpose: "to see what was read", parties: [], sources: bare.map { Alliance.Source(path: $0, file: $0) },
        privacy: Found.everything)
      await found.read(alliance, progress)
    }
    self.init(
      found.accounting, sources: found.sources, activities: found.activities,
      verified: Set(ExportFormat.all.filter(\.verified).map(\.id)))
  }

  /// What was read so far.
  private struct Found {
    var accounting = Accounting()
    var sources: [Source] = []
    var activities: [SourceActivity] = []

    /// Nothing is listened to, so nothing need be left out: every record is counted.
    static var everything: Privacy {
      var privacy = Privacy()
      privacy.include = ["*"]
      return privacy
    }

    mutating func read(_ alliance: Alliance, _ progress: Intake.Progress?) async {
      var intake = Intake(alliance, listener: Listener(families: [], parties: alliance.parties, topics: []))
      await intake.read(progress: progress)
      accounting.files += intake.accounting.files
      accounting.exports += intake.accounting.exports
      accounting.problems += intake.accounting.problems
      accounting.notes += intake.accounting.notes
      accounting.unresolved += intake.accounting.unresolved
      accounting.people += intake.accounting.people
      sources += intake.timeline.sourceTable
      activities += intake.timeline.sourceTable.indices.map { SourceActivity(intake.timeline, source: $0, zone: alliance.zone) }
    }
  }
}
