extension ScenarioWriter {
  func organisation(_ own: Organisationsplan) -> Node {
    var members: [Node.Member] = []
    members.add("enheter", object(own.enheter.map { member($0.nyckel, unit($0)) }))
    members.append(member("samvariation", decimal(own.samvariation)))
    var transfers: [Node.Member] = []
    transfers.add("beslutat", decided(own))
    transfers.add("poster", object(own.växlingar.map { member($0.nyckel, transfer($0)) }))
    members.add("växlingar", object(transfers))
    return object(members)
  }

  private func unit(_ unit: Organisationsenhet) -> Node {
    var members = [member("namn", text(unit.namn))]
    if let above = unit.under { members.append(member("under", text(above))) }
    members.add("ram", series(unit.ram))
    members.add("uppräkning", numbers(unit.uppräkning))
    members.add("utfall", series(unit.utfall))
    if let row = unit.rad { members.append(member("rad", text(row))) }
    if let precision = unit.precision {
      var parts = [member("sigma", decimal(precision.sigma)), member("ar", decimal(precision.ar))]
      if let turnover = precision.omsättning { parts.append(member("omsättning", amount(turnover))) }
      members.append(member("precision", object(parts)))
    }
    if let rule = unit.balanseras { members.append(member("balanseras", text(rule))) }
    if unit.överskott > 0 { members.append(member("överskott", amount(unit.överskott))) }
    members.add("underskott", series(unit.underskott))
    return object(members)
  }

  private func decided(_ own: Organisationsplan) -> Node {
    func totals(_ year: Int, _ underÅret: Bool) -> [Node.Member] {
      own.beslutat.filter { $0.år == year && $0.underÅret == underÅret }
        .map { member($0.slag.rawValue, amount($0.belopp)) }
    }
    var years: [Int] = []
    for total in own.beslutat where years.last != total.år { years.append(total.år) }
    return object(
      years.map { year in
        var parts = totals(year, false)
        parts.add("under_året", object(totals(year, true)))
        return member(String(year), object(parts))
      })
  }

  private func transfer(_ own: Budgetväxling) -> Node {
    func part(_ part: Budgetväxling.Part) -> Node {
      switch part {
      case .enhet(let key): text(key)
      case .motpart(let name): object([member("motpart", text(name))])
      }
    }
    var members = [
      member("namn", text(own.namn)), member("år", number(Int64(own.år))), member("slag", text(own.slag.rawValue)),
    ]
    if let key = own.av { members.append(member("av", text(key))) }
    members += [
      member("från", part(own.från)), member("till", part(own.till)), member("belopp", amount(own.belopp)),
      member("under_året", flag(own.underÅret)),
    ]
    return object(members)
  }
}
