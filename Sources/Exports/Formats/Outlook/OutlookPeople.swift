import Decoding
import Events

/// Whom a cell of Outlook names: people with semicolons between them, for commas stand in names.
enum OutlookPeople {
  static func list(_ cell: [UInt8], _ sink: any RecordSink) -> [Int32] {
    names(cell).map { name in
      let isAddress = name.contains(UInt8(ascii: "@")) && !name.contains(32)
      return sink.person(isAddress ? .address : .name, (isAddress ? name.asciiLowercased : name).span, name: Span())
    }
  }

  /// The same with the addresses that stand in a cell of their own, in the same order. An Exchange server's own addresses are none of mail.
  static func list(_ cell: [UInt8], addresses: [UInt8], _ sink: any RecordSink) -> [Int32] {
    let names = names(cell)
    let addresses = addresses.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { Array($0).trimmed }
    if names.isEmpty {
      return list(Array(addresses.filter { $0.contains(UInt8(ascii: "@")) }.joined(separator: [UInt8(ascii: ";")])), sink)
    }
    return names.enumerated().map { index, name in
      guard addresses.count == names.count, addresses[index].contains(UInt8(ascii: "@")) else { return list(name, sink).first ?? 0 }
      let isSame = addresses[index].asciiLowercased == name.asciiLowercased
      return sink.person(.address, addresses[index].asciiLowercased.span, name: isSame ? Span() : name.span)
    }
  }

  private static func names(_ cell: [UInt8]) -> [[UInt8]] {
    cell.split(separator: UInt8(ascii: ";")).map { name in
      var name = Array(name).trimmed
      // `'Anna de Vries'`, as Outlook shows names that are no contacts.
      if name.count > 2, name.first == UInt8(ascii: "'"), name.last == UInt8(ascii: "'") { name = Array(name.dropFirst().dropLast()) }
      return name
    }
    .filter { !$0.isEmpty }
  }
}
