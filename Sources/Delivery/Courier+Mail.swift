import CCurl
import Setup

extension Courier {
  /// Gives a letter to whom its setting says, once.
  func carry(_ letter: Letter, _ mail: DeliverySetting.Mail, _ id: String, within limit: Double) throws(DeliveryFailure) {
    // Local programs end lines as files do, servers as the internet does.
    let bytes = if case .sendmail = mail.way { letter.bytes(lineEnd: .unix) } else { letter.bytes(lineEnd: .internet) }
    guard !bytes.isEmpty else { throw DeliveryFailure(id, "the mail could not be made; this is a mistake of harbinger") }
    switch mail.way {
    case .sendmail(let program): try pipe(bytes, mail, into: program, id, within: limit)
    case .server(let server):
      var transfer = try transfer(to: server, id, within: limit)
      transfer.set(CURLOPT_MAIL_FROM, mail.from)
      // If one of them is refused, nobody gets the mail: it is all or nothing, so that trying again doubles nothing.
      transfer.set(CURLOPT_MAIL_RCPT, mail.to)
      transfer.set(CURLOPT_UPLOAD, 1)
      transfer.set(CURLOPT_INFILESIZE, bytes.count)
      if let failure = transfer.perform(bytes).failure(id) { throw failure }
    }
  }

  /// Connects, encrypts and logs in, and sends nothing.
  func reach(_ server: DeliverySetting.Server, _ id: String) throws(DeliveryFailure) {
    var transfer = try transfer(to: server, id, within: patience.attempt)
    transfer.set(CURLOPT_CONNECT_ONLY, 1)
    if let failure = transfer.perform().failure(id) { throw failure }
  }

  private func transfer(to server: DeliverySetting.Server, _ id: String, within limit: Double) throws(DeliveryFailure) -> Transfer {
    let address = server.address
    // What does not leave the machine may go plain, as to a mail server on the machine with a certificate for its outer name; with an authority named it is encrypted as well.
    let isPlain = address.scheme == .smtp && address.isLoopback && server.authorities == nil
    let secret: String? =
      if let login = server.login { try self.secret(login.secret, of: id) } else { nil }
    var transfer = Transfer(
      address.text, target: address.host, scheme: address.scheme.rawValue, authorities: server.authorities, connect: patience.connect,
      limit: limit)
    transfer.set(CURLOPT_USE_SSL, Int((isPlain ? CURLUSESSL_NONE : CURLUSESSL_ALL).rawValue))
    if let login = server.login, let secret {
      transfer.set(CURLOPT_USERNAME, login.user)
      transfer.set(CURLOPT_PASSWORD, secret)
    }
    return transfer
  }
}
