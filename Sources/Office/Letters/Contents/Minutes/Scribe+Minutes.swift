import Federation
import Foundation
import Ledger
import Seal

/// Minutes in words.
extension Scribe {
    /// The names every letter about minutes may use, and a letter's own.
    func about(_ meeting: MinutesHeading, _ own: [String: Slot]) -> [String: Slot] {
        let heading: [String: Slot] = [
            "title": .text(meeting.title), "number": "\(meeting.id)",
            "shortTitle": .text(UserText.shortened(meeting.title, to: 90)),
            "when": .text(span(meeting.start, meeting.end)), "day": .text(day(meeting.start)),
            "place": .optional(meeting.place),
        ]
        return heading.merging(own) { _, own in own }
    }

    /// The lines of minutes, each told by how it begins; absent if there are none. `gap` stands before a new paragraph.
    func lines(of text: String) -> Slot {
        var left = Scribe.textLimit
        var isGap = false
        var lines: [Slot] = []
        for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = UserText.line(String(raw))
            if line.isEmpty {
                isGap = !lines.isEmpty
            } else if left > 0 {
                lines.append(slot(of: line, isGap: isGap))
                isGap = false
                left -= line.count
            }
        }
        return lines.isEmpty ? .absent : ["list": .list(lines), "isCut": .flag(left <= 0)]
    }

    private func slot(of line: String, isGap: Bool) -> Slot {
        let mark = line.prefix { $0 == "#" }
        let isHeading = !mark.isEmpty && line.dropFirst(mark.count).first == " "
        let isItem = ["- ", "* ", "• ", "– "].contains { line.hasPrefix($0) }
        let bare = isHeading ? line.dropFirst(mark.count + 1) : isItem ? line.dropFirst(2) : line[...]
        return [
            "words": .text(String(bare.replacing("**", with: ""))), "isHeading": .flag(isHeading),
            "isItem": .flag(isItem),
            "isPlain": .flag(!isHeading && !isItem), "gap": .flag(isGap),
        ]
    }

    /// Changed lines in pieces, or absent.
    func changes(_ changes: MinutesChanges?) -> Slot {
        guard let changes else { return .absent }
        return [
            "lines": .list(
                changes.lines.map { pieces in
                    [
                        "pieces": .list(
                            pieces.map { piece in
                                [
                                    "words": .text(piece.text), "added": .flag(piece.fate == .added),
                                    "removed": .flag(piece.fate == .removed), "same": .flag(piece.fate == .same),
                                ]
                            })
                    ]
                }),
            "isCut": .flag(changes.isCut), "none": .flag(changes.lines.isEmpty),
        ]
    }

    /// Corrections, or absent.
    func corrections(_ corrections: [CorrectionLine]) -> Slot {
        corrections.isEmpty
            ? .absent : ["count": count(corrections.count), "list": .list(corrections.map { .group(correction($0)) })]
    }

    /// One correction.
    func correction(_ line: CorrectionLine) -> [String: Slot] {
        [
            "id": "C\(line.number)", "author": .optional(line.author), "version": "\(line.version)",
            "isProved": .flag(line.isProved), "at": .text(brief(line.at)),
            "start": .text(UserText.shortened(line.text, to: 200)), "files": files(line.files),
        ]
    }

    /// Action points, or absent.
    func actions(_ actions: [ActionLine]) -> Slot {
        actions.isEmpty ? .absent : ["count": count(actions.count), "list": .list(actions.map(action))]
    }

    /// One action point.
    func action(_ line: ActionLine) -> Slot {
        [
            "id": "A\(line.number)", "task": .text(UserText.shortened(line.task, to: 300)),
            "holder": .optional(line.holder), "due": .optional(line.due.map(day)),
        ]
    }

    /// Lines of text, or absent.
    func list(_ lines: [String]) -> Slot {
        lines.isEmpty ? .absent : ["list": .list(lines.map { ["words": .text(UserText.shortened($0, to: 500))] })]
    }
}
