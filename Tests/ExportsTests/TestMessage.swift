import CGMime
import CGsf
import Foundation

/// A mail as Outlook saves it, by libgsf's own writer.
struct TestMessage {
  /// Texts by their property, as four digits in hexadecimal; kept as UTF-16.
  var texts: [String: String] = [:]
  /// Bytes by the name of their stream.
  var streams: [String: [UInt8]] = [:]
  /// Short properties by number and type.
  var numbers: [UInt32: UInt64] = [:]
  /// Folders in it: recipients and attachments.
  var folders: [(name: String, content: TestMessage)] = []

  /// The bytes of the file.
  var bytes: [UInt8] {
    gsf_init()
    guard let output = unsafe gsf_output_memory_new(), let file = unsafe gsf_outfile_msole_new(output) else { return [] }
    unsafe write(to: file, header: 32)
    unsafe gsf_output_close(UnsafeMutablePointer(file))
    unsafe g_object_unref(UnsafeMutableRawPointer(file))
    let size = unsafe Int(gsf_output_size(output))
    let bytes =
      unsafe gsf_output_memory_get_bytes(OpaquePointer(output)).map { unsafe Array(UnsafeBufferPointer(start: $0, count: size)) } ?? []
    unsafe g_object_unref(UnsafeMutableRawPointer(output))
    return bytes
  }

  private func write(to folder: OpaquePointer, header: Int) {
    for (property, text) in texts.sorted(by: { $0.key < $1.key }) {
      let wide = text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
      unsafe TestMessage.write(wide, as: "__substg1.0_\(property)001F", to: folder)
    }
    for (name, bytes) in streams.sorted(by: { $0.key < $1.key }) { unsafe TestMessage.write(bytes, as: name, to: folder) }
    var table = [UInt8](repeating: 0, count: header)
    for (tag, value) in numbers.sorted(by: { $0.key < $1.key }) {
      table +=
        (0..<4).map { UInt8(tag >> (8 * UInt32($0)) & 0xff) } + [6, 0, 0, 0] + (0..<8).map { UInt8(value >> (8 * UInt64($0)) & 0xff) }
    }
    unsafe TestMessage.write(table, as: "__properties_version1.0", to: folder)
    for (name, content) in folders {
      guard let child = unsafe gsf_outfile_new_child(folder, name, 1) else { continue }
      unsafe content.write(to: OpaquePointer(child), header: 8)
      unsafe gsf_output_close(child)
      unsafe g_object_unref(UnsafeMutableRawPointer(child))
    }
  }

  private static func write(_ bytes: [UInt8], as name: String, to folder: OpaquePointer) {
    guard let stream = unsafe gsf_outfile_new_child(folder, name, 0) else { return }
    unsafe bytes.withUnsafeBufferPointer { unsafe _ = gsf_output_write(stream, $0.count, $0.baseAddress) }
    unsafe gsf_output_close(stream)
    unsafe g_object_unref(UnsafeMutableRawPointer(stream))
  }

  /// Ticks of 100 ns since 1601.
  static func ticks(_ unix: Int64) -> UInt64 { UInt64((unix + 11_644_473_600) * 10_000_000) }
}
