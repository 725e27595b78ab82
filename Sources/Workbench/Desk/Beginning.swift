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

  /// Where the alliance file is to lie: beside the first export.
  nonisolated var file: String { Path.join(Path.folder(of: paths.first ?? ""), "alliance.yaml") }

  /// The countries whose public holidays the rules know, by their codes.
  nonisolated var countries: [(code: String, name: String)] {
    let folder = try? RulePack.locate(asked: rules, besides: Path.folder(of: file))
    return folder.map { PublicHolidays.load(RulePack.holidays(in: $0)).countries.map { ($0.country, $0.title) } } ?? []
  }

  /// A draft with what the exports show, paths relative to the file.
  func draft(_ survey: Survey) -> AllianceDraft {
    let folder = Path.folder(of: file)
    var draft = survey.draft(zone: survey.zone ?? .utc) { path in
      let lead = folder.isEmpty ? "" : folder + "/"
      return path.hasPrefix(lead) ? String(path.dropFirst(lead.count)) : path
    }
    if survey.zone == nil { draft.zone = "" }
    draft.schema = FileSchema.place(besides: folder) ?? ""
    return draft
  }

  /// Writes the file.
  /// - Throws: a stop if there is one already, or if the draft is not right.
  func write(_ draft: AllianceDraft) throws(Stop) {
    guard !Path.exists(file) else { throw Stop(.usage, "\(file): is there already; nothing was written") }
    let text = draft.text
    let found = Alliance.parse(bytes: Array(text.utf8), path: file).diagnostics.filter { $0.severity == .error }
    guard found.isEmpty else { throw Stop(.configuration, found.map { "\($0)" }) }
    try ResultFile.write(text, to: file)
  }
}
