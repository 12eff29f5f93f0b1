extension JsonSchema {
  /// How taxes and utjämning follow the tax base.
  static let taxes: JsonValue = [
    "anyOf": [
      object(
        ["ingår_i_planen": ["const": true], "eget_genomslag": number(0, 100)], needs: ["ingår_i_planen"],
        "Skatteintäkter as the income statement has them, of a tax base at the country's mean."),
      object(
        [
          "ingår_i_planen": flag, "skattesats": ref("tal_per_år"), "rikets_skattesats": ref("tal_per_år"),
          "skattekraft": ref("tal_per_år"), "medelskattekraft": ref("tal_per_år"), "uppräkning": ref("tal_per_år"),
          "slutavräkning": ref("tal_per_år"), "slutavräkningsdifferens": ref("tal_per_år"),
          "utjämning": object(
            [
              "garantinivå": number(100, 200), "länsvis_skattesats": ref("tal_per_år"),
              "kostnadsutjämning": ref("tal_per_år"), "reglering": ref("tal_per_år"),
              "strukturbidrag": ref("tal_per_år"), "införandebidrag": ref("tal_per_år"),
            ], needs: ["länsvis_skattesats"]),
        ], needs: ["ingår_i_planen", "skattesats", "rikets_skattesats", "utjämning"],
        "Taxes and utjämning worked out from skatteunderlag, befolkning and rates."),
    ]
  ]
}
