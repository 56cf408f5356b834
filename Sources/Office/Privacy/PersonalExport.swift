public import Federation
public import Foundation
public import Ledger
import Seal

/// All the clerk holds about one person, as a folder: `LISEZMOI.txt`, `record.json`, `mails/*.eml`, `letters/*.eml`
/// (GDPR, articles 15 and 20). It holds nothing of anybody else's but what the person wrote or was written.
public struct PersonalExport: Sendable {
    private let record: PersonalRecord
    private let register: Register
    private let mentions: [PersonalFile.Mention]

    /// What the state folder `state` holds about `subject`.
    public init(of subject: DataSubject, in state: URL, _ register: Register, roster: Roster) throws {
        self.register = register
        record = PersonalRecord(of: subject, in: register, roster: roster)
        mentions = try PersonalFile.Mention.all(of: subject, in: state)
    }

    /// Writes it into `folder`, which must not exist, for its owner only.
    /// - Returns: how many mails and letters are in it.
    public func write(to folder: URL, from store: MailStore, at now: Date) throws -> Int {
        try PersonalExport.make(folder)
        var written = try copy(record.mails.keys.sorted(), into: folder.appendingPathComponent("mails"), store)
        let letters = Set(record.letters.map(\.letter.blob)).sorted()
        written += try copy(letters, into: folder.appendingPathComponent("letters"), store)
        let file = PersonalFile(record, register, mentions, at: now)
        try PersonalExport.write(try file.json(), folder.appendingPathComponent("record.json"))
        try PersonalExport.write(Data(PersonalExport.words.utf8), folder.appendingPathComponent("LISEZMOI.txt"))
        return written
    }

    private func copy(_ digests: [SHA256Digest], into folder: URL, _ store: MailStore) throws -> Int {
        try PersonalExport.make(folder)
        return try digests.count { digest in
            guard let bytes = try store.bytes(of: digest) else { return false }
            try PersonalExport.write(Data(bytes), folder.appendingPathComponent("\(digest).eml"))
            return true
        }
    }

    private static func make(_ folder: URL) throws {
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    /// The mode is there from the first byte on, whatever the umask allows.
    private static func write(_ data: Data, _ file: URL) throws {
        let descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor != -1 else { throw DiskFault.failed("open", path: file.path, errno: errno) }
        // Closed by the handle's own end, and by nothing else.
        try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(contentsOf: data)
    }

    private static let words = """
        Ce dossier contient tout ce que le greffe garde sur une personne (RGPD, articles 15 et 20).

        record.json   inscriptions, positions données, points à régler, liste des courriels et des lettres ;
                      « entries » : les lignes du registre qui nomment la personne
        mails/        les courriels reçus d'elle, tels qu'ils sont arrivés
        letters/      les lettres que le greffe lui a écrites

        Un fichier marqué « erased » n'est plus gardé : il reste son empreinte dans le registre. Les positions sont
        celles d'une organisation ; elles tiennent lieu de procès-verbal et ne sont pas effacées.

        """
}
