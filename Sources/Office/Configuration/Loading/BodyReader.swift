import Federation

/// Reads bodies and their rules.
struct BodyReader {
    let log: FaultLog
    let organisations: [Organisation]
    /// Every id written under `organisations`, those of faulty ones included: each fault is told once.
    let knownIDs: [String]

    /// The bodies in the file's order; the first is the plenary.
    func bodies(_ sections: [Section]) -> [Body] {
        log.reportRepeats(sections)
        let bodies = sections.compactMap(body)
        if let section = sections.first, let plenary = bodies.first {
            let members = Set(plenary.members)
            let missing = organisations.filter { !members.contains($0.id) }.map(\.name)
            if !missing.isEmpty {
                log.doubt(.plenaryIncomplete(missing: missing), at: section.place(of: "members"))
            }
        }
        return bodies
    }

    private func body(_ section: Section) -> Body? {
        let members = members(section)
        let listed = section.has("members") ? section.texts("members").count : knownIDs.count
        let rule = rule(section.section("rule"), members: listed)
        let meetings = MeetingsReader(log: log, members: listed).habits(section.section("meetings"))
        guard let id = section.identifier("id", BodyID.self), let name = section.text("name") else { return nil }
        return Body(id: id.value, name: name, members: members, rule: rule, meetings: meetings)
    }

    /// Those listed, or without a list every organisation.
    private func members(_ section: Section) -> [OrganisationID] {
        guard section.has("members") else { return knownIDs.compactMap { OrganisationID($0) } }
        let known = Set(knownIDs)
        var members: [OrganisationID] = []
        var listed: Set<OrganisationID> = []
        for text in section.texts("members") {
            guard let id = OrganisationID(text.value) else { continue }
            if !known.contains(text.value) {
                let nearest = Nearest.word(to: text.value, among: knownIDs)
                log.report(.people(.unknownOrganisation(text.value, nearest: nearest)), at: text.place)
            } else if !listed.insert(id).inserted {
                log.report(.people(.duplicateEntry(text.value)), at: text.place)
            } else {
                members.append(id)
            }
        }
        return members
    }

    private func rule(_ section: Section?, members: Int) -> Rule {
        var rule = Rule()
        guard let section else { return rule }
        rule.termDays = section.number("termDays") ?? rule.termDays
        rule.days = section.word("days", Rule.DayCount.self) ?? rule.days
        rule.closingHour = section.number("closingHour") ?? rule.closingHour
        rule.graceMinutes = section.number("graceMinutes") ?? rule.graceMinutes
        rule.reservation = section.word("reservation", Rule.ReservationEffect.self) ?? rule.reservation
        rule.minimumAnswers = section.number("minimumAnswers") ?? rule.minimumAnswers
        if rule.minimumAnswers > members {
            log.report(
                .people(.minimumAnswersTooHigh(rule.minimumAnswers, members: members)),
                at: section.place(of: "minimumAnswers"))
        }
        return rule
    }
}
