/// A time of day, written `9:30` or `09:30`.
struct ClockTime: Hashable {
    /// Minutes after midnight, 0 to 1439.
    let minutes: Int

    /// `nil` for what no clock shows.
    init?(_ text: String) {
        let parts = text.utf8.split(separator: 58, omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(String(decoding: parts[0], as: UTF8.self)),
            let minute = Int(String(decoding: parts[1], as: UTF8.self)), hour < 24, minute < 60
        else { return nil }
        minutes = hour * 60 + minute
    }
}
