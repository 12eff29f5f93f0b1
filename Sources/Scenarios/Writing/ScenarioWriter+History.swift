extension ScenarioWriter {
  var history: Node { list(scenario.historik.map(roll)) }

  /// One entry of the history.
  func roll(_ post: Historikpost) -> Node {
    var members = [member("rullad", text(post.rullning.text))]
    if let källa = post.källa { members.append(member("källa", text(källa))) }
    members.append(member("från", text("sha256:" + post.från)))
    members.append(member("balanskravsresultat", amount(post.balanskravsresultat)))
    members.add("ersatte", object(post.ersatte.map { member($0.sökväg, $0.värde.node) }))
    return object(members)
  }
}
