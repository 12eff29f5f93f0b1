import Numerics

/// CrossingSearch: finds the first value of a dial at which something is at least zero: from a guess over a coarse grid to a bracket, and
/// in that to the step.
///
/// It asks for one value at a time, so that several searches can be served together.
struct CrossingSearch {
  /// What came of it.
  enum Found: Equatable {
    /// The first place at which it is so; it is not at the place before.
    case at(Int)
    /// Already at the least value.
    case atLowEnd
    /// At none of those tried.
    case never
  }

  private enum State {
    case left(Int)
    case right(Int)
    case last(Int)
    case inside(GridBracket)
    case done(Found)
  }

  private let places: [Int]
  private var values: [Int: Double] = [:]
  private var state: State
  private let mayReach: Bool

  /// - Parameters:
  ///   - places: the coarse grid, ends included.
  ///   - guesses: what the value is there, roughly.
  init(_ places: [Int], guesses: [Double]) {
    self.places = places
    let reached = guesses.firstIndex { $0 >= 0 }
    mayReach = reached != nil
    var best = 0
    for place in guesses.indices where guesses[place] > guesses[best] { best = place }
    state = .left(reached ?? best)
  }

  /// What came of it, once it has been found.
  var found: Found? { if case .done(let found) = state { found } else { nil } }

  /// The place whose value is wanted next; nil when it has been found.
  var wanted: Int? {
    switch state {
    case .left(let j), .right(let j), .last(let j): places[j]
    case .inside(let bracket): bracket.next
    case .done: nil
    }
  }

  /// Takes values of places, all known ones in order, and goes as far as they reach.
  mutating func take(_ known: [(place: Int, value: Double)]) {
    for (place, value) in known { values[place] = value }
    while let place = wanted, let value = values[place] { advance(value) }
    if case .inside(var bracket) = state {
      // What others have asked for narrows it too.
      for (place, value) in known where bracket.low < place && place < bracket.high { bracket.take(value, at: place) }
      state = .inside(bracket)
      while let place = wanted, let value = values[place] { advance(value) }
      if wanted == nil { finish() }
    }
  }

  private mutating func advance(_ value: Double) {
    switch state {
    case .left(let j):
      if value >= 0 {
        state = j == 0 ? .done(.atLowEnd) : .left(j - 1)
      } else if let next = values[places[min(j + 1, places.count - 1)]], next >= 0 {
        enter(j, j + 1)
      } else if j == places.count - 1 {
        state = .done(.never)
      } else {
        // Where not even the guesses reached it, only the end is tried besides the best of them.
        state = mayReach ? .right(j + 1) : .last(places.count - 1)
      }
    case .right(let j):
      if value >= 0 { enter(j - 1, j) } else { state = j == places.count - 1 ? .done(.never) : .right(j + 1) }
    case .last(let j):
      if value < 0 {
        state = .done(.never)
      } else {
        // The best of the guesses is known to fail, and is the one place besides the end that was tried.
        let low = places.lastIndex { (values[$0] ?? 0) < 0 } ?? 0
        enter(low, j)
      }
    case .inside(var bracket):
      if let place = bracket.next { bracket.take(value, at: place) }
      state = .inside(bracket)
      if bracket.next == nil { finish() }
    case .done: break
    }
  }

  private mutating func enter(_ low: Int, _ high: Int) {
    let (low, high) = (places[low], places[high])
    guard let below = values[low], let above = values[high] else { preconditionFailure("both ends are known") }
    let bracket = GridBracket(low: low, lowValue: below, high: high, highValue: above)
    state = .inside(bracket)
    if bracket.next == nil { finish() }
  }

  private mutating func finish() {
    if case .inside(let bracket) = state { state = .done(.at(bracket.high)) }
  }
}
