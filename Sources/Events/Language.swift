/// The language of a text, or of the phrases of a family.
public enum Language: UInt8, Hashable, Sendable, CaseIterable {
  /// Too short, or of no language that is known; also what nobody wrote, or nobody may read.
  case undecided
  case english, dutch, german, french, spanish, italian, portuguese, danish, swedish, polish, czech, finnish, hungarian, turkish, romanian
  /// Written in another script than Latin.
  case otherScript

  /// The ISO 639-1 code; Danish stands for Norwegian as well, `other` for all that is not written in Latin letters. Empty for `undecided`.
  public var code: String {
    switch self {
    case .undecided: ""
    case .otherScript: "other"
    case .english: "en"
    case .dutch: "nl"
    case .german: "de"
    case .french: "fr"
    case .spanish: "es"
    case .italian: "it"
    case .portuguese: "pt"
    case .danish: "da"
    case .swedish: "sv"
    case .polish: "pl"
    case .czech: "cs"
    case .finnish: "fi"
    case .hungarian: "hu"
    case .turkish: "tr"
    case .romanian: "ro"
    }
  }

  /// What a sentence calls it: `Dutch`, `another script than Latin`.
  public var name: String {
    switch self {
    case .undecided: "no language that is known"
    case .danish: "Danish or Norwegian"
    case .otherScript: "another script than Latin"
    default: "\(self)".prefix(1).uppercased() + "\(self)".dropFirst()
    }
  }

  /// The languages that can be told from each other, hence those that a family may be written in.
  public static let known: [Language] = allCases.filter { !$0.code.isEmpty }

  /// The language of a code; `nl-BE` is Dutch.
  public init?(code: String) {
    let base = code.split(separator: "-").first.map { $0.lowercased() } ?? ""
    guard let found = Language.known.first(where: { $0.code == base }) else { return nil }
    self = found
  }
}
