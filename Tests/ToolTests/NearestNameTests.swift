import Testing

@testable import balanskrav

@Suite("The nearest name")
struct NearestNameTests {
  static let names = ["run", "check", "init", "explain", "completion", "help"]

  @Test(
    "is found within a third of the letters",
    arguments: [
      ("rnu", "run"), ("RUN", "run"), ("chekc", "check"), ("cheque", nil), ("exp", "explain"),
      ("compltion", "completion"), ("hlep", "help"), ("bun", "run"), ("abc", nil), ("", nil), ("r", nil),
      ("e", nil), ("xyzzy", nil),
    ] as [(String, String?)]
  )
  func nearest(word: String, name: String?) {
    #expect(NearestName.find(word, among: Self.names) == name)
  }

  @Test("goes to the first of equals")
  func first() {
    #expect(NearestName.find("cat", among: ["bat", "hat"]) == "bat")
  }

  @Test(
    "counts insertions, deletions, replacements and swaps",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("ca", "ac", 1), ("ca", "abc", 3),
      ("håller", "haller", 1), ("a\u{30A}", "å", 0),
    ]
  )
  func distance(left: String, right: String, steps: Int) {
    #expect(NearestName.distance(Array(left), Array(right)) == steps)
  }
}
