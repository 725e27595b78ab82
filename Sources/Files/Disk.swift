import Glibc

/// The disk below a path.
public enum Disk {
  /// The bytes that this account may still write there; `nil` if the path is not there.
  public static func room(at path: String) -> Int64? {
    var facts = statvfs()
    guard unsafe statvfs(path.isEmpty ? "." : path, &facts) == 0 else { return nil }
    return Int64(clamping: UInt64(facts.f_bavail).multipliedReportingOverflow(by: UInt64(facts.f_frsize)).partialValue)
  }

  /// The path itself, or the nearest folder above it that is there; empty for the working folder.
  public static func nearest(to path: String) -> String {
    var place = path
    while !place.isEmpty, !Path.exists(place) { place = Path.folder(of: place) }
    return place
  }
}
