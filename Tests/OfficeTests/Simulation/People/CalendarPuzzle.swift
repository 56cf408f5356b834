/// What a calendar program may send that says nothing of who comes: a person is asked, or told why it does not count.
enum CalendarPuzzle: CaseIterable {
    /// Somebody else is sent.
    case delegated
    /// Another time is proposed.
    case counter
    /// An attendee calls the meeting off.
    case cancelled
    /// The words beside say the contrary.
    case contradicted
    /// The answer is in another organisation's name.
    case forAnother
}
