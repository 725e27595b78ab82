import Events
import YAML

extension Grammar {
  /// Compiles the classes of one language, those that are built in first, each before those that name it.
  /// - Parameter wanted: the classes that phrases name; the others that are built in are left out, for each costs time.
  /// - Returns: everything that is wrong with them; an entry that cannot be used is left out.
  mutating func add(
    _ classes: [WordClass], wanted: Set<String>, _ program: inout Program, _ vocabulary: inout Vocabulary
  ) -> [Diagnostic] {
    var compiler = ClassCompiler(classes.filter { $0.language == tongue.language && !WordClass.builtIn.contains($0.id) })
    isClass = true
    isBuiltIn = true
    for (id, title, words) in tongue.classes where wanted.contains(id) {
      let builtIn = WordClass(id: id, title: title, language: tongue.language, words: words.map { WordClass.Entry($0) })
      compiler.add(builtIn, &self, &program, &vocabulary)
    }
    isBuiltIn = false
    for next in compiler.classes { compiler.add(next.id, [], &self, &program, &vocabulary) }
    isClass = false
    return compiler.problems
  }
}

/// Compiles classes in the order in which they name each other.
private struct ClassCompiler {
  let classes: [WordClass]
  private let byID: [String: WordClass]
  private var depths: [String: Int] = [:]
  private(set) var problems: [Diagnostic] = []
  /// Far more than the levels that are allowed, so that it is told of the right class which has too many of them.
  private static let mostWaiting = 64

  init(_ classes: [WordClass]) {
    self.classes = classes
    byID = Dictionary(classes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func refuse(_ owner: WordClass, _ place: Node.Place, _ message: String, _ help: String) {
    problems.append(Diagnostic(path: owner.path, at: place, message: message, help: help))
  }

  /// Compiles a class and, before it, those that it names.
  /// - Parameter within: the classes that are waiting for this one, outermost first.
  mutating func add(
    _ id: String, _ within: [String], _ grammar: inout Grammar, _ program: inout Program, _ vocabulary: inout Vocabulary
  ) {
    guard grammar.groups[id] == nil, depths[id] == nil, var own = byID[id] else { return }
    var depth = 1
    var usable: [WordClass.Entry] = []
    for entry in own.words {
      guard let phrase = try? Phrase.read(entry.text) else {
        // Why it cannot be read is told below.
        usable.append(entry)
        continue
      }
      var fits = true
      for name in phrase.groups where fits {
        if name == id || within.contains(name) {
          refuse(
            own, entry.place,
            "<\(name)> names itself: \((within.drop { $0 != name } + [id, name]).map { "<\($0)>" }.joined(separator: " -> "))",
            "write its words out in one of the two")
          fits = false
        } else if within.count >= ClassCompiler.mostWaiting {
          refuse(
            own, entry.place, "more than \(ClassCompiler.mostWaiting) classes name each other in a row", "write the words of <\(name)> out")
          fits = false
        } else {
          add(name, within + [id], &grammar, &program, &vocabulary)
          depth = max(depth, 1 + (depths[name] ?? 1))
        }
      }
      if fits { usable.append(entry) }
    }
    if depth > GroupMatcher.deepest {
      refuse(
        own, own.words.first?.place ?? .file, "<\(id)> names classes \(depth) levels deep, and \(GroupMatcher.deepest) are allowed",
        "write the words of the innermost class out")
      usable = []
    }
    depths[id] = depth
    own.words = usable
    add(own, &grammar, &program, &vocabulary)
  }

  /// Compiles a class whose classes are there.
  mutating func add(_ own: WordClass, _ grammar: inout Grammar, _ program: inout Program, _ vocabulary: inout Vocabulary) {
    var phrases: [Phrase] = []
    var places: [Node.Place] = []
    for entry in own.words {
      do throws(Phrase.Problem) {
        let phrase = try Phrase.read(entry.text, builtIn: grammar.isBuiltIn)
        guard !phrase.asks, !phrase.isWhole else {
          throw Phrase.Problem(message: "a class of words ends in no ? and no .", help: "write it into the phrase", offset: 0)
        }
        phrases.append(phrase)
        places.append(entry.place)
      } catch {
        refuse(own, entry.place, "\(Diagnostic.quoted(entry.text)): \(error.message)", error.help)
      }
    }
    var refused: [(Int, Phrase.Problem)] = []
    let machine = PhraseMachine(phrases, &vocabulary, grammar) { refused.append(($0, $1)) }
    for (index, problem) in refused {
      refuse(own, places[index], "\(Diagnostic.quoted(phrases[index].text)): \(problem.message)", problem.help)
    }
    if machine.states.accepting[0] {
      refuse(own, places.first ?? .file, "an entry of <\(own.id)> may be left out as a whole", "write at least one word without [ ]")
      return
    }
    grammar.groups[own.id] = Grammar.Group(
      number: program.add(group: machine), demand: machine.demands.first, span: machine.span, gaps: machine.gaps)
  }
}

extension WordClass {
  /// What stands between `<` and `>` in a text.
  private static func names(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return [] }
    return text.split(separator: "<").compactMap { part in part.firstIndex(of: ">").map { String(part[..<$0]) } }
  }

  /// The classes of a language that some texts name, and those that these name in turn.
  static func named(in texts: some Sequence<String>, among classes: [WordClass], _ tongue: TongueWords) -> Set<String> {
    let own = Dictionary(classes.filter { $0.language == tongue.language }.map { ($0.id, $0.words.map(\.text)) }) { first, _ in first }
    let builtIn = Dictionary(tongue.classes.map { ($0.id, $0.words) }) { first, _ in first }
    var found: Set<String> = []
    var open = Set(texts.flatMap(names))
    while let id = open.popFirst() {
      guard found.insert(id).inserted else { continue }
      for text in (own[id] ?? []) + (builtIn[id] ?? []) { open.formUnion(names(in: text)) }
    }
    return found
  }
}

extension Phrase {
  /// The classes that a phrase names.
  var groups: [String] { Phrase.groups(parts) }

  private static func groups(_ parts: [Part]) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .group(let id): [id]
      case .choice(let alternatives, _): alternatives.flatMap(groups)
      default: []
      }
    }
  }
}
