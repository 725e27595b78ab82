/// What a scalar beyond ASCII is to the tokenizer, and its lower case.
///
/// Latin, Greek, Cyrillic, Hebrew and Arabic come from a table that is built once; everything beyond asks the standard library.
struct Letters: Sendable {
  enum Kind: UInt8 {
    /// Letter, digit or combining mark: belongs to a word.
    case word
    /// A word of its own: scripts that put no blanks between words.
    case ideograph
    case blank
    /// A line or paragraph separator.
    case newline
    /// Takes no room: soft hyphen, zero-width blank, variation selector.
    case nothing
    case apostrophe, hyphen, dash
    case quoteOpen, quoteClose
    case stop, question, exclamation, comma
    case emoji
    /// A face or hand that shows anger: no humour.
    case angry
    case other
  }

  /// Built once for the process; a text reads it from the listener.
  static let shared = Letters()

  private static let tableEnd: UInt32 = 0x700
  private let kinds: [Kind]
  private let folds: [UInt16]

  init() {
    var kinds: [Kind] = []
    var folds: [UInt16] = []
    for value in 0..<Letters.tableEnd {
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      kinds.append(Letters.classify(scalar))
      folds.append(UInt16(truncatingIfNeeded: Letters.lower(scalar)))
    }
    self.kinds = kinds
    self.folds = folds
  }

  func kind(_ value: UInt32) -> Kind {
    if value < Letters.tableEnd { return kinds[Int(value)] }
    guard let scalar = Unicode.Scalar(value) else { return .other }
    return Letters.classify(scalar)
  }

  /// The lower case of a scalar where that is a single scalar, else itself; full-width letters become plain ones by it as well.
  func fold(_ value: UInt32) -> UInt32 {
    if value < Letters.tableEnd { return UInt32(folds[Int(value)]) }
    guard let scalar = Unicode.Scalar(value) else { return value }
    return Letters.lower(scalar)
  }

  private static func lower(_ scalar: Unicode.Scalar) -> UInt32 {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first?.value ?? scalar.value : scalar.value
  }

  private static func classify(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x2019, 0x02BC, 0x2032, 0xFF07: return .apostrophe
    case 0x2010, 0x2011: return .hyphen
    case 0x2012...0x2015, 0x2212: return .dash
    case 0x201C, 0x201E, 0x201F, 0xAB: return .quoteOpen
    case 0x201D, 0xBB: return .quoteClose
    case 0x2018, 0x201A, 0x201B: return .nothing
    case 0x2026, 0x3002, 0xFF0E, 0xFF61, 0x0964: return .stop
    case 0xFF1F, 0x061F, 0x203D, 0x2047, 0x2048, 0x2753: return .question
    case 0xFF01, 0x203C, 0x2049, 0x2757: return .exclamation
    case 0xFF0C, 0x3001, 0x060C: return .comma
    case 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFE00...0xFE0F: return .nothing
    case 0x0085, 0x2028, 0x2029: return .newline
    case 0x1F620, 0x1F621, 0x1F624, 0x1F92C, 0x1F44E, 0x1F4A2, 0x1F595, 0x2639, 0x1F641: return .angry
    case 0x1F000...0x1FAFF, 0x2600...0x27BF: return .emoji
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .ideograph
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return .word
    case .spaceSeparator, .control: return .blank
    case .lineSeparator, .paragraphSeparator: return .newline
    case .format: return .nothing
    case .dashPunctuation: return .dash
    default: return .other
    }
  }
}

/// The scalar that begins at an offset, and how many bytes it takes; a byte that is no UTF-8 counts as one unknown character.
@inline(__always)
func decodeScalar(_ text: Span<UInt8>, _ offset: Int) -> (value: UInt32, length: Int) {
  let first = UInt32(text[offset])
  if first < 0x80 { return (first, 1) }
  func tail(_ index: Int) -> UInt32? {
    guard offset + index < text.count else { return nil }
    let byte = UInt32(text[offset + index])
    return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
  }
  switch first {
  case 0xC2...0xDF:
    if let a = tail(1) { return ((first & 0x1F) << 6 | a, 2) }
  case 0xE0...0xEF:
    if let a = tail(1), let b = tail(2) { return ((first & 0x0F) << 12 | a << 6 | b, 3) }
  case 0xF0...0xF4:
    if let a = tail(1), let b = tail(2), let c = tail(3) { return ((first & 0x07) << 18 | a << 12 | b << 6 | c, 4) }
  default: break
  }
  return (0xFFFD, 1)
}

/// The bytes of a scalar in UTF-8.
func encodeScalar(_ value: UInt32, into bytes: inout [UInt8]) {
  switch value {
  case ..<0x80: bytes.append(UInt8(value))
  case ..<0x800:
    bytes.append(UInt8(0xC0 | value >> 6))
    bytes.append(UInt8(0x80 | value & 0x3F))
  case ..<0x10000:
    bytes.append(UInt8(0xE0 | value >> 12))
    bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | value & 0x3F))
  default:
    bytes.append(UInt8(0xF0 | value >> 18 & 0x07))
    bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
    bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | value & 0x3F))
  }
}
