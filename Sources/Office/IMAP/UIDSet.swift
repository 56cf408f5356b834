/// A set of UIDs as commands write it: `1:3,7` (RFC 3501 §9, `sequence-set`). Never empty.
struct UIDSet: Hashable, CustomStringConvertible {
    /// Closed ranges, ascending, neither touching nor overlapping.
    let ranges: [ClosedRange<UInt32>]

    /// `nil` if there is no UID.
    init?(_ uids: some Sequence<UInt32>) {
        var ranges: [ClosedRange<UInt32>] = []
        for uid in Set(uids).sorted() {
            if let last = ranges.last, uid == last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...uid
            } else {
                ranges.append(uid...uid)
            }
        }
        guard !ranges.isEmpty else { return nil }
        self.ranges = ranges
    }

    private init(ranges: [ClosedRange<UInt32>]) { self.ranges = ranges }

    /// The set as commands write it.
    var description: String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }.joined(separator: ",")
    }

    /// The same UIDs in sets of at most `count` ranges, so that no command line outgrows a server's patience
    /// (RFC 2683 §3.2.1.5: 1,000 bytes in all).
    func split(every count: Int = 40) -> [UIDSet] {
        stride(from: 0, to: ranges.count, by: count).map {
            UIDSet(ranges: Array(ranges[$0..<min($0 + count, ranges.count)]))
        }
    }
}
