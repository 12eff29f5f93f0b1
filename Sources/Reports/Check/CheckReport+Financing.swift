import Scenarios

extension CheckReport {
  /// How investments and financing go on, and the balance sheet from which they do.
  var financing: [Antagande] { investments + debt }

  private var investments: [Antagande] {
    guard let plan = scenario.investeringar else { return [] }
    return item(
      "investeringar.följer.kostnadsindex", Wording { number(plan.kostnadsindex, $0) }, plan.kostnadsindex == .ett,
      Wording(
        sv:
          "Antagande: utgifter och driftkostnad följer priserna. Avskrivning är linjär från 1 januari det år då något "
          + "tas i bruk",
        en: "Assumption: spending and running cost follow prices. Depreciation is straight-line from 1 January of the "
          + "year of first use"))
  }

  private var debt: [Antagande] {
    guard let plan = scenario.finansiering, let opening = scenario.ingåendeBalans else { return [] }
    func amount(_ kronor: Int64, _ language: Language) -> String {
      AmountFormat(enhet: scenario.enhet, decimals: scenario.enhet.decimals(showing: [kronor]), language: language)
        .textWithUnit(kronor)
    }
    let margins = [("påslag", plan.påslag), ("inlåningspåslag", plan.inlåningspåslag)].flatMap { key, value in
      item(
        "finansiering.\(key)", Wording { number(value, $0) }, value == .noll,
        Wording(
          sv: "Procentenheter över kort ränta, för bundna lån över lång ränta",
          en: "Percentage points above the short rate, of fixed loans above the long rate"))
    }
    let target = item(
      "finansiering.likviditetsmål", Wording { amount(plan.likviditetsmål, $0) },
      plan.likviditetsmål == plan.likvidaMedel,
      Wording(
        sv: "Det som är över amorterar, det som saknas lånas",
        en: "What is over repays loans, what is missing is borrowed"))
    let rest = item(
      "balansräkning, övrigt",
      Wording { language in
        let (assets, liabilities) = language == .sv ? ("tillgångar", "skulder") : ("assets", "liabilities")
        return "\(assets) \(amount(opening.övrigaTillgångar, language)), "
          + "\(liabilities) \(amount(opening.övrigaSkulder, language))"
      }, true,
      Wording(
        sv: "Det som inte anges av tillgångar och skulder vid utgången av \(opening.år); hålls oförändrat",
        en: "What is not stated of assets and liabilities at the end of \(opening.år); kept as it is"))
    return margins + target + rest
  }
}
