import Analysis
import Law
import Scenarios

/// What the deficits ask of the council: decisions already taken, and those that the law still wants.
extension RunReport {
  /// The recorded decisions with their grounds, as LKBR 11 kap. 11 § wants the reasons told.
  var decisions: [Wording] {
    let taken = scenario.synnerligaSkäl
    guard !taken.isEmpty else { return [] }
    let years = taken.map(\.redovisat)
    let law = lagrum(of: years) { $0.synnerligaSkäl }
    let heading = Wording(
      sv: "Beslut om synnerliga skäl (\(law.sv)):", en: "Decisions on exceptional grounds (\(law.en)):")
    return [heading] + taken.map { decision in Wording { "  " + self.text(decision, $0) } }
  }

  private func text(_ decision: Beslut, _ language: Language) -> String {
    let isSwedish = language == .sv
    let amount =
      decision.belopp.map { self.amount($0, language) } ?? (isSwedish ? "allt som återstår" : "all that remains")
    var text = amount + (isSwedish ? " av \(decision.år) års underskott" : " of the deficit of \(decision.år)")
    if case .förläng(let till) = decision.slag {
      text += isSwedish ? ", återställs senast \(till)" : ", to be restored by \(till)"
    }
    if decision.redovisat != decision.år {
      text += isSwedish ? ", redovisat \(decision.redovisat)" : ", recorded in \(decision.redovisat)"
    }
    return text + ": \(decision.skäl)"
  }

  /// A section of law for several years: both statutes where it has moved between them.
  private func lagrum(of years: [Int], _ section: (Räkenskapsregler) -> Lagrum) -> Wording {
    var found: [Wording] = []
    for rules in years.sorted().compactMap({ Räkenskapsregler.gällande(år: $0) }) {
      let law = section(rules).wording
      if !found.contains(law) { found.append(law) }
    }
    return Wording { language in found.map { $0(language) }.joined(separator: "; ") }
  }

  /// What the annual report must tell of a reserve that is used (LKBR 11 kap. 10 §; 2023:643 p. 4).
  var reserveDuties: [Wording] {
    func span(_ post: Utredningspost) -> String? {
      let years = shown.filter { ($0.rad(post) ?? 0) != 0 && $0.år >= 2024 }.map { String($0.år) }
      return years.isEmpty ? nil : years.joined(separator: ", ")
    }
    return [
      span(.användningResultatreserv).map { years in
        Wording(
          sv:
            "Resultatreserven används \(years): förvaltningsberättelsen ska säga till vad och varför (LKBR 11 kap. 10 §).",
          en: "The result reserve is used in \(years): the annual report must say what for and why (LKBR 11 kap. 10 §)."
        )
      },
      span(.användningRUR).map { years in
        Wording(
          sv: "Resultatutjämningsreserven används \(years): resultatet justerat för reservens förändring ska också "
            + "lämnas (Öb. 2023:643 p. 4).",
          en: "The equalisation reserve is used in \(years): the result adjusted for its change must also be told "
            + "(Öb. 2023:643 p. 4).")
      },
    ].compactMap { $0 }
  }

  /// Said when something is reserved and no equity tells which of the two thresholds applies.
  var assumedThreshold: Wording? {
    let years = shown.filter { ($0.rad(.reservering) ?? 0) != 0 && scenario.justeratEgetKapital($0.år) == nil }
    guard !years.isEmpty else { return nil }
    let list = years.map { String($0.år) }.joined(separator: ", ")
    return Wording(
      sv:
        "Antagande för reserveringen \(list): eget kapital inklusive ansvarsförbindelse är inte negativt (1 % gäller).",
      en:
        "Assumed for the reservation in \(list): equity including the pension liability is not negative (1 % applies).")
  }

  /// By which budget each deficit must have been decided upon, and which ones the next year's surplus covers at once.
  var calendar: [Wording] {
    // Opening deficits that the scenario's own years still have to deal with come first.
    let opening = summary.underskott.filter { $0.från < scenario.år.första && $0.från + 3 >= scenario.år.första }
    var open = Set(opening.map(\.från)).sorted()
    var covered: [Int] = []
    for year in shown {
      let own = year.underskott.filter { $0.nytt > 0 && $0.nytt > $0.efterskänkt }
      guard !own.isEmpty, !isWaived(year.år) else { continue }
      let left = year.underskott.filter { summary.underskott[$0.index].från == year.år }.reduce(0) { $0 + $1.kvar }
      let next = summary[year.år + 1]?.underskott ?? []
      let restored = next.filter { summary.underskott[$0.index].från == year.år }.reduce(0) { $0 + $1.återställt }
      if restored == left { covered.append(year.år) } else { open.append(year.år) }
    }
    var sentences: [Wording] = []
    if let first = open.first, let law = Räkenskapsregler.gällande(år: first)?.återställning.wording {
      let list = { (word: String) in
        open.map { år in
          let calendar = Beslutskalender(underskottsår: år)
          return "\(calendar.sistaBudgetår) (\(år == first ? word + "\u{A0}" : "")\(år))"
        }.joined(separator: ", ")
      }
      sentences.append(
        Wording(
          sv: "Åtgärdsplan krävs (\(law.sv)); reglering beslutas senast i budgeten för \(list("underskottet")).",
          en: "A plan of measures is required (\(law.en)); to be decided at the latest in the budget for "
            + "\(list("deficit of"))."))
    }
    if !covered.isEmpty {
      let list = covered.map(String.init).joined(separator: ", ")
      let isOne = covered.count == 1
      sentences.append(
        Wording(
          sv: "Täcks redan av nästa års överskott: \(isOne ? "underskottet" : "underskotten") \(list).",
          en: "Covered already by the next year's surplus: the \(isOne ? "deficit" : "deficits") of \(list)."))
    }
    return sentences
  }

  /// Whether decisions, also later ones, ended all of a year's deficit, so that nothing is to be regulated.
  private func isWaived(_ år: Int) -> Bool {
    summary.underskott.filter { $0.från == år && !$0.ärFlyttat }.allSatisfy { $0.klass == .efterskänkt }
  }
}
