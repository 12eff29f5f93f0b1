extension JsonSchema {
  /// Projects and what there is beside them.
  static let investments = object(
    [
      "ingår_i_planen": flag,
      "projekt": named(
        object(
          [
            "namn": text, "utgift": ref("positiva_belopp_per_år"), "bidrag": ref("positiva_belopp_per_år"),
            "tas_i_bruk": ["anyOf": [year, ["const": "löpande"]]],
            "nyttjandetid": ["type": "integer", "minimum": 1, "maximum": 100], "driftkostnad": ref("positivt_belopp"),
          ], needs: ["utgift", "tas_i_bruk", "nyttjandetid"])),
      "befintliga_avskrivningar": ref("positiva_belopp_per_år"),
      "följer": object(["kostnadsindex": number(-10, 10)], needs: []),
    ], needs: ["ingår_i_planen"])

  /// Debt, liquidity and interest.
  static let financing = object(
    [
      "ingår_i_planen": flag, "låneskuld": ref("positivt_belopp"), "likvida_medel": ref("positivt_belopp"),
      "likviditetsmål": ref("positivt_belopp"), "bunden_andel": number(0, 1),
      "löptid": ["type": "integer", "minimum": 1, "maximum": 40], "bunden_ränta": number(-100, 100),
      "påslag": number(-100, 100), "inlåningspåslag": number(-100, 100),
    ], needs: ["ingår_i_planen", "låneskuld", "likvida_medel", "bunden_andel", "löptid", "bunden_ränta"])
}
