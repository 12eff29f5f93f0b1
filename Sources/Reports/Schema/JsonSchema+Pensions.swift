extension JsonSchema {
  /// Pensions with their own mechanics.
  static let pensions = object(
    [
      "ingår_i_planen": flag, "avsättning": ref("positivt_belopp"), "ansvarsförbindelse": ref("positivt_belopp"),
      "intjänande": ref("positiva_belopp_per_år"), "utbetalningar": ref("positiva_belopp_per_år"),
      "utbetalningar_ansvarsförbindelse": ref("positivt_belopp"), "avrinning": number(0, 100),
      "premier": ref("positiva_belopp_per_år"), "prisbasbelopp_tillväxt": byYear(number(-50, 100)),
      "real_ränta": number(-10, 20), "ändrad_real_ränta": byYear(number(-10, 20)), "duration": number(0, 50),
      "löneskatt": number(0, 100), "bokföring": words("samma_år", "året_före"),
    ], needs: ["ingår_i_planen", "avsättning"], "Amounts without löneskatt.")

  /// Synnerliga skäl for what inflation makes pensions cost.
  static let pensionRule = object(
    [
      "regel": words("pensionskostnad"), "inflation_över": number(-100, 100), "andel": number(0, 100), "från": year,
      "till": year, "tak": ref("positivt_belopp"),
    ], needs: ["regel", "inflation_över"])
}
