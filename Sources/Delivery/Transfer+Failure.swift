import CCurl

extension Transfer.Ending {
  /// What went wrong on the way, in our own words; `nil` if nothing did.
  func failure(_ delivery: String) -> DeliveryFailure? {
    switch code {
    case CURLE_OK: nil
    case CURLE_COULDNT_RESOLVE_HOST: DeliveryFailure(delivery, "\(target) is a host that the name service does not know", isTransient: true)
    case CURLE_COULDNT_RESOLVE_PROXY:
      DeliveryFailure(delivery, "the proxy that https_proxy names is not known to the name service", isTransient: true)
    case CURLE_COULDNT_CONNECT: DeliveryFailure(delivery, "\(target) takes no connection", isTransient: true)
    case CURLE_OPERATION_TIMEDOUT: DeliveryFailure(delivery, "\(target) did not answer in time", isTransient: true)
    case CURLE_SSL_CONNECT_ERROR:
      DeliveryFailure(
        delivery, "no encrypted connection to \(target) could be made; is it the right port (465 for smtps://, 587 for smtp://)?",
        isTransient: true)
    case CURLE_PEER_FAILED_VERIFICATION:
      DeliveryFailure(
        delivery,
        "the certificate of \(target) is not trusted: \(distrust); correct the host, have the certificate renewed, or name the file of your own authority under ca:"
      )
    case CURLE_SSL_CACERT_BADFILE:
      DeliveryFailure(delivery, "the certificates in \(authorities ?? "the machine's store") cannot be read; check the path under ca:")
    case CURLE_USE_SSL_FAILED: DeliveryFailure(delivery, "\(target) offers no STARTTLS, and nothing is sent unencrypted; write smtps://")
    case CURLE_LOGIN_DENIED:
      DeliveryFailure(
        delivery, "\(target) refuses the login\(reply); check user: and what secret: leads to", isTransient: (400..<500).contains(status))
    case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_WEIRD_SERVER_REPLY, CURLE_PARTIAL_FILE:
      if status >= 400 {
        DeliveryFailure(delivery, "\(target) refuses it\(reply)", isTransient: status < 500)
      } else {
        DeliveryFailure(delivery, "the connection to \(target) broke", isTransient: true)
      }
    default: DeliveryFailure(delivery, "\(target) was not reached: \(unsafe String(cString: curl_easy_strerror(code)))")
    }
  }

  private var reply: String { status > 0 ? " (code \(status))" : "" }

  /// OpenSSL's numbers for certificates (x509_vfy.h) that one meets; 0 and 1 stand where libcurl looked at the name itself.
  private var distrust: String {
    switch verification {
    case 0, 1, 62: "it is made out for another host"
    case 9, 10: "it is not valid at this time"
    case 18, 19, 20, 21: "no authority that counts here has signed it"
    default: "OpenSSL's number for it is \(verification)"
    }
  }
}
