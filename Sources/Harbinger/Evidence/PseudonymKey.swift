import Files
public import Intake

/// The key of the codes that stand for people: a file beside the alliance file, and so outside the state and the reports, for its owner alone.
public enum PseudonymKey {
  /// The file's name.
  public static let name = "pseudonyms.key"

  /// Where it lies.
  public static func path(besides allianceFile: String) -> String { Path.join(Path.folder(of: allianceFile), name) }

  /// The codes under the key of an alliance; `nil` if there is none.
  /// - Throws: a stop if there is one that cannot be used.
  public static func load(besides allianceFile: String) throws(Stop) -> Pseudonyms? {
    let path = path(besides: allianceFile)
    guard Path.exists(path) else { return nil }
    guard let bytes = WholeFile.bytes(path) else {
      throw Stop(.configuration, "\(path): may not be read by this account; ask whoever owns it, or run this as that account")
    }
    let key = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    guard key.utf8.count >= 32 else {
      throw Stop(
        .configuration, "\(path): holds no key; delete it, and have a new one written", atCommandLine: "`harbinger person key` writes it")
    }
    return Pseudonyms(key: key)
  }

  /// Writes a new key, which nobody can guess: codes that were given before mean nothing any more.
  public static func renew(besides allianceFile: String, key: String) throws(Stop) {
    try ResultFile.write(key + "\n", to: path(besides: allianceFile))
  }
}
