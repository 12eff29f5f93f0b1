extension ScenarioWriter {
  var placements: Node {
    var members: [Node.Member] = []
    members.add("i_planen", series(scenario.placeringar.iPlanen))
    members.add("övervärde", series(scenario.placeringar.övervärde))
    members.add("övervärde_före_2019", series(scenario.placeringar.övervärdeFöre2019))
    if let portfölj = scenario.placeringar.portfölj { members += portfolio(portfölj) }
    return object(members)
  }

  private func portfolio(_ portfölj: Portfölj) -> [Node.Member] {
    var members = [
      member(
        "värderad",
        object([
          member("år", number(Int64(portfölj.värderad.år))), member("månad", number(Int64(portfölj.värderad.månad))),
        ])
      )
    ]
    if portfölj.tillgångsslag.allSatisfy({ $0.marknadsvärde == nil }) {
      members.append(member("marknadsvärde", amount(portfölj.marknadsvärde)))
      members.append(member("anskaffningsvärde", amount(portfölj.anskaffningsvärde)))
    }
    members.append(member("tillgångsslag", object(portfölj.tillgångsslag.map { member($0.nyckel, assetClass($0)) })))
    members.append(member("avgift", decimal(portfölj.avgift)))
    members.add("insättningar", series(portfölj.insättningar))
    members.add("uttag", series(portfölj.uttag))
    members.append(member("återinvestera_direktavkastning", flag(portfölj.återinvesteraDirektavkastning)))
    members.append(member("balansera_om", flag(portfölj.balanseraOm)))
    members.append(member("realisera", realisation(portfölj.realisering)))
    if let mål = portfölj.avkastningsmål { members.append(member("avkastningsmål", decimal(mål))) }
    return members
  }

  private func assetClass(_ slag: Tillgångsslag) -> Node {
    var members = [member("vikt", decimal(slag.vikt))]
    if let market = slag.marknadsvärde { members.append(member("marknadsvärde", amount(market))) }
    if let cost = slag.anskaffningsvärde { members.append(member("anskaffningsvärde", amount(cost))) }
    if case .egen(let medel, let sigma, let direkt) = slag.avkastning {
      members += [
        member("avkastning", decimal(medel)), member("sigma", decimal(sigma)),
        member("direktavkastning", decimal(direkt)), member("skevhet", decimal(slag.skevhet)),
      ]
    }
    return object(members)
  }

  private func realisation(_ realisering: Realisering) -> Node {
    var members = [member("regel", text(realisering.regel.nyckel))]
    switch realisering.regel {
    case .ingen: break
    case .andel(let share): members.append(member("andel", decimal(share)))
    case .belopp(let kronor): members.append(member("belopp", amount(kronor)))
    case .vidBehov(let tak, let säkerhetsmarginal):
      if let tak { members.append(member("tak", amount(tak))) }
      members.append(member("säkerhetsmarginal", amount(säkerhetsmarginal)))
    }
    if let från = realisering.från { members.append(member("från", number(Int64(från)))) }
    if let till = realisering.till { members.append(member("till", number(Int64(till)))) }
    return object(members)
  }
}
