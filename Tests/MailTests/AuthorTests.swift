import Federation
import Mail
import Testing

@Suite struct AuthorTests {
    @Test(arguments: [
        "From: a@member.example\nFrom: b@evil.example",
        "From: a@member.example, b@evil.example",
        "From: Membres: a@member.example;",
        "From: =?utf-8?q?a?=@member.example",
        "From: <=?utf-8?q?a=40member.example?=>",
        "From: \"a@member.example\" <evil@x.example>",
        "From: =?utf-8?q?a=40member.example?= <evil@x.example>",
        "From: a＠member.example <evil@x.example>",
        "From: <a@member.example>c@d.example",
        "From: <a@member.example> <evil@x.example>",
        "From: a@member.example\u{0}",
        "From: <a@member.example >",
        "From: a@mеmber.example",
        "From: a(comment)@member.example",
        "From: <a@member.example(comment)>",
        "From: a@member.example (x) <evil@x.example>",
        "From: a@member.example <evil@x.example>",
        "From: \"quoted local\"@member.example",
        "From: a@[192.0.2.1]",
        "From: @relay.example:a@member.example",
        "From: \"open <a@member.example>",
        "From:",
        "Subject: no author",
    ])
    func `T27 anything but one plain address has no author`(header: String) {
        let author = message(header).from
        #expect(author.address == nil)
    }

    @Test(arguments: [
        ("a@member.example", ""), ("<a@member.example>", ""), ("Marie Durand <a@member.example>", "Marie Durand"),
        ("Marie Durand (ANAS) <a@member.example>", "Marie Durand (ANAS)"),
        ("\"Durand, Marie\" <a@member.example>", "Durand, Marie"),
        ("a@member.example (Marie Durand)", "Marie Durand"),
        ("\"a@member.example\" <a@member.example>", "a@member.example"),
        ("=?iso-8859-1?q?H=E9l=E8ne?= <A@Member.example>", "Hélène"),
    ])
    func `T27 the usual forms of one plain address are read`(value: String, name: String) throws {
        let address = try #require(EmailAddress("a@member.example"))
        #expect(message("From: \(value)").from == .one(address, displayName: name))
    }

    @Test func `what a person would see is kept where there is no author`() {
        guard case .unusable(let text) = message("From: =?utf-8?q?L=C3=A9a?= <a@x.example>, b@y.example").from else {
            Issue.record("two addresses taken for one author")
            return
        }
        #expect(text.contains("Léa") && text.contains("b@y.example"))
    }
}
