/// A person's name brought into one form, so that `DE VRIES, Anna (EXT)` and `Anna de Vries` are equal.
///
/// Case, accents, order of words, commas and full stops do not matter; what stands in brackets is taken out and kept apart. Word order is
/// given up because directories write the family name first and people write it last.
struct FoldedName: Hashable {
  /// The words in ascending order with blanks between; empty if nothing is left.
  var key: String
  /// How many words the key holds.
  var words: Int
  /// What stood in brackets, folded in the same way: often the organisation, or `ext`.
  var bracket: String

  /// One word may be anybody's nick; two or more are taken for a person's full name.
  var isFull: Bool { words >= 2 }

  init(_ text: String) {
    var inside: [Unicode.Scalar] = []
    var outside: [Unicode.Scalar] = []
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: if depth > 0 { inside.append(scalar) } else { outside.append(scalar) }
      }
      if scalar == "(" || scalar == "[" { outside.append(" ") }
    }
    let words = FoldedName.words(outside).sorted()
    self.key = words.joined(separator: " ")
    self.words = words.count
    self.bracket = FoldedName.words(inside).sorted().joined(separator: " ")
  }

  /// The words of a text: runs of letters, digits, apostrophes and hyphens, lower-cased and without accents.
  static func words(_ text: some Sequence<Unicode.Scalar>) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text {
      if scalar.isASCII {
        // The same without looking into the tables of Unicode.
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(lower)
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower) || isDigit || lower == UInt8(ascii: "@") {
          word.append(Unicode.Scalar(lower))
        } else if lower != UInt8(ascii: "'") {
          end()
        }
        continue
      }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      if (0x300...0x36F).contains(lower.value) { continue }
      if lower.properties.isAlphabetic || lower.properties.numericType != nil || lower == "@" {
        word.append(base(of: lower))
      } else if lower != "\u{2019}" {
        end()
      }
    }
    end()
    return words
  }

  /// The letter under an accent, for the Latin letters of U+00E0 to U+017F; any other scalar is itself.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xE0...0xFF: Unicode.Scalar(latin1[Int(scalar.value) - 0xE0])
    case 0x100...0x17F: Unicode.Scalar(extended[Int(scalar.value) - 0x100])
    default: scalar
    }
  }

  private static let latin1 = Array("aaaaaaaceeeeiiiidnooooo/ouuuuyty".utf8)
  private static let extended = Array(
    ("aaaaaa" + "cccccccc" + "dddd" + "eeeeeeeeee" + "gggggggg" + "hhhh" + "iiiiiiiiii" + "ii" + "jj" + "kkk" + "llllllllll" + "nnnnnnnnn"
      + "oooooooo"
      + "rrrrrr" + "ssssssss" + "tttttt" + "uuuuuuuuuuuu" + "ww" + "yyy" + "zzzzzz" + "s").utf8)
}
