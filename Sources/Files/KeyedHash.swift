import CGMime

/// HMAC with SHA-256 (RFC 2104), as GLib works it out: nobody without the key can tell a text from its hash, nor try texts out.
public enum KeyedHash {
  /// 64 letters of hexadecimal.
  public static func of(_ text: String, key: String) -> String {
    let (text, key) = (Array(text.utf8), Array(key.utf8))
    guard let sum = unsafe g_compute_hmac_for_data(G_CHECKSUM_SHA256, key, gsize(key.count), text, gsize(text.count)) else { return "" }
    defer { unsafe g_free(sum) }
    return unsafe String(cString: sum)
  }
}
