import Law

extension ScenarioReader {
  /// Reads the readings of the law where it is silent; what is not stated keeps its default.
  mutating func readSettings(_ node: Node, into settings: inout Lagtolkning) {
    guard var object = tree.object(node, path: "inställningar") else { return }
    choose("avräkningsordning", in: &object, &settings.avräkningsordning, Avräkningsordning.nycklar)
    choose("reserveringsregel", in: &object, &settings.reserveringsregel, Reserveringsregel.nycklar)
    choose("reservordning", in: &object, &settings.reservordning, Reservordning.nycklar)
    flag("reserv_över_noll", in: &object, &settings.reservÖverNoll)
    choose("rur_villkor", in: &object, &settings.rurVillkor, RURVillkor.nycklar)
    // The statute's limits are outer ones: local rules may be tighter, never wider.
    percent("reserveringströskel", in: &object, &settings.reserveringströskel, from: 100, to: 10_000)
    percent(
      "reserveringströskel_vid_negativt_eget_kapital",
      in: &object,
      &settings.reserveringströskelVidNegativtEgetKapital,
      from: 200,
      to: 10_000
    )
    percent("reservtak", in: &object, &settings.reservtak, from: 0, to: 500)
    flag("budget_kräver_överskott", in: &object, &settings.budgetKräverÖverskott)
    choose("placeringsvinster", in: &object, &settings.placeringsvinster, Placeringsvinster.nycklar)
    flag("övervärde_före_2019_räknas", in: &object, &settings.övervärdeFöre2019Räknas)
    choose("synnerliga_skäl_visas", in: &object, &settings.synnerligaSkälVisas, SynnerligaSkälVisning.nycklar)
    choose("sena_beslut", in: &object, &settings.senaBeslut, SenaBeslut.nycklar)
    flag("ansvarsförbindelse_med_löneskatt", in: &object, &settings.ansvarsförbindelseMedLöneskatt)
    percent("resultatmål", in: &object, &settings.resultatmål, from: -10_000, to: 10_000)
    tree.finish(object)
  }
}
