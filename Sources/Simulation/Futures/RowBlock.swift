import Numerics

/// RowBlock: rows of one number per path, 256 paths to a row, as plain memory that is also groups of eight lanes.
struct RowBlock: ~Copyable {
  /// Groups of lanes to a row.
  static let groups = Draws.rowLength / Lanes.scalarCount

  /// How many rows.
  let rows: Int
  private let memory: UnsafeMutablePointer<Lanes>

  /// Rows of zeros.
  init(rows: Int) {
    self.rows = rows
    memory = UnsafeMutablePointer<Lanes>.allocate(capacity: max(1, rows * Self.groups))
    memory.initialize(repeating: .zero, count: max(1, rows * Self.groups))
  }

  deinit { memory.deallocate() }

  /// Eight paths of a row.
  subscript(row: Int, group: Int) -> Lanes {
    @inline(__always) get { memory[row &* Self.groups &+ group] }
    @inline(__always) nonmutating set { memory[row &* Self.groups &+ group] = newValue }
  }

  /// A row as numbers.
  @inline(__always)
  func numbers(_ row: Int) -> UnsafeMutablePointer<Double> {
    UnsafeMutableRawPointer(memory + row &* Self.groups).assumingMemoryBound(to: Double.self)
  }

  /// A row as groups of lanes.
  func lanes(_ row: Int) -> UnsafePointer<Lanes> { UnsafePointer(memory + row &* Self.groups) }

  /// A row as a buffer.
  func buffer(_ row: Int) -> UnsafeMutableBufferPointer<Double> {
    UnsafeMutableBufferPointer(start: numbers(row), count: Draws.rowLength)
  }
}
