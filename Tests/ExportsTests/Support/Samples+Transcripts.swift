extension Samples {
  /// Of transcripts and lists of a meeting.
  static let transcripts: [String: [(String, String)]] = [
    "vtt": [
      (
        "2026-03-02 ops sync.vtt",
        "WEBVTT\n\nNOTE made by a machine\n\n"
          + (0..<8).map {
            """
            6e2b1f0c-0d3a-4c1e-9a7b-2f5d8e1c4a90/\($0)-0
            00:0\($0):05.\($0)00 --> 00:0\($0):09.000
            <v \($0 % 2 == 0 ? "de Vries, Anna (EXT)" : "Bert Contoso")>We moved delivery \($0) &amp;
            told nobody.</v>


            """
          }.joined()
      )
    ],
    "srt": [
      (
        "2026-03-02 ops sync.srt",
        (0..<8).map {
          "\($0 + 1)\r\n00:0\($0):05,500 --> 00:0\($0):09,000\r\n\($0 % 2 == 0 ? "Anna de Vries" : "Bert"): line \($0) é\r\nand more\r\n\r\n"
        }
        .joined()
      )
    ],
  ]
}
