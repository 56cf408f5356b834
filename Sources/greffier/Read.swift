public import ArgumentParser
public import Federation
import Foundation
import Office

/// `greffier read`: what would be understood of mails, without ledger or network.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows what would be understood of these mails.",
        discussion: """
            Reads mails without ledger or network. A folder stands for the files beneath it, `-` for standard input. \
            A file ending in .txt is a bare plain text, .html a bare page, .ics a bare calendar object.
            """)

    @Flag(help: "Print one JSON object a line.")
    var json = false

    @Option(help: "What the mails answer: \(MatterKind.allCases.map(\.rawValue).joined(separator: " or ")).")
    var matter: MatterKind?

    @Option(name: .customLong("original"), help: "A letter the mails may quote; may be repeated.")
    var originals: [String] = []

    @Argument(help: "Files, folders, or - for standard input.")
    var paths: [String]

    func run() throws {
        var failures = 0
        let desk = try readingDesk()
        for path in MailFile.expanding(paths) {
            do throws(MailFileError) {
                try show(desk.report(on: path))
            } catch {
                failures += 1
                report(error)
            }
        }
        if failures > 0 { throw ExitCode(EX_NOINPUT) }
    }

    /// A letter that cannot be read is a fault of the call: without it every reading would be another.
    private func readingDesk() throws -> ReadingDesk {
        do throws(MailFileError) {
            return try ReadingDesk(matter: matter, originals: originals)
        } catch {
            report(error)
            throw ExitCode(EX_NOINPUT)
        }
    }

    private func show(_ report: ReadReport) {
        print(json ? report.jsonLine() : report.lines.joined(separator: "\n") + "\n")
    }

    private func report(_ fault: MailFileError) {
        if json { print(fault.jsonLine()) }
        FileHandle.standardError.write(Data("\(fault)\n".utf8))
    }
}

extension MatterKind: ExpressibleByArgument {}
