import Decoding
public import Events

/// Files of an export that no format takes and that are left out for one reason: one, or very many of them told in one line.
public struct Leftover: Sendable {
  /// The file, or what holds them all.
  public var path: String
  /// Indices into `Export.entries`.
  public var entries: [Int]
  public var problem: Problem

  /// So many files of one archive or folder are named one by one.
  fileprivate static let mostNamed = 5
}

extension Export {
  /// Puts the entries that no format took together, so that 100,000 of one archive are one line and not as many.
  /// - Parameter unclaimed: indices into `entries`, ascending.
  public func leftovers(_ unclaimed: [Int]) -> [Leftover] {
    var order: [Group] = []
    var groups: [Group: [Int]] = [:]
    for index in unclaimed {
      let isTable = [".csv", ".tsv"].contains(where: entries[index].path.lowercased().hasSuffix)
      let group = Group(source: entries[index].source, kind: Unread(entries[index]), isTable: isTable)
      if groups[group, default: []].isEmpty { order.append(group) }
      groups[group, default: []].append(index)
    }
    return order.flatMap { group in leftovers(group, groups[group] ?? []) }
  }

  private struct Group: Hashable {
    var source: Int32
    var kind: Unread?
    /// Whether its name says that it is a table.
    var isTable: Bool
  }

  private func leftovers(_ group: Group, _ members: [Int]) -> [Leftover] {
    let holder = group.source < 0 ? path : sources[Int(group.source)].path
    if group.source >= 0, sources[Int(group.source)].kind == .document { return [document(holder, members)] }
    if let kind = group.kind { return leftovers(members, holder, kind) }
    let help =
      group.isTable
      ? "a table begins with a row that names its columns, and each row below it has as many cells"
      : "docs/exports.md lists what is read"
    let problem = Problem(path: "", message: "no format knows this file; it is left out", help: help)
    return named(members, problem, holder, "files that no format knows are left out")
  }

  private func leftovers(_ members: [Int], _ holder: String, _ kind: Unread) -> [Leftover] {
    let problem = Problem(path: "", message: "is \(kind.names.one) and not read", help: kind.wayOut)
    return named(members, problem, holder, "\(kind.names.many) are not read")
  }

  /// A few by their names, many together.
  private func named(_ members: [Int], _ each: Problem, _ holder: String, _ all: String) -> [Leftover] {
    if members.count <= Leftover.mostNamed {
      return members.map { index in
        var problem = each
        problem.path = entries[index].fullPath
        return Leftover(path: problem.path, entries: [index], problem: problem)
      }
    }
    let first = entries[members[0]].path
    let problem = Problem(path: holder, message: "\(members.count) \(all), the first of them '\(first)'", help: each.help)
    return [Leftover(path: holder, entries: members, problem: problem)]
  }

  /// The text of a document, or sheets of it, in which no format finds what it knows.
  private func document(_ path: String, _ members: [Int]) -> Leftover {
    let sheets = members.filter { entries[$0].fullPath != path }.map { "'\(entries[$0].path.split(separator: "/").last ?? "")'" }
    let problem =
      if sheets.isEmpty {
        Problem(
          path: path, message: "no format knows what is in this document; it is left out",
          help: "minutes name a date and those present; a table names its columns in its first row, such as Action, Owner and Due")
      } else {
        Problem(
          path: path,
          message: "no format knows what is on "
            + (sheets.count == 1 ? "the sheet \(sheets[0]); it is" : "\(sheets.count) sheets, the first of them \(sheets[0]); they are")
            + " left out",
          help: "a sheet names its columns in its first row, such as Action, Owner and Due")
      }
    return Leftover(path: path, entries: members, problem: problem)
  }
}
