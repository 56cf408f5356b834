import Foundation

/// What the secretary remembers of the texts she sends by mail.
struct Secretary {
    static let address = "claire.besson@fe.example"

    /// Every edition she sent, in order.
    private(set) var drafted: [Paper] = []
    /// Those she confirmed, or gave up.
    var answered: Set<Paper> = []

    /// Every meeting or poll she asked for by mail, in order, and whether she had one of them sent.
    var wishes: [MeetingWish] = []
    var hasConfirmedWish = false

    mutating func noteDraft(_ paper: Paper) { drafted.append(paper) }

    /// The edition of her own that `letter` shows, if it shows one: an older one may be part of a newer.
    func paper(shownIn letter: LetterText) -> Paper? {
        drafted.filter { letter.shows($0.title) && letter.shows($0.text) }.max { $0.text.count < $1.text.count }
    }

    /// Whether she has sent a newer edition since.
    func hasReplaced(_ paper: Paper) -> Bool { drafted.last { $0.title == paper.title } != paper }

    func editions(of title: String) -> Int { drafted.count { $0.title == title } }

    func hasAnswered(_ title: String) -> Bool { answered.contains { $0.title == title } }
}
