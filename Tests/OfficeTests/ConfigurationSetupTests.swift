import Federation
import Foundation
import Office
import Testing

struct ConfigurationSetupTests {
    private static let answers: [(SetupQuestion, String)] = [
        (.name, "Fédération des « amis » : l'essai \\ \"un\""), (.address, "greffe@exemple.example"),
        (.secretariatName, "Éloïse d'Arc"), (.secretariatAddress, "eloise@autre.example"),
    ]

    /// A form whose questions are all answered, the rest by what is proposed.
    private func form(_ answers: [(SetupQuestion, String)]) throws -> SetupForm {
        var form = SetupForm()
        for (question, text) in answers { #expect(form.answer(question, text) == nil) }
        while let question = form.open.first {
            let proposal = try #require(form.proposal(for: question), "\(question)")
            #expect(form.answer(question, proposal) == nil)
        }
        return form
    }

    private func written(_ form: SetupForm, password: String? = "secret du greffe") throws -> ConfigurationBench {
        let bench = try ConfigurationBench("")
        try FileManager.default.removeItem(atPath: bench.path)
        let files = form.files(password: password.flatMap { Secret(line: $0) }, templates: "t", state: "s")
        try SetupFolder(bench.folder.path).write(files)
        return bench
    }

    @Test(arguments: MailProvider.known)
    func `what is written for a known provider only lacks its organisations`(provider: MailProvider) throws {
        let bench = try written(try form(Self.answers + [(.provider, provider.id)]))
        #expect(bench.faults(environment: [:]).map(\.kind) == [.shape(.tooFew("organisations", minimum: 1))])
        let text = try String(contentsOfFile: bench.path, encoding: .utf8)
        #expect(text.contains("organisations: []"))
        let filled = text.replacingOccurrences(
            of: "organisations: []",
            with: "organisations: [{id: a, name: A, deputies: [{id: p, name: P, addresses: [p@a.example]}]}]")
        try Data(filled.utf8).write(to: URL(fileURLWithPath: bench.path))
        let configuration = try bench.load(environment: [:])
        #expect(configuration.federationName == "Fédération des « amis » : l'essai \\ \"un\"")
        #expect(configuration.mailbox.host == provider.imap.host)
        #expect(configuration.submission.port == provider.smtp.port)
        #expect(configuration.submission.security == provider.smtp.security)
        #expect(configuration.secrets?.mailbox == Secret("secret du greffe"))
        #expect(configuration.roster.secretariat.map(\.id.rawValue) == ["eloise.d.arc"])
    }

    @Test(arguments: [
        ("greffe@wanadoo.fr", "orange"), ("greffe@Gmail.com", "gmail"), ("greffe@free.fr", "free"),
        ("greffe@cpo.example", "autre"),
    ])
    func `the provider is guessed from the address`(address: String, provider: String) {
        var form = SetupForm()
        #expect(form.answer(.address, address) == nil)
        #expect(form.proposal(for: .provider) == provider)
    }

    @Test(arguments: [
        ("free", "greffe", "greffe"), ("icloud", "greffe", "greffe@a.example"),
        ("ovh", "greffe@a.example", "greffe@a.example"),
    ])
    func `each provider gets the user names it wants`(id: String, imap: String, smtp: String) throws {
        let provider = try #require(MailProvider.named(id))
        let address = try #require(EmailAddress("greffe@a.example"))
        #expect(provider.imapLogin.user(of: address) == imap)
        #expect(provider.smtpLogin.user(of: address) == smtp)
    }

    @Test(arguments: [
        (SetupQuestion.address, "greffe"), (.address, "Greffe <greffe@a.example>"), (.name, " "), (.name, "a\nb"),
        (.provider, "ovhh"), (.imapHost, "imaps://x"), (.secretariatAddress, ""),
    ])
    func `an answer that will not do is refused in words`(question: SetupQuestion, text: String) {
        var form = SetupForm()
        let fault = form.answer(question, text)
        #expect(fault?.isEmpty == false)
        #expect(form.open.contains(question))
    }

    @Test func `secrets are written for their owner alone, and the key is new each time`() throws {
        let form = try form(Self.answers)
        let benches = [try written(form), try written(form)]
        var keys: Set<String> = []
        for bench in benches {
            for name in ["secrets/mailbox", "secrets/tokens"] {
                let path = bench.folder.appendingPathComponent(name).path
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600)
                if name == "secrets/tokens" { keys.insert(try String(contentsOfFile: path, encoding: .utf8)) }
            }
        }
        #expect(keys.count == 2)
    }

    @Test(arguments: ["greffier.yaml", "secrets/mailbox", "secrets/tokens"])
    func `nothing is overwritten, and nothing written beside it`(name: String) throws {
        let bench = try ConfigurationBench("")
        try FileManager.default.removeItem(atPath: bench.path)
        try bench.write(name, "mien", mode: 0o600)
        let files = try form(Self.answers).files(password: nil, templates: "t", state: "s")
        let folder = SetupFolder(bench.folder.path)
        #expect(throws: SetupError.exists(folder.path(of: name))) { try folder.write(files) }
        #expect(try String(contentsOfFile: folder.path(of: name), encoding: .utf8) == "mien")
        for other in files.map(\.name) where other != name {
            #expect(!FileManager.default.fileExists(atPath: folder.path(of: other)))
        }
    }

    @Test func `without a password its file is empty, and the check says so`() throws {
        let bench = try written(try form(Self.answers), password: nil)
        let kinds = bench.faults(environment: [:]).map(\.kind)
        #expect(kinds.contains(.secret(.empty("mailbox"))))
    }
}
