import Analysis
import Law
import Scenarios

extension RollReport {
  /// What is left to restore at the end of each year from the rolled one on, before and after, in all and for each deficit that differs.
  public var restoration: Table? {
    let years = after.visadeÅr.map(\.år).filter { $0 >= rolled.rullning.år }
    var rows = pair(Storhet.balanskravsresultat.wording) { summary, year in summary[year]?.balanskravsresultat }
    rows += pair(Storhet.utgåendeBalans.wording) { summary, year in summary[year]?.belopp(.utgåendeBalans) }
    var deficits: [(från: Int, senast: Int)] = []
    for deficit in before.underskott + after.underskott
    where !deficits.contains(where: { $0 == (deficit.från, deficit.senast) }) {
      deficits.append((deficit.från, deficit.senast))
    }
    for deficit in deficits.sorted(by: { $0 < $1 }) {
      func left(_ summary: Summary, _ year: Int) -> Int64? {
        let place = summary.underskott.firstIndex { ($0.från, $0.senast) == deficit }
        return place.flatMap { summary[year]?.underskott[$0].kvar }.map { -$0 } ?? 0
      }
      guard years.contains(where: { left(before, $0) != left(after, $0) }) else { continue }
      rows += pair(
        Wording(
          sv: "varav \(deficit.från), senast \(deficit.senast)", en: "of which \(deficit.från), by \(deficit.senast)"),
        left)
    }
    func pair(_ label: Wording, _ value: (Summary, Int) -> Int64?) -> [Row] {
      [
        .heading(label), Row(Self.beforeWord, level: 1, amounts: years.map { value(before, $0) }),
        Row(Self.afterWord, level: 1, amounts: years.map { value(after, $0) }),
      ]
    }
    return Table(
      title: Wording(sv: "Återställning före och efter", en: "Restoration before and after"), enhet: scenario.enhet,
      columns: years.map { Column(year: $0) }, rows: rows)
  }

  /// The verdict, the margins and the probability, before and after.
  public var sentences: [Wording] {
    let totals = scenario.historik.last?.ersatte.contains { $0.sökväg.hasPrefix("avstämning.") } ?? false
    let dropped = Wording(
      sv:
        "Publicerade summor att stämma av mot är borttagna från \(rolled.rullning.år): de gällde de tidigare siffrorna.",
      en: "Published totals from \(rolled.rullning.år) on are taken away: they were of the earlier figures.")
    return part(Wording(sv: "Före:", en: "Before:"), before, holds.before)
      + part(Wording(sv: "Efter:", en: "After:"), after, holds.after) + (totals ? [dropped] : [])
  }

  private func part(_ heading: Wording, _ summary: Summary, _ holds: Probability?) -> [Wording] {
    let report = RunReport(summary)
    let words = [report.verdict, report.margins, holds.map(sentence)].compactMap { $0 }
    return [heading] + words.map { words in Wording { "  " + words($0) } }
  }

  private func sentence(_ holds: Probability) -> Wording {
    Wording { language in
      let format = PercentFormat(language: language)
      let share = "\(format.text(holds.value)) (±\u{A0}\(format.number(SimulationReport.side(holds))))"
      let paths = ExactDecimal(holds.paths).text(decimals: 0, signs: language.numberSigns)
      return language == .sv
        ? "Av \(paths) simulerade framtider håller planen i \(share)."
        : "Of \(paths) simulated futures, the plan holds in \(share)."
    }
  }
}
