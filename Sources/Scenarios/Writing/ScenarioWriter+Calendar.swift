extension ScenarioWriter {
  var calendar: Node {
    list(
      scenario.årshjul.map { post in
        var members = [member("namn", text(post.namn)), member("datum", text(post.datum))]
        members.append(member("år", number(Int64(post.år))))
        if let organ = post.organ { members.append(member("organ", text(organ))) }
        if let källa = post.källa { members.append(member("källa", text(källa))) }
        return object(members)
      })
  }
}

extension Kalenderpost {
  /// The date as scenario files write it: "06-15", or the month's name.
  public var datum: String {
    guard let dag else { return Månad.namn[månad - 1] }
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(two(månad))-\(two(dag))"
  }
}
