import Harbinger
import Reports
import Alerts
import Authoring
import Foundation
import Rules
import Testing

/// The rules are the same for both sides: the souring sample, changed in ways that must not matter, or must matter in a known way.
@Suite struct MirrorTests {
  private func report(_ folder: String) async throws -> Judgement {
    let (alliance, _) = try Loading.alliance("\(folder)/alliance.yaml")
    return await JudgedAlliance(alliance, pack: try shippedPack()).judgement
  }

  /// The sample with every text file changed, in a folder that is removed afterwards.
  private func changed(
    _ change: (String, String) -> String, rename: (String) -> String = { $0 }, _ look: (String) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mirror-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = URL(fileURLWithPath: "samples/souring")
    for case let file as URL in try #require(FileManager.default.enumerator(at: source, includingPropertiesForKeys: nil)) {
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      let path = String(file.path.dropFirst(source.path.count + 1))
      let target = folder.appendingPathComponent(rename(path))
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try change(path, String(decoding: try Data(contentsOf: file), as: UTF8.self)).write(to: target, atomically: true, encoding: .utf8)
    }
    try await look(folder.path)
  }

  /// The two names in all their forms, exchanged.
  private func swapped(_ text: String) -> String {
    let pairs = [
      ("Veldhaven Logistics", "Brightarm Robotics"), ("Veldhaven", "Brightarm"), ("veldhaven", "brightarm"), ("VHL", "BRA"),
      ("holidays-nl", "holidays-be"),
    ]
    var result = text
    for (index, pair) in pairs.enumerated() {
      result = result.replacing(pair.0, with: "\u{1}\(index)\u{1}").replacing(pair.1, with: pair.0).replacing(
        "\u{1}\(index)\u{1}", with: pair.1)
    }
    return result
  }

  /// What an alert says, with the parties' ids exchanged where asked.
  private func shape(_ alert: Alert, swap: Bool) -> String {
    func id(_ id: String) -> String { swap ? (id == "veldhaven" ? "brightarm" : "veldhaven") : id }
    let parties = alert.parties.map { "\($0.role.rawValue) \(id($0.id))" }.sorted().joined(separator: ", ")
    let folded = alert.folded.map { shape($0, swap: swap) }.joined(separator: " | ")
    return
      "\(alert.rule) \(alert.strength.name) \(alert.score.points) \(alert.since) \(alert.last) [\(parties)] \(alert.evidence.count) {\(folded)}"
  }

  @Test func exchangingThePartiesMirrorsTheAlerts() async throws {
    let plain = try await report("samples/souring")
    try await changed({ _, text in swapped(text) }, rename: swapped) { folder in
      let mirrored = try await report(folder)
      #expect(mirrored.alerts.map { shape($0, swap: true) }.sorted() == plain.alerts.map { shape($0, swap: false) }.sorted())
    }
  }

  /// The lines of the page in their order, but for the figures of each file: of a meeting that the calendar and the minutes both tell of one stands, and
  /// the other counts as its copy; which of them may change with the names. Ids are hashes of the names; and where two stand side by side the order of their ids says which comes first
  /// (that of the paths in the list of files), which is another one when they are exchanged. Such rows and pairs of names are put into one order.
  private func lines(of report: Judgement, in folder: String, swap: Bool) -> [String] {
    var page = ReportFormat.html.render([Report(report)]).replacing(folder, with: "")
    if swap { page = swapped(page) }
    for (one, other) in [("Veldhaven, Brightarm", "Brightarm, Veldhaven"), ("Veldhaven and Brightarm", "Brightarm and Veldhaven")] {
      page = page.replacing(one, with: other)
    }
    page = page.replacing(/alert-1-[a-z0-9]{8}/, with: "alert").replacing(/<code>[a-z0-9]{8}<\/code>/, with: "<code>id</code>")
    var (lines, rows): ([String], [String]) = ([], [])
    for line in page.split(separator: "\n").map(String.init) where !line.contains("/exports/") {
      if line.hasPrefix("<tr><th scope=\"row\">") {
        rows.append(line)
      } else {
        lines += rows.sorted() + [line]
        rows = []
      }
    }
    return lines
  }

  /// The same markup in the same order, as heavy and as long: no side stands above the other but by its id.
  @Test func exchangingThePartiesMirrorsTheWholePage() async throws {
    let plain = lines(of: try await report("samples/souring"), in: "samples/souring", swap: false)
    try await changed({ _, text in swapped(text) }, rename: swapped) { folder in
      let mirrored = lines(of: try await report(folder), in: folder, swap: true)
      #expect(plain.count > 500)
      #expect(mirrored.difference(from: plain).map { "\($0)" } == [])
    }
  }

  @Test func listingTheFilesInAnotherOrderChangesNothing() async throws {
    let plain = try await report("samples/souring")
    let reorder = { (path: String, text: String) -> String in
      guard path == "alliance.yaml" else { return text }
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let first = lines.firstIndex { $0.contains("{path: ") } ?? 0
      let last = lines.lastIndex { $0.contains("{path: ") } ?? 0
      lines.replaceSubrange(first...last, with: lines[first...last].reversed())
      return lines.joined(separator: "\n")
    }
    try await changed(reorder) { folder in
      let other = try await report(folder)
      #expect(other.alerts.map { shape($0, swap: false) } == plain.alerts.map { shape($0, swap: false) })
    }
  }

  /// Two of three chat messages and mails of one side are gone; what is left must not raise alerts about the other side.
  @Test(arguments: ["veldhaven", "brightarm"]) func thinningOneSideRaisesNoNewAlertAboutTheOther(thin: String) async throws {
    let other = thin == "veldhaven" ? "brightarm" : "veldhaven"
    func about(_ report: Judgement) -> Set<String> {
      let all = report.alerts + report.alerts.flatMap(\.folded)
      return Set(all.filter { alert in alert.isAboveWatch && alert.parties.contains { $0.id == other && $0.role == .actor } }.map(\.rule))
    }
    let before = about(try await report("samples/souring"))
    let members = try memberIDs(of: thin)
    let cut = { (path: String, text: String) -> String in
      path.hasSuffix(".mbox")
        ? thinnedMail(text, domain: "@\(thin).example")
        : path.contains("/slack/") && path.contains("20") ? thinnedChat(text, members) : text
    }
    try await changed(cut) { folder in
      let after = about(try await report(folder))
      #expect(after.subtracting(before) == [])
    }
  }

  private func memberIDs(of party: String) throws -> Set<String> {
    let lines = try String(contentsOfFile: "samples/souring/alliance.yaml", encoding: .utf8).split(separator: "\n")
    let from = try #require(lines.firstIndex { $0.contains("id: \(party)") })
    return Set(
      lines[from...].dropFirst().prefix { !$0.contains("- id:") && !$0.contains("calendar") }.compactMap { line in
        line.split(separator: " ").last.map(String.init).flatMap { $0.hasPrefix("U0") ? $0 : nil }
      })
  }

  private func thinnedMail(_ text: String, domain: String) -> String {
    var kept = 0
    let mails = ("\n" + text).components(separatedBy: "\nFrom ").dropFirst()
    return mails.filter { mail in
      guard mail.components(separatedBy: "\n").contains(where: { $0.hasPrefix("From:") && $0.contains(domain) }) else { return true }
      kept += 1
      return kept % 3 == 0
    }.map { "From \($0)\n" }.joined()
  }

  private func thinnedChat(_ text: String, _ members: Set<String>) -> String {
    guard let records = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] else { return text }
    let left = records.filter { record in
      guard let user = record["user"] as? String, members.contains(user), let stamp = record["ts"] as? String else { return true }
      return Int(stamp.prefix { $0 != "." }).map { $0 % 3 == 0 } ?? true
    }
    return (try? JSONSerialization.data(withJSONObject: left)).map { String(decoding: $0, as: UTF8.self) } ?? text
  }
}
