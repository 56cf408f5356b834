import Federation
import Foundation
import Ledger
import Mail
import Reading

/// Reads a mail as minutes: a file, the quoted draft filled in, or text.
struct MinutesEar {
    let house: House
    let message: Message
    let files: MinutesFiles
    let known: KnownHolders

    /// A cover note has fewer words than this.
    private static let coverWords = 60
    /// Minutes that do not say they are have more words than this.
    private static let fewWords = 30

    /// The mail as minutes; `nil` if there is nothing in it. `originals` are the texts of the letters it answers.
    func filing(answering originals: [String], at received: Date) -> MinutesFiling? {
        let frame = house.writer.minutesFrame
        // Our own draft is what is filled in: its lines are part of the minutes and are not subtracted here.
        let top = VisibleText(of: message, question: Question()).text
        let (text, shape) = text(under: top, frame, edited: edited(frame, originals))
        guard !text.isEmpty || !files.all.isEmpty else { return nil }
        let kept = MinutesText(text).text
        let content = MinutesReader(names: known.names).read(kept.isEmpty ? MinutesText(top).text : kept)
        return MinutesFiling(
            text: kept, files: files.references, shape: shape, decisions: content.decisions.map(shortened),
            actions: content.actions.map { action($0, at: received) })
    }

    private func text(
        under top: String, _ frame: MinutesFrame, edited: String?
    ) -> (String, MinutesFiling.Shape) {
        if let file = files.text { return (file, .declared) }
        let bare = frame.bared(top)
        if let edited {
            let cover = MinutesEar.words(in: bare) - MinutesEar.words(in: edited)
            let isApart = frame.region(of: top) == nil && MinutesEar.words(in: bare) >= MinutesEar.coverWords
            return (edited, isApart || cover >= MinutesEar.coverWords ? .twice : .declared)
        }
        let body = MinutesOpening(bare)
        if !files.all.isEmpty {
            return MinutesEar.words(in: bare) < MinutesEar.coverWords && !body.isDeclared
                ? ("", .declared) : (body.text, .declared)
        }
        if body.isDeclared { return (body.text, .declared) }
        return (body.text, MinutesEar.words(in: body.text) >= MinutesEar.fewWords ? .long : .short)
    }

    /// What stands between the frame's lines, if it is not what our letter had there.
    private func edited(_ frame: MinutesFrame, _ originals: [String]) -> String? {
        let ours = originals.compactMap(frame.region)
        return message.quotableTexts.lazy.compactMap(frame.region).first { region in
            !ours.contains { MinutesFrame.isSame($0, region) }
        }
    }

    private static func words(in text: String) -> Int {
        text.split { !$0.isLetter && !$0.isNumber }.count
    }

    private func action(_ action: ActionReading, at received: Date) -> MinutesFiling.Action {
        MinutesFiling.Action(
            task: shortened(action.task), holder: action.holder.map { known.holders[$0] },
            due: action.due?.resolved(in: house.calendar, now: received, closingHour: 20))
    }

    private func shortened(_ text: String) -> String { String(text.prefix(500)) }
}
