import Files

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
      path: path, message: "the file is larger than \(limits.bytes >> 10) KiB", help: "split it, or check that it is the file you mean",
      code: .file)
  }

  private static func contents(of path: String, limits: Limits) throws(Diagnostic) -> [UInt8] {
    do throws(WholeFile.Refusal) { return try WholeFile.contents(path, atMost: limits.bytes) } catch {
      var (message, help) = ("the file cannot be read", "")
      switch error {
      case .nulByte: throw Diagnostic(path: "", message: "a path holds a NUL byte", code: .file)
      case .missing: (message, help) = ("there is no such file", "check the path")
      case .forbidden: (message, help) = ("the file may not be read", "check its permissions")
      case .tooManyOpen: (message, help) = ("too many files are open", "raise the limit: ulimit -n 256")
      case .folder: (message, help) = ("this is a folder, not a file", "name a file in it")
      case .irregular, .readableByOthers: (message, help) = ("this is no regular file", "save it as a file first")
      case .tooLarge: throw tooLarge(path, limits)
      case .failed(let number): message += " (error \(number) of the system)"
      }
      throw Diagnostic(path: path, message: message, help: help, code: .file)
    }
  }
}
