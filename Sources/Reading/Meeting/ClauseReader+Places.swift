/// Where one is that is not the meeting, and what only looks like coming.
extension ClauseReader {
    /// What a phrase means where it stands: `je suis présente au tribunal` is elsewhere, `mon visa est arrivé` nothing.
    func meaning(of signal: AttendanceSignal, at phrase: Range<Int>, in words: [Lexeme]) -> AttendanceSignal {
        guard signal == .come || signal == .comeThird else { return signal }
        if isInTown(words, endingAt: phrase.upperBound) || isPresentElsewhere(words, endingAt: phrase.upperBound) {
            return .awayHint
        }
        return phrase.count == 1 && isArrived(words, at: phrase.lowerBound) ? .noise : signal
    }

    /// `présente au tribunal`, `présents à un mariage`: a place or an occasion of another kind.
    private func isPresentElsewhere(_ words: [Lexeme], endingAt end: Int) -> Bool {
        guard words[end - 1].folded.hasPrefix("present"), end + 1 < words.count,
            Self.prepositions.contains(words[end].folded)
        else { return false }
        return words[(end + 1)...].prefix(2).contains { AttendanceWords.elsewherePlaces.contains($0.folded) }
    }

    private static let prepositions: Set<String> = ["a", "au", "aux", "en", "dans", "chez", "at", "in", "bij", "beim"]

    /// `arrivé`, which folds to `arrive`: has come to somebody, and says nothing of coming.
    private func isArrived(_ words: [Lexeme], at index: Int) -> Bool {
        words[index].folded == "arrive" && source[words[index].range].last == "é"
    }

    /// `I'm in Spain`: a town or a country, and no yes.
    private func isInTown(_ words: [Lexeme], endingAt end: Int) -> Bool {
        end < words.count && words[end - 1].folded == "in" && end > 1 && words[end - 2].folded == "m"
            && MeetingText.isCapitalised(words[end], in: source) && words[end].folded != "paris"
    }

    /// `Je suis en Corse`, `serai à Lille`, `suis dans le Jura`: a place with a name, which is not the meeting's.
    func isElsewhere(_ words: [Lexeme]) -> Bool {
        !isShouted
            && words.indices.dropFirst(2).contains { index in
                guard MeetingText.isCapitalised(words[index], in: source), words[index].folded != "paris" else {
                    return false
                }
                if ["en", "a", "au", "aux", "in", "dans"].contains(words[index - 1].folded) {
                    return Self.being.contains(words[index - 2].folded)
                }
                return index > 2 && ["l", "le", "la", "les"].contains(words[index - 1].folded)
                    && words[index - 2].folded == "dans" && Self.being.contains(words[index - 3].folded)
            }
    }

    private static let being: Set<String> = ["suis", "serai", "sommes", "serons", "am", "be", "ben", "zit", "bin"]

    /// `c'est lucie qui vient pour moi`: somebody who comes for the author is not the author.
    func isForAuthor(_ words: [Lexeme]) -> Bool {
        words.indices.dropFirst(2).dropLast().contains { index in
            words[index].folded == "pour" && ["moi", "nous"].contains(words[index + 1].folded)
                && ["vient", "viendra", "ira", "siegera", "participera", "assistera"].contains(words[index - 1].folded)
        }
    }
}
