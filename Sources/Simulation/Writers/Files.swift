public import Events
import Glibc

extension SimulatedAlliance {
  /// Every file of the alliance in real export formats, sorted by path: `alliance.yaml`, `exports/slack/...`, `exports/mail.mbox`,
  /// `exports/calendar.ics`, `exports/minutes/...`. The same alliance gives the same bytes.
  public var files: [SimulatedFile] {
    var files = setup
    if messages.contains(where: { if case .chat = $0.medium { true } else { false } }) { files += SlackWriter(alliance: self).files }
    if messages.contains(where: { if case .mail = $0.medium { true } else { false } }) { files.append(MailWriter(alliance: self).file) }
    if !series.isEmpty { files.append(CalendarWriter(alliance: self).file) }
    files += MinutesWriter(alliance: self).files
    return files.sorted { $0.path < $1.path }
  }

  /// Writes all files below a folder, which is made if it is not there; files of the same name are replaced.
  /// - Throws: a problem that names the file which could not be written.
  public func write(to folder: String) throws(Problem) {
    for file in files { try OutputFile.write(file.bytes, to: folder + "/" + file.path) }
  }
}

/// A file that is written piece by piece through a buffer.
struct OutputFile: ~Copyable {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private(set) var written = 0

  /// Opens a file for writing, with the folders on the way; an old one is emptied.
  init(_ path: String) throws(Problem) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += part + "/"
      // A folder that is there already is no failure; one that cannot be made shows when the file is opened.
      _ = unsafe mkdir(folder, 0o755)
    }
    self.path = path
    self.descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw OutputFile.problem(path) }
    buffer.reserveCapacity(1 << 20)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Appends bytes.
  mutating func append(_ bytes: some Collection<UInt8>) throws(Problem) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Writes what is still in the buffer.
  mutating func flush() throws(Problem) {
    var done = 0
    while done < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      }
      guard count > 0 else { throw OutputFile.problem(path) }
      done += count
    }
    written += done
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes a whole file.
  static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    var file = try OutputFile(path)
    try file.append(bytes)
    try file.flush()
  }

  private static func problem(_ path: String) -> Problem {
    let reason = unsafe String(cString: strerror(errno))
    return Problem(path: path, message: "cannot be written: " + reason, help: "name a folder that you may write to, on a disk with room")
  }
}
