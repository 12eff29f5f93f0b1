extension ScenarioWriter {
  var decisionRules: Node { object(scenario.beslutsregler.map { member($0.nyckel, rule($0)) }) }

  private func rule(_ regel: Beslutsregel) -> Node {
    var members = [member("när", text(regel.när.nyckel)), member("gäller", text(regel.gäller.nyckel))]
    if let från = regel.från { members.append(member("från", number(Int64(från)))) }
    if let till = regel.till { members.append(member("till", number(Int64(till)))) }
    members.append(member("säkerhetsmarginal", amount(regel.säkerhetsmarginal)))
    members.append(member("åtgärd", actions(regel)))
    return object(members)
  }

  private func actions(_ regel: Beslutsregel) -> Node {
    var members = [member("ordning", list(regel.ordning.map { text($0.nyckel) }))]
    if let own = regel.realisera { members.append(member("realisera", withdrawal(own))) }
    if let own = regel.reserver { members.append(member("reserver", withdrawal(own))) }
    if let own = regel.besparing {
      let parts = [
        limit(own.tak), member("lyckas", decimal(own.lyckas)), member("varar", text(own.varar.nyckel)),
      ]
      members.append(member("besparing", object(parts)))
    }
    if let own = regel.skattehöjning {
      let parts = [member("tak", decimal(own.tak)), member("varar", text(own.varar.nyckel))]
      members.append(member("skattehöjning", object(parts)))
    }
    return object(members)
  }

  private func limit(_ tak: Beslutsregel.Tak) -> Node.Member {
    switch tak {
    case .belopp(let kronor): member("tak", amount(kronor))
    case .andel(let post, let share):
      member("andel_av", object([member("post", text(post.nyckel)), member("procent", decimal(share))]))
    }
  }

  private func withdrawal(_ own: Beslutsregel.Uttag) -> Node {
    object(own.tak.map { [member("tak", amount($0))] } ?? [])
  }
}
