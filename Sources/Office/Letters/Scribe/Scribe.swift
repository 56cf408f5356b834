import Federation
import Foundation
import Ledger
import Seal

/// Puts facts into words for one letter: dates, lists, rules, answers. Pure; what it says comes from `words`.
struct Scribe: Sendable {
    let words: Words
    let calendar: CivilCalendar
    /// When the letter is written.
    let now: Date
    /// The federation's name.
    let federation: String
    /// Who is addressed, `nil` for somebody nobody registered: their name is only what they wrote themselves.
    let recipient: String?
    /// Where the one-click answers go, and what proves them.
    let desk: AnswerDesk

    /// `2 organisations`: the number, and which form of the noun goes with it.
    func count(_ number: Int) -> Slot {
        [
            "n": "\(number)", "none": .flag(number == 0), "one": .flag(number == 1), "many": .flag(number > 1),
        ]
    }

    /// `ANAS, FNEJE et AIRE`.
    func names(_ names: [String]) -> String { list(names, last: words.and) }

    /// A list of names, or absent if there is none; with its length.
    func roll(_ names: [String]) -> Slot {
        names.isEmpty ? .absent : ["names": .text(self.names(names)), "count": count(names.count)]
    }

    /// `« d'accord », « réserve » ou « désaccord »`.
    func choice(_ names: [String]) -> String {
        list(names.map { words.quotation(["text": .text($0)]) }, last: words.or)
    }

    private func list(_ names: [String], last: String) -> String {
        guard let end = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: words.separator) + last + end
    }

    /// The names every letter about a matter may use.
    func heading(_ matter: MatterHeading) -> [String: Slot] {
        [
            "title": .text(matter.title), "number": "\(matter.id)", "deadline": .text(instant(matter.deadline)),
            "isOpen": .flag(now < matter.deadline), "openedAt": .text(day(matter.openedAt)), "rule": rule(matter.rule),
            "shortTitle": .text(UserText.shortened(matter.title, to: 90)),
        ]
    }

    /// The rule's parameters, from which the templates make one sentence.
    func rule(_ rule: Rule) -> Slot {
        [
            "termDays": count(rule.termDays), "working": .flag(rule.days == .working),
            "reservationBlocks": .flag(rule.reservation == .blocks),
            "minimum": rule.minimumAnswers > 0 ? count(rule.minimumAnswers) : .absent,
        ]
    }

    /// A place in the ledger: its number and the first sixteen digits of its digest, in groups of four.
    func head(_ head: LedgerHead) -> Slot {
        let digits = Array(head.digest.hex.prefix(16))
        let groups = stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<($0 + 4)]) }
        return ["sequence": "\(head.sequence)", "digest": .text(groups.joined(separator: "\u{A0}"))]
    }

    /// Somebody's words, in full.
    func passage(_ text: String?, limit: Int = Scribe.textLimit) -> Slot {
        guard let text else { return .absent }
        let passage = Passage(text, limit: limit)
        return passage.paragraphs.isEmpty ? .absent : passage.slot
    }

    /// A stranger's words, shown to somebody else: short, and without links.
    func foreign(_ text: String) -> Slot {
        let lines = text.split(whereSeparator: \.isNewline).map {
            UserText.withoutLinks(String($0), mark: words.linkMark)
        }
        return passage(lines.joined(separator: "\n"), limit: Scribe.foreignLimit)
    }

    /// Files by name and size, or absent.
    func files(_ files: [FileReference]) -> Slot {
        files.isEmpty
            ? .absent
            : [
                "list": .list(
                    files.map { file in
                        let kilobytes = max(1, (file.size + 512) / 1024)
                        return ["name": .text(file.name), "size": .text(words.size(["kilobytes": "\(kilobytes)"]))]
                    })
            ]
    }

    /// Characters of a text shown in a letter; the rest is in a file (R20: mail programs clip long HTML).
    static let textLimit = 30_000
    /// Characters shown of an answer.
    static let answerLimit = 6_000
    /// Characters shown of a stranger's words.
    static let foreignLimit = 600
}
