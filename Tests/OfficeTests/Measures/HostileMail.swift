/// Mails made to take long, each of a size that grows with `n`. All are ASCII or UTF-8; what a case is made of is its name.
struct HostileMail: CustomStringConvertible, Sendable {
    let description: String
    private let make: @Sendable (Int) -> String

    /// Its bytes, of some `n` pieces.
    func bytes(_ n: Int) -> [UInt8] { Array(make(n).utf8) }

    private init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
        description = name
        self.make = make
    }

    /// `piece`, `n` times a factor, as a plain text.
    private static func text(_ name: String, _ piece: String, times: Int = 1, per: Int = 1) -> HostileMail {
        HostileMail(name) { mail(String(repeating: piece, count: $0 * times / per)) }
    }

    private static func page(_ name: String, _ piece: String) -> HostileMail {
        HostileMail(name) { mail(String(repeating: piece, count: $0) + "oui", type: "text/html; charset=utf-8") }
    }

    private static func calendar(_ name: String, _ make: @escaping @Sendable (Int) -> String) -> HostileMail {
        HostileMail(name) { n in
            mail(
                "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:1\r\n\(make(n))END:VEVENT\r\nEND:VCALENDAR\r\n",
                type: "text/calendar; method=REPLY; charset=utf-8")
        }
    }

    private static func mail(_ body: String, type: String = "text/plain; charset=utf-8", header: String = "") -> String
    {
        "From: a@b.example\r\nTo: c@d.example\r\nSubject: Re: x\r\n\(header)Content-Type: \(type)\r\n\r\n\(body)"
    }

    /// Every kind.
    static let all = words + lines + letters + pages + structures + headers + calendars

    private static let words: [HostileMail] = [
        text("On", "On "), text("one line", "nous ne sommes pas contre "), text("one word", "a", times: 10),
        text("one-word sentences", "Oui. "), text("answers", "oui\n"), text("negations", "pas "),
        text("conditions", "si nous sommes d'accord, ", per: 2), text("commas", ", ", times: 2),
        text("dates", "1/2/", times: 2), text("quotation marks", "« non "), text("brackets", "(", times: 5),
        text("names", "Jean Dupont sera présent. ", per: 3), text("ticks", "[x] oui\n"), text("plus ones", "+1"),
    ]

    private static let lines: [HostileMail] = [
        text("lines of On", "On \n"), text("quote marks", ">"), text("quoted lines", "> a\nb\n"),
        HostileMail("nested quotes") { n in
            mail((0..<n / 10).map { String(repeating: ">", count: $0 % 3_000) + " a" }.joined(separator: "\n"))
        },
        text("half attributions", "On Thu, Mar 19, 2026 at 8:55 AM Jane Roe <jane@example.org>\n", per: 2),
        text("attributions", "Le 3 mars 2026 à 9:12, A <a@b.example> a écrit :\n", per: 2),
        text("labels", "De : a@b.example\n"), text("separators", "-----Message d'origine-----\n"),
        text("signatures", "oui\n-- \nJean\n> a\n", per: 2), text("devices", "Envoyé de mon iPhone\n"),
        text("disclaimers", "Ce message et ses pièces jointes\n"), text("blank lines", "\n", times: 10),
        text("links", "<https://a "), text("fences", "```\n"), text("agenda", "- point à l'ordre du jour\n", per: 2),
    ]

    private static let letters: [HostileMail] = [
        text("zero width", "\u{200B}"), text("zero width inside words", "o\u{200B}ui "),
        text("combining marks", "\u{301}"), text("struck letters", "e\u{301}\u{336} "),
        text("turned text", "\u{202E}oui"), text("look-alikes", "\u{43E}ui "), text("emoji", "👍🏽👩‍👩‍👧", per: 5),
        text("jamo", "\u{1100}\u{1161}", per: 2),
    ]

    private static let pages: [HostileMail] = [
        page("divs", "<div>a"), page("blockquotes", "<blockquote>a "), page("tables", "<table><tr><td>a"),
        page("lists", "<ul><li>a"), page("misnested", "<b><i>x</b></i>"), page("end tags", "</div>"),
        page("open brackets", "<"), page("comments", "<!-- "), page("entities", "&amp;&#8203;"),
        page("coloured letters", "<span style=\"color:red\">a</span>"),
        HostileMail("attributes") { mail("<p " + String(repeating: "a=b ", count: $0) + ">oui", type: "text/html") },
        HostileMail("styles") { n in
            mail((0..<n).map { "<p style=\"color:#\($0)\">a</p>" }.joined(), type: "text/html")
        },
    ]

    private static let structures: [HostileMail] = [
        HostileMail("parts") {
            mail(
                String(repeating: "--b\r\n\r\noui\r\n", count: $0 / 10) + "--b--\r\n",
                type: "multipart/mixed; boundary=b")
        },
        HostileMail("depth") { n in
            let levels = (0..<n / 50).map {
                "--b\($0)\r\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\r\n\r\n"
            }
            return mail(levels.joined(), type: "multipart/mixed; boundary=b0")
        },
        HostileMail("shared boundary") {
            mail(
                String(repeating: "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n", count: $0 / 50),
                type: "multipart/mixed; boundary=b")
        },
        HostileMail("empty boundary") {
            mail(String(repeating: "--\r\n\r\noui\r\n", count: $0), type: "multipart/mixed; boundary=\"\"")
        },
        HostileMail("mails in mails") {
            mail(
                String(repeating: "Content-Type: message/rfc822\r\n\r\n", count: $0 / 100) + "oui",
                type: "message/rfc822")
        },
        HostileMail("flowed") {
            mail(String(repeating: "a \n", count: $0), type: "text/plain; format=flowed; delsp=yes")
        },
        HostileMail("delivery reports") {
            mail(
                "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                    + String(
                        repeating: "Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n",
                        count: $0 / 2) + "--b--\r\n", type: "multipart/report; report-type=delivery-status; boundary=b")
        },
    ]

    /// A charset's name that the C library is slow over.
    private static func name(_ n: Int) -> String { String(repeating: "</b>", count: n) }

    private static let headers: [HostileMail] = [
        HostileMail("a header line") { mail("oui", header: "X-A: \(String(repeating: "a ", count: $0 * 5))\r\n") },
        HostileMail("Received") { mail("oui", header: String(repeating: "Received: x\r\n", count: $0 * 10)) },
        HostileMail("Cc") {
            mail("oui", header: "Cc: \(String(repeating: "a@b.example, ", count: $0))x@y.example\r\n")
        },
        HostileMail("References") { mail("oui", header: "References: \(String(repeating: "<a@b> ", count: $0))\r\n") },
        HostileMail("encoded words") {
            mail("oui", header: "Subject: \(String(repeating: "=?utf-8?q?oui?= ", count: $0))\r\n")
        },
        HostileMail("a charset's name") { mail("oui", header: "Comments: =?\(name($0))?Q?x?=\r\n") },
        HostileMail("a charset's name in Subject") {
            "From: a@b.example\r\nSubject: =?\(name($0))?Q?x?=\r\n\r\noui"
        },
        HostileMail("a charset's name in From") { n in
            "From: =?\(name(n))?Q?x?= <a@b.example>\r\nReply-To: =?\(name(n))?Q?x?= <a@b.example>\r\n\r\noui"
        },
        HostileMail("a charset's name in a parameter") {
            mail("oui", type: "text/plain; name=\"=?\(name($0))?Q?x?=\"; name*=\(name($0))''x")
        },
        HostileMail("a charset's name in a part") {
            mail(
                "--b\r\nContent-Type: text/plain; name=\"=?\(name($0))?Q?x?=\"\r\n\r\noui\r\n--b--\r\n",
                type: "multipart/mixed; boundary=b")
        },
        HostileMail("charsets' names in parts") { n in
            let part = "--b\r\nContent-Type: text/plain; name*=\(name(4_000))''x\r\n\r\noui\r\n"
            return mail(String(repeating: part, count: n / 200) + "--b--\r\n", type: "multipart/mixed; boundary=b")
        },
        HostileMail("a charset's name in an attached mail") {
            mail("X-A: =?\(name($0))?Q?x?=\r\n\r\noui\r\n", type: "message/rfc822")
        },
        HostileMail("encoded words in an attached mail") { n in
            mail("X-A: \((0..<n).map { "=?x\($0)/?Q?x?= " }.joined())\r\n\r\noui\r\n", type: "message/rfc822")
        },
        HostileMail("RFC 2231 pieces") { n in
            mail("oui", type: "text/plain; " + (0..<n).map { "name*\($0)=a; " }.joined())
        },
        HostileMail("RFC 2231 pieces of a part") { n in
            mail(
                "--b\r\nContent-Type: text/plain; " + (0..<n).map { "name*\($0)=a; " }.joined()
                    + "\r\n\r\noui\r\n--b--\r\n", type: "multipart/mixed; boundary=b")
        },
    ]

    private static let calendars: [HostileMail] = [
        calendar("attendees") { String(repeating: "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example\r\n", count: $0) },
        calendar("attendees, fewer") { n in
            (0..<n / 10).map { "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a\($0)@b.example\r\n" }.joined()
        },
        calendar("rules") { String(repeating: "RRULE:FREQ=SECONDLY;BYSECOND=1,2,3\r\n", count: $0 / 10) },
        calendar("a long rule") { "RRULE:FREQ=SECONDLY;BYSECOND=\(String(repeating: "1,", count: $0))1\r\n" },
        calendar("parameters") { "ATTENDEE\(String(repeating: ";X=a", count: $0)):mailto:a@b.example\r\n" },
        calendar("folds") { "SUMMARY:\(String(repeating: "a\r\n ", count: $0))\r\n" },
        calendar("events") { String(repeating: "END:VEVENT\r\nBEGIN:VEVENT\r\n", count: $0 / 5) },
    ]
}
