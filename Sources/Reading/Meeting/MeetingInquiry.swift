/// Finds what a mail asks about the meeting itself, in order to answer later: `À quelle heure finit-on ?`
enum MeetingInquiry {
    /// The first sentence that asks for the hour, the place, the meal, the subject; `nil` if none does.
    static func sentence(in sentences: [MeetingSentence]) -> Int? {
        sentences.firstIndex { sentence in
            sentence.lexemes.indices.contains { whole.match(sentence.lexemes, at: $0) != nil } && sentence.isQuestion
                || asks(sentence) && sentence.lexemes.contains { matters.contains($0.folded) }
                    && !sentence.lexemes.contains { office.contains($0.folded) }
        }
    }

    /// A question, with its mark or by its words: `c'est à quel sujet, la réunion`.
    private static func asks(_ sentence: MeetingSentence) -> Bool {
        sentence.isQuestion || sentence.lexemes.indices.contains { asking.match(sentence.lexemes, at: $0) != nil }
    }

    private static let asking = MeetingTextTerm.inquiries.phrases

    private static let whole = MeetingTextTerm.wholeInquiries.phrases
    private static let matters = MeetingTextTerm.matters.words
    private static let office = MeetingTextTerm.officeMatters.words
}
