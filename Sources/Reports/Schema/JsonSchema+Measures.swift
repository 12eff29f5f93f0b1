extension JsonSchema {
  private static let name: JsonValue = ["type": "string", "minLength": 1]
  private static let row = words(
    "verksamhetens_intäkter", "verksamhetens_kostnader", "avskrivningar", "skatteintäkter",
    "generella_statsbidrag_och_utjämning", "finansiella_intäkter", "finansiella_kostnader", "extraordinära_poster")

  /// A measure of a scenario.
  static let measure = object(
    [
      "namn": name, "ingår_i_planen": flag, "effekt": ref("belopp_per_år"), "status": words("beslutad", "föreslagen"),
      "nämnd": name, "ansvarig": name, "mål": name, "engångskostnad": ref("positiva_belopp_per_år"), "post": row,
      "lyckas": [
        "description": "How large a share of the effect comes, percent.",
        "anyOf": [
          number(0, 200),
          object(
            [
              "låg": number(0, 200), "trolig": number(0, 200), "hög": number(0, 200),
              "form": words("triangel", "pert"),
            ], needs: ["låg", "trolig", "hög"]),
        ],
      ],
      "försening": object(
        ["sannolikhet": number(0, 100), "år": ["type": "integer", "minimum": 1, "maximum": 10]], needs: ["sannolikhet"]),
    ], needs: ["ingår_i_planen", "effekt"])

  /// A decision rule of a scenario.
  static let decisionRule = object(
    [
      "när": words("återställning", "underskott"), "gäller": words("året_efter", "två_år_efter"), "från": year,
      "till": year, "säkerhetsmarginal": ref("positivt_belopp"),
      "åtgärd": object(
        [
          "ordning": list(words("realisera", "reserver", "besparing", "skattehöjning")),
          "realisera": object(["tak": ref("positivt_belopp")], needs: []),
          "reserver": object(["tak": ref("positivt_belopp")], needs: []),
          "besparing": object(
            [
              "tak": ref("positivt_belopp"),
              "andel_av": object(
                [
                  "post": words("verksamhetens_kostnader", "avskrivningar", "finansiella_kostnader"),
                  "procent": number(0, 100),
                ]),
              "lyckas": number(0, 100), "varar": words("ett_år", "tills_vidare"),
            ], needs: []),
          "skattehöjning": object(
            ["tak": number(0, 100), "varar": words("ett_år", "tills_vidare")], needs: ["tak"]),
        ], needs: []),
    ], needs: ["när", "gäller", "åtgärd"], "How the organisation reacts in a future that goes otherwise than planned.")
}
