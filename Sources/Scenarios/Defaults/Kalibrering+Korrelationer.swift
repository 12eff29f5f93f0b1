import Simulation

extension Kalibrering {
  /// Correlations of yearly innovations, hundredths; pairs that are not here have none.
  public static let korrelationer: [(Faktor, Faktor, hundradelar: Int64)] = [
    (.konsumentpriser, .skatteunderlag, 15),
    (.konsumentpriser, .kortRänta, 10),
    (.konsumentpriser, .långRänta, 15),
    (.konsumentpriser, .svenskaAktier, -20),
    (.konsumentpriser, .globalaAktier, -20),
    (.konsumentpriser, .nominellaRäntor, 5),
    (.skatteunderlag, .kortRänta, 18),
    (.skatteunderlag, .långRänta, 10),
    (.skatteunderlag, .svenskaAktier, -20),
    (.skatteunderlag, .globalaAktier, -15),
    (.kortRänta, .långRänta, 45),
    (.kortRänta, .svenskaAktier, -7),
    (.kortRänta, .globalaAktier, -9),
    (.kortRänta, .nominellaRäntor, -25),
    (.långRänta, .svenskaAktier, -10),
    (.långRänta, .globalaAktier, -10),
    (.långRänta, .nominellaRäntor, -45),
    (.svenskaAktier, .globalaAktier, 72),
    (.svenskaAktier, .nominellaRäntor, -10),
    (.globalaAktier, .nominellaRäntor, 5),
    (.realaRäntor, .nominellaRäntor, 50),
    (.realaRäntor, .långRänta, -30),
    (.krediter, .svenskaAktier, 40),
    (.krediter, .globalaAktier, 40),
    (.krediter, .nominellaRäntor, 30),
    (.fastigheter, .svenskaAktier, 30),
    (.fastigheter, .långRänta, -20),
    (.kostnadsindex, .konsumentpriser, 50),
    (.kostnadsindex, .skatteunderlag, 30),
  ]

  /// The same by key, in the order of the matrix.
  static let faktorkorrelationer: [Faktorkorrelation] =
    korrelationer
    .map { one, other, hundredths in
      one.rawValue < other.rawValue ? (one, other, hundredths) : (other, one, hundredths)
    }
    .sorted { ($0.0.rawValue, $0.1.rawValue) < ($1.0.rawValue, $1.1.rawValue) }
    .map { Faktorkorrelation($0.nyckel, $1.nyckel, Decimaltal(hundradelar: $2)) }
}
