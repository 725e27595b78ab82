import Decoding

/// A kind of file that is known and not read, with the way out: which program saves it as what.
public enum Unread: UInt8, CaseIterable, Sendable {
  case pdf, outlookFolder, macOutlook, outlookItem, notes, oneNote, oldWord, oldExcel, oldPowerPoint, slides, binaryWorkbook, openText,
    openSheet,
    richText
  case otherDocument, locked, packed, database, recording, picture, empty

  /// What it is, and what many of them are.
  var names: (one: String, many: String) {
    switch self {
    case .pdf: ("a PDF", "PDFs")
    case .outlookFolder: ("a data file of Outlook (.pst, .ost)", "data files of Outlook (.pst, .ost)")
    case .macOutlook: ("a part of an archive of Outlook for Mac (.olm)", "parts of an archive of Outlook for Mac (.olm)")
    case .outlookItem: ("an appointment, contact or task of Outlook (.msg)", "appointments, contacts or tasks of Outlook (.msg)")
    case .notes: ("a database of Notes (.nsf)", "databases of Notes (.nsf)")
    case .oneNote: ("a notebook of OneNote", "notebooks of OneNote")
    case .oldWord: ("a document of an old Word (.doc)", "documents of an old Word (.doc)")
    case .oldExcel: ("a workbook of an old Excel (.xls)", "workbooks of an old Excel (.xls)")
    case .oldPowerPoint: ("a presentation of an old PowerPoint (.ppt)", "presentations of an old PowerPoint (.ppt)")
    case .slides: ("a presentation", "presentations")
    case .binaryWorkbook: ("a binary workbook of Excel (.xlsb)", "binary workbooks of Excel (.xlsb)")
    case .openText: ("a text of LibreOffice (.odt)", "texts of LibreOffice (.odt)")
    case .openSheet: ("a table of LibreOffice (.ods)", "tables of LibreOffice (.ods)")
    case .richText: ("a text in RTF", "texts in RTF")
    case .otherDocument: ("a document of another program", "documents of other programs")
    case .locked: ("a document with a password", "documents with a password")
    case .packed: ("an archive that is not unpacked here", "archives that are not unpacked here")
    case .database: ("a database (SQLite)", "databases (SQLite)")
    case .recording: ("a sound or film", "sounds or films")
    case .picture: ("a picture", "pictures")
    case .empty: ("an empty file", "empty files")
    }
  }

  /// What to do instead.
  var wayOut: String {
    switch self {
    case .pdf: "save it as .docx or text from the program that made it; of a scan nothing can be read"
    case .outlookFolder:
      "move the mails into a folder of Thunderbird and export that as mbox (ImportExportTools NG), or run `readpst -r` on it; calendars: save as .ics"
    case .macOutlook: "drag the folder from Outlook onto the desktop, which writes an .mbox, and hand that over"
    case .outlookItem: "save the calendar as .ics from Outlook; contacts and tasks are not read"
    case .notes: "save the mails as .eml and the calendar as .ics from Notes"
    case .oneNote: "export the page as .docx from OneNote"
    case .oldWord: "open it in Word or LibreOffice and save it as .docx"
    case .oldExcel: "open it in Excel or LibreOffice and save it as .xlsx or CSV"
    case .oldPowerPoint, .slides: "save what was agreed as .docx or text; slides are not read"
    case .binaryWorkbook: "open it in Excel and save it as .xlsx or CSV"
    case .openText: "open it in LibreOffice and save it as .docx or text"
    case .openSheet: "open it in LibreOffice and save it as .xlsx or CSV"
    case .richText: "open it in Word or LibreOffice and save it as .docx or text"
    case .otherDocument: "save it as .docx, .xlsx, CSV or text from its program"
    case .locked: "open it and save it without the password"
    case .packed: "unpack it and hand over the folder, or a .zip"
    case .database: "export the chat or the mails from the program that owns it"
    case .recording: "hand over the transcript, as .vtt or .docx"
    case .picture, .empty: ""
    }
  }

  /// What such files begin with, and at which byte.
  private static let beginnings: [(kind: Unread, offset: Int, bytes: [UInt8])] = [
    (.pdf, 0, Array("%PDF-".utf8)), (.outlookFolder, 0, Array("!BDN".utf8)), (.notes, 0, [0x1a, 0, 0, 4, 0, 0]),
    (.oneNote, 0, [0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d]), (.richText, 0, Array("{\\rtf".utf8)),
    (.packed, 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), (.packed, 0, Array("Rar!".utf8) + [0x1a, 7]), (.packed, 0, Array("MSCF".utf8)),
    (.packed, 0, [0x28, 0xb5, 0x2f, 0xfd]), (.packed, 0, [0x1f, 0x9d]), (.packed, 0, Array("LZIP".utf8)),
    (.packed, 0, [4, 0x22, 0x4d, 0x18]),
    (.packed, 7, Array("**ACE**".utf8)), (.database, 0, Array("SQLite format 3".utf8) + [0]),
    (.recording, 4, Array("ftypM4A".utf8)), (.picture, 4, Array("ftyphei".utf8)), (.picture, 4, Array("ftypavif".utf8)),
    (.recording, 4, Array("ftyp".utf8)), (.recording, 0, [0x1a, 0x45, 0xdf, 0xa3]), (.recording, 0, Array("OggS".utf8)),
    (.recording, 0, Array("ID3".utf8)), (.recording, 0, [0xff, 0xfb]), (.recording, 8, Array("WAVE".utf8)),
    (.recording, 0, Array("fLaC".utf8)),
    (.picture, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), (.picture, 0, [0xff, 0xd8, 0xff]), (.picture, 0, Array("GIF8".utf8)),
    (.picture, 8, Array("WEBP".utf8)), (.picture, 0, Array("II*".utf8) + [0]), (.picture, 0, Array("MM".utf8) + [0, 0x2a]),
  ]

  /// What a file is by what it holds; `nil` if that is not known.
  init?(_ entry: Export.Entry) {
    if let kind = entry.unread {
      self = kind
    } else if entry.head.isEmpty, entry.size <= 0 {
      self = .empty
    } else if let found = Unread.beginnings.first(where: { entry.head.dropFirst($0.offset).starts(with: $0.bytes) }) {
      self = found.kind
    } else if entry.path.contains("com.microsoft.__") {
      // The folders of such an archive; what lies in them is XML of Microsoft's own.
      self = .macOutlook
    } else {
      return nil
    }
  }

  /// By the name that a document of LibreOffice, or of another program with the same frame, gives to itself.
  init?(mediaType: String) {
    guard mediaType.hasPrefix("application/") else { return nil }
    let type = mediaType.dropFirst("application/".count)
    self =
      type.hasPrefix("vnd.oasis.opendocument.text")
      ? .openText
      : type.hasPrefix("vnd.oasis.opendocument.spreadsheet")
        ? .openSheet : type.hasPrefix("vnd.oasis.opendocument.presentation") ? .slides : .otherDocument
  }
}
