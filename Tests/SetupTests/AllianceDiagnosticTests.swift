import Setup
import Testing
import YAML

private let head = "alliance: a\npurpose: p\ntimezone: UTC\n"
private let parties = "parties: [{id: one, domains: [one.example]}, {id: two, domains: [two.example]}]\n"
/// Keys of the file that need no parties of their own begin in line 5.
private let good = head + parties

private let cases: [(text: String, told: [String])] = [
  // Parties, from line 4.
  (head + "parties: []", ["4:10: an alliance has at least two parties, and here are none; add the other side"]),
  (head + "parties: [{id: one, members: [x]}]", ["4:10: an alliance has at least two parties, and here is one; add the other side"]),
  (
    head + "parties: [" + (1...65).map { "{id: p\($0), members: [m\($0)]}" }.joined(separator: ",") + "]",
    ["4:10: an alliance has at most 64 parties, and here are 65; make several alliance files"]
  ),
  (
    head + "parties:\n  - {id: one, members: [x]}\n  - {id: one, members: [y]}",
    ["6:10: the id 'one' stands here twice, first in line 5; choose another one"]
  ),
  (
    head + "parties:\n  - {id: both, members: [x]}\n  - {id: two, members: [y]}",
    ["5:10: 'both' has a meaning of its own in rules; choose another id"]
  ),
  (
    head + "parties:\n  - {id: one, domains: [x.example]}\n  - {id: two, domains: [y.example, X.example]}",
    ["6:36: the domain 'x.example' belongs to 'one' already (line 5); delete one of the two"]
  ),
  (
    head + "parties:\n  - {id: one, domains: [x.example, x.example]}\n  - {id: two, members: [y]}",
    ["5:36: warning: the domain 'x.example' stands here twice, first in line 5; delete one of the two"]
  ),
  (
    head + "parties:\n  - {id: one, members: [Anna]}\n  - {id: two, members: [anna]}",
    ["6:25: the member 'anna' belongs to 'one' already (line 5); delete one of the two"]
  ),
  (
    head + "parties:\n  - {id: one, members: [x], aliases: [NWL]}\n  - {id: two, name: Two, members: [y], aliases: nwl}",
    ["6:49: the name 'nwl' belongs to 'one' already (line 5); delete one of the two"]
  ),
  (
    head + "parties:\n  - {id: one, name: Same, members: [x]}\n  - {id: two, name: same, members: [y]}",
    ["6:21: the name 'same' belongs to 'one' already (line 5); delete one of the two"]
  ),
  (
    head + "parties:\n  - {id: one, members: [x], aliases: [Bob]}\n  - {id: two, members: [bob]}",
    ["5:39: 'Bob' is also a member of 'two' (line 6); aliases name the organisation, never its people: delete it here"]
  ),
  (
    head + "parties:\n  - {id: one, name: One}\n  - {id: two, members: [y]}",
    [
      "5:10: warning: 'one' has neither domains nor members, so nobody can be counted to it; add 'domains: [one.example]' or 'members: [...]'"
    ]
  ),
  (
    head + "parties:\n  - {id: one, domains: ['@one.example', one, 'https://one.example/x y']}\n  - {id: two, members: [y]}",
    [
      "5:25: a domain is not a mail domain: '@one.example'; write it as one.example",
      "5:41: a domain is not a mail domain: 'one'; write it as northwind.example",
      "5:46: a domain is not a mail domain: 'https://one.example/x y'; write it as northwind.example",
    ]
  ),
  (
    head + "parties:\n  - {name: One, members: [x]}\n  - {id: two, members: [y]}",
    ["5:5: a party lacks 'id'; add 'id: northwind' (the short id that rules and reports use)"]
  ),
  // Calendars.
  (calendar("nl"), ["5:40: 'calendar' is not keys with values: 'nl'; write it as {weekend: [sat, sun]}"]),
  (
    calendar("{weekends: [sat]}"),
    ["5:41: unknown key 'weekends' in 'calendar'; did you mean 'weekend'? known: weekend, country, holidays, pauses, hours"]
  ),
  (
    calendar("{weekend: [sat, sondag]}"),
    ["5:56: an item of 'weekend' is not a day of the week: 'sondag'; write mon, tue, wed, thu, fri, sat or sun"]
  ),
  (calendar("{weekend: sat}"), ["5:50: 'weekend' is not a list: 'sat'; write it as [sat, sun]"]),
  (calendar("{weekend: [mon, tue, wed, thu, fri, sat, sun]}"), ["5:50: 'weekend' leaves no working day; write it as [sat, sun]"]),
  (calendar("{holidays: nl}"), ["5:51: 'holidays' is not a date or an .ics file: 'nl'; write it as holidays-nl.ics or [2026-12-25]"]),
  (
    calendar("{holidays: [2026-02-29]}"),
    ["5:52: 'holidays' is not a date or an .ics file: '2026-02-29'; write it as holidays-nl.ics or [2026-12-25]"]
  ),
  (calendar("{quiet: []}"), ["5:41: warning: 'quiet' is now called 'pauses'; write 'pauses'"]),
  (
    calendar("{pauses: [{from: 2026-08-14, to: 2026-08-03}]}"),
    ["5:73: the pause ends on 2026-08-03, before it begins on 2026-08-14; exchange the two dates"]
  ),
  (
    calendar("{pauses: [{from: summer, to: 2026-13-03}]}"),
    [
      "5:57: 'from' is not a date: 'summer'; write it as 2026-03-02",
      "5:69: 'to' is not a date: '2026-13-03'; there is no such day in the calendar; the order is year-month-day",
    ]
  ),
  (calendar("{hours: 9-17}"), ["5:48: 'hours' is not a working day: '9-17'; write it as 09:00-17:00"]),
  (
    calendar("{hours: '17:00-09:00'}"),
    ["5:48: 'hours' is not a working day: '17:00-09:00'; the day must begin before it ends: write it as 09:00-17:00"]
  ),
  // The head.
  (
    parties,
    [
      "1:1: the alliance file lacks 'alliance'; add 'alliance: northwind-contoso' (the short id of the alliance)",
      "1:1: the alliance file lacks 'purpose'; add 'purpose: early joint review of the working relationship' (why the exports are analysed; printed in every report)",
      "1:1: the alliance file lacks 'timezone'; add 'timezone: Europe/Amsterdam' (the zone in which its days begin)",
    ]
  ),
  (
    head,
    [
      "1:1: the alliance file lacks 'parties'; add 'parties: [{id: northwind, ...}, {id: contoso, ...}]' (the partner organisations, 2 to 64)"
    ]
  ),
  (
    "alliance: a\npurpose: p\ntimezone: Europe/Amsterdm\n" + parties,
    ["3:11: 'timezone' is not a time zone: 'Europe/Amsterdm'; did you mean Europe/Amsterdam?"]
  ),
  (
    "alliance: a\npurpose: p\ntimezone: amsterdam\n" + parties,
    ["3:11: 'timezone' is not a time zone: 'amsterdam'; did you mean Europe/Amsterdam?"]
  ),
  (
    "alliance: a\npurpose: p\ntimezone: Moon/Base Alpha\n" + parties,
    ["3:11: 'timezone' is not a time zone: 'Moon/Base Alpha'; write it as Europe/Amsterdam or UTC"]
  ),
  (
    good + "approved: {by: me, until: 2026-06-30}",
    ["5:11: 'approved' lacks 'basis'; add 'basis: agreement of 2026-05-01' (the agreement or law that it rests on)"]
  ),
  (
    good + "approved: yes",
    [
      "5:11: 'approved' is not keys with values: 'yes'; write it as {by: works council and DPO, until: 2027-06-30, basis: agreement of 2026-05-01}"
    ]
  ),
  // Stages.
  (
    good + "stages:\n  - {stage: forming, from: 2026-06-01}\n  - {stage: building, from: 2026-01-05}",
    ["7:29: the stage 'building' begins on 2026-01-05, not after the stage before it (2026-06-01); list the stages by date"]
  ),
  (
    good + "stages:\n  - {stage: forming, from: 2026-01-05}\n  - {stage: forming, from: 2026-02-05}",
    ["7:13: the stage 'forming' follows itself; delete one of the two"]
  ),
  (
    good + "stages:\n  - {stage: building, from: 2026-01-05}\n  - {stage: forming, from: 2026-02-05}",
    ["7:13: warning: 'forming' after 'building' is a step back; the usual order is forming, building, developing, evolving"]
  ),
  (
    good + "stages: [{stage: bilding, from: 2026-01-05}]",
    ["5:18: 'stage' is not one of the choices: 'bilding'; did you mean 'building'? write forming, building, developing or evolving"]
  ),
  // Agreements.
  (
    good + "agreed: {notice: {default: 14, Price List: 2mo}}",
    [
      "5:28: 'default' is not a duration: '14'; a bare number has no unit; write 14d",
      "5:32: a topic in 'notice' is not an identifier: 'Price List'; use lower case letters, digits, '-' and '_': price-list",
    ]
  ),
  (good + "agreed: {notice: 3 months}", ["5:18: 'notice' is not a duration: '3 months'; months have no fixed length; write 12w or 90d"]),
  (good + "agreed: {reply: soon}", ["5:17: 'reply' is not a duration: 'soon'; write it as 2bd"]),
  (good + "agreed: {meetings: [{name: sync, every: 0d}]}", ["5:41: 'every' is zero; write it as 1w"]),
  (
    good + "agreed: {meetings: [{name: sync, every: 1w}, {name: Sync, every: 2w}]}",
    ["5:53: the meeting 'Sync' stands here twice, first in line 5; delete one of the two"]
  ),
  (good + "agreed: {meetings: [{name: sync}]}", ["5:21: a meeting lacks 'every'; add 'every: 1w' (how often it takes place)"]),
  // Topics.
  (
    good + "topics: [{id: a, terms: [x]}, {id: a, terms: [y]}]", ["5:36: the id 'a' stands here twice, first in line 5; choose another one"]
  ),
  (good + "topics: [{id: a, terms: []}]", ["5:25: 'terms' is empty; write at least one phrase"]),
  (
    good + "topics: [{id: a}]",
    ["5:10: the topic has nothing to be recognised by; add terms: [price, rate card], or references: [NW-*]"]
  ),
  (
    good + "topics: [{id: a, references: [NW-*, price]}]",
    [
      "5:37: an item of 'references' names no reference: 'price'; write the beginning of a key, as NW-*, or a place in a contract, as \"clause 7\""
    ]
  ),
  (good + "topics: [{id: default, terms: [x]}]", ["5:15: 'default' has a meaning of its own in 'notice'; choose another id"]),
  (
    good + "topics: [" + (1...65).map { "{id: t\($0), terms: x}" }.joined(separator: ",") + "]",
    ["5:9: an alliance has at most 64 topics, and here are 65; join some of them"]
  ),
  // Sources.
  (
    good + "sources: [{path: a, covers: [2026-06-01, 2026-01-05]}]",
    ["5:29: 'covers' ends on 2026-01-05, before it begins on 2026-06-01; exchange the two dates"]
  ),
  (good + "sources: [{path: a, covers: [2026-06-01]}]", ["5:29: 'covers' is not a first and a last day; write it as [2026-01-05, ..]"]),
  (good + "sources: [{path: a, covers: [june, ..]}]", ["5:30: an item of 'covers' is not a date: 'june'; write it as 2026-03-02"]),
  (good + "sources: [{path: a}, {path: A}, {path: a}]", ["5:40: the path 'a' stands here twice, first in line 5; delete one of the two"]),
  (
    good + "sources: [{path: 'exports/*.zip'}]",
    ["5:18: 'path' is a pattern, and patterns are not followed: 'exports/*.zip'; name the folder"]
  ),
  (
    good + "sources: [exports/slack.zip]",
    ["5:11: a source is not keys with values: 'exports/slack.zip'; write it as {path: exports/slack.zip}"]
  ),
  (
    good + "sources: [{path: a, expected_every: 1bd}]",
    ["5:37: 'expected_every' counts working time, and exports belong to no party's calendar; write it in d or w"]
  ),
  (
    good + "sources: [{path: a, columns: {autor: From}}]",
    ["5:31: unknown key 'autor' in 'columns'; did you mean 'author'? known: time, author, text, channel, thread, to, subject, id, reply_to"]
  ),
  (
    good + "sources: [{path: a, zone: Europe/Berln, day_first: 1}]",
    [
      "5:27: 'zone' is not a time zone: 'Europe/Berln'; did you mean Europe/Berlin?",
      "5:52: 'day_first' is not on or off: '1'; write on or off",
    ]
  ),
  // Privacy.
  (good + "privacy: {quotes: 3}", ["5:19: 'quotes' is out of range: 3; write a number from 0 to 2"]),
  (
    good + "privacy: {keep: {counts: forever}}",
    [
      "5:26: 'counts' is not a length of time: 'forever'; write it as 90d, 12w or 25mo"
    ]
  ),
  (
    good + "privacy: {keep: {evidence: 0d}}",
    [
      "5:28: 'evidence' is not a length of time: '0d'; write it as 90d, 12w or 25mo"
    ]
  ),
  (good + "privacy: {exclude: 3}", ["5:20: 'exclude' is not a list: '3'; write it as [\"#hr-*\"]"]),
  // Several at once, in the order of the file.
  (
    "alliance: A B\npurpose:\ntimezone: UTC\nprivcy: {}\n" + parties,
    [
      "1:11: 'alliance' is not an identifier: 'A B'; use lower case letters, digits, '-' and '_': a-b",
      "2:9: 'purpose' has no value; write it as early joint review of the working relationship, or delete the line",
      "4:1: unknown key 'privcy' in the alliance file; did you mean 'privacy'? known: alliance, purpose, timezone, approved, parties, stages, agreed, topics, sources, privacy, on_record",
    ]
  ),
]

/// An alliance whose first party has that calendar; the value begins at 5:40.
private func calendar(_ value: String) -> String {
  head + "parties:\n  - {id: one, members: [x],  calendar: \(value)}\n  - {id: two, members: [y]}"
}

@Test(arguments: cases.indices)
func whatIsWrongIsToldWhereItStands(_ index: Int) {
  let (alliance, diagnostics) = Alliance.parse(bytes: Array(cases[index].text.utf8), path: "a.yaml")
  #expect(diagnostics.map(\.description) == cases[index].told.map { "a.yaml:" + $0 }, "\(cases[index].text)")
  #expect((alliance == nil) == diagnostics.contains { $0.severity == .error })
}
