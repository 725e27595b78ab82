/// What libyaml could not read, and how it is told to somebody who never heard of a YAML parser.
struct SyntaxError {
  /// libyaml's own words: what is wrong, and what it was doing.
  var problem: String
  var context: String
  /// Where it gave up.
  var at: Node.Place
  /// Where that which it was reading began.
  var since: Node.Place?

  /// The sentence, at the place where the author must change something.
  func diagnostic(path: String) -> Diagnostic {
    let start = since ?? at
    let opened = "line \(start.line)"
    let (place, message, help): (Node.Place, String, String)
    switch problem {
    case "mapping values are not allowed in this context":
      (place, message, help) = (at, "a ':' stands where no key can be", "put the text in quotes if it holds ': ', or check the indentation")
    case "mapping keys are not allowed in this context":
      (place, message, help) = (at, "a key cannot begin here", "put the text in quotes if it begins with '?', or check the indentation")
    case "block sequence entries are not allowed in this context":
      (place, message, help) = (at, "a list item '-' cannot begin here", "put each item on a line of its own, or the text in quotes")
    case "could not find expected ':'":
      (place, message, help) = (
        start, "this is neither 'key: value' nor part of the text before",
        "add the ':', check the indentation, or close the quotes before it"
      )
    case "found character that cannot start any token":
      (place, message, help) = (
        at, "no value can begin with this character",
        "indent with blanks and not with tabs; put text that begins with @, %, ` or | in quotes"
      )
    case _ where problem.hasPrefix("found a tab character"):
      (place, message, help) = (at, "a tab stands in the indentation", "indent with blanks")
    case "found unexpected end of stream":
      (place, message, help) = (start, "the quoted text that begins here is never closed", "close it with the same quote")
    case "found unexpected document indicator":
      (place, message, help) = (
        start, "the quoted text that begins here is not closed before '---' or '...'", "close it with the same quote"
      )
    case "found unknown escape character", "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      (place, message, help) = (
        at, "the text in double quotes holds an escape that does not exist", #"write \\ for a backslash, or use single quotes"#
      )
    case "did not find expected <document start>":
      (place, message, help) = (
        at, "this does not belong to what stands before it",
        "check the indentation, and put text that begins with a quote or bracket wholly in quotes"
      )
    case "did not find expected key":
      (place, message, help) = (
        at, "this does not fit the keys that begin in \(opened)",
        "let all keys begin in the same column, and put text that begins with a quote or bracket wholly in quotes"
      )
    case "did not find expected '-' indicator":
      (place, message, help) = (
        at, "this does not fit the list that begins in \(opened)",
        "let all '-' stand in the same column, and put text that begins with a quote or bracket wholly in quotes"
      )
    case "did not find expected ',' or ']'":
      (place, message, help) = (
        at, "the list in brackets that begins in \(opened) is not closed before this", "separate its items by ',' and close it with ']'"
      )
    case "did not find expected ',' or '}'":
      (place, message, help) = (
        at, "the keys in braces that begin in \(opened) are not closed before this", "separate them by ',' and close them with '}'"
      )
    case "did not find expected node content":
      (place, message, help) = (at, "a key or value is missing before this", "write one, or delete what announces it")
    case "did not find expected alphabetic or numeric character":
      (place, message, help) = (at, "a name must follow '&' or '*'", "put text that begins with one of them in quotes")
    case _ where problem == "found undefined tag handle" || context.hasSuffix("a tag"):
      (place, message, help) = (start, "'!' begins a tag, and tags are not used here", "put text that begins with '!' in quotes")
    case "did not find expected comment or line break":
      (place, message, help) = (at, "nothing may follow here on the line", "put the text on the next line, indented")
    default:
      (place, message, help) = (
        at, "this cannot be read as YAML (\(problem.isEmpty ? "no reason given" : problem))", "check the indentation, quotes and brackets"
      )
    }
    return Diagnostic(path: path, at: place, message: message, help: help, code: .syntax)
  }
}
