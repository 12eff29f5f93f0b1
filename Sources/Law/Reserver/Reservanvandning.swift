import Numerics

/// Reservanvändning: money taken out of the reserves in one closing (KL 11 kap. 14 §; 2023:642 point 4).
///
/// Whole kronor, zero or more. Use is voluntary. The statute sets no yearly limit for resultatreserven, and asks the
/// council's guidelines for the terms; that use stops when RAB is zero is the default reading, not the text.
struct Reservanvändning {
  var rur = Lanes.zero
  var resultatreserv = Lanes.zero

  /// Covers a deficit up to zero and never more, save that resultatreserven may go beyond by `reservÖverNoll`.
  ///
  /// - Parameters:
  ///   - rab: årets resultat efter balanskravsjusteringar.
  ///   - underlag: the uses that are wanted, and whether the local condition for the old reserve is met.
  init(rab: Lanes, underlag: Bokslutsunderlag, reserver: Reserver, regler: Räkenskapsregler, tolkning: Lagtolkning) {
    let underskott = (Lanes.zero - rab).positivePart
    let rurHögst = Self.högstRUR(underlag, reserver, regler, tolkning)
    let reservHögst =
      regler.resultatreservFårAnvändas
      ? minimum(reserver.resultatreserv, underlag.önskadAnvändningResultatreserv.positivePart) : .zero
    switch tolkning.reservordning {
    case .rurFörst:
      rur = minimum(rurHögst, underskott)
      resultatreserv = tolkning.reservÖverNoll ? reservHögst : minimum(reservHögst, underskott - rur)
    case .resultatreservFörst:
      resultatreserv = tolkning.reservÖverNoll ? reservHögst : minimum(reservHögst, underskott)
      rur = minimum(rurHögst, (underskott - resultatreserv).positivePart)
    }
  }

  private static func högstRUR(
    _ underlag: Bokslutsunderlag,
    _ reserver: Reserver,
    _ regler: Räkenskapsregler,
    _ tolkning: Lagtolkning
  ) -> Lanes {
    guard regler.rurFårAnvändas else { return .zero }
    let högst = minimum(reserver.rur, underlag.önskadAnvändningRUR.positivePart)
    return tolkning.rurVillkor == .alltid ? högst : högst.only(where: underlag.rurVillkorUppfyllt)
  }

  /// What is used of both.
  var summa: Lanes { rur + resultatreserv }
}
