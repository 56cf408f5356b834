import ArgumentParser
import Office

/// `greffier doctor`: the live check.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Connects, logs in, sends itself a mail, reads it back, and says what to mend.",
        discussion:
            "Ends with status 0 if nothing prevents work, else 69 (a server does not serve), 77 (a right is missing) or "
            + "78 (something must be mended by hand). A clerk at work is not disturbed.")

    @OptionGroup var setup: Setup
    @Option(help: "Seconds to wait for the mail sent to itself.")
    var within = 60

    func validate() throws {
        guard (1...3600).contains(within) else { throw ValidationError("--within: 1 à 3600 secondes.") }
    }

    func run() async throws {
        try await Failure.explained {
            let doctor = Office.Doctor(
                try setup.configuration(secrets: .required), nonce: UInt64.random(in: .min ... .max),
                limit: Double(within))
            let diagnosis = doctor.examine { print($0) }
            print(diagnosis.summary)
            if diagnosis.exitCode != 0 { throw ExitCode(diagnosis.exitCode) }
        }
    }
}
