import Federation

/// Reads who comes to a meeting, who comes instead, and what is asked for the agenda. Pure, total, in linear time.
///
/// The mail is read in three passes, each leaving less to the next: the points asked for the agenda (their words decide
/// nothing: « Les absents du décret crèches »), whoever is named as substitute, then clause by clause the signals of
/// coming and staying away, each turned round by the negation of its clause. What was meant before (`je devais`) and
/// what is said of others is no claim.
///
/// ```
/// mail     = [ greeting ] { sentence } [ closing ]
/// sentence = clause { ( mark | "mais" | "donc" | "car" | "sinon" | "sauf" | … ) clause }
/// clause   = { word | signal | negation }                   see AttendanceWords
/// ```
public struct AttendanceReader: Sendable {
    /// Longer texts are read so far and are doubtful.
    private static let longest = 60_000

    /// A reader with the language knowledge built in.
    public init() {}

    /// What `text`, the visible new text of a mail, says in answer to an invitation.
    public func read(text: String, subject: String, question: Question) -> MeetingReading {
        let agenda = Agenda(String(text.unicodeScalars.prefix(Self.longest)))
        var reading = attendance(agenda, question)
        if reading.attendance == .none, let inSubject = fromSubject(subject, question) { reading = inSubject }
        reading.agenda = agenda.items
        if agenda.isWithdrawn { reading.why.append("agenda-withdrawn") }
        if text.utf8.count > Self.longest, text.unicodeScalars.count > Self.longest {
            reading.certainty = .doubtful
            reading.why.append("too-long")
        }
        return reading
    }

    // MARK: - Attendance

    private func attendance(_ agenda: Agenda, _ question: Question) -> MeetingReading {
        let retraction = Retraction(agenda.sentences)
        let sentences = retraction.sentences
        let own = Self.folded(question.ownNames)
        let clauses = ClauseReader(ownNames: own, source: agenda.rest)
        if isAutomatic(sentences, clauses) {
            return MeetingReading(attendance: .none, certainty: .doubtful, why: ["automatic-text"])
        }
        let finder = SubstituteFinder(
            sentences: sentences, source: agenda.rest, organisations: own.union(Self.folded(question.otherNames)))
        let claims = ofOffice(ClaimReader(clauses: clauses).claims(of: sentences), finder)
        if let doubt = disjunction(sentences, clauses) {
            return reading(.unclear, at: doubt, "disjunction", ["disjunction"], in: agenda)
        }
        let standIn = StandIn(sentences: sentences, closing: agenda.closing, source: agenda.rest, finder: finder)
        if let author = standIn.author {
            return reading(
                .substitute, at: author.sentence, "stands-in", author.isSigned ? ["signed"] : [], in: agenda,
                author.name)
        }
        if let unnamed = standIn.unnamed, !claims.contains(where: { $0.kind == .present && $0.subject == .own }) {
            return reading(.present, at: unnamed, "stands-in", ["no-name"], in: agenda)
        }
        if let found = substitute(finder, claims, closing: agenda.closing), !isTakenBack(found, sentences, clauses) {
            var doubts = found.name == nil ? ["no-name"] : []
            if finder.isPending { doubts.append("pending") }
            return reading(.substitute, at: found.sentence, "substitute", doubts, in: agenda, found.name)
        }
        let verdict = AttendanceVerdict.weigh(claims)
        if verdict.attendance == .none, let open = open(sentences, retraction) {
            return reading(.unclear, at: open.sentence, open.rule, [open.rule], in: agenda)
        }
        let partFinder = PartFinder(sentences, clauses)
        let parts = [.present, .remote].contains(verdict.attendance) ? partFinder.parts : []
        var doubts = verdict.doubts
        if doubts.contains("partial"), partFinder.tellsBoth { doubts.removeAll { $0 == "partial" } }
        if finder.isSearching { doubts.append("seeks-substitute") }
        if verdict.attendance.attendance != nil { doubts += unread(sentences, clauses, parts) }
        var reading = reading(verdict.attendance, at: verdict.sentence, verdict.rule, doubts, in: agenda)
        reading.part = parts.isEmpty ? nil : parts.prefix(2).map(\.text).joined(separator: ", ")
        return reading
    }

    private func reading(
        _ attendance: Reading.AttendanceAnswer, at sentence: Int?, _ rule: String, _ doubts: [String],
        in agenda: Agenda,
        _ name: String? = nil
    ) -> MeetingReading {
        let isAnswer = attendance.attendance != nil
        return MeetingReading(
            attendance: attendance, substitute: name, certainty: isAnswer && doubts.isEmpty ? .certain : .doubtful,
            evidence: sentence.map { Self.evidence(agenda.sentences[$0], in: agenda.rest) }, why: [rule] + doubts)
    }

    private static func evidence(_ sentence: MeetingSentence, in source: String) -> String {
        sentence.text(in: source).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Who comes instead, unless the author says in the first person that they come.
    private func substitute(
        _ finder: SubstituteFinder, _ claims: [AttendanceClaim], closing: [[Lexeme]]
    ) -> SubstituteFinder.Substitute? {
        let comes = claims.contains { $0.subject == .own && ($0.kind == .present || $0.kind == .remote) }
        if let found = finder.substitute {
            if finder.isAuthor(found, closing: closing) { return nil }
            // A voice given by somebody who says they stay away is a voice given, and nobody sent.
            if found.isProxy,
                finder.isForVote(found)
                    || claims.contains(where: { $0.subject == .own && ($0.kind == .absent || $0.kind == .awayHint) })
            {
                return nil
            }
            let isAway = claims.contains {
                $0.subject == .own && !$0.isOfColleague
                    && ($0.kind == .absent || $0.kind == .awayHint && $0.sentence != found.sentence)
            }
            let comesHere = claims.contains {
                $0.subject == .own && $0.kind == .present && $0.sentence != found.sentence
            }
            return comesHere && !isAway ? nil : found
        }
        return comes ? nil : finder.visitor()
    }

    /// `M. le Directeur participera à vos travaux`, in a mail that says of nobody that they stay away: the one invited.
    private func ofOffice(_ claims: [AttendanceClaim], _ finder: SubstituteFinder) -> [AttendanceClaim] {
        let isAway = claims.contains { $0.subject == .own && ($0.kind == .absent || $0.kind == .awayHint) }
        guard !isAway, finder.substitute == nil, let visitor = finder.visitor(), finder.isOffice(visitor) else {
            return claims
        }
        return claims.map { claim in
            var claim = claim
            if claim.sentence == visitor.sentence { claim.subject = .own }
            return claim
        }
    }

    /// *J'ai demandé à Leïla de me remplacer mais elle n'est pas libre*.
    private func isTakenBack(
        _ found: SubstituteFinder.Substitute, _ sentences: [MeetingSentence], _ reader: ClauseReader
    ) -> Bool {
        if SubstituteFinder.isRefused(found, in: sentences) || SubstituteFinder.isDisowned(found, in: sentences) {
            return true
        }
        return sentences[found.sentence].clauses.contains { clause in
            AttendanceWords.buts.contains(clause.opening) && reader.find(in: clause.words).isNegated
        }
    }

    // MARK: - What cannot be told

    /// Clauses that deny or turn something and make no claim: what they say was not understood.
    private func unread(
        _ sentences: [MeetingSentence], _ reader: ClauseReader, _ parts: [PartFinder.Part]
    ) -> [String] {
        for (index, sentence) in sentences.enumerated() where !sentence.isQuestion {
            for (number, clause) in sentence.clauses.enumerated()
            where reader.claim(of: clause, sentence: index) == nil
                && !parts.contains(where: { $0.sentence == index && $0.clause == number })
            {
                let finding = reader.find(in: clause.words)
                if finding.signals.contains(.past) || finding.signals.contains(.noise) { continue }
                if finding.isNegated { return ["unread-negation"] }
                if isStaying(clause) { return ["unread-turn"] }
                if AttendanceWords.buts.contains(clause.opening) { return ["unread-turn"] }
            }
        }
        return []
    }

    /// `J'ai mon billet, mais la SNCF est en grève : je reste.`: these words alone turn what was said.
    private func isStaying(_ clause: MeetingSentence.Clause) -> Bool {
        clause.words.count == 2 && ["je", "nous", "on"].contains(clause.words[0].folded)
            && AttendanceWords.staying.contains(clause.words[1].folded)
    }

    /// A mail program's words: twice, for one may be a person's.
    private func isAutomatic(_ sentences: [MeetingSentence], _ reader: ClauseReader) -> Bool {
        if let clause = sentences.first?.clauses.first,
            Self.automaticOpenings.match(clause.words, at: 0)?.end == clause.words.count
        {
            return true
        }
        return sentences.flatMap(\.clauses).filter { reader.find(in: $0.words).signals.contains(.automatic) }.count >= 2
    }

    private static let automaticOpenings = MeetingTextTerm.automaticOpenings.phrases

    /// `sera là ou se connectera, ou s'excusera`: a sentence that leaves the choice.
    private func disjunction(_ sentences: [MeetingSentence], _ reader: ClauseReader) -> Int? {
        sentences.indices.first { index in
            if asksWhichDate(sentences[index]) || asksWhether(sentences[index], reader) { return true }
            let words = sentences[index].lexemes.filter { $0.kind == .word }
            // *Présent(e) / à distance / absent(e)*: nobody chose.
            let options = sentences[index].lexemes.count { $0.isMark("/") } > 1
            guard
                options || words.contains(where: { $0.folded == "ou" && reader.source[$0.range].lowercased() == "ou" })
            else {
                return false
            }
            let finding = reader.find(in: words)
            let signals = finding.signals
            // *En visio ou sur place ?*
            if sentences[index].isQuestion, signals.contains(.remote), finding.isOfPlace { return true }
            let kinds = [
                signals.contains(.come) || signals.contains(.comeThird), signals.contains(.remote),
                signals.contains(.away) || signals.contains(.surelyAway),
            ].filter { $0 }.count
            return kinds > 1 && !signals.contains(.surelyMaybe) && !signals.contains(.maybe)
                && !signals.contains(.surelyComes)
                || sentences[index].isQuestion && signals.contains(.yes)
                || words.contains { $0.folded == "quelqu" }
        }
    }

    /// `Je viens ou pas ?`: asks what it would have to say.
    private func asksWhether(_ sentence: MeetingSentence, _ reader: ClauseReader) -> Bool {
        let lexemes = sentence.lexemes
        guard sentence.isQuestion, lexemes.indices.contains(where: { Self.whether.match(lexemes, at: $0) != nil })
        else { return false }
        let signals = reader.find(in: lexemes.filter { $0.kind == .word }).signals
        return !signals.isDisjoint(with: [.come, .comeInfinitive, .remote])
    }

    private static let whether = AttendanceTerm.whether.phrases

    /// `La réunion est-elle le 14 ou le 15 ?`
    private func asksWhichDate(_ sentence: MeetingSentence) -> Bool {
        let lexemes = sentence.lexemes
        guard sentence.isQuestion, lexemes.count(where: { $0.number.map { (1...31).contains($0) } ?? false }) > 1 else {
            return false
        }
        return lexemes.contains { AttendanceWords.ors.contains($0.folded) }
    }

    /// What leaves a mail without a claim open all the same: a word of an earlier answer, a question, an answer taken back.
    private func open(_ sentences: [MeetingSentence], _ retraction: Retraction) -> (sentence: Int, rule: String)? {
        if let vague = vague(sentences) { return (vague, "vague") }
        if let asked = MeetingInquiry.sentence(in: sentences) { return (asked, "asks") }
        return retraction.sentence.map { ($0, "taken-back") }
    }

    private func vague(_ sentences: [MeetingSentence]) -> Int? {
        sentences.indices.first { index in
            let lexemes = sentences[index].lexemes
            // *Bien reçu, je transmets*: somebody else answers.
            if lexemes.contains(where: { Self.passingOn.contains($0.folded) }) { return false }
            return lexemes.indices.contains { Self.vague.match(lexemes, at: $0) != nil }
        }
    }

    private static let passingOn = AttendanceTerm.passingOn.words
    private static let vague = AttendanceTerm.vague.phrases

    // MARK: - Subject

    /// `Absent le 12`, `Accepté : Réunion`; a reply's subject is ours.
    private func fromSubject(_ subject: String, _ question: Question) -> MeetingReading? {
        let line = SubjectLine(subject)
        let lexemes = Lexer.lexemes(of: line.text)
        if let match = Self.calendarPrefixes.match(lexemes, at: 0), match.end < lexemes.count,
            lexemes[match.end].isMark(":")
        {
            return MeetingReading(
                attendance: match.meaning, certainty: .doubtful, evidence: subject, why: ["calendar-subject"])
        }
        switch line.kind {
        case .reply, .forward: return nil
        case .new: break
        }
        var reading = attendance(Agenda(line.text), question)
        guard reading.attendance != .none else { return nil }
        reading.certainty = .doubtful
        reading.why.append("subject-only")
        return reading
    }

    private static let calendarPrefixes = MeetingTextTerm.phrases([
        .acceptedSubject: Reading.AttendanceAnswer.present, .declinedSubject: .absent, .tentativeSubject: .tentative,
    ])

    private static func folded(_ names: [String]) -> Set<String> {
        Set(
            names.flatMap {
                Lexer.lexemes(of: $0).filter { $0.kind == .word && $0.folded.utf8.count > 2 }.map(\.folded)
            })
    }
}
