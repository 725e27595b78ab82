extension TextFormat<Calibration> {
  /// The ways to write a calibration.
  public static var all: [Self] {
    [
      Self("text") { calibration, width in calibration.text(width: width) },
      Self("json") { calibration, _ in calibration.json },
    ]
  }
}
