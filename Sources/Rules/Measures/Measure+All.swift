extension Measure {
  /// All measures, in the order of the reference page.
  public static let all: [Measure] = [
    .messages, .meetings, .contactDays, .words, .people, .pairs, .attendance, .cancelled, .initiations, .replyTime, .unanswered, .overdue,
    .talkShare, .internalShare, .topPairShare, .hubShare, .wordsPerMessage, .hits, .rate, .share, .pole, .pronouns,
  ]
}
