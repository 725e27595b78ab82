import Files
import Setup

extension SecretPlace {
  /// What messages call it.
  var name: String {
    switch self {
    case .environment(let name): "the variable \(name)"
    case .file(let path): path
    }
  }
}

extension Courier {
  /// Reads a secret; it goes to libcurl and nowhere else.
  func secret(_ place: SecretPlace, of id: String) throws(DeliveryFailure) -> String {
    let text: String
    switch place {
    case .environment(let name):
      guard let value = environment[name], !value.isEmpty else {
        throw DeliveryFailure(id, "the variable \(name) is not set; set it for the job that runs harbinger")
      }
      text = value
    case .file(let path): text = try secret(inFile: path, of: id)
    }
    guard !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f }) else {
      throw DeliveryFailure(id, "\(place.name) holds no secret on one line")
    }
    return text
  }

  private func secret(inFile path: String, of id: String) throws(DeliveryFailure) -> String {
    let bytes: [UInt8]
    do throws(WholeFile.Refusal) {
      bytes = try WholeFile.contents(path, atMost: 4096, forOwnerAlone: true)
    } catch {
      switch error {
      case .readableByOthers: throw DeliveryFailure(id, "\(path) can be read by others, and holds a secret; run: chmod 600 \(path)")
      case .missing: throw DeliveryFailure(id, "\(path) is not there; write the secret into it, then run: chmod 600 \(path)")
      case .forbidden: throw DeliveryFailure(id, "\(path) may not be read; it must belong to the account that runs harbinger")
      case .folder, .irregular: throw DeliveryFailure(id, "\(path) is no regular file")
      case .tooLarge: throw DeliveryFailure(id, "\(path) is too large for a secret")
      case .nulByte, .tooManyOpen, .failed: throw DeliveryFailure(id, "\(path) cannot be read", isTransient: true)
      }
    }
    // Editors end a file with a line end.
    return String(decoding: bytes.reversed().drop { $0 == 0x0a || $0 == 0x0d }.reversed(), as: UTF8.self)
  }
}
