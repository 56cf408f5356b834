internal import Mail

/// All views of a mail read, and the one to go by.
struct MailReading {
    /// The readings of the text views, in order.
    let views: [ViewReading]
    /// The view to go by: HTML where there is any, since it tells quotes and struck words.
    let chosen: ViewReading?
    /// Doubts of all views, and whether they disagree.
    let doubts: Set<Doubt>

    /// Reads all views of `message`.
    init(_ message: Message, _ originals: OwnLetters, _ known: Lines) {
        let author = AuthorName(message.from)
        var read: [(kind: BodyView.Kind, reading: ViewReading)] = []
        for view in message.views where view.kind != .calendar {
            read.append((view.kind, ViewReading(view, author: author, originals: originals, known: known)))
        }
        views = read.map(\.reading)
        let html = read.filter { $0.kind == .html }.map(\.reading)
        let plain = read.filter { $0.kind == .plain }.map(\.reading).filter { !Self.isNotice($0, known) }
        var doubts = views.reduce(into: Set<Doubt>()) { $0.formUnion($1.doubts) }
        chosen = Self.choose(html: html, plain: plain) ?? views.first
        if let chosen, views.count > 1, !Self.agree(chosen, html + plain) { doubts.insert(.viewsDisagree) }
        self.doubts = doubts
    }

    /// The first HTML view that says something; else the first plain one; an empty HTML view beside a plain text that
    /// says something is not the one to go by.
    private static func choose(html: [ViewReading], plain: [ViewReading]) -> ViewReading? {
        html.first { !$0.text.isEmpty } ?? plain.first { !$0.text.isEmpty } ?? html.first ?? plain.first
    }

    private static func agree(_ chosen: ViewReading, _ views: [ViewReading]) -> Bool {
        views.allSatisfy { ViewAgreement(chosen, $0).holds }
    }

    /// A plain part that only says that the mail is HTML.
    private static func isNotice(_ view: ViewReading, _ known: Lines) -> Bool {
        let text = Folding.fold(view.text)
        return text.count < 400 && known.emptyViewNotices.isPrefix(of: text[...])
    }
}
