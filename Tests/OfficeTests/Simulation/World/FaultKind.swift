/// What the world does to the clerk; counted by kind.
enum FaultKind: String, CaseIterable, Comparable {
    // The machine and its disk.
    case killed, powerLost, syncFailed, writeFailed, diskFull, shortWrite, otherCallFailed
    // The mailbox.
    case mailboxGone, mailboxDown, listingCut, moveRefused, renumbered, broughtBack, arrivedMeanwhile, takenOut,
        timeUntold
    // Mail on its way.
    case delayedMail, repeatedMail, junkedMail, listCopy, rewrittenPost
    // Letters.
    case courierGone, letterDeferred, letterRefused, letterAmbiguousSent, letterAmbiguousLost, returnedLetter,
        delayReported
    // Clocks.
    case clockForward, clockBack, clockCrept, machinePaused, rebooted
    // People and robots.
    case automaticMail, forgedYes, forgedNo, replayed, squattedID, stranger, privateAddress, forgedAct
    case changedDraft, confirmedTwice, oldConfirmed, forgedConfirmation, forgedMinutes, forgedSettlement
    case forgedAttendance, forgedDates, calendarPuzzle, oldAnswered
    // Administration.
    case secondWriter, ledgerPutBack, folderPutBack

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
