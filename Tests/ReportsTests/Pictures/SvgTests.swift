import Testing

@testable import Reports

/// How marks are written.
@Suite struct SvgTests {
  @Test(
    "coordinates have at most one decimal",
    arguments: [
      (0.0, "0"), (12, "12"), (12.34, "12.3"), (12.35, "12.4"), (-0.04, "0"), (-3.25, "-3.3"), (719.96, "720"),
      (0.05, "0.1"),
    ])
  func coordinates(_ value: Double, _ text: String) {
    #expect(Drawing.number(value) == text)
  }

  @Test func `a small drawing letter by letter`() {
    var drawing = Drawing(.narrow, height: 50)
    drawing.add(.line([Point(0, 1), Point(10.25, 1)], .plan))
    drawing.add(.told("a & b", [.box(Box(x: 5, 1, y: 2, 4), .more)]))
    // Six points apart, beginning three from the corner: x + y = 3 and 9 within 6 × 6.
    drawing.add(.stripes(Box(x: 0, 6, y: 0, 6), .late))
    drawing.add(.lozenge(Point(20, 20), radius: 5, .answer))
    drawing.write("Å < 1", 3, 40, Lettering(anchor: .end, colour: .quiet, isBold: true))
    #expect(
      drawing.svg(name: "x", title: "T", label: "\"L\"") == """
        <svg class="drawing" viewBox="0 0 340 50" width="340" height="50" role="img" aria-labelledby="x-title x-desc">\
        <title id="x-title">T</title><desc id="x-desc">&quot;L&quot;</desc>
        <polyline class="d-plan" points="0,1 10.3,1"/>
        <g><title>a &amp; b</title><rect class="d-more" x="1" y="2" width="4" height="2"/></g>
        <path class="d-late" d="M0,3L3,0M3,6L6,3"/>
        <polygon class="d-answer" points="20,15 25,20 20,25 15,20"/>
        <text class="d-t d-end d-quiet d-bold" x="3" y="40">Å &lt; 1</text>
        </svg>

        """)
  }

  @Test func `what people wrote does nothing`() {
    #expect(
      Drawing.escaped("<script>alert('1')</script>&\"") == "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;")
    #expect(Drawing.escaped("a\u{1B}[31m\u{202E}b\u{FFFF}") == "a␛[31m\u{FFFD}b\u{FFFD}")
  }

  @Test func `every ink has a rule, and nothing reaches outside the page`() {
    let rules = Drawing.style
    for ink in Ink.allCases { #expect(rules.contains(".d-\(ink.rawValue){"), "\(ink)") }
    for colour in Lettering.Colour.allCases where colour != .text {
      #expect(rules.contains(".d-t.d-\(colour.rawValue){"), "\(colour)")
    }
    #expect(!rules.contains("url(") && !rules.contains("@import"))
  }

  @Test func `words are broken at spaces, and cut where they have no room`() {
    let lettering = Lettering()
    #expect(lettering.lines("ett två tre", lettering.width("ett två"), most: 2) == ["ett två", "tre"])
    #expect(lettering.lines("ett två tre", lettering.width("tre…"), most: 2) == ["ett", "tv…"])
    #expect(lettering.fitting("anskaffningsvärde", lettering.width("anskaff…")) == "anskaff…")
    #expect(lettering.lines("", 10, most: 2) == [])
  }
}
