import ArgumentParser

/// The clerk's command line.
@main
struct Greffier: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "greffier",
        abstract: "The clerk of a federation whose members work by mail.",
        subcommands: [Read.self])
}
