/// What one line of the ledger records. The register is a fold over these and over nothing else.
public enum Event: Hashable, Sendable {
    /// The first entry.
    case founded(Founded)
    /// A mail was seen, kept, and given a class (decision 7).
    case mailSeen(MailSeen)
    /// A folder has been read this far.
    case cursorMoved(FolderCursor)
    /// A complete look at INBOX and Junk: the closing barrier of decision 4.
    case syncCompleted(SyncCompleted)
    /// The secretariat sent a text; it is shown back before anything goes out.
    case drafted(Drafted)
    /// The secretariat let a draft go.
    case draftDropped(DraftDropped)
    /// A matter was put to its electorate.
    case opened(Opened)
    /// An organisation's position, from a mail or recorded by the secretariat.
    case positionTaken(PositionTaken)
    /// A human must settle something.
    case holdOpened(HoldOpened)
    /// It was settled.
    case holdSettled(HoldSettled)
    /// The registered addresses are asked whether an unproved mail is theirs.
    case confirmationAsked(ConfirmationAsked)
    /// An author is asked what was meant, without holding the matter.
    case positionAsked(PositionAsked)
    /// A mail had no effect; its author is told why.
    case refused(Refused)
    /// The term was extended.
    case extended(Extended)
    /// The matter was withdrawn.
    case withdrawn(Withdrawn)
    /// The secretariat asked to end the term now; possible only when every organisation has answered.
    case closeAsked(CloseAsked)
    /// The matter ended.
    case concluded(Concluded)
    /// An act of the secretariat was done; it is told so.
    case acted(Acted)
    /// A letter was written and kept; it will be sent until something is said of it.
    case letterQueued(LetterQueued)
    /// An attempt to send begins: if nothing follows, the letter may have gone out.
    case letterAttempted(LetterAttempted)
    /// The attempt ended.
    case letterDispatched(LetterDispatched)
    /// A letter became needless before it was sent (its addressee answered meanwhile).
    case letterCancelled(LetterCancelled)
    /// Somebody asked to try a letter again now.
    case letterReleased(LetterReleased)
    /// A delivery report named one of our letters.
    case letterBounced(LetterBounced)
    /// A torn last line was set aside at start.
    case tailCut(TailCut)
    /// The roster in the configuration changed (T50).
    case rosterChanged(RosterChanged)
    /// Files were kept long enough, or their erasure was asked for; they go after this is on disk.
    case filesErased(FilesErased)
    /// Something about a meeting.
    case meeting(MeetingEvent)
    /// Something about minutes.
    case minutes(MinutesEvent)
}
