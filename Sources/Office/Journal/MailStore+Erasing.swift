import Seal

extension MailStore {
    /// Removes the file of that digest; that there is none is as well.
    ///
    /// The folder is not synced: a file that a loss of power brings back is removed again at the next start, since the
    /// ledger says that it is erased.
    func erase(_ digest: SHA256Digest) throws(DiskFault) { try disk.remove(path(of: digest)) }
}
