private let a = UInt8(ascii: "a")
private let b = UInt8(ascii: "b")
private let d = UInt8(ascii: "d")

/// The limits of a reservation, in basis points of skatteintäkter, generella statsbidrag och utjämning.
struct Reserveringsgräns: Sendable {
  let tröskel: Int
  let tröskelVidNegativtEgetKapital: Int
  let tak: Int?
}

// Each table covers `kändaÅr` without gap or overlap. `granskad: false` marks years for which the place in the repealed
// statute is known, but its wording was not read.
extension Räkenskapsregler {
  /// Three years instead of two from financial year 2005 (prop. 2003/04:105).
  static let återställningstider: [Daterad<Int>] = [
    Daterad(2005..<2018, 3, .kommunallagen1991(5, a), granskad: false),
    Daterad(2018..<2100, 3, .kommunallagen(11, 12)),
  ]

  /// Whether the budget must show revenue above cost: in all known years.
  static let budgetregler: [Daterad<Bool>] = [
    Daterad(2005..<2018, true, .kommunallagen1991(4), granskad: false),
    Daterad(2018..<2100, true, .kommunallagen(11, 5)),
  ]

  /// Whether the council may decide not to regulate: in all known years.
  static let undantag: [Daterad<Bool>] = [
    Daterad(2005..<2018, true, .kommunallagen1991(5, b), granskad: false),
    Daterad(2018..<2100, true, .kommunallagen(11, 13)),
  ]

  /// The value says whether unrealised gains are among the adjustments: KRL 4 kap. 3 a § 3 has losses only.
  static let utredningar: [Daterad<Bool>] = [
    Daterad(2005..<2013, false, .redovisningslagen1997(4), granskad: false),
    Daterad(2013..<2019, false, .redovisningslagen1997(3, a)),
    Daterad(2019..<2100, true, .bokföringslagen(11, 10)),
  ]

  /// Whether förvaltningsberättelsen says how a deficit will be regulated: in all known years.
  static let upplysningar: [Daterad<Bool>] = [
    Daterad(2005..<2019, true, .redovisningslagen1997(4), granskad: false),
    Daterad(2019..<2100, true, .bokföringslagen(11, 11)),
  ]

  /// Surpluses earned from financial year 2010 may be reserved (prop. 2011/12:172, summary); nothing new enters
  /// a resultatutjämningsreserv from financial year 2024. Whether the closing of 2023 still could is read as yes.
  static let reserveringar: [Daterad<Reservslag>] = [
    Daterad(2005..<2010, .ingen, .kommunallagen1991(3, d)),
    Daterad(2010..<2013, .resultatutjämningsreserv, Lagrum(.övergångsbestämmelser2012), granskad: false),
    Daterad(2013..<2018, .resultatutjämningsreserv, .kommunallagen1991(3, d), granskad: false),
    Daterad(2018..<2024, .resultatutjämningsreserv, .kommunallagen(11, 14), granskad: false),
    Daterad(2024..<2100, .resultatreserv, .kommunallagen(11, 14)),
  ]

  /// The ceiling came with resultatreserven.
  static let reserveringsgränser: [Daterad<Reserveringsgräns>] = [
    Daterad(
      2005..<2024,
      Reserveringsgräns(tröskel: 100, tröskelVidNegativtEgetKapital: 200, tak: nil),
      .kommunallagen1991(3, d),
      granskad: false
    ),
    Daterad(
      2024..<2100,
      Reserveringsgräns(tröskel: 100, tröskelVidNegativtEgetKapital: 200, tak: 500),
      .kommunallagen(11, 14)
    ),
  ]

  /// A resultatutjämningsreserv that existed on 1 January 2024 may be kept and used until the end of 2033.
  static let rurAnvändningar: [Daterad<Bool>] = [
    Daterad(2005..<2013, false, .kommunallagen1991(3, d)),
    Daterad(2013..<2018, true, .kommunallagen1991(3, d), granskad: false),
    Daterad(2018..<2024, true, .kommunallagen(11, 14), granskad: false),
    Daterad(2024..<2034, true, Lagrum(.övergångsbestämmelserKommunallagen2023, punkt: 4)),
    Daterad(2034..<2100, false, Lagrum(.övergångsbestämmelserKommunallagen2023, punkt: 4)),
  ]
}
