extension ScenarioWriter {
  func investments(_ plan: Investeringsplan) -> Node {
    var members = [member("ingår_i_planen", flag(plan.ingårIPlanen))]
    members.add("projekt", object(plan.projekt.map { member($0.nyckel, project($0)) }))
    members.add("befintliga_avskrivningar", series(plan.befintligaAvskrivningar))
    members.append(member("följer", object([member("kostnadsindex", decimal(plan.kostnadsindex))])))
    return object(members)
  }

  private func project(_ projekt: Investeringsplan.Projekt) -> Node {
    var members = [member("namn", text(projekt.namn)), member("utgift", series(projekt.utgift))]
    members.add("bidrag", series(projekt.bidrag))
    switch projekt.tasIBruk {
    case .år(let år): members.append(member("tas_i_bruk", number(Int64(år))))
    case .löpande: members.append(member("tas_i_bruk", text("löpande")))
    }
    members.append(member("nyttjandetid", number(Int64(projekt.nyttjandetid))))
    members.append(member("driftkostnad", amount(projekt.driftkostnad)))
    return object(members)
  }

  func financing(_ plan: Finansieringsplan) -> Node {
    object([
      member("ingår_i_planen", flag(plan.ingårIPlanen)), member("låneskuld", amount(plan.låneskuld)),
      member("likvida_medel", amount(plan.likvidaMedel)),
      member("likviditetsmål", amount(plan.likviditetsmål)),
      member("bunden_andel", decimal(plan.bundenAndel)), member("löptid", number(Int64(plan.löptid))),
      member("bunden_ränta", decimal(plan.bundenRänta)), member("påslag", decimal(plan.påslag)),
      member("inlåningspåslag", decimal(plan.inlåningspåslag)),
    ])
  }
}
