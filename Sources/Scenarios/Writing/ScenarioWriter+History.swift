extension ScenarioWriter {
  var history: Node { list(scenario.historik.map(roll)) }

  /// One entry of the history.
  func roll(_ post: Historikpost) -> Node {
    var members = [member("rullad", text(post.rullning.text))]
    if let källa = post.källa { members.append(member("källa", text(källa))) }
    members.append(member("från", text("sha256:" + post.från)))
    members.append(member("balanskravsresultat", amount(post.balanskravsresultat)))
    members.add("ersatte", object(post.ersatte.map { member($0.sökväg, earlier($0.värde)) }))
    return object(members)
  }

  private func earlier(_ värde: Historikpost.Värde) -> Node {
    switch värde {
    case .inget: Node(.null, at: number(0).place)
    case .tal(let number): Node(.number(number), at: self.number(0).place)
    case .ord(let word): text(word)
    case .flagga(let value): flag(value)
    }
  }
}
