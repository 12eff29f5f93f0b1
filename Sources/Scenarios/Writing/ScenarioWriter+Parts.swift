import Law
import Simulation

extension ScenarioWriter {
  var years: Node {
    let år = scenario.år
    var members: [Node.Member] = []
    members.add("utfall", list(år.utfall.map { number(Int64($0)) }))
    if let prognos = år.prognos {
      var parts = [member("år", number(Int64(prognos)))]
      if let month = år.prognosmånad { parts.append(member("efter", text(Månad.namn[month - 1]))) }
      members.append(member("prognos", år.prognosmånad == nil ? number(Int64(prognos)) : object(parts)))
    }
    if let budget = år.budget { members.append(member("budget", number(Int64(budget)))) }
    members.add("plan", list(år.plan.map { number(Int64($0)) }))
    members.append(member("till", number(Int64(år.till))))
    return object(members)
  }

  var accounts: Node {
    var members: [Node.Member] = []
    for post in Resultatpost.allCases {
      let lines = scenario.resultaträkning.rader.filter { $0.post == post }
      if let only = lines.first, lines.count == 1, only.namn.isEmpty {
        members.append(member(post.nyckel, line(only)))
      } else {
        members.add(post.nyckel, object(lines.map { member($0.namn, line($0)) }))
      }
    }
    return object(members)
  }

  /// A line; where the row has no default reaction and nothing but amounts is stated, an amount per year.
  private func line(_ rad: Resultaträkning.Rad) -> Node {
    let reactions = rad.reaktioner
    let isPlain = reactions.isEmpty && Kalibrering.reaktioner(rad.post).isEmpty && rad.precision == nil
    if isPlain && !rad.harRegel { return series(rad.belopp) }
    var members = [
      member("belopp", series(rad.belopp)),
      member("reagerar_på", object(reactions.map { member($0.faktor, decimal($0.styrka)) })),
    ]
    if let growth = rad.tillväxt { members.append(member("tillväxt", decimal(growth))) }
    if let volume = rad.volym { members.append(member("volym", decimal(volume))) }
    if let precision = rad.precision {
      let parts = [member("sigma", decimal(precision.sigma)), member("ar", decimal(precision.ar))]
      members.append(member("precision", object(parts)))
    }
    return object(members)
  }

  var decisions: Node {
    list(
      scenario.synnerligaSkäl.map { beslut in
        var members = [member("år", number(Int64(beslut.år)))]
        members.append(member("belopp", beslut.belopp.map { amount($0) } ?? text("allt")))
        if case .förläng(let till) = beslut.slag { members.append(member("förläng_till", number(Int64(till)))) }
        members.append(member("skäl", text(beslut.skäl)))
        members.append(member("redovisat", number(Int64(beslut.redovisat))))
        return object(members)
      }
    )
  }

  var openings: Node {
    list(
      scenario.ingåendeUnderskott.map {
        object([
          member("från", number(Int64($0.från))), member("senast", number(Int64($0.senast))),
          member("kvar", amount($0.belopp)),
        ])
      }
    )
  }

  var reserves: Node {
    var members: [Node.Member] = []
    members.add("resultatreserv", object(reserve(scenario.resultatreserv)))
    var old = reserve(scenario.resultatutjämningsreserv)
    old.add(
      "villkor_uppfyllt",
      object(scenario.rurVillkor.map { member(String($0.år), flag($0.uppfyllt)) })
    )
    members.add("resultatutjämningsreserv", object(old))
    return object(members)
  }

  private func reserve(_ plan: Reservplan) -> [Node.Member] {
    var members: [Node.Member] = []
    if plan.ingående > 0 { members.append(member("ingående", amount(plan.ingående))) }
    members.add("reservera", wishes(plan.reservera))
    members.add("använd", wishes(plan.använd))
    return members
  }

  private func wishes(_ wishes: [Reservplan.Årsönskan]) -> Node {
    object(
      wishes.map { wish in
        switch wish.önskan {
        case .max: member(String(wish.år), text("max"))
        case .belopp(let kronor): member(String(wish.år), amount(kronor))
        }
      }
    )
  }

  var budget: Node {
    var members: [Node.Member] = []
    members.add("synnerliga_skäl", object(scenario.budgetSkäl.map { member(String($0.år), text($0.skäl)) }))
    return object(members)
  }

  var settings: Node {
    let valda = scenario.inställningar
    func word<Value: Equatable>(_ value: Value, _ words: [(String, Value)]) -> Node {
      guard let match = words.first(where: { $0.1 == value }) else {
        preconditionFailure("every setting has a word")
      }
      return text(match.0)
    }
    func percent(_ basisPoints: Int) -> Node { number(Int64(basisPoints), shift: 2) }
    return object([
      member("avräkningsordning", word(valda.avräkningsordning, Avräkningsordning.nycklar)),
      member("reserveringsregel", word(valda.reserveringsregel, Reserveringsregel.nycklar)),
      member("reservordning", word(valda.reservordning, Reservordning.nycklar)),
      member("reserv_över_noll", flag(valda.reservÖverNoll)),
      member("rur_villkor", word(valda.rurVillkor, RURVillkor.nycklar)),
      member("reserveringströskel", percent(valda.reserveringströskel)),
      member(
        "reserveringströskel_vid_negativt_eget_kapital",
        percent(valda.reserveringströskelVidNegativtEgetKapital)
      ),
      member("reservtak", percent(valda.reservtak)),
      member("budget_kräver_överskott", flag(valda.budgetKräverÖverskott)),
      member("placeringsvinster", word(valda.placeringsvinster, Placeringsvinster.nycklar)),
      member("övervärde_före_2019_räknas", flag(valda.övervärdeFöre2019Räknas)),
      member("synnerliga_skäl_visas", word(valda.synnerligaSkälVisas, SynnerligaSkälVisning.nycklar)),
      member("sena_beslut", word(valda.senaBeslut, SenaBeslut.nycklar)),
      member("ansvarsförbindelse_med_löneskatt", flag(valda.ansvarsförbindelseMedLöneskatt)),
      member("resultatmål", percent(valda.resultatmål)),
    ])
  }
}
