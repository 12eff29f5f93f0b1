/// Beslutskalender (KL 11 kap. 12 §): when what about the deficit of a year must be decided and done.
public struct Beslutskalender: Equatable, Sendable {
  /// The year of the deficit.
  public let underskottsår: Int
  /// The years in which it is to be regulated.
  public let återställningsår: ClosedRange<Int>

  /// The calendar by the law of the deficit's year, which must be known.
  public init(underskottsår: Int) {
    let tid = Underskottsregister.tid(underskottsår)
    self.underskottsår = underskottsår
    återställningsår = underskottsår + 1...underskottsår + tid
  }

  /// The deadline: 31 December of this year.
  public var sistaÅr: Int { återställningsår.upperBound }
  /// The annual report that says when and how it will be regulated, at the latest 15 April this year.
  public var årsredovisningLämnas: Int { underskottsår + 1 }
  /// The first ordinary budget that can react to the final figure: adopted after the annual report.
  public var förstaBudgetår: Int { underskottsår + 2 }
  /// The last budget in which the regulation can be decided.
  public var sistaBudgetår: Int { sistaÅr }
  /// That budget is adopted before the end of November this year (December for särskilda skäl).
  public var sistaBudgetAntas: Int { sistaÅr - 1 }
  /// Whether that autumn has a newly elected council.
  public var antasAvNyvaltFullmäktige: Bool { Self.ärValår(sistaBudgetAntas) }
  /// The annual report that shows what remains, spring this year.
  public var uppföljning: Int { sistaÅr + 1 }

  /// Whether general elections are held in the year: every fourth year, 2022 among them.
  public static func ärValår(_ år: Int) -> Bool { (år - 2022) % 4 == 0 }
}
