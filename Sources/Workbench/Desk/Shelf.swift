import Events
import Harbinger
import Setup

/// The alliances on the bench, and what people said last of themselves.
actor Shelf {
  let world: Workbench.World
  nonisolated let state: BenchState?
  private var places: [Workbench.Place]
  /// Exports of which an alliance is to be made; `nil` once it is.
  private(set) var beginning: Beginning?
  private let rules: String?
  /// By the id of the alliance; made when it is first asked for.
  private var desks: [String: Desk] = [:]
  /// Who signed last: the next form offers it again.
  var signer: String
  /// What the next page is to say of what was done.
  private var news = ""

  init(_ places: [Workbench.Place], exports: [String], rules: String?, state: BenchState?, world: Workbench.World) {
    self.places = places
    self.rules = rules
    beginning = exports.isEmpty ? nil : Beginning(exports, rules: rules)
    self.state = state
    self.world = world
    signer = world.user
  }

  /// What stands on the bench, in the order in which it was named: the id, and what is wrong with the file.
  func entries() -> [(file: String, id: String?, mistakes: [String])] {
    places.map { place in
      do throws(Stop) { return (place.file, try Loading.alliance(place.file).alliance.id, []) } catch {
        return (place.file, Shelf.id(in: place.file), error.lines)
      }
    }
  }

  /// Whether an alliance of that id is on the bench, also one that cannot be read now.
  func knows(_ id: String) -> Bool { places.contains { Shelf.id(in: $0.file) == id } }

  /// The id that a file gives its alliance, whatever else is wrong with it.
  private static func id(in file: String) -> String? { Loading.id(in: file) }

  /// An alliance file was written of the exports: it takes its place.
  func begin(_ file: String) {
    places.append(Workbench.Place(file: file, rules: rules))
    beginning = nil
  }

  /// The desk of an alliance.
  /// - Throws: a stop if none of that id is on the bench, or more than one: a file may have been given another id since the bench was opened.
  func desk(_ id: String) throws(Stop) -> Desk {
    let own = places.filter { Shelf.id(in: $0.file) == id }
    guard let place = own.first else { throw Stop(.usage, "there is no alliance '\(id)' on this bench") }
    try SharedID.refuse(among: own.map(\.file))
    if let desk = desks[id], desk.place.file == place.file { return desk }
    let desk = Desk(place, state: state, world: world)
    desks[id] = desk
    return desk
  }

  /// Remembers who signed, and what was done.
  func note(_ news: String, by signer: String) {
    self.news = news
    if !signer.isEmpty { self.signer = signer }
  }

  /// What is to be said once.
  func takeNews() -> String {
    defer { news = "" }
    return news
  }
}
