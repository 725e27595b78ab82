/// Text within XML, HTML and what is written like these.
public enum XMLText {
  /// What would be a mark stands as its entity: `&`, `<` and `>`, nothing else.
  public static func text(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// The same for the value of an attribute: quotation marks and line ends too; characters that XML does not know become blanks.
  public static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where isAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n" where isAttribute: result.append(contentsOf: "&#10;".unicodeScalars)
      default:
        let isUnknown = scalar.value < 0x20 || (0xfffe...0xffff).contains(scalar.value)
        result.append(isAttribute && isUnknown ? " " : scalar)
      }
    }
    return String(result)
  }
}
