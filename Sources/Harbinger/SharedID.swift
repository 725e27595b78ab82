import Files

/// An id that several alliance files give their alliance, though state, lists and pages tell alliances apart by it.
public struct SharedID: Sendable {
  /// As the files write it.
  public let id: String
  /// The files, in the order in which they were named.
  public let files: [String]

  /// - Parameter files: alliance files; one that is named twice counts once.
  /// - Returns: every id that more than one of them gives its alliance.
  public static func all(among files: [String]) -> [SharedID] {
    var seen: Set<String> = []
    var order: [String] = []
    var named: [String: [String]] = [:]
    for file in files where seen.insert(RealPath.of(file) ?? file).inserted {
      guard let id = Loading.id(in: file) else { continue }
      if named[id] == nil { order.append(id) }
      named[id, default: []].append(file)
    }
    return order.compactMap { id in named[id].flatMap { $0.count > 1 ? SharedID(id: id, files: $0) : nil } }
  }

  /// Which files they are, and what to change.
  public var sentence: String {
    "\(files.joined(separator: ", ")): these files give their alliances one id, '\(id)'; write another 'alliance:' into all but one of them, or leave the others out"
  }

  /// - Parameter files: alliance files.
  /// - Throws: a stop of the code `configuration` if some of them share an id.
  public static func refuse(among files: [String]) throws(Stop) {
    let shared = all(among: files)
    if !shared.isEmpty { throw Stop(.configuration, shared.map(\.sentence)) }
  }
}
