import Decoding

/// Which column of a tracker holds what; -1 for what it does not have.
struct ActionColumns: Hashable, Sendable {
  var task = -1, notes = -1, owner = -1, address = -1, due = -1, status = -1, opened = -1, closed = -1, closer = -1, creator = -1
  var list = -1, id = -1

  /// What only a tracker calls what is to be done, and what other tables call things too.
  private static let surely: Set<String> = [
    "action", "actions", "actionitem", "actionitems", "actiondescription", "actionpoint", "task", "taskname", "tasktitle",
    "taskdescription", "todo",
    "cardname", "nextstep", "aktion", "aufgabe", "aufgabenname", "massnahme", "maßnahme", "massnahmen", "maßnahmen", "actie", "actiepunt",
    "acties",
    "taak", "taaknaam", "actieomschrijving",
  ]
  private static let perhaps: Set<String> = [
    "name", "title", "item", "description", "subject", "summary", "beschreibung", "titel", "omschrijving", "thema", "onderwerp", "naam",
  ]
  private static let owners: Set<String> = [
    "owner", "actionowner", "taskowner", "assignee", "assignees", "assignedto", "responsible", "responsibleperson", "responsibility",
    "accountable",
    "members", "person", "lead", "verantwortlich", "verantwortlicher", "verantwortliche", "zuständig", "zuständigkeit", "zugewiesenan",
    "wer",
    "verantwoordelijk", "verantwoordelijke", "eigenaar", "actiehouder", "toegewezenaan", "wie", "who",
    "assigneename", "assigneenames", "ownername", "assignedname", "assignedtoname", "responsiblename", "bearbeiter", "zugewiesenanname",
  ]
  /// Who owns a task where only the address says it.
  private static let ownerAddresses: Set<String> = ["assigneeemail", "owneremail", "assignedtoemail"]
  /// What tables of people and of messages are also called by.
  private static let others: Set<String> = ["members", "person", "lead", "wer", "wie", "who", "planning", "target", "termin"]

  /// Whether only a table of tasks has a column that is called so, in letters and digits only.
  static func tellsOfTasks(_ name: String) -> Bool {
    (dues.contains(name) || owners.contains(name) || ownerAddresses.contains(name) || closings.contains(name)) && !others.contains(name)
  }

  private static let dues: Set<String> = [
    "due", "duedate", "dueby", "dueon", "deadline", "targetdate", "target", "completeby", "expectedcompletion", "plannedcompletion",
    "plannedenddate",
    "fällig", "fälligam", "fälligbis", "fälligkeit", "fälligkeitsdatum", "termin", "frist", "biswann", "zieltermin", "vervaldatum",
    "streefdatum",
    "einddatum", "uiterlijk", "gereedop", "planning",
  ]
  private static let states: Set<String> = [
    "status", "state", "progress", "actionstatus", "taskstatus", "complete", "completed", "done", "duecomplete", "closed", "fortschritt",
    "zustand",
    "stand", "erledigt", "voortgang", "gereed", "afgerond",
  ]
  private static let openings: Set<String> = [
    "opened", "openedon", "dateopened", "opendate", "created", "createdat", "createdon", "createddate", "datecreated", "creationdate",
    "raised",
    "raisedon", "dateraised", "logged", "datelogged", "startdate", "start", "dateassigned", "assigneddate", "erstellt", "erstelltam",
    "erstellungsdatum", "angelegt", "eröffnet", "beginn", "startdatum", "aangemaakt", "aangemaaktop", "geopend", "datum", "date",
  ]
  private static let closings: Set<String> = [
    "closed", "closedon", "closedat", "closeddate", "dateclosed", "closingdate", "done", "doneon", "donedate", "datedone", "completed",
    "completedat",
    "completedon", "completeddate", "completiondate", "datecompleted", "actualcompletion", "finished", "finishedon", "resolved",
    "resolvedon",
    "erledigt", "erledigtam", "abgeschlossen", "abgeschlossenam", "geschlossen", "gesloten", "geslotenop", "afgerond", "afgerondop",
    "afgesloten",
    "voltooid", "voltooidop", "datumgereed",
  ]
  private static let closers: Set<String> = [
    "completedby", "closedby", "doneby", "erledigtvon", "abgeschlossenvon", "voltooiddoor", "afgerondoor",
  ]
  private static let creators: Set<String> = [
    "createdby", "raisedby", "openedby", "creator", "requestedby", "erstelltvon", "aangemaaktdoor",
  ]
  private static let remarks: Set<String> = [
    "notes", "note", "comment", "comments", "remarks", "remark", "details", "description", "carddescription", "update", "updates",
    "bemerkung",
    "bemerkungen", "kommentar", "notizen", "beschreibung", "opmerking", "opmerkingen", "toelichting", "notities", "omschrijving",
  ]
  private static let lists: Set<String> = [
    "project", "projects", "projectname", "plan", "bucket", "bucketname", "listname", "boardname", "workstream", "meeting", "projekt",
    "werkstroom",
    "vergadering", "besprechung",
  ]
  private static let ids: Set<String> = ["id", "taskid", "cardid", "actionid", "uuid", "guid"]
  private static let addresses: Set<String> = ["assigneeemail", "owneremail", "email", "emailaddress"]
  /// Columns of messages; a table with them and without a due date is no tracker.
  private static let messages: Set<String> = ["message", "body", "from", "sender", "to", "recipients", "author", "channel", "inreplyto"]

  /// - Returns: `nil` if these are not the names of a tracker's columns.
  init?(_ names: [String]) {
    let names = names.map(Column.squeezed)
    var taken: Set<Int> = []
    func take(_ some: Set<String>) -> Int {
      guard let found = names.indices.first(where: { some.contains(names[$0]) && !taken.contains($0) }) else { return -1 }
      taken.insert(found)
      return found
    }
    task = take(ActionColumns.surely)
    let isSure = task >= 0
    due = take(ActionColumns.dues)
    owner = take(ActionColumns.owners)
    if owner < 0 { owner = take(ActionColumns.ownerAddresses) }
    if !isSure { task = take(ActionColumns.perhaps) }
    // `Done` and `Closed` hold a date or a mark; which of both is seen in the rows.
    let dated = names.indices.first { ActionColumns.closings.contains(names[$0]) && !ActionColumns.states.contains(names[$0]) }
    closed = dated.map { taken.insert($0).inserted ? $0 : -1 } ?? take(ActionColumns.closings)
    status = take(ActionColumns.states)
    guard task >= 0 else { return nil }
    let isTracker = isSure ? due >= 0 || (owner >= 0 && status >= 0) : owner >= 0 && (due >= 0 || status >= 0)
    guard isTracker, !names.contains("issuekey"), due >= 0 || !names.contains(where: ActionColumns.messages.contains) else { return nil }
    opened = take(ActionColumns.openings)
    closer = take(ActionColumns.closers)
    creator = take(ActionColumns.creators)
    notes = take(ActionColumns.remarks)
    list = take(ActionColumns.lists)
    id = take(ActionColumns.ids)
    address = take(ActionColumns.addresses)
  }

  /// Above the row of names may stand what the table is and when it was exported.
  static func find(_ entry: Export.Entry) -> CSVDialect? { CSVDialect(entry, lookingAt: 12) { ActionColumns($0) != nil } }
}
