import CGMime

/// GMime, started once in the process, and what it knows of charsets.
enum GMimeLibrary {
  /// GMime's own tables are only read after this.
  static let started: Void = g_mime_init()

  /// What iconv calls a charset of mails.
  static func iconvName(_ name: String) -> String {
    started
    return unsafe name.withCString { unsafe g_mime_charset_iconv_name($0).map { unsafe String(cString: $0) } } ?? name
  }
}
