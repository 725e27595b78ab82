public import Events
public import Lexicon

/// What rules are told of a lexicon family; its place among the others is `Hit.family`.
public struct HeardFamily: Sendable {
  public var id: String
  /// How a sentence names what it holds.
  public var shownAs: String
  /// In which languages it is heard.
  public var languages: Set<Language>
  /// What the engine itself listens to it for.
  public var roles: Set<Family.Role>

  public init(id: String, shownAs: String? = nil, languages: Set<Language> = [.english], roles: Set<Family.Role> = []) {
    self.id = id
    self.shownAs = shownAs ?? id
    self.languages = languages
    self.roles = roles
  }

  /// What rules are told of a family of a lexicon.
  public init(_ family: Family) {
    self.init(
      id: family.id, shownAs: family.shownAs.isEmpty ? family.title : family.shownAs, languages: Set(family.languages), roles: family.roles)
  }
}
