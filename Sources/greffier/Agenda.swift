import ArgumentParser
import Federation
import Foundation
import Ledger

/// `greffier agenda`: orders, drops and adds points.
struct AgendaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "Adds points to a meeting's agenda, or puts them in order: then it goes to everybody.")

    @OptionGroup var setup: Setup
    @Argument(help: "The meeting, as REU-2026-003.") var matter: MatterID
    @Option(help: "The numbers in order, as 3,1; those not named follow.") var order: String?
    @Option(help: "The numbers to leave out, as 2,4.") var drop: String?
    @Option(help: "A point of the secretariat's own; may be repeated.") var add: [String] = []
    @Flag(help: "Adopt the points as they stand.") var adopt = false

    func validate() throws {
        guard adopt || order != nil || drop != nil || !add.isEmpty else {
            throw ValidationError("--order, --drop, --add ou --adopt ?")
        }
    }

    func run() async throws {
        let (order, dropped) = (try numbers(self.order), try numbers(drop))
        if !add.isEmpty { try await ActDoor(setup: setup).perform(.meeting(.addItems(matter, add))) }
        guard adopt || !order.isEmpty || !dropped.isEmpty else { return }
        try await ActDoor(setup: setup).perform(.meeting(.settleAgenda(matter, order: order, dropped: dropped)))
    }

    private func numbers(_ text: String?) throws -> [Int] {
        try (text ?? "").split(separator: ",").map { part in
            guard let number = Int(part.trimmingCharacters(in: .whitespaces)) else {
                throw ValidationError("« \(part) » n'est pas un numéro de point.")
            }
            return number
        }
    }
}
