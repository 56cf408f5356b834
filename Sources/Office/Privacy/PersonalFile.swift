import Federation
import Foundation
import Ledger
import Seal

/// `record.json`: what the register holds about one person, in the words of the ledger.
struct PersonalFile: Encodable {
    let exportedAt: Date
    let ledger: String
    let subject: DataSubject
    let registrations: [Person]
    let positions: [Position]
    let attendances: [AttendanceTaken]
    let holds: [HeldMail]
    let mails: [Mail]
    let letters: [Letter]
    let entries: [Mention]

    /// A position, with the number of its entry.
    struct Position: Encodable {
        let entry: Int
        let position: PositionTaken
    }

    /// What had to be settled.
    struct HeldMail: Encodable {
        let hold: String
        let opened: HoldOpened
        let settled: HoldSettled?
    }

    /// A raw mail.
    struct Mail: Encodable {
        let digest: SHA256Digest
        let entry: Int
        let recordedAt: Date
        let matter: MatterID?
        let kept: Kept
    }

    /// A letter.
    struct Letter: Encodable {
        let digest: SHA256Digest
        let messageID: String
        let to: EmailAddress
        let kind: LetterKind
        let matter: MatterID?
        let writtenAt: Date
        let state: Outbox.State
        let kept: Kept
    }

    /// Whether a file is still there.
    enum Kept: String, Encodable { case kept, erased }

    init(_ record: PersonalRecord, _ register: Register, _ mentions: [Mention], at now: Date) {
        func kept(_ digest: SHA256Digest) -> Kept { register.files.erased.contains(digest) ? .erased : .kept }
        exportedAt = now
        ledger = "\(register.head.sequence)/\(register.head.digest)"
        subject = record.subject
        registrations = record.registrations
        positions = record.statements.map { Position(entry: $0.sequence, position: $0.taken) }
        attendances = record.attendances.map(\.taken)
        holds = record.holds.map { HeldMail(hold: "\($0.id)", opened: $0.opening, settled: $0.settlement) }
        mails = record.mails.sorted { $0.key < $1.key }.flatMap { digest, uses in
            uses.map { use in
                Mail(
                    digest: digest, entry: use.sequence, recordedAt: use.time, matter: use.matter, kept: kept(digest))
            }
        }
        letters = record.letters.map { item in
            Letter(
                digest: item.letter.blob, messageID: item.letter.messageID, to: item.letter.to,
                kind: item.letter.kind, matter: item.letter.matter, writtenAt: item.queuedAt, state: item.state,
                kept: kept(item.letter.blob))
        }
        entries = mentions
    }

    /// Readable JSON, instants as in the ledger.
    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(Timestamp.text(date))
        }
        return try encoder.encode(self)
    }
}

extension PersonalFile {
    /// A line of the ledger that names the person: its number, its time and its kind, but not what it says of others.
    struct Mention: Encodable, Sendable {
        let entry: Int
        let time: String
        let type: String

        private struct Line: Decodable {
            let seq: Int
            let t: String
            let type: String
        }

        /// Every line of the ledger in `state` that holds an id or address of `subject`, whatever it is there for: what
        /// the record does not sort anywhere is not passed over.
        static func all(of subject: DataSubject, in state: URL) throws -> [Mention] {
            let ledger = state.appendingPathComponent("ledger.jsonl")
            let names = subject.persons.map { "\"\($0.rawValue)\"" } + subject.addresses.map(\.folded)
            return try Data(contentsOf: ledger).split(separator: UInt8(ascii: "\n")).compactMap { line in
                let text = String(decoding: line, as: UTF8.self).lowercased()
                guard names.contains(where: text.contains) else { return nil }
                let read = try JSONDecoder().decode(Line.self, from: Data(line))
                return Mention(entry: read.seq, time: read.t, type: read.type)
            }
        }
    }
}
