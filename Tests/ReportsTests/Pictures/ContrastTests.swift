import Foundation
import Testing

@testable import Reports

/// Contrasts by WCAG 2.1, worked out from its definition of relative luminance.
@Suite struct ContrastTests {
  private static func luminance(_ colour: String) -> Double {
    let number = UInt32(colour, radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let share = Double((number >> shift) & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test func `white against black is 21 to 1, and grey 767676 the least for words`() {
    #expect(abs(Self.contrast("ffffff", "000000") - 21) < 1e-9)
    #expect(abs(Self.contrast("ffffff", "767676") - 4.54) < 0.01)
  }

  @Test("words and meaningful marks stand out", arguments: [\Palette.colour.light, \Palette.colour.dark])
  func page(_ side: KeyPath<Palette, String> & Sendable) {
    let paper = Palette.paper[keyPath: side]
    for words in [Palette.text, .quiet, .futures, .plan, .alarm] {
      #expect(Self.contrast(words[keyPath: side], paper) >= 4.5, "\(words)")
    }
    // Words also stand on the surfaces of the futures.
    for surface in [Palette.wide, .blank] {
      #expect(Self.contrast(Palette.text[keyPath: side], surface[keyPath: side]) >= 4.5, "\(surface)")
    }
    for mark in [Palette.futures, .plan, .alarm, .restored, .waived] {
      #expect(Self.contrast(mark[keyPath: side], paper) >= 3, "\(mark)")
    }
  }

  @Test func `words stand out on every step of the ramp`() {
    for (place, step) in Palette.ramp.enumerated() {
      let words = place < Palette.rampLight ? Palette.text : .paper
      #expect(Self.contrast(step.light, words.colour.light) >= 4.5, "\(place) light")
      #expect(Self.contrast(step.dark, words.colour.dark) >= 4.5, "\(place) dark")
    }
  }
}
