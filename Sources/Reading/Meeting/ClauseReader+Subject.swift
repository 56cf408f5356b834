/// Of whom a clause speaks: of the author and their organisation, or of somebody else.
extension ClauseReader {
    /// Own unless a third person is named and no first person is.
    func subject(_ words: [Lexeme], _ finding: Finding) -> AttendanceClaim.Subject {
        guard finding.signals.contains(.comeThird) else {
            return isAboutOther(words, finding) ? .other : .own
        }
        if words.first?.folded == "qui" || isForAuthor(words) { return .other }
        // *M. Le Floch viendra pour notre association*
        if AttendanceWords.subjectTitles.contains(words.first?.folded ?? ""), words.count > 2 {
            return .other
        }
        let isOwn = words.contains { word in
            ownNames.contains(word.folded) || AttendanceWords.organisations.contains(word.folded) || isAcronym(word)
                || Self.authors.contains(word.folded)
        }
        return isOwn || words.count <= 2 ? .own : .other
    }

    private static let authors = ClauseTerm.authors.words

    /// `Marie est absente`, `elle ne peut pas venir`: of somebody else.
    private func isAboutOther(_ words: [Lexeme], _ finding: Finding) -> Bool {
        let hasOwn = words.contains {
            AttendanceWords.own.contains($0.folded) || ownNames.contains($0.folded) || isAcronym($0)
        }
        guard !hasOwn else { return false }
        let isNamed = finding.rest.contains {
            GivenNames.common.contains($0.folded) && MeetingText.isCapitalised($0, in: source)
        }
        let isThird = finding.rest.contains {
            AttendanceWords.thirdAuxiliaries.contains($0.folded)
        }
        return isNamed && isThird
            || finding.rest.indices.contains { isThirdPerson(finding.rest, at: $0) }
    }

    /// `elle`, `il`; not the `il` of `s'il vous plaît`, `il faut`.
    private func isThirdPerson(_ words: [Lexeme], at index: Int) -> Bool {
        guard AttendanceWords.thirdPronouns.contains(words[index].folded) else {
            return false
        }
        guard words[index].folded == "il", index + 1 < words.count else { return true }
        // *il n'y a pas*, *il ne m'est pas possible*
        let isDenied = ["ne", "n"].contains(words[index + 1].folded) && index + 2 < words.count
        return !AttendanceWords.impersonal.contains(
            words[isDenied ? index + 2 : index + 1].folded)
    }

    /// Capital letters only, in a text that is not all capitals: an organisation.
    func isAcronym(_ word: Lexeme) -> Bool {
        let text = source[word.range]
        return word.kind == .word && text.count >= 3 && text.allSatisfy(\.isUppercase) && !isShouted
    }
}
