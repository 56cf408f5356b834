import ArgumentParser
import Foundation
import Office

/// `greffier check`: configuration, roster and templates, offline.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks configuration, roster and templates, offline.",
        discussion: "Faults name file and line, and end the command with status 78.")

    @OptionGroup var location: CheckLocation

    func run() throws {
        let path = location.path
        let check = ConfigurationCheck(
            path, environment: ProcessInfo.processInfo.environment, now: Date(), inspectingTemplates: templateFaults)
        var diagnostics = StandardError()
        for fault in check.faults { print(fault, to: &diagnostics) }
        for doubt in check.doubts { print("attention : \(doubt)", to: &diagnostics) }
        guard check.faults.isEmpty else { throw ExitCode(EX_CONFIG) }
        print("\(path) est en ordre.")
        for line in check.summary { print("  \(line)") }
    }

    /// What keeps the letters from being written; a writer that can be made can write every kind.
    private func templateFaults(_ configuration: Configuration) -> [String] {
        let folder = URL(fileURLWithPath: configuration.templatesFolder, isDirectory: true)
        do throws(TemplateFaults) {
            _ = try LetterWriter(templates: folder, language: configuration.language)
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }
}
