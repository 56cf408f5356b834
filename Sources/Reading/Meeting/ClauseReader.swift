/// Reads what a clause says about coming: its signals, turned round by its negation.
struct ClauseReader {
    /// Names of the author's organisation, folded.
    let ownNames: Set<String>
    /// The text the lexemes point into.
    let source: String
    /// Whether the text is all capitals, so that they tell nothing.
    let isShouted: Bool

    init(ownNames: Set<String>, source: String) {
        self.ownNames = ownNames
        self.source = source
        isShouted = !source.contains(where: \.isLowercase)
    }

    /// The signals of a clause, and what stands around them.
    struct Finding {
        var signals: Set<AttendanceSignal> = []
        /// The same, in order of appearance.
        var order: [AttendanceSignal] = []
        /// Whether a negation stands outside of all signals.
        var isNegated = false
        /// Whether a negation stands before a phrase of staying away: `pas absente`, not `absente et non représentée`.
        var isAwayNegated = false
        /// The words that belong to no signal.
        var rest: [Lexeme] = []
        /// Whether it names the room or the way there.
        var isOfPlace = false
        /// Whether a word of being able is among its words.
        var isAble = false
        /// Whether it says that something is impossible, which need not be coming.
        var isImpossible = false
        /// Whether a phrase of two words or more was taken for noise.
        var hasNoise = false
        /// Whether it begins with `sinon`, which turns what stands before and doubts nothing alone.
        var isElse = false
    }

    /// The signals of `words`.
    func find(in words: [Lexeme]) -> Finding {
        var finding = Finding()
        let words = withoutHedges(withoutAdverbs(words), &finding)
        var index = 0
        while index < words.count {
            if let end = pastJustNow(words, at: index) {
                index = end
            } else if let match = AttendanceWords.signals.match(words, at: index), !isNoun(words, at: index) {
                if match.meaning == .yes, isNoAssent(words, at: index) {
                    index = match.end
                    continue
                }
                let meaning = meaning(of: match.meaning, at: index..<match.end, in: words)
                finding.signals.insert(meaning)
                finding.order.append(meaning)
                if match.meaning == .no, isRefusal(words, at: match.end) { finding.isNegated = true }
                if match.meaning == .away, finding.isNegated, isDenied(words, before: index) {
                    finding.isAwayNegated = true
                }
                if match.meaning == .noise { finding.hasNoise = true }
                if match.meaning == .no, index > 0 { finding.isNegated = true }
                index = match.end
            } else {
                if AttendanceWords.negations.contains(words[index].folded) || isContraction(words, at: index) {
                    finding.isNegated = true
                }
                finding.rest.append(words[index])
                index += 1
            }
        }
        if finding.signals.contains(.unneeded) { finding.signals.subtract([.remote, .remoteHint]) }
        if isElsewhere(words) { finding.signals.insert(.awayHint) }
        finding.isElse = words.first?.folded == "sinon"
        // *Je serais volontiers venue*: the past of coming.
        if finding.signals.contains(.past), words.contains(where: { $0.folded.hasPrefix("venu") }) {
            finding.signals.insert(.comeInfinitive)
        }
        finding.isAble = words.contains { AttendanceWords.able.contains($0.folded) }
        finding.isImpossible = words.indices.dropLast().contains {
            words[$0].folded == "impossible" && ["de", "d"].contains(words[$0 + 1].folded)
        }
        finding.isOfPlace = words.contains { Self.places.contains($0.folded) }
        if finding.isNegated == false { finding.isNegated = hasLiteraryNegation(finding.rest) }
        return finding
    }

    /// Whether a negation stands right before a phrase: `pas du tout absente`, not `n'a pas encore validé mon absence`.
    private func isDenied(_ words: [Lexeme], before index: Int) -> Bool {
        words[max(0, index - 4)..<index].contains { AttendanceWords.negations.contains($0.folded) }
            || words[max(0, index - 4)..<index].indices.contains { isContraction(words, at: $0) }
    }

    /// `non pour la salle`, `non à la visio`.
    private func isRefusal(_ words: [Lexeme], at end: Int) -> Bool {
        end < words.count && AttendanceWords.refusedLeads.contains(words[end].folded)
    }

    /// `de ne venir`, `je ne pourrais`: a `ne` without `pas` denies, unless `que` follows it (`ne … qu'à 15 h`).
    private func hasLiteraryNegation(_ rest: [Lexeme]) -> Bool {
        let ne = rest.indices.first { index in
            // `n'ai`, not the Dutch `z'n`, `zo'n`.
            rest[index].folded == "ne"
                || rest[index].folded == "n" && !isOfName(rest[index])
                    && !(index > 0 && ["z", "zo", "m"].contains(rest[index - 1].folded))
        }
        guard let ne else { return false }
        return !rest[ne...].contains { $0.folded == "que" || $0.folded == "qu" }
    }

    /// `Thomas N'Guyen`: a capital, where few words have one.
    private func isOfName(_ word: Lexeme) -> Bool {
        !isShouted && MeetingText.isCapitalised(word, in: source)
            && source[word.range.upperBound...].dropFirst().first?.isUppercase == true
    }

    private func withoutHedges(_ words: [Lexeme], _ finding: inout Finding) -> [Lexeme] {
        var kept: [Lexeme] = []
        var index = 0
        while index < words.count {
            if let hedge = AttendanceWords.hedges.match(words, at: index) {
                finding.signals.insert(.maybe)
                index = hedge.end
            } else {
                kept.append(words[index])
                index += 1
            }
        }
        return kept
    }

    private func withoutAdverbs(_ words: [Lexeme]) -> [Lexeme] {
        words.indices.filter { index in
            guard words.count > 3 || words[index].folded == "bien",
                AttendanceWords.adverbs.contains(words[index].folded)
            else { return true }
            let next = index + 1 < words.count ? words[index + 1].folded : ""
            switch words[index].folded {
            case "bien": return AttendanceWords.besideBien.contains(next)
            case "quand": return next != "meme"
            case "meme": return index == 0 || words[index - 1].folded != "quand"
            case "cette", "fois", "ci", "tout":
                return false == (next == "fois" || index > 0 && words[index - 1].folded == "cette")
            default: return false
            }
        }.map { words[$0] }
    }

    /// The claim of a clause; `nil` if it makes none.
    func claim(of clause: MeetingSentence.Clause, sentence: Int) -> AttendanceClaim? {
        if let claim = hanging(clause, sentence: sentence) { return claim }
        let finding = find(in: clause.words)
        guard var kind = kind(finding, count: clause.words.count) else { return nil }
        if kind == .present || kind == .tentative, isNextTime(clause.words) { kind = .awayHint }
        if kind == .remote, isLastTime(clause.words) { return nil }
        let isRestricted = kind == .absent && onlyThen(clause.words) && !finding.signals.contains(.away)
        if isRestricted { kind = finding.signals.contains(.remote) ? .remote : .present }
        var claim = AttendanceClaim(
            kind: kind, subject: subject(clause.words, finding),
            isPartial: isRestricted || clause.words.contains { AttendanceWords.partial.contains($0.folded) },
            sentence: sentence)
        claim.isAmbiguous = kind == .absent && finding.signals.contains(.remote) && !finding.isOfPlace
        claim.isPlainYes = kind == .yes && clause.words.contains { AttendanceWords.plainYes.contains($0.folded) }
        claim.isOfColleague = kind == .absent && (isOfColleague(clause.words) || isOfNamed(clause.words))
        claim.isAmbiguous = claim.isAmbiguous || claim.isOfColleague
        claim.isAmbiguous = claim.isAmbiguous || kind == .absent && isOfAnotherDeed(finding)
        claim.isAmbiguous = claim.isAmbiguous || kind == .present && isConditional(clause.words)
        claim.isOfPlace = finding.isOfPlace
        claim.isOfTown = kind == .present && isOfTown(clause.words)
        claim.isOfNamedMeeting = isOfNamedMeeting(clause.words)
        return claim
    }

    private func kind(_ finding: Finding, count: Int) -> AttendanceClaim.Kind? {
        let signals = finding.signals
        func has(_ signal: AttendanceSignal) -> Bool { signals.contains(signal) }
        let isSubject = finding.rest.contains {
            AttendanceWords.speakers.contains($0.folded)
        }
        let comes = has(.come) || has(.comeThird) || has(.comeInfinitive) && (has(.modal) || isSubject || count <= 2)
        if has(.reported) { return .reported }
        if has(.surelyMaybe) { return .tentative }
        if has(.spurned) { return spurning(finding) }
        if has(.wish) { return comes || has(.comeInfinitive) || has(.maybe) || has(.remote) ? .tentative : .wish }
        let isDenied = finding.isNegated || has(.surelyAway)
        if has(.answering), isDenied, !has(.come), !has(.comeInfinitive), !has(.away) { return .tentative }
        if has(.past) { return has(.surelyAway) ? .absent : comes || has(.comeInfinitive) ? .awayHint : nil }
        if has(.maybe) {
            let isSaid =
                comes || has(.comeInfinitive) || has(.away) || has(.surelyAway) || has(.remote) || has(.yes)
                || has(.surelyComes)
            if isSaid || count <= 4 && !finding.isElse { return .tentative }
        }
        if has(.surelyComes), !has(.surelyAway), !has(.away) {
            return has(.remote) && !finding.isNegated ? .remote : .present
        }
        if has(.surelyAway) { return isElsewhereInstead(finding) && !comes ? .remote : .absent }
        if has(.away) {
            return finding.isAwayNegated ? (has(.modal) || has(.comeInfinitive) ? .absent : .present) : .absent
        }
        if has(.remote) { return finding.isNegated ? (comes || has(.comeInfinitive) ? .absent : nil) : .remote }
        if comes || has(.comeInfinitive) && finding.isNegated { return finding.isNegated ? .absent : .present }
        if has(.remoteHint) { return .remoteHint }
        if has(.no), count <= 4 { return .no }
        if has(.yes), !finding.isNegated { return .yes }
        if has(.awayHint) { return .awayHint }
        return isAble(finding) ? .yes : nil
    }

    /// `Je peux !`, and nothing else.
    private func isAble(_ finding: Finding) -> Bool {
        finding.signals == [.modal] && !finding.isNegated && finding.isAble
            && finding.rest.allSatisfy {
                AttendanceWords.speakers.contains($0.folded)
            }
            && finding.rest.count == 1
    }

    /// `pas possible à Paris donc visio`: afar is said behind what is not possible, and not as a part of it.
    private func isElsewhereInstead(_ finding: Finding) -> Bool {
        guard !finding.isNegated, let away = finding.order.firstIndex(of: .surelyAway),
            let remote = finding.order.firstIndex(of: .remote)
        else { return false }
        return away < remote && finding.isOfPlace
    }

    private static let places = ClauseTerm.places.words

    /// `les présents`, `un absent`: after an article the word names people.
    private func isNoun(_ words: [Lexeme], at index: Int) -> Bool {
        guard index > 0,
            AttendanceWords.people.contains(
                words[index].folded)
        else { return false }
        return AttendanceWords.peopleArticles.contains(
            words[index - 1].folded)
    }

    /// `Gerne würde ich …`, `une note de deux pages`, `j'ai entendu dire`: a word of assent that assents to nothing here.
    private func isNoAssent(_ words: [Lexeme], at index: Int) -> Bool {
        let word = words[index].folded
        if words.count > 4, AttendanceWords.softYes.contains(word) { return true }
        guard index > 0 else { return false }
        let before = words[index - 1].folded
        switch word {
        case "note": return AgendaWords.determiners.contains(before) || Self.possessives.contains(before)
        case "entendu": return Self.auxiliaries.contains(before)
        case "bien": return Self.auxiliaries.contains(before) && words.dropFirst(index + 1).first?.folded == "entendu"
        default: return false
        }
    }

    private static let possessives = ClauseTerm.possessives.words
    private static let auxiliaries = ClauseTerm.auxiliaries.words

    /// The `t` of `can't` and `won't`.
    private func isContraction(_ words: [Lexeme], at index: Int) -> Bool {
        words[index].folded == "t" && index > 0
            && AttendanceWords.contracted.contains(words[index - 1].folded)
    }
}
