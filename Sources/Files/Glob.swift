import Glibc

/// Paths that a pattern of the shell stands for.
public enum Glob {
  /// Whether a path is a pattern rather than a name.
  public static func isPattern(_ path: String) -> Bool { path.utf8.contains { "*?[".utf8.contains($0) } }

  /// What a pattern stands for, sorted; a path without `*`, `?` and `[` stands for itself if it is there.
  public static func paths(_ pattern: String) -> [String] {
    guard !pattern.utf8.contains(0) else { return [] }
    var found = unsafe glob_t()
    defer { unsafe globfree(&found) }
    guard unsafe glob(pattern, 0, nil, &found) == 0 else { return [] }
    return (0..<Int(unsafe found.gl_pathc)).compactMap { index in
      unsafe found.gl_pathv[index].map { unsafe String(cString: $0) }
    }.sorted()
  }
}
