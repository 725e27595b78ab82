import Events
import Exports

/// One claim of one export, ready to be read.
struct OpenClaim: Sendable {
  let source: UInt16
  let export: Export
  let format: ExportFormat
  let claim: Claim
  let open: OpenExport

  /// Where people look for it: the file itself, else the export that it is part of.
  var path: String { claim.records.count == 1 ? export.entries[claim.records[0]].fullPath : export.path }
}
