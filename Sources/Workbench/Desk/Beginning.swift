import Authoring
import Events
import Files
import Harbinger
import Intake
import Rules
import Setup
import YAML

/// Exports without an alliance file: what they show, and what an officer makes of it.
actor Beginning {
  /// As they were named on the command line.
  nonisolated let paths: [String]
  private let rules: String?
  private var task: Task<Survey, Never>?

  init(_ paths: [String], rules: String?) {
    self.paths = paths
    self.rules = rules
  }

  /// Who, when and where; never what was written.
  func survey() async -> Survey {
    if let task { return await task.value }
    let paths = paths
    let task = Task { await Survey(paths) }
    self.task = task
    return await task.value
  }

  /// Where the alliance file is to lie, from the root: beside the first export.
  nonisolated var file: String { Beginning.file(besides: paths.first ?? "") }

  /// Where the alliance file of exports is to lie, from the root: beside the first of them, be it a file or a folder. A folder may be one export, as tools
  /// unpack it, and all that lies in it is read; what is written stays outside.
  /// - Parameter export: as it was named on the command line.
  static func file(besides export: String) -> String { Path.join(Path.folder(of: place(of: export)), "alliance.yaml") }

  /// Where an export lies, from the root; a link keeps its own place.
  private static func place(of export: String) -> String {
    let names = export.split(separator: "/")
    guard let last = names.last, last != ".", last != ".." else { return RealPath.of(export) ?? export }
    let folder = (export.hasPrefix("/") ? "/" : "") + names.dropLast().joined(separator: "/")
    return Path.join(RealPath.of(folder.isEmpty ? "." : folder) ?? folder, String(last))
  }

  /// An export as a file in a folder names it: `exports/mail.mbox`, `../other/slack.zip`.
  static func path(of export: String, from folder: String) -> String {
    let (own, home) = (place(of: export).split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(own, home).prefix { $0 == $1 }.count
    return (home.dropFirst(shared).map { _ in ".." } + own.dropFirst(shared)).joined(separator: "/")
  }

  /// Whether an alliance file is there already: then nothing is written.
  nonisolated var isTaken: Bool { Path.exists(file) }

  /// The countries whose public holidays the rules know, by their codes.
  nonisolated var countries: [(code: String, name: String)] {
    let folder = try? RulePack.locate(asked: rules, besides: Path.folder(of: file))
    return folder.map { PublicHolidays.load(RulePack.holidays(in: $0)).countries.map { ($0.country, $0.title) } } ?? []
  }

  /// A draft with what the exports show, paths relative to the file.
  func draft(_ survey: Survey) -> AllianceDraft {
    let folder = Path.folder(of: file)
    var draft = survey.draft(zone: survey.zone ?? .utc) { Beginning.path(of: $0, from: folder) }
    if survey.zone == nil { draft.zone = "" }
    draft.schema = FileSchema.place(besides: folder) ?? ""
    return draft
  }

  /// What to do where there is one already.
  static let wayOut =
    "If it is of this alliance, write the exports under its sources: and open it instead; if it is of another one, put these exports into a folder of their own."

  /// Writes the file.
  /// - Throws: a stop if there is one already, or if the draft is not right.
  func write(_ draft: AllianceDraft) throws(Stop) {
    guard !Path.exists(file) else { throw Stop(.usage, "\(file): is there already; nothing was written. \(Beginning.wayOut)") }
    let text = draft.text
    let found = Alliance.parse(bytes: Array(text.utf8), path: file).diagnostics.filter { $0.severity == .error }
    guard found.isEmpty else { throw Stop(.configuration, found.map { "\($0)" }) }
    try ResultFile.write(text, to: file)
  }
}
