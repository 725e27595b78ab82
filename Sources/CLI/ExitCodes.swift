import Harbinger

extension Stop.Code {
  /// What the program ends with, as `harbinger --help` says.
  var exitCode: Int32 {
    switch self {
    case .fault: 1
    case .configuration: 2
    case .input: 3
    case .partial: 5
    case .alert: 6
    case .usage: 64
    }
  }
}
