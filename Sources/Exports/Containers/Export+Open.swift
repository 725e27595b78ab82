import Decoding
import Events
import Glibc

extension Export {
  /// Lists what a file, a folder, a zip, a tar or a compressed file holds, with the beginning of each file.
  ///
  /// Archives within folders and archives are opened as well. Nothing is written anywhere. Whatever cannot be opened (links, encrypted or
  /// misnamed members, broken archives) is left out and named in `problems`.
  public static func open(_ path: String, limits: Limits = Limits()) -> Export {
    let listing = Listing(path, limits: limits)
    listing.read()
    return listing.export
  }
}

/// Builds the list of an export's entries.
private final class Listing {
  var export: Export
  private let budget: Budget
  /// Bytes of heads that an export may keep, so that 100,000 files need no more memory than a thousand.
  private static let allHeads = 32 << 20
  private static let longestHead = 4096
  private static let shortestHead = 512

  init(_ path: String, limits: Export.Limits) {
    self.export = Export(path: path)
    export.limits = limits
    self.budget = Budget(limits)
  }

  func read() {
    guard !export.path.isEmpty else {
      export.problems.append(Problem(path: "''", message: "names no file", help: "write the path of a file or a folder"))
      return
    }
    var name = Array(export.path.utf8)
    while name.count > 1, name.last == UInt8(ascii: "/") { name.removeLast() }
    var status = stat()
    guard unsafe (name + [0]).withUnsafeBytes({ unsafe stat($0.assumingMemoryBound(to: CChar.self).baseAddress!, &status) }) == 0 else {
      export.problems.append(Problem(reading: export.path, errno))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      let folder = Folder(name, limits: export.limits)
      export.problems = folder.problems
      for file in folder.files { add(file.name, size: file.size, inside: Array(file.name.dropFirst(name.count + 1)), followLinks: false) }
    } else {
      let last = name.lastIndex(of: UInt8(ascii: "/")).map { Array(name[($0 + 1)...]) } ?? name
      add(name, size: Int64(status.st_size), inside: last, followLinks: true, alone: true)
    }
    trimHeads()
    export.entries.sort { a, b in
      a.path == b.path ? a.fullPath.utf8.lexicographicallyPrecedes(b.fullPath.utf8) : a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
    }
  }

  /// A file on disk: an entry, or an archive full of them.
  private func add(_ name: [UInt8], size: Int64, inside: [UInt8], followLinks: Bool, alone: Bool = false) {
    let fullPath = String(decoding: name, as: UTF8.self)
    let path = String(decoding: inside, as: UTF8.self)
    do throws(Problem) {
      let stream = try FileStream(name, path: fullPath, followLinks: followLinks)
      var head: [UInt8] = []
      if let problem = stream.append(to: &head, upTo: Listing.longestHead).problem { throw problem }
      var kind = ContainerKind(head: head)
      var unread: Unread?
      if kind == .document, size > Int64(Document.longest) { kind = Document.otherwise(head) }
      if kind == .document {
        let origin = Export.Source(path: fullPath, kind: kind, name: name)
        (kind, unread) = try convert(Document.bytes(of: PrefixedStream(head, stream)), origin, path: path)
        if kind == .document { return }
      }
      let isExact = Array(fullPath.utf8) == name
      if kind != .plain || !isExact { export.sources.append(Export.Source(path: fullPath, kind: kind, name: name)) }
      let source = Int32(export.sources.count - 1)
      if kind == .plain {
        var entry = Export.Entry(path: path, fullPath: fullPath, size: size, head: Listing.telling(head, stream))
        entry.unread = unread
        append(entry, source: isExact ? -1 : source, member: 0)
      } else {
        let listed = kind == .zip ? stream.zipMembers() : -1
        let (entries, problems) = (export.entries.count, export.problems.count)
        if listed == nil {
          let message = "its table of contents is missing: the file was cut or is damaged, and members may be missing"
          export.problems.append(Problem(path: fullPath, message: message, help: "export or copy it again"))
        }
        let found = list(source, inside: alone ? "" : path, depth: 1, reopens: true) { () throws(Problem) in
          try FileStream(name, path: fullPath, followLinks: followLinks)
        }
        if listed == nil, export.entries.count == entries {
          let message = "begins like a zip, and nothing in it can be read: it was cut, is damaged, or is something else"
          export.problems.removeSubrange(problems...)
          export.problems.append(Problem(path: fullPath, message: message, help: "export or copy it again"))
        }
        // Two members that begin at the same byte are one to libarchive.
        if let listed, let found, listed > found {
          let message = "its table of contents lists \(listed) members, of which \(found) could be told apart; the others are left out"
          export.problems.append(Problem(path: fullPath, message: message, help: "export it again"))
        }
      }
    } catch let error {
      export.problems.append(error)
    }
  }

  /// The members of an archive. `inside` is its own path inside the export, empty if the export is this archive.
  /// - Returns: how many there are; `nil` if some could not be read, which is reported.
  @discardableResult
  private func list(_ source: Int32, inside: String, depth: Int, reopens: Bool, _ open: () throws(Problem) -> ByteStream) -> Int? {
    var found = 0
    let archive = export.sources[Int(source)]
    // libarchive decodes a block as a whole: of a zip's members only the beginnings are wanted.
    let block = archive.kind == .zip ? 2 << 10 : 64 << 10
    let walk = ArchiveWalk(path: archive.path, kind: archive.kind, block: block, budget: budget)
    var seen: Set<String> = []
    let problems = walk.run(open: open, reopens: reopens) { position, member, reader in
      let isFile = reader.isSingleFile
      found = position + 1
      self.visit(member, at: position, of: source, inside: inside, depth: depth, reader, &seen)
      return !isFile
    }
    export.problems += problems
    return problems.isEmpty ? found : nil
  }

  private func visit(
    _ member: ArchiveReader.Member, at position: Int, of source: Int32, inside: String, depth: Int, _ reader: ArchiveReader,
    _ seen: inout Set<String>
  ) {
    if member.sort == .folder { return }
    let archive = export.sources[Int(source)].path
    var path = inside
    var fullPath = archive
    if reader.isSingleFile {
      path = Listing.withoutSuffix(inside.isEmpty ? Listing.lastPart(archive) : inside)
    } else {
      let (name, refusal) = MemberName.clean(member.name)
      path += (inside.isEmpty ? "" : "/") + name
      fullPath += "/" + name
      let reason =
        refusal ?? Listing.refusal(of: member.sort)
        ?? (seen.insert(name).inserted ? nil : "stands twice in the archive; the first one is read")
      if let reason {
        export.problems.append(Problem(path: archive, place: "entry \(member.name)", message: reason, help: Listing.help(for: member.sort)))
        return
      }
    }
    reader.path = fullPath
    var head: [UInt8] = []
    if let problem = reader.append(to: &head, upTo: Listing.longestHead).problem, head.isEmpty {
      export.problems.append(problem)
      return
    }
    var kind = ContainerKind(head: head)
    var unread: Unread?
    var whole: [UInt8]?
    if kind == .document, member.size > Int64(Document.longest) { kind = Document.otherwise(head) }
    if kind == .document {
      let origin = Export.Source(path: fullPath, kind: kind, parent: source, member: Int32(clamping: position))
      do throws(Problem) {
        let bytes = try Document.bytes(of: PrefixedStream(head, reader))
        (kind, unread) = try convert(bytes, origin, path: path)
        whole = bytes
      } catch let error {
        export.problems.append(error)
        return
      }
      if kind == .document { return }
    }
    if kind == .plain {
      var entry = Export.Entry(path: path, fullPath: fullPath, size: member.size, head: Listing.telling(head, reader))
      entry.unread = unread
      append(entry, source: source, member: position)
    } else if depth == export.limits.archiveDepth {
      let message = "is an archive in an archive, \(depth + 1) deep; it is left out"
      export.problems.append(Problem(path: fullPath, message: message, help: "unpack it and hand it over by itself"))
    } else {
      export.sources.append(Export.Source(path: fullPath, kind: kind, parent: source, member: Int32(clamping: position)))
      list(Int32(export.sources.count - 1), inside: path, depth: depth + 1, reopens: false) { () throws(Problem) in
        whole.map { MemoryStream($0, path: fullPath) } ?? PrefixedStream(head, reader)
      }
    }
  }

  /// The texts of a document become entries.
  /// - Returns: `document` if it was one, else what it is instead, and which of the kinds that are not read.
  private func convert(_ bytes: [UInt8], _ origin: Export.Source, path: String) throws(Problem) -> (ContainerKind, Unread?) {
    switch try Document.contents(of: bytes, path: origin.path, budget: budget) {
    case .archive: return (.zip, nil)
    case .unread(let kind): return (.plain, kind)
    case .texts(let texts, let problems):
      export.problems += problems
      export.sources.append(origin)
      for (position, text) in texts.enumerated() {
        let below = text.name.isEmpty ? "" : "/" + text.name
        let entry = Export.Entry(
          path: path + below, fullPath: origin.path + below, size: Int64(text.bytes.count),
          head: JSONOutline.shortened(text.bytes, to: Listing.longestHead))
        append(entry, source: Int32(export.sources.count - 1), member: position)
      }
      return (.document, nil)
    }
  }

  private func append(_ entry: Export.Entry, source: Int32, member: Int) {
    var entry = entry
    entry.source = source
    entry.member = Int32(clamping: member)
    let limit = Listing.headLength(for: export.entries.count + 1)
    entry.head = JSONOutline.shortened(entry.head, to: limit)
    export.entries.append(entry)
  }

  /// A head that tells of what kind the file is: where the first record of JSON does not end in it, the stream is read on until it does.
  private static func telling(_ head: [UInt8], _ stream: ByteStream) -> [UInt8] {
    guard head.count == longestHead, JSONOutline.isNeeded(head.span) else { return head }
    var bytes = head
    for reach in JSONOutline.reaches {
      // What breaks off here is reported when the file is read.
      let ended = stream.append(to: &bytes, upTo: reach - bytes.count).ended
      if ended || !JSONOutline.isNeeded(bytes.span) { break }
    }
    return JSONOutline.outline(of: bytes, limit: longestHead)
  }

  /// All heads get the same length, whatever order the files came in.
  private func trimHeads() {
    let limit = Listing.headLength(for: export.entries.count)
    if limit == Listing.longestHead { return }
    for index in export.entries.indices { export.entries[index].head = JSONOutline.shortened(export.entries[index].head, to: limit) }
  }

  private static func headLength(for entries: Int) -> Int { max(shortestHead, min(longestHead, allHeads / max(1, entries))) }

  private static func lastPart(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func withoutSuffix(_ path: String) -> String {
    for suffix in [".gz", ".bz2", ".xz"] where path.hasSuffix(suffix) && !path.hasSuffix("/" + suffix) && path != suffix {
      return String(path.dropLast(suffix.utf8.count))
    }
    return path
  }

  private static func refusal(of sort: ArchiveReader.Sort) -> String? {
    switch sort {
    case .file, .folder: nil
    case .link: "is a link; it is left out"
    case .special: "is no regular file; it is left out"
    case .encrypted: "is encrypted; it is left out"
    }
  }

  private static func help(for sort: ArchiveReader.Sort) -> String { sort == .encrypted ? "hand over an archive without a password" : "" }
}
