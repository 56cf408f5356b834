/// What was found where a mail quotes letters of ours.
struct OwnFindings {
    /// Lines of the person's own stand in the quote.
    var hasTyped = false
    /// A line of ours was changed: a cross, a word beside an option. Which of its words answer is for a human.
    var hasMarked = false
    /// Everything quoted is ours, and one letter stands there from its first word to its last.
    var isWhole = false
}
