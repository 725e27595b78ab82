import Glibc
import Setup

extension Courier {
  /// Pipes a letter into a local program as `sendmail` takes it: no shell, its own process group, an end in time.
  func pipe(
    _ letter: [UInt8], _ mail: DeliverySetting.Mail, into program: String, _ id: String, within limit: Double
  ) throws(DeliveryFailure) {
    // `-oi`: a line with a dot alone ends nothing. The addresses are given, so that no header is looked at for them.
    let arguments = [program, "-oi", "-f", mail.from, "--"] + mail.to
    // What mail programs look for, and none of our secrets.
    let variables = ["HOME", "USER", "LOGNAME", "PATH", "TZ"].compactMap { name in environment[name].map { "\(name)=\($0)" } }
    var child: Child
    do throws(Child.NotStarted) {
      child = try Child(program, arguments, variables)
    } catch {
      let reason = unsafe String(cString: strerror(error.number))
      // Too many processes or files, no memory, a program that is just being replaced.
      let isTransient = [EAGAIN, ENOMEM, EMFILE, ENFILE, ETXTBSY].contains(error.number)
      throw DeliveryFailure(id, "\(program) cannot be started: \(reason); check the path under sendmail:", isTransient: isTransient)
    }
    let end = seconds() + limit
    while child.isRunning {
      guard seconds() < end else {
        child.kill()
        throw DeliveryFailure(id, "\(program) did not end in time", isTransient: true)
      }
      child.exchange(letter)
    }
    switch child.code {
    case 0 where child.sent == letter.count: return
    case 0: throw DeliveryFailure(id, "\(program) did not read the mail to its end")
    case let code?:
      // sysexits.h: no service, an error of the system, of reading and writing, and "try again".
      let isTransient = [69, 71, 74, 75].contains(code)
      throw DeliveryFailure(id, "\(program) did not take the mail (exit \(code)); its log says why", isTransient: isTransient)
    case nil: throw DeliveryFailure(id, "\(program) was ended by a signal", isTransient: true)
    }
  }
}
