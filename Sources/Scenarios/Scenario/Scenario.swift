import Law
import Simulation

/// Scenario: one plan, read and checked. An invalid one cannot be made outside this module.
///
/// Amounts are whole kronor with the sign of the accounts; balanskravsjusteringar are magnitudes.
public struct Scenario: Sendable, Equatable {
  /// What the plan is called.
  public internal(set) var namn: String
  /// Where the figures come from, when stated.
  public internal(set) var källa: String?
  /// The unit of the file, also used for what is printed.
  public internal(set) var enhet: Enhet
  /// Years and their kinds.
  public internal(set) var år: Årsindelning
  /// Skatter, generella statsbidrag och utjämning where no income statement gives them.
  public internal(set) var skatterOchBidrag = Årsserie()
  /// Skatteunderlag: the tax base per year, of which a higher tax rate takes its share; from two years before the first, on whose income
  /// its taxes rest.
  public internal(set) var skatteunderlag = Årsserie()
  /// Befolkning: inhabitants on 1 November of the year before.
  public internal(set) var befolkning = Årsserie()
  /// How taxes and utjämning follow the tax base; nil where they do not go by rules of their own.
  public internal(set) var skatt: Skatteantagande?
  /// Years for which only balanskravsresultat is stated.
  public internal(set) var balanskravsresultat = Årsserie()
  /// Years for which årets resultat is stated as one figure.
  public internal(set) var åretsResultat = Årsserie()
  /// Years stated by the rows of the income statement.
  public internal(set) var resultaträkning = Resultaträkning()
  /// The same and what follows from it: what mechanisms add, and the years after the plan. Worked out when a scenario is loaded.
  public internal(set) var räkenskaper = Resultaträkning()
  /// Lines 2–6 of the balanskravsutredning, magnitudes.
  public internal(set) var justeringar: [Balanskravsjustering: Årsserie] = [:]
  /// Decisions under KL 11 kap. 13 §, in the order of the file.
  public internal(set) var synnerligaSkäl: [Beslut] = []
  /// Deficits from before the first year.
  public internal(set) var ingåendeUnderskott: [IngåendeUnderskott] = []
  /// Resultatreserv (KL 11 kap. 14 §).
  public internal(set) var resultatreserv = Reservplan()
  /// Resultatutjämningsreserv (2023:642 p. 4).
  public internal(set) var resultatutjämningsreserv = Reservplan()
  /// Years in which the local condition for using the RUR is stated as met or not.
  public internal(set) var rurVillkor: [Villkorsår] = []
  /// Growth of the tax base per year, hundredths of a percent, for the ten-year condition.
  public internal(set) var skatteunderlagTillväxt = Årsserie()
  /// Balance-sheet figures at year-end.
  public internal(set) var balansräkning: [Balanspost: Årsserie] = [:]
  /// Net investments per year, for years whose investments no project describes.
  public internal(set) var nettoinvesteringar = Årsserie()
  /// Projects with their depreciation and running cost; nil where none are described.
  public internal(set) var investeringar: Investeringsplan?
  /// Debt, liquidity and interest; nil where they are not described.
  public internal(set) var finansiering: Finansieringsplan?
  /// Grounds claimed for a budget without surplus (KL 11 kap. 5 §).
  public internal(set) var budgetSkäl: [Budgetskäl] = []
  /// Investments of money: what the plan counts on and how unrealised values stand.
  public internal(set) var placeringar = Placeringar()
  /// What may go otherwise than planned.
  public internal(set) var osäkerhet = Osäkerhet()
  /// Synnerliga skäl that a rule gives a simulated year's own deficit, at most this much, whole kronor; clipped to the deficit.
  public internal(set) var framtidaSynnerligaSkäl = Årsserie()
  /// The same as a rule in place of amounts: by what inflation makes pensions cost.
  public internal(set) var pensionskostnadsregel: Pensionskostnadsregel?
  /// Pensions with their own mechanics, nil where the scenario does not describe them.
  public internal(set) var pensioner: Pensionsantagande?
  /// Measures of the åtgärdsplan.
  public internal(set) var åtgärder: [Åtgärd] = []
  /// Whether measures that are only proposed count.
  public internal(set) var föreslagnaÅtgärder = true
  /// How the organisation reacts on a path, in the order of the file.
  public internal(set) var beslutsregler: [Beslutsregel] = []
  /// The units and their frames; nil where no organisation is described.
  public internal(set) var organisation: Organisationsplan?
  /// How units' results are carried forward; nil where they are not.
  public internal(set) var resultatbalansering: Resultatbalansering?
  /// The goal chain, in the order of the file.
  public internal(set) var mål: [Mål] = []
  /// What the scenario demands of its own figures, in the order of the file.
  public internal(set) var krav: [Krav] = []
  /// The scenario's own yearly cycle, in the order of the file; changes no result.
  public internal(set) var årshjul: [Kalenderpost] = []
  /// Published totals to reconcile with.
  public internal(set) var avstämning: [Avstämningspost: Årsserie] = [:]
  /// How the law is read where it is silent.
  public internal(set) var inställningar = Lagtolkning()
  /// What the scenario said before it was rolled forward, the first roll first; changes no result.
  public internal(set) var historik: [Historikpost] = []

  /// A year and whether the RUR condition is met in it.
  public struct Villkorsår: Sendable, Equatable {
    /// The year.
    public let år: Int
    /// Whether it is met.
    public let uppfyllt: Bool
  }

  /// A year and the ground claimed for its budget.
  public struct Budgetskäl: Sendable, Equatable {
    /// The budget year.
    public let år: Int
    /// The ground.
    public let skäl: String
  }

  /// S of a year: from the income statement, else as stated; after the plan the last known one.
  public func skatterOchBidrag(_ år: Int) -> Int64? {
    if let stated = räkenskaper.skatterOchBidrag(år) ?? skatterOchBidrag[år] { return stated }
    return self.år.slag(år) == .framskrivning ? skatterOchBidrag(år - 1) : nil
  }
}
