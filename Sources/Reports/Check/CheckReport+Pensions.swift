import Law
import Scenarios

extension CheckReport {
  /// What pensions go by and what each default rests on; nothing where the scenario does not describe them.
  var pensions: [Antagande] {
    guard let own = scenario.pensioner, let first = scenario.år.förstaOsäkra else { return [] }
    let law = SärskildLöneskatt.gällande(år: first)
    let growth = own.prisbasbeloppTillväxt.poster
    let rates = own.ändradRealRänta.poster
    let early = own.bokföring == .åretFöre
    return item(
      "pensioner.real_ränta",
      Wording { language in
        rates.reduce("\(number(own.realRänta, language))\u{A0}%") {
          $0 + ", \($1.år) \(number(Decimaltal(hundradelar: $1.belopp), language))\u{A0}%"
        }
      },
      own.realRänta == Kalibrering.realRänta && rates.isEmpty,
      Wording(
        sv: "RIPS, oförändrad till och med beslutet 2024; en ändring räknas med duration gånger skuld",
        en: "RIPS, unchanged through the decision of 2024; a change counts by duration times debt"))
      + item(
        "pensioner.prisbasbelopp_tillväxt",
        growth.isEmpty
          ? Wording(sv: "konsumentpriser ett år tidigare", en: "consumer prices a year earlier")
          : Wording { language in
            growth.map { "\($0.år) \(number(Decimaltal(hundradelar: $0.belopp), language))\u{A0}%" }
              .joined(separator: ", ")
          },
        growth.isEmpty,
        Wording(
          sv:
            "Junis priser året före (SFB 2 kap. 7 §); juni till juni räknas som det kalenderår som den senare juni ligger i",
          en:
            "June's prices the year before (SFB 2 kap. 7 §); June to June counts as the calendar year of the later June"
        ))
      + item(
        "pensioner.löneskatt", Wording { "\(number(own.löneskatt, $0))\u{A0}%" },
        own.löneskatt == Decimaltal(hundradelar: Int64(law.värde)),
        Wording { "\(law.källa.wording($0))" })
      + item(
        "pensioner.bokföring",
        early ? Wording(sv: "året före", en: "the year before") : Wording(sv: "samma år", en: "the same year"), !early,
        Wording(
          sv: "SKR räknade prisbasbeloppets 8,7 % 2023 till kostnaden 2023; om året före är rätt är inte avgjort",
          en:
            "SKR counted the prisbasbelopp's 8.7% of 2023 in the cost of 2023; whether the year before is right is open"
        ))
  }
}
