import Files
import Glibc
public import Setup

extension Courier {
  /// Looks whether a delivery could be made now, without making one: secrets are read, servers connected to and logged in at, folders and programs looked at.
  /// - Throws: what stands in the way.
  public func reach(_ setting: DeliverySetting) throws(DeliveryFailure) {
    switch setting.channel {
    case .mail(let mail):
      switch mail.way {
      case .server(let server): try reach(server, setting.id)
      case .sendmail(let program):
        guard !Path.isFolder(program), unsafe access(program, X_OK) == 0 else {
          throw DeliveryFailure(setting.id, "\(program) is no program that may be run; install a mail transfer agent, or write smtp:")
        }
      }
    case .webhook(let webhook): try reach(webhook, setting.id)
    case .files(let folder, _):
      // It is made when the first file is written.
      let place = Disk.nearest(to: folder)
      guard Path.isFolder(place.isEmpty ? "." : place), unsafe access(place.isEmpty ? "." : place, W_OK | X_OK) == 0 else {
        throw DeliveryFailure(setting.id, "\(folder): nothing may be written there; choose another folder")
      }
    case .metrics(let path), .heartbeat(let path):
      do throws(FileError) { try WholeFile.check(path) } catch { throw DeliveryFailure(setting.id, error.text) }
    }
  }
}
