/// Text from others on its way to a terminal: what is written may be read, and may not steer the terminal or turn lines around.
public enum Printable {
  /// Whether a character controls what shows it: control characters of both sets, marks of direction, and what breaks lines unseen.
  public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0a, 0x09: false
    case 0..<0x20, 0x7f...0x9f, 0x200e, 0x200f, 0x202a...0x202e, 0x2028, 0x2029, 0x2066...0x2069, 0x061c, 0xfeff, 0xe0000...0xe007f: true
    default: false
    }
  }

  /// The text with a replacement character in the place of each control character.
  /// - Parameter colours: the sequences of a terminal that stand in it by our own will, as `\u{1b}[1m`.
  public static func text(_ text: String, keeping colours: [String] = []) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar.value == 0x1b, let own = colours.first(where: { rest.starts(with: $0.unicodeScalars) }) {
        result.append(contentsOf: own.unicodeScalars)
        rest = rest.dropFirst(own.unicodeScalars.count)
        continue
      }
      result.append(isControl(scalar) ? "\u{fffd}" : scalar)
      rest = rest.dropFirst()
    }
    return String(result)
  }
}
