extension JsonSchema {
  /// What `solve` writes.
  static let solution = object([
    "version": text, "scenario": object(["namn": text, "hash": ref("hash")]), "enhet": ref("enhet"), "villkor": text,
    "hävstång": ref("hävstång"), "sökt": object(["från": number, "till": number, "steg": number]), "svar": ref("svar"),
    "förlopp": words("stigande", "fallande", "oförändrad", "växlande"), "vid_lägsta": ref("villkorets_mått"),
    "vid_svaret": ref("villkorets_mått"), "nivåer": list(object(["andel": share, "svar": ref("svar")])),
    "prövade": list(object(["värde": number, "utfall": ref("villkorets_mått")])),
    "simulering": nullable(
      object([
        "framtider": count, "avbruten_av": nullable(count), "frö": ref("frö"), "dragning": ref("dragning"),
        "intervall": text,
      ])),
    "text": text,
  ])

  /// What would be enough.
  static let solutionDefinitions: Definitions = [
    "hävstång": object(
      [
        "slag": words("besparing", "skatt", "avkastning", "nyckel"), "nyckel": nullable(text), "från": nullable(year),
        "till": nullable(year),
      ], "What is moved, and in which years."),
    "svar": object(
      [
        "slag": words("funnet", "redan_uppfyllt", "utom_räckhåll"), "värde": nullable(number), "från": nullable(number),
        "till": nullable(number), "till_och_med": nullable(number), "närmast": nullable(number),
      ],
      "The least value that does it, with the ends of its 95 % interval, null where they lie outside what was looked at; or up to where it is met already, or what comes closest."
    ),
    "villkorets_mått": object(
      [
        "sannolikhet": nullable(probability), "belopp": nullable(amount), "räknefel": nullable(amount),
        "procent": nullable(number), "håller": nullable(flag),
      ], "What the condition's measure comes to, in the one form that it has."),
  ]
}
