import Analysis
import Law
import Scenarios

extension RunReport {
  /// Each deficit from the year it arose to the last year to restore it; nil where there is none.
  public var timeline: Picture? {
    let all = summary.underskott.enumerated().filter { !$0.element.ärFlyttat && $0.element.omfattning > 0 }
    guard let first = all.map(\.element.från).min(), let last = all.map({ lastYear($0.offset, $0.element) }).max()
    else {
      return nil
    }
    let years = Array(first...last)
    let law = (lastRules?.återställning ?? Lagrum(.praxis)).wording
    let title = Wording(
      sv: "När underskotten ska vara återställda (\(law.sv))", en: "When the deficits must be restored (\(law.en))")
    let lanes = all.map { lane($0.offset, $0.element, years) }
    let late = all.filter(\.element.ärBrutet)
    let description = Wording { language in
      let isSwedish = language == .sv
      guard !late.isEmpty else {
        let open = all.contains { $0.element.klass == .oavgjord }
        return open
          ? (isSwedish
            ? "Inget underskott är försenat; minst ett ska återställas efter \(scenario.år.till)."
            : "No deficit is late; one at least is to be restored after \(scenario.år.till).")
          : (isSwedish
            ? "Varje underskott blir återställt i tid eller avslutat, om det går som planen säger."
            : "Every deficit is restored in time or ended, if all goes as planned.")
      }
      let list = late.map { "\(amount($0.element.saknas, language)) (\($0.element.från))" }.joined(separator: ", ")
      return isSwedish
        ? "Försenas, om det går som planen säger: \(list)." : "Late, if all goes as planned: \(list)."
    }
    return Picture(
      name: "aterstallning", title: title, description: description,
      chart: TimelineChart(years: years, lanes: lanes), table: timelineTable(title, all.map(\.offset)))
  }

  /// The deadline, or the last year in which something is left after it.
  private func lastYear(_ index: Int, _ deficit: Underskottssammandrag) -> Int {
    max(deficit.senast, lateUntil(index, deficit) ?? 0)
  }

  /// The last year that opens with something left after the deadline.
  private func lateUntil(_ index: Int, _ deficit: Underskottssammandrag) -> Int? {
    summary.år.last { $0.år > deficit.senast && $0.underskott[index].ingående > 0 }?.år
  }

  private func lane(_ index: Int, _ deficit: Underskottssammandrag, _ years: [Int]) -> TimelineChart.Lane {
    let own = years.map { year in
      let movement = summary[year]?.underskott[index]
      return TimelineChart.Year(
        restored: Double(movement?.återställt ?? 0) / Double(deficit.omfattning),
        waived: Double(movement?.efterskänkt ?? 0) / Double(deficit.omfattning))
    }
    let heading = Wording { language in
      let size = amount(deficit.omfattning, language)
      return language == .sv
        ? "Underskott \(deficit.från)\(deficit.ärFörlängt ? ", förlängd tid" : ""): \(size), senast \(deficit.senast)"
        : "Deficit of \(deficit.från)\(deficit.ärFörlängt ? ", extended" : ""): \(size), by \(deficit.senast)"
    }
    return TimelineChart.Lane(
      heading: heading, outcome: outcome(deficit), isLate: deficit.ärBrutet, från: deficit.från,
      senast: deficit.senast, lateUntil: lateUntil(index, deficit), years: own)
  }

  /// How it goes for a deficit, and how often it is late in the futures.
  private func outcome(_ deficit: Underskottssammandrag) -> Wording {
    let cohort = simulation?.simulation.cohorts.first { $0.från == deficit.från && !deficit.ärFörlängt }
    return Wording { language in
      let isSwedish = language == .sv
      var parts: [String] = []
      if deficit.ärBrutet {
        let missing = amount(deficit.saknas, language)
        parts.append(
          isSwedish
            ? "för sent: \(missing) saknas \(deficit.senast)" : "late: \(missing) is missing in \(deficit.senast)")
      } else if deficit.klass == .oavgjord {
        parts.append(isSwedish ? "återstår efter \(scenario.år.till)" : "left after \(scenario.år.till)")
      } else {
        parts.append(deficit.klass.wording(language))
      }
      if deficit.efterskänkt > 0 {
        let waived = amount(deficit.efterskänkt, language)
        parts.append(isSwedish ? "synnerliga skäl \(waived)" : "exceptional grounds \(waived)")
      }
      if let cohort, let simulation {
        let late = simulation.text(cohort.försenas, language)
        parts.append(isSwedish ? "försenas i \(late) av framtiderna" : "late in \(late) of the futures")
      }
      return Wording(verbatim: parts.joined(separator: "; ")).capitalised(language)
    }
  }

  private func timelineTable(_ title: Wording, _ indices: [Int]) -> Table {
    let shown = summary.år.filter { year in year.underskott.contains { $0.ingående > 0 || $0.nytt > 0 } }
    let rows = indices.flatMap { index -> [Row] in
      let deficit = summary.underskott[index]
      let name = Wording(
        sv: "\(deficit.från)\(deficit.ärFörlängt ? " förlängt" : ""), senast \(deficit.senast): \(outcome(deficit).sv)",
        en: "\(deficit.från)\(deficit.ärFörlängt ? " extended" : ""), by \(deficit.senast): \(outcome(deficit).en)")
      func row(_ label: Wording, _ amount: (Årssammandrag.Underskottsrörelse) -> Int64) -> Row? {
        let amounts = shown.map { amount($0.underskott[index]) }
        return amounts.contains { $0 != 0 } ? Row(label, level: 1, amounts: amounts) : nil
      }
      return [.heading(name)]
        + [
          row(Wording(sv: "Återställt", en: "Restored")) { $0.återställt },
          row(Wording(sv: "Synnerliga skäl", en: "Exceptional grounds")) { $0.efterskänkt },
          row(Wording(sv: "Kvar", en: "Left")) { $0.kvar },
        ].compactMap { $0 }
    }
    return Table(title: title, enhet: scenario.enhet, columns: shown.map { Column(year: $0.år) }, rows: rows)
  }
}
