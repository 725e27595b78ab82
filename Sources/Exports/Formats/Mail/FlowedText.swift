import Decoding

/// Mail text whose lines were broken by the program, with a blank at the end of each soft break (`format=flowed`, RFC 3676).
enum FlowedText {
  /// Joins the soft breaks. Quote marks stay, and lines of different quote depth never join.
  /// - Parameter deletingSpace: `delsp=yes`, where the blank before a break belongs to the break.
  static func joined(_ text: [UInt8], deletingSpace: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var openDepth: Int?
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == UInt8(ascii: ">") }.count
      var content = line.dropFirst(depth)
      if content.first == 32 { content = content.dropFirst() }
      // The signature's own line ends with a blank and is never a soft break.
      let isSignature = content.elementsEqual([45, 45, 32])
      if openDepth == depth, !isSignature {
        output.append(contentsOf: content)
      } else {
        if openDepth != nil { output.append(10) }
        output.append(contentsOf: line.prefix(depth))
        if depth > 0 { output.append(32) }
        output.append(contentsOf: content)
      }
      if content.last == 32, !isSignature {
        if deletingSpace { output.removeLast() }
        openDepth = depth
      } else {
        openDepth = nil
        output.append(10)
      }
    }
    if openDepth == nil, !output.isEmpty { output.removeLast() }
    return output
  }
}
