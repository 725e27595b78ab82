import Glibc

/// A YAML file: its lines, for excerpts, and its value.
public struct Document: Sendable {
  /// The file, as the user named it.
  public var path: String
  /// The lines of the source without their ends; line 1 is `lines[0]`.
  public var lines: [String]
  /// The value of the whole file.
  public var root: Node

  /// What a file may cost; beyond it the file is refused with a diagnostic.
  public struct Limits: Hashable, Sendable {
    /// Size in bytes.
    public var bytes = 4 << 20
    /// Lists and mappings within each other.
    public var depth = 64
    /// Scalars, lists and mappings, copies by aliases included.
    public var nodes = 200_000
    /// Nodes that aliases (`*name`) may copy in all.
    public var copiedNodes = 1000

    public init() {}

    /// Room for every file that a person writes.
    public static let standard = Limits()
  }

  /// Reads the value of a file from its bytes.
  /// - Returns: the document, unless its syntax is broken, and everything that is wrong with it, in the order of the file. A document
  ///   may come with errors (a key that stands twice): then its value holds the rest.
  public static func parse(bytes: [UInt8], path: String, limits: Limits = .standard) -> (document: Document?, diagnostics: [Diagnostic]) {
    guard bytes.count <= limits.bytes else { return (nil, [tooLarge(path, limits)]) }
    do throws(Diagnostic) {
      let source = try SourceText(bytes, path: path)
      do throws(Diagnostic) {
        var composer = try Composer(source.bytes, path: path, limits: limits)
        let root = try composer.document()
        return (Document(path: path, lines: source.lines, root: root), composer.diagnostics.sorted())
      } catch {
        return (nil, [StrayComment.hint(for: error, source.lines)])
      }
    } catch {
      return (nil, [error])
    }
  }

  /// Reads a file of the disk. Only regular files are read, so that a pipe cannot hold up the run.
  /// - Returns: as `parse`; a file that cannot be read is a diagnostic without a line.
  public static func read(path: String, limits: Limits = .standard) -> (document: Document?, diagnostics: [Diagnostic]) {
    do throws(Diagnostic) {
      return parse(bytes: try contents(of: path, limits: limits), path: path, limits: limits)
    } catch {
      return (nil, [error])
    }
  }

  private static func tooLarge(_ path: String, _ limits: Limits) -> Diagnostic {
    Diagnostic(
      path: path, message: "the file is larger than \(limits.bytes >> 10) KiB", help: "split it, or check that it is the file you mean")
  }

  private static func contents(of path: String, limits: Limits) throws(Diagnostic) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw Diagnostic(path: "", message: "a path holds a NUL byte") }
    let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(path, errno) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw unreadable(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw unreadable(path, EISDIR)
    default: throw Diagnostic(path: path, message: "this is no regular file", help: "save it as a file first")
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limits.bytes {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path, errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
    throw tooLarge(path, limits)
  }

  private static func unreadable(_ path: String, _ code: Int32) -> Diagnostic {
    switch code {
    case ENOENT, ENOTDIR: Diagnostic(path: path, message: "there is no such file", help: "check the path")
    case EACCES, EPERM: Diagnostic(path: path, message: "the file may not be read", help: "check its permissions")
    case EMFILE, ENFILE: Diagnostic(path: path, message: "too many files are open", help: "raise the limit: ulimit -n 256")
    case EISDIR: Diagnostic(path: path, message: "this is a folder, not a file", help: "name a file in it")
    default: Diagnostic(path: path, message: "the file cannot be read (error \(code) of the system)")
    }
  }
}
