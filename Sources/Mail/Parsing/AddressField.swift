import CGMime
import Federation

/// Reads address lists (RFC 5322 §3.4) leniently: for whom a mail was meant, never for who wrote it.
enum AddressField {
    /// All plain addresses of the fields in order, groups opened, others left out.
    static func addresses(_ fields: [RawField]) -> [EmailAddress] {
        GMimeText.start()
        return fields.flatMap { field -> [EmailAddress] in
            guard isShallow(field.value[...]),
                let list = internet_address_list_parse(nil, GMimeText.cString(CharsetName.cut(field.value)))
            else { return [] }
            defer { g_object_unref(list) }
            return addresses(list, depth: 0)
        }
    }

    /// GMime reads groups within groups (`a:b:c:…`) by recursion, a level a colon; no list of people has that many.
    static func isShallow(_ value: ArraySlice<UInt8>) -> Bool {
        value.lazy.filter { $0 == Byte.colon }.prefix(65).count <= 64
    }

    private static func addresses(_ list: UnsafeMutablePointer<InternetAddressList>, depth: Int) -> [EmailAddress] {
        (0..<internet_address_list_length(list)).flatMap { index -> [EmailAddress] in
            guard let entry = internet_address_list_get_address(list, index) else { return [] }
            if let mailbox = gmime_as_mailbox(entry), let text = internet_address_mailbox_get_addr(mailbox) {
                return EmailAddress(String(cString: text)).map { [$0] } ?? []
            }
            guard depth < 2, let group = gmime_as_group(entry), let members = internet_address_group_get_members(group)
            else { return [] }
            return addresses(members, depth: depth + 1)
        }
    }
}
