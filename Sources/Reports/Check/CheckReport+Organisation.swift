import Scenarios

extension CheckReport {
  /// How units deviate from their frames, how frames go on, and every term by which results are carried forward; with what each rests on.
  var organisation: Antagandegrupp? {
    guard let own = scenario.organisation else { return nil }
    let heading = Wording(sv: "Organisation och resultatbalansering", en: "Organisation and carry-over")
    let items = units(own) + lines(own) + (scenario.resultatbalansering.map { carrying($0, own) } ?? [])
    return items.isEmpty ? nil : Antagandegrupp(heading, items)
  }

  private func units(_ own: Organisationsplan) -> [Antagande] {
    var lines: [Antagande] = []
    if own.enheter.contains(where: { $0.precision != nil }) {
      lines += item(
        "organisation.samvariation", Wording { percent(own.samvariation, $0) }, own.samvariation == .noll,
        Wording(
          sv: "Korrelation mellan enheternas precision, genom en gemensam faktor; förvalet är oberoende enheter",
          en: "Correlation between units' precision, by one common factor; by default units are independent"))
    }
    for unit in own.enheter {
      if let precision = unit.precision {
        lines += item(
          "organisation.enheter.\(unit.nyckel).precision",
          Wording { language in
            let whole =
              precision.omsättning.map { "\(language == .sv ? "av" : "of") \(amount($0, language))" }
              ?? (language == .sv ? "av ramen" : "of the frame")
            return "φ \(number(precision.ar, language)), σ \(percent(precision.sigma, language)) \(whole)"
          }, false, Wording(sv: "Scenariots egen; φ är annars 0,5", en: "The scenario's own; φ is else 0.5"))
      }
      if !unit.uppräkning.isEmpty {
        lines += item(
          "organisation.enheter.\(unit.nyckel).uppräkning",
          Wording { language in
            unit.uppräkning.poster.map {
              "\(language == .sv ? "från" : "from") \($0.år) \(percent($0.tal, language))"
            }.joined(separator: ", ")
          }, false,
          Wording(
            sv: "Ramen vid årets slut gånger uppräkningen, avrundad till hela kronor, före växlingar inför nästa år",
            en:
              "The frame at the end of the year times the uprating, rounded to whole kronor, before the next year's transfers"
          ))
      }
    }
    return lines
  }

  private func carrying(_ carrying: Resultatbalansering, _ own: Organisationsplan) -> [Antagande] {
    let held = item(
      "resultatbalansering.ingår_i_planen", Wording(verbatim: carrying.ingårIPlanen ? "true" : "false"), false,
      carrying.ingårIPlanen
        ? Wording(
          sv: "Planens siffror rymmer det nyttjande och den återhämtning som planen själv ger",
          en: "The plan's figures hold the use and recovery that the plan itself gives")
        : Wording(
          sv: "Nyttjande och återhämtning läggs till planens siffror",
          en: "Use and recovery are added to the plan's figures"))
    let used = carrying.regler.filter { rule in own.enheter.contains { $0.balanseras == rule.nyckel } }
    let rules = used.flatMap { rule -> [Antagande] in
      let units = own.enheter.filter { $0.balanseras == rule.nyckel }
      let names = units.map(\.namn).joined(separator: ", ")
      return [
        Antagande(
          Wording(
            sv: "\(rule.nyckel)\(Self.span(rule, "från", "till"))", en: "\(rule.nyckel)\(Self.span(rule, "from", "to"))"
          ),
          Wording(sv: "\(rule.namn); gäller \(names)", en: "\(rule.namn); for \(names)"), nil,
          rule.källa.map { Wording(sv: "Källa: \($0)", en: "Source: \($0)") })
      ] + terms(rule)
    }
    let buffer =
      used.contains(where: \.inomBuffert) && carrying.buffert.isEmpty
      ? item(
        "resultatbalansering.buffert", Wording(sv: "ingen", en: "none"), true,
        Wording(
          sv: "Utan buffert får inget överskott nyttjas inom den",
          en: "Without a buffer no surplus may be used within it"))
      : []
    let order = carrying.rationering
    let sharing =
      used.contains(where: \.inomBuffert)
      ? item(
        "resultatbalansering.fördelning", Wording(verbatim: order.rawValue), order == .proportionell,
        Wording(
          sv: "Hur bufferten delas när den är mindre än det som begärs",
          en: "How the buffer is shared when it is smaller than what is applied for")) : []
    return held + rules + gates(used, own) + buffer + sharing
  }

  /// Which mått each unit's surplus hangs on, and how likely each is said to be reached.
  private func gates(_ rules: [Balanseringsregel], _ own: Organisationsplan) -> [Antagande] {
    own.enheter.flatMap { unit -> [Antagande] in
      guard let rule = rules.last(where: { $0.nyckel == unit.balanseras }), rule.grind != nil else { return [] }
      let marks = scenario.grindmått(rule, unit)
      return item(
        "grind, \(unit.nyckel)",
        Wording { language in
          let listed = marks.map { "\($0.nyckel) \(percent(scenario.nås($0, scenario.år.sistaAngivna), language))" }
          return listed.isEmpty ? language == .sv ? "inga mått" : "no mått" : listed.joined(separator: ", ")
        }, !marks.contains { !$0.sannolikhet.isEmpty },
        marks.isEmpty
          ? Wording(
            sv: "Inget mått gäller enheten, så inget hindrar att överskott behålls",
            en: "No mått is about the unit, so nothing keeps it from its surplus")
          : Wording(
            sv: "Sannolikhet att nås; ett mått utan angiven sannolikhet antas nås",
            en: "Probability of being reached; a mått without a stated one is taken to be"))
    }
  }

  private static func span(_ rule: Balanseringsregel, _ from: String, _ to: String) -> String {
    (rule.från.map { " \(from) \($0)" } ?? "") + (rule.till.map { " \(to) \($0)" } ?? "")
  }

  /// Each term of a rule, and whether it is that of the built-in rule, the default, or the scenario's own.
  private func terms(_ rule: Balanseringsregel) -> [Antagande] {
    let usual = rule.förlaga.map { Balanseringsregel(rule.nyckel, $0) }
    let plain = Balanseringsregel(rule.nyckel, överskott: rule.överskott, underskott: rule.underskott)
    func line<Value: Equatable>(_ key: String, _ value: KeyPath<Balanseringsregel, Value>, _ text: Wording) -> Antagande
    {
      let base = usual ?? plain
      let isSame = rule[keyPath: value] == base[keyPath: value]
      let isStated = usual == nil && (key == "överskott" || key == "underskott")
      let choice: Antagande.Val = isSame && !isStated ? usual == nil ? .förval : .förlaga : .valt(förval: nil)
      return Antagande(Wording(verbatim: "\(rule.nyckel).\(key)"), text, choice, nil)
    }
    func flag(_ value: Bool) -> Wording { Wording(verbatim: value ? "true" : "false") }
    let gate = Wording { language in
      guard let own = rule.grind else { return language == .sv ? "ingen" : "none" }
      let asked =
        own.mått.isEmpty
        ? language == .sv ? "enhetens alla mått" : "all mått of the unit" : own.mått.joined(separator: ", ")
      return "\(asked), \(language == .sv ? "minst" : "at least") \(share(own.minst, language))"
    }
    let years = rule.återhämtningsår
    return [
      line("överskott", \.överskott, Wording { split(rule.överskott, $0) }),
      line("underskott", \.underskott, Wording { split(rule.underskott, $0) }),
      line("centralt_i_budget", \.centraltIBudget, flag(rule.centraltIBudget)), line("grind", \.grind, gate),
      line("återhämtning", \.återhämtningsår, Wording(sv: "\(years) år", en: years == 1 ? "1 year" : "\(years) years")),
      line("inom_buffert", \.inomBuffert, flag(rule.inomBuffert)),
      line("outnyttjat_kvar", \.outnyttjatKvar, flag(rule.outnyttjatKvar)),
      line("nyttjas", \.nyttjas, Wording { percent(rule.nyttjas, $0) }),
      line("återhämtas", \.återhämtas, Wording { percent(rule.återhämtas, $0) }),
    ]
  }

  private func split(_ own: Balanseringsregel.Fördelning, _ language: Language) -> String {
    let (unit, level, centre) = language == .sv ? ("enhet", "nämnd", "centralt") : ("unit", "committee", "centre")
    return [(unit, own.enhet), (level, own.nämnd), (centre, own.centralt)].filter { $0.1 != .ingen }
      .map { "\($0.0) \(share($0.1, language))" }.joined(separator: ", ")
  }

  private func share(_ share: Andel, _ language: Language) -> String {
    share.procent.map { percent($0, language) } ?? share.text
  }

  private func percent(_ share: Decimaltal, _ language: Language) -> String {
    number(share, language) + (language == .sv ? "\u{A0}%" : "%")
  }
}
