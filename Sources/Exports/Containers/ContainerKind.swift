import Decoding

/// What a file is on the outside, told by its first bytes.
enum ContainerKind: UInt8, Sendable {
  /// A file that is read as it is.
  case plain
  case zip
  case tar
  /// A file, or a tar, behind gzip.
  case gzip
  /// A file, or a tar, behind bzip2 or xz.
  case compressed
  /// A file in a program's own form: what is read is the text in it. Of some zips only opening them tells that they are none.
  case document

  init(head: [UInt8]) {
    self = .plain
    if ContainerKind.starts(head, [0x50, 0x4b, 3, 4]) || ContainerKind.starts(head, [0x50, 0x4b, 5, 6]) {
      self = Document.mayBeOne(zip: head) ? .document : .zip
    } else if ContainerKind.starts(head, [0x1f, 0x8b, 8]) {
      self = .gzip
    } else if ContainerKind.starts(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])
      || (ContainerKind.starts(head, [0x42, 0x5a, 0x68]) && ContainerKind.starts(head.dropFirst(4), [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]))
    {
      self = .compressed
    } else if ContainerKind.starts(head, CompoundFile.mark) || TelegramPage.isOne(head) || ElementPage.isOne(head) {
      self = .document
    } else if head.count >= 512, ContainerKind.starts(head.dropFirst(257), Array("ustar".utf8)) {
      self = .tar
    }
  }

  private static func starts(_ bytes: some Collection<UInt8>, _ prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }
}
