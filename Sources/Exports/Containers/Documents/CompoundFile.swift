import CGMime
import CGsf
import Decoding
internal import Events

/// A file that is a small file system of its own, as Outlook and the old Office save, by libgsf.
@safe final class CompoundFile {
  /// A folder in it; the file itself is one.
  @safe final class Folder {
    fileprivate let input: OpaquePointer

    fileprivate init(_ input: OpaquePointer) { unsafe self.input = input }

    deinit { unsafe g_object_unref(UnsafeMutableRawPointer(input)) }

    /// What is in it, in the order of the file.
    var names: [String] {
      (0..<max(0, unsafe gsf_infile_num_children(input))).compactMap { index in
        unsafe gsf_infile_name_by_index(input, index).map { unsafe String(cString: $0) }
      }
    }

    func folder(_ name: String) -> Folder? { unsafe gsf_infile_child_by_name(input, name).map { unsafe Folder($0) } }

    /// The bytes of a stream; `nil` if it is missing or broken.
    func bytes(_ name: String) -> [UInt8]? {
      guard let stream = unsafe gsf_infile_child_by_name(input, name) else { return nil }
      defer { unsafe g_object_unref(UnsafeMutableRawPointer(stream)) }
      let size = unsafe gsf_input_size(stream)
      guard size > 0 else { return [] }
      guard size <= Document.longest, let data = unsafe gsf_input_read(stream, Int(size), nil) else { return nil }
      return unsafe Array(UnsafeBufferPointer(start: data, count: Int(size)))
    }
  }

  static let mark: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

  let root: Folder

  private static let started: Void = {
    gsf_init()
    // What is wrong with a file is told by ourselves.
    for domain in ["libgsf:msole", "libgsf"] {
      unsafe _ = g_log_set_handler(domain, GLogLevelFlags(rawValue: ~0), { _, _, _, _ in }, nil)
    }
    // Some of its warnings name no domain.
    unsafe _ = g_log_set_handler(nil, GLogLevelFlags(rawValue: ~0), { _, _, _, _ in }, nil)
  }()

  /// - Throws: why it cannot be opened.
  init(_ bytes: [UInt8], path: String) throws(Problem) {
    CompoundFile.started
    let broken = Problem(path: path, message: "is damaged and cannot be opened", help: "save it again from its program")
    let source = unsafe bytes.withUnsafeBufferPointer { unsafe gsf_input_memory_new_clone($0.baseAddress, gsf_off_t($0.count)) }
    guard let source = unsafe source else { throw broken }
    defer { unsafe g_object_unref(UnsafeMutableRawPointer(source)) }
    guard let file = unsafe gsf_infile_msole_new(source, nil) else { throw broken }
    root = unsafe Folder(file)
  }

  /// What the file is, where it is no mail of Outlook.
  var unread: Unread {
    let names = Set(root.names)
    if names.contains("WordDocument") { return .oldWord }
    if names.contains("Workbook") || names.contains("Book") { return .oldExcel }
    if names.contains("PowerPoint Document") { return .oldPowerPoint }
    return names.contains("EncryptedPackage") ? .locked : .otherDocument
  }
}
