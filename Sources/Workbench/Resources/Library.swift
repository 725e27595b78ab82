import Files
import Harbinger

extension Route {
  /// The editor, from where Debian keeps it. Where it is not installed its files are empty, and a plain text area takes its place.
  static let library = Route.get("library/*") { visit throws(Stop) in
    guard let file = EditorLibrary.files[visit.names[0]] else { throw Stop(.usage, "there is no such file") }
    let type = visit.names[0].hasSuffix(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8"
    let bytes = WholeFile.bytes(EditorLibrary.folder + file) ?? []
    return Reply(type: type, body: String(decoding: bytes, as: UTF8.self))
  }
}

/// Which files of CodeMirror are served: these and no others, whatever is asked for.
enum EditorLibrary {
  /// Where Debian's `libjs-codemirror` lies.
  static let folder = "/usr/share/javascript/codemirror/"

  static let files = [
    "codemirror.js": "lib/codemirror.js", "codemirror.css": "lib/codemirror.css", "yaml.js": "mode/yaml/yaml.js",
    "show-hint.js": "addon/hint/show-hint.js", "show-hint.css": "addon/hint/show-hint.css", "lint.js": "addon/lint/lint.js",
    "lint.css": "addon/lint/lint.css",
  ]
}
