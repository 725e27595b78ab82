import Decoding
import Events

extension RecordSink {
  /// Says that an issue, which was recorded last, is somebody's to do: an action of its own beside the words of whoever wrote it.
  func assignment(of opening: Header, in thread: String, to owner: Int32) {
    var action = Header(kind: .minute, style: opening.style, time: opening.time, timeQuality: opening.timeQuality, place: opening.place)
    action.flags = .action
    action.actor = owner
    action.channel = opening.channel
    action.thread = opening.thread
    action.key = name("\(thread):action")
    action.replyTo = opening.key
    action.subject = opening.subject
    action.due = opening.due
    occurrence(action, participants: opening.actor.map { [Participant(person: $0, presence: .addressed)] } ?? [])
  }
}
