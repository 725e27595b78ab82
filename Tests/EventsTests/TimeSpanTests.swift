import Events
import Testing

@Test(arguments: ["21d", "90m", "1.5h", "4w", "2bd", "4bh", "0d", "10000d"])
func aDurationIsWrittenAsItWasRead(_ text: String) throws { #expect(try TimeSpan(parsing: text).description == text) }

@Test(
  arguments: [
    ("90m", 5_400_000, nil), ("1.5h", 5_400_000, nil), ("2d", 172_800_000, 2), ("1.5d", 129_600_000, nil), ("4w", 2_419_200_000, 28),
    ("0.5w", 302_400_000, nil),
    ("2bd", nil, nil), ("8bh", nil, nil),
  ] as [(String, Int64?, Int?)])
func aDurationHasALengthUnlessItIsWorkingTime(_ text: String, _ milliseconds: Int64?, _ days: Int?) throws {
  let span = try TimeSpan(parsing: text)
  #expect(span.calendarMilliseconds == milliseconds)
  #expect(span.days == days)
  #expect(span.isBusiness == (milliseconds == nil))
}

@Test(arguments: [
  ("14", "a bare number has no unit; write 14d"), ("3mo", "months have no fixed length; write 12w or 90d"),
  ("1 month", "months have no fixed length; write 4w or 30d"),
  ("2y", "years have no fixed length; write 104w or 730d"), ("2 days", "write 2d"), ("14D", "write 14d"), ("3 business days", "write 3bd"),
  ("30s", "the shortest unit is the minute; write 1m"),
  ("1,5h", "write the decimal with a point, as 1.5h"), ("1.25h", "give one decimal at most: write 1.3h"),
  ("-3d", "a duration is never negative; write it as 21d"),
  ("99999d", "write at most 10000d"), ("soon", "write it as 21d"), ("", "write it as 21d"), ("d", "write it as 21d"),
  (".5d", "write it as 21d"), ("5.d", "write it as 21d"),
  ("1.2.3d", "write it as 21d"), ("3x", "units are m, h, d, w, bh and bd; write it as 21d"),
  ("9999999999999999999999999999mo", "months have no fixed length; write 1200w or 9000d"),
])
func aMisreadDurationSaysWhatToWrite(_ text: String, _ help: String) {
  #expect(throws: TimeSpan.Misread.self) { try TimeSpan(parsing: text) }
  do { _ = try TimeSpan(parsing: text) } catch { #expect(error.help == help) }
}

@Test(arguments: [("2bd", "2 working days"), ("1w", "1 week"), ("1.5h", "1.5 hours"), ("1bh", "1 working hour"), ("90m", "90 minutes")])
func aDurationIsSaidInWords(_ text: String, _ words: String) throws { #expect(try TimeSpan(parsing: text).words == words) }
