extension ScenarioWriter {
  var inhabitants: Node { object(scenario.befolkning.poster.map { member(String($0.år), number($0.belopp)) }) }

  func taxes(_ skatt: Skatteantagande) -> Node {
    var members = [member("ingår_i_planen", flag(skatt.ingårIPlanen))]
    switch skatt.grund {
    case .genomslag(let share): members.append(member("eget_genomslag", decimal(share)))
    case .underlag(let own):
      members.add("skattesats", numbers(own.skattesats))
      members.add("rikets_skattesats", numbers(own.riketsSkattesats))
      switch own.medelskattekraft {
      case .andel(let ratio): members.add("skattekraft", numbers(ratio))
      case .kronor(let mean): members.add("medelskattekraft", numbers(mean))
      }
      members.add("uppräkning", numbers(own.uppräkning))
      members.add("slutavräkning", numbers(own.slutavräkning))
      members.add("slutavräkningsdifferens", numbers(own.slutavräkningsdifferens))
      var parts = [member("garantinivå", decimal(own.garantinivå))]
      parts.add("länsvis_skattesats", numbers(own.länsvisSkattesats))
      parts.add("kostnadsutjämning", numbers(own.kostnadsutjämning))
      parts.add("reglering", numbers(own.reglering))
      parts.add("strukturbidrag", numbers(own.strukturbidrag))
      parts.add("införandebidrag", numbers(own.införandebidrag))
      members.append(member("utjämning", object(parts)))
    }
    return object(members)
  }

  func numbers(_ series: Talserie) -> Node {
    object(series.poster.map { member(String($0.år), decimal($0.tal)) })
  }
}
