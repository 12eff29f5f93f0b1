import Numerics

extension DecisionRules {
  /// Decides for a year.
  ///
  /// - Parameters:
  ///   - year: which simulated year, from 0.
  ///   - known: what is known of the years before it.
  public func decide(_ year: Int, _ known: Knowledge, _ state: inout Decisions) -> DecisionYear {
    var course = Course(known)
    for place in rules.indices { course.expected += effect(of: place, year, state).sum }
    for place in order where rules[place].isActive[year] && (year > 0 || !rules[place].seesOutcome) {
      let rule = rules[place]
      let seen = rule.seesOutcome ? state.before.deviation : known.deviation - known.error
      let need =
        switch rule.condition {
        case .restoration: restoration(rule, known, state, expected: course.expected)
        case .deficit: (Lanes.zero - course.expected - seen).positivePart
        }
      course.lacking = (need + Lanes(repeating: rule.margin)).only(where: need .> 0)
      course.shortfall =
        switch rule.condition {
        case .restoration: (Lanes.zero - course.expected).positivePart
        case .deficit: need
        }
      for action in rule.actions { take(action, year, &course, &state.force[place]) }
    }
    for place in rules.indices { course.done.posts.add(effect(of: place, year, state)) }
    for place in rules.indices { forget(place, &state.force[place]) }
    state.before = known
    state.expectedBefore = course.expected
    return course.done
  }

  /// What restoration needs beyond what the year is expected to give: what is due by its end, never more than what is outstanding.
  private func restoration(
    _ rule: DecisionRule, _ known: Knowledge, _ state: Decisions, expected: Lanes
  ) -> Lanes {
    guard rule.seesOutcome else {
      return Self.need(due: known.due + known.error, outstanding: known.outstanding + known.error, given: expected)
    }
    // The year between restores, or adds to what is outstanding, as it was expected to.
    let between = state.expectedBefore
    let due = (state.before.dueNext - between.positivePart).positivePart
    let outstanding = (state.before.outstanding - between.positivePart).positivePart
    return Self.need(due: due, outstanding: outstanding + (Lanes.zero - between).positivePart, given: expected)
  }

  /// What restoration needs of a year, given what it is expected to give: what is due by its end, never more than all that is outstanding,
  /// and nothing where nothing is due.
  static func need(due: Lanes, outstanding: Lanes, given: Lanes) -> Lanes {
    minimum((due - given).only(where: due .> 0).positivePart, outstanding.positivePart)
  }
}

/// How far the decisions for a year have come.
private struct Course {
  /// What the year is expected to come to with what has been decided so far.
  var expected: Lanes
  /// What the rule at hand still wants.
  var lacking = Lanes.zero
  /// How far below zero the result is seen to be, which is how far reserves may lift it.
  var shortfall = Lanes.zero
  /// What is left to take of gains and reserves.
  var gains: Lanes
  var reserves: Knowledge.Reserves
  var done = DecisionYear()

  init(_ known: Knowledge) {
    expected = known.planned
    gains = known.gains
    reserves = known.reserves
  }

  /// Counts on so much more.
  mutating func count(_ amount: Lanes) {
    expected += amount
    lacking = (lacking - amount).positivePart
    shortfall = (shortfall - amount).positivePart
  }
}

extension DecisionRules {
  private func take(_ action: DecisionRule.Action, _ year: Int, _ course: inout Course, _ force: inout Decisions.Force)
  {
    switch action {
    case .gains(let cap):
      let taken = minimum(course.lacking, minimum(course.gains, Lanes(repeating: cap)))
      course.gains -= taken
      course.done.gains += taken
      course.count(taken)
    case .reserves(let cap):
      var left = Lanes(repeating: cap)
      for isRUR in [usesRURFirst, !usesRURFirst] { use(isRUR, &left, &course) }
    case .saving(_, let cap, _, _):
      let taken = minimum(course.lacking, (Lanes(repeating: cap[year]) - force.saving).positivePart)
      force.saving += taken
      course.count(taken)
    case .tax(let cap, let perÖre, _):
      let each = Lanes(repeating: perÖre[year])
      let wanted = Lanes.zero - ((Lanes.zero - course.lacking) / maximum(each, Lanes(repeating: 1))).flooredToKrona
      let before = (force.tax * each).roundedToKrona
      force.tax += minimum(wanted, (Lanes(repeating: cap) - force.tax).positivePart)
      course.count((force.tax * each).roundedToKrona - before)
    }
  }

  /// Uses one of the reserves, as far as it reaches and may.
  private func use(_ isRUR: Bool, _ left: inout Lanes, _ course: inout Course) {
    let holds = isRUR ? course.reserves.rur : course.reserves.resultatreserv
    let room = !isRUR && liftsAboveZero ? course.lacking : minimum(course.lacking, course.shortfall)
    let taken = minimum(room, minimum(holds, left))
    left -= taken
    if isRUR {
      course.reserves.rur -= taken
      course.done.reserves.rur += taken
    } else {
      course.reserves.resultatreserv -= taken
      course.done.reserves.resultatreserv += taken
    }
    course.count(taken)
  }

  /// What a rule's decisions in force do to a year.
  private func effect(of place: Int, _ year: Int, _ state: Decisions) -> PostLanes {
    var posts = PostLanes()
    for action in rules[place].actions {
      switch action {
      case .saving(let post, _, let success, _):
        posts[post] += (state.force[place].saving * Lanes(repeating: success)).roundedToKrona
      case .tax(_, let perÖre, _):
        posts[.skatteintäkter] += (state.force[place].tax * Lanes(repeating: perÖre[year])).roundedToKrona
      case .gains, .reserves: break
      }
    }
    return posts
  }

  /// Lets what does not last end with the year.
  private func forget(_ place: Int, _ force: inout Decisions.Force) {
    for action in rules[place].actions {
      switch action {
      case .saving(_, _, _, false): force.saving = .zero
      case .tax(_, _, false): force.tax = .zero
      default: break
      }
    }
  }
}
