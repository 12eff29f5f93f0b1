import Scenarios

extension CheckReport {
  /// What taxes and utjämning go by, where they have rules of their own.
  var taxes: Antagandegrupp? {
    guard let skatt = scenario.skatt, scenario.år.förstaOsäkra != nil else { return nil }
    let heading = Wording(
      sv: "Skatt och utjämning (\(skatt.ingårIPlanen ? "ingår i planen" : "läggs till planen"))",
      en: "Taxes and equalisation (\(skatt.ingårIPlanen ? "held by the plan" : "added to the plan"))")
    let items: [Antagande]
    switch skatt.grund {
    case .genomslag(let share):
      items = item(
        "eget_genomslag", Wording { "\(number(share, $0))\u{A0}%" }, share == Kalibrering.egetGenomslag,
        KalibreringsGrund.egetGenomslag)
    case .underlag(let own):
      let growth = Wording(
        sv: "två års skatteunderlagstillväxt där den inte anges",
        en: "two years' growth of the tax base where not stated")
      items =
        item(
          "utjämning.garantinivå", Wording { "\(number(own.garantinivå, $0))\u{A0}%" },
          own.garantinivå == Kalibrering.garantinivå, KalibreringsGrund.garantinivå)
        + item("uppräkning", growth, own.uppräkning.isEmpty, KalibreringsGrund.uppräkning)
    }
    return Antagandegrupp(heading, items)
  }
}
