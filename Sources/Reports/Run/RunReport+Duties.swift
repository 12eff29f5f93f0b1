import Analysis
import Law
import Scenarios

/// What the deficits ask of the council: decisions already taken, and those that the law still wants.
extension RunReport {
  /// The recorded decisions with their grounds, as LKBR 11 kap. 11 § wants the reasons told.
  var decisions: [Wording] {
    let taken = scenario.synnerligaSkäl
    guard let first = taken.first, let rules = Räkenskapsregler.gällande(år: first.redovisat) else { return [] }
    let law = rules.synnerligaSkäl.wording
    let heading = Wording(
      sv: "Beslut om synnerliga skäl (\(law.sv)):", en: "Decisions on exceptional grounds (\(law.en)):")
    return [heading]
      + taken.map { decision in
        Wording { language in
          let all = language == .sv ? "allt som återstår" : "all that remains"
          let amount = decision.belopp.map { self.amount($0, language) } ?? all
          let of = language == .sv ? "av \(decision.år) års underskott" : "of the deficit of \(decision.år)"
          var time = ""
          if case .förläng(let till) = decision.slag {
            time = language == .sv ? ", återställs senast \(till)" : ", to be restored by \(till)"
          }
          return "  \(amount) \(of)\(time): \(decision.skäl)"
        }
      }
  }

  /// By which budget each deficit must have been decided upon, and which ones the next year's surplus covers at once.
  var calendar: [Wording] {
    var open: [Int] = []
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
