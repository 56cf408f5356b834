import Foundation
public import Seal

/// Writes entries as lines of ASCII JSON, chained by hash, and reads them back (THREATS, "Ledger … in detail").
///
/// A line is `{"seq":1,"prev":"<64 hex>","t":"…Z","batch":[1,2],"type":"…","data":{…},"h":"<64 hex>"}`, ended by LF.
/// `h` is SHA-256 over the hexadecimal digits of `prev` and the bytes of the line before `,"h"`: it is computed on the
/// bytes written, never on a re-serialisation. The first line's `prev` is 64 zeros.
public struct LineCoder: Sendable {
    /// `prev` of the first line.
    public static let origin = SHA256Digest.zero

    public init() {}

    /// The line for `entry` after a line of digest `previous`, LF included, and its own digest.
    public func line(_ entry: Entry, after previous: SHA256Digest) throws -> (bytes: [UInt8], digest: SHA256Digest) {
        let parts = entry.event.parts
        let data = try LedgerJSON.encode(parts.data)
        var bytes = Array(
            #"{"seq":\#(entry.sequence),"prev":"\#(previous.hex)","t":"\#(Timestamp.text(entry.time))","#.utf8)
        bytes += Array(
            #""batch":[\#(entry.batch.index),\#(entry.batch.count)],"type":"\#(parts.word.text)","data":"#.utf8)
        bytes += LedgerJSON.ascii(data)
        let digest = SHA256Digest(of: Array(previous.hex.utf8) + bytes)
        bytes += Array(#","h":"\#(digest.hex)"}"#.utf8)
        bytes.append(UInt8(ascii: "\n"))
        return (bytes, digest)
    }

    /// Reads one line (LF removed) that must follow `previous` and have `sequence`.
    public func entry(
        _ line: ArraySlice<UInt8>, sequence: Int, after previous: SHA256Digest
    ) throws(LineFault) -> (entry: Entry, digest: SHA256Digest) {
        let tail = 5 + 1 + 64 + 2  // ,"h":"<64>"}
        guard line.count > tail else { throw .malformed("shorter than a line can be") }
        let body = line.dropLast(tail)
        guard String(decoding: line.suffix(tail).prefix(6), as: UTF8.self) == #","h":""# else {
            throw .malformed("no hash at its end")
        }
        let digest = SHA256Digest(of: Array(previous.hex.utf8) + body)
        guard String(decoding: line.suffix(66).prefix(64), as: UTF8.self) == digest.hex else { throw .wrongHash }
        guard line.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { throw .malformed("not ASCII") }
        let read: WrittenLine
        do { read = try LedgerJSON.decode(WrittenLine.self, from: Array(line)) } catch {
            throw .malformed("\(error)")
        }
        guard read.previous == previous else { throw .wrongHash }
        guard read.entry.sequence == sequence else {
            throw .malformed("sequence \(read.entry.sequence), not \(sequence)")
        }
        return (read.entry, digest)
    }
}

/// Why a line is not the ledger's.
public enum LineFault: Error, Hashable, Sendable {
    /// It was changed after it was written, or belongs elsewhere.
    case wrongHash
    /// It is not a line at all.
    case malformed(String)
}

/// A line as it decodes.
private struct WrittenLine: Decodable {
    let previous: SHA256Digest
    let entry: Entry

    enum CodingKeys: String, CodingKey { case seq, prev, t, batch, type, data, h }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        previous = try fields.decode(SHA256Digest.self, forKey: .prev)
        let batch = try fields.decode([Int].self, forKey: .batch)
        guard batch.count == 2, (1...max(1, batch[1])).contains(batch[0]) else {
            throw DecodingError.dataCorruptedError(forKey: .batch, in: fields, debugDescription: "not [i,n]")
        }
        guard let word = Event.Word(try fields.decode(String.self, forKey: .type)) else {
            throw DecodingError.dataCorruptedError(forKey: .type, in: fields, debugDescription: "no such event")
        }
        entry = Entry(
            sequence: try fields.decode(Int.self, forKey: .seq), time: try fields.decode(Date.self, forKey: .t),
            batch: BatchPlace(index: batch[0], count: batch[1]),
            event: try Event(word, from: fields, forKey: .data))
    }
}
