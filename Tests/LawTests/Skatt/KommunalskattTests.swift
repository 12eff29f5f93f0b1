import Law
import Numerics
import Testing

@Suite("Tax revenue (lag (1965:269) 4 §)")
struct KommunalskattTests {
  private static let mnkr = 1_000_000.0

  /// One of two entities that together are the country; mnkr, shares and inhabitants.
  private struct Entity {
    let base: Double
    let actual: Double
    let rate: Double
    let inhabitants: Double

    var preliminary: Lanes {
      let uprated = Kommunalskatt.uppräknat(Lanes(repeating: base * mnkr), med: 1.04 * 1.035)
      return Kommunalskatt.preliminär(uprated, skattesats: rate)
    }
    var final: Lanes { Lanes(repeating: actual * mnkr * rate).roundedToKrona }
  }

  // Income of the year before last 20 000 and 66 000, brought up by 1,04 · 1,035 = 1,0764:
  //
  //               A                                    B                                     sum
  //   prelim.     20 000 · 1,0764 · 0,21 = 4 520,88    66 000 · 1,0764 · 0,20 = 14 208,48    18 729,36
  //   slutlig     21 300 · 0,21          = 4 473,00    72 000 · 0,20          = 14 400,00    18 873,00
  //   slutavr.    100 000 inhabitants      35,91       300 000                  107,73       143,64, 359,10 kr each
  //   revenue                            4 556,79                            14 316,21       18 873,00
  private let a = Entity(base: 20_000, actual: 21_300, rate: 0.21, inhabitants: 100_000)
  private let b = Entity(base: 66_000, actual: 72_000, rate: 0.20, inhabitants: 300_000)

  @Test func `two entities share the settlement by inhabitants, to the krona`() {
    let inhabitants = Lanes(repeating: a.inhabitants + b.inhabitants)
    let (final, preliminary) = ((a.final + b.final) / inhabitants, (a.preliminary + b.preliminary) / inhabitants)
    func settled(_ entity: Entity) -> Lanes {
      Kommunalskatt.slutavräkning(
        befolkning: entity.inhabitants, slutligPerInvånare: final, preliminärPerInvånare: preliminary)
    }
    #expect(a.preliminary[0] == 4_520_880_000 && b.preliminary[0] == 14_208_480_000)
    #expect(settled(a)[0] == 35_910_000 && settled(b)[0] == 107_730_000)
    let revenue = [a, b].map {
      Kommunalskatt.skatteintäkter(preliminär: $0.preliminary, prognos: settled($0), differens: .zero)
    }
    #expect(revenue[0][0] == 4_556_790_000 && revenue[1][0] == 14_316_210_000)
    #expect(revenue[0] + revenue[1] == a.final + b.final)
    // What the other tax base has earned: A keeps 83,79 more than its own tax, B gets as much less.
    #expect((revenue[0] - a.final)[0] == 83_790_000 && (b.final - revenue[1])[0] == 83_790_000)
  }

  @Test func `a forecast that was wrong is corrected the year after`() {
    // Forecast 30 in December, 36 when settled, and −10 forecast for the year: 1 000 − 10 + 6.
    let booked = Kommunalskatt.skatteintäkter(
      preliminär: Lanes(repeating: 1_000), prognos: Lanes(repeating: -10), differens: Lanes(repeating: 36 - 30))
    #expect(booked[0] == 996)
  }
}
