extension LinesPlan {
  private static let firstYear = 2026
  private static let factors = 12
  private static let measures = 20
  /// Skatter och bidrag of every year, mnkr.
  private static let taxes = 10_000

  /// The scenario as text; every amount is the same each year, and what is left of the taxes is 100 mnkr.
  static func text(lines: Int, years: Int, isCalm: Bool) -> String {
    let all = Array(firstYear..<firstYear + years)
    func every(_ amount: Int) -> String { "{ " + all.map { "\($0): \(amount)" }.joined(separator: ", ") + " }" }
    // The first line takes what does not divide.
    let cost = 9_550
    let each = cost / lines
    let costs = (0..<lines).map { place in
      let amount = place == 0 ? cost - each * (lines - 1) : each
      let precision = isCalm ? "" : ", precision: { sigma: 2, ar: 0.5 }"
      return "rad_\(place): { belopp: \(every(-amount)), reagerar_på: { kostnadsindex: 1, f\(place % factors): 0.5 }"
        + (place % 6 == 0 ? precision : "") + " },"
    }
    let own = (0..<factors).map { "f\($0): { medel: 2, ar: 0.4, sigma: \(isCalm ? 0 : 2), slag: \"tillväxt\" }," }
    let measures = (0..<measures).map { place in
      "åtgärd_\(place): { ingår_i_planen: true, effekt: { \(firstYear): 10 }"
        + (isCalm ? "" : ", lyckas: { låg: 50, trolig: 90, hög: 110 }, försening: { sannolikhet: 20 }") + " },"
    }
    let builtIn = [
      "konsumentpriser", "skatteunderlag", "kostnadsindex", "kort_ränta", "lång_ränta", "eget_skatteunderlag",
      "slutavräkningsprognos",
    ]
    let calm = isCalm ? "avvikelse: { sigma: 0 }, " : ""
    let quiet = isCalm ? builtIn.map { "\($0): { sigma: 0 }," }.joined(separator: " ") : ""
    let asset = isCalm ? "{ vikt: 1, sigma: 0 }" : "1"
    return """
      { namn: "Många rader", enhet: "mnkr",
        år: { budget: \(firstYear), plan: [\(all.dropFirst().map(String.init).joined(separator: ", "))], till: \(firstYear + years - 1) },
        resultaträkning: {
          verksamhetens_kostnader: { \(costs.joined(separator: "\n")) },
          avskrivningar: \(every(-300)),
          skatteintäkter: \(every(taxes * 7 / 10)),
          generella_statsbidrag_och_utjämning: \(every(taxes * 3 / 10)),
          finansiella_kostnader: \(every(-50)),
        },
        skatt: { ingår_i_planen: true },
        pensioner: { ingår_i_planen: true, avsättning: 2800, intjänande: { \(firstYear): 200 }, utbetalningar: { \(firstYear): 60 } },
        investeringar: {
          ingår_i_planen: true,
          projekt: { reinvestering: { utgift: \(every(300)), tas_i_bruk: "löpande", nyttjandetid: 20 } },
          befintliga_avskrivningar: { \(firstYear): 300 },
        },
        finansiering: { ingår_i_planen: true, låneskuld: 1700, likvida_medel: 400, bunden_andel: 0.6, löptid: 4, bunden_ränta: 2.3, påslag: 0.3 },
        balansräkning: { eget_kapital: { \(firstYear - 1): 1500 }, tillgångar: { \(firstYear - 1): 9500 } },
        placeringar: { värderad: \(firstYear - 1), marknadsvärde: 3000, anskaffningsvärde: 2600, tillgångsslag: { globala_aktier: \(asset) } },
        åtgärder: { \(measures.joined(separator: "\n")) },
        osäkerhet: { \(calm)faktorer: { \(own.joined(separator: "\n")) \(quiet) } },
      }
      """
  }
}
