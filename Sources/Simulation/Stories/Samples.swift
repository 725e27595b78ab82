import YAML

/// A sample alliance of the project: the story, the seed, and the folder under `samples/` that holds what they make.
public struct Sample: Sendable {
  /// The name of the folder.
  public var folder: String
  /// The seed that the folder was made with.
  public var seed: UInt64
  /// What is told in it.
  public var story: Story

  /// The checked-in samples. Change one by changing its story; `UPDATE_GOLDEN=1 swift test --filter SimulateTests` writes the files again.
  public static let all: [Sample] = [
    Sample(folder: "souring", seed: 21, story: .souring),
    Sample(folder: "coalition", seed: 7, story: .coalition),
    Sample(folder: "healthy", seed: 12, story: .healthy),
    Sample(folder: "tilting", seed: 4, story: .tilting),
  ]

  /// The alliance that the folder holds.
  public func alliance() -> SimulatedAlliance {
    var story = story
    story.setup?.modeline = Modeline.text("alliance", depth: 2)
    return Simulation(seed: seed, story: story).run()
  }
}
