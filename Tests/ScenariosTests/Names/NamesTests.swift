import Foundation
import Testing

@testable import Scenarios

struct NamesTests {
  @Test(
    "texts are brought to normalisation form C",
    arguments: [
      ("", ""), ("abc", "abc"), ("a\u{30A}r", "\u{E5}r"), ("a\u{30A} – €", "\u{E5} – €"), ("\u{212B}", "\u{C5}"),
      ("\u{2126}", "\u{3A9}"),
      ("\u{2000}", "\u{2002}"), ("\u{1100}\u{1161}", "\u{AC00}"), ("q\u{307}\u{323}", "q\u{323}\u{307}"),
      ("e\u{20D8}\u{301}", "\u{E9}\u{20D8}"),
    ]
  )
  func composed(_ text: String, _ expected: String) {
    #expect(Array(nfc(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("what passes without Foundation is what Foundation would leave alone")
  func fastPath() {
    var passed = 0
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "b"
      guard isPlainlyNFC(text) else { continue }
      passed += 1
      #expect(text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(text.unicodeScalars))
      #expect(scalar.properties.canonicalCombiningClass == .notReordered)
    }
    #expect(passed == 0x300 + (0x20D0 - 0x2002))
    #expect(isPlainlyNFC("Region Västerbotten – åtgärdsplan 2025–2028, 5 €"))
    #expect(!isPlainlyNFC("a\u{30A}"))
  }

  static let keys = [
    "namn", "enhet", "år", "utfall", "prognos", "budget", "plan", "till", "skatter_och_bidrag", "balanskravsresultat",
    "synnerliga_skäl", "placeringar", "marknadsvärde", "övervärde", "vikter", "realisera", "åtgärder", "belopp", "skäl",
  ]

  @Test(
    "a slip finds the name that was meant",
    arguments: [
      ("synnerliga skal", "synnerliga_skäl"), ("Synnerliga-Skäl", "synnerliga_skäl"),
      ("synnerligaskäl", "synnerliga_skäl"),
      ("synnerliga_skall", "synnerliga_skäl"), ("nman", "namn"), ("name", "namn"), ("ar", "år"), ("arr", "år"),
      ("belop", "belopp"), ("beloppp", "belopp"),
      ("balanskravresultat", "balanskravsresultat"), ("atgarder", "åtgärder"), ("a\u{30A}tga\u{308}rder", "åtgärder"),
      ("overvarde", "övervärde"), ("BUDGET", "budget"), ("skatter och bidrag", "skatter_och_bidrag"), ("skal", "skäl"),
    ]
  )
  func found(_ slip: String, _ meant: String) {
    #expect(nearest(to: slip, in: Self.keys) == meant)
  }

  @Test(
    "what is near nothing finds nothing",
    arguments: ["", "x", "zz", "resultaträkning", "pensioner", String(repeating: "a", count: 5000)]
  )
  func notFound(_ name: String) {
    #expect(nearest(to: name, in: Self.keys) == nil)
  }

  @Test("of equally near names the first is taken")
  func ties() {
    #expect(nearest(to: "abcx", in: ["abcd", "abce"]) == "abcd")
    #expect(nearest(to: "abcx", in: ["abce", "abcd"]) == "abce")
    #expect(nearest(to: "abc", in: []) == nil)
  }

  @Test(
    "distances in tenths",
    arguments: [
      ("", "", 0), ("a", "", 10), ("ab", "ba", 10), ("å", "a", 1), ("ä", "å", 1), ("_", " ", 1), ("a_b", "ab", 4),
      ("ca", "abc", 30), ("kitten", "sitting", 30),
    ]
  )
  func distances(_ left: String, _ right: String, _ distance: Int) {
    #expect(alignmentDistance(Array(left), Array(right)) == distance)
    #expect(alignmentDistance(Array(right), Array(left)) == distance)
  }
}
