import Harbinger
import Reports

extension TextFormat {
  /// The format of a word on the command line.
  static func named(_ id: String, among all: [Self]) throws(Stop) -> Self {
    guard let format = all.first(where: { $0.id == id }) else {
      throw Stop(.usage, "--format: '\(id)' is not known; write one of \(words(all))")
    }
    return format
  }

  /// The words that may stand there: `text, json`.
  static func words(_ all: [Self]) -> String { all.map(\.id).joined(separator: ", ") }
}
