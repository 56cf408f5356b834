import Office

/// Faults of servers, secrets, people and bodies; and doubts.
extension Wrong {
    static let servers: [Wrong] = [
        .init(14, "  secret: motdepasse", .secret(.inClear)),
        .init(14, "  secret: \"file:\"", .secret(.inClear)),
        .init(26, "  secret: environment:mot-de-passe", .secret(.badVariable("mot-de-passe"))),
        .init(26, "  secret: environment:ABSENT", .secret(.variableMissing("ABSENT"))),
        .init(31, "tokenKey: environment:MAILBOX", .secret(.keyMalformed("tokenKey"))),
        .init(
            12, "  security: none", .server(.clearTextOffLoopback(host: "imap.fe.example")),
            also: [11: "  port: 143"]),
        .init(24, "  security: none", .server(.clearTextOffLoopback(host: "smtp.fe.example"))),
        .init(
            24, "  security: none", .server(.clearTextOffLoopback(host: "128.0.0.1")), also: [22: "  host: 128.0.0.1"]),
        .init(26, "  # secret", .server(.loginHalf(present: "user", missing: "secret")), at: 25),
        .init(25, "  # user", .server(.loginHalf(present: "secret", missing: "user")), at: 26),
        .init(25, "  # user", .server(.loginMissing(host: "smtp.fe.example")), at: 22, also: [26: "  # secret"]),
        .init(17, "    processed: inbox", .server(.foldersCollide("inbox", with: "inbox"))),
        .init(18, "    held: greffe/traités", .server(.foldersCollide("greffe/traités", with: "processed"))),
        .init(16, "    inbox: Greffe/À voir", .server(.foldersCollide("Greffe/À voir", with: "inbox")), at: 18),
        .init(16, "    junk: INBOX", .server(.foldersCollide("INBOX", with: "inbox"))),
    ]

    static let people: [Wrong] = [
        .init(52, "  - id: anas", .people(.duplicateID("anas", firstLine: 40)), also: [76: "    members: [anas]"]),
        .init(53, "    name: Anas", .people(.duplicateName("Anas", firstLine: 41))),
        .init(
            73, "bodies:\n  - {id: pleniere, name: bureau}", .people(.duplicateID("pleniere", firstLine: 74)), at: 75),
        .init(
            66, "roles:\n  - {id: rapporteur, name: x, holders: [{id: x, name: X, addresses: [x@x.example]}]}",
            .people(.duplicateID("rapporteur", firstLine: 67)), at: 68),
        .init(
            33, "  trustedServers:\n    - id: mx.fe.example", .people(.duplicateID("mx.fe.example", firstLine: 34)),
            at: 35),
        .init(
            36, "discussionLists:\n  - {id: liste.fe.example, name: autre}",
            .people(.duplicateID("liste.fe.example", firstLine: 37)), at: 38),
        .init(
            45, "        addresses: [marie.durand@anas.example, Marie.Durand@anas.example]",
            .people(.duplicateEntry("Marie.Durand@anas.example"))),
        .init(76, "    members: [anas, fneje, anas]", .people(.duplicateEntry("anas"))),
        .init(84, "members: [a@fe.example, A@fe.example]", .people(.duplicateEntry("A@fe.example"))),
        .init(86, "  daysBefore: [5, 5]", .people(.duplicateEntry("5"))),
        .init(
            45, "        addresses: [Greffe@fe.example]", .people(.ownAddress("Greffe@fe.example")),
            also: [72: "        addresses: [marie.durand@anas.example]", 70: "      - id: autre"]),
        .init(37, "  - id: Greffe.fe.example", .people(.ownList("greffe.fe.example"))),
        .init(84, "members: [greffe@fe.example]", .people(.ownAddress("greffe@fe.example"))),
        .init(71, "        name: Marie Dupond", .people(.personDiffers("marie.durand", firstLine: 43)), at: 70),
        .init(
            72, "        addresses: [autre@anas.example]", .people(.personDiffers("marie.durand", firstLine: 43)),
            at: 70),
        .init(
            47, "        until: 2025-12-31", .people(.mandateReversed(from: "2026-01-01", until: "2025-12-31"))),
        .init(
            49, "      - id: marie.durand", .people(.mandatesOverlap(person: "Marie Durand", firstLine: 43)),
            also: [50: "        name: Marie Durand", 51: "        addresses: [marie.durand@anas.example]"]),
        .init(
            48,
            "      - {id: marie.durand, name: Marie Durand, addresses: [marie.durand@anas.example], from: 2026-12-31}\n"
                + "    deputies:", .people(.mandatesOverlap(person: "Marie Durand", firstLine: 43))),
        .init(
            54, "    correspondents: []", .people(.nobodyAnswers(organisation: "FNEJE")), at: 52,
            also: [55: "", 56: "", 57: ""]),
        .init(73, "bodies: []", .shape(.tooFew("bodies", minimum: 1)), also: blank(74...83)),
        .init(73, "# bodies", .shape(.missingKey("bodies")), at: 1, also: blank(74...83)),
        .init(58, "secretariat: []", .shape(.tooFew("secretariat", minimum: 1)), also: blank(59...61)),
        .init(76, "    members: [anas, fnej]", .people(.unknownOrganisation("fnej", nearest: "fneje"))),
        .init(76, "    members: [anas, fneje, zorro]", .people(.unknownOrganisation("zorro", nearest: nil))),
        .init(83, "      minimumAnswers: 3", .people(.minimumAnswersTooHigh(3, members: 2))),
    ]

    static let doubts: [([Int: String], Int, ConfigurationDoubt)] = [
        ([11: "  port: 143"], 11, .unusualPort(143, security: .tls)),
        ([24: "  security: starttls"], 23, .unusualPort(465, security: .startTLS)),
        ([22: "  host: 127.0.0.1", 24: "  security: none"], 24, .mixedSecurity),
        (
            [29: "    address: cpo@fe.example"], 29,
            .senderIsNotTheAccount(sender: "cpo@fe.example", account: "greffe@fe.example")
        ),
        (
            [57: "        addresses: [marie.durand@anas.example]"], 45,
            .sharedAddress("marie.durand@anas.example", organisations: ["ANAS", "FNEJE"])
        ),
        (
            [51: "        addresses: [marie.durand@anas.example]"], 45,
            .addressOfTwoPersons("marie.durand@anas.example", persons: ["Marie Durand", "Paul Roche"])
        ),
        ([76: "    members: [anas]"], 76, .plenaryIncomplete(missing: ["FNEJE"])),
        ([86: "  daysBefore: [10, 1]"], 86, .reminderNeverDue(days: 10, term: 10)),
        (blank(62...65), 1, .noAdministrator),
    ]

    private static func blank(_ lines: ClosedRange<Int>) -> [Int: String] {
        Dictionary(uniqueKeysWithValues: lines.map { ($0, "") })
    }
}
