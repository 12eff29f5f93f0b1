import Scenarios
import Testing

@testable import Analysis

@Suite struct OptionDifferenceTests {
  private func differences(_ settings: [[String]]) throws -> [(String, [String])] {
    let scenarios = try ([[]] + settings).map { try ScenarioFolder.load("vasterbotten-2025.json5", $0).scenario }
    return OptionDifference.all(scenarios).map { ($0.path, $0.values.map(OptionDifference.text)) }
  }

  @Test func `keys that differ come with every option's value, in the order of the file`() throws {
    let found = try differences([
      ["osäkerhet.avvikelse.sigma=3", "balanskravsresultat.2027=280"], ["balanskravsresultat.2027=280.5"],
    ])
    #expect(found.map(\.0) == ["balanskravsresultat.2027", "osäkerhet.avvikelse.sigma"])
    #expect(found.map(\.1) == [["308", "280", "280.5"], ["2.4", "3", "2.4"]])
  }

  @Test func `what only one option has stands value by value`() throws {
    let found = try differences([
      [
        "åtgärder.inköp={ namn: \"Inköp\", ingår_i_planen: false, effekt: { \"2027\": 37 } }",
        "placeringar.i_planen.2028=90",
      ]
    ])
    #expect(
      found.map(\.0) == [
        "placeringar.i_planen.2028", "åtgärder.inköp.namn", "åtgärder.inköp.ingår_i_planen",
        "åtgärder.inköp.effekt.2027", "åtgärder.inköp.status", "åtgärder.inköp.post", "föreslagna_åtgärder",
      ])
    // The canonical form spells out what is not stated.
    let defaults = ["\"beslutad\"", "\"verksamhetens_kostnader\"", "true"]
    let values = ["\"Inköp\"", "false", "37"] + defaults
    #expect(found.map(\.1) == [["100", "90"]] + values.map { ["", $0] })
  }

  @Test func `lists are compared item by item, correlations by their factors`() throws {
    let found = try differences([
      [
        "synnerliga_skäl.1.belopp=800", "avstämning=null",
        "osäkerhet.korrelationer=[{ mellan: [\"avvikelse\", \"globala_aktier\"], värde: 0.25 }]",
      ]
    ])
    #expect(found.count == 2)
    #expect(found.first?.0 == "synnerliga_skäl.1.belopp" && found.first?.1 == ["892", "800"])
    #expect(found.last?.0 == "osäkerhet.korrelationer.\"avvikelse – globala_aktier\"")
    #expect(found.last?.1.last == "0.25")
  }

  @Test func `names, sources and totals to reconcile with are no differences`() throws {
    #expect(try differences([["namn=Annat", "källa=Annan", "avstämning=null"]]).isEmpty)
  }
}
