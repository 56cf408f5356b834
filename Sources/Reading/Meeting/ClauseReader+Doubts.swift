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

    private static let titles: Set<String> = ["mme", "mlle", "madame", "monsieur", "mr", "mrs", "ms", "frau", "herr"]
    private static let participles: Set<String> = ["etant", "ayant", "being", "having"]

    private static let thirdPersons: Set<String> = [
        "s", "se", "ne", "n", "est", "sera", "a", "aura", "peut", "pourra", "doit", "is", "will", "can", "has", "ist",
        "kann", "wird", "kan", "zal",
    ]

    /// `ne pourra pas venir`, `sera absente`: a third person's verb at the head of a clause, without a word for whom.
    func isWithoutSubject(_ words: [Lexeme]) -> Bool {
        let isOwn = words.contains {
            AttendanceWords.own.contains($0.folded) || ownNames.contains($0.folded) || isAcronym($0)
        }
        guard !isOwn, let first = words.first else { return false }
        let verb = ["ne", "n"].contains(first.folded) && words.count > 1 ? words[1] : first
        return Self.thirdVerbs.contains(verb.folded)
    }

    private static let thirdVerbs: Set<String> = [
        "pourra", "peut", "viendra", "vient", "sera", "est", "doit", "devra", "ira", "aura", "reste", "restera",
        "can", "cannot", "will", "is", "has", "kan", "komt", "zal", "heeft", "moet", "ist", "kann", "wird", "hat",
        "muss", "kommt", "s", "se", "sends", "regrets", "laat", "lasst",
    ]

    /// `Je serais présente`: spelt as what would be, and mostly meant as what will be.
    func isConditional(_ words: [Lexeme]) -> Bool {
        words.contains {
            ["serais", "serions", "viendrais", "viendrions", "participerais", "assisterais"].contains($0.folded)
        }
    }

    private static let beside: Set<String> = ["a", "avec", "chez", "parmi", "with", "bij", "met", "mit", "bei", "zu"]
    private static let firstPersons: Set<String> = [
        "je", "j", "nous", "on", "moi", "me", "m", "i", "we", "us", "ik", "wij", "ons", "ich", "wir", "uns", "mich",
    ]

    /// `Je viens de recevoir`: what one has just done, and no coming; the index behind its verb.
    func pastJustNow(_ words: [Lexeme], at index: Int) -> Int? {
        guard ["viens", "venons", "vient"].contains(words[index].folded), index + 2 < words.count,
            ["de", "d"].contains(words[index + 1].folded)
        else { return nil }
        let isClitic = ["me", "m", "vous", "nous", "le", "la", "l", "les", "se", "s", "te", "t"].contains(
            words[index + 2].folded)
        let verb = isClitic ? index + 3 : index + 2
        guard verb < words.count, words[verb].folded.utf8.count > 3, !Self.bookings.contains(words[verb].folded),
            ["er", "ir", "oir", "ire", "dre", "tre"].contains(where: { words[verb].folded.hasSuffix($0) }),
            !MeetingText.isCapitalised(words[verb], in: source)
        else { return nil }
        return verb + 1
    }

    /// What one does in order to come: `je viens de réserver mon train`.
    private static let bookings: Set<String> = ["reserver", "acheter", "prendre", "bloquer", "poser", "loin", "noter"]

    /// `Je ne viens qu'à partir de 11 h`, `je ne peux venir que l'après-midi`: comes for a part.
    func onlyThen(_ words: [Lexeme]) -> Bool {
        guard let ne = words.firstIndex(where: { $0.folded == "ne" || $0.folded == "n" }),
            !words.contains(where: { Self.denials.contains($0.folded) }),
            let que = words[ne...].firstIndex(where: { $0.folded == "que" || $0.folded == "qu" }), que + 1 < words.count
        else { return false }
        return Self.times.contains(words[que + 1].folded)
    }

    private static let denials: Set<String> = ["pas", "plus", "point", "jamais", "guere", "personne", "rien"]
    private static let times: Set<String> = [
        "a", "l", "le", "la", "pour", "en", "vers", "dans", "apres", "une", "jusqu", "quelques", "deux", "par", "un",
    ]

    /// `Je serai là à la prochaine`: not at this one.
    func isNextTime(_ words: [Lexeme]) -> Bool {
        words.indices.contains { index in
            guard let end = Self.nextTimes.match(words, at: index)?.end,
                !(index > 0 && ["de", "d", "du", "of", "van"].contains(words[index - 1].folded))
            else { return false }
            return end == words.count || !Self.occasions.contains(words[end].folded)
        }
    }

    /// `Je viendrai s'il n'y a pas de grève`: what is denied is the condition, on which the claim before it hangs.
    func hanging(_ clause: MeetingSentence.Clause, sentence: Int) -> AttendanceClaim? {
        let words = clause.words
        guard
            let start = words.indices.dropFirst().first(where: {
                ["si", "s", "if", "falls", "indien", "wenn", "unless"].contains(words[$0].folded)
            }), start + 2 < words.count, !Self.knowing.contains(words[start - 1].folded),
            words[start].folded != "s" || ["il", "ils"].contains(words[start + 1].folded)
        else { return nil }
        let (head, tail) = (Array(words[..<start]), Array(words[start...]))
        guard find(in: tail).isNegated, !find(in: head).isNegated,
            var claim = claim(of: .init(words: head, opening: clause.opening), sentence: sentence),
            claim.kind == .present || claim.kind == .remote
        else { return nil }
        if !["meme", "even", "auch", "zelfs"].contains(words[start - 1].folded) { claim.kind = .tentative }
        return claim
    }

    /// Words behind which `si` asks and makes no condition.
    private static let knowing: Set<String> = [
        "sais", "savoir", "sait", "voir", "demande", "demander", "dire", "dis", "pas", "know", "ask", "see", "tell",
        "comme", "et", "mais", "oui", "weet", "weiss",
    ]

    /// `À la séance de janvier je serai là`: this one or another.
    func isOfNamedMeeting(_ words: [Lexeme]) -> Bool {
        words.indices.dropFirst().contains { index in
            guard Self.occasions.contains(words[index - 1].folded), ["de", "d", "du"].contains(words[index].folded),
                index + 1 < words.count
            else { return false }
            return DateWords.months[words[index + 1].folded] != nil || Self.seasons.contains(words[index + 1].folded)
        }
    }

    private static let seasons: Set<String> = ["printemps", "hiver", "automne", "ete", "rentree", "an"]

    /// `On avait demandé la visio l'an dernier`: of a meeting that is over.
    func isLastTime(_ words: [Lexeme]) -> Bool {
        words.indices.contains { index in
            // *l'adresse de la dernière fois*: of now.
            Self.lastTimes.match(words, at: index) != nil
                && !(index > 0
                    && ["de", "d", "que", "qu", "comme", "van", "vom", "from", "as"].contains(words[index - 1].folded))
        }
            && words.contains { Self.pastVerbs.contains($0.folded) }
    }

    private static let lastTimes = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (l'an/l'année/la fois) (dernier/dernière/passé/passée)|(la/lors de la/à la) dernière (fois/réunion/séance/rencontre)|last (year/time/spring/autumn)|vorig jaar|(de/) vorige keer|letztes (jahr/mal)
            """
        )
    ])
    private static let pastVerbs: Set<String> = [
        "a", "ai", "avait", "avais", "avions", "avons", "ont", "etait", "etais", "etions", "was", "were", "had", "did",
        "was", "waren", "had", "hadden", "war", "waren", "hatte", "hatten", "asked",
    ]

    private static let nextTimes = PhraseBook<Void>([
        (
            (),
            """
            à la prochaine|la prochaine fois|à la suivante|la fois prochaine|à celle d'après|une autre fois|next time|at the next one|volgende keer|de volgende keer|l'an prochain|l'année prochaine|pour la suivante|une autre année|next year|another time|another day|een andere keer|een volgende keer|volgend jaar|ein andermal|ein anderes mal|nächstes jahr|nächstes mal|beim nächsten mal|das nächste mal
            """
        )
    ])
    private static let occasions: Set<String> = [
        "reunion", "seance", "rencontre", "pleniere", "cpo", "session", "assemblee", "date", "journee",
    ]

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
                && ["er", "ir", "oir", "ire", "dre", "tre"].contains { word.folded.hasSuffix($0) }
                && !Self.noDeeds.contains(word.folded)
        }
    }

    private static let noDeeds: Set<String> = [
        "liberer", "etre", "venir", "hier", "fevrier", "janvier", "premier", "dernier", "etre", "notre", "votre",
        "autre", "entre", "peut-etre", "degager", "quitter", "echapper", "matinee", "soir", "hiver", "avoir", "voir",
        "faire", "absenter", "janv", "octobre", "decembre", "novembre", "septembre", "metier", "atelier", "courrier",
        "over", "other", "october", "november", "december", "september", "weather", "here", "there", "after", "cher",
        "her", "unser", "immer", "leider", "aber", "oder", "ihrer", "dieser", "wir", "winter", "zeker", "echter",
    ]
}
