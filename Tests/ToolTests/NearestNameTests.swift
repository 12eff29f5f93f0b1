import Testing

@testable import balanskrav

@Suite("The nearest name")
struct NearestNameTests {
  static let names = ["run", "check", "init", "explain", "completion", "help"]

  @Test(
    "is a near one, else the only one that the word begins",
    arguments: [
      ("rnu", "run"), ("RUN", "run"), ("chekc", "check"), ("exp", "explain"), ("compltion", "completion"),
      ("hlep", "help"), ("bun", "run"), ("abc", nil), ("", nil), ("r", nil), ("e", nil), ("xyzzy", nil),
    ] as [(String, String?)]
  )
  func nearest(word: String, name: String?) {
    #expect(NearestName.find(word, among: Self.names) == name)
  }
}
