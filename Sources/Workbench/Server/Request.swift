/// What a browser asks for, without how it came here.
struct Request: Sendable {
  /// The methods that are answered.
  enum Method: String, Sendable { case get = "GET", post = "POST" }

  var method: Method
  /// The parts of the path, decoded; none for `/`.
  var path: [String]
  /// What stands behind the question mark.
  var query: [String: String] = [:]
  /// The fields of a form; none of a GET.
  var form: [String: String] = [:]
}

extension Request {
  /// A field of a form or of the query, without the blanks around it; empty where it is not there.
  func text(_ name: String) -> String {
    let text = form[name] ?? query[name] ?? ""
    return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// A field as it was typed, with the line ends of this system: browsers send those of another.
  func whole(_ name: String) -> String { (form[name] ?? "").replacing("\r\n", with: "\n") }
}
