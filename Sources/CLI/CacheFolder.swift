/// Where compiled phrases are kept from start to start: `HARBINGER_CACHE`, else where this account keeps such things (XDG Base Directory Specification).
enum CacheFolder {
  /// `nil`: nowhere, as with `HARBINGER_CACHE=none`, or where there is no home.
  static var path: String? {
    let environment = Terminal.environment
    if let named = environment["HARBINGER_CACHE"], !named.isEmpty { return named == "none" ? nil : named }
    // A path that is not absolute is to be passed over.
    if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") { return caches + "/harbinger" }
    return environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache/harbinger" : nil }
  }
}
