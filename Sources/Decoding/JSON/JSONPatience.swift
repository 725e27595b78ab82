/// How many bytes may still be looked over in vain while the elements of broken JSON are looked for.
///
/// An element that does not close costs a look at all that follows. A few of them are worth it, for the good rest; where every line lacks a bracket, reading
/// would take the square of the file's size. Once this is used up, only what ends soon counts as whole.
package struct JSONPatience {
  private var left: Int
  /// No line behind those that were looked over begins an element.
  var hasNoMoreLines = false

  /// Patience for so many bytes.
  package init(_ bytes: Int) { left = 16 * bytes + 1 << 20 }

  var isOver: Bool { left < 0 }

  /// Some bytes were looked over in vain.
  package mutating func spend(_ bytes: Int) { left -= bytes }
}
