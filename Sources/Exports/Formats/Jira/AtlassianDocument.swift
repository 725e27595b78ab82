import Decoding

/// A text of Jira Cloud, which is a tree of nodes as JSON, as plain text. It goes over the bytes once and never calls itself: documents may be deep.
struct AtlassianDocument {
  static func text(_ json: Span<UInt8>) -> [UInt8] {
    var reader = AtlassianDocument()
    reader.run(json)
    while let last = reader.output.last, last <= 32 { reader.output.removeLast() }
    return reader.output
  }

  /// An object that is open.
  private struct Node {
    var start: Int
    var type = ""
    /// The key whose value comes next.
    var key = ""
  }

  private var nodes: [Node] = []
  private var output: [UInt8] = []
  /// Deeper quotations are part of the one that holds them.
  private static let deepest = 32

  private mutating func run(_ json: Span<UInt8>) {
    var index = 0
    while index < json.count {
      switch json[index] {
      case UInt8(ascii: "{"): nodes.append(Node(start: output.count))
      case UInt8(ascii: "}"): close()
      case UInt8(ascii: "\""):
        let (string, end) = AtlassianDocument.string(json, from: index + 1)
        index = end
        var next = index + 1
        while next < json.count, JSONSplitter.isBlank(json[next]) { next += 1 }
        if next < json.count, json[next] == UInt8(ascii: ":") {
          set { $0.key = String(decoding: string.prefix(32), as: UTF8.self) }
        } else {
          value(string)
        }
      default: break
      }
      index += 1
    }
  }

  private mutating func set(_ change: (inout Node) -> Void) {
    if !nodes.isEmpty { change(&nodes[nodes.count - 1]) }
  }

  private mutating func value(_ string: [UInt8]) {
    switch nodes.last?.key {
    case "type": set { $0.type = String(decoding: string.prefix(32), as: UTF8.self) }
    // Of a node of text, and of the attributes of a mention or an emoji.
    case "text": output += string
    default: break
    }
    set { $0.key = "" }
  }

  private mutating func close() {
    guard let node = nodes.popLast() else { return }
    switch node.type {
    case "hardBreak": output.append(10)
    case "paragraph", "heading", "listItem", "tableRow", "rule", "taskItem", "decisionItem", "mediaSingle": endLine()
    case "tableCell", "tableHeader": if output.last == 10 { output[output.count - 1] = 32 }
    case "codeBlock": wrap(from: node.start)
    case "blockquote": if nodes.count < AtlassianDocument.deepest { quote(from: node.start) }
    default: break
    }
  }

  private mutating func endLine() {
    if output.last != 10, !output.isEmpty { output.append(10) }
  }

  private mutating func wrap(from start: Int) {
    let code = Array(output[start...])
    output.removeLast(code.count)
    endLine()
    output += Array("```\n".utf8) + code
    endLine()
    output += Array("```\n".utf8)
  }

  private mutating func quote(from start: Int) {
    let lines = Array(output[start...]).split(separator: 10)
    output.removeLast(output.count - start)
    endLine()
    for line in lines { output += Array("> ".utf8) + line + [10] }
  }

  /// The string behind a quote, without escapes, and where its closing quote stands.
  private static func string(_ json: Span<UInt8>, from start: Int) -> (text: [UInt8], end: Int) {
    var text: [UInt8] = []
    var index = start
    var high: UInt32 = 0
    while index < json.count, json[index] != UInt8(ascii: "\"") {
      guard json[index] == UInt8(ascii: "\\"), index + 1 < json.count else {
        text.append(json[index])
        index += 1
        continue
      }
      switch json[index + 1] {
      case UInt8(ascii: "n"): text.append(10)
      case UInt8(ascii: "t"): text.append(9)
      case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(32)
      case UInt8(ascii: "u"):
        let digits = json.copy(min(index + 2, json.count)..<min(index + 6, json.count))
        let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xfffd
        if unit & 0xfc00 == 0xd800 {
          high = unit
        } else {
          let isPair = unit & 0xfc00 == 0xdc00 && high != 0
          let code = isPair ? 0x10000 + (high & 0x3ff) << 10 + (unit & 0x3ff) : unit
          text += Array(String(Character(Unicode.Scalar(code) ?? "\u{fffd}")).utf8)
          high = 0
        }
        index += digits.count
      case let byte: text.append(byte)
      }
      index += 2
    }
    return (text, index)
  }
}
