import Analysis
import Law
import Scenarios

/// The year itself: its result, how a deficit of it is to be restored, and what is not to be.
extension Balanskravsupplysning {
  /// Årets resultat efter balanskravsjusteringar and årets balanskravsresultat, which the law wants told every year.
  var result: [Mening] {
    let own = year.balanskravsresultat
    return [
      mening(rules.utredning) { language in
        let isSwedish = language == .sv
        let final = amount(own, language)
        guard let result = year.åretsResultat, let adjusted = year.resultatEfterBalanskravsjusteringar else {
          return isSwedish
            ? "Årets balanskravsresultat \(år) är \(final); årets resultat efter balanskravsjusteringar är [belopp]."
            : "The balance requirement result of \(år) is \(final); the result after balance adjustments is [amount]."
        }
        let (a, b) = (amount(result, language), amount(adjusted, language))
        return isSwedish
          ? "Årets resultat \(år) är \(a), årets resultat efter balanskravsjusteringar \(b) och årets balanskravsresultat \(final)."
          : "The result of \(år) is \(a), the result after balance adjustments \(b) and the balance requirement result \(final)."
      }
    ]
  }

  /// When and how the year's own deficit is to be restored.
  var own: [Mening] {
    guard year.balanskravsresultat < 0 else { return [] }
    let parts = summary.underskott.indices.filter { summary.underskott[$0].från == år }
    let kvar = parts.reduce(Int64(0)) { $0 + left($1) }
    guard kvar > 0 else {
      return [
        mening(rules.upplysning.stycke(1)) { language in
          language == .sv
            ? "Inget av det negativa balanskravsresultatet ska återställas."
            : "None of the negative balance requirement result is to be restored."
        }
      ]
    }
    return parts.filter { left($0) > 0 }.map { part in
      let deficit = summary.underskott[part]
      let planned = restored(part) { $0 > år }
      let missing = left(part) - planned.reduce(0) { $0 + $1.belopp }
      return mening(rules.upplysning.stycke(1)) { language in
        let isSwedish = language == .sv
        let size = amount(left(part), language)
        let law = rules.återställning.wording(language)
        var text =
          isSwedish
          ? "Av det negativa balanskravsresultatet ska \(size) återställas senast \(deficit.senast) (\(law))"
          : "Of the negative balance requirement result \(size) is to be restored by \(deficit.senast) (\(law))"
        if !planned.isEmpty {
          text += (isSwedish ? ", enligt planen med " : ", by the plan with ") + list(planned, language) + how(language)
        }
        if missing > 0 {
          text +=
            (isSwedish
              ? "; hur \(amount(missing, language)) återställs är inte beslutat"
              : "; how \(amount(missing, language)) is restored has not been decided")
        }
        return text + "."
      }
    }
  }

  /// The measures that the plan restores with, by name where the scenario names them.
  private func how(_ language: Language) -> String {
    let names = summary.scenario.åtgärder.filter { summary.scenario.räknas($0) }.map(\.namn)
    let list = names.isEmpty ? (language == .sv ? "[åtgärder]" : "[measures]") : ComparisonReport.list(names, language)
    return language == .sv ? ", genom \(list)" : ", through \(list)"
  }

  /// Decisions told of in this year's report, with their reasons.
  var grounds: [Mening] {
    summary.scenario.synnerligaSkäl.filter { $0.redovisat == år }.map { decision in
      mening(rules.upplysning.stycke(2)) { language in
        let isSwedish = language == .sv
        let size =
          decision.belopp.map { amount($0, language) } ?? (isSwedish ? "allt som återstår" : "all that remains")
        let law = rules.synnerligaSkäl.wording(language)
        let effect =
          switch decision.slag {
          case .avstå: isSwedish ? "inte ska återställas" : "is not to be restored"
          case .förläng(let till): isSwedish ? "ska återställas senast \(till)" : "is to be restored by \(till)"
          }
        return isSwedish
          ? "Fullmäktige har beslutat att \(size) av \(decision.år) års underskott \(effect), då det finns synnerliga skäl (\(law)): \(decision.skäl)."
          : "The council has decided that \(size) of the deficit of \(decision.år) \(effect), on exceptional grounds (\(law)): \(decision.skäl)."
      }
    }
  }

  /// What remained of a deficit when the year closed.
  func left(_ index: Int) -> Int64 { year.underskott.first { $0.index == index }?.kvar ?? 0 }

  /// What surpluses restore of a deficit, in some years.
  func restored(_ index: Int, _ years: (Int) -> Bool) -> [(år: Int, belopp: Int64)] {
    summary.år.filter { years($0.år) }.compactMap { own in
      let belopp = own.underskott.first { $0.index == index }?.återställt ?? 0
      return belopp > 0 ? (own.år, belopp) : nil
    }
  }
}
