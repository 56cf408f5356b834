import Federation
import Mail
import Testing

@Suite struct EncodedWordTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let words: String
        let text: String
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "one word", words: "=?utf-8?B?w6k=?=", text: "é"),
        Case(name: "a padded word before another", words: "=?utf-8?B?YQ==?= =?utf-8?B?w6k=?=", text: "aé"),
        Case(
            name: "three, the number last",
            words: "=?UTF-8?B?UHJvcG9zaXRpb24g?= =?UTF-8?B?U0lHLQ==?= =?utf-8?b?MjAyNi0wMTQ=?=",
            text: "Proposition SIG-2026-014"),
        Case(name: "folded with tabs", words: "=?utf-8?B?YQ==?= \t  =?utf-8?B?YmM=?=", text: "abc"),
        Case(name: "no white space between", words: "=?utf-8?B?YQ==?==?utf-8?B?YmM=?=", text: "abc"),
        Case(name: "a character split over two words", words: "=?utf-8?B?YcM=?= =?utf-8?B?qWI=?=", text: "aéb"),
        Case(name: "a character split over Q words", words: "=?utf-8?Q?a=C3?= =?utf-8?Q?=A9b?=", text: "aéb"),
        Case(name: "a character split over B and Q", words: "=?utf-8?B?YcM=?= =?utf-8?Q?=A9_b?=", text: "aé b"),
        Case(
            name: "a four-byte character split over three words",
            words: "=?utf-8?B?8J8=?= =?utf-8?B?mQ==?= =?utf-8?B?gg==?=", text: "🙂"),
        Case(name: "the base64 text itself cut", words: "=?utf-8?B?w6lSQ?= =?utf-8?B?0Q=?=", text: "éRCD"),
        Case(name: "padding left out", words: "=?utf-8?B?YQ?= =?utf-8?B?YmM?=", text: "abc"),
        Case(name: "padding inside one word", words: "=?utf-8?B?YQ==w6k=?=", text: "aé"),
        Case(name: "Q words", words: "=?utf-8?Q?D=C3=A9sac?= =?utf-8?q?cord_net?=", text: "Désaccord net"),
        Case(name: "Latin-1", words: "=?iso-8859-1?B?6Q==?= =?ISO-8859-1?B?dOk=?=", text: "été"),
        Case(name: "Latin-1, then UTF-8", words: "=?iso-8859-1?B?6Q==?= =?utf-8?B?w6k=?=", text: "éé"),
        Case(name: "languages (RFC 2231 §5)", words: "=?utf-8*fr?B?YQ==?= =?utf-8*en?B?w6k=?=", text: "aé"),
        Case(name: "plain text between", words: "=?utf-8?B?YQ==?= et =?utf-8?B?w6k=?=", text: "a et é"),
        Case(name: "plain text around", words: "Re: =?utf-8?B?YQ==?= =?utf-8?B?w6k=?= (2)", text: "Re: aé (2)"),
        Case(name: "a charset nobody knows", words: "=?klingon?B?Tm9u?= =?klingon?B?IQ==?=", text: "Non!"),
        Case(name: "foreign characters in base64", words: "=?utf-8?B?YQ=*=?= =?utf-8?B?w6-k=?=", text: "aé"),
        Case(name: "one digit is no byte", words: "=?utf-8?B?A?= =?utf-8?B?Tm9u?=", text: "Non"),
        Case(name: "an empty word", words: "=?utf-8?B??= =?utf-8?B?Tm9u?=", text: "Non"),
        Case(name: "Q digits that are none", words: "=?utf-8?B?YQ==?= =?utf-8?Q?=+1=ZZ=?=", text: "a=+1=ZZ="),
        Case(
            name: "a charset of 81 letters is none", words: "=?\(String(repeating: "x", count: 81))?B?Tm9u?=",
            text: "?\(String(repeating: "x", count: 81))?B?Tm9u?="),
        Case(name: "no word at all", words: "2 =? 3 et ?= 4 =", text: "2 =? 3 et ?= 4 ="),
    ]

    @Test(arguments: cases)
    func `a subject loses nothing behind a padded word`(given: Case) {
        #expect(message("Subject: \(given.words)").subject == given.text)
    }

    @Test(arguments: cases)
    func `a display name is read like a subject`(given: Case) {
        guard case .one(let address, let name) = message("From: \"\(given.words)\" <a@b.example>").from else {
            Issue.record("not usable: \(given.words)")
            return
        }
        #expect(address.text == "a@b.example")
        #expect(name == given.text)
    }

    @Test(arguments: [
        "Content-Disposition: attachment; filename=\"\("=?utf-8?B?T3JkcmUg?= =?utf-8?B?ZHU=?= =?utf-8?B?IGpvdXI=?=").pdf\"",
        "Content-Type: application/pdf; name=\"=?utf-8?B?T3JkcmUgZHU=?=\n =?utf-8?B?IGpvdXIucGRm?=\"",
        "Content-Disposition: attachment; filename*=utf-8''Ordre%20du%20jour.pdf",
        "Content-Type: application/pdf; name*0=\"Ordre du\"; name*1=\" jour.pdf\"",
        "Content-Disposition: attachment\nContent-Type: application/pdf; name=\"Ordre du jour.pdf\"",
    ])
    func `a file name is whole in either field`(header: String) {
        let type = header.contains("Content-Type") ? "" : "Content-Type: application/pdf\n"
        let single = message(header + (type.isEmpty ? "" : "\n" + type.dropLast()), "%PDF\n")
        let part = "--x\n\(type)\(header)\n\n%PDF\n--x--\n"
        let many = message("Content-Type: multipart/mixed; boundary=x", part)
        #expect(single.attachments.map(\.name) == ["Ordre du jour.pdf"])
        #expect(many.attachments.map(\.name) == ["Ordre du jour.pdf"])
    }
}
