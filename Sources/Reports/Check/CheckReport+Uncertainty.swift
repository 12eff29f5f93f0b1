import Scenarios
import Simulation

extension CheckReport {
  /// What the simulation goes by: every value, whether it is the default, and what that rests on.
  ///
  /// - Parameter withRules: whether the beslutsregler are among them.
  func uncertainty(withRules: Bool) -> Antagandegrupp {
    guard let first = scenario.år.förstaOsäkra else {
      return Antagandegrupp(
        Wording(sv: "Osäkerhet: ingen, alla år är utfall", en: "Uncertainty: none, all years are settled"), [])
    }
    let heading = Wording(
      sv: "Osäkerhet i simulerade år, \(first)–\(scenario.år.till)",
      en: "Uncertainty in simulated years, \(first)–\(scenario.år.till)")
    let parts = [
      deviation, lines, portfolio, pensions, financing, factors(used: true), measures,
      withRules ? decisionRules : [], correlations(used: true), crisis,
    ]
    return Antagandegrupp(heading, parts.flatMap { $0 })
  }

  /// Defaults that this scenario does not use; nil where nothing is simulated.
  var unused: Antagandegrupp? {
    guard scenario.år.förstaOsäkra != nil else { return nil }
    return Antagandegrupp(
      Wording(sv: "Förval som det här scenariot inte använder", en: "Defaults that this scenario does not use"),
      factors(used: false) + classes + correlations(used: false))
  }

  private var deviation: [Antagande] {
    let own = scenario.osäkerhet.avvikelse
    let isByLines = scenario.osäkerhet.metod == .rader
    let isDefault = own == Resultatavvikelse(scenario.osäkerhet.metod)
    var lines = item(
      Faktor.avvikelse.nyckel,
      Wording { language in
        let of =
          isByLines
          ? language == .sv
            ? "av nettokostnaden i rader utan egen precision"
            : "of the net cost of lines without a precision of their own"
          : language == .sv ? "av skatter och bidrag" : "of taxes and grants"
        let running = own.sigmaPrognos.map {
          ", \(language == .sv ? "prognosåret" : "running year") \(number($0, language))"
        }
        return "φ \(number(own.ar, language)), σ \(number(own.sigma, language))\u{A0}% \(of)\(running ?? "")"
          + skew(own.skevhet, language)
      }, isDefault, isByLines ? KalibreringsGrund.budgetprecision : KalibreringsGrund.avvikelse)
    let bias = scenario.osäkerhet.systematiskAvvikelse
    lines += item(
      "systematisk_avvikelse",
      Wording {
        "\(number(bias, $0))\u{A0}% \($0 == .sv ? "av skatter och bidrag om året" : "of taxes and grants a year")"
      },
      bias == .noll,
      Wording(
        sv: "Körningen visar alltid vad 0, −1 och −2 % skulle göra",
        en: "A run always shows what 0, −1 and −2% would do"))
    let error = scenario.osäkerhet.prognosfel
    lines += item(
      "prognosfel",
      Wording { "\(number(error, $0))\u{A0}% \($0 == .sv ? "av skatter och bidrag" : "of taxes and grants")" },
      error == Kalibrering.prognosfel, KalibreringsGrund.prognosfel)
    if scenario.år.prognos != nil, scenario.år.prognosmånad == nil {
      lines += item(
        "år.prognos.efter", Wording(sv: "augusti", en: "August"), true, KalibreringsGrund.prognosmånad)
    }
    return lines
  }

  private var portfolio: [Antagande] {
    guard let own = scenario.placeringar.portfölj else { return [] }
    let classes = own.tillgångsslag.flatMap { asset -> [Antagande] in
      let isDefault = asset.faktor.map { Kalibrering.avkastning($0) == asset.avkastning && asset.skevhet == .noll }
      let words = Wording { language in
        "\(language == .sv ? "vikt" : "weight") \(number(asset.vikt, language)), \(text(asset.avkastning, language))"
          + skew(asset.skevhet, language)
      }
      let basis =
        asset.avkastning == .kortRänta
        ? Wording(sv: "Som kort ränta", en: "As the short rate")
        : asset.faktor.map(KalibreringsGrund.wording) ?? Self.own
      return item(asset.nyckel, words, isDefault ?? (asset.avkastning == .kortRänta), basis)
    }
    return classes + [expected(own)]
  }

  /// The expected return of the weights beside the owner's target, which is a benchmark only.
  private func expected(_ own: Portfölj) -> Antagande {
    let short = scenario.osäkerhet.faktorer.first { $0.faktor == .kortRänta }?.medel ?? .noll
    let sum = own.tillgångsslag.reduce(Int64(0)) { sum, asset in
      let mean = if case .egen(let mean, _, _) = asset.avkastning { mean } else { short }
      return sum + asset.vikt.miljondelar * mean.miljondelar
    }
    let mean = Decimaltal(miljondelar: sum / 1_000_000)
    let words = Wording { language in
      let target = own.avkastningsmål.map {
        language == .sv ? "; målet är \(number($0, language))\u{A0}%" : "; the target is \(number($0, language))%"
      }
      return language == .sv
        ? "\(number(mean, language))\u{A0}% om året\(target ?? "")" : "\(number(mean, language))% a year\(target ?? "")"
    }
    return Antagande(
      Wording(sv: "Vikternas väntade avkastning", en: "Expected return of the weights"), words, nil, nil)
  }

  private func factors(used: Bool) -> [Antagande] {
    let keys = scenario.factorKeys
    return scenario.osäkerhet.faktorer.filter { keys.contains($0.nyckel) == used }.flatMap { factor -> [Antagande] in
      let usual = Kalibrering.faktorer.first { $0.faktor == factor.faktor && factor.faktor != nil }
      let isDefault = usual.map { ($0.medel, $0.ar, $0.sigma) == (factor.medel, factor.ar, factor.sigma) } ?? false
      let words = Wording { language in
        let mean = language == .sv ? "medel" : "mean"
        let effect =
          factor.känslighet == 0
          ? ""
          : ", \(AmountFormat(enhet: scenario.enhet, decimals: scenario.enhet.decimals(showing: [factor.känslighet]), language: language).textWithUnit(factor.känslighet)) "
            + (language == .sv ? "per procentenhet" : "per percentage point")
        return "\(mean) \(number(factor.medel, language))\u{A0}%, φ \(number(factor.ar, language)), "
          + "σ \(number(factor.sigma, language))\(skew(factor.skevhet, language))\(effect)"
      }
      return item(factor.nyckel, words, isDefault, factor.faktor.map(KalibreringsGrund.wording) ?? Self.own)
    }
  }

  /// Built-in classes that the portfolio does not hold.
  private var classes: [Antagande] {
    let held = scenario.placeringar.portfölj?.tillgångsslag.compactMap(\.faktor) ?? []
    return Faktor.allCases.filter { $0.ärTillgångsslag && !held.contains($0) }.flatMap { faktor in
      item(
        faktor.nyckel, Wording { text(Kalibrering.avkastning(faktor), $0) }, true, KalibreringsGrund.wording(faktor))
    }
  }

  private var crisis: [Antagande] {
    let none = Wording(sv: "inga", en: "none")
    let years = scenario.osäkerhet.krisår
    let words = years.map { own in
      Wording { language in
        language == .sv
          ? "\(number(own.sannolikhet, language))\u{A0}% om året, σ × \(number(own.skala, language)), "
            + "\(number(own.förskjutning, language)) σ åt det ogynnsamma hållet"
          : "\(number(own.sannolikhet, language))% a year, σ × \(number(own.skala, language)), "
            + "\(number(own.förskjutning, language)) σ to the adverse side"
      }
    }
    let freedom = scenario.osäkerhet.frihetsgrader
    let shape =
      freedom.map { freedom in Wording { number(freedom, $0) } } ?? Wording(sv: "nej, normal", en: "no, normal")
    return item("krisår", words ?? none, years == nil, KalibreringsGrund.krisår)
      + item(
        "students_t", shape, freedom == nil,
        Wording(sv: "Gemensam för alla faktorer ett år", en: "Common to all factors of a year"))
  }

  private static let own = Wording(sv: "Scenariots egen", en: "The scenario's own")
}
