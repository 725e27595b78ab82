// The headers of GLib belong to the module of GMime, which needs them too: one header, one module.
import CGMime
import Glibc

/// SHA-256, as GLib works it out, in lower case hexadecimal.
@safe public struct Checksum: ~Copyable {
  private let state: OpaquePointer

  public init() {
    guard let state = unsafe g_checksum_new(G_CHECKSUM_SHA256) else { fatalError("GLib knows no SHA-256") }
    unsafe self.state = state
  }

  deinit { unsafe g_checksum_free(state) }

  /// Takes bytes.
  public mutating func add(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    unsafe bytes.withUnsafeBufferPointer { unsafe g_checksum_update(state, $0.baseAddress, $0.count) }
  }

  /// Of all that was taken; nothing more may be added.
  public consuming func text() -> String { unsafe String(cString: g_checksum_get_string(state)) }

  /// Of a text's UTF-8.
  public static func of(_ text: String) -> String {
    var sum = Checksum()
    sum.add(text.utf8)
    return sum.text()
  }

  /// Of a file or, for a folder, of the names and the sums of all in it, whatever the order of the disk.
  /// - Returns: with how many files and bytes they are; `nil` if nothing is there that can be read.
  public static func of(path: String) -> (files: Int, bytes: Int, text: String)? {
    guard Path.isFolder(path) else { return of(file: path).map { (1, $0.bytes, $0.text) } }
    var sum = Checksum()
    var (files, bytes) = (0, 0)
    for name in Folder.everything(below: path) {
      guard let one = of(file: Path.join(path, name)) else { continue }
      sum.add("\(name)\0\(one.text)\n".utf8)
      files += 1
      bytes += one.bytes
    }
    return (files, bytes, sum.text())
  }

  private static func of(file: String) -> (bytes: Int, text: String)? {
    let descriptor = unsafe open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let sum = Checksum()
    var bytes = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? (bytes, sum.text()) : nil }
      unsafe chunk.withUnsafeBufferPointer { unsafe g_checksum_update(sum.state, $0.baseAddress, count) }
      bytes += count
    }
  }
}
