import Office

/// Faults of shape and form.
extension Wrong {
    static let files: [(String, Int, FileFault)] = [
        ("", 1, .empty), ("# rien\n", 1, .empty),
    ]

    static let shapes: [Wrong] = [
        .init(3, "  shortName: FE\n  shortNam: FE", .shape(.unknownKey("shortNam", nearest: "shortName")), at: 4),
        .init(5, "zone: UTC\ncolour: red", .shape(.unknownKey("colour", nearest: nil)), at: 6),
        .init(7, "  France: true", .shape(.unknownKey("France", nearest: "france"))),
        .init(20, "  polingMinutes: 5", .shape(.unknownKey("polingMinutes", nearest: "pollingMinutes"))),
        .init(16, "    in_box: INBOX", .shape(.unknownKey("in_box", nearest: "inbox"))),
        .init(47, "        untill: 2026-12-31", .shape(.unknownKey("untill", nearest: "until"))),
        .init(79, "      dyas: calendar", .shape(.unknownKey("dyas", nearest: "days"))),
        .init(35, "      <<: x", .shape(.unknownKey("<<", nearest: nil))),
        .init(41, "    name: ANAS\n    name: ANAS", .shape(.duplicateKey("name", firstLine: 41)), at: 42),
        .init(
            30, "  pace: {perHour: 60, perHour: 300}", .shape(.duplicateKey("perHour", firstLine: 30))),
        .init(93, "templates: t\nzone: UTC", .shape(.duplicateKey("zone", firstLine: 5)), at: 94),
        .init(2, "  # name", .shape(.missingKey("name")), at: 1),
        .init(10, "  # host", .shape(.missingKey("host")), at: 9),
        .init(14, "  # secret", .shape(.missingKey("secret")), at: 9),
        .init(29, "    # address", .shape(.missingKey("address")), at: 27),
        .init(31, "# tokenKey", .shape(.missingKey("tokenKey")), at: 1),
        .init(44, "        # name", .shape(.missingKey("name")), at: 43),
        .init(92, "# state", .shape(.missingKey("state")), at: 1),
        .init(93, "# templates", .shape(.missingKey("templates")), at: 1),
        .init(3, "  shortName:", .shape(.emptyValue("shortName"))),
        .init(3, "  shortName: \"  \"", .shape(.emptyValue("shortName"))),
        .init(84, "members: ~", .shape(.emptyValue("members"))),
        .init(45, "        addresses: [marie.durand@anas.example, null]", .shape(.emptyValue("addresses"))),
        .init(3, "  shortName: [FE]", .shape(.wrongShape("shortName", expected: .text))),
        .init(84, "members: adherents@fe.example", .shape(.wrongShape("members", expected: .list))),
        .init(30, "  pace: 60", .shape(.wrongShape("pace", expected: .section))),
        .init(7, "  france: oui", .shape(.wrongShape("france", expected: .truth))),
        .init(7, "  france: \"true\"", .shape(.wrongShape("france", expected: .truth))),
        .init(11, "  port: imaps", .shape(.wrongShape("port", expected: .number))),
        .init(11, "  port: \"993\"", .shape(.wrongShape("port", expected: .number))),
        .init(78, "      termDays: dix", .shape(.wrongShape("termDays", expected: .number))),
        .init(78, "      termDays: 10.5", .shape(.wrongShape("termDays", expected: .number))),
        .init(45, "        addresses: []", .shape(.tooFew("addresses", minimum: 1))),
        .init(76, "    members: []", .shape(.tooFew("members", minimum: 1)), also: [83: "      minimumAnswers: 0"]),
        .init(11, "  port: 0", .shape(.outOfRange("port", value: "0", lowest: 1, highest: 65_535))),
        .init(11, "  port: 70000", .shape(.outOfRange("port", value: "70000", lowest: 1, highest: 65_535))),
        .init(78, "      termDays: 0", .shape(.outOfRange("termDays", value: "0", lowest: 1, highest: 365))),
        .init(78, "      termDays: -3", .shape(.outOfRange("termDays", value: "-3", lowest: 1, highest: 365))),
        .init(
            78, "      termDays: 99999999999999999999",
            .shape(.outOfRange("termDays", value: "99999999999999999999", lowest: 1, highest: 365))),
        .init(80, "      closingHour: 24", .shape(.outOfRange("closingHour", value: "24", lowest: 0, highest: 23))),
        .init(86, "  daysBefore: [5, 0]", .shape(.outOfRange("daysBefore", value: "0", lowest: 1, highest: 364))),
        .init(
            12, "  security: ssl",
            .shape(.notAChoice("security", value: "ssl", choices: ["tls", "starttls", "none"], nearest: nil))),
        .init(
            82, "      reservation: block",
            .shape(.notAChoice("reservation", value: "block", choices: ["blocks", "noted"], nearest: "blocks"))),
        .init(
            79, "      days: Working",
            .shape(.notAChoice("days", value: "Working", choices: ["calendar", "working"], nearest: "working"))),
        .init(3, "  shortName: \"F\\nE\"", .shape(.controlCharacter("shortName"))),
        .init(28, "    name: \"Greffe\\r\\nBcc: x\"", .shape(.controlCharacter("name"))),
    ]

    static let forms: [Wrong] = [
        .init(29, "    address: Greffe <greffe@fe.example>", .form(.badAddress("Greffe <greffe@fe.example>"))),
        .init(45, "        addresses: [marie.durand@]", .form(.badAddress("marie.durand@"))),
        .init(84, "members: [adherents]", .form(.badAddress("adherents"))),
        .init(
            43, "      - id: Marie Durand", .form(.badIdentifier("Marie Durand", suggestion: "marie-durand"))),
        .init(74, "  - id: plénière", .form(.badIdentifier("plénière", suggestion: "pleniere"))),
        .init(10, "  host: imaps://imap.fe.example", .form(.badHost("imaps://imap.fe.example"))),
        .init(10, "  host: imap.fe.example:993", .form(.badHost("imap.fe.example:993"))),
        .init(22, "  host: -smtp.fe.example", .form(.badHost("-smtp.fe.example"))),
        .init(35, "      relays: [\"a b\"]", .form(.badHost("a b"))),
        .init(4, "  listID: <greffe.fe.example>", .form(.badListID("<greffe.fe.example>"))),
        .init(37, "  - id: \"liste du bureau\"", .form(.badListID("liste du bureau"))),
        .init(34, "    - id: mx.fe.example;", .form(.badServerID("mx.fe.example;"))),
        .init(32, "authentication:\n  dkim: {resolver: dns.fe.example}", .form(.badResolver("dns.fe.example")), at: 33),
        .init(8, "  days: [2026-02-30]", .form(.badDay("2026-02-30"))),
        .init(8, "  days: [15/05/2026]", .form(.badDay("15/05/2026"))),
        .init(46, "        from: 2026-1-1", .form(.badDay("2026-1-1"))),
        .init(47, "        until: 2025-02-29", .form(.badDay("2025-02-29"))),
        .init(5, "zone: Paris", .form(.unknownZone("Paris", nearest: "Europe/Paris"))),
        .init(5, "zone: Europe/Pari", .form(.unknownZone("Europe/Pari", nearest: "Europe/Paris"))),
        .init(17, "    processed: Greffe//Traités", .form(.badFolder("Greffe//Traités"))),
        .init(17, "    processed: \"Greffe/*\"", .form(.badFolder("Greffe/*"))),
        .init(92, "state: ~/greffier", .form(.badPath("~/greffier"))),
    ]
}
