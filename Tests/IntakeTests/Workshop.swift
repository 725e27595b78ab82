import Events
import Exports
import Foundation
import Setup

@testable import Intake

/// A folder of files for one test, and the alliance that names them.
final class Workshop {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("intake-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file of records, or of tables where its lines are such.
  func write(_ path: String, _ lines: [String], table: Bool = false) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(((table ? ["#table"] : ["#lines"]) + lines + [""]).joined(separator: "\n").utf8).write(to: file)
  }

  func source(_ path: String) -> Alliance.Source { Alliance.Source(path: path, file: folder.appendingPathComponent(path).path) }

  static let northwind = Party(
    id: "northwind", name: "Northwind", aliases: ["Northwind Logistics"], domains: ["northwind.example"], members: ["U1"])
  static let contoso = Party(id: "contoso", name: "Contoso", domains: ["contoso.example"], members: ["U2", "Bob Jones"])

  func alliance(_ sources: [String], parties: [Party] = [northwind, contoso]) -> Alliance {
    Alliance(
      id: "northwind-contoso", purpose: "test", approved: Alliance.Approval(by: "all", until: Day(number: 40_000), basis: "test"),
      parties: parties,
      sources: sources.map(source))
  }

  func read(_ alliance: Alliance, threads: Int = 1, asOf: Timestamp? = nil) async -> Intake {
    var intake = Intake(alliance, formats: [LineFormat.format] + ExportFormat.all) { WordEar() }
    await intake.read(asOf: asOf, threads: threads)
    return intake
  }

  /// Writes one file and reads it.
  func read(_ lines: [String], table: [String] = [], change: (inout Alliance) -> Void = { _ in }) async throws -> Intake {
    try write("export/records.txt", lines)
    if !table.isEmpty { try write("export/table.txt", table, table: true) }
    var alliance = alliance(["export"])
    change(&alliance)
    return await read(alliance)
  }
}

extension Intake {
  /// One line an event: everything that a rule can see of it, without the folder of the test.
  func trace(_ workshop: Workshop) -> [String] {
    (0..<timeline.count).map { event in
      let actor = timeline.actors[event] < 0 ? "-" : timeline.people[Int(timeline.actors[event])].name
      let participants = timeline.participants(of: event).map { "\(timeline.people[Int($0.person)].name):\($0.presence)" }
      let hits = timeline.hits(of: event).map { "\($0.family)@\($0.offset)r\($0.readings.rawValue)n\($0.named)e\($0.event)" }
      let names = [timeline.channels[event], timeline.threads[event], timeline.subjects[event]].map { timeline.names.string($0) }
      let path = timeline.containers[Int(timeline.places[event].container)].replacingOccurrences(of: workshop.folder.path, with: "")
      return [
        timeline.times[event].iso8601, timeline.kinds[event].name, "\(timeline.flags[event].rawValue)", actor, "\(timeline.parties[event])",
        "\(timeline.audiences[event].rawValue)", names.joined(separator: "/"), "\(timeline.replyParents[event])",
        "\(timeline.topics[event])",
        "\(timeline.words[event])", participants.joined(separator: ","), hits.joined(separator: ","), "\(timeline.content(of: event))",
        path,
        "\(timeline.sources[event])", "\(timeline.channels[event]) \(timeline.threads[event]) \(timeline.actors[event])",
      ].joined(separator: " ")
    }
  }

  /// Families heard in an event.
  func families(of event: Int) -> [UInt16] { timeline.hits(of: event).map(\.family) }
}
