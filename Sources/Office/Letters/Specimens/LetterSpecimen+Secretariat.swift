import Federation
import Foundation
import Ledger

extension LetterSpecimen {
    /// What the secretariat gets.
    static let secretariat: [LetterSpecimen] =
        [
            digest("digest", tallies: tallies),
            digest("digest-long", tallies: Array(repeating: tallies, count: 13).flatMap { $0 }),
            toSecretariat(
                "signature",
                .signature(
                    SignatureContent(
                        matter: matter, federation: "CPO", text: text, files: [file], agreeing: ["ANAS", "CEMEA"],
                        signatories: ["ANAS", "AIRE", "CEMEA", "Pratiques sociales"], signedAt: deadline, head: head))),
            escalation("escalation", hold(.contested), matter, [.record(.disagree), .dismiss]),
            escalation(
                "escalation-unreachable", hold(.unreachable), matter, [.reached, .record(.agree), .record(.disagree)]),
            escalation("escalation-bare", strayHold, nil, [.dismiss, .acknowledge]),
            preview,
            toSecretariat(
                "alarm",
                .alarm(
                    AlarmContent(
                        reason: .clock,
                        hold: HoldLine(
                            id: HoldID(91), reason: .clock, matter: nil, organisation: nil, since: meanwhile),
                        detail: "wall clock 2026-07-13T14:05:00Z, monotonic says 2026-07-03T14:05:02Z"))),
        ]

    static func hold(_ reason: HoldReason) -> HoldLine {
        HoldLine(id: HoldID(42), reason: reason, matter: matter.id, organisation: "FNEJE", since: meanwhile)
    }

    private static let strayHold = HoldLine(
        id: HoldID(43), reason: .contradictoryMatter, matter: nil, organisation: nil, since: meanwhile)

    private static func escalation(
        _ name: String, _ hold: HoldLine, _ matter: MatterHeading?, _ words: [SettlementWord]
    ) -> LetterSpecimen {
        toSecretariat(
            name,
            .escalation(
                EscalationContent(
                    hold: hold, matter: matter, author: "Luc Morel <luc@fneje.example>",
                    excerpt: hold.reason == .unreachable ? "" : "Nous sommes opposés à ce texte.\nLuc",
                    likely: matter == nil ? [] : [.disagree], words: words)))
    }

    private static let preview = toSecretariat(
        "preview",
        .preview(
            PreviewContent(
                draft: DraftID(12), title: matter.title, text: text, why: "Le décret paraît à la rentrée.",
                initiator: "Sandrine Dumont (CEMEA)", files: [file], body: "Plénière des correspondants",
                organisations: tallies.map(\.name), recipients: 14, rule: strictMatter.rule, deadline: deadline)))

    private static func digest(_ name: String, tallies: [Tally]) -> LetterSpecimen {
        var counts = MailCounts()
        counts.seen = 31
        counts.positions = 9
        counts.holds = 2
        counts.duplicates = 1
        counts.automatic = 4
        counts.bounces = 1
        counts.commands = 3
        counts.noise = 11
        return toSecretariat(
            name,
            .digest(
                DigestContent(
                    isWeekly: name != "digest", at: meanwhile, matters: [open(tallies), strict, over],
                    meetings: digestMeetings,
                    otherHolds: [strayHold], counts: counts,
                    undelivered: ["accueil@ufnafam.example : 550 5.1.1 user unknown"],
                    rosterChangedAt: name == "digest" ? meanwhile : nil, head: head)))
    }

    private static func open(_ tallies: [Tally]) -> DigestContent.MatterLines {
        DigestContent.MatterLines(
            matter: matter, state: .held, tallies: tallies,
            ifClosedNow: .objected(by: [OrganisationID(unchecked: "fneje")]), holds: [hold(.contested)])
    }

    private static let strict = DigestContent.MatterLines(
        matter: strictMatter, state: .open, tallies: Array(tallies.prefix(2)) + tallies.suffix(2),
        ifClosedNow: .tooFewAnswers(given: 2, needed: 5), holds: [])

    private static let over = DigestContent.MatterLines(
        matter: MatterHeading(
            id: matterID(13), title: "Communiqué sur les contrats aidés", openedAt: opening, deadline: meanwhile,
            rule: Rule()), state: .signed, tallies: Array(tallies.prefix(3)), ifClosedNow: .signed, holds: [])
}
