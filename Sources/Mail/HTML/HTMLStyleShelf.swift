/// The styles of one page, each read once: letters repeat theirs in every cell.
final class HTMLStyleShelf {
    private var styles: [String: HTMLStyle] = [:]

    /// So many different ones are kept: a page may be made of nothing else.
    private static let most = 64

    /// What `declarations` do.
    func style(_ declarations: String) -> HTMLStyle {
        if let known = styles[declarations] { return known }
        let style = HTMLStyle(declarations)
        if styles.count < Self.most, declarations.utf8.count <= 1_000 { styles[declarations] = style }
        return style
    }
}
