import Events
import Exports

/// Reads records again from their places: sorted, one pass a container.
struct Rereader: Sendable {
  private(set) var claims: [OpenClaim] = []
  private(set) var contexts: [ReadingContext] = []
  /// The claim and the entry of each container; -1 where it holds no records.
  private var origins: [(claim: Int32, entry: Int32)] = []

  init() {}

  init(claims: [OpenClaim], contexts: [ReadingContext], containers: Int) {
    self.claims = claims
    self.contexts = contexts
    origins = Array(repeating: (-1, -1), count: containers)
    for (number, claim) in claims.enumerated() {
      for entry in claim.claim.records { origins[Int(contexts[number].containers[entry])] = (Int32(number), Int32(entry)) }
    }
  }

  /// The format that reads a container.
  func format(of container: Int32) -> String {
    guard origins.indices.contains(Int(container)), origins[Int(container)].claim >= 0 else { return "" }
    return claims[Int(origins[Int(container)].claim)].format.id
  }

  /// Fetches records; those that share a place, such as the utterances of one file of minutes, come together.
  /// - Parameter body: gets positions in `places`, the claim's number, and the record as a batch; it is not called for what cannot be read.
  /// - Returns: what could not be read.
  @discardableResult
  func fetch(_ places: [Place], _ body: ([Int], Int, Batch) -> Void) -> [Problem] {
    var wanted: [Int: [Range: [Int]]] = [:]
    for (index, place) in places.enumerated()
    where origins.indices.contains(Int(place.container)) && origins[Int(place.container)].claim >= 0 {
      let origin = origins[Int(place.container)]
      wanted[Int(origin.claim), default: [:]][Range(entry: Int(origin.entry), offset: place.offset, length: Int(place.length)), default: []]
        .append(index)
    }
    var problems: [Problem] = []
    for claim in wanted.keys.sorted() {
      let own = wanted[claim] ?? [:]
      let ranges = own.keys.sorted { ($0.entry, $0.offset, $0.length) < ($1.entry, $1.offset, $1.length) }
      let export = claims[claim].export
      problems += export.bytes(at: ranges.map { (entry: $0.entry, offset: $0.offset, length: $0.length) }) { position, bytes in
        let range = ranges[position]
        let batch = Batch(entry: range.entry, path: export.entries[range.entry].fullPath, offset: range.offset, bytes: bytes)
        body(own[range] ?? [], claim, batch)
      }
    }
    return problems
  }

  private struct Range: Hashable {
    var entry: Int
    var offset: Int64
    var length: Int
  }
}
