import Law
import Numerics

extension Simulator {
  /// Judges what eight paths came to: each cohort, the deficits that exist at the start, and the plan in its classes.
  func judge(_ state: Bokslutsläge, _ withGrounds: Bokslutsläge?, _ rows: borrowing PathRows, _ group: Int) {
    let posts = state.återställning.poster
    let horizon = layout.years.upperBound
    var existingLate = LaneMask.all(false)
    var existingOpen = LaneMask.all(false)
    var planLate = LaneMask.all(false)
    var planOpen = LaneMask.all(false)
    var laterLate = LaneMask.all(false)
    var planMissing = Lanes.zero
    var planRestoredLate = Lanes.zero
    for (cohort, year) in layout.cohorts.enumerated() {
      var missing = Lanes.zero
      var size = Lanes.zero
      var remaining = Lanes.zero
      for place in cohortPlaces[cohort] {
        missing += posts[place].saknatVidFrist
        // Not through `omfattning`, which would copy all of the place.
        size += posts[place].ingående + posts[place].nytt + posts[place].inflyttat - posts[place].utflyttat
        if layout.places[place].senast > horizon { remaining += posts[place].återstående }
        if year <= lastPlanYear { planRestoredLate += posts[place].återställtSent }
      }
      let late = missing .> 0
      let open = (remaining .> 0) .& .!late
      rows.cells[layout.missingCell(cohort), group] = missing
      rows.events[layout.bornEvent(cohort), group] = (size .> 0).ones
      rows.events[layout.lateEvent(cohort), group] = late.ones
      rows.events[layout.openEvent(cohort), group] = open.ones
      if existing.contains(cohort) {
        existingLate = existingLate .| late
        existingOpen = existingOpen .| open
      }
      if year <= lastPlanYear {
        planLate = planLate .| late
        planOpen = planOpen .| open
        planMissing += missing
      } else {
        laterLate = laterLate .| late
      }
    }
    rows.cells[layout.planMissingCell, group] = planMissing
    rows.cells[layout.planLateCell, group] = planRestoredLate
    rows.events[layout.existingLateEvent, group] = existingLate.ones
    rows.events[layout.existingOpenEvent, group] = (existingOpen .& .!existingLate).ones
    rows.events[layout.laterLateEvent, group] = laterLate.ones
    let breach = planLate .& lateEvenWith(withGrounds)
    rows.events[layout.breachEvent, group] = breach.ones
    rows.events[layout.groundsEvent, group] = (planLate .& .!breach).ones
    rows.events[layout.openPlanEvent, group] = (planOpen .& .!planLate).ones
    noteFirst(posts, rows, group)
  }

  /// Paths on which a deficit of the plan is late even with what the rule for synnerliga skäl gives; all without such a rule.
  private func lateEvenWith(_ grounds: Bokslutsläge?) -> LaneMask {
    guard let posts = grounds?.återställning.poster else { return .all(true) }
    var late = LaneMask.all(false)
    for (place, post) in layout.places.enumerated() where post.från <= lastPlanYear {
      late = late .| (posts[place].saknatVidFrist .> 0)
    }
    return late
  }

  /// Which place of the plan was the first to be late.
  private func noteFirst(_ posts: [Underskottsläge], _ rows: borrowing PathRows, _ group: Int) {
    var none = LaneMask.all(true)
    for place in byDeadline {
      let isFirst =
        layout.places[place].från <= lastPlanYear ? (posts[place].saknatVidFrist .> 0) .& none : LaneMask.all(false)
      rows.events[layout.firstEvent(place: place), group] = isFirst.ones
      none = none .& .!isFirst
    }
  }
}
