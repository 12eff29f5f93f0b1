import Analysis
import Law
import Scenarios

extension RunReport {
  /// The conclusion and what the reader must know beside the tables, a sentence or two each.
  public var sentences: [Wording] {
    [verdict] + shortfalls + [existing, pending, margins, unused].compactMap { $0 } + calendar + decisions
      + [budget, plannedDeficit].compactMap { $0 } + reserveDuties
      + [notStated, assumedThreshold, assumptions].compactMap { $0 }
  }

  func amount(_ kronor: Int64, _ language: Language) -> String {
    AmountFormat(enhet: scenario.enhet, decimals: scenario.enhet.decimals(showing: [kronor]), language: language)
      .textWithUnit(kronor)
  }

  /// Whether the plan meets the three-year rule.
  var verdict: Wording {
    let law = (Räkenskapsregler.gällande(år: scenario.år.sistaAngivna)?.återställning ?? Lagrum(.praxis)).wording
    let outcome: Wording =
      switch summary.bedömning.planen {
      case .håller where summary.underskott.isEmpty:
        Wording(sv: "inget underskott att återställa", en: "there is no deficit to restore")
      case .håller: Wording(sv: "planen håller", en: "the plan holds")
      case .bryts: Wording(sv: "planen håller inte", en: "the plan does not hold")
      case .oavgjord:
        Wording(
          sv: "oavgjort – en förfallodag ligger efter horisonten \(scenario.år.till)",
          en: "undetermined – a deadline lies after the horizon \(scenario.år.till)")
      }
    return Wording(
      sv: "Treårsregeln (\(law.sv)): \(outcome.sv).", en: "The three-year rule (\(law.en)): \(outcome.en).")
  }

  var shortfalls: [Wording] {
    summary.underskott.filter(\.ärBrutet).map { deficit in
      let alreadyLate = deficit.senast < scenario.år.första
      return Wording { language in
        let missing = amount(deficit.saknas, language)
        switch (language, alreadyLate) {
        case (.sv, false):
          return "Av \(deficit.från) års underskott saknas \(missing) när \(deficit.senast) stängs, det sista året."
        case (.en, false):
          return
            "Of the deficit of \(deficit.från), \(missing) is missing at the close of \(deficit.senast), its last year."
        case (.sv, true):
          return "\(deficit.från) års underskott, \(missing), skulle ha varit återställt redan \(deficit.senast)."
        case (.en, true):
          return "The deficit of \(deficit.från), \(missing), should have been restored already by \(deficit.senast)."
        }
      }
    }
  }

  /// The verdict on the deficits that exist when the plan begins, where it is another than the plan's.
  var existing: Wording? {
    let own = summary.bedömning.åtgärdsplanen
    guard own != summary.bedömning.planen else { return nil }
    let outcome: Wording =
      switch own {
      case .håller: Wording(sv: "blir återställda i tid", en: "are restored in time")
      case .bryts: Wording(sv: "blir inte återställda i tid", en: "are not restored in time")
      case .oavgjord: Wording(sv: "är oavgjorda", en: "are undetermined")
      }
    return Wording(
      sv: "De underskott som finns när planen börjar \(outcome.sv).",
      en: "The deficits that exist when the plan begins \(outcome.en).")
  }

  /// What is left to restore after the horizon, where that leaves the verdict open.
  var pending: Wording? {
    let open = summary.underskott.filter { $0.klass == .oavgjord && $0.kvar > 0 }
    guard summary.bedömning.planen == .oavgjord, !open.isEmpty else { return nil }
    let till = scenario.år.till
    return Wording { language in
      let list = open.map { deficit in
        let left = amount(deficit.kvar, language)
        return language == .sv
          ? "\(left) senast \(deficit.senast) (underskottet\u{A0}\(deficit.från))"
          : "\(left) by \(deficit.senast) (deficit of\u{A0}\(deficit.från))"
      }.joined(separator: ", ")
      return language == .sv ? "Kvar att återställa efter \(till): \(list)." : "Left to restore after \(till): \(list)."
    }
  }

  /// How much worse the years up to each deadline may go; nil without deadlines.
  var margins: Wording? {
    let margins = summary.bedömning.marginaler
    guard !margins.isEmpty else { return nil }
    let decimals = scenario.enhet.decimals(showing: margins.map(\.belopp))
    return Wording { language in
      let format = AmountFormat(enhet: scenario.enhet, decimals: decimals, language: language)
      let list = margins.map { "\(format.text($0.belopp)) (\($0.senast))" }.joined(separator: ", ")
      return language == .sv
        ? "Marginal till varje förfallodag: \(list) \(scenario.enhet.rawValue)."
        : "Margin to each deadline: \(list), in \(scenario.enhet.wording.en)."
    }
  }

  var unused: Wording? {
    let years = shown.filter { $0.ejUtnyttjat > 0 && $0.återställt > 0 }
    guard !years.isEmpty else { return nil }
    return Wording { language in
      let list = years.map { "\(amount($0.ejUtnyttjat, language)) (\($0.år))" }.joined(separator: ", ")
      return language == .sv
        ? "Överskott som inte behövs för att återställa och inte kan sparas: \(list)."
        : "Surplus not needed to restore and not possible to save: \(list)."
    }
  }

  var budget: Wording? {
    guard let year = shown.first(where: { $0.budgetprövning != nil }), let test = year.budgetprövning else {
      return nil
    }
    let law = test.lagrum.wording
    let outcome: Wording =
      switch test.utfall {
      case .balanserad: Wording(sv: "intäkterna överstiger kostnaderna", en: "revenue exceeds cost")
      case .balanseradMedReserv:
        Wording(sv: "i balans med medel ur reserv", en: "in balance with money from a reserve")
      case .undantagÅberopat:
        Wording(sv: "inte i balans; synnerliga skäl åberopas", en: "not in balance; exceptional grounds are invoked")
      case .nollbudget:
        Wording(
          sv: "intäkterna är lika med kostnaderna, vilket inte räcker", en: "revenue equals cost, which is not enough")
      case .obalanserad: Wording(sv: "inte i balans", en: "not in balance")
      }
    return Wording { language in
      let gap =
        test.gap > 0
        ? (language == .sv ? ", \(amount(test.gap, language)) saknas" : ", \(amount(test.gap, language)) is missing")
        : ""
      return language == .sv
        ? "Budget \(year.år) (\(law.sv), \(test.uppfyller ? "uppfylls" : "uppfylls inte")): \(outcome.sv)\(gap)."
        : "Budget \(year.år) (\(law.en), \(test.uppfyller ? "met" : "not met")): \(outcome.en)\(gap)."
    }
  }

  /// A budget that passes KL 11 kap. 5 § on gains that LKBR 11 kap. 10 § does not count.
  var plannedDeficit: Wording? {
    guard let year = shown.first(where: { $0.budgetprövning?.planerarUnderskott == true }),
      let test = year.budgetprövning
    else { return nil }
    return Wording { language in
      let planned = amount(test.planeratBalanskravsresultat, language)
      return language == .sv
        ? "Budgeten \(year.år) planerar ändå ett balanskravsresultat på \(planned), som ska återställas."
        : "The budget of \(year.år) still plans a balance requirement result of \(planned), which must be restored."
    }
  }

  /// What cannot be shown when every year states only its balanskravsresultat.
  var notStated: Wording? {
    guard !hasAccounts else { return nil }
    let missing = Cell.missingWording
    let ratios = keyFigures == nil ? Wording(sv: " och nyckeltal", en: " and key figures") : Wording(verbatim: "")
    return Wording { language in
      let law = lastRules.map { " (\($0.utredning.wording(language)))" } ?? ""
      return language == .sv
        ? "Årets resultat, årets resultat efter balanskravsjusteringar\(law)\(ratios.sv): \(missing.sv)."
        : "Result for the year, the same after balance adjustments\(law)\(ratios.en): \(missing.en)."
    }
  }
}
