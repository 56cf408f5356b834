import Foundation

/// Which folders hold the mail a provider thinks unwanted; they are read like INBOX (T5).
enum JunkFolders {
    /// Names used by mail servers and programs where SPECIAL-USE is not announced; compared without case, accents,
    /// spaces and hyphens.
    private static let names: Set<String> = [
        "junk", "junkemail", "spam", "spams", "bulk", "bulkmail", "unsolbox", "quarantaine", "quarantine",
        "indesirables", "indesirable", "courrierindesirable", "courriersindesirables", "pourriel", "pourriels",
    ]

    /// The folders of unwanted mail among `entries`: those the server marks, else those named so.
    static func among(_ entries: [ListEntry]) -> [FolderName] {
        let selectable = entries.filter { $0.isSelectable && $0.name.text != "INBOX" }
        let marked = selectable.filter(\.isMarkedJunk)
        return (marked.isEmpty ? selectable.filter { isJunkName($0.lastLevel) } : marked).map(\.name)
    }

    /// Whether a folder called `name` is one of unwanted mail.
    static func isJunkName(_ name: String) -> Bool {
        let plain = name.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
            .filter { $0.properties.generalCategory != .nonspacingMark && !" -_.".unicodeScalars.contains($0) }
        return names.contains(String(String.UnicodeScalarView(plain)))
    }
}
