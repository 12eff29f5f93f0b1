import Simulation

extension SimulationReport {
  /// What the picture of årets balanskravsresultat does not show: mean, standard deviation and how likely a deficit is, by year.
  var moments: Table? {
    fan(.balanskravsresultat).map { fan in
      Table(
        title: Wording(sv: "Medelvärde, spridning och risk för underskott", en: "Mean, spread and risk of a deficit"),
        enhet: fan.enhet, decimals: fan.decimals, columns: fan.columns, rows: Array(fan.rows.suffix(4)),
        notes: fan.notes)
    }
  }
}
