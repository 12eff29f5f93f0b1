import Testing

@testable import Reports

@Suite struct SheetNameTests {
  @Test(arguments: [
    ("Resultat", "Resultat"),
    ("Resultat 1/2: [kr]?", "Resultat 1-2- -kr--"),
    ("'citerat'", "citerat"),
    ("  ", "–"),
    ("History", "History 2"),
    ("Årets balanskravsresultat i simulerade framtider", "Årets balanskravsresultat i …"),
    ("Underskott inte återställda i tid (KL 11 kap. 12 §)", "Underskott inte återställda i …"),
    ("Underskott kvar (KL 11 kap. 12 §)", "Underskott kvar"),
    ("Treårsregeln (KL 11 kap. 12 §)", "Treårsregeln (KL 11 kap. 12 §)"),
    ("Förskolenämndensverksamhetsområdesindelning", "Förskolenämndensverksamhetsomr…"),
    ("a\u{202E}b\u{1B}c", "a\u{FFFD}b␛c"),
  ])
  func `a name is what programs allow`(heading: String, name: String) {
    #expect(SheetNames.names([heading]) == [name])
  }

  @Test func `names differ whatever the case`() {
    #expect(SheetNames.names(["Plan", "plan", "PLAN"]) == ["Plan", "plan 2", "PLAN 3"])
    let long = String(repeating: "x", count: 40)
    #expect(SheetNames.names([long, long])[1] == String(repeating: "x", count: 28) + "… 2")
  }

  @Test(arguments: 0..<200)
  func `hostile headings make names that programs allow`(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let headings =
      (0..<6).map { _ in (0..<3).map { _ in HostileText.random(&random) }.joined() } + [
        String(repeating: "\u{301}", count: 1_000), "",
      ]
    let names = SheetNames.names(headings)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect((1...31).contains(name.utf16.count))
      #expect(!name.contains { "[]:*?/\\".contains($0) })
      #expect(!name.hasPrefix("'") && !name.hasSuffix("'"))
    }
  }
}
