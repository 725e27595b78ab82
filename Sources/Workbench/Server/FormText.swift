import Foundation

/// Fields as browsers send them: `key=value&key=value`, with blanks as `+` and the rest in percent.
enum FormText {
  /// The fields by their names; of a name that stands twice the last.
  static func fields(_ text: String) -> [String: String] {
    var fields: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      fields[decoded(sides[0])] = sides.count > 1 ? decoded(sides[1]) : ""
    }
    return fields
  }

  /// A text as it stands in an address.
  static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~"))) ?? ""
  }

  private static func decoded(_ text: Substring) -> String {
    let blanks = String(text).replacing("+", with: " ")
    return blanks.removingPercentEncoding ?? blanks
  }
}
