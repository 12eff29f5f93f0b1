extension ScenarioWriter {
  var measures: Node { object(scenario.åtgärder.map { member($0.nyckel, measure($0)) }) }

  private func measure(_ åtgärd: Åtgärd) -> Node {
    var members = [
      member("namn", text(åtgärd.namn)), member("ingår_i_planen", flag(åtgärd.ingårIPlanen)),
      member("effekt", series(åtgärd.effekt)), member("status", text(åtgärd.status.nyckel)),
    ]
    for (key, stated) in [("nämnd", åtgärd.nämnd), ("ansvarig", åtgärd.ansvarig), ("mål", åtgärd.mål)] {
      if let stated { members.append(member(key, text(stated))) }
    }
    members.add("engångskostnad", series(åtgärd.engångskostnad))
    members.append(member("post", text(åtgärd.post.nyckel)))
    if let utfall = åtgärd.lyckas {
      members.append(
        member(
          "lyckas",
          object([
            member("låg", decimal(utfall.låg)), member("trolig", decimal(utfall.trolig)),
            member("hög", decimal(utfall.hög)), member("form", text(utfall.form.nyckel)),
          ])))
    }
    if let försening = åtgärd.försening {
      let parts = [
        member("sannolikhet", decimal(försening.sannolikhet)), member("år", number(Int64(försening.år))),
      ]
      members.append(member("försening", object(parts)))
    }
    return object(members)
  }
}
