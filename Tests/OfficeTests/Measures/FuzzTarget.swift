import Federation
import Foundation
import Ledger
import Mail
import Reading
import Seal
import Testing

@testable import Office

/// What is fed with bytes nobody wrote: every door by which others' bytes come in.
enum FuzzTarget: String, CaseIterable, Sendable {
    /// A whole mail, read as the clerk reads it.
    case mail
    /// What an IMAP server says.
    case imap
    /// A calendar object.
    case calendar
    /// The configuration file.
    case configuration
    /// A line of the ledger whose hash is right.
    case ledger

    /// Its part of the whole time, in tenths: the reader is the largest.
    var share: Double {
        switch self {
        case .mail: 6
        case .imap, .calendar, .configuration, .ledger: 1
        }
    }

    /// What is mutated.
    func seeds() throws -> [[UInt8]] {
        switch self {
        case .mail: try ReaderCorpus(count: 400).mails
        case .imap: Self.sessions.map { Array($0.utf8) }
        case .calendar: Self.calendars.map { Array($0.utf8) }
        case .configuration: [Array(ConfigurationBench.sound.utf8)]
        case .ledger: try LedgerBench().write(batches: 9).split(separator: 10).map { Array($0) }
        }
    }

    /// Words on which its parser turns, beside those of mail.
    var tokens: [[UInt8]] {
        let words: [String] =
            switch self {
            case .mail: []
            case .imap:
                ["{5}\r\n", "{0}\r\n", "{99}\r\n", "{", "* ", "+ ", "NIL", "\"\\\"", "BODY[] ", "UID ", "(((", "&AOk-"]
            case .calendar:
                [
                    "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "RRULE:FREQ=SECONDLY\r\n", "ATTENDEE:mailto:", ";X=\"",
                    "\r\n ", "TZID=",
                ]
            case .configuration:
                ["&a ", "*a", "<<: *a", "[", "{", "|\n", ">-\n", "- ", ": ", "  ", "!!int ", "---\n", "\t"]
            case .ledger:
                ["{\"", "[", "null", "1e999", "\\u0000", "\\ud800", "-1", "99999999999999999999", "true", "\"\""]
            }
        return words.map { Array($0.utf8) }
    }

    private static let sessions = [
        "* OK [CAPABILITY IMAP4rev1 UIDPLUS MOVE IDLE] ready\r\nG1 OK [CAPABILITY IMAP4rev1 SPECIAL-USE] in\r\n",
        "* 3 EXISTS\r\n* 1 RECENT\r\n* OK [UIDVALIDITY 3857529045] ok\r\n* OK [UIDNEXT 7] ok\r\nG2 OK [READ-WRITE] done\r\n",
        "* LIST (\\HasNoChildren \\Junk) \"/\" \"Ind&AOk-sirables\"\r\n* LIST () \"/\" {5}\r\nINBOX\r\nG3 OK done\r\n",
        "* 1 FETCH (UID 7 FLAGS (\\Seen) INTERNALDATE \"12-May-2026 09:12:00 +0200\" BODY[] {11}\r\nFrom: a@b\r\n)\r\nG4 OK\r\n",
        "* ESEARCH (TAG \"G5\") UID ALL 1:3,5\r\n* SEARCH 1 2 3\r\nG5 OK [COPYUID 1 2 3] done\r\n+ idling\r\n",
        "* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\n* STATUS INBOX (MESSAGES 3 UIDNEXT 8)\r\nG6 NO [TRYCREATE] no\r\n* BYE x\r\n",
    ]

    private static let calendars = [
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:a@b\r\nDTSTAMP:20260512T091200Z\r\n"
            + "ATTENDEE;CN=\"Marie\";PARTSTAT=ACCEPTED:mailto:m@x.example\r\nORGANIZER:mailto:g@x.example\r\n"
            + "SUMMARY:R\\,union\r\nCOMMENT:oui\\nnon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nBEGIN:STANDARD\r\n"
            + "DTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\n"
            + "TZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\n"
            + "DTSTART;TZID=Europe/Paris:20260612T100000\r\nRRULE:FREQ=DAILY;COUNT=3\r\nSEQUENCE:2\r\n"
            + "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:d@x.example\":mailto:a@x.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    ]
}
