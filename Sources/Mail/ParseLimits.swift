/// How much of a mail is read before the rest is left alone (T46); what was cut shows as ``Defect/overLimit``.
///
/// The limits hold before the MIME parser sees a byte: it recurses once a level and looks at each boundary line once a
/// level, so containers and boundary lines bound both its stack and its time.
public struct ParseLimits: Hashable, Sendable {
    /// Bytes of the whole mail.
    public var bytes: Int
    /// Bytes of the header.
    public var headerBytes: Int
    /// Lines that declare a multipart or an attached message: the deepest nesting possible is twice that.
    public var containers: Int
    /// Lines that declare any content type, and leaves.
    public var parts: Int
    /// Lines that begin like a boundary.
    public var boundaryLines: Int
    /// Bytes of one content field, its folded lines together.
    public var fieldBytes: Int
    /// Encoded words in the body: those of attached messages' fields.
    public var encodedWords: Int
    /// Bytes of UTF-8 in all views together.
    public var textBytes: Int

    /// 25 MB, half a megabyte of header, 64 containers, 500 parts, 20,000 encoded words, one megabyte of
    /// text.
    public static let standard = ParseLimits()

    /// Limits; those not given are the standard ones.
    public init(
        bytes: Int = 25 << 20, headerBytes: Int = 512 << 10, containers: Int = 64, parts: Int = 500,
        boundaryLines: Int = 10_000, fieldBytes: Int = 16 << 10, encodedWords: Int = 20_000,
        textBytes: Int = 1 << 20
    ) {
        self.bytes = bytes
        self.headerBytes = headerBytes
        self.containers = containers
        self.parts = parts
        self.boundaryLines = boundaryLines
        self.fieldBytes = fieldBytes
        self.encodedWords = encodedWords
        self.textBytes = textBytes
    }
}
