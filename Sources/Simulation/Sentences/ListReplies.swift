extension ThreadTemplate {
  /// What people add to a thread of a mailing list after its first turns, in any order.
  package static let listReplies = [
    "In {place} the {things} stand by the door, that works well.", "The {doc} of last year has a column for it.",
    "Same picture at {place}, with {nn} of them.", "The {event} could have a corner for that.",
    "Number {n} on the list reads well, and the others do too.", "Our people in {place} like the short version.",
    "A photo of the {thing} is in the archive under {place}.", "With {n} volunteers it takes one morning to {task}.",
    "The school in {place} does it with two classes.", "Our sheet has {nn} in spring and {n} in autumn.",
    "The {system} shows it on the second page.", "Both spellings are in use along the coast.",
    "I counted {n} this morning from the dyke.", "It was dry until noon, so we walked back along the {thing}.",
    "There is a nice piece about it in the newsletter of {place}.", "Count us in with {n} people.",
    "The older maps have {place} on the other bank.", "Rain until {time}, then sun, and {nn} visitors.",
    "The {things} of {place} are blue, which helps in the dusk.", "A table with {n} columns is enough for that.",
    "The tide was low at {time}, a good hour for it.", "It reads well in print too.",
    "The {doc} has room for {n} lines more.", "One of the founders told the same story at the {event}.",
    "We could {task} on the same morning.", "The students drew a small map of it.",
    "Next to the {thing} there is room for a bench.", "Page {n} has the sources.",
    "At {place} it was the other way round, and just as good.", "My count has {nn}, the one from the boat {n} more.",
  ]
}
