import Federation
import Testing

@testable import Office

@Suite struct DoctorAccessTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let host: String
        let error: MailboxError
        let code: Int32
        let advice: String
        var testDescription: String { "\(host): \(error)" }
    }

    static let cases: [Case] = [
        Case(
            host: "outlook.office365.com", error: .loginRefused("A1 NO LOGIN failed."), code: 77, advice: "OAuth2"),
        Case(
            host: "mail.example.org", error: .loginRefused("NO BasicAuthBlocked"), code: 77,
            advice: "Basic authentication"),
        Case(
            host: "imap.gmail.com", error: .loginRefused("NO [ALERT] Application-specific password required"), code: 77,
            advice: "mot de passe d'application"),
        Case(
            host: "imap.mail.me.com", error: .loginRefused("NO [AUTHENTICATIONFAILED]"), code: 77,
            advice: "account.apple.com"),
        Case(
            host: "mail.infomaniak.com", error: .loginRefused("NO"), code: 77, advice: "mot de passe d'appareil"),
        Case(
            host: "imap.example.org", error: .loginRefused("NO [AUTHENTICATIONFAILED]"), code: 77,
            advice: "mailbox.secret"),
        Case(
            host: "imap.example.org",
            error: .insecure("SSL certificate problem: unable to get local issuer certificate"), code: 78,
            advice: "mailbox.authorities"),
        Case(
            host: "imap.example.org", error: .insecure("error:0A00010B:SSL routines::wrong version number"), code: 78,
            advice: "starttls"),
        Case(
            host: "imap.example.org", error: .insecure("Requested SSL level failed"), code: 78, advice: "security: tls"),
        Case(
            host: "imap.exemple.org", error: .unreachable("Could not resolve host: imap.exemple.org"), code: 69,
            advice: "DNS"),
        Case(
            host: "imap.example.org", error: .refused(command: "SELECT", answer: "[LIMIT] Too many connections"),
            code: 69, advice: "arrêtez les autres programmes"),
        Case(
            host: "imap.example.org", error: .unreachable("Connection timed out"), code: 69, advice: "pare-feu"),
    ]

    @Test(arguments: cases)
    func `a fault of the mailbox says what to do`(given: Case) throws {
        let address = try #require(EmailAddress("greffe@asso.example"))
        let advice = AccessAdvice(host: given.host, port: 993, section: "mailbox", address: address)
        let finding = advice.finding(AccessTrouble(given.error))
        #expect(finding.remedy.joined(separator: " ").contains(given.advice))
        #expect(Diagnosis(of: finding).exitCode == given.code)
    }

    @Test(arguments: [
        ("535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", AccessTrouble.Kind.login),
        ("550 5.7.30 Basic authentication is not supported for Client Submission.", .login),
        ("535-5.7.8 Username and Password not accepted.", .login), ("530 Authentication required", .login),
        ("Login denied: 454 4.7.0 Temporary authentication failure", .login),
        ("432 4.3.2 STOREDRV; thread limit exceeded", .refusal), ("550 5.7.1 Relaying denied", .refusal),
        ("SSL certificate problem: certificate has expired", .encryption),
        ("Failed to connect to smtp.example port 465: Connection refused", .connection),
    ])
    func `what a submission ended in is told apart by its words`(words: String, kind: AccessTrouble.Kind) {
        #expect(AccessTrouble(.deferred(words))?.kind == kind)
    }

    @Test(arguments: [
        ("550 5.1.1 Invalid recipient", "submission.sender.address"), ("553 5.7.1 Sender address rejected", "alias"),
        ("554 Relay access denied", "submission.user"), ("550 non", "hébergeur"),
    ])
    func `a submission refused for good says what to do`(words: String, advice: String) throws {
        let address = try #require(EmailAddress("greffe@asso.example"))
        let trouble = try #require(AccessTrouble(.failed(words)))
        let finding = AccessAdvice(host: "s.example", port: 465, section: "submission", address: address)
            .finding(trouble)
        #expect(finding.remedy.joined(separator: " ").contains(advice))
    }

    @Test func `a letter that was sent is no trouble`() { #expect(AccessTrouble(.sent("250 ok")) == nil) }

    @Test func `a server's words do not steer the terminal`() {
        let finding = Finding(.note, "a\u{1B}[31m\u{202E}b\nc", remedy: ["d\u{7}"])
        #expect(finding.description == "· a [31m b c\n    d ")
    }
}

extension Diagnosis {
    /// Of one finding.
    init(of finding: Finding) {
        self.init()
        add(finding)
    }
}
