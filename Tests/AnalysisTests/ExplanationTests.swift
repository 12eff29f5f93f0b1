import Analysis
import Foundation
import Scenarios
import Testing

/// An explanation's parts make its figure, in every scenario, year and figure.
@Suite struct ExplanationTests {
  static let files =
    (try? FileManager.default.contentsOfDirectory(atPath: ScenarioFolder.url.path))?
    .filter { $0.hasSuffix(".json5") }.sorted() ?? []

  private static func load(_ name: String) throws -> LoadedScenario {
    let path = ScenarioFolder.url.appending(path: name).path
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    return try ScenarioLoader.load(SourceText(name: name, bytes: bytes), files: .folder(of: path))
  }

  @Test(arguments: files) func `the parts add up to the figure`(_ name: String) throws {
    let loaded = try Self.load(name)
    let summary = Summary(loaded.scenario)
    let explainer = Förklarare(summary, places: loaded.places)
    var explained = 0
    for year in loaded.scenario.år.alla {
      for figure in Storhet.allCases {
        guard let root = explainer.förklara(figure, year) else { continue }
        explained += 1
        #expect(root.belopp == summary[year]?.belopp(figure), "\(year).\(figure.rawValue)")
        check(root, "\(year).\(figure.rawValue)")
      }
    }
    #expect(explained > 10)
  }

  private func check(_ node: Förklaring, _ name: String) {
    switch node.räknesätt {
    case .uppgift: #expect(node.delar.allSatisfy { $0.tecken == .därav }, "\(name)")
    case .kvot: #expect(node.delar.count == 2 && node.belopp == nil, "\(name)")
    case .summa:
      let sum = node.delar.reduce(Int64(0)) { total, part in
        switch part.tecken {
        case .plus: total + (part.belopp ?? 0)
        case .minus: total - (part.belopp ?? 0)
        case .därav: total
        }
      }
      #expect(sum == node.belopp, "\(name): \(node.led)")
    }
    for part in node.delar { check(part, name) }
  }

  @Test func `a stated figure leads to its place in the file`() throws {
    let loaded = try Self.load("vasterbotten-2025.json5")
    let explainer = Förklarare(Summary(loaded.scenario), places: loaded.places)
    let root = try #require(explainer.förklara(.balanskravsresultat, 2028))
    let stated = try #require(root.delar.first)
    #expect(stated.led == .angivet)
    #expect(stated.belopp == 336_000_000)
    let place = try #require(stated.plats)
    #expect(String(decoding: place.source.bytes[place.start..<place.end], as: UTF8.self) == "336")
    #expect(root.lagrum != nil)
    let gains = try #require(root.delar.last)
    #expect(gains.tecken == .därav && gains.belopp == 100_000_000)
  }

  @Test func `a value from the command line is explained by the command line`() throws {
    let loaded = try ScenarioFolder.load(
      "vasterbotten-2025.json5", ["balanskravsresultat.2028=310", "avstämning=null"])
    let root = try #require(
      Förklarare(Summary(loaded.scenario), places: loaded.places).förklara(.balanskravsresultat, 2028))
    #expect(root.delar.first?.plats?.description == "--set:1:26")
  }
}
