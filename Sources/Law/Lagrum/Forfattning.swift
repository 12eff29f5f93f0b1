/// Författning: what a figure or a rule rests on. The names in words belong to the reports.
public enum Författning: UInt8, CaseIterable, Sendable {
  /// Kommunallagen (2017:725), in force from 2018.
  case kommunallagen
  /// Kommunallagen (1991:900), in force through 2017.
  case kommunallagen1991
  /// Lagen (2018:597) om kommunal bokföring och redovisning, from financial year 2019.
  case bokföringslagen
  /// Lagen (1997:614) om kommunal redovisning, through financial year 2018.
  case redovisningslagen1997
  /// Transitional provisions of the act (2012:800) amending kommunallagen (1991:900).
  case övergångsbestämmelser2012
  /// Transitional provisions of the act (2023:642) amending kommunallagen.
  case övergångsbestämmelserKommunallagen2023
  /// Transitional provisions of the act (2023:643) amending lagen om kommunal bokföring och redovisning.
  case övergångsbestämmelserBokföringslagen2023
  /// Lagen (1991:687) om särskild löneskatt på pensionskostnader.
  case löneskattelagen
  /// Practice of the sector (Rådet för kommunal redovisning, published annual reports), not statute.
  case praxis
  /// The council's own guidelines (KL 11 kap. 1 §), or a choice of interpretation made in the scenario.
  case lokalaRiktlinjer
}
