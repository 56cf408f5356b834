/// Where programs wrote out the target of a link in angle brackets, as plain text shows `<https://…>` and `<mailto:…>`.
struct LinkTargets {
    private var ranges: [Range<Int>] = []

    /// The targets in `text`, brackets included, as offsets in its Unicode scalars. One pass.
    init(_ text: String) {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return }
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            guard scalars[index] == "<", LinkTargets.isScheme(scalars[(index + 1)...]) else {
                index += 1
                continue
            }
            let end = scalars[index...].firstIndex { $0 == ">" || $0 == " " || $0 == "\n" } ?? scalars.count
            ranges.append(index..<min(scalars.count, end + 1))
            index = end + 1
        }
    }

    /// Whether the scalar at `offset` belongs to a target.
    func contains(_ offset: Int) -> Bool {
        guard !ranges.isEmpty else { return false }
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(offset)
    }

    private static func isScheme(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        ["mailto:", "http://", "https://"].contains { scheme in
            rest.prefix(scheme.unicodeScalars.count).elementsEqual(scheme.unicodeScalars)
        }
    }
}
