/// The character references of HTML that mails use.
package enum HTMLEntity {
  /// Names of the code points 160 to 255, in order.
  private static let latin1 = [
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not", "shy", "reg", "macr", "deg",
    "plusmn", "sup2",
    "sup3", "acute", "micro", "para", "middot", "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",
    "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde",
    "Ograve",
    "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig", "agrave",
    "aacute", "acirc",
    "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde",
    "ograve",
    "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
  ]
  private static let others: [String: UInt32] = [
    "amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019,
    "sbquo": 0x201A,
    "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "hellip": 0x2026, "bull": 0x2022, "euro": 0x20AC, "trade": 0x2122, "lsaquo": 0x2039,
    "rsaquo": 0x203A, "ensp": 32, "emsp": 32, "thinsp": 32, "zwnj": 0x200C, "zwj": 0x200D, "rarr": 0x2192, "larr": 0x2190, "OElig": 0x152,
    "oelig": 0x153,
    "Scaron": 0x160, "scaron": 0x161,
  ]
  private static let names: [String: UInt32] = others.merging(zip(latin1, (160 as UInt32)...), uniquingKeysWith: { first, _ in first })

  /// What stands between `&` and `;`, as UTF-8; `nil` if it names nothing.
  package static func text(_ reference: ArraySlice<UInt8>) -> [UInt8]? {
    guard let code = code(reference), let scalar = Unicode.Scalar(code) else { return nil }
    // A blank that must not break is a blank to a reader; a NUL and its like are nothing.
    if code == 0xA0 { return [32] }
    return code < 32 && code != 10 && code != 9 ? [] : Array(String(Character(scalar)).utf8)
  }

  private static func code(_ reference: ArraySlice<UInt8>) -> UInt32? {
    guard reference.first == UInt8(ascii: "#") else { return names[String(decoding: reference, as: UTF8.self)] }
    let digits = String(decoding: reference.dropFirst(), as: UTF8.self)
    return digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  }
}
