import Analysis
import Scenarios
import Testing

@testable import Reports

@Suite("The conclusion of a report")
struct ConclusionTests {
  private func conclusion(_ text: String, _ language: Language = .sv, futures: Bool = false) throws -> (
    Block.Outcome, [String]
  ) {
    let scenario = try PlanText.load(text)
    var settings = SimulationSettings()
    settings.paths = 4096
    let simulation = futures ? try SimulationSummary.run(scenario, settings) : nil
    let document = RunReport(Summary(scenario), simulation).document()
    guard case .conclusion(let outcome, let sentences)? = document.sections.first?.blocks.first else {
      Issue.record("the conclusion is not first")
      return (.none, [])
    }
    return (outcome, sentences.map { $0(language).replacing("\u{A0}", with: " ") })
  }

  // By hand: 2023's 239 is due in 2026, which brings 240: 1 to spare, the least of 1, 116 and 25.
  @Test("is three sentences for a plan alone, the narrowest deadline among them")
  func planAlone() throws {
    let (outcome, sentences) = try conclusion(PlanText.vasterbotten)
    #expect(outcome == .holds)
    #expect(
      sentences == [
        "Som den står håller planen treårsregeln (KL 11 kap. 12 §), med en marginal på 1 mnkr till 2026.",
        "Hur troligt det är sägs inte, eftersom inga framtider är simulerade.",
        "Trängst är det till 2026: blir åren dit tillsammans mer än 1 mnkr sämre bryts planen.",
      ])
  }

  // By hand: 310 − 311 = −1 in 2028.
  @Test("names what is missing of a plan that does not hold")
  func broken() throws {
    let text = PlanText.vasterbotten.replacing("2028: 336", with: "2028: 310")
    let (outcome, sentences) = try conclusion(text, .en)
    #expect(outcome == .breaches)
    #expect(
      sentences == [
        "As it stands the plan does not meet the three-year rule (KL 11 kap. 12 §): what is missing is SEK 1 million of the deficit of 2025, by 2028.",
        "How likely that is cannot be said, since no futures were simulated.",
        "The years up to 2028 would together have to be SEK 1 million better.",
      ])
  }

  // A surplus of 400 a year with a deviation of 2.4 % of 950 is never below the deficit of 1.
  @Test("has a tick only where nine futures of ten hold")
  func safe() throws {
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { utfall: 2025, budget: 2026, plan: 2027 },
        skatter_och_bidrag: { 2026: 900, 2027: 930, 2028: 950, 2029: 960, 2030: 980 },
        balanskravsresultat: { 2025: -1, 2026: 400, 2027: 400 } }
      """
    #expect(try conclusion(text, futures: true).0 == .holds)
  }

  @Test("is three sentences of any plan, simulated or not", arguments: [false, true])
  func three(futures: Bool) throws {
    let texts = [
      PlanText.vasterbotten.replacing(
        "synnerliga",
        with:
          "skatter_och_bidrag: { 2025: 11450, 2026: 12250, 2027: 12650, 2028: 13100, 2029: 13500, 2030: 13900, 2031: 14300 },\n synnerliga"
      ),
      """
      { namn: "Plan", enhet: "mnkr", år: { utfall: 2025, budget: 2026, plan: 2027 },
        skatter_och_bidrag: { 2026: 900, 2027: 930, 2028: 950, 2029: 960, 2030: 980 },
        balanskravsresultat: { 2025: 1, 2026: 400, 2027: 400 } }
      """,
    ]
    for text in texts {
      for language in Language.allCases {
        let (_, sentences) = try conclusion(text, language, futures: futures)
        #expect(sentences.count == 3)
        for sentence in sentences {
          #expect(sentence.hasSuffix("."))
          #expect(sentence.matches(of: /[.!?] [A-ZÅÄÖ]/).isEmpty, "one sentence: \(sentence)")
        }
      }
    }
  }

  @Test("says how likely in words and in per cent")
  func likely() throws {
    let text = PlanText.vasterbotten.replacing(
      "synnerliga",
      with: "skatter_och_bidrag: { 2025: 11450, 2026: 12250, 2027: 12650, 2028: 13100 },\n synnerliga")
    let (outcome, sentences) = try conclusion(text, futures: true)
    #expect(outcome == .doubtful, "four of ten futures are no tick")
    #expect(sentences[1].contains(/Den håller i 4 av 10 framtider: \d\d,\d % \(± \d,\d\) av 4 096 simulerade\./))
    #expect(sentences[2].hasPrefix("Det som oftast brister först är 2023 års underskott, senast 2026 ("))
    #expect(sentences[2].contains(", och för 90 % krävs omkring "))
  }
}
