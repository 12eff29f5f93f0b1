import Foundation

/// The text in Unicode normalisation form C, in which `å` is one scalar and equal texts have equal bytes.
///
/// Nearly every text is so already and is found to be by one look at its bytes; only the rest is handed to Foundation.
public func nfc(_ text: String) -> String {
  isPlainlyNFC(text) ? text : text.precomposedStringWithCanonicalMapping
}

/// Whether each scalar is one that normalisation form C leaves alone whatever stands beside it.
///
/// That holds for all below U+0300, where the combining marks begin, and for U+2002…U+20CF (dashes, quotation marks,
/// signs of currency), by NFC_Quick_Check in Unicode's DerivedNormalizationProps. False means only: not known yet.
func isPlainlyNFC(_ text: String) -> Bool {
  var first: UInt8 = 0
  var second: UInt8 = 0
  for byte in text.utf8 {
    // A lead byte below CC begins a scalar below U+0300; continuation bytes are below C0.
    if byte >= 0xCC && byte != 0xE2 { return false }
    if first == 0xE2 {
      if byte > 0x83 { return false }
      second = byte
      first = 0
      continue
    }
    if second != 0 {
      if second == 0x80 && byte < 0x82 || second == 0x83 && byte >= 0x90 { return false }
      second = 0
    }
    if byte == 0xE2 { first = byte }
  }
  return true
}
