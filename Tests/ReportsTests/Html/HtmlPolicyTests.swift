import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct HtmlPolicyTests {
  let page = HtmlPage(SampleDocument.every, SampleDocument.record).text(.sv)

  @Test func `the policy lets through the one style and the one script`() throws {
    let style = try #require(page.between("<style>", "</style>"))
    let script = try #require(page.between("<script>", "</script>"))
    #expect(page.occurrences(of: "<style") == 1 && page.occurrences(of: "<script") == 2)
    let policy = try #require(Markup(page).tags.first { $0.attributes["http-equiv"] != nil }).attributes["content"]
    let expected =
      "default-src &#39;none&#39;; style-src &#39;\(ContentPolicy.source(style))&#39;; "
      + "script-src &#39;\(ContentPolicy.source(script))&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"
    #expect(policy == expected)
  }

  /// Of the specification's own example (CSP Level 3, section 8.3 "Hash usage for script elements").
  @Test func `a hash is what browsers take`() {
    #expect(
      ContentPolicy.source("doSomething();") == "sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=")
  }

  /// RFC 4648 section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `base64 follows its test vectors`(text: String, expected: String) {
    #expect(Array(text.utf8).base64 == expected)
  }

  @Test func `nothing in the page asks for what the policy forbids`() {
    for tag in Markup(page).tags {
      #expect(!tag.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") || $0 == "src" }, "\(tag)")
      if let link = tag.attributes["href"] { #expect(link.hasPrefix("#"), "\(tag)") }
    }
    #expect(!HtmlPage.style.contains("url(") && !HtmlPage.style.contains("@import"))
  }

  @Test func `ids are unique and what refers to them finds them`() {
    let tags = Markup(page).tags
    let ids = tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for tag in tags {
      let targets = tag.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
      let link = tag.attributes["href"].map { [String($0.dropFirst())] } ?? []
      for target in targets + link { #expect(ids.contains(target), "\(target)") }
    }
  }

  @Test func `every element is closed`() {
    let voids: Set<String> = ["meta", "!DOCTYPE", "path"]
    var open: [String] = []
    for tag in Markup(page).tags where !voids.contains(tag.name) {
      if tag.name.hasPrefix("/") {
        #expect(open.popLast() == String(tag.name.dropFirst()))
      } else {
        open.append(tag.name)
      }
    }
    #expect(open.isEmpty)
  }
}

extension String {
  fileprivate func between(_ start: String, _ end: String) -> String? {
    let parts = components(separatedBy: start)
    return parts.count == 2 ? parts[1].components(separatedBy: end)[0] : nil
  }

  fileprivate func occurrences(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
