/// The offsets that abbreviations of zones name in mails: those of RFC 5322, and the European ones that no other zone shares.
package enum ZoneAbbreviation {
  /// Seconds east of Greenwich; `nil` if the abbreviation is not known, or stands for several zones.
  package static func offset(_ name: some Collection<UInt8>) -> Int? {
    hours[String(decoding: name, as: UTF8.self).uppercased()].map { $0 * 3600 }
  }

  private static let hours: [String: Int] = [
    "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "WET": 0, "WEST": 1, "WETDST": 1, "CET": 1, "CEST": 2, "CETDST": 2, "MET": 1, "MEST": 2, "METDST": 2, "MEZ": 1, "MESZ": 2, "EET": 2,
    "EEST": 3,
    "EETDST": 3, "MSK": 3, "JST": 9, "NZST": 12, "NZDT": 13, "AEST": 10, "AEDT": 11,
  ]
}
