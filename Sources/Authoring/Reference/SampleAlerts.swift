import Files
import Foundation

/// Which rules fire in the samples, as the outputs beside them say.
struct SampleAlerts {
  /// The names of the samples in which each rule fires.
  private(set) var samples: [String: Set<String>] = [:]

  /// Reads `FOLDER/*/expected.json`; a folder that is not there has no samples.
  init(_ folder: String) {
    for name in Folder.folders(in: folder) {
      guard let bytes = WholeFile.bytes(Path.join(Path.join(folder, name), "expected.json")),
        let report = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
      else { continue }
      take(report["alerts"], name)
    }
  }

  private mutating func take(_ alerts: Any?, _ sample: String) {
    for alert in alerts as? [[String: Any]] ?? [] {
      if let rule = alert["rule"] as? String { samples[rule, default: []].insert(sample) }
      take(alert["folded"], sample)
    }
  }

  /// The samples in which any of some rules fires, sorted.
  func names(_ rules: [String]) -> [String] { rules.reduce(into: Set()) { $0.formUnion(samples[$1] ?? []) }.sorted() }
}
