import Harbinger

/// One address of the bench: what answers to it.
///
/// A new page is one new file in `Pages/` and one line in `all`.
struct Route: Sendable {
  let method: Request.Method
  /// The parts of the path; `*` for any.
  let pattern: [String]
  let answer: @Sendable (Visit) async throws(Stop) -> Reply

  /// - Parameter pattern: `a/*/alerts/*`.
  static func get(_ pattern: String, _ answer: @escaping @Sendable (Visit) async throws(Stop) -> Reply) -> Route {
    Route(method: .get, pattern: pattern.split(separator: "/").map(String.init), answer: answer)
  }

  /// The same for a form.
  static func post(_ pattern: String, _ answer: @escaping @Sendable (Visit) async throws(Stop) -> Reply) -> Route {
    Route(method: .post, pattern: pattern.split(separator: "/").map(String.init), answer: answer)
  }

  /// What is answered to a request.
  static func answer(_ request: Request, _ room: Visit.Room) async -> Reply {
    for route in all where route.method == request.method {
      guard let names = route.names(in: request.path) else { continue }
      let visit = Visit(request: request, names: names, room: room)
      do throws(Stop) { return try await route.answer(visit) } catch { return await visit.refused(error) }
    }
    let visit = Visit(request: request, names: [], room: room)
    return await visit.refused(Stop(.usage, "there is no such page"), status: 404)
  }

  /// What stands in the places of the stars; `nil` if the path is another.
  private func names(in path: [String]) -> [String]? {
    guard path.count == pattern.count else { return nil }
    var names: [String] = []
    for (part, wanted) in zip(path, pattern) {
      if wanted == "*" { names.append(part) } else if part != wanted { return nil }
    }
    return names
  }

  static let all: [Route] = [
    style, script, library, start, begin, overview, list, verdict, readAgain, alert, mute, record, course, rules, rule, tryFigures,
    saveFigures,
    editor, check, tryDraft, saveDraft, phrases, teach, sweep, history, backtest, people, assign,
    verdicts, suggestion, chance,
  ]
}
