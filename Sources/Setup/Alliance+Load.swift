import Files
import Glibc
public import YAML

extension Alliance {
  /// Reads an alliance file of the disk, and looks whether the files with holidays are there. Exports are not looked at.
  /// - Parameter path: the file, or the folder in which it is called `alliance.yaml`.
  /// - Returns: the alliance if nothing is wrong with it, and all errors and warnings by place.
  public static func load(_ path: String) -> (alliance: Alliance?, diagnostics: [Diagnostic]) {
    let file = Path.isFolder(path) ? Path.join(path, "alliance.yaml") : path
    let (document, found) = Document.read(path: file)
    guard let document else { return (nil, found) }
    var (alliance, all) = read(document, found) { alliance, diagnostics in
      for holidays in alliance.holidayFiles {
        // An alliance file that somebody hands over may not read what else is on the machine; exports may lie anywhere.
        guard RealPath.lies(holidays.file, below: Path.folder(of: document.path)) else {
          diagnostics.error(
            holidays.place, "the holidays file leads out of the folder of the alliance file: \(holidays.file)",
            help: "copy it beside the alliance file, or below; for a country's public holidays write country: nl")
          continue
        }
        guard unsafe access(holidays.file, R_OK) != 0 || Path.isFolder(holidays.file) else { continue }
        diagnostics.error(
          holidays.place, "the holidays file cannot be read: \(holidays.file)", help: "check the path; it is relative to the alliance file")
      }
    }
    let (forgotten, problems) = Forgotten.read(besides: file)
    alliance?.forgotten = forgotten
    all += problems
    return (problems.contains { $0.severity == .error } ? nil : alliance, all)
  }

  /// Reads an alliance file from its bytes, without looking at the disk.
  /// - Parameter path: what diagnostics call it; paths in the file are relative to its folder.
  public static func parse(bytes: [UInt8], path: String) -> (alliance: Alliance?, diagnostics: [Diagnostic]) {
    let (document, found) = Document.parse(bytes: bytes, path: path)
    guard let document else { return (nil, found) }
    return read(document, found) { _, _ in }
  }

  private static func read(_ document: Document, _ found: [Diagnostic], check: (Alliance, Diagnostics) -> Void) -> (Alliance?, [Diagnostic])
  {
    let diagnostics = Diagnostics(path: document.path, found)
    let folder = document.path.utf8.lastIndex(of: 0x2f).map { String(document.path[...$0]) } ?? ""
    let reader = AllianceReader(diagnostics: diagnostics) { $0.hasPrefix("/") ? $0 : Path.join(folder, $0) }
    let alliance = reader.alliance(document.root)
    check(alliance, diagnostics)
    return (diagnostics.hasErrors ? nil : alliance, diagnostics.sorted)
  }
}
