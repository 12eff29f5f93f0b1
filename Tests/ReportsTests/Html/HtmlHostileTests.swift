import TestSupport
import Testing

@testable import Reports

/// Whatever people write, it stays words: a page of hostile words has the very tags of a page of harmless ones.
@Suite struct HtmlHostileTests {
  static let texts = [
    "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "</style></title></pre><b>",
    "\" onclick=\"alert(1)", "' style='color:red", "]]>", "<!--", "--><svg/onload=alert(1)>", "&lt;b&gt; &amp; &#60;",
    "a\u{202E}b\u{2067}c\u{200B}", "a\u{0}b\u{1B}[2J", "rad\r\nett\u{2028}två", "javascript:alert(1)",
    String(repeating: "å<", count: 50_000), String(repeating: "x", count: 100_000),
  ]

  static func page(_ text: String) -> String {
    HtmlPage(SampleDocument.saying(text), SampleDocument.record(saying: text)).text(.sv)
  }

  @Test(arguments: texts)
  func `no tag comes of words`(text: String) {
    #expect(Markup(Self.page(text)).tags == Markup(Self.page("ord")).tags, "\(text.prefix(60))")
  }

  @Test(arguments: 0..<50)
  func `no tag comes of any words`(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let text = HostileText.random(&random) + (seed % 2 == 0 ? "</script>" : "\"'>")
    #expect(Markup(Self.page(text)).tags == Markup(Self.page("ord")).tags, "\(text)")
  }

  @Test func `what acts on a reader's screen is shown instead`() {
    let page = Self.page("a\u{0}b\u{202E}c\u{1B}d")
    #expect(page.contains("<h1>a\u{2400}b\u{FFFD}c\u{241B}d</h1>"))
    #expect(!page.unicodeScalars.contains { $0.isBidiControl || ($0.isControl && $0 != "\n") })
  }

  @Test func `text that is shown letter by letter keeps its lines`() {
    var html = HtmlWriter()
    html.block(.source("\n  <a>\r\n\u{202E}&"), .sv)
    #expect(html.page.hasSuffix(">\n\n  &lt;a&gt;\n\u{FFFD}&amp;</pre>\n"))
  }

  @Test func `five characters are written as references`() {
    #expect(#"<a href='x' id="y">&amp;"#.htmlEscaped == "&lt;a href=&#39;x&#39; id=&quot;y&quot;&gt;&amp;amp;")
    #expect("åäö – 1\u{A0}085".htmlEscaped == "åäö – 1\u{A0}085")
  }

  @Test func `the record can not end its element`() {
    let text = SampleDocument.record(saying: "</script><!-- <script> ]]> & \u{2028}").scriptText
    #expect(!text.unicodeScalars.contains { ["<", ">", "&", "\u{2028}"].contains($0) })
    #expect(text.contains(#""figures":"\u003c/script\u003e\u003c!-- \u003cscript\u003e ]]\u003e \u0026 \u2028""#))
  }
}
