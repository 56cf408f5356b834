import Foundation
public import Mail

/// A mail, or a bare body, kept as a file.
public enum MailFile {
    /// Standard input.
    public static let standardInput = "-"

    /// Every path in order; a folder becomes the files beneath it, sorted by path, hidden ones left out.
    public static func expanding(_ paths: [String]) -> [String] {
        paths.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard path != standardInput, FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
                isFolder.boolValue
            else { return [path] }
            return files(in: path)
        }
    }

    /// The mail at `path`: `.txt`, `.html` and `.ics` are bare bodies, everything else is a whole mail.
    public static func message(at path: String) throws(MailFileError) -> Message {
        let bytes = try bytes(at: path)
        return switch URL(fileURLWithPath: path).pathExtension.lowercased() {
        case "txt": Message(bareBody: bytes, kind: .plain)
        case "html", "htm": Message(bareBody: bytes, kind: .html)
        case "ics": Message(bareBody: bytes, kind: .calendar)
        default: Message(parsing: bytes)
        }
    }

    private static func bytes(at path: String) throws(MailFileError) -> [UInt8] {
        do {
            if path == standardInput { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) }
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw MailFileError(file: path, reason: error.localizedDescription)
        }
    }

    private static func files(in folder: String) -> [String] {
        let base = URL(fileURLWithPath: folder, isDirectory: true)
        let found = FileManager.default.enumerator(
            at: base, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
        let urls = found?.compactMap { $0 as? URL } ?? []
        return urls.filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true }
            .map(\.path).sorted()
    }
}
