import Lexicon
package import Setup
package import YAML

/// Terms of declared topics that are no phrases: nothing is recognised by them, and nobody would know.
package enum TopicTerms {
  /// A diagnostic for each term that is no phrase.
  package static func diagnostics(_ alliance: Alliance) -> [Diagnostic] {
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
