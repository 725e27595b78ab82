/// What only the one knows who started the program: made anew on every start, and kept nowhere.
struct Secrets: Sendable {
  /// In the address that is printed.
  let token: String
  /// In the cookie that the address is changed for.
  let session: String
  /// Before the path of every page: browsers send a cookie to all ports of a machine, but only for the paths that it is for.
  let room: String
  /// In every form: a page from elsewhere cannot know it.
  let form: String

  /// Whether two texts are equal, in a time that does not tell how much of them is.
  static func match(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard a.count == b.count, !a.isEmpty else { return false }
    return zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
