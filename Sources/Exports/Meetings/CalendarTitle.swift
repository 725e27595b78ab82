import Decoding

/// Titles of meetings without what calendar programs put before them.
enum CalendarTitle {
  private static let cancelled = [
    "canceled:", "cancelled:", "abgesagt:", "geannuleerd:", "annulé:", "annulé :", "annullato:", "cancelado:", "cancelada:",
  ].map {
    Array($0.utf8)
  }
  private static let invitations = [
    "invitation:", "updated invitation:", "accepted:", "declined:", "tentative:", "tentatively accepted:", "updated:",
  ].map {
    Array($0.utf8)
  }

  /// The title as a subject, and whether it says that the meeting is off.
  static func normalised(_ title: [UInt8]) -> (subject: [UInt8], cancelled: Bool) {
    var subject = SubjectLine.normalised(title)
    var isCancelled = false
    while let prefix = (cancelled + invitations).first(where: { subject.starts(with: $0) }) {
      isCancelled = isCancelled || cancelled.contains(prefix)
      subject = SubjectLine.normalised(Array(subject.dropFirst(prefix.count)))
    }
    return (subject, isCancelled)
  }
}
