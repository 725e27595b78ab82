/// Sentences that carry a phrase of a warning family, for the texts of speed measurements only.
enum LoadedSentences {
  static let all: [String] = [
    "Our priorities have shifted and I cannot say more at this point.", "For internal reasons the rollout waits.",
    "We have decided to stop the pilot, effective immediately.",
    "We have moved the launch to October.", "Nobody told us about the rate card.", "That is news to us.",
    "We only found out from a customer.",
    "This is typical of your side.", "Your team is unreliable with dates.", "That is not our problem.",
    "It is us against them since March.",
    "I will escalate the price review to your director.", "We reserve all our rights.",
    "There is no point in discussing the second wave further.",
    "Still waiting for the figures of the second wave.", "That is not what we agreed in June.", "You should have told us in April.",
    "That is not our fault.",
    "How convenient that the file got lost.", "The whole rollout is wishful thinking.", "Your team never answers.",
  ]
}
