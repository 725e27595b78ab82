/// Which program this is.
enum Version {
  /// No version has been released yet; the number is that of the next one.
  static let text = "harbinger 0.1.0-dev"
}
