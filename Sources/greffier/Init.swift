import ArgumentParser
import Foundation
import Office

/// `greffier init [DIR]`: a commented configuration, asked on the terminal or given by options.
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a commented configuration; known mail providers are filled in.",
        discussion: "Whatever no option gives is asked on the terminal. Nothing is overwritten.")

    @Argument(help: "The folder to fill.") var folder = "config"
    @Option(help: "Full name of the federation.") var name: String?
    @Option(help: "Short name, for subjects.") var shortName: String?
    @Option(help: "The clerk's own address.") var address: String?
    @Option(help: "Mail provider, or « autre ».") var provider: String?
    @Option(help: "IMAP server, for an unknown provider.") var imapHost: String?
    @Option(help: "SMTP server, for an unknown provider.") var smtpHost: String?
    @Option(help: "Name letters come from.") var senderName: String?
    @Option(help: "Somebody of the secretariat.") var secretariatName: String?
    @Option(help: "That person's address.") var secretariatAddress: String?
    @Option(help: "Folder of templates.") var templates: String?
    @Option(help: "Folder of ledger and mails.") var state = "/var/lib/greffier"

    func run() throws {
        var form = SetupForm()
        for (question, text) in given {
            guard let text, let fault = form.answer(question, text) else { continue }
            throw ValidationError("--\(question.rawValue) : \(fault)")
        }
        let terminal = InitTerminal()
        while let question = form.open.first { try ask(question, &form, on: terminal) }
        let password = terminal.isInteractive ? terminal.password() : nil
        let files = form.files(
            password: password, templates: templates ?? templatesFound, state: state)
        let target = SetupFolder(folder)
        do throws(SetupError) {
            try target.write(files)
        } catch {
            try refuse(error)
        }
        report(files, in: target, hasPassword: password != nil)
    }

    private var given: [(SetupQuestion, String?)] {
        [
            (.name, name), (.shortName, shortName), (.address, address), (.provider, provider),
            (.imapHost, imapHost), (.smtpHost, smtpHost), (.senderName, senderName),
            (.secretariatName, secretariatName), (.secretariatAddress, secretariatAddress),
        ]
    }

    private var templatesFound: String {
        TemplatesLocation.path(
            setup: URL(fileURLWithPath: folder).path, currentFolder: FileManager.default.currentDirectoryPath,
            executable: Bundle.main.executablePath ?? CommandLine.arguments[0])
    }

    /// Asks until the answer will do; without a terminal the proposal stands, and a question without one ends it.
    private func ask(_ question: SetupQuestion, _ form: inout SetupForm, on terminal: InitTerminal) throws {
        let proposal = form.proposal(for: question)
        guard terminal.isInteractive else {
            guard let proposal, form.answer(question, proposal) == nil else {
                throw ValidationError("Il manque --\(question.rawValue) (\(question.prompt)).")
            }
            return
        }
        guard let answer = terminal.line(question.prompt, proposal: proposal) else { throw ExitCode(EX_NOINPUT) }
        if let fault = form.answer(question, answer) { terminal.say(fault) }
    }

    private func refuse(_ error: SetupError) throws -> Never {
        var diagnostics = StandardError()
        print(error.sentence, to: &diagnostics)
        throw ExitCode(EX_CANTCREAT)
    }

    private func report(_ files: [SetupFile], in target: SetupFolder, hasPassword: Bool) {
        for file in files { print("écrit : \(target.path(of: file.name))") }
        if !hasPassword {
            print(
                "Écrivez le mot de passe de la boîte dans \(target.path(of: "secrets/mailbox")), sur une seule ligne.")
        }
        let path = target.path(of: "greffier.yaml")
        print("Ajoutez vos organisations dans \(path), puis vérifiez : greffier check --config \(path)")
    }
}
