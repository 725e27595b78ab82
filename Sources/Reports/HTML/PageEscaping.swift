import Mustache
import Output

/// How a value stands on the page: as text, whatever it holds.
///
/// Mustache's own escaping compares characters: a bracket with a mark that joins it, such as U+0600 before `<`, is another character and passes, and a
/// browser reads the bracket all the same. This one looks at every scalar, and what turns lines around or is not seen becomes a replacement character.
struct PageEscaping: MustacheContentType {
  /// What the template calls it.
  static let name = "PAGE"

  func escapeText(_ text: String) -> String { XMLText.attribute(Printable.text(text)) }
}
