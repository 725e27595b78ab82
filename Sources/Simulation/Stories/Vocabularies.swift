extension Vocabulary {
  /// Picking robots in parcel depots.
  static let depots = Vocabulary(
    places: ["Waalhaven", "Tiel", "Almelo", "Breda", "Zwolle"],
    thing: [
      "pallet scanner", "gripper arm", "conveyor gate", "light curtain", "label printer", "charging dock", "safety fence", "depth camera",
      "buffer rack",
    ],
    things: ["gripper pads", "floor markings", "cable trays", "spare belts", "tote lids", "route cards", "test pallets", "sensor covers"],
    documents: [
      "handover checklist", "layout drawing", "shift roster", "test report", "risk sheet", "spare parts list", "training plan", "cycle log",
    ],
    systems: ["slotting tool", "order feed", "fleet dashboard", "badge system", "alarm relay", "map editor"],
    tasks: [
      "swap the belts", "measure the aisle", "repeat the load test", "update the floor map", "walk the escape route", "tune the camera",
      "print the route cards",
    ],
    events: ["site visit", "acceptance walk", "training morning", "load test", "shift briefing", "stock count"],
    details: [
      "The crew at {place} knows the way.", "It took {nn} minutes from start to end.", "The {doc} has the numbers.",
      "I was there with two colleagues.",
      "It is also on the board in the canteen.", "The {system} shows it since {time}.", "The forklift drivers like the new floor plan.",
      "Nothing else is affected.", "The night shift has seen it too.", "There is one open point, the {things}, and it is a small one.",
      "From the yard it is a two-minute walk.", "The rest stays the way it was.", "I have put a photo in the folder.",
      "That is {n} days earlier than in the plan.",
    ])

  /// Water mains and the sensors along them.
  static let mains = Vocabulary(
    places: ["Culemborg", "Druten", "Zaltbommel", "Beesd", "Lent"],
    thing: [
      "flow meter", "valve cabinet", "gateway box", "sample tap", "level probe", "antenna mast", "battery pack", "pump house screen",
    ],
    things: [
      "seal rings", "probe caps", "sample bottles", "cable ties", "field cards", "mounting plates", "spare fuses", "calibration weights",
    ],
    documents: [
      "field report", "calibration sheet", "pipe map", "alarm list", "sampling plan", "visit log", "data dictionary", "maintenance note",
    ],
    systems: ["alarm inbox", "map viewer", "data feed", "ticket board", "night summary", "sample register"],
    tasks: [
      "calibrate the probe", "swap the battery", "flush the tap", "walk the pipe", "compare the curves", "read the meter by hand",
      "seal the cabinet",
    ],
    events: ["field day", "calibration morning", "data review", "winter walk", "operator training", "open day"],
    details: [
      "The curve is in the {doc}.", "The operators at {place} were there as well.", "It took {nn} minutes, most of it walking.",
      "The heron on the mast did not mind.",
      "The {system} shows it since {time}.", "All numbers are from the morning round.", "Nothing else is affected.",
      "That is {n} percent less than in the same week last year.",
      "I have put the photos in the folder.", "The rest of the string looks the same.", "Wear boots, the path is wet.",
      "The colleague from the lab agrees.",
      "One probe was covered in weed, the others were clean.", "The spare one is in the car.",
    ])

  /// Five nature and neighbourhood organisations along a coast.
  static let shores = Vocabulary(
    places: ["Harlingen", "Den Oever", "Vlieland", "Kampen", "Delfzijl"],
    thing: [
      "information stall", "petition page", "bird count", "boat tour", "school visit", "press sheet", "mud walk", "photo show", "seed swap",
    ],
    things: ["leaflets", "volunteer vests", "count sheets", "trail signs", "lanterns", "tide tables", "seed bags", "name tags"],
    documents: [
      "volunteer roster", "permit list", "newsletter", "year calendar", "press kit", "route map", "visitor count", "grant report",
    ],
    systems: ["shared calendar", "photo archive", "sign-up form", "map of plots", "phone tree", "mailing tool"],
    tasks: [
      "fold the leaflets", "count the terns", "paint the signs", "call the school", "carry the stall", "sort the photos", "mark the trail",
    ],
    events: ["beach clean-up", "volunteer evening", "harbour fair", "seed market", "night walk", "spring count"],
    details: [
      "{nn} volunteers came, half of them for the first time.", "The local paper had a photo of it.", "The ferry leaves at {time}.",
      "Tea and soup are taken care of.",
      "The {doc} is in the shared folder.", "The harbour master likes the idea.", "It rained and nobody minded.",
      "That is {n} more than last year.",
      "The school in {place} joins with two classes.", "The rest stays the way it was.", "The tide is low around {time}.", "Bring boots.",
      "The children drew the map themselves.", "There are {things} left for {place}.",
    ])

  /// Bread, and the bicycles that bring it.
  static let loaves = Vocabulary(
    places: ["Lombok", "Zuilen", "Overvecht", "Tuindorp", "Hoograven", "Oog in Al", "Wittevrouwen"],
    thing: ["bread rack", "cargo bike", "charging point", "label printer", "rain cover", "trailer", "cooling box", "loading door"],
    things: ["crates", "paper bags", "route cards", "spare tyres", "bread baskets", "bike keys", "rain capes", "order slips"],
    documents: ["route sheet", "recipe card", "order list", "hub map", "rider roster", "crate count", "shop list", "week menu"],
    systems: ["order page", "dispatch board", "key cabinet", "shop calendar", "scale", "door bell"],
    tasks: [
      "count the crates", "oil the chains", "sort the slips", "walk the round", "weigh the dough", "patch the tubes", "paint the rack",
    ],
    events: ["tasting", "winter ride", "open bakery", "market day", "tyre evening", "harvest lunch"],
    details: [
      "The {doc} has it too.", "It took {nn} minutes with coffee.", "The sourdough was there first.", "The rest stays the way it was.",
      "The neighbours in {place} like the smell.", "There are {things} left for {place}.", "It rained, and the bags stayed dry.",
      "I was there with two colleagues.", "That is {n} more than last week.", "The door sticks a little.",
      "The children of the school wave every morning.", "Nothing else is affected.",
    ])
}
