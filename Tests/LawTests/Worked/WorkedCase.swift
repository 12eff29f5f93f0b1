import Foundation
import Testing

/// One worked case as it stands in the data: absent fields mean 0, none or the default.
struct WorkedCase: Decodable, Sendable, CustomTestStringConvertible {
  struct Opening: Decodable, Sendable {
    var RUR: Int64?
    var RR: Int64?
    var cohorts: [Cohort]?
  }
  struct Cohort: Decodable, Sendable {
    var origin: Int
    var deadline: Int
    var remaining: Int64
  }
  struct Config: Decodable, Sendable {
    var allocation: String?
    var reservationRule: String?
    var reserveUseBeyondZero: Bool?
  }
  struct Decision: Decodable, Sendable {
    var recorded: Int
    var cohort: String
    var amount: Amount
    var kind: String
    var to: Int?
  }
  struct Year: Decodable, Sendable {
    var year: Int
    var AR: Int64
    var RVall, RVex, RFex, UV, UF, aterF, aterV, S, EKadj: Int64?
    var reserve, useRUR, useRR: Amount?
    var rurConditionMet: Bool?
  }
  struct Expected: Decodable, Sendable {
    var year: Int
    var RAB, BKR, unusedSurplus: Int64
    var restored, remaining: [String: Int64]
    var status: String
    var overdue: [String]?
    var reserved, usedRUR, usedRR, rurDissolved, room1, room2, RUR, RR: Int64?
  }
  /// An amount, or as much as there is.
  enum Amount: Decodable, Sendable {
    case kronor(Int64)
    case everything

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let amount = try? container.decode(Int64.self) {
        self = .kronor(amount)
      } else {
        let word = try container.decode(String.self)
        guard word == "all" || word == "max" else {
          throw DecodingError.dataCorruptedError(in: container, debugDescription: word)
        }
        self = .everything
      }
    }
  }

  var id: String
  var opening: Opening?
  var config: Config?
  var decisions: [Decision]?
  var years: [Year]
  var expect: [Expected]

  var testDescription: String { id }

  /// All cases of the file; a broken file gives none, which the test of their number catches.
  static let all: [WorkedCase] = {
    guard let url = Bundle.module.url(forResource: "law-cases", withExtension: "json", subdirectory: "Cases"),
      let data = try? Data(contentsOf: url)
    else { return [] }
    return (try? JSONDecoder().decode([WorkedCase].self, from: data)) ?? []
  }()
}
