import CSimdJSON
import Glibc

/// The members that a format wants of each record, by paths with dots: `user`, `user_profile.real_name`. The empty path is the record itself.
@safe public final class JSONPathList: Sendable {
  package let count: Int
  /// Never changes once it is made.
  nonisolated(unsafe) private let fields: OpaquePointer?

  package init(_ paths: [String]) {
    count = paths.count
    var copies = unsafe paths.map { unsafe UnsafePointer(strdup($0)) }
    unsafe fields = unsafe csj_fields_new(&copies, paths.count)
    unsafe copies.forEach { unsafe free(UnsafeMutableRawPointer(mutating: $0)) }
  }

  deinit { unsafe csj_fields_free(fields) }

  /// Reads records out of bytes, one after the other.
  /// - Parameters:
  ///   - lines: whether line feeds separate them, instead of commas.
  ///   - body: gets each record, with its range in the bytes.
  /// - Returns: where the bytes that could not be read begin, and why; `nil` if all were.
  public func read(_ bytes: Span<UInt8>, lines: Bool, _ body: (JSONValues, Range<Int>) -> Void) -> JSONFailure? {
    guard let fields = unsafe fields, let parser = unsafe csj_acquire() else {
      return JSONFailure(position: 0, message: "not enough memory", isRepairable: false)
    }
    defer { unsafe csj_release(parser) }
    let begun = unsafe bytes.withUnsafeBufferPointer { unsafe csj_begin(parser, $0.baseAddress, $0.count, lines ? 1 : 0) }
    if begun != 0 { return JSONFailure(position: 0, code: begun) }
    return unsafe withUnsafeTemporaryAllocation(of: csj_value.self, capacity: max(1, count)) { values in
      var offset = 0
      var length = 0
      while true {
        let code = unsafe csj_next(parser, fields, values.baseAddress, &offset, &length)
        if code == 0 { return nil }
        if code < 0 { return JSONFailure(position: offset, code: code) }
        body(unsafe JSONValues(values: UnsafeBufferPointer(rebasing: values[..<count])), offset..<offset + length)
      }
    }
  }
}

/// Where records could not be read, and why.
public struct JSONFailure {
  package var position: Int
  /// In plain words.
  package var message: String
  /// Whether the bytes can be repaired (`JSONRepair`).
  package var isRepairable: Bool

  package init(position: Int, message: String, isRepairable: Bool) {
    self.position = position
    self.message = message
    self.isRepairable = isRepairable
  }

  package init(position: Int, code: Int32) {
    self.init(position: position, message: unsafe String(cString: csj_message(code)), isRepairable: csj_is_repairable(code) != 0)
  }
}
