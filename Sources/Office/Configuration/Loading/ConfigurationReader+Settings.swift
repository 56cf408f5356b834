import Federation
import Ledger
import Mail

/// The settings that are lists of words and numbers.
extension ConfigurationReader {
    func trustedServers() -> [TrustedServer] {
        let sections = root.section("authentication")?.sections("trustedServers") ?? []
        return sections.compactMap { section in
            section.text("id").map { id in
                TrustedServer(id: id, relays: section.texts("relays").map { $0.value.lowercased() })
            }
        }
    }

    /// Own verification of signatures is off unless a resolver is named.
    func keyResolver() -> KeyResolver? {
        guard let section = root.section("authentication")?.section("dkim"), let text = section.text("resolver") else {
            return nil
        }
        return text == "system" ? .system : .server(text, port: section.number("port") ?? 53)
    }

    func discussionLists() -> [DiscussionList] {
        root.sections("discussionLists").compactMap { section in
            guard let id = section.text("id"), let name = section.text("name") else { return nil }
            return DiscussionList(id: id.lowercased(), name: name)
        }
    }

    func digest() -> DigestSchedule {
        let section = root.section("digest")
        let standard = DigestSchedule()
        return DigestSchedule(
            hour: section?.number("hour") ?? standard.hour,
            weekday: section?.word("weekday", Weekday.self) ?? standard.weekday)
    }

    func limits() -> LetterLimits {
        let section = root.section("limits")
        let standard = LetterLimits()
        return LetterLimits(
            perAddressAndDay: section?.number("perAddressAndDay") ?? standard.perAddressAndDay,
            perAddressAndMatter: section?.number("perAddressAndMatter") ?? standard.perAddressAndMatter)
    }

    func retention() -> Retention {
        let section = root.section("retention")
        let standard = Retention()
        return Retention(
            matterMonths: section?.number("matterMonths") ?? standard.matterMonths,
            otherMonths: section?.number("otherMonths") ?? standard.otherMonths)
    }

    /// Days before the end, the earliest reminder first.
    func reminders(bodies: [Body]) -> [Int] {
        guard let section = root.section("reminders"), section.has("daysBefore") else { return [5, 1] }
        var days: [Int] = []
        let longest = bodies.map(\.rule.termDays).max()
        for text in section.texts("daysBefore") {
            guard let count = Int(text.value) else { continue }
            if days.contains(count) { log.report(.people(.duplicateEntry(text.value)), at: text.place) }
            if let longest, count >= longest {
                log.doubt(.reminderNeverDue(days: count, term: longest), at: text.place)
            }
            days.append(count)
        }
        return days.sorted(by: >)
    }

    /// Reports servers and lists that are named twice, and a list that is the clerk itself: its own letters would come
    /// back to it as somebody's mail.
    func reportServersAndLists() {
        let own = root.section("federation")?.text("listID")?.lowercased()
        for section in root.sections("discussionLists") where section.text("id")?.lowercased() == own {
            if let own { log.report(.people(.ownList(own)), at: section.place(of: "id")) }
        }
        let servers = root.section("authentication")?.sections("trustedServers") ?? []
        log.reportRepeats(root.sections("discussionLists"))
        var ids: [String: Int] = [:]
        for section in servers {
            guard let id = section.text("id") else { continue }
            if let first = ids[id] {
                log.report(.people(.duplicateID(id, firstLine: first)), at: section.place(of: "id"))
            }
            ids[id] = section.place(of: "id").line
        }
    }
}
