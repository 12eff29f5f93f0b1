import Analysis
import Scenarios

/// KravReport: what came of the krav of a scenario, in every form.
struct KravReport: Sendable {
  let scenario: Scenario
  let bedömningar: [Kravbedömning]

  /// What each demands, came to and lacks; nil where there are none.
  var table: Table? {
    guard !bedömningar.isEmpty else { return nil }
    let rows = bedömningar.map { own in
      Row(
        label(own),
        cells: [
          own.utfall.map { utfall in Cell.text(Wording { text(utfall, own, $0) }) } ?? .empty,
          .text(Wording { limit(own, $0) }),
          own.utfall == nil ? .empty : .text(Wording { distance(own, isShort: true, $0) }), .text(own.wording),
        ])
    }
    let hasShares = bedömningar.contains { $0.utfall != nil && [.andel, .procent].contains(unit($0)) }
    let hasQuantiles = bedömningar.contains { if case .quantile = $0.krav.villkor.measure { true } else { false } }
    let notes = [
      hasShares
        ? Wording(
          sv: "Avstånd från en gräns i procent är procentenheter.",
          en: "Distances from a limit in per cent are percentage points.")
        : nil,
      hasQuantiles
        ? Wording(
          sv:
            "För median och kvantil är värdet sannolikheten att ligga på rätt sida av villkorets gräns, och gränsen den som krävs.",
          en:
            "Of a median or quantile the value is the probability of being on the right side of its limit, and the limit the one needed."
        ) : nil,
    ].compactMap { $0 }
    return Table(
      title: Wording(sv: "Krav", en: "Demands"), enhet: scenario.enhet,
      columns: [
        Column(Wording(sv: "Värde", en: "Value")), Column(Wording(sv: "Gräns", en: "Limit")),
        Column(Wording(sv: "Avstånd", en: "Distance")),
        Column(Wording(sv: "Utfall", en: "Outcome"), alignment: .left),
      ],
      rows: rows, notes: notes)
  }

  /// The name, where there is one, and the condition.
  func label(_ own: Kravbedömning) -> Wording {
    Wording { language in
      let condition = own.krav.villkor.text(scenario.enhet, language)
      return own.krav.namn.map { "\($0): \(condition)" } ?? condition
    }
  }

  /// How many are met, which are not, and what chance decides.
  var sentences: [Wording] {
    guard !bedömningar.isEmpty else { return [] }
    let met = bedömningar.filter { $0.svar == .uppfyllt }
    let count = Wording(
      sv: "Krav: \(met.count) av \(bedömningar.count) uppfyllda.",
      en: "Demands: \(met.count) of \(bedömningar.count) met.")
    let failed = bedömningar.filter { $0.svar == .ejUppfyllt }.map { own in
      Wording { language in
        let (name, value) = (label(own)(language), text(own.utfall, own, language))
        let far = distance(own, language)
        let how = far.isEmpty ? value : "\(value) – \(far)"
        return language == .sv ? "Ej uppfyllt: \(name) (\(how))." : "Not met: \(name) (\(how))."
      }
    }
    let open = bedömningar.compactMap { own in
      own.hinder.map { hinder in
        Wording(
          sv: "Kan inte bedömas: \(label(own).sv) (\(hinder.wording.sv)).",
          en: "Cannot be judged: \(label(own).en) (\(hinder.wording.en)).")
      }
    }
    return [count] + failed + open + bedömningar.filter(\.avgörsAvSlumpen).map(edge)
  }

  /// Said of a figure whose interval lies on both sides of the limit.
  private func edge(_ own: Kravbedömning) -> Wording {
    let name = label(own)
    return Wording(
      sv:
        "Slumpen avgör: \(name.sv). 95\u{A0}%-intervallet ligger på båda sidor om gränsen; fler framtider kan ge ett annat svar.",
      en:
        "Decided by chance: \(name.en). The 95% interval lies on both sides of the limit; more futures may answer otherwise."
    )
  }
}

extension Kravbedömning {
  /// The answer, and whether chance decides it.
  var wording: Wording {
    let answer =
      switch svar {
      case .uppfyllt: Wording(sv: "uppfyllt", en: "met")
      case .ejUppfyllt: Wording(sv: "ej uppfyllt", en: "not met")
      case .kanInteBedömas: Wording(sv: "kan inte bedömas", en: "cannot be judged")
      }
    return avgörsAvSlumpen ? Wording(sv: answer.sv + ", osäkert", en: answer.en + ", uncertain") : answer
  }
}

extension Kravbedömning.Hinder {
  /// The reason in words.
  var wording: Wording {
    switch self {
    case .ingenSimulering: Wording(sv: rawValue, en: "nothing is simulated")
    case .ingenNämnare: Wording(sv: rawValue, en: "the denominator is zero")
    }
  }
}
