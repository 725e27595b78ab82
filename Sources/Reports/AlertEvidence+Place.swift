package import Alerts

extension AlertEvidence {
  /// The hour, the channel, the subject and the name of a record: what somebody needs to find it where it was written.
  package var place: String {
    let parts = [
      clock, channel.isEmpty ? "" : "in \(channel)", subject.isEmpty ? "" : "about '\(subject)'", record.isEmpty ? "" : "id \(record)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
