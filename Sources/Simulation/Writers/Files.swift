public import Files

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
  /// - Throws: the file that could not be written, and why.
  public func write(to folder: String) throws(FileError) {
    for file in files { try file.write(to: Path.join(folder, file.path)) }
  }
}

extension SimulatedFile {
  /// Writes it to a place of its own, whatever was there.
  func write(to path: String) throws(FileError) {
    var file = try GrowingFile(path, .anew)
    try file.append(bytes)
    try file.flush()
  }
}
