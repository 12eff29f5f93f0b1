/// CrossingGoal: the condition itself, or another probability of its event.
enum CrossingGoal: Equatable {
  case condition
  case percent(Int)
}
