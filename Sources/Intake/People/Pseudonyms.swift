import Events
import Files

/// Codes that stand for people: eight letters, always the same for the same address, id or name, whatever else is read; without the key nobody can tell
/// whose they are, nor try names out.
public struct Pseudonyms: Sendable {
  private let key: String

  public init(key: String) { self.key = key }

  /// The code of what somebody is known by in one record.
  public func code(of text: String) -> String {
    let hash = KeyedHash.of(Person.key(text), key: key)
    guard var rest = UInt64(hash.prefix(16), radix: 16) else { return "" }
    var code: [UInt8] = []
    for _ in 0..<8 {
      code.append(Pseudonyms.letters[Int(rest % UInt64(Pseudonyms.letters.count))])
      rest /= UInt64(Pseudonyms.letters.count)
    }
    return String(decoding: code, as: UTF8.self)
  }

  /// Without what is easily mistaken for another.
  private static let letters = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)
}

extension Intake {
  /// Those who have a code; positions in `Timeline.people`.
  public func people(coded code: String, by pseudonyms: Pseudonyms) -> [Int] {
    timeline.people.indices.filter { timeline.people[$0].identities.contains { pseudonyms.code(of: $0) == code } }
  }
}
