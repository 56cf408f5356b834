/// Pairs of bytes, one bit each.
struct Pairs: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1024)

    /// Adds `first` with each of `seconds`.
    mutating func insert(_ first: UInt8, _ seconds: ClosedRange<UInt8>) {
        for second in seconds { bits[Int(first) << 2 | Int(second) >> 6] |= 1 << UInt64(second & 63) }
    }

    /// Whether `first` with `second` is among them.
    func contains(_ first: UInt8, _ second: UInt8) -> Bool {
        bits[Int(first) << 2 | Int(second) >> 6] >> UInt64(second & 63) & 1 == 1
    }
}
