/// A set of tags, one bit a tag: sets are built and asked at every item of every sentence, where hashing took longer
/// than all the rest.
struct Tags: SetAlgebra, Hashable, Sendable {
    private var bits: UInt128 = 0

    /// No tag.
    init() {}

    private init(bits: UInt128) { self.bits = bits }

    /// An enumeration without payload is one byte, another for each case; there are fewer than 128.
    private static func bit(_ tag: Tag) -> UInt128 { 1 << withUnsafeBytes(of: tag) { UInt128($0[0]) } }

    func contains(_ tag: Tag) -> Bool { bits & Self.bit(tag) != 0 }

    @discardableResult
    mutating func insert(_ tag: Tag) -> (inserted: Bool, memberAfterInsert: Tag) {
        defer { bits |= Self.bit(tag) }
        return (!contains(tag), tag)
    }

    @discardableResult
    mutating func remove(_ tag: Tag) -> Tag? {
        defer { bits &= ~Self.bit(tag) }
        return contains(tag) ? tag : nil
    }

    @discardableResult
    mutating func update(with tag: Tag) -> Tag? { insert(tag).inserted ? nil : tag }

    func union(_ other: Tags) -> Tags { Tags(bits: bits | other.bits) }
    func intersection(_ other: Tags) -> Tags { Tags(bits: bits & other.bits) }
    func symmetricDifference(_ other: Tags) -> Tags { Tags(bits: bits ^ other.bits) }
    mutating func formUnion(_ other: Tags) { bits |= other.bits }
    mutating func formIntersection(_ other: Tags) { bits &= other.bits }
    mutating func formSymmetricDifference(_ other: Tags) { bits ^= other.bits }
}
