extension ScenarioWriter {
  func carrying(_ own: Resultatbalansering) -> Node {
    var members = [member("ingår_i_planen", flag(own.ingårIPlanen))]
    var keys: [String] = []
    for rule in own.regler where !keys.contains(rule.nyckel) { keys.append(rule.nyckel) }
    members.add(
      "regler",
      object(
        keys.map { key in
          let versions = own.regler.filter { $0.nyckel == key }.map(rule)
          return member(key, versions.count == 1 ? versions[0] : list(versions))
        }))
    members.add("buffert", series(own.buffert))
    members.append(member("fördelning", text(own.rationering.rawValue)))
    members.add(
      "justeringar",
      list(
        own.justeringar.map {
          object([
            member("enhet", text($0.enhet)), member("år", number(Int64($0.år))), member("belopp", amount($0.belopp)),
            member("skäl", text($0.skäl)),
          ])
        }))
    members.add(
      "beslut",
      list(
        own.beslut.map {
          object([
            member("enhet", text($0.enhet)), member("underskott_från", number(Int64($0.underskottFrån))),
            member("återhämtas_senast", number(Int64($0.återhämtasSenast))), member("beslut", text($0.beslut)),
          ])
        }))
    return object(members)
  }

  private func rule(_ rule: Balanseringsregel) -> Node {
    var members = [member("namn", text(rule.namn))]
    if let model = rule.förlaga { members.append(member("förlaga", text(model.rawValue))) }
    if let source = rule.källa { members.append(member("källa", text(source))) }
    members += [
      member("gäller", object([member("från", year(rule.från)), member("till", year(rule.till))])),
      member("överskott", shares(rule.överskott)), member("underskott", shares(rule.underskott)),
      member("centralt_i_budget", flag(rule.centraltIBudget)), member("grind", gate(rule.grind)),
      member("återhämtning", object([member("år", number(Int64(rule.återhämtningsår)))])),
      member("inom_buffert", flag(rule.inomBuffert)), member("outnyttjat_kvar", flag(rule.outnyttjatKvar)),
      member("nyttjas", decimal(rule.nyttjas)), member("återhämtas", decimal(rule.återhämtas)),
    ]
    return object(members)
  }

  private func year(_ year: Int?) -> Node { year.map { number(Int64($0)) } ?? nothing }

  private func gate(_ gate: Balanseringsregel.Grind?) -> Node {
    guard let gate else { return nothing }
    var members: [Node.Member] = []
    members.add("mått", list(gate.mått.map { text($0) }))
    members.append(member("minst", share(gate.minst)))
    return object(members)
  }

  private func shares(_ split: Balanseringsregel.Fördelning) -> Node {
    object([
      member("enhet", share(split.enhet)), member("nämnd", share(split.nämnd)),
      member("centralt", share(split.centralt)),
    ])
  }

  private func share(_ share: Andel) -> Node { share.procent.map { decimal($0) } ?? text(share.text) }
}
