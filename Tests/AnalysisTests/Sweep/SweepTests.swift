import Scenarios
import Simulation
import Synchronization
import Testing

@testable import Analysis

@Suite("A sweep")
struct SweepTests {
  static let plan = """
    { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], prognos: 2025, budget: 2026, plan: [2027, 2028] },
      balanskravsresultat: { 2024: -60, 2025: 10, 2026: 30, 2027: 30, 2028: 5 },
      skatter_och_bidrag: { 2024: 900, 2025: 1000, 2026: 1000, 2027: 1000, 2028: 1000 } }
    """

  static func subject(_ text: String = plan, _ varied: String..., settings: [String] = []) throws -> SweepSubject {
    let design = try SweepDesign(grid: try varied.map { try SweepAxis($0) })
    return try SweepSubject(SourceText(name: "plan", text: text), settings: settings, design)
  }

  static func settings(_ paths: Int = 300) -> SimulationSettings {
    var settings = SimulationSettings()
    settings.paths = paths
    return settings
  }

  /// All points, by so many threads.
  static func points(
    _ subject: SweepSubject, _ settings: SimulationSettings = settings(), _ range: Range<Int>? = nil, threads: Int = 2
  ) -> [SweepPoint] {
    let found = Mutex<[SweepPoint]>([])
    Sweep(subject, settings).run(
      range ?? 0..<subject.design.count, workers: Workers(threads: threads), control: RunControl()
    ) { point in
      found.withLock { $0.append(point) }
      return true
    }
    return found.withLock { $0 }
  }

  @Test("gives each point what a run of that scenario gives, to the bit")
  func same() throws {
    let subject = try Self.subject(
      Self.plan, "balanskravsresultat.2026=10:50:20", "osäkerhet.avvikelse.sigma=1,4", settings: ["namn=Annat"])
    let settings = Self.settings(1000)
    let points = Self.points(subject, settings)
    #expect(points.map(\.place) == Array(0..<6))
    for point in points {
      #expect(point.values == subject.design.values(point.place))
      let figures = try point.outcome.get()
      let scenario = try subject.load(point.place).scenario
      #expect(scenario.namn == "Annat")
      let whole = try SimulationSummary.run(scenario, settings, workers: Workers(threads: 1))
      #expect(figures.bedömning == Summary(scenario).bedömning)
      #expect(figures.planen == whole.planen)
      #expect(figures.åtgärdsplanen == whole.åtgärdsplanen)
      #expect(figures.försenas.map(\.från) == whole.cohorts.map(\.från))
      #expect(figures.försenas.map(\.sannolikhet) == whole.cohorts.map(\.försenas))
      #expect(figures.first == whole.first.first)
      #expect(figures.saknas == whole.saknas?[50].value)
      #expect(figures.paths == 1000)
      for (offset, year) in figures.years.enumerated() {
        #expect(year.år == whole.years.lowerBound + offset)
        for (spread, figure) in [
          (year.balanskravsresultat, Figure.balanskravsresultat), (year.kvar, .kvarAttÅterställa),
        ] {
          let fan = try #require(whole[figure]?.years[offset])
          #expect(
            spread
              == .init(mean: fan.mean, low: fan[5].value, middle: fan[50].value, high: fan[95].value))
        }
      }
    }
    let held = try points.map { try $0.outcome.get().planen.håller.hits }
    #expect(held[0] < held[4], "more in 2026 helps in the same futures")
    #expect(held[5] < held[4], "more uncertainty harms a plan that holds")
  }

  @Test("keeps the memory of one point from showing in the next, also when years and cells change")
  func memory() throws {
    let subject = try Self.subject(
      Self.plan, "år.till=2031,2034,2032", "balanskravsresultat.2027=30,-70")
    let together = Self.points(subject, threads: 1)
    for point in 0..<subject.design.count {
      let alone = Self.points(subject, Self.settings(), point..<point + 1, threads: 1)
      #expect(alone.count == 1)
      #expect(try alone[0].outcome.get().years == together[point].outcome.get().years)
      #expect(try alone[0].outcome.get().planen == together[point].outcome.get().planen)
    }
  }

  @Test("is the same for any number of threads, and for points alone or together")
  func threads() throws {
    let subject = try Self.subject(Self.plan, "balanskravsresultat.2026=10:50:4")
    let one = try Self.points(subject, threads: 1).map { try $0.outcome.get().years }
    #expect(one.count == 11)
    // With more threads than points each point has all of them.
    for threads in [2, 3, 16] {
      #expect(try Self.points(subject, threads: threads).map { try $0.outcome.get().years } == one)
    }
    #expect(try Self.points(subject, Self.settings(), 4..<9).map { try $0.outcome.get().years } == Array(one[4..<9]))
  }

  @Test("passes over points that are wrong, and says what is")
  func wrong() throws {
    let subject = try Self.subject(Self.plan, "osäkerhet.avvikelse.sigma=1,-1,2", "balanskravsresultat.2026=30")
    let points = Self.points(subject)
    #expect(points.count == 3)
    guard case .failure(let failure) = points[1].outcome else {
      Issue.record("σ below zero was accepted")
      return
    }
    #expect(failure.code == "out-of-range")
    #expect(failure.message.contains("sigma"))
    #expect((try? points[0].outcome.get()) != nil && (try? points[2].outcome.get()) != nil)
  }

  @Test("ends when nobody takes more, at the point that was not taken", arguments: [1, 2])
  func ends(threads: Int) throws {
    let subject = try Self.subject(Self.plan, "balanskravsresultat.2026=0:60:1")
    let found = Mutex<[Int]>([])
    Sweep(subject, Self.settings(10)).run(0..<61, workers: Workers(threads: threads), control: RunControl()) { point in
      found.withLock { $0.append(point.place) }
      return point.place < 7
    }
    #expect(found.withLock { $0 } == Array(0...7))
  }

  @Test("that is stopped has finished the first of its points", arguments: [1, 2, 16])
  func stopped(threads: Int) throws {
    let subject = try Self.subject(Self.plan, "balanskravsresultat.2026=0:14:1")
    let control = RunControl()
    let found = Mutex<[Int]>([])
    Sweep(subject, Self.settings(10)).run(0..<15, workers: Workers(threads: threads), control: control) { point in
      found.withLock { $0.append(point.place) }
      if point.place == 3 { control.cancel() }
      return true
    }
    let places = found.withLock { $0 }
    #expect(places == Array(0..<places.count))
    #expect(4...(4 + threads) ~= places.count && places.count < 15)
    #expect(control.paths == places.count)
  }

  @Test("is surveyed before it is run: which points are wrong, and the years and deficits of all")
  func survey() throws {
    let subject = try Self.subject(
      Self.plan, "år.till=2031,2033", "balanskravsresultat.2024=-60,x,20", "osäkerhet.avvikelse.sigma=2")
    for threads in [1, 2] {
      let survey = try #require(SweepSurvey(subject, workers: Workers(threads: threads), control: RunControl()))
      #expect(survey.valid == 4)
      #expect(survey.invalid == 2)
      #expect(survey.firstValid == 0)
      #expect(survey.firstInvalid == 1)
      #expect(survey.years == 2025...2033)
      #expect(survey.cohorts == Array(2024...2033))
      #expect(survey.deadlines == Array(2027...2031))
    }
    let control = RunControl()
    control.cancel()
    #expect(SweepSurvey(subject, workers: Workers(threads: 1), control: control) == nil)
  }

  @Test("refuses settings that touch what is varied")
  func settings() {
    for (setting, other) in [("a.b=1", "a.b"), ("a=1", "a"), ("a.b.c=1", "a.b.c")] {
      #expect(throws: SweepProblem.set("a.b", other)) { try Self.subject(Self.plan, "a.b=1,2", settings: [setting]) }
    }
  }

  @Test("reads each file that the scenario starts from once")
  func files() throws {
    let reads = Mutex(0)
    let files = ScenarioFiles(start: "option") { path, _ in
      reads.withLock { $0 += 1 }
      return path == "plan" ? .bytes(Array(Self.plan.utf8), identity: "plan") : .missing(nearest: nil)
    }
    let option = SourceText(name: "option", text: #"{ utgår_från: "plan", ändra: { "balanskravsresultat.2028": 9 } }"#)
    let design = try SweepDesign(grid: [try SweepAxis("balanskravsresultat.2026=10:40:10")])
    let subject = try SweepSubject(option, files: files, design)
    for point in 0..<4 {
      let scenario = try subject.load(point).scenario
      #expect(Summary(scenario)[2028]?.balanskravsresultat == 9_000_000)
      #expect(Summary(scenario)[2026]?.balanskravsresultat == Int64(10 * (point + 1)) * 1_000_000)
    }
    #expect(reads.withLock { $0 } == 1)
  }
}
