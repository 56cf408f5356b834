import ArgumentParser

/// The clerk's command line.
struct Greffier: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "greffier",
        abstract: "The clerk of a federation whose members work by mail.",
        subcommands: [
            Init.self, Check.self, Doctor.self, Run.self, Demo.self, Read.self, Open.self, Close.self, Extend.self,
            Withdraw.self, Settle.self, Record.self, Change.self, Pick.self, AgendaCommand.self, MinutesCommand.self,
            Status.self, LedgerCommand.self,
            OutboxCommand.self, PrivacyCommand.self, Export.self,
        ])
}
