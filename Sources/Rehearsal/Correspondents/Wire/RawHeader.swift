/// The header of a mail as its bytes, for servers that add or take fields away.
struct RawHeader {
    private let fields: [ArraySlice<UInt8>]
    private let rest: ArraySlice<UInt8>

    /// Divides a mail whose lines end in CR LF.
    init(_ bytes: [UInt8]) {
        var fields: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        while start < bytes.endIndex, bytes[start] != 13 {
            let end = bytes[start...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.endIndex
            if bytes[start] == 32 || bytes[start] == 9, let last = fields.indices.last {
                fields[last] = bytes[fields[last].startIndex..<end]
            } else {
                fields.append(bytes[start..<end])
            }
            start = end
        }
        self.fields = fields
        rest = bytes[start...]
    }

    /// The mail without the fields of these names (in lower case).
    func without(_ names: Set<String>) -> [UInt8] { fieldsWithout(names) + rest }

    /// The mail with the fields of these names only.
    func only(_ names: Set<String>) -> [UInt8] {
        fields.filter { names.contains(RawHeader.name($0)) }.flatMap { $0 } + rest
    }

    /// The other fields, each with its line end.
    func fieldsWithout(_ names: Set<String>) -> [UInt8] {
        fields.filter { !names.contains(RawHeader.name($0)) }.flatMap { $0 }
    }

    private static func name(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field.prefix { $0 != 58 }, as: UTF8.self).lowercased()
    }
}
