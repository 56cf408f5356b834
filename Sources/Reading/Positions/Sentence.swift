/// Words between two full stops, with the mark that ends them.
struct Sentence: Sendable {
    /// Its tokens; ends of line inside it are left out.
    var tokens: [Token]
    /// Whether it asks.
    var end: End
    /// Whether it begins a line.
    var start = Start.within

    /// Where a sentence begins.
    enum Start: Sendable { case line, within }

    /// How a sentence ends.
    enum End: Sendable { case statement, question }
}
