import Mail

extension Message {
    /// What a program quotes of this letter: its plain text, or its page as the eye reads it.
    var quotableTexts: [String] {
        views.compactMap { view in
            switch view.kind {
            case .plain: view.text
            case .html: HTMLText.lines(of: view.text).map(\.text).joined(separator: "\n")
            case .calendar: nil
            }
        }
    }
}
