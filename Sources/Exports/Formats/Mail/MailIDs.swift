import Decoding

/// The ids in Message-ID, In-Reply-To and References.
enum MailIDs {
  /// All ids in angle brackets; words around them are prose, and a bracket that is never closed ends the search.
  static func all(in value: [UInt8]) -> [[UInt8]] {
    var ids: [[UInt8]] = []
    var position = 0
    while let open = value[position...].firstIndex(of: UInt8(ascii: "<")) {
      guard let close = value[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
      let id = value[(open + 1)..<close].filter { $0 > 32 && $0 != UInt8(ascii: "<") }
      if id.contains(UInt8(ascii: "@")), id.count < 1000 { ids.append(Array(id)) }
      position = close + 1
    }
    return ids
  }

  /// The id that a message gives itself: in brackets or bare.
  static func own(_ value: [UInt8]) -> [UInt8]? {
    if let open = value.firstIndex(of: UInt8(ascii: "<")) {
      let close = value[open...].firstIndex(of: UInt8(ascii: ">")) ?? value.endIndex
      let id = value[(open + 1)..<close].filter { $0 > 32 }
      return id.isEmpty ? nil : Array(id)
    }
    let id = value.filter { $0 > 32 }
    return id.isEmpty ? nil : id
  }
}
