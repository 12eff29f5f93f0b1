import Simulation

/// What each default of the uncertainty rests on: series, years and figures, or that it is an assumption.
enum KalibreringsGrund {
  static let avvikelse = Wording(
    sv: "Antagande: regionernas balanskravsresultat 2016–2025 skilde sig inom ett år med 2,67 % av skatter och bidrag "
      + "(210 regionår; AR 0,33 med placeringar). Delvis skillnader mellan regioner snarare än en regions osäkerhet",
    en: "Assumption: the regions' balance results 2016–2025 differed within a year by 2.67% of taxes and grants "
      + "(210 region-years; AR 0.33 with placements). Partly differences between regions rather than one region's uncertainty"
  )

  static let budgetprecision = Wording(
    sv: "Antagande, prövat mot hur regionernas balanskravsresultat sprider sig; en regions kostnader växte 2012–2024 "
      + "med en standardavvikelse på 2,05 procentenheter kring rikets",
    en:
      "Assumption, checked against how the regions' balance results spread; a region's costs grew in 2012–2024 with a "
      + "standard deviation of 2.05 points around the country's")

  static let reaktioner = Wording(
    sv: "Skatten följer skatteunderlaget i hela landet och kostnaderna kostnadsindex, fullt ut",
    en: "Taxes follow the tax base of the whole country and costs the cost index, in full")

  static let prognosfel = Wording(
    sv: "Antagande: Vänersborgs augustiprognos missade utfallet med −12 mnkr (2020) och +20 (2023) av omkring 2 500",
    en: "Assumption: Vänersborg's August forecast missed the outcome by −12 mnkr (2020) and +20 (2023) of about 2 500")

  static let egetGenomslag = Wording(
    sv:
      "Länsvis skattesats är 95 (kommuner) eller 90 % (regioner) av 2003 års medelskattesats (lag (2004:773)): med skattesats 11,5 "
      + "och länsvis 10,2 återstår 11 % av en egen avvikelse",
    en:
      "Länsvis skattesats is 95 (kommuner) or 90% (regioner) of the mean rate of 2003 (lag (2004:773)): with a rate of 11.5 and a "
      + "länsvis one of 10.2 there remains 11% of an own deviation")

  static let skatterader = Wording(
    sv: "Växer så efter planen; hur framtiderna avviker anger skatt",
    en: "Grows so after the plan; skatt says how simulated futures deviate")

  static let garantinivå = Wording(
    sv: "115 % av medelskattekraften (lag (2004:773))", en: "115% of medelskattekraften (lag (2004:773))")

  static let uppräkning = Wording(
    sv:
      "Staten fastställer faktorerna i september året före (lag (1965:269) 4 §); i en simulerad framtid är de därför de planerade",
    en:
      "The state sets the factors in September of the year before (lag (1965:269) 4 §), so on simulated paths they are the planned ones"
  )

  static let krisår = Wording(
    sv:
      "Antagande: ett år av tjugo, alla faktorer; 2020–2021 och 2022–2023 låg långt utanför en normalfördelnings svansar",
    en: "Assumption: one year in twenty, all factors; 2020–2021 and 2022–2023 lay far outside normal tails")

  static let prognosmånad = Wording(
    sv: "Delårsrapporten omfattar minst hälften och högst två tredjedelar av året (LKBR 13 kap. 1 §)",
    en: "The interim report covers at least half and at most two thirds of the year (LKBR 13 kap. 1 §)")

  static let korrelationer = Wording(
    sv: "Årliga innovationer, krympta halvvägs mot noll: faktorer 1995–2023 (n 23–28), tillgångar 1971–2020 (n 50), "
      + "medelfel omkring 0,2; par med reala räntor, krediter, fastigheter och kostnadsindex är antaganden",
    en: "Yearly innovations, shrunk half-way to zero: factors 1995–2023 (n 23–28), assets 1971–2020 (n 50), standard "
      + "error about 0.2; pairs with real-rate bonds, credits, real estate and the cost index are assumptions")

  /// What a built-in factor's or class's default rests on.
  static func wording(_ faktor: Faktor) -> Wording {
    switch faktor {
    case .avvikelse: avvikelse
    case .konsumentpriser:
      Wording(
        sv: "KPI: residual 1,05 1995–2021 (1995–2025: medel 1,71, AR 0,53, residual 1,82)",
        en: "CPI: residual 1.05 1995–2021 (1995–2025: mean 1.71, AR 0.53, residual 1.82)")
    case .skatteunderlag:
      Wording(
        sv: "Hela riket 1995–2023: medel 4,07, AR 0,42, residual 1,23",
        en: "The whole country 1995–2023: mean 4.07, AR 0.42, residual 1.23")
    case .kostnadsindex:
      Wording(
        sv: "Antagande: regionernas nettokostnader växte 4,84 % om året 2012–2024, volymer och beslut medräknade",
        en: "Assumption: the regions' net costs grew 4.84% a year 2012–2024, volumes and decisions included")
    case .kortRänta:
      Wording(sv: "Styrräntan 1995–2023: AR 0,71, residual 1,01", en: "Policy rate 1995–2023: AR 0.71, residual 1.01")
    case .långRänta:
      Wording(
        sv: "Tioårig statsobligation 1995–2024: AR 0,81, residual 0,60",
        en: "Ten-year government bond 1995–2024: AR 0.81, residual 0.60")
    case .egetSkatteunderlag:
      Wording(
        sv:
          "Utöver rikets: 16 kommuner, standardavvikelse 0,4–1,7 (Umeå 0,44, Karlstad 0,49, Vänersborg 0,80, Kiruna 1,66)",
        en: "Beyond the country's: 16 kommuner, standard deviation 0.4–1.7 (Umeå 0.44, Karlstad 0.49, Vänersborg 0.80, "
          + "Kiruna 1.66)")
    case .slutavräkningsprognos:
      Wording(
        sv: "SKR:s prognoser för inkomståren 2015–2017 missade skatteunderlaget med 0,2–0,4 procentenheter i medeltal",
        en: "SKR's forecasts for the income years 2015–2017 missed the tax base by 0.2–0.4 percentage points on average"
      )
    case .svenskaAktier:
      Wording(
        sv: "Standardavvikelse 21,0 1900–2025, 24,2 1995–2025; medelvärdena (11,7 och 14,4) är inte försiktiga",
        en: "Standard deviation 21.0 1900–2025, 24.2 1995–2025; the means (11.7 and 14.4) are not prudent")
    case .globalaAktier:
      Wording(
        sv: "Standardavvikelse i kronor 15,7 1995–2020, 17,0 1971–2020; direktavkastning 2,5 % antagen",
        en: "Standard deviation in kronor 15.7 1995–2020, 17.0 1971–2020; direct yield of 2.5% assumed")
    case .nominellaRäntor:
      Wording(
        sv: "Löptid fem år: 3,9 2012–2025 (långa statsobligationer 1995–2020: 10,0)",
        en: "Duration five years: 3.9 2012–2025 (long government bonds 1995–2020: 10.0)")
    case .realaRäntor, .krediter: Wording(sv: "Antagande", en: "Assumption")
    case .fastigheter:
      Wording(
        sv: "Antagande; bostäder 1995–2020: 5,5 med AR 0,71, utjämnade värderingar",
        en: "Assumption; housing 1995–2020: 5.5 with AR 0.71, smoothed valuations")
    }
  }
}
