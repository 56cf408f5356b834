import Federation
import Foundation
import Ledger
import Logging
import Mail
import Office
import Rehearsal
import Testing

/// A stage for one test, in a temporary folder, on servers of its own.
enum Story {
    /// Ten in the morning in Paris on a Tuesday far from holidays and changes of hour.
    static let start = Date(timeIntervalSince1970: 1_781_596_800)

    static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "templates").path

    /// Plays `body` on a stage, and takes it down.
    static func play(
        bouncing: [String] = [], rule: Cast.RuleText = Cast.RuleText(), keys: [String: URL] = [:],
        _ body: (Stage) async throws -> Void
    ) async throws {
        let folder = URL(fileURLWithPath: NSTemporaryDirectory() + "greffier-story-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        defer { try? FileManager.default.removeItem(at: folder) }
        var log = Logger(label: "story") { _ in SwiftLogNoOpLogHandler() }
        log.logLevel = .critical
        let stage = try Stage(
            in: folder, templates: templates, startingAt: start, bouncing: bouncing, rule: rule,
            keys: keys, log: log)
        defer { stage.close() }
        try await body(stage)
    }
}

extension Stage {
    /// The secretariat opens a text by mail and confirms it; the number it got.
    @discardableResult
    func open(_ title: String = "Appel pour les centres sociaux", attachments: [Mail.Attachment] = []) async throws
        -> MatterID
    {
        try secretaryWrites("Proposition : \(title)", saying: "Nous demandons des moyens.", attachments: attachments)
        try await settle()
        try await secretaryAnswers(.preview, saying: "oui")
        try await settle()
        return try #require(await register.mattersInOrder.last?.id)
    }

    func standing(_ organisation: String) async -> Position? {
        let matter = await register.mattersInOrder.last
        return OrganisationID(organisation).flatMap { matter?.voices[$0]?.position }
    }

    func reasons() async -> [HoldReason] { await register.openHolds.map(\.opening.reason) }

    func state() async -> MatterState? {
        let register = await register
        return register.mattersInOrder.last.map { register.state(of: $0) }
    }

    /// The text of the newest letter of a kind, plain, on one line.
    func text(_ kind: LetterKind, to resident: String) async throws -> String {
        let message = Message(parsing: try await newest(kind, to: resident))
        let plain = try #require(message.views.first { $0.kind == .plain }).text
        return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether a mail that holds `words` reaches a resident: the server may take a moment.
    func received(_ resident: String, _ words: String) -> Bool {
        for _ in 0..<2000 {
            let texts = letters(to: resident).flatMap(\.views).filter { $0.kind == .plain }.map { view in
                view.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            if texts.contains(where: { $0.contains(words) }) { return true }
            usleep(5000)
        }
        return false
    }

    func count(_ kind: LetterKind) async -> Int {
        await register.outbox.all.count { $0.letter.kind == kind && $0.state == .sent }
    }
}
