import Simulation
import Testing

@testable import Scenarios

struct NamedVariablesTests {
  @Test func `a name has one variable, and where its number is taken the next`() {
    var free = NamedVariables()
    let own = free.variable("enheter.a")
    #expect(free.variable("enheter.a") == own && free.variable("enheter.b") != own)
    var taken = NamedVariables(besides: [own])
    let next = taken.variable("enheter.a")
    #expect(next.number == own.number + 1 && taken.variable("enheter.a") == next)
  }
}
