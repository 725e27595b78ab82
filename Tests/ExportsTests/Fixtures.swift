import Glibc

/// Real files beside the project; tests that need them are left out where they are absent.
enum Fixtures {
  static let folder = "../shared/fixtures"

  static func has(_ path: String) -> Bool { unsafe access(folder + "/" + path, R_OK) == 0 }
}
