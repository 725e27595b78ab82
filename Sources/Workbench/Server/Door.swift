import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// The web server: hands on what the gate lets in, and nothing else knows it.
final class Door: Sendable {
  private let secrets: Secrets
  private let watch = Watch()
  private let throttle = Throttle()
  private let strangers = Throttle()
  /// Known as soon as the server listens.
  private let gate = Mutex<Gate?>(nil)
  private let answer: @Sendable (Request) async -> Reply

  /// Seconds in which an answer must be there: a sweep over a year takes some.
  private static let patience: TimeInterval = 600

  init(_ secrets: Secrets, answer: @escaping @Sendable (Request) async -> Reply) {
    self.secrets = secrets
    self.answer = answer
  }

  /// Listens on this machine alone, until it is cancelled.
  /// - Parameters:
  ///   - port: 0 for any that is free.
  ///   - isOpen: told the port as soon as it listens.
  /// - Throws: why it cannot listen, in the words of the system.
  func run(port: UInt16, isOpen: @escaping @Sendable (UInt16) -> Void) async throws {
    let server = HTTPServer(
      config: HTTPServer.Configuration(
        address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), timeout: Door.patience, logger: .disabled),
      handler: ClosureHTTPHandler { request in await self.response(to: request) })
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        guard case .ip4(_, let port) = await server.listeningAddress else { return }
        self.gate.withLock { $0 = Gate(secrets: self.secrets, port: port) }
        isOpen(port)
        while true {
          try await Task.sleep(for: .milliseconds(Watch.tick))
          self.watch.look(at: port)
          self.throttle.tick()
          self.strangers.tick()
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func response(to request: HTTPRequest) async -> HTTPResponse {
    guard let gate = gate.withLock({ $0 }) else { return HTTPResponse(statusCode: .serviceUnavailable) }
    let busy = Reply.plain("So many requests are not answered at once; wait a moment.", status: 429)
    guard let head = gate.below(Door.head(of: request)), gate.hasSession(head) else {
      // Strangers share a measure of their own: they keep nobody out who has come in.
      guard strangers.takes() else { return made(busy) }
      let head = Door.head(of: request)
      if let reply = gate.refusal(head) ?? gate.entry(head) { return made(reply) }
      return made(gate.isStyle(head) ? await answer(Request(method: .get, path: head.path)) : gate.unknown)
    }
    if let refusal = gate.refusal(head) { return made(refusal) }
    guard head.path.first == "library" || throttle.takes() else { return made(busy) }
    guard let method = Request.Method(rawValue: head.method) else { return made(.plain("", status: 405)) }
    var asked = Request(method: method, path: head.path, query: head.query)
    if method == .post {
      guard let body = try? await request.bodyData, body.count <= Gate.largestBody else {
        return made(.plain("The form did not come whole.", status: 400))
      }
      asked.form = FormText.fields(String(decoding: body, as: UTF8.self))
      if let refusal = gate.refusal(of: asked.form) { return made(refusal) }
    }
    let peer = Door.peer(of: request)
    if let peer { watch.begins(peer) }
    defer { if let peer { watch.ends(peer) } }
    return made(await answer(asked))
  }

  private static func head(of request: HTTPRequest) -> Gate.Head {
    var headers: [String: String] = [:]
    for (name, value) in request.headers { headers[name.rawValue.lowercased()] = value }
    return Gate.Head(
      method: request.method.rawValue,
      path: request.path.split(separator: "/").map { String($0).removingPercentEncoding ?? String($0) },
      query: Dictionary(request.query.map { ($0.name, $0.value.replacing("+", with: " ")) }) { $1 }, headers: headers)
  }

  private static func peer(of request: HTTPRequest) -> UInt16? {
    if case .ip4(_, let port) = request.remoteAddress { port } else { nil }
  }

  private func made(_ reply: Reply) -> HTTPResponse {
    var headers = HTTPHeaders([.contentType: reply.type])
    for policy in Reply.policies { headers[HTTPHeader(policy.name)] = policy.value }
    if let location = reply.location { headers[.location] = secrets.room + location }
    if let cookie = reply.cookie { headers[.setCookie] = cookie }
    // Pages are written as if they stood at the top. What was read cannot look like an address here: its quotation marks are escaped.
    let body = reply.type.hasPrefix("text/html") ? reply.body.replacing("=\"/", with: "=\"\(secrets.room)/") : reply.body
    return HTTPResponse(statusCode: HTTPStatusCode(reply.status, phrase: ""), headers: headers, body: Data(body.utf8))
  }
}
