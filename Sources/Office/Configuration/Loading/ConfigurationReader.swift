import Federation
import Foundation

/// Reads a tree whose shape was checked into a ``Configuration``.
struct ConfigurationReader {
    let log: FaultLog
    let root: Section
    let folder: ConfigurationFolder

    /// The configuration, or `nil` if anything was reported.
    func configuration(secrets: Secrets?) -> Configuration? {
        let calendar = calendar()
        let servers = ServerReader(log: log, folder: folder)
        let mailbox = root.section("mailbox").flatMap(servers.mailbox)
        let submission = root.section("submission").flatMap(servers.submission)
        doubtMixedSecurity(mailbox, submission)
        let own = Set([submission?.senderAddress, mailbox.flatMap { EmailAddress($0.user) }].compactMap { $0 })
        var people = PeopleReader(log: log, calendar: calendar, own: own)
        let roster = roster(&people, own: own)
        let roles = roles(&people)
        let reminders = reminders(bodies: roster?.bodies ?? [])
        let keys = KeyFileReader(log: log, folder: folder).keys(root.sections("organisations"))
        guard let mailbox, let submission, let roster, let federation = root.section("federation"),
            let name = federation.text("name"), let listID = federation.text("listID"),
            let state = root.text("state"), let templates = root.text("templates"), log.faults.isEmpty
        else { return nil }
        return Configuration(
            federationName: name, listID: listID.lowercased(), language: root.text("language") ?? "fr",
            calendar: calendar,
            roster: roster.with(rapporteurs: roles.first { $0.id.rawValue == "rapporteur" }?.holders ?? []),
            roles: roles, mailbox: mailbox, submission: submission,
            trustedServers: trustedServers(), keyResolver: keyResolver(), keys: keys,
            discussionLists: discussionLists(),
            reminderDays: reminders, digest: digest(), limits: limits(), retention: retention(),
            stateFolder: folder.absolute(state),
            templatesFolder: folder.absolute(templates),
            templatesPlace: root.place(of: "templates"), organisationPlaces: organisationPlaces(), secrets: secrets,
            doubts: ConfigurationFault.sorted(log.doubts)
        )
    }

    /// The zone, and the holidays asked for.
    private func calendar() -> CivilCalendar {
        let zone = root.text("zone").flatMap { TimeZone(identifier: $0) } ?? TimeZone(identifier: "Europe/Paris")
        let section = root.section("holidays")
        var days = Set(section?.texts("days").map(\.value) ?? [])
        if section?.truth("france") == true {
            days.formUnion(FrenchHolidays.century)
        }
        return CivilCalendar(zone: zone ?? .gmt, holidays: days)
    }

    private func roster(_ people: inout PeopleReader, own: Set<EmailAddress>) -> Roster? {
        let sections = root.sections("organisations")
        let organisations = OrganisationReader(log: log).organisations(sections, people: &people)
        let bodies = BodyReader(
            log: log, organisations: organisations, knownIDs: sections.compactMap { $0.text("id") }
        ).bodies(root.sections("bodies"))
        let secretariat = people.holders(root.sections("secretariat"))
        let administrators = people.holders(root.sections("administrators"))
        if administrators.isEmpty { log.doubt(.noAdministrator, at: root.place(of: "administrators")) }
        guard let name = root.section("federation")?.text("shortName") else { return nil }
        return Roster(
            federation: name, organisations: organisations, secretariat: secretariat, administrators: administrators,
            members: members(own: own), bodies: bodies)
    }

    private func members(own: Set<EmailAddress>) -> [EmailAddress] {
        var found: [EmailAddress] = []
        var seen: Set<EmailAddress> = []
        for text in root.texts("members") {
            guard let address = EmailAddress(text.value) else { continue }
            if own.contains(address) { log.report(.people(.ownAddress(address.text)), at: text.place) }
            if !seen.insert(address).inserted { log.report(.people(.duplicateEntry(address.text)), at: text.place) }
            found.append(address)
        }
        return found
    }

    private func roles(_ people: inout PeopleReader) -> [Role] {
        log.reportRepeats(root.sections("roles"))
        return root.sections("roles").compactMap { section in
            let holders = people.holders(section.sections("holders"))
            guard let id = section.identifier("id", RoleID.self), let name = section.text("name") else { return nil }
            return Role(id: id.value, name: name, holders: holders)
        }
    }

    private func doubtMixedSecurity(_ mailbox: MailboxConfiguration?, _ submission: SubmissionConfiguration?) {
        guard let mailbox, let submission,
            (mailbox.security == .clearLoopback) != (submission.security == .clearLoopback),
            let section = root.section(mailbox.security == .clearLoopback ? "mailbox" : "submission")
        else { return }
        log.doubt(.mixedSecurity, at: section.place(of: "security"))
    }

    private func organisationPlaces() -> [OrganisationID: ConfigurationPlace] {
        let pairs = root.sections("organisations").compactMap { section in
            section.identifier("id", OrganisationID.self).map { ($0.value, $0.place) }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
