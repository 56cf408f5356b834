import ArgumentParser
import Federation
import Ledger

/// `greffier minutes`: the secretariat's acts on minutes and action points. Minutes themselves are handed in by mail.
struct MinutesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes", abstract: "Names who writes minutes, approves them, settles corrections and actions.",
        subcommands: [
            MinutesRapporteur.self, MinutesApprove.self, MinutesSetAside.self, MinutesDone.self, MinutesAbandon.self,
            MinutesAssign.self,
        ])
}

/// `C2` or `A3` on the command line: a letter that may be left out, and a number.
struct Numbered: ExpressibleByArgument {
    let number: Int

    init?(argument: String) {
        let digits = argument.first?.isLetter == true ? argument.dropFirst() : argument[...]
        guard let number = Int(digits), number > 0 else { return nil }
        self.number = number
    }
}

/// `greffier minutes rapporteur`.
struct MinutesRapporteur: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapporteur", abstract: "Says who writes the minutes of one meeting.")
    @OptionGroup var setup: Setup
    @Argument(help: "The meeting, as REU-2026-003.") var matter: MatterID
    @Argument(help: "The person, by id.") var person: String

    func run() async throws {
        guard let id = PersonID(person) else { throw ValidationError("« \(person) » n'est pas un identifiant.") }
        try await ActDoor(setup: setup).perform(.minutes(.nameRapporteur(matter, id)))
    }
}

/// `greffier minutes approve`.
struct MinutesApprove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Notes that a meeting approved the last version.")
    @OptionGroup var setup: Setup
    @Argument(help: "The meeting whose minutes they are.") var matter: MatterID

    func run() async throws { try await ActDoor(setup: setup).perform(.minutes(.approve(matter))) }
}

/// `greffier minutes set-aside`.
struct MinutesSetAside: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set-aside", abstract: "Leaves corrections aside that no version answers.")
    @OptionGroup var setup: Setup
    @Argument(help: "The meeting whose minutes they are.") var matter: MatterID
    @Argument(help: "The corrections, as C2.") var corrections: [Numbered]

    func run() async throws {
        try await ActDoor(setup: setup).perform(.minutes(.setAside(matter, corrections.map(\.number))))
    }
}

/// `greffier minutes done`.
struct MinutesDone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "done", abstract: "Notes that actions are done.")
    @OptionGroup var setup: Setup
    @Argument(help: "The actions, as A3.") var actions: [Numbered]

    func run() async throws {
        try await ActDoor(setup: setup).perform(.minutes(.close(actions.map(\.number), .done)))
    }
}

/// `greffier minutes abandon`.
struct MinutesAbandon: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "abandon", abstract: "Notes that actions are given up.")
    @OptionGroup var setup: Setup
    @Argument(help: "The actions, as A3.") var actions: [Numbered]

    func run() async throws {
        try await ActDoor(setup: setup).perform(.minutes(.close(actions.map(\.number), .abandoned)))
    }
}

/// `greffier minutes assign`.
struct MinutesAssign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Gives an action to a person or an organisation.")
    @OptionGroup var setup: Setup
    @Argument(help: "The action, as A3.") var action: Numbered
    @Option(help: "The person, by id.") var person: String?
    @Option(help: "The organisation, by id.") var organisation: String?

    func run() async throws {
        let people = person.flatMap { PersonID($0) }.map(ActionHolder.person)
        let organisations = organisation.flatMap { OrganisationID($0) }.map(ActionHolder.organisation)
        guard let holder = people ?? organisations, people == nil || organisations == nil else {
            throw ValidationError(
                "Une personne (--person) ou une organisation (--organisation), par son identifiant.")
        }
        try await ActDoor(setup: setup).perform(.minutes(.assign(action.number, holder)))
    }
}
