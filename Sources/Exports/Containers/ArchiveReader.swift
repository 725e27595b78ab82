import CArchive
import Decoding
import Events
import Glibc

/// The members of one archive, one after the other, by libarchive. Nothing is ever written to disk.
///
/// As a stream it gives the bytes of the member that `next` named last.
@safe final class ArchiveReader: ByteStream {
  /// What a member says of itself.
  struct Member {
    /// As the archive spells it; not to be trusted.
    var name: String
    /// -1 where the archive does not say.
    var size: Int64
    var sort: Sort
  }

  enum Sort { case file, folder, link, special, encrypted }

  /// How the archive as a whole is packed.
  private let kind: ContainerKind

  /// Why a member or the whole archive cannot be read on.
  enum Trouble: Error {
    /// This member is broken; the next one may be fine.
    case member(String)
    /// Nothing more comes out of this reader.
    case fatal(String)
  }

  private let archive: OpaquePointer
  private let input: ArchiveInput
  /// Decodes before libarchive does; `nil` for everything but gzip.
  private let gzip: GzipStream?
  private let budget: Budget
  private var ended = false
  /// What libarchive decoded and nobody fetched yet; it belongs to libarchive and holds until the next block is asked for.
  private var block = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
  /// Zeros that stand before `block` in a file with holes.
  private var holes = 0
  /// What libarchive found wrong with the member, though it could be read to its end.
  private var doubt: String?
  private var produced: Int64 = 0
  private var consumedBefore: Int64 = 0
  /// Set when `read` failed: whether the reader is of no more use.
  private(set) var isBroken = false

  init(_ stream: ByteStream, kind: ContainerKind, block: Int, budget: Budget) throws(Problem) {
    guard let archive = unsafe archive_read_new() else { throw Problem(path: stream.path, message: "cannot be read: not enough memory") }
    unsafe self.archive = archive
    do throws(Problem) { gzip = kind == .gzip ? try GzipStream(stream) : nil } catch {
      unsafe archive_read_free(archive)
      throw error
    }
    self.input = ArchiveInput(gzip ?? stream, block: block, failsSoftly: gzip != nil)
    self.budget = budget
    self.kind = kind
    super.init(path: stream.path)
    switch kind {
    case .zip: unsafe archive_read_support_format_zip(archive)
    case .tar, .plain, .document: unsafe archive_read_support_format_tar(archive)
    case .gzip:
      unsafe archive_read_support_format_tar(archive)
      unsafe archive_read_support_format_raw(archive)
      unsafe archive_read_support_format_empty(archive)
    case .compressed:
      unsafe archive_read_support_filter_bzip2(archive)
      unsafe archive_read_support_filter_xz(archive)
      unsafe archive_read_support_format_tar(archive)
      unsafe archive_read_support_format_raw(archive)
      unsafe archive_read_support_format_empty(archive)
    }
    unsafe input.attach(to: archive)
    let opened = ArchiveReader.inUTF8 { unsafe archive_read_open1(archive) }
    if opened != ARCHIVE_OK { throw Problem(path: path, message: "is no readable archive: \(errorText)", help: "export it again") }
  }

  deinit { unsafe archive_read_free(archive) }

  /// Whether all of it is one file behind a compressor, not an archive of named members.
  var isSingleFile: Bool { unsafe archive_format(archive) == ARCHIVE_FORMAT_RAW || archive_format(archive) == ARCHIVE_FORMAT_EMPTY }

  private var isTar: Bool { unsafe archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_TAR }
  /// Whether a tar was over before its own mark of the end.
  private var lacksEnd = false
  private var hasMember = false

  /// What is wrong with the end of the archive, once there is no further member: it may have been cut between two of them.
  func endTrouble() -> Problem? {
    if let problem = rest() { return problem }
    guard lacksEnd else { return nil }
    return Problem(
      path: path, message: "ends without the mark of its end: it was cut, and members may be missing", help: "export or copy it again")
  }

  /// Reads what stands behind the last member, which ought to be padding, and says what is wrong with it.
  private func rest() -> Problem? {
    var scratch: [UInt8] = []
    guard let gzip else { return behindTheEnd() }
    return gzip.skip(ArchiveReader.mostPadding, scratch: &scratch).map {
      Problem(path: path, message: "is broken at its end: \($0.message)", help: $0.help)
    }
  }

  /// A tar is filled up to full blocks; nobody fills up more.
  private static let mostPadding: Int64 = 16 << 20

  /// Bytes that bzip2 and xz do not take for theirs.
  private func behindTheEnd() -> Problem? {
    guard kind == .compressed, input.count > consumed else { return nil }
    return Problem(path: path, message: "holds more behind its end that cannot be decoded; it is left out", help: "export it again")
  }

  /// Goes to the next member; `nil` at the end.
  func next() throws(Trouble) -> Member? {
    var entry: OpaquePointer?
    // Passed over here, so that what libarchive takes next is the header or the mark of the end.
    if isTar, hasMember, unsafe archive_read_data_skip(archive) == ARCHIVE_FATAL { throw .fatal(errorText) }
    hasMember = false
    let before = unsafe archive_filter_bytes(archive, 0)
    for _ in 0..<1000 {
      let code = ArchiveReader.inUTF8 { unsafe archive_read_next_header(archive, &entry) }
      if code == ARCHIVE_RETRY { continue }
      if code == ARCHIVE_EOF {
        lacksEnd = unsafe isTar && archive_filter_bytes(archive, 0) == before
        return nil
      }
      if code == ARCHIVE_FATAL { throw .fatal(errorText) }
      guard let entry = unsafe entry else { throw .fatal(errorText) }
      hasMember = code != ARCHIVE_FAILED
      unsafe block = UnsafeRawBufferPointer(start: nil, count: 0)
      holes = 0
      doubt = nil
      ended = false
      isBroken = false
      produced = 0
      consumedBefore = consumed
      if code == ARCHIVE_FAILED { throw .member(errorText) }
      return unsafe Member(name: name(of: entry), size: size(of: entry), sort: sort(of: entry))
    }
    throw .fatal("no end of it")
  }

  override func read(into buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    if unsafe block.isEmpty && holes == 0 { try nextBlock() }
    if ended { return 0 }
    var got = min(buffer.count, holes)
    if got > 0 {
      unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<got]).initializeMemory(as: UInt8.self, repeating: 0)
      holes -= got
    } else {
      got = unsafe min(buffer.count, block.count)
      unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: block[..<got]))
      unsafe block = UnsafeRawBufferPointer(rebasing: block[got...])
    }
    produced += Int64(got)
    try keepWithinLimits(got)
    return got
  }

  /// Fetches what libarchive decoded next. `archive_read_data` would do so too, but it forgets what it has when the rest is broken.
  private func nextBlock() throws(Problem) {
    while !ended {
      var start: UnsafeRawPointer?
      var count = 0
      var offset: Int64 = 0
      let code = unsafe archive_read_data_block(archive, &start, &count, &offset)
      switch code {
      case ARCHIVE_RETRY: continue
      case ARCHIVE_EOF:
        ended = true
        if isSingleFile, let problem = rest() { throw problem }
        if let doubt { throw Problem(path: path, message: "is damaged: \(doubt)", help: "it is read as far as it goes; export it again") }
      case ARCHIVE_OK, ARCHIVE_WARN:
        unsafe block = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
        holes = Int(max(0, offset - produced))
        if code == ARCHIVE_WARN { doubt = errorText }
        if count > 0 || holes > 0 { return }
      default:
        ended = true
        isBroken = code == ARCHIVE_FATAL
        throw Problem(path: path, message: "is broken from here on: \(errorText)", help: "what stood before is read; export it again")
      }
    }
  }

  private func keepWithinLimits(_ got: Int) throws(Problem) {
    if !budget.take(got) {
      ended = true
      isBroken = true
      throw Problem(
        path: path, message: "more than \(budget.limits.decompressed >> 20) MiB come out of this export; the rest is left out",
        help: "unpack it and hand over the parts that belong to the alliance")
    }
    if !budget.allows(produced, from: consumed - consumedBefore) {
      ended = true
      isBroken = kind == .gzip || kind == .compressed
      throw Problem(
        path: path,
        message: "more than \(budget.limits.ratio) bytes come out of each byte, as in a file made to harm; the rest of it is left out",
        help: "if the file is sound, unpack it and hand over what was in it")
    }
  }

  /// Whether passing over the rest of a member would decompress it out of sight of the limits.
  func mustBeDrained(_ member: Member) -> Bool {
    !ended && (kind == .gzip || kind == .compressed || (member.size < 0 && member.sort == .file))
  }

  /// Bytes of the archive file that were used so far.
  override var consumed: Int64 { unsafe gzip?.consumed ?? archive_filter_bytes(archive, -1) }

  private var errorText: String {
    if let failure = input.failure { return failure.message }
    return unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "it cannot be decoded"
  }

  private func name(of entry: OpaquePointer) -> String {
    if let name = unsafe archive_entry_pathname_utf8(entry) { return unsafe String(cString: name) }
    return unsafe archive_entry_pathname(entry).map { unsafe String(cString: $0) } ?? ""
  }

  private func size(of entry: OpaquePointer) -> Int64 { unsafe archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : -1 }

  private func sort(of entry: OpaquePointer) -> Sort {
    if unsafe archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil { return .link }
    let type = unsafe archive_entry_filetype(entry)
    if type == S_IFLNK { return .link }
    if type == S_IFDIR { return .folder }
    if type != S_IFREG && type != 0 { return .special }
    return unsafe archive_entry_is_encrypted(entry) != 0 ? .encrypted : .file
  }

  /// libarchive turns names into the character set of the thread's locale; ours is UTF-8 whatever the environment says.
  private static func inUTF8<T>(_ body: () -> T) -> T {
    let before = unsafe uselocale(utf8)
    defer { unsafe _ = uselocale(before) }
    return body()
  }

  private nonisolated(unsafe) static let utf8 = unsafe newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
}
