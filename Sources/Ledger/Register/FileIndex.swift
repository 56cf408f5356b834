public import Federation
public import Foundation
public import Seal

/// What every kept file is there for, and which files were erased.
///
/// A file is named by its content, so several entries may need one. An erased file is back once an entry names it again:
/// a mailbox that was restored shows its mails anew (T3), and they are kept anew before their entries are written.
public struct FileIndex: Sendable {
    /// One entry that needs a file.
    public struct Use: Hashable, Sendable {
        /// Its sequence number.
        public let sequence: Int
        /// When it was written.
        public let time: Date
        /// What the file is to it.
        public let kind: Kind
        /// The matter it belongs to.
        public let matter: MatterID?
    }

    /// What a file is.
    public enum Kind: Hashable, Sendable {
        /// A raw mail, with what its From field shows.
        case mail(from: String)
        /// A letter of that Message-ID.
        case letter(String)
        /// What a proposal carries, or the mail it came in; the draft that waits for it, if one does.
        case carried(DraftID?)
    }

    /// By digest, in the order of the ledger; erased files are in here, too.
    public private(set) var uses: [SHA256Digest: [Use]] = [:]
    /// Files that the ledger says are gone.
    public private(set) var erased: Set<SHA256Digest> = []
    /// Sequence number of the last entry that erased any; 0 if none did.
    public private(set) var lastErasure = 0

    init() {}

    /// Notes what `entry` needs, or lets go.
    mutating func note(_ entry: Entry) {
        switch entry.event {
        case .mailSeen(let mail): use(mail.raw, entry, .mail(from: mail.from), mail.matter)
        case .letterQueued(let letter): use(letter.blob, entry, .letter(letter.messageID), letter.matter)
        case .drafted(let drafted):
            let files = drafted.proposal.files.map(\.digest) + [drafted.mail].compactMap(\.self)
            for digest in files { use(digest, entry, .carried(DraftID(entry.sequence)), nil) }
        case .opened(let opened):
            for file in opened.proposal.files { use(file.digest, entry, .carried(nil), opened.matter) }
        case .filesErased(let erasure):
            erased.formUnion(erasure.digests)
            lastErasure = entry.sequence
        case .founded, .cursorMoved, .syncCompleted, .draftDropped, .positionTaken, .holdOpened, .holdSettled,
            .confirmationAsked, .positionAsked, .refused, .extended, .withdrawn, .closeAsked, .concluded, .acted,
            .letterAttempted, .letterDispatched, .letterCancelled, .letterReleased, .letterBounced, .tailCut,
            .rosterChanged, .meeting:
            break
        case .minutes(let event): note(event, entry)
        }
    }

    /// Versions of minutes and corrections of them carry files of their meeting.
    private mutating func note(_ event: MinutesEvent, _ entry: Entry) {
        switch event {
        case .filed(let filed): for file in filed.files { use(file.digest, entry, .carried(nil), filed.meeting) }
        case .correctionTaken(let taken):
            for file in taken.files { use(file.digest, entry, .carried(nil), taken.meeting) }
        case .called, .rapporteurNamed, .correctionsSettled, .agreed, .asked, .approved, .actionClosed,
            .actionAssigned, .acted:
            break
        }
    }

    private mutating func use(_ digest: SHA256Digest, _ entry: Entry, _ kind: Kind, _ matter: MatterID?) {
        uses[digest, default: []].append(
            Use(sequence: entry.sequence, time: entry.time, kind: kind, matter: matter))
        erased.remove(digest)
    }
}
