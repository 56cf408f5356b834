import Federation
import Foundation

/// One mail as its author meant it: what the oracle knows and the clerk has to find out. Copies are the same fact.
struct Fact {
    /// What a mail is.
    enum Meaning: Hashable {
        case says(Position)
        /// A person wrote it, and nobody could say what it means.
        case unclear
        /// A machine wrote it.
        case automatic
        /// Somebody wrote it in another's name.
        case forged(Position)
        /// A delivery report of this letter: it came back.
        case returned(letter: String)
        /// The secretariat sends a text to be shown back.
        case drafts(Paper)
        /// The secretariat has seen this text shown, and has it sent.
        case confirms(Paper)
        /// The secretariat has seen this text shown, and gives it up.
        case gives(up: Paper)
        /// The rapporteur hands minutes in, in these words.
        case files(String)
        /// Somebody agrees with minutes, or wants them otherwise.
        case agrees
        case corrects
        /// Corrections of these facts are set aside by the secretariat, or taken back by their author.
        case settles([Int])
        /// Somebody says whether the organisation comes.
        case attends(Attendance)
        /// The secretariat asks for a meeting, or for dates, to be shown back; has seen it and has it sent, or gives it up.
        case wishes(MeetingWish)
        case confirmsWish(MeetingWish)
        case givesUp(MeetingWish)
        /// Somebody says which dates suit the organisation.
        case chooses([Date: DateChoice])
        /// A calendar's answer that says nothing of who comes.
        case puzzles
        /// Of nobody.
        case foreign
    }

    let meaning: Meaning
    /// What it is about, if anything.
    let matter: MatterID?
    let organisation: OrganisationID?
    /// The person's own address, wherever the mail was written from.
    let person: String?
    var messageID: String
    let writtenAt: Date
    /// The letter of the clerk's it answers, if its author speaks of what that letter shows.
    var answering: String?
    /// What it says, where others are shown it.
    var text: String?
    /// When copies of it entered the mailbox.
    var enteredAt: [Date] = []
    /// The day of the meeting its author had in mind.
    var day: Date?
    /// Whether anything shows that its author sent it.
    var isProved = true
    /// Whether a person answered through a program that says it is a machine.
    var isMachine = false

    /// Whether it genuinely opposes a signature.
    var objects: Bool {
        if case .says(let position) = meaning { position.objects } else { false }
    }

    /// Whether it genuinely says something that ends an objection of the same person.
    var lifts: Bool {
        if case .says(let position) = meaning { !position.objects && position != .delay } else { false }
    }

    var isForged: Bool {
        if case .forged = meaning { true } else { false }
    }

    var isAutomatic: Bool {
        switch meaning {
        case .automatic, .returned: true
        case .says, .unclear, .forged, .drafts, .confirms, .gives, .files, .agrees, .corrects, .settles, .attends,
            .wishes, .confirmsWish, .givesUp, .chooses, .puzzles, .foreign:
            isMachine
        }
    }
}

/// A word of the secretariat that stands for an organisation's.
struct Recorded {
    let matter: MatterID
    let organisation: OrganisationID
    let value: Position
    let at: Date
}
