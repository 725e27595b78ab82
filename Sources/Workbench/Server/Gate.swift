/// Who may come in: whoever opened the printed address, on this machine, from a page of ours.
struct Gate: Sendable {
  let secrets: Secrets
  let port: UInt16

  /// Bytes of a body at most: an alliance file with a thousand people has a tenth.
  static let largestBody = 1_000_000
  /// Its name: browsers hold cookies by the machine, and two workbenches may be open.
  private var cookie: String { "harbinger-\(port)" }

  /// What is known of a request before its body is read.
  struct Head: Sendable {
    var method: String
    var path: [String]
    var query: [String: String]
    /// By their names in lower case.
    var headers: [String: String]
  }

  /// The names under which this machine is asked: any other is a page elsewhere that gave its own name our address.
  private var hosts: [String] { ["127.0.0.1:\(port)", "localhost:\(port)"] }

  /// Looks at a request before its body is read.
  /// - Returns: why it is refused; `nil` if it may go on.
  func refusal(_ head: Head) -> Reply? {
    let host = head.headers["host"] ?? ""
    guard hosts.contains(host) else {
      return .plain("This address is asked for under the name '\(host.prefix(60))', which is not ours.", status: 421)
    }
    guard let method = Request.Method(rawValue: head.method) else { return .plain("Only GET and POST are answered.", status: 405) }
    if head.path.contains(where: { $0 == ".." || $0 == "." || $0.contains("/") || $0.contains("\0") }) {
      return .plain("There is nothing at this path.", status: 404)
    }
    guard isEntry(head) || isStyle(head) || hasSession(head) else { return unknown }
    guard method == .post else { return nil }
    return refusalOfForm(head)
  }

  /// What somebody is answered who has not come in.
  var unknown: Reply {
    .plain(
      "Not opened. Open the address that was printed when the workbench was started: it holds the key. A program that was started again has a new one.",
      status: 401)
  }

  /// The request as it stands below the path that only those know who have come in; `nil` if it stands elsewhere.
  func below(_ head: Head) -> Head? {
    guard let first = head.path.first, Secrets.match("/" + first, secrets.room) else { return nil }
    var head = head
    head.path.removeFirst()
    return head
  }

  /// A form must come from one of our pages, and must not be long.
  private func refusalOfForm(_ head: Head) -> Reply? {
    let origins = hosts.map { "http://\($0)" }
    guard let origin = head.headers["origin"], origins.contains(origin) else {
      return .plain("This form was not sent from a page of the workbench.", status: 403)
    }
    if let site = head.headers["sec-fetch-site"], site != "same-origin" {
      return .plain("This form was sent from another site.", status: 403)
    }
    guard head.headers["content-type"]?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true else {
      return .plain("A form is sent as application/x-www-form-urlencoded.", status: 415)
    }
    guard head.headers["transfer-encoding"] == nil, let length = head.headers["content-length"].flatMap({ Int($0) }), length >= 0 else {
      return .plain("A form says how long it is.", status: 411)
    }
    guard length <= Gate.largestBody else {
      return .plain("\(length) bytes are too many; at most \(Gate.largestBody) are read.", status: 413)
    }
    return nil
  }

  /// A form holds what only our pages know.
  func refusal(of form: [String: String]) -> Reply? {
    Secrets.match(form["form"] ?? "", secrets.form)
      ? nil : .plain("This form is of an earlier start of the program; load its page again, and send it anew.", status: 403)
  }

  /// Changes the token of the printed address for a cookie.
  func entry(_ head: Head) -> Reply? {
    guard isEntry(head), head.method == "GET" else { return nil }
    guard Secrets.match(head.query["token"] ?? "", secrets.token) else {
      return .plain("This address is of an earlier start of the program, or was not copied whole.", status: 401)
    }
    var reply = Reply.seeOther("/")
    reply.cookie = "\(cookie)=\(secrets.session); HttpOnly; SameSite=Strict; Path=\(secrets.room)"
    return reply
  }

  private func isEntry(_ head: Head) -> Bool { head.path == ["enter"] }

  /// The style holds nothing of an alliance.
  func isStyle(_ head: Head) -> Bool { head.path == ["style.css"] }

  /// Whether somebody has come in.
  func hasSession(_ head: Head) -> Bool {
    (head.headers["cookie"] ?? "").split(separator: ";").contains { pair in
      let parts = pair.drop(while: { $0 == " " }).split(separator: "=", maxSplits: 1)
      return parts.count == 2 && parts[0] == cookie && Secrets.match(String(parts[1]), secrets.session)
    }
  }
}
