import Scenarios

/// The beslutsregler in words.
extension CheckReport {
  var decisionRules: [Antagande] {
    scenario.beslutsregler.flatMap { regel -> [Antagande] in
      let words = Wording { language in
        ([condition(regel, language)] + regel.ordning.map { action($0, regel, language) }).joined(separator: "; ")
      }
      return item("beslutsregler.\(regel.nyckel)", words, false, basis(regel))
    }
  }

  private func condition(_ regel: Beslutsregel, _ language: Language) -> String {
    let isSwedish = language == .sv
    let when =
      switch regel.när {
      case .återställning:
        isSwedish ? "när planen inte återställer det som förfaller" : "where the plan does not restore what is due"
      case .underskott: isSwedish ? "när resultatet väntas bli negativt" : "where the result is expected to be negative"
      }
    let years = scenario.regelår(regel).map { " \($0.lowerBound)–\($0.upperBound)" } ?? ""
    let margin =
      regel.säkerhetsmarginal == 0
      ? "" : ", \(isSwedish ? "med marginalen" : "with a margin of") \(amount(regel.säkerhetsmarginal, language))"
    return when + years + margin
  }

  private func action(_ handling: Beslutsregel.Handling, _ regel: Beslutsregel, _ language: Language) -> String {
    let isSwedish = language == .sv
    func most(_ tak: Int64?) -> String {
      tak.map { " \(isSwedish ? "högst" : "at most") \(amount($0, language))" } ?? ""
    }
    func lasts(_ varar: Beslutsregel.Varaktighet) -> String {
      switch varar {
      case .ettÅr: isSwedish ? "ett år" : "for a year"
      case .tillsVidare: isSwedish ? "tills vidare" : "until further notice"
      }
    }
    switch handling {
    case .realisera: return (isSwedish ? "realisera vinster" : "realise gains") + most(regel.realisera?.tak)
    case .reserver: return (isSwedish ? "använd reserver" : "use reserves") + most(regel.reserver?.tak)
    case .besparing:
      guard let own = regel.besparing else { return "" }
      let limit =
        switch own.tak {
        case .belopp(let kronor): most(kronor)
        case .andel(let post, let share):
          " \(isSwedish ? "högst" : "at most") \(number(share, language))\u{A0}% \(isSwedish ? "av" : "of") \(post.nyckel)"
        }
      return "\(isSwedish ? "spara" : "save")\(limit) \(lasts(own.varar)), "
        + "\(isSwedish ? "varav" : "of which") \(number(own.lyckas, language))\u{A0}% \(isSwedish ? "lyckas" : "succeeds")"
    case .skattehöjning:
      guard let own = regel.skattehöjning else { return "" }
      return (isSwedish ? "höj skatten högst " : "raise the tax at most ")
        + "\(number(own.tak, language)) \(isSwedish ? "kr per 100" : "per 100 kronor") \(lasts(own.varar))"
    }
  }

  private func basis(_ regel: Beslutsregel) -> Wording {
    switch regel.gäller {
    case .åretEfter:
      Wording(
        sv: "Beslutas på prognosen för året innan: utfallet och prognosfelet",
        en: "Decided on the forecast of the year before: its outcome and the forecast's error")
    case .tvåÅrEfter:
      Wording(
        sv: "Beslutas på det slutliga utfallet två år innan",
        en: "Decided on the final outcome two years before")
    }
  }
}
