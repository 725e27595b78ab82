import Decoding
import Events

/// Goes over the members of an archive, past those that are broken.
struct ArchiveWalk {
  let path: String
  let kind: ContainerKind
  let block: Int
  let budget: Budget
  /// How often a zip is opened again to get past a broken member.
  private static let reopenings = 32

  /// - Parameters:
  ///   - open: gives the archive's bytes from their start.
  ///   - reopens: whether `open` may be called again.
  ///   - body: gets the member's position, what it says of itself, and its bytes; returns whether to go on.
  /// - Returns: why members could not be read.
  func run(
    open: () throws(Problem) -> ByteStream, reopens: Bool, _ body: (Int, ArchiveReader.Member, ArchiveReader) -> Bool
  ) -> [Problem] {
    var problems: [Problem] = []
    var done = 0
    for _ in 0...ArchiveWalk.reopenings {
      do throws(Problem) {
        let reader = try ArchiveReader(open(), kind: kind, block: block, budget: budget)
        if walk(reader, from: &done, &problems, body) || kind != .zip || !reopens { return problems }
      } catch let error {
        return problems + [error]
      }
    }
    problems.append(Problem(path: path, message: "too many broken parts; the rest is left out", help: "export it again"))
    return problems
  }

  /// Hands over the members from position `done` on, and moves `done` past those that were handed over.
  /// - Returns: whether that is all there is; otherwise a new reader may get further.
  private func walk(
    _ reader: ArchiveReader, from done: inout Int, _ problems: inout [Problem], _ body: (Int, ArchiveReader.Member, ArchiveReader) -> Bool
  ) -> Bool {
    var scratch: [UInt8] = []
    for position in 0...budget.limits.members {
      do throws(ArchiveReader.Trouble) {
        guard let member = try reader.next() else {
          reader.path = path
          if let problem = reader.endTrouble() { problems.append(problem) }
          return true
        }
        if position < done { continue }
        done = position + 1
        if position == budget.limits.members { break }
        guard body(position, member, reader) else { return true }
        if reader.isBroken { return false }
        if reader.mustBeDrained(member) {
          reader.path = path
          if let problem = reader.skip(.max, scratch: &scratch) {
            problems.append(problem)
            return true
          }
        }
      } catch let trouble {
        switch trouble {
        case .member(let text):
          if position < done { continue }
          done = position + 1
          problems.append(Problem(path: path, place: "member \(position + 1)", message: "is broken: \(text)", help: "export it again"))
        case .fatal(let text):
          let help = "what stood before is read; export it again"
          problems.append(Problem(path: path, place: "after member \(position)", message: "is broken from here on: \(text)", help: help))
          return true
        }
      }
    }
    let help = "unpack it and hand over the parts that belong to the alliance"
    problems.append(Problem(path: path, message: "holds more than \(budget.limits.members) members; the rest is left out", help: help))
    return true
  }
}

/// What an archive calls its members.
enum MemberName {
  /// The name without `./`, or why a member of that name is left out.
  static func clean(_ name: String) -> (name: String, refusal: String?) {
    if name.isEmpty { return (name, "a member without a name is left out") }
    if name.utf8.first == UInt8(ascii: "/") { return (name, "its name begins at the root of the disk; it is left out") }
    let parts = name.split(separator: "/").filter { $0 != "." }
    // A backslash parts names on Windows.
    if parts.contains(where: { $0.split(separator: "\\", omittingEmptySubsequences: false).contains("..") }) {
      return (name, "its name leads out of the archive; it is left out")
    }
    if parts.isEmpty { return (name, "a member without a name is left out") }
    return (parts.joined(separator: "/"), nil)
  }
}
