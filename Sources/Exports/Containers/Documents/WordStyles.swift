import Decoding
internal import Events

/// What the paragraph styles of a Word document mean for its text: their ids differ from language to language, their names do not.
struct WordStyles {
  struct Style {
    /// 1 for the highest; `nil` for text.
    var heading: Int?
    var isItem = false
    var isBold = false
    /// A line of the table of contents, which says again what the headings say.
    var isContents = false
    fileprivate var basedOn = ""
  }

  private var styles: [String: Style] = [:]

  /// - Parameter part: `word/styles.xml`.
  /// - Throws: what is wrong with it; what could be made out is taken.
  mutating func read(_ part: [UInt8], path: String) throws(Problem) {
    let walk = XMLWalk(part, path: path)
    var id = ""
    var style = Style()
    while let step = try walk.step() {
      switch (step, walk.name) {
      case (.open, "style"):
        id = walk.attribute("styleId") ?? ""
        style = Style()
      case (.open, "name"): style.take(name: (walk.attribute("val") ?? "").lowercased())
      case (.open, "basedOn"): style.basedOn = walk.attribute("val") ?? ""
      case (.open, "outlineLvl"): if let level = walk.attribute("val").flatMap({ Int($0) }), level < 9 { style.heading = level + 1 }
      case (.open, "numPr"): style.isItem = true
      case (.open, "b"): style.isBold = !["0", "false", "off"].contains(walk.attribute("val") ?? "")
      case (.close, "style"): if !id.isEmpty { styles[id] = style }
      default: break
      }
    }
  }

  /// A style with what it takes from those that it is based on.
  func style(_ id: String) -> Style {
    var style = styles[id] ?? Style()
    var base = style.basedOn
    for _ in 0..<8 {
      guard !base.isEmpty, let other = styles[base] else { break }
      style.heading = style.heading ?? other.heading
      style.isItem = style.isItem || other.isItem
      style.isBold = style.isBold || other.isBold
      base = other.basedOn
    }
    return style
  }
}

extension WordStyles.Style {
  fileprivate mutating func take(name: String) {
    if name == "title" { heading = 1 }
    if name.hasPrefix("heading "), let level = Int(name.dropFirst("heading ".count)) { heading = level }
    isItem = isItem || name.hasPrefix("list bullet") || name.hasPrefix("list number")
    isContents = name.hasPrefix("toc ")
  }
}
