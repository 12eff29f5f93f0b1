extension ScenarioWriter {
  func pensions(_ own: Pensionsantagande) -> Node {
    var members = [
      member("ingår_i_planen", flag(own.ingårIPlanen)), member("avsättning", amount(own.avsättning)),
      member("ansvarsförbindelse", amount(own.ansvarsförbindelse)),
    ]
    members.add("intjänande", series(own.intjänande))
    members.add("utbetalningar", series(own.utbetalningar))
    members += [
      member("utbetalningar_ansvarsförbindelse", amount(own.utbetalningarAnsvarsförbindelse)),
      member("avrinning", decimal(own.avrinning)),
    ]
    members.add("premier", series(own.premier))
    members.add("prisbasbelopp_tillväxt", percentages(own.prisbasbeloppTillväxt))
    members.append(member("real_ränta", decimal(own.realRänta)))
    members.add("ändrad_real_ränta", percentages(own.ändradRealRänta))
    if let duration = own.duration { members.append(member("duration", decimal(duration))) }
    members.append(member("löneskatt", decimal(own.löneskatt)))
    let booking = Pensionsantagande.Bokföring.nycklar.first { $0.1 == own.bokföring }
    members.append(member("bokföring", text(booking?.0 ?? "")))
    return object(members)
  }

  func pensionRule(_ rule: Pensionskostnadsregel) -> Node {
    var members = [
      member("regel", text("pensionskostnad")), member("inflation_över", decimal(rule.inflationÖver)),
      member("andel", decimal(rule.andel)),
    ]
    if let från = rule.från { members.append(member("från", number(Int64(från)))) }
    if let till = rule.till { members.append(member("till", number(Int64(till)))) }
    if let tak = rule.tak { members.append(member("tak", amount(tak))) }
    return object(members)
  }
}
