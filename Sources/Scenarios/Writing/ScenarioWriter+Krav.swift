extension ScenarioWriter {
  var krav: Node {
    list(
      scenario.krav.map { krav in
        guard krav.namn != nil || krav.källa != nil else { return text(krav.villkor.text) }
        var members = [member("krav", text(krav.villkor.text))]
        if let namn = krav.namn { members.append(member("namn", text(namn))) }
        if let källa = krav.källa { members.append(member("källa", text(källa))) }
        return object(members)
      }
    )
  }
}
