import Federation
import Foundation

/// The configuration's vocabulary, top to bottom.
extension Shape {
    /// The whole file.
    static let configuration = Shape.section([
        .required("federation", federation),
        .optional("language", .choice(["fr"])),
        .optional("zone", .form(.zone)),
        .optional("holidays", holidays),
        .required("mailbox", mailbox),
        .required("submission", submission),
        .required("tokenKey", .form(.secret)),
        .optional("previousTokenKeys", .list(.form(.secret), atLeast: 0)),
        .optional("authentication", authentication),
        .optional("discussionLists", .list(discussionList, atLeast: 0)),
        .required("organisations", .list(organisation, atLeast: 1)),
        .required("secretariat", .list(person, atLeast: 1)),
        .optional("administrators", .list(person, atLeast: 0)),
        .optional("roles", .list(role, atLeast: 0)),
        .required("bodies", .list(body, atLeast: 1)),
        .optional("members", .list(.form(.address), atLeast: 0)),
        .optional("reminders", reminders),
        .optional("digest", digest),
        .optional("limits", limits),
        .optional("retention", retention),
        .required("state", .form(.path)),
        .required("templates", .form(.path)),
    ])

    private static let federation = Shape.section([
        .required("name", .text),
        .required("shortName", .text),
        .required("listID", .form(.listID)),
    ])

    private static let holidays = Shape.section([
        .optional("france", .truth),
        .optional("days", .list(.form(.day), atLeast: 0)),
    ])

    private static let server: [Field] = [
        .required("host", .form(.host)),
        .optional("port", .number(1...65_535)),
        .optional("security", .choice(TransportSecurity.allCases.map(\.rawValue))),
        .optional("authorities", .form(.path)),
    ]

    private static let mailbox = Shape.section(
        server + [
            .required("user", .text),
            .required("secret", .form(.secret)),
            .optional("folders", folders),
            .optional("sizeLimitMB", .number(1...200)),
            .optional("pollingMinutes", .number(1...60)),
        ])

    private static let folders = Shape.section([
        .optional("inbox", .form(.folder)),
        .optional("junk", .form(.folder)),
        .optional("processed", .form(.folder)),
        .optional("held", .form(.folder)),
    ])

    private static let submission = Shape.section(
        server + [
            .optional("user", .text),
            .optional("secret", .form(.secret)),
            .required("sender", .section([.required("name", .text), .required("address", .form(.address))])),
            .optional("plusAddresses", .truth),
            .optional(
                "pace",
                .section([
                    .optional("perHour", .number(1...100_000)), .optional("perDay", .number(1...1_000_000)),
                ])),
        ])

    private static let authentication = Shape.section([
        .optional(
            "trustedServers",
            .list(
                .section([
                    .required("id", .form(.serverID)), .optional("relays", .list(.form(.host), atLeast: 0)),
                ]), atLeast: 0)),
        .optional(
            "dkim", .section([.required("resolver", .form(.resolver)), .optional("port", .number(1...65_535))])),
    ])

    private static let discussionList = Shape.section([
        .required("id", .form(.listID)), .required("name", .text),
    ])

    private static let organisation = Shape.section([
        .required("id", .form(.identifier)),
        .required("name", .text),
        .optional("correspondents", .list(seat, atLeast: 0)),
        .optional("deputies", .list(seat, atLeast: 0)),
    ])

    private static let person = Shape.section(personal)
    /// Who answers may sign.
    private static let seat = Shape.section(personal + [.optional("keys", .list(.form(.path), atLeast: 0))])

    private static let personal: [Field] = [
        .required("id", .form(.identifier)),
        .required("name", .text),
        .required("addresses", .list(.form(.address), atLeast: 1)),
        .optional("from", .form(.day)),
        .optional("until", .form(.day)),
    ]

    private static let role = Shape.section([
        .required("id", .form(.identifier)),
        .required("name", .text),
        .required("holders", .list(person, atLeast: 1)),
    ])

    private static let body = Shape.section([
        .required("id", .form(.identifier)),
        .required("name", .text),
        .optional("members", .list(.form(.identifier), atLeast: 1)),
        .optional("rule", rule),
        .optional("meetings", meetings),
        .optional("minutes", minutes),
    ])

    private static let minutes = Shape.section([
        .optional("approval", .choice(["tacit", "nextMeeting"])),
        .optional("termDays", .number(1...365)),
        .optional("newVersionDays", .number(1...365)),
        .optional("reminderDays", .number(1...90)),
        .optional("actionDays", .list(.number(0...364), atLeast: 0)),
        .optional("fileLimitMB", .number(1...100)),
    ])

    private static let meetings = Shape.section([
        .optional("quorum", .number(0...10_000)),
        .optional("agendaDays", .number(1...90)),
        .optional("reminderDays", .list(.number(1...90), atLeast: 0)),
        .optional("eveHour", .number(0...23)),
        .optional("pollDays", .number(1...90)),
        .optional("start", .form(.time)),
        .optional("minutes", .number(15...2_880)),
        .optional("place", .text),
        .optional("link", .text),
        .optional("series", series),
    ])

    private static let series = Shape.section([
        .required("title", .text),
        .required("months", .list(.number(1...12), atLeast: 1)),
        .required("rank", .choice(MeetingSeries.Rank.allCases.map(\.rawValue))),
        .required("weekday", .choice(Weekday.allCases.map(\.rawValue))),
        .optional("aheadWeeks", .number(1...52)),
    ])

    private static let rule = Shape.section([
        .optional("termDays", .number(1...365)),
        .optional("days", .choice(["calendar", "working"])),
        .optional("closingHour", .number(0...23)),
        .optional("graceMinutes", .number(0...10_080)),
        .optional("reservation", .choice(["blocks", "noted"])),
        .optional("minimumAnswers", .number(0...10_000)),
    ])

    private static let reminders = Shape.section([
        .optional("daysBefore", .list(.number(1...364), atLeast: 0))
    ])

    private static let digest = Shape.section([
        .optional("hour", .number(0...23)),
        .optional("weekday", .choice(Weekday.allCases.map(\.rawValue))),
    ])

    private static let limits = Shape.section([
        .optional("perAddressAndDay", .number(1...10_000)),
        .optional("perAddressAndMatter", .number(1...10_000)),
    ])

    private static let retention = Shape.section([
        .optional("matterMonths", .number(1...1_200)),
        .optional("otherMonths", .number(1...1_200)),
    ])
}
