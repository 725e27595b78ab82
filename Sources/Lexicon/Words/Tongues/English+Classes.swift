extension TongueWords {
  /// The classes that are built in, English. `#` is a word that begins with a digit.
  static let englishClasses: [(id: String, title: String, words: [String])] = [
    (
      "not", "Negation",
      [
        "(not|never|no|none|nobody|no-one|neither|nor|without|hardly|barely|scarcely|cannot|zero|nothing|nowhere)",
        "(isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't|mustn't|hasn't|haven't|hadn't|ain't|needn't)",
        "(yet to|failed to|fails to|no longer|not one|not a single|no one|not even|not any|no sign of|short of|the absence of)",
      ]
    ),
    (
      "anyone_noun", "A person or group of people",
      [
        "(people|person|colleague|colleagues|partner|partners|customer|customers|client|clients|supplier|suppliers|member|members|user|users)",
        "(staff|crew|board|management|manager|managers|director|directors|team|teams|side|department|departments|office|offices|group|groups)",
        "(donor|donors|volunteer|volunteers|driver|drivers|planner|planners|secretary|secretariat|committee|accountant|accountants|engineer)",
        "(engineers|lawyer|lawyers|buyer|buyers|auditor|auditors|consultant|consultants|technician|technicians|nurse|nurses|farmer|farmers)",
        "(folks|guys|lads|desk|unit|division|contact|contacts|coordinator|lead|leads|owner|owners|workers|company|organisation|warehouse)",
      ]
    ),
    (
      "anyone", "Somebody",
      [
        "(someone|somebody|anyone|anybody|everyone|everybody|no-one|nobody|one|people|person|persons|colleague|colleagues|partner|partners)",
        "(customer|customers|client|clients|supplier|suppliers|member|members|user|users|staff|crew|board|management|manager|managers)",
        "(director|directors|team|teams|side|department|office|finance|legal|procurement|purchasing|engineering|sales|planning|logistics)",
        "(donor|donors|volunteers|driver|drivers|planner|planners|secretary|secretariat|committee|accounts|engineer|engineers|group|groups)",
        "(we|us|i|me|you|they|them|he|him|she|her|folks|guys|lads|those involved|our people|your people|their people)",
        "(our|your|their|my|the|a|an|some|any|one of our|one of your|one of the|every) [own|whole|other|entire|project|legal|finance|sales] <anyone_noun>",
      ]
    ),
    (
      "month", "A month",
      [
        "(january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec)"
      ]
    ),
    (
      "weekday", "A day of the week",
      [
        "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|mon|tue|tues|wed|thu|thurs|fri)"
      ]
    ),
    (
      "period", "A length of time, as a word",
      [
        "(minute|minutes|hour|hours|day|days|week|weeks|weekend|weekends|fortnight|month|months|quarter|quarters|year|years|season|seasons)",
        "(working|business|calendar) (day|days|hours|weeks)", "(decade|decades|ages|semester|term|sprint|sprints|hrs|mins|wks|yrs)",
      ]
    ),
    (
      "count", "A number, as figures or as a word",
      [
        "#", "# (.|,) #",
        "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand)",
        "(a dozen|dozens of|a couple of|a couple|a few|several|half a|a hundred|a thousand|hundreds of|thousands of|some|many)",
      ]
    ),
    (
      "number", "A number, with its unit or currency",
      [
        "<count>", "<count> [%|percent|per cent|points]", "# %",
        "<count> (euro|euros|eur|dollars|usd|pounds|gbp|rupees|lakh|crore|k|m|million|billion|thousand|units|pieces|pallets|tons|tonnes|kg|km|fte)",
        "(€|$|£) # [(.|,) #] [k|m|million|thousand]", "(eur|usd|gbp|inr|rs|chf) # [(.|,) #] [k|m|million|thousand]",
        "<count> (hours|days|people|persons|seats|items|sites|users|boxes|trucks|beds|copies|places)",
      ]
    ),
    (
      "date", "A date, a time of day or a deadline",
      [
        "<month>", "[the] # [of] <month> [#]", "[the] # [of] (march|may) [#]", "<month> # [, #]", "(march|may) # [, #]", "<month> [,] #",
        "#-#-#", "# / # [/ #]", "# . # . #", "# : # [am|pm|h|hrs]", "# (am|pm|o'clock|hours|hrs|h)",
        "(1am|2am|3am|4am|5am|6am|7am|8am|9am|10am|11am|12am|1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|10pm|11pm|12pm|noon|midnight)",
        "[the] (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th) [of <month>|of next month|of the month|of this month]",
        "[the] (17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st) [of <month>|of next month|of the month|of this month]",
        "<weekday> [morning|afternoon|evening|night|noon]", "(next|this|coming|this coming|last|the coming|the following) <weekday>",
        "<weekday> (next|this|after next) [week]",
        "(next|this|coming|the coming|the following|last|this past) (week|weekend|month|quarter|year|season|spring|summer|autumn|fall|winter|term|semester|sprint)",
        "(the) (spring|summer|autumn|winter|weekend|holidays|new year|fiscal year)",
        "(spring|summer|autumn|winter|easter|christmas|diwali|new year)",
        "(today|tonight|tomorrow|yesterday|tmrw|tmw|day after tomorrow|overmorrow) [morning|afternoon|evening|night]",
        "(this|the same|last) (morning|afternoon|evening|night)",
        "(q1|q2|q3|q4|h1|h2|fy) [#]", "(week|wk|cw|kw) #",
        "(eod|eow|eom|eoy|cob|close of business|month end|year end|quarter end|end-of-day)",
        "(the) (end|start|beginning|middle|close) of [the|this|next|last] (day|business|week|month|quarter|year|season|month|summer|winter|spring|autumn|term|sprint)",
        "(end|start|beginning|middle|early|mid|late) [of] [the|this|next|last] (day|business|week|month|quarter|year|season|spring|summer|autumn|winter|<month>|march|may|q1|q2|q3|q4)",
        "(by|before|until|till|since|from|on|in|after|as of|starting|effective|as from|per) (march|may)",
        "(mid|early|late) - (<month>|march|may|year|week)",
        "(in|within|inside) [the next] <count> <period>", "<count> <period> (from now|ahead|time|out|from today)",
        "(in a|within a|in the) [next|coming] (moment|minute|hour|day|week|fortnight|month|year)",
        "(first thing|later) [in|this|tomorrow] (morning|today|week)",
        "(lunchtime|lunch|dawn|sunset|bedtime|midday|overnight)", "(20 25|2024|2025|2026|2027|2028|2029|2030|2031|2032|2035|2040)",
      ]
    ),
    (
      "span", "A length of time that has passed or lasts",
      [
        "(for|over|during|after|within|in) [more than|over|about|almost|nearly|at least|some|the last|the past|another|a good|a full|these|all of] [the] <count> <period>",
        "(for|over|in) [more than|over|about|almost|nearly|at least|the last|the past|a whole|a good|a full|half] [a] (week|weeks|fortnight|month|months|year|years|quarter|days|hours|ages|long time|while|eternity)",
        "<count> [full|whole|long|working|business] <period> [ago|long|later|running|straight|in a row|now|already|back|since|and counting]",
        "(a|an|one|last|the last|the past|the previous) [whole|full] (week|fortnight|month|year|quarter|hour|day) (ago|later|now|back|already)",
        "since [the|last|early|late|mid|end of|beginning of] (<date>|<period>|then|forever|march|may|the start|the beginning|kick-off|day one)",
        "(ages|a while|a long time|some time|long) (ago|now|back|since)",
        "(all|the whole|the entire) (week|month|quarter|year|day|summer|winter|spring|autumn|season|weekend)",
        "(for ages|for weeks|for months|for days|for years|day after day|week after week|month after month|too long|so long)",
        "since (last|the last|the) (week|month|year|quarter|meeting|call|summer|winter|spring|autumn|mail|message|review|visit)",
      ]
    ),
    (
      "lately", "Only just",
      [
        "(lately|recently|just now|only just|just|only now|newly|of late|freshly|meanwhile|in the meantime|by now)",
        "(these|the last|the past|the last few|the past few) (days|weeks|months)", "(this|last) (morning|week|month|night)",
        "(minutes|hours|moments|days) ago",
        "(a|an) (minute|moment|hour|day|week) ago", "(earlier|already) (today|this week|this month)",
      ]
    ),
  ]
}
