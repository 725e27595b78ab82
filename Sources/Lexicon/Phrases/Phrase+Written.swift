extension Phrase {
  /// The phrase as an author would write it: what `read` takes apart, put together again.
  package var written: String { Phrase.written(parts) + (asks ? "?" : isWhole ? "." : "") }

  /// Parts as an author would write them.
  package static func written(_ parts: [Part]) -> String { parts.map(\.written).joined() }
}

extension Phrase.Part {
  fileprivate var written: String {
    switch self {
    case .letters(let text): text
    case .blank: " "
    case .star: "*"
    case .forms: "+"
    case .slot(let slot): "{\(slot.name)}"
    case .gap(let width): "~\(width)"
    case .group(let id): "<\(id)>"
    case .digits: "#"
    case .choice(let ways, let isOptional):
      (isOptional ? "[" : "(") + ways.map(Phrase.written).joined(separator: "|") + (isOptional ? "]" : ")")
    }
  }
}
