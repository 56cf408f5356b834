/// Why the visible text may not be all that decides, or not what its author meant; stable names, for the ledger.
public enum Doubt: String, Hashable, Sendable, CaseIterable, Codable {
    /// The views of the mail do not say the same (T12).
    case viewsDisagree
    /// Letters stand there that are not to be seen (T13); they are never read as the answer.
    case hiddenText
    /// Look-alikes, zero-width or direction marks had to be undone (T14).
    case confusables
    /// Text that no charset decodes strictly, or whose charset had to be guessed (T16).
    case undecodable
    /// The answer may stand in a file or a picture (T17).
    case attachmentMayAnswer
    /// Encrypted (T17).
    case encrypted
    /// Signed so that only the signature's reader sees the text (T17).
    case signedOpaque
    /// Lines that are neither plainly said nor plainly quoted were kept.
    case unknownLines
    /// Words stand inside our own letter where the mail quotes it; they were kept.
    case insertedInQuote
    /// A line of our own letter was changed where the mail quotes it: a cross, a word beside an option; it was kept.
    case markedInQuote
    /// Nothing new that answers was found, and what is set aside as a quote is not only our whole letter.
    case quoteMayAnswer
    /// The text points to what is quoted or passed on below.
    case pointsBelow
    /// Nothing is said above a mail passed on; its text was kept.
    case onlyForwarded
    /// Something was too long or too deep to be read whole (T46).
    case notReadWhole
    /// The mail breaks MIME in a way that may hide text.
    case malformed
}
