import Events

extension TongueWords {
  /// English.
  static let english = TongueWords(
    language: .english,
    words: [
      (.we, "we us our ours ourselves"),
      (.you, "you your yours yourself yourselves"),
      (.they, "they them their theirs themselves"),
      (.selfStart, "we us our ours i me my"),
      (.otherStart, "you your they them their the"),
      (
        .negation,
        """
        not never no none neither nor without hardly barely cannot dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt
        mustnt hasnt havent hadnt aint neednt
        """
      ),
      (.negationStop, "but however although except"),
      (.negatingSuffix, "t"),
      (.interrogative, "who whom whose what when where why how which"),
      (
        .invertible,
        """
        is are was were am do does did can could will would shall should may might must have has had isn aren wasn weren don doesn didn couldn wouldn
        shouldn won haven hasn hadn
        """
      ),
      (
        .subject,
        "i you we they he she it this that these those there the any anybody anyone anything someone somebody your our their my his her both everyone all a an"
      ),
      (.opener, "and but or so then also ok okay hi hello hey dear please well just quick again now question sorry"),
      (.hypothetical, "if hypothetically"),
      (.humour, "jk haha hahaha hehe"),
      (.owner, "my his her"),
      (
        .privateLife,
        """
        wife husband daughter daughters son sons kid kids child children mum mom mother dad father parents brother brothers sister sisters aunt
        uncle grandma grandmother grandpa grandfather grandson granddaughter grandchildren nephew niece cousin girlfriend boyfriend fiance fiancee
        toddler baby family dog cat landlord landlady neighbour neighbours neighbor neighbors flatmate knee stomach dentist doctor therapist surgery
        illness pregnancy divorce wedding funeral diet
        """
      ),
      (.abbreviation, "dr mr mrs ms prof vs approx cf resp dept"),
      (.beforeNumber, "no jan feb mar apr jun jul aug sep sept oct nov dec fig vol"),
      (.ending, "etc inc ltd co corp jr sr bros"),
      (
        .stopWord,
        """
        a about above actually after again against ago all almost already also although always am among an and another any anybody anyone anything
        are around as ask asked at away back be became because become been before behind being below best better between both but by bye call came
        can cannot cc cheers come could couldn day days dear did didn different do does doesn doing don done down during each either else email end
        enough etc even ever every everybody everyone everything few find first for from further get gets getting give given go goes going gone good
        got great had hadn happy has hasn have haven having hello help her here hers herself hi him himself his hour hours how however i if in inside
        into is isn it its itself just keep know last later least less let lets like little ll long look looking made mail make makes making many
        matter may maybe me mean might mine minute minutes moment month months more most much must my myself near need needed needs neither never
        new next no nobody none nor not note nothing now of off often ok okay old on once one only onto or other others otherwise our ours ourselves
        out over own part people per perhaps please point possible probably put quite rather re really regards right said same saw say saying see
        seem seems seen send sent several shall she should shouldn side since so some somebody someone something sometimes soon sorry still such
        sure take taken takes taking team tell than thank thanks that the their theirs them themselves then there therefore these they thing things
        think this those though through time times to today together told tomorrow too took toward towards two under until up upon us use used
        using ve very via want wanted wants was wasn way we week weeks well went were weren what whatever when where whether which while who whole
        whom whose why will with within without won work working would wouldn year years yes yesterday yet you your yours yourself monday tuesday
        wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar
        apr jun jul aug sep sept oct nov dec www http https kind best three four five am pm starting effective
        """
      ),
    ],
    pairs: [
      (.negation, [("far", "from"), ("anything", "but"), ("rather", "than"), ("instead", "of")]),
      (
        .noNegation,
        [
          ("not", "only"), ("not", "just"), ("not", "merely"), ("no", "doubt"), ("no", "wonder"), ("not", "necessarily"), ("why", "not"),
          ("not", "least"),
        ]
      ),
      (.hypothetical, [("would", "be"), ("for", "example"), ("policy", "says")]),
      (.humour, [("just", "kidding"), ("only", "kidding"), ("only", "joking"), ("just", "joking")]),
    ],
    dates: DateWords.Names(
      months: [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
      ],
      short: [
        ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10),
        ("nov", 11), ("dec", 12),
      ],
      capitalised: [3, 5], today: ["today"], tomorrow: ["tomorrow"],
      now: [("effective", "immediately"), ("immediate", "effect")], ordinals: ["st", "nd", "rd", "th"], of: ["of"]),
    own: ["we", "us", "our", "ours", "i", "me", "my", "our team|side"], you: ["you", "your"], they: ["they", "them", "their"],
    always: ["your team|side|people|company|organisation|organization", "their team|side|people", "the other side|party"],
    classes: englishClasses)
}
