import CGMime

/// Hears what GMime's parser finds wrong and keeps what may hide text from one program and show it to another.
///
/// It must live as long as the parser that was told to report to it.
final class ParserWarnings {
    private(set) var defects: Set<Defect> = []

    /// Makes a parser with these `options` report here.
    func listen(to options: OpaquePointer?) {
        g_mime_parser_options_set_warning_callback(
            options,
            { _, code, item, listener in
                guard let listener else { return }
                let name = item.map { String(cString: $0).lowercased() }
                Unmanaged<ParserWarnings>.fromOpaque(listener).takeUnretainedValue().hear(code, of: name)
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    private func hear(_ code: GMimeParserWarning, of item: String?) {
        switch code {
        // GMime compares letter case, too: whether two charsets conflict is `MimeEntity.namesOneCharset`'s to say.
        case GMIME_CRIT_CONFLICTING_PARAMETER where item == "charset": break
        case GMIME_CRIT_NESTING_OVERFLOW: defects.insert(.overLimit)
        case GMIME_CRIT_INVALID_HEADER_NAME, GMIME_CRIT_CONFLICTING_HEADER, GMIME_CRIT_CONFLICTING_PARAMETER,
            GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY, GMIME_WARN_MALFORMED_MULTIPART, GMIME_WARN_TRUNCATED_MESSAGE,
            GMIME_WARN_INVALID_CONTENT_TYPE:
            defects.insert(.malformed)
        default: break
        }
    }
}
