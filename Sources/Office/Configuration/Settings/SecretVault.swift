import Foundation
import Seal

/// Fetches secrets from where the configuration says they are, and refuses those that others could read.
struct SecretVault {
    /// The process's environment.
    let environment: [String: String]
    /// Where relative paths start.
    let folder: ConfigurationFolder

    /// The longest secret that is read, in bytes: a key file pointed to by mistake is not slurped.
    private static let limit = 65_536

    /// The secret's text, without the newline that editors leave at the end.
    func text(of source: SecretSource, named name: String) throws(SecretFault) -> String {
        let raw: [UInt8]
        switch source {
        case .environment(let variable):
            guard let value = environment[variable] else { throw .variableMissing(variable) }
            raw = Array(value.utf8)
        case .file(let path):
            raw = try bytes(of: path)
        }
        guard var text = String(validating: raw, as: UTF8.self) else { throw .malformed(name) }
        while let last = text.unicodeScalars.last, last == "\n" || last == "\r" { text.unicodeScalars.removeLast() }
        guard !text.isEmpty else { throw .empty(name) }
        return text
    }

    /// A password.
    func secret(of source: SecretSource, named name: String) throws(SecretFault) -> Secret {
        guard let secret = Secret(line: try text(of: source, named: name)) else { throw .malformed(name) }
        return secret
    }

    /// A key written as hexadecimal digits, 32 bytes at least.
    func key(of source: SecretSource, named name: String) throws(SecretFault) -> SecretKey {
        let digits: [UInt8]
        do throws(SecretFault) {
            digits = Array(try text(of: source, named: name).utf8)
        } catch .missing(let path) {
            throw .keyMissing(path: path)
        }
        guard digits.count >= 64, digits.count.isMultiple(of: 2) else { throw .keyMalformed(name) }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = SecretVault.value(digits[index]), let low = SecretVault.value(digits[index + 1]) else {
                throw .keyMalformed(name)
            }
            bytes.append(high << 4 | low)
        }
        guard let key = SecretKey(bytes) else { throw .keyMalformed(name) }
        return key
    }

    /// The file's bytes, after its owner and mode were checked on the opened file, so that it cannot be swapped between.
    private func bytes(of path: String) throws(SecretFault) -> [UInt8] {
        let place = located(path)
        let file = open(place.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT { throw .missing(path: place.path) }
            throw .unreadable(path: place.path, FileRefusal(errno: errno))
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: place.path) }
        if !place.isCredential {
            guard status.st_uid == geteuid() else { throw .notOwned(path: place.path) }
            guard status.st_mode & 0o177 == 0 else {
                throw .openToOthers(path: place.path, mode: "0" + String(status.st_mode & 0o7777, radix: 8))
            }
        }
        return try contents(of: file, path: place.path)
    }

    private func contents(of file: Int32, path: String) throws(SecretFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(file, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path: path, FileRefusal(errno: errno)) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= SecretVault.limit else { throw .malformed(path) }
        }
    }

    /// The absolute path; files of systemd's credentials folder are guarded by systemd, whatever their mode says.
    private func located(_ path: String) -> Located {
        let credentials = environment["CREDENTIALS_DIRECTORY"].map { URL(fileURLWithPath: $0).standardizedFileURL.path }
        var text = path
        if let credentials, text.hasPrefix(SecretVault.credentialPrefix) {
            text = credentials + "/" + text.dropFirst(SecretVault.credentialPrefix.count)
        }
        let full = folder.absolute(text)
        return Located(path: full, isCredential: credentials.map { full.hasPrefix($0 + "/") } ?? false)
    }

    private static let credentialPrefix = "$CREDENTIALS_DIRECTORY/"

    private struct Located {
        let path: String
        let isCredential: Bool
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 48...57: digit - 48
        case 97...102: digit - 87
        case 65...70: digit - 55
        default: nil
        }
    }
}
