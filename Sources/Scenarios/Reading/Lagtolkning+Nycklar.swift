import Law

// The words that scenario files use for the settings, each spelled here only.

extension Avräkningsordning {
  /// Key and meaning.
  public static let nycklar: [(String, Self)] = [
    ("förfallodag", .förfallodag), ("äldst_först", .äldstFörst), ("nyast_först", .nyastFörst),
  ]
}

extension Reserveringsregel {
  /// Key and meaning.
  public static let nycklar: [(String, Self)] = [
    ("tröskel_och_återställning", .tröskelOchÅterställning), ("återställning_först", .återställningFörst),
    ("endast_lagtext", .endastLagtext),
  ]
}

extension Reservordning {
  /// Key and meaning.
  public static let nycklar: [(String, Self)] = [
    ("rur_först", .rurFörst), ("resultatreserv_först", .resultatreservFörst),
  ]
}

extension RURVillkor {
  /// Key and meaning.
  public static let nycklar: [(String, Self)] = [
    ("angivet", .angivet), ("tioårsmedel", .tioårsmedel), ("alltid", .alltid),
  ]
}

extension Placeringsvinster {
  /// Key and meaning.
  public static let nycklar: [(String, Self)] = [("räknas", .räknas), ("undantas", .undantas)]
}

extension SynnerligaSkälVisning {
  /// Key and meaning.
  public static let nycklar: [(String, Self)] = [
    ("under_strecket", .underStrecket), ("över_strecket", .överStrecket),
  ]
}

extension SenaBeslut {
  /// Key and meaning.
  public static let nycklar: [(String, Self)] = [("varning", .varning), ("fel", .fel)]
}
