/// The header of a mail, split on bytes: CR LF is one `Character` in Swift, and a header may hold anything.
///
/// Lines end at LF, with or without CR. A line that is no field and no continuation is skipped and makes the block
/// malformed: the fields below it are still wanted. A Unix mailbox's `From ` line on top is skipped without blame.
struct HeaderBlock {
    private(set) var fields: [RawField] = []
    /// Where the body starts in the bytes given.
    private(set) var bodyStart: Int
    private(set) var isMalformed = false
    /// Whether the header went on beyond the limit.
    private(set) var isCut = false

    private var name: String?
    private var value: [UInt8] = []

    init(_ bytes: [UInt8], limit: Int) {
        var position = HeaderBlock.afterMailboxLine(bytes)
        bodyStart = bytes.count
        while position < bytes.count {
            guard position <= limit else {
                isCut = true
                bodyStart = HeaderBlock.bodyStart(in: bytes, from: position)
                break
            }
            let end =
                bytes.withUnsafeBufferPointer { Byte.firstIndex(of: Byte.lf, in: $0, from: position) } ?? bytes.count
            let line = bytes[position..<(end > position && bytes[end - 1] == Byte.cr ? end - 1 : end)]
            position = min(end + 1, bytes.count)
            if line.isEmpty {
                bodyStart = position
                break
            }
            take(line, limit: limit)
        }
        flush()
    }

    private mutating func take(_ line: ArraySlice<UInt8>, limit: Int) {
        if let first = line.first, Byte.isBlank(first) {
            if name == nil { isMalformed = true }
            value += line
        } else if let colon = line.firstIndex(of: Byte.colon), let found = HeaderBlock.fieldName(line[..<colon]) {
            flush()
            name = found
            value = Array(line[(colon + 1)...])
        } else {
            isMalformed = true
        }
        if value.count > limit {
            isCut = true
            value.removeLast(value.count - limit)
        }
    }

    private mutating func flush() {
        if let name { fields.append(RawField(name: name, value: Byte.trimmed(value[...]))) }
        name = nil
        value = []
    }

    /// A name is printable ASCII (RFC 5322 §2.2); blanks before the colon are the obsolete form (§4.5).
    private static func fieldName(_ bytes: ArraySlice<UInt8>) -> String? {
        let trimmed = bytes.prefix { !Byte.isBlank($0) }
        guard !trimmed.isEmpty, trimmed.count <= 128, trimmed.allSatisfy({ (33...126).contains($0) }),
            bytes.dropFirst(trimmed.count).allSatisfy(Byte.isBlank)
        else { return nil }
        return String(decoding: trimmed, as: UTF8.self)
    }

    private static func afterMailboxLine(_ bytes: [UInt8]) -> Int {
        guard bytes.starts(with: "From ".utf8) || bytes.starts(with: ">From ".utf8) else { return 0 }
        return (bytes.firstIndex(of: Byte.lf) ?? bytes.count - 1) + 1
    }

    /// After the first empty line at or below `start`, which stands at the beginning of a line.
    private static func bodyStart(in bytes: [UInt8], from start: Int) -> Int {
        var position = start
        while position < bytes.count {
            if bytes[position] == Byte.lf { return position + 1 }
            if bytes[position] == Byte.cr, position + 1 < bytes.count, bytes[position + 1] == Byte.lf {
                return position + 2
            }
            guard let end = bytes[position...].firstIndex(of: Byte.lf) else { return bytes.count }
            position = end + 1
        }
        return bytes.count
    }
}
