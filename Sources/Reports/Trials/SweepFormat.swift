extension TextFormat<Sweep> {
  /// The ways to write a sweep.
  public static var all: [Self] {
    [
      Self("text") { sweep, width in sweep.text(width: width) },
      Self("json") { sweep, _ in sweep.json },
    ]
  }
}
