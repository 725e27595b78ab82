/// What the domain of a mail address says about an organisation.
enum MailDomain {
  /// The domain under which an organisation registers: `mail.contoso.example` belongs to `contoso.example`, `hr.acme.co.uk` to `acme.co.uk`.
  static func organisation(of address: String) -> String {
    guard let at = address.lastIndex(of: "@") else { return "" }
    let labels = address[address.index(after: at)...].lowercased().split(separator: ".").map(String.init)
    guard labels.count > 2 else { return labels.joined(separator: ".") }
    let isShared =
      labels[labels.count - 1].count == 2
      && ["co", "com", "org", "net", "ac", "gov", "gob", "edu", "or", "ne"].contains(labels[labels.count - 2])
    return labels.suffix(isShared ? 3 : 2).joined(separator: ".")
  }

  /// Whether anybody can have an address there.
  static func isPublic(_ domain: String) -> Bool {
    let label = domain.prefix { $0 != "." }
    return providers.contains(String(label))
  }

  private static let providers: Set<String> = [
    "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "icloud", "me", "mac", "aol", "gmx", "web", "proton",
    "protonmail", "pm",
    "mail", "fastmail", "zoho", "yandex", "qq", "163", "126", "t-online", "ziggo", "kpnmail", "xs4all", "orange", "free", "laposte",
    "libero", "tutanota",
  ]

  /// The name that people would write: `contoso.example` is `Contoso`.
  static func title(of domain: String) -> String {
    let label = domain.prefix { $0 != "." }
    return label.prefix(1).uppercased() + label.dropFirst()
  }

  /// A short id made of a name.
  static func id(of name: String) -> String {
    let id = FoldedName.words(name.unicodeScalars).joined(separator: "-")
    return id.isEmpty ? "party" : id
  }
}
