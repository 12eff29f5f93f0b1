import Scenarios
import Testing

/// What units that are simulated need, and what is said where it is not there.
@Suite("Units that are simulated")
struct SimulatedUnitFaultTests {
  /// What is said of a plan by rows whose years 2023 and 2024 are settled.
  private func said(_ unit: String, _ more: String = "", by results: String = rows) -> [String] {
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { utfall: [2023, 2024], budget: 2025, plan: [2026] }, \(results),
        organisation: { enheter: { a: { \(unit) } } }, resultatbalansering: { ingår_i_planen: true, regler: { västmanland: { förlaga: "västmanland", gäller: { från: 2000 } } } },
        \(more) }
      """
    do throws(DiagnosticList) {
      return try ScenarioLoader.load(SourceText(name: "plan", text: text)).warnings.map(\.problem.message)
    } catch { return error.diagnostics.map(\.problem.message) }
  }

  private static let rows = """
    resultaträkning: { skatteintäkter: { 2023: 100, 2024: 100, 2025: 100, 2026: 100 },
      verksamhetens_kostnader: { 2023: -90, 2024: -90, 2025: -90, 2026: -90 } }
    """

  @Test("the rows of the income statement, since that is what they move")
  func rows() {
    let totals = "balanskravsresultat: { 2023: 10, 2024: 10, 2025: 10, 2026: 10 }"
    let needed = ["this needs the rows of the income statement of 2025, which are not stated"]
    for unit in ["ram: { 2025: 50 }, precision: 2", "ram: { 2025: 50 }, balanseras: \"västmanland\""] {
      #expect(said(unit) == [])
      #expect(said(unit, by: totals) == needed)
      #expect(
        said(unit, "osäkerhet: { metod: \"resultat\" }") == [
          "osäkerhet.metod is \"resultat\", but must be \"rader\" where organisation is described"
        ])
    }
    #expect(said("ram: { 2025: 50 }", by: totals) == [])
  }

  @Test("a frame when the simulation begins")
  func frames() {
    #expect(said("ram: { 2026: 50 }, precision: 2") == ["\"ram.2025\" is missing in organisation.enheter.a"])
    #expect(said("ram: { 2024: 50 }, precision: 2") == [])
  }

  @Test("an outcome in every settled year that their rule carries, and what they carry at the start from before those")
  func outcomes() {
    let unit = "ram: { 2023: 50 }, balanseras: \"västmanland\""
    #expect(said("\(unit), utfall: { 2023: 49, 2024: 51 }, underskott: { 2022: 1 }") == [])
    #expect(said("\(unit), utfall: { 2023: 49 }") == ["\"utfall.2024\" is missing in organisation.enheter.a"])
    #expect(
      said("\(unit), utfall: { 2023: 49, 2024: 51 }, underskott: { 2023: 1 }") == [
        "organisation.enheter.a.underskott.2023 is 2023, but must be before 2023, the first year that is carried by its outcome"
      ])
    // Without outcomes what is carried stands when the first year that is not settled begins.
    #expect(said("\(unit), underskott: { 2024: 1 }") == [])
    #expect(
      said("\(unit), underskott: { 2025: 1 }") == [
        "organisation.enheter.a.underskott.2025 is 2025, but must be before 2025, the first year that is not settled"
      ])
  }
}
