package import Files

/// Where the results of a run are put, with what stands in the way as a stop.
public enum ResultFile {
  /// Looks whether a result may be put at a path, before the work is done for it.
  /// - Parameter inputs: files and folders that are read: nothing is written over them, nor into the folders.
  /// - Throws: a stop of the code `usage` if it may not.
  public static func check(_ path: String, reading inputs: [String] = []) throws(Stop) {
    do throws(FileError) { try WholeFile.check(path, reading: inputs) } catch { throw Stop(error) }
  }

  /// Writes a file that appears whole or not at all.
  /// - Parameters:
  ///   - forAll: whether anybody may read it: schemas and reference pages, which hold nothing about an alliance.
  ///   - neighbour: a new file has the rights and the group of this one.
  /// - Throws: a stop of the code `usage` if the path may not be used, `fault` if the system refuses.
  public static func write(_ text: String, to path: String, forAll: Bool = false, like neighbour: String? = nil) throws(Stop) {
    do throws(FileError) { try WholeFile.write(text, to: path, forAll: forAll, like: neighbour) } catch { throw Stop(error) }
  }

  /// Makes a folder, and those above it, where they are not there yet.
  /// - Throws: a stop of the code `fault` if the system refuses.
  public static func makeFolder(_ path: String) throws(Stop) {
    do throws(FileError) { try WholeFile.makeFolder(path) } catch { throw Stop(error) }
  }
}

extension Stop {
  /// A path that must not be used is a mistake of whoever named it; what the system refuses is a fault.
  package init(_ error: FileError) { self.init(error.kind == .refused ? .usage : .fault, error.text) }
}
