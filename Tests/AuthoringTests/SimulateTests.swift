import Authoring
import Events
import Foundation
import Testing

/// The root of the package.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
private let updating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

@Test(arguments: Sample.all.map(\.folder))
func aSampleIsWhatItsStoryMakes(folder: String) throws {
  let sample = try #require(Sample.all.first { $0.folder == folder })
  let place = root.appending(path: "samples/\(folder)")
  let made = sample.alliance().files
  if updating {
    try? FileManager.default.removeItem(at: place.appending(path: "exports"))
    for file in made {
      let path = place.appending(path: file.path)
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: path)
    }
  }
  for file in made {
    let there = try Data(contentsOf: place.appending(path: file.path))
    #expect(Array(there) == file.bytes, "\(folder)/\(file.path) differs; UPDATE_GOLDEN=1 writes it again")
  }
  let listed = FileManager.default.enumerator(at: place.appending(path: "exports"), includingPropertiesForKeys: [.isRegularFileKey])
  let there = listed?.compactMap { $0 as? URL }.filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true } ?? []
  #expect(there.count == made.count { $0.path.hasPrefix("exports/") })
}
