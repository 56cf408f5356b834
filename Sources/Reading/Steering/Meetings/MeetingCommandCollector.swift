import Federation

/// Reads line by line, and puts together what belongs together: a new day and a new place are one change.
struct MeetingCommandCollector {
    let letter: MeetingSteering.Letter
    let organisations: [Organisation]
    private var change = MeetingAlteration()
    private var order: [Int]?
    private var dropped: [Int]?
    private var items: [String] = []
    private var others: [MeetingSteeringAct] = []
    private var isListing = false

    init(letter: MeetingSteering.Letter, organisations: [Organisation]) {
        self.letter = letter
        self.organisations = organisations
    }

    /// Everything read, changes first.
    var acts: [MeetingSteeringAct] {
        var acts = others
        if change != MeetingAlteration() { acts.insert(.change(change), at: 0) }
        if !items.isEmpty { acts.append(.addItems(items)) }
        if order != nil || dropped != nil { acts.append(.settleAgenda(order: order ?? [], dropped: dropped ?? [])) }
        return acts
    }

    /// Takes a line, all of it or nothing.
    mutating func take(_ line: Substring) -> Bool {
        if isListing {
            items.append(MeetingRequestReader.point(MeetingRequestReader.trimmed(line)))
            return true
        }
        if takeHeader(line) || takeWhole(String(line)) { return true }
        let parts = line.split(separator: ";")
        return parts.count > 1 && parts.allSatisfy { takeHeader($0) || takeWhole(String($0)) }
    }

    // MARK: Headers

    private enum Header { case date, hours, duration, place, link, title, add, order, drop, cancel, pick }

    private mutating func takeHeader(_ line: Substring) -> Bool {
        guard let colon = line.firstIndex(of: ":") else { return false }
        let words = withoutMatter(Lexer.lexemes(of: String(line[..<colon])), in: line)
        guard let header = Self.headers.match(words, at: 0), header.end == words.count else { return false }
        let value = MeetingRequestReader.trimmed(line[line.index(after: colon)...])
        switch header.meaning {
        case .place: change.place = value
        case .link: change.link = value
        case .title: change.title = value
        case .add:
            if value.isEmpty { isListing = true } else { items.append(value) }
            return true
        case .cancel:
            guard SteeringReason.isHarmless(value) else { return false }
            others.append(.cancel(reason: value))
        case .date:
            change.occasion = OccasionParser(value).occasion
            return change.occasion != nil
        case .pick:
            guard let occasion = OccasionParser(value).occasion else { return false }
            others.append(.pick(occasion))
        case .hours:
            change.hours = OccasionParser(value).hours ?? []
            return !change.hours.isEmpty
        case .duration:
            change.duration = OccasionParser(value).minutes
            return change.duration != nil
        case .order:
            // `ordre : 3, 1, 2 ; retirer 4` stands on one line.
            guard !value.contains(";") else { return false }
            order = numbers(in: value)
            return order != nil
        case .drop:
            dropped = numbers(in: value).map { (dropped ?? []) + $0 }
            return dropped != nil
        }
        return !value.isEmpty
    }

    // MARK: Sentences

    private mutating func takeWhole(_ text: String) -> Bool {
        let all = Lexer.lexemes(of: text).filter { $0.kind != .lineBreak }
        let words = withoutMatter(all, in: Substring(text))
        var note = AttendanceNoteParser(text, organisations: organisations)
        if let act = note.note() {
            others.append(act)
            return true
        }
        if let act = settlement(words) {
            others.append(act)
            return true
        }
        let start = Self.leads.match(words, at: 0)?.end ?? 0
        guard let match = Self.acts.match(words, at: start) else { return takeYes(words) || extend(words, in: text) }
        let rest = Array(words[match.end...])
        switch match.meaning {
        case .date: return move(rest)
        case .pick: return pick(rest)
        case .cancel: return cancel(rest, in: text)
        case .order:
            order = numbers(in: rest)
            return order != nil
        case .drop:
            guard let found = numbers(in: rest) else { return false }
            dropped = (dropped ?? []) + found
            return true
        case .close: return isDone(rest) { $0.others.append(.close) }
        case .table: return isDone(rest) { $0.others.append(.table) }
        }
    }

    private mutating func takeYes(_ words: [Lexeme]) -> Bool {
        guard letter == .agendaDraft, let yes = SteeringWords.confirm.match(words, at: 0) else { return false }
        return isDone(Array(words[yes.end...])) {
            $0.order = $0.order ?? []
        }
    }

    /// More time, said of a poll as of a proposal.
    private mutating func extend(_ words: [Lexeme], in text: String) -> Bool {
        guard let first = words.first else { return false }
        var said = String(text[first.range.lowerBound...])
        let start = Self.leads.match(words, at: 0)?.end ?? 0
        // "prolonger le sondage jusqu'au …": a proposal's words know no poll.
        if let act = SteeringWords.acts.match(words, at: start), start < act.end,
            let rest = withoutObjects(Array(words[act.end...])).first
        {
            let verb = text[words[start].range.lowerBound..<words[act.end - 1].range.upperBound]
            said = "\(verb) \(text[rest.range.lowerBound...])"
        }
        guard case .extend(let term)? = SteeringParser.act(in: said, context: SteeringContext(letter: .nothing))
        else { return false }
        others.append(.extend(term))
        return true
    }

    private mutating func move(_ rest: [Lexeme]) -> Bool {
        guard let occasion = OccasionParser(withoutObjects(rest)).occasion else { return false }
        change.occasion = occasion
        return true
    }

    private mutating func pick(_ rest: [Lexeme]) -> Bool {
        guard let occasion = OccasionParser(withoutObjects(rest)).occasion else { return false }
        others.append(.pick(occasion))
        return true
    }

    private mutating func cancel(_ rest: [Lexeme], in text: String) -> Bool {
        let kept = withoutObjects(rest)
        guard let first = kept.first(where: { !isPause($0) }) else {
            others.append(.cancel(reason: nil))
            return true
        }
        let isMarked = kept.first.map { $0.isMark(",") || $0.isMark(":") || $0.isMark("(") } ?? false
        let reasoned = SteeringWords.reasons.match(kept, at: kept.firstIndex { !isPause($0) } ?? 0)
        guard isMarked || reasoned != nil else { return false }
        let reason = String(text[first.range.lowerBound...])
        guard SteeringReason.isHarmless(reason) else { return false }
        others.append(.cancel(reason: reason))
        return true
    }

    /// `présent`, `H57 : absent`, in answer to an escalation or with its number.
    private func settlement(_ words: [Lexeme]) -> MeetingSteeringAct? {
        var index = 0
        var hold: Int?
        if words.count > 1, words[0].folded == "h", let number = words[1].number {
            hold = number
            index = 2
        }
        while index < words.count, isPause(words[index]) { index += 1 }
        guard hold != nil || letter == .escalation,
            let match = AttendanceNoteParser.attendances.match(words, at: index),
            words[match.end...].allSatisfy(isPause)
        else { return nil }
        return .settle(hold: hold, match.meaning)
    }

    // MARK: Words

    private mutating func isDone(_ rest: [Lexeme], _ act: (inout MeetingCommandCollector) -> Void) -> Bool {
        var index = 0
        while index < rest.count {
            if let more = SteeringWords.courtesies.match(rest, at: index) ?? Self.objects.match(rest, at: index) {
                index = more.end
            } else if isPause(rest[index]) || rest[index].isMark("?") {
                index += 1
            } else {
                return false
            }
        }
        act(&self)
        return true
    }

    private func numbers(in text: String) -> [Int]? { numbers(in: Lexer.lexemes(of: text)) }

    /// Numbers parted by marks and `et`, after `le point`, `les points`; nothing else.
    private func numbers(in words: [Lexeme]) -> [Int]? {
        var numbers: [Int] = []
        for word in words {
            if let number = word.number {
                numbers.append(number)
            } else if !Self.between.contains(word.folded) {
                return nil
            }
        }
        return numbers.isEmpty ? nil : numbers
    }

    private func withoutObjects(_ words: [Lexeme]) -> [Lexeme] {
        var index = 0
        while let object = Self.objects.match(words, at: index) { index = object.end }
        return Array(words[index...])
    }

    /// Without the meeting's number at the start: `REU-2026-003 : annuler`.
    private func withoutMatter(_ words: [Lexeme], in text: Substring) -> [Lexeme] {
        guard words.count >= 5, MatterID(text[words[0].range.lowerBound..<words[4].range.upperBound]) != nil else {
            return words
        }
        return Array(words[5...].drop(while: isPause))
    }

    private func isPause(_ lexeme: Lexeme) -> Bool {
        [",", ".", "!", ":", "-", "–", "(", ")", "\n"].contains(lexeme.folded)
    }

    private enum Act { case date, pick, cancel, order, drop, close, table }

    private static let headers = PhraseBook<Header>([
        (.date, "date|nouvelle date|quand|déplacer au|reportée au"), (.hours, "horaire|horaires|heure|nouvel horaire"),
        (.duration, "durée"), (.place, "lieu|nouveau lieu|salle|adresse|où"),
        (.link, "lien|visio|nouveau lien|lien visio"), (.title, "titre|nouveau titre|intitulé"),
        (.add, "ajouter|ajoutez|à ajouter|ajout|ajouter un point|ajouter le point|ajouter les points"),
        (.order, "ordre|l'ordre|nouvel ordre|dans l'ordre|ordre des points"),
        (.drop, "retirer|enlever|supprimer|à retirer|à enlever"),
        (.cancel, "annuler|annulez|annulée|annulation|réunion annulée|annuler la réunion"),
        (.pick, "date retenue|retenu|on retient|nous retenons"),
    ])
    private static let acts = PhraseBook<Act>([
        (
            .date,
            """
            déplacer|déplacez|déplace|déplaçons|reporter|reportez|reportée|reporté|report|décaler|décalez|repousser|repoussez\
            |avancer|avancez|nouvelle date|la réunion est déplacée|la réunion est reportée|la réunion aura lieu
            """
        ),
        (
            .pick,
            """
            on retient|nous retenons|je retiens|retenons|retenir|retenez|retenu|on garde|on prend|nous prenons|on choisit\
            |nous choisissons|choisir|va pour|ce sera|date retenue|c'est retenu pour
            """
        ),
        (.cancel, "annuler|annulez|annule|annulons|annulée|annulation|on annule|nous annulons|à annuler"),
        (.order, "ordre|l'ordre|dans l'ordre|nouvel ordre"),
        (
            .drop,
            "retirer|retirez|retire|enlever|enlevez|enlève|supprimer|supprimez|supprime|sans le point|sans les points"
        ),
        (.close, "clore|clos|close|clôturer|clôturez|clôture"),
        (
            .table,
            """
            tableau|le tableau|état|l'état|où en est-on|où en sommes-nous|qui vient|qui a répondu|qui n'a pas répondu\
            |point d'étape|statut|status|les réponses
            """
        ),
    ])
    private static let leads = PhraseBook<Void>([
        ((), "merci de|veuillez|il faut|je souhaite|nous souhaitons|svp|merci de bien vouloir|on peut|vous pouvez")
    ])
    private static let objects = PhraseBook<Void>([
        (
            (),
            """
            la réunion|réunion|cette réunion|la date|la rencontre|l'assemblée|la plénière|le sondage|sondage|l'appel à points\
            |l'appel|les points|l'ordre du jour|maintenant|dès maintenant|svp|stp|la|le sondage de dates|des réponses|pour
            """
        )
    ])
    private static let between: Set<String> = [
        ",", "et", "-", "–", ">", "puis", "le", "les", "point", "points", "n", "°", "\n", ".", ":", "numero", "/",
    ]
}
