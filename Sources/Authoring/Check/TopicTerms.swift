import Lexicon
import Setup
import YAML

/// Terms of declared topics that are no phrases: nothing is recognised by them, and nobody would know.
enum TopicTerms {
  static func diagnostics(_ alliance: Alliance) -> [Diagnostic] {
    alliance.topics.flatMap { topic in
      topic.terms.compactMap { term in
        do throws(Phrase.Problem) {
          _ = try Phrase.parse(term)
          return nil
        } catch {
          return Diagnostic(
            path: alliance.id, message: "the topic '\(topic.id)' is not recognised by \(Diagnostic.quoted(term)): \(error.message)",
            help: error.help)
        }
      }
    }
  }
}
