/// The comment at the top of a YAML file by which editors find its schema.
public enum Modeline {
  /// - Parameters:
  ///   - id: of the schema, as `harbinger schema` lists it: `alliance`.
  ///   - depth: how many folders lie between the file and the folder that holds `schemas/`.
  public static func text(_ id: String, depth: Int) -> String {
    "# yaml-language-server: $schema=\([String](repeating: "../", count: depth).joined())schemas/\(id).schema.json"
  }
}
