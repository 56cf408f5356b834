import CIcal

/// One property of an iCalendar component; valid as long as its tree.
struct ICalProperty {
    let pointer: OpaquePointer

    /// The value as it stands, escapes and all; `nil` if empty.
    var value: String? { taken(icalproperty_get_value_as_string_r(pointer)) }

    /// The value of a TEXT property, unescaped.
    var text: String? {
        guard let value = icalproperty_get_value(pointer), let text = icalvalue_get_text(value) else {
            return self.value
        }
        let string = String(cString: text)
        return string.isEmpty ? nil : string
    }

    /// A parameter's value without quotation marks.
    func parameter(_ name: String) -> String? {
        taken(icalproperty_get_parameter_as_string_r(pointer, name))
            .map { $0.filter { $0 != "\"" } }
    }

    /// A calendar user address without `mailto:`; where the value is no address, the EMAIL parameter (RFC 7986 §6.2).
    /// `nil` for what is left of a line that a program broke in two.
    var address: String? {
        guard let value, value.contains(where: { ":@/".contains($0) }), !value.contains(where: { ";\"".contains($0) })
        else { return nil }
        let plain = ICalProperty.withoutScheme(value)
        return plain.contains("@") ? plain : parameter("EMAIL").map(ICalProperty.withoutScheme) ?? plain
    }

    /// The first of the addresses a parameter such as DELEGATED-TO lists, without `mailto:`.
    func mailbox(_ name: String) -> String? {
        parameter(name).flatMap { $0.split(separator: ",").first.map { ICalProperty.withoutScheme(String($0)) } }
    }

    /// `mailto:a@b` as `a@b`.
    static func withoutScheme(_ address: String) -> String {
        let trimmed = GMimeText.singleSpaced(address)
        return trimmed.lowercased().hasPrefix("mailto:") ? String(trimmed.dropFirst(7)) : trimmed
    }

    private func taken(_ string: UnsafeMutablePointer<CChar>?) -> String? {
        guard let string else { return nil }
        defer { icalmemory_free_buffer(string) }
        let text = String(cString: string)
        return text.isEmpty ? nil : text
    }
}
