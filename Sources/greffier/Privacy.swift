import ArgumentParser
import Federation
import Foundation
import Ledger
import Office

/// `greffier privacy`: what is kept about one person.
struct PrivacyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy", abstract: "Exports or erases what is kept about one person (GDPR).",
        subcommands: [PrivacyExport.self, PrivacyErase.self])
}

/// Whom a privacy command is about.
struct SubjectArgument: ParsableArguments {
    @Argument(help: "The person's id in the configuration, or an address.") var person: String

    func subject(_ configuration: Configuration, _ register: Register) throws -> DataSubject {
        guard let subject = DataSubject(named: person, roster: configuration.roster, register: register) else {
            throw ValidationError("« \(person) » n'est ni une personne inscrite, ni une adresse.")
        }
        return subject
    }
}

/// `greffier privacy export`.
struct PrivacyExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Copies all that is kept about one person into a folder.")
    @OptionGroup var setup: Setup
    @OptionGroup var argument: SubjectArgument
    @Argument(help: "The folder, which must not exist.") var folder: String

    func run() async throws {
        try await Failure.explained {
            let configuration = try setup.configuration()
            let state = setup.state(of: configuration)
            let register = try setup.register(of: configuration)
            let subject = try argument.subject(configuration, register)
            let export = try PersonalExport(of: subject, in: state, register, roster: configuration.roster)
            let store = try MailStore(in: state.appendingPathComponent("mails", isDirectory: true))
            let written = try export.write(to: URL(fileURLWithPath: folder), from: store, at: Date())
            print("Copié dans \(folder) : \(written) courriels et lettres, et record.json.")
        }
    }
}

/// `greffier privacy erase`.
struct PrivacyErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erases the mails of one person and the letters to that person, once no open matter needs them.")
    @OptionGroup var setup: Setup
    @OptionGroup var argument: SubjectArgument

    func run() async throws {
        try await Failure.explained {
            let configuration = try setup.configuration()
            let subject = try argument.subject(configuration, try setup.register(of: configuration))
            try await ActDoor(setup: setup).perform(.erase(subject))
            print(
                """
                Effacés : les courriels de cette personne et les lettres qui lui ont été écrites.
                Restent : les lignes du registre (positions d'une organisation, qui valent procès-verbal, et empreintes) ;
                ce que d'autres ont reçu ; les courriels dans la boîte aux lettres du greffe, à effacer chez l'hébergeur ;
                l'inscription dans la configuration, à retirer si la personne n'a plus de mandat ; vos sauvegardes.
                """)
        }
    }
}
