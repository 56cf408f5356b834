/// How much of one answer is kept, so that no server and no mail can exhaust memory (T46).
struct ResponseLimits: Hashable {
    /// Longest line without its literals, in bytes.
    var line = 64 << 10
    /// Longest literal that is kept; a longer one is read and thrown away.
    var literal = 32 << 20
    /// All literals of one response together.
    var response = 64 << 20
    /// Most literals in one response.
    var literals = 16
}
