import Analysis
import Law
import Scenarios

extension CalendarReport {
  /// What each deficit that stands in the budget year or the year before asks (KL 11 kap. 12 §, LKBR 11 kap. 11 §).
  static func underskott(_ summary: Summary, _ budgetår: Int) -> [Kalenderhändelse] {
    let years = [summary[budgetår - 1], summary[budgetår]].compactMap { $0 }
    return summary.underskott.enumerated().flatMap { index, deficit -> [Kalenderhändelse] in
      let stands = years.contains { year in
        year.underskott.contains { $0.index == index && ($0.ingående > 0 || $0.kvar > 0) }
      }
      return stands ? events(deficit, summary) : []
    }
  }

  private static func events(_ deficit: Underskottssammandrag, _ summary: Summary) -> [Kalenderhändelse] {
    let kalender = Beslutskalender(underskottsår: deficit.från)
    let law = Räkenskapsregler.gällande(år: deficit.från)?.återställning.short
    let disclosure = Lagrum(.bokföringslagen, kapitel: 11, paragraf: 11).short
    let name = Wording(
      sv: "underskottet \(deficit.från)\(deficit.ärFörlängt ? " med längre tid" : "")",
      en: "the deficit of \(deficit.från)\(deficit.ärFörlängt ? " with a longer time" : "")")
    func event(
      _ dag: Kalenderdag, _ sv: (String) -> String, _ en: (String) -> String, _ organ: Wording, _ källa: Wording?
    ) -> Kalenderhändelse {
      Kalenderhändelse(
        dag: dag, ärMånad: false, slag: .underskott, vad: Wording(sv: sv(name.sv), en: en(name.en)), organ: organ,
        källa: källa)
    }
    let first = kalender.förstaBudgetår
    let last = kalender.sistaBudgetår
    return [
      event(
        Kalenderdag(kalender.årsredovisningLämnas, 4, 15),
        { "Årsredovisningen \(deficit.från) säger när och hur \($0) ska regleras" },
        { "The annual report of \(deficit.från) says when and how \($0) is to be regulated" }, styrelsen, disclosure),
      event(
        Kalenderdag(first - 1, 11, 30), { "Budgeten \(first), den första efter bokslutet, kan reglera \($0)" },
        { "The budget of \(first), the first after the accounts, can regulate \($0)" }, fullmäktige, law),
      event(
        Kalenderdag(kalender.sistaBudgetAntas, 11, 30),
        { "Senaste dag att besluta hur \($0) ska regleras: i budgeten \(last)" },
        { "Last day to decide how \($0) is to be regulated: in the budget of \(last)" }, fullmäktige, law),
      event(
        Kalenderdag(deficit.senast, 12, 31),
        { "Sista dagen för att återställa \($0)" + left(deficit, summary, .sv) },
        { "Last day to restore \($0)" + left(deficit, summary, .en) }, fullmäktige, law),
      event(
        Kalenderdag(deficit.senast + 1, 4, 15), { "Årsredovisningen \(deficit.senast) visar om \($0) är återställt" },
        { "The annual report of \(deficit.senast) shows whether \($0) is restored" }, styrelsen, disclosure),
    ]
  }

  /// What the plan lacks when the time is out, where it lacks something.
  private static func left(_ deficit: Underskottssammandrag, _ summary: Summary, _ language: Language) -> String {
    guard deficit.saknas > 0 else { return "" }
    let enhet = summary.scenario.enhet
    let amount = AmountFormat(enhet: enhet, decimals: enhet.decimals(showing: [deficit.saknas]), language: language)
      .textWithUnit(deficit.saknas)
    return language == .sv ? "; enligt planen saknas \(amount)" : "; by the plan \(amount) is missing"
  }
}
