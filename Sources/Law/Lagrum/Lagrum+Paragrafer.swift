extension Lagrum {
  static func kommunallagen(_ kapitel: UInt8, _ paragraf: UInt8) -> Lagrum {
    Lagrum(.kommunallagen, kapitel: kapitel, paragraf: paragraf)
  }

  static func kommunallagen1991(_ paragraf: UInt8, _ bokstav: UInt8 = 0) -> Lagrum {
    Lagrum(.kommunallagen1991, kapitel: 8, paragraf: paragraf, bokstav: bokstav)
  }

  static func bokföringslagen(_ kapitel: UInt8, _ paragraf: UInt8) -> Lagrum {
    Lagrum(.bokföringslagen, kapitel: kapitel, paragraf: paragraf)
  }

  static func redovisningslagen1997(_ paragraf: UInt8, _ bokstav: UInt8 = 0) -> Lagrum {
    Lagrum(.redovisningslagen1997, kapitel: 4, paragraf: paragraf, bokstav: bokstav)
  }

  /// Practice or inference: no section to point at.
  static let praxis = Lagrum(.praxis)
}
