extension ScenarioWriter {
  var goals: Node { object(scenario.mål.map { member($0.nyckel, goal($0)) }) }

  private func goal(_ goal: Mål) -> Node {
    var members = [member("namn", text(goal.namn)), member("nivå", text(goal.nivå.rawValue))]
    if let above = goal.under { members.append(member("under", text(above))) }
    if let owner = goal.ägare { members.append(member("ägare", text(owner))) }
    if let period = goal.period {
      members.append(member("period", list([number(Int64(period.lowerBound)), number(Int64(period.upperBound))])))
    }
    members.add("mått", object(goal.mått.map { member($0.nyckel, mark($0)) }))
    return object(members)
  }

  private func mark(_ mark: Mått) -> Node {
    var members = [member("namn", text(mark.namn)), member("slag", text(mark.slag.rawValue))]
    if mark.slag.harMålvärde { members.append(member("målvärde", numbers(mark.målvärde))) }
    if mark.slag == .inom { members.append(member("tolerans", decimal(mark.tolerans))) }
    if let figure = mark.storhet { members.append(member("storhet", text(figure))) }
    members.append(member("avser", text(mark.avser.rawValue)))
    let isDone = mark.slag == .genomfört
    members.add(
      "utfall",
      object(mark.utfall.poster.map { member(String($0.år), isDone ? flag($0.tal != .noll) : decimal($0.tal)) }))
    members.add("sannolikhet", numbers(mark.sannolikhet))
    members.append(member("samvariation", decimal(mark.samvariation)))
    if let unit = mark.enhet { members.append(member("enhet", text(unit))) }
    if let often = mark.mäts { members.append(member("mäts", text(often.rawValue))) }
    if let source = mark.källa { members.append(member("källa", text(source))) }
    return object(members)
  }
}
