import Foundation
import Testing

@testable import Office

/// The words of the protocol, each both ways where it has two.
@Suite struct IMAPWordsTests {
    @Test(arguments: [
        ("Traités", "Trait&AOk-s"), ("Greffe/À voir", "Greffe/&AMA- voir"), ("Entwürfe", "Entw&APw-rfe"),
        ("a & b", "a &- b"), ("&", "&-"), ("日本語", "&ZeVnLIqe-"), ("été&é", "&AOk-t&AOk-&-&AOk-"), ("plain", "plain"),
        ("😀", "&2D3eAA-"), ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"), ("", ""),
    ])
    func `folder names are written and read in modified UTF-7`(text: String, encoded: String) {
        #expect(ModifiedUTF7(encoding: text).encoded == encoded)
        #expect(ModifiedUTF7(decoding: encoded)?.text == text)
    }

    @Test(arguments: ["&", "a&b", "&AOk", "&A-", "&AO-", "&AOl-", "&2D0-", "é", "&AO/-", "\u{7F}"])
    func `malformed modified UTF-7 is not read`(encoded: String) { #expect(ModifiedUTF7(decoding: encoded) == nil) }

    @Test func `a folder name that cannot be read is kept as the server wrote it`() throws {
        let name = try #require(FolderName(wire: Array("Bo&te".utf8)))
        #expect(name.text == "Bo&te" && name.wire == Array("Bo&te".utf8))
        #expect(FolderName(wire: Array("a\r\nG2 LOGOUT".utf8)) == nil)
        #expect(FolderName("inbox").text == "INBOX")
        #expect(FolderName("a\"b\\c").quoted == Array("\"a\\\"b\\\\c\"".utf8))
    }

    @Test(arguments: [
        ("17-Jul-1996 02:44:25 -0700", 837_596_665), (" 1-Jan-1970 00:00:00 +0000", 0),
        ("29-Feb-2024 23:59:59 +0000", 1_709_251_199), ("01-mar-2000 00:00:00 +0130", 951_863_400),
        ("31-Dec-2026 23:30:00 +0100", 1_798_756_200), ("25-Oct-2026 02:30:00 +0200", 1_792_888_200),
        ("25-Oct-2026 02:30:00 +0100", 1_792_891_800),
    ])
    func `an INTERNALDATE is an instant`(text: String, seconds: TimeInterval) {
        #expect(InternalDate(Array(text.utf8))?.date == Date(timeIntervalSince1970: seconds))
    }

    @Test(arguments: [
        "", "29-Feb-2023 00:00:00 +0000", "32-Jan-2026 00:00:00 +0000", "00-Jan-2026 00:00:00 +0000",
        "01-Foo-2026 00:00:00 +0000", "01-Jan-2026 24:00:00 +0000", "01-Jan-2026 00:00:00 0000x",
        "1-Jan-2026 00:00:00 +0000", "01-Jan-2026 00:00:00 +0000 ", "31-Apr-2026 00:00:00 +0000",
    ])
    func `what is no INTERNALDATE is not read`(text: String) { #expect(InternalDate(Array(text.utf8)) == nil) }

    @Test(
        arguments: [
            ([3, 1, 2], "1:3"), ([7], "7"), ([1, 3, 5], "1,3,5"), ([4, 4, 5, 9, 10, 11], "4:5,9:11"),
            ([UInt32.max, 1], "1,4294967295"),
        ] as [([UInt32], String)])
    func `a set of UIDs is as short as can be`(uids: [UInt32], text: String) {
        #expect(UIDSet(uids)?.description == text)
    }

    @Test func `no UID makes no set, and long sets are split without loss`() throws {
        #expect(UIDSet([]) == nil)
        let odd = (0..<500).map { UInt32($0 * 2 + 1) }
        let parts = try #require(UIDSet(odd)).split(every: 40)
        #expect(parts.count == 13 && parts.flatMap(\.ranges).map(\.lowerBound) == odd)
    }

    @Test(arguments: [
        "Junk", "junk e-mail", "Spam", "INDÉSIRABLES", "Courrier indésirable", "Indesirables", "Pourriel",
        "QUARANTAINE",
        "Bulk", "unsolbox", "Junk Email",
    ])
    func `folders of unwanted mail are known by name`(name: String) { #expect(JunkFolders.isJunkName(name)) }

    @Test(arguments: ["INBOX", "Envoyés", "Greffe", "Spamalot", "Brouillons", "Junker"])
    func `others are not`(name: String) { #expect(!JunkFolders.isJunkName(name)) }

    @Test(
        arguments: [
            ("INBOX.", ".", "Greffe/Traités", "INBOX.Greffe.Traités"), ("", "/", "Greffe/Traités", "Greffe/Traités"),
            ("", ".", "Greffe/n°1.2", "Greffe.n°1-2"), ("INBOX.", ".", "INBOX/Greffe", "INBOX.Greffe"),
            ("", nil, "Greffe/Traités", "Greffe-Traités"), ("INBOX.", ".", "inbox", "INBOX"),
        ] as [(String, Character?, String, String)])
    func `a path becomes the server's name of a folder`(
        prefix: String, delimiter: Character?, path: String, name: String
    ) {
        #expect(Namespace(prefix: prefix, delimiter: delimiter).folder(path).text == name)
    }
}
