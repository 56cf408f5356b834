/// Our own letters, for subtracting them from a reply word by word.
///
/// Word by word, since programs wrap, flow, indent and re-quote lines, turn spaces into no-break spaces and quotes into
/// other quotes. Words that follow each other in a letter of ours, six at least, inside what the reply quotes, are ours;
/// what then stands between words of ours on such a line was typed there.
struct OwnLetters: Sendable {
    private let words: [UInt64]
    private let places: [UInt64: [Int32]]
    private let lineHashes: Set<UInt64>
    /// Where each letter stands in `words`.
    private let letters: [Range<Int>]
    /// Signs by which people point at one of our lines, unless our letters have them too.
    private let pointers: [StaticString]

    /// At least so many words make a match; a short answer may well repeat three words of the question.
    private static let leastRun = 6
    /// So many words in a row are ours even where nothing says that they are quoted.
    private static let longRun = 25

    private static let pointers: [StaticString] = ["<-", "->", "<=", "=>", "!!", "++"]

    /// The letters, as plain text.
    init(_ originals: [String]) {
        var words: [UInt64] = []
        var lineHashes: Set<UInt64> = []
        var letters: [Range<Int>] = []
        for original in originals {
            let start = words.count
            for line in original.split(whereSeparator: \.isNewline) {
                let line = TextWords(String(line)).hashes
                if !line.isEmpty { lineHashes.insert(Self.join(line[...])) }
                words += line
            }
            letters.append(start..<words.count)
            words.append(0)
        }
        let folded = originals.map { Folding.fold($0) }
        pointers = Self.pointers.filter { sign in !folded.contains { Bytes.contains($0[...], sign) } }
        self.words = words
        self.letters = letters
        self.lineHashes = lineHashes
        var places: [UInt64: [Int32]] = [:]
        if words.count >= 3 {
            for index in 0...(words.count - 3) {
                let key = Self.join(words[index..<(index + 3)])
                if places[key, default: []].count < 8 { places[key, default: []].append(Int32(index)) }
            }
        }
        self.places = places
    }

    /// There are none.
    var isEmpty: Bool { words.isEmpty }

    private static func join(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1) &* 0x0000_0100_0000_01B3 &+ ($0 >> 29) }
    }

    /// Sets aside what is ours in `lines`, and keeps what was typed into it.
    func answers(in lines: inout [TextLine]) -> OwnFindings {
        let tokens = lines.map { TextWords($0.text) }
        let flat = tokens.flatMap(\.hashes)
        var seen = [Bool](repeating: false, count: words.count)
        let run = runLengths(flat, noting: &seen)
        var offset = 0
        var found = OwnFindings()
        var shares: [Share] = []
        for index in lines.indices {
            let count = tokens[index].hashes.count
            shares.append(Share(runs: Array(run[offset..<(offset + count)])))
            offset += count
        }
        for group in Self.groups(lines) { settle(group, &lines, tokens, shares, &found) }
        for index in lines.indices where lines[index].fate == .new && shares[index].isOurs(least: Self.longRun) {
            lines[index].elide(.ourLetter)
        }
        let isOnlyOurs = !lines.contains { !$0.isBlank && [.elided(.quote), .elided(.forwarded)].contains($0.fate) }
        found.isWhole = isOnlyOurs && letters.contains { !$0.isEmpty && seen[$0].allSatisfy(\.self) }
        return found
    }

    /// How many of a line's words are ours.
    private struct Share {
        let runs: [Int]
        var matched: Int { runs.lazy.filter { $0 >= OwnLetters.leastRun }.count }
        func isOurs(least: Int) -> Bool { !runs.isEmpty && runs.allSatisfy { $0 >= least } }
    }

    /// For each word the length of the run of our words it stands in; linear, since a run found is jumped over.
    private func runLengths(_ flat: [UInt64], noting seen: inout [Bool]) -> [Int] {
        var runs = [Int](repeating: 0, count: flat.count)
        var index = 0
        while index + 3 <= flat.count {
            let length = longestRun(flat, index, noting: &seen)
            if length >= 3 {
                for place in index..<(index + length) { runs[place] = length }
                index += length
            } else {
                index += 1
            }
        }
        return runs
    }

    private func longestRun(_ flat: [UInt64], _ index: Int, noting seen: inout [Bool]) -> Int {
        guard let candidates = places[Self.join(flat[index..<(index + 3)])] else { return 0 }
        var longest = 0
        for candidate in candidates {
            var length = 0
            while index + length < flat.count, Int(candidate) + length < words.count,
                flat[index + length] == words[Int(candidate) + length]
            {
                length += 1
            }
            longest = max(longest, length)
            if length >= 3 { for place in Int(candidate)..<(Int(candidate) + length) { seen[place] = true } }
        }
        return longest
    }

    /// Quoted lines next to each other at one depth; empty lines belong to either.
    private static func groups(_ lines: [TextLine]) -> [[Int]] {
        var groups: [[Int]] = []
        var current: [Int] = []
        for index in lines.indices {
            let line = lines[index]
            if line.isBlank { continue }
            let isQuoted = line.fate == .elided(.quote) || line.fate == .elided(.forwarded)
            if isQuoted, let last = current.last, lines[last].depth == line.depth {
                current.append(index)
            } else {
                if !current.isEmpty { groups.append(current) }
                current = isQuoted ? [index] : []
            }
        }
        if !current.isEmpty { groups.append(current) }
        return groups
    }

    /// Settles one quoted stretch.
    private func settle(
        _ group: [Int], _ lines: inout [TextLine], _ tokens: [TextWords], _ shares: [Share], _ found: inout OwnFindings
    ) {
        let ours = group.filter { shares[$0].matched > 0 || lineHashes.contains(Self.join(tokens[$0].hashes[...])) }
        let matched = group.reduce(0) { $0 + shares[$1].matched }
        let total = group.reduce(0) { $0 + tokens[$1].hashes.count }
        guard let first = ours.first, let last = ours.last, matched * 10 >= total * 6 else { return }
        for index in group {
            let isWhole =
                shares[index].isOurs(least: Self.leastRun) || lineHashes.contains(Self.join(tokens[index].hashes[...]))
            if isWhole, pointers.contains(where: { Bytes.contains(lines[index].folded[...], $0) }) {
                lines[index].fate = .new
                found.hasMarked = true
            } else if isWhole || tokens[index].hashes.isEmpty {
                lines[index].fate = .elided(.ourLetter)
            } else if index > first, index < last || lines[index].depth == 0 {
                guard let typed = typed(lines[index], tokens[index], shares[index]) else { continue }
                lines[index].text = typed
                lines[index].fate = .new
                found.hasTyped = true
                if shares[index].matched > 0 { found.hasMarked = true }
            }
        }
    }

    /// The words of `line` that are not ours; the whole line if it is not ours at all, or only ticked.
    private func typed(_ line: TextLine, _ words: TextWords, _ share: Share) -> String? {
        if Closing(known: .all).isAdded(line.folded) || Bytes.contains(line.folded[...], "mailto:") { return nil }
        let foreign = words.ranges.indices.filter { share.runs[$0] < Self.leastRun }
        guard let first = foreign.first, let last = foreign.last else { return nil }
        if share.matched == 0 || foreign.count <= 1 { return line.text }
        let scalars = line.text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: words.ranges[first].lowerBound)
        let end = scalars.index(scalars.startIndex, offsetBy: words.ranges[last].upperBound)
        return String(scalars[start..<end])
    }
}
