import CCurl

/// One transfer by libcurl, with what holds for all: encrypted connections are verified, nothing is followed, and no file of the user's is asked.
///
/// The answer of the other side is counted and dropped. libcurl's own messages are not asked for: they may repeat an address or what a server said.
@safe struct Transfer: ~Copyable {
  /// How a transfer ended.
  struct Ending {
    /// What messages call the other side: a host, or where its address is.
    var target: String
    /// The file of certificates, where one is set.
    var authorities: String?
    var code: CURLcode
    /// The last status of HTTP or reply code of SMTP; 0 if there was none.
    var status = 0
    /// Seconds that the other side asks to wait; 0 if it asks for none.
    var pause = 0
    /// Why a certificate is not trusted, in OpenSSL's numbers.
    var verification = 0
  }

  /// libcurl, started once in the process.
  private static let started = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

  private let handle: UnsafeMutableRawPointer?
  private let target: String
  private let authorities: String?
  private var lists: [UnsafeMutablePointer<curl_slist>] = unsafe []
  /// The first option that was not taken: without it nothing is sent.
  private var failure = CURLE_OK

  /// - Parameters:
  ///   - target: what messages call the other side.
  ///   - scheme: the only one that is spoken.
  ///   - authorities: a file of certificates, in place of those of the machine.
  ///   - connect: seconds until a connection stands.
  ///   - limit: seconds for all.
  init(_ url: String, target: String, scheme: String, authorities: String?, connect: Double, limit: Double) {
    self.target = target
    self.authorities = authorities
    unsafe handle = Self.started == CURLE_OK ? curl_easy_init() : nil
    set(CURLOPT_URL, url)
    set(CURLOPT_PROTOCOLS_STR, scheme)
    set(CURLOPT_REDIR_PROTOCOLS_STR, scheme)
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_NETRC, 0)
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    set(CURLOPT_CONNECTTIMEOUT_MS, Int(min(connect, limit) * 1000))
    set(CURLOPT_TIMEOUT_MS, Int(limit * 1000))
    // Empty: none, and none of the environment either.
    set(CURLOPT_PROXY, "")
    if let authorities {
      set(CURLOPT_CAINFO, authorities)
      set(CURLOPT_CAPATH, nil)
    }
  }

  deinit {
    unsafe curl_easy_cleanup(handle)
    unsafe lists.forEach { unsafe curl_slist_free_all($0) }
  }

  /// Sets an option that takes text, or takes its value away.
  mutating func set(_ option: CURLoption, _ text: String?) {
    guard let text else { return note(unsafe harbinger_curl_set_text(handle, option, nil)) }
    note(unsafe text.withCString { unsafe harbinger_curl_set_text(handle, option, $0) })
  }

  /// Sets an option that takes a number.
  mutating func set(_ option: CURLoption, _ number: Int) { note(unsafe harbinger_curl_set_number(handle, option, number)) }

  /// Sets an option that takes a list.
  mutating func set(_ option: CURLoption, _ texts: [String]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for text in texts {
      guard let longer = unsafe curl_slist_append(list, text) else { return note(CURLE_OUT_OF_MEMORY) }
      unsafe list = longer
    }
    guard let list = unsafe list else { return }
    unsafe lists.append(list)
    note(unsafe harbinger_curl_set_list(handle, option, list))
  }

  private mutating func note(_ code: CURLcode) { if failure == CURLE_OK { failure = code } }

  /// Does it. Of an answer 64 KiB are taken.
  /// - Parameter body: what is sent, where the transfer uploads.
  consuming func perform(_ body: [UInt8] = []) -> Ending {
    var ending = Ending(target: target, authorities: authorities, code: unsafe handle == nil ? CURLE_FAILED_INIT : failure)
    guard ending.code == CURLE_OK else { return ending }
    ending.code = unsafe body.withUnsafeBytes { bytes in
      var load = unsafe harbinger_curl_load(
        next: bytes.baseAddress?.assumingMemoryBound(to: CChar.self), left: bytes.count, room: 65_536)
      return unsafe withUnsafeMutablePointer(to: &load) { load in
        let set = unsafe harbinger_curl_set_load(handle, load)
        return set == CURLE_OK ? unsafe curl_easy_perform(handle) : set
      }
    }
    var pause: curl_off_t = 0
    _ = unsafe harbinger_curl_get_number(handle, CURLINFO_RESPONSE_CODE, &ending.status)
    _ = unsafe harbinger_curl_get_number(handle, CURLINFO_SSL_VERIFYRESULT, &ending.verification)
    _ = unsafe harbinger_curl_get_size(handle, CURLINFO_RETRY_AFTER, &pause)
    ending.pause = Int(pause)
    return ending
  }
}
