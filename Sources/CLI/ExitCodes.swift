import Harbinger

extension Stop.Code {
  /// What the program ends with, as `harbinger --help` says.
  var exitCode: Int32 {
    switch self {
    case .fault: 1
    case .configuration: 2
    case .input: 3
    case .locked: 4
    case .partial: 5
    case .delivery: 7
    case .alert: 6
    case .usage: 64
    }
  }

  /// What counts when several things held: what the operator asked to be woken for is never drowned by a damaged file.
  static func gravest(of codes: Set<Stop.Code>) -> Stop.Code? {
    [.usage, .fault, .locked, .alert, .configuration, .delivery, .input, .partial].first(where: codes.contains)
  }
}
