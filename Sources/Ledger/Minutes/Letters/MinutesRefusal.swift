/// Why a mail about minutes has no effect.
public enum MinutesRefusal: String, Codable, Hashable, Sendable, CaseIterable {
    /// Minutes are handed in by the rapporteur or the secretariat.
    case notRapporteur
    /// Nothing proves that it comes from them.
    case notProved
    /// The minutes are approved: no version comes after that.
    case approved
    /// The attached files are larger than the federation's mail carries.
    case tooLarge
    /// It approves another version than the last one.
    case otherVersion
    /// A correction stands that no version answers.
    case correctionsOpen
    /// Nothing was handed in yet.
    case noVersion
    /// No such correction, or it is settled.
    case noSuchCorrection
    /// No such action point, or it is over.
    case noSuchAction
    /// The action point is somebody else's.
    case notHolder
    /// The version is the same as the one before.
    case unchanged
}
