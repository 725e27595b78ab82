import CArchive
import Foundation
import Glibc

/// Files in memory, to be written as a folder, a zip or a tar into a temporary place.
struct TestArchive {
  enum Sort { case file, link, hardLink, device, pipe, encryptedFile }
  enum Container: CaseIterable { case folder, zip, tar, tarGz }

  var members: [(name: String, bytes: [UInt8], sort: Sort)] = []

  init(_ files: [(String, String)] = []) { members = files.map { ($0.0, Array($0.1.utf8), .file) } }

  /// The bytes of an archive, by libarchive's own writer.
  func bytes(_ container: Container) -> [UInt8] {
    guard let archive = unsafe archive_write_new() else { return [] }
    defer { unsafe archive_write_free(archive) }
    switch container {
    case .zip: unsafe archive_write_set_format_zip(archive)
    case .tar, .folder: unsafe archive_write_set_format_pax_restricted(archive)
    case .tarGz:
      unsafe archive_write_set_format_pax_restricted(archive)
      unsafe archive_write_add_filter_gzip(archive)
    }
    if members.contains(where: { $0.sort == .encryptedFile }) {
      unsafe archive_write_set_options(archive, "zip:encryption=zipcrypt")
      unsafe archive_write_set_passphrase(archive, "secret")
    }
    return unsafe TestArchive.collect(archive, room: members.reduce(1 << 20) { $0 + $1.bytes.count + 4096 }) {
      for member in members {
        let entry = unsafe archive_entry_new()
        unsafe archive_entry_set_pathname(entry, member.name)
        unsafe archive_entry_set_mode(entry, 0o644 | member.sort.type)
        if member.sort == .link { unsafe archive_entry_set_symlink(entry, "/etc/passwd") }
        if member.sort == .hardLink { unsafe archive_entry_set_hardlink(entry, "/etc/passwd") }
        unsafe archive_entry_set_size(entry, member.sort.holdsBytes ? Int64(member.bytes.count) : 0)
        unsafe archive_write_header(archive, entry)
        if member.sort.holdsBytes {
          unsafe member.bytes.withUnsafeBytes { unsafe _ = archive_write_data(archive, $0.baseAddress, $0.count) }
        }
        unsafe archive_entry_free(entry)
      }
    }
  }

  /// One file behind gzip.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    guard let archive = unsafe archive_write_new() else { return [] }
    defer { unsafe archive_write_free(archive) }
    unsafe archive_write_set_format_raw(archive)
    unsafe archive_write_add_filter_gzip(archive)
    return unsafe collect(archive, room: bytes.count + (1 << 20)) {
      let entry = unsafe archive_entry_new()
      unsafe archive_entry_set_mode(entry, 0o644 | S_IFREG)
      unsafe archive_write_header(archive, entry)
      unsafe bytes.withUnsafeBytes { unsafe _ = archive_write_data(archive, $0.baseAddress, $0.count) }
      unsafe archive_entry_free(entry)
    }
  }

  private static func collect(_ archive: OpaquePointer, room: Int, _ body: () -> Void) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      unsafe archive_write_set_bytes_in_last_block(archive, 1)
      unsafe archive_write_open_memory(archive, buffer.baseAddress, room, &count)
      body()
      unsafe archive_write_close(archive)
    }
  }

  /// Writes it into a fresh place, and hands over the path that an export would be opened by.
  func withPath<T>(_ container: Container, _ body: (String) throws -> T) rethrows -> T {
    try TemporaryFolder.with { folder in
      let name = folder + "/export"
      if container == .folder {
        for member in members { TemporaryFolder.write(member.bytes, to: name + "/" + member.name) }
        return try body(name)
      }
      TemporaryFolder.write(bytes(container), to: name)
      return try body(name)
    }
  }
}

/// A folder that is gone when the test is over.
enum TemporaryFolder {
  static func with<T>(_ body: (String) throws -> T) rethrows -> T {
    var template = Array("/tmp/harbinger-tests-XXXXXX".utf8CString)
    unsafe template.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { unsafe _ = mkdtemp(start) } }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  /// Writes a file, and makes the folders that lead to it.
  static func write(_ bytes: [UInt8], to path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      unsafe _ = mkdir(folder, 0o700)
    }
    guard let file = unsafe fopen(path, "w") else { return }
    unsafe bytes.withUnsafeBytes { unsafe _ = fwrite($0.baseAddress, 1, $0.count, file) }
    unsafe _ = fclose(file)
  }
}

extension TestArchive.Sort {
  fileprivate var type: mode_t {
    switch self {
    case .link: S_IFLNK
    case .device: S_IFBLK
    case .pipe: S_IFIFO
    case .file, .hardLink, .encryptedFile: S_IFREG
    }
  }

  fileprivate var holdsBytes: Bool { self == .file || self == .encryptedFile }
}
