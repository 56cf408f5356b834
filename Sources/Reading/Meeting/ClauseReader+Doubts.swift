/// What makes a claim doubtful, or one of another day.
extension ClauseReader {
    /// `Ma collègue Nadège ne viendra pas`: of a person, and perhaps of the author too.
    func isOfColleague(_ words: [Lexeme]) -> Bool {
        // *Mon collègue ne pourra pas se joindre à nous*: with us, and not we.
        let isFirst = words.indices.contains { index in
            Self.firstPersons.contains(words[index].folded) && !isTitle(words, at: index)
                && !(index > 0 && Self.beside.contains(words[index - 1].folded))
        }
        guard !isFirst else { return false }
        return words.indices.dropFirst().contains {
            SubstituteWords.roles.contains(words[$0].folded)
                && SubstituteWords.determiners.contains(words[$0 - 1].folded)
        }
    }

    /// `Mon adjoint M. Keller`: a title, and not the `m'` of `m'excuser`.
    private func isTitle(_ words: [Lexeme], at index: Int) -> Bool {
        words[index].folded == "m" && !isShouted && MeetingText.isCapitalised(words[index], in: source)
            && (index + 1 == words.count || MeetingText.isCapitalised(words[index + 1], in: source))
    }

    /// `Nadia Ferhat s'excuse`: a given name, what else it is called, and a verb of its own at the head of a clause.
    func isOfNamed(_ words: [Lexeme]) -> Bool {
        guard let first = words.first, MeetingText.isCapitalised(first, in: source),
            !words.contains(where: { Self.firstPersons.contains($0.folded) })
        else { return false }
        let near = words.dropFirst().prefix(4)
        if GivenNames.common.contains(first.folded), near.contains(where: { Self.thirdPersons.contains($0.folded) }) {
            return true
        }
        // *Mme Petit étant retenue*
        return Self.titles.contains(first.folded) && near.contains { Self.participles.contains($0.folded) }
    }

    private static let titles = ClauseTerm.titles.words
    private static let participles = ClauseTerm.participles.words

    private static let thirdPersons = ClauseTerm.namedVerbs.words

    /// `ne pourra pas venir`, `sera absente`: a third person's verb at the head of a clause, without a word for whom.
    func isWithoutSubject(_ words: [Lexeme]) -> Bool {
        let isOwn = words.contains {
            AttendanceWords.own.contains($0.folded) || ownNames.contains($0.folded) || isAcronym($0)
        }
        guard !isOwn, let first = words.first else { return false }
        let verb = ["ne", "n"].contains(first.folded) && words.count > 1 ? words[1] : first
        return Self.thirdVerbs.contains(verb.folded)
    }

    private static let thirdVerbs = ClauseTerm.bareVerbs.words

    /// `Je serais présente`: spelt as what would be, and mostly meant as what will be.
    func isConditional(_ words: [Lexeme]) -> Bool {
        words.contains {
            AttendanceWords.conditionals.contains($0.folded)
        }
    }

    private static let beside = ClauseTerm.beside.words
    private static let firstPersons = ClauseTerm.firstPersons.words

    /// `Je viens de recevoir`: what one has just done, and no coming; the index behind its verb.
    func pastJustNow(_ words: [Lexeme], at index: Int) -> Int? {
        guard ["viens", "venons", "vient"].contains(words[index].folded), index + 2 < words.count,
            ["de", "d"].contains(words[index + 1].folded)
        else { return nil }
        let isClitic = AttendanceWords.clitics.contains(
            words[index + 2].folded)
        let verb = isClitic ? index + 3 : index + 2
        guard verb < words.count, words[verb].folded.utf8.count > 3, !Self.bookings.contains(words[verb].folded),
            AttendanceWords.infinitives.contains(where: { words[verb].folded.hasSuffix($0) }),
            !MeetingText.isCapitalised(words[verb], in: source)
        else { return nil }
        return verb + 1
    }

    private static let bookings = ClauseTerm.bookings.words

    /// `Je ne viens qu'à partir de 11 h`, `je ne peux venir que l'après-midi`: comes for a part.
    func onlyThen(_ words: [Lexeme]) -> Bool {
        guard let ne = words.firstIndex(where: { $0.folded == "ne" || $0.folded == "n" }),
            !words.contains(where: { Self.denials.contains($0.folded) }),
            let que = words[ne...].firstIndex(where: { $0.folded == "que" || $0.folded == "qu" }), que + 1 < words.count
        else { return false }
        return Self.times.contains(words[que + 1].folded)
    }

    private static let denials = ClauseTerm.denials.words
    private static let times = ClauseTerm.times.words

    /// `Je serai là à la prochaine`: not at this one.
    func isNextTime(_ words: [Lexeme]) -> Bool {
        words.indices.contains { index in
            guard let end = Self.nextTimes.match(words, at: index)?.end,
                !(index > 0 && AttendanceWords.belonging.contains(words[index - 1].folded))
            else { return false }
            return end == words.count || !Self.occasions.contains(words[end].folded)
        }
    }

    /// `Je viendrai s'il n'y a pas de grève`: what is denied is the condition, on which the claim before it hangs.
    func hanging(_ clause: MeetingSentence.Clause, sentence: Int) -> AttendanceClaim? {
        let words = clause.words
        guard
            let start = words.indices.dropFirst().first(where: {
                AttendanceWords.hangingIfs.contains(words[$0].folded)
            }), start + 2 < words.count, !Self.knowing.contains(words[start - 1].folded),
            words[start].folded != "s" || ["il", "ils"].contains(words[start + 1].folded)
        else { return nil }
        let (head, tail) = (Array(words[..<start]), Array(words[start...]))
        guard find(in: tail).isNegated, !find(in: head).isNegated,
            var claim = claim(of: .init(words: head, opening: clause.opening), sentence: sentence),
            claim.kind == .present || claim.kind == .remote
        else { return nil }
        if !AttendanceWords.evens.contains(words[start - 1].folded) { claim.kind = .tentative }
        return claim
    }

    private static let knowing = ClauseTerm.knowing.words

    /// `À la séance de janvier je serai là`: this one or another.
    func isOfNamedMeeting(_ words: [Lexeme]) -> Bool {
        words.indices.dropFirst().contains { index in
            guard Self.occasions.contains(words[index - 1].folded), ["de", "d", "du"].contains(words[index].folded),
                index + 1 < words.count
            else { return false }
            return DateWords.months[words[index + 1].folded] != nil || Self.seasons.contains(words[index + 1].folded)
        }
    }

    private static let seasons = ClauseTerm.seasons.words

    /// `On avait demandé la visio l'an dernier`: of a meeting that is over.
    func isLastTime(_ words: [Lexeme]) -> Bool {
        words.indices.contains { index in
            // *l'adresse de la dernière fois*: of now.
            Self.lastTimes.match(words, at: index) != nil
                && !(index > 0
                    && AttendanceWords.ofLastTime.contains(words[index - 1].folded))
        }
            && words.contains { Self.pastVerbs.contains($0.folded) }
    }

    private static let lastTimes = ClauseTerm.lastTimes.phrases
    private static let pastVerbs = ClauseTerm.pastVerbs.words

    private static let nextTimes = ClauseTerm.nextTimes.phrases
    private static let occasions = ClauseTerm.occasions.words

    /// `La visio, très peu pour moi`: what is not wanted is not said to be done; a journey not wanted may not be made.
    func spurning(_ finding: Finding) -> AttendanceClaim.Kind? {
        if finding.signals.contains(.remote) || finding.signals.contains(.remoteHint) {
            return finding.signals.contains(.come) ? .present : nil
        }
        return finding.signals.contains(.come) ? .present : .awayHint
    }

    /// `On ne peut pas faire l'économie d'un débat`: cannot, but what is not coming.
    func isOfAnotherDeed(_ finding: Finding) -> Bool {
        guard finding.signals.contains(.surelyAway) || finding.isImpossible,
            finding.signals.isDisjoint(with: [.come, .comeInfinitive, .comeThird, .awayHint]),
            finding.isImpossible || !finding.signals.contains(.away)
        else { return false }
        return finding.rest.contains { word in
            word.folded.utf8.count > 3
                && AttendanceWords.infinitives.contains { word.folded.hasSuffix($0) }
                && !Self.noDeeds.contains(word.folded)
        }
    }

    private static let noDeeds = ClauseTerm.noDeeds.words
}
