import Scenarios

/// ContentPolicy: what a browser may do with the page: use its one stylesheet and run its one script, known by their hashes, and nothing else.
///
/// Nothing is fetched, sent or framed, whatever a scenario's words try. Source: Content Security Policy Level 3, section 2.3.1 (hash sources).
enum ContentPolicy {
  /// The policy for a page with exactly this style element and this script element.
  static func text(style: String, script: String) -> String {
    "default-src 'none'; style-src '\(source(style))'; script-src '\(source(script))'; base-uri 'none'; form-action 'none'"
  }

  /// `sha256-` and the digest of an element's text in base64.
  static func source(_ text: String) -> String {
    var hash = SHA256()
    hash.update(text.utf8)
    return "sha256-" + hash.digest().base64
  }
}
