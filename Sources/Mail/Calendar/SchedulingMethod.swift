/// What the clerk's own iTIP objects ask of their reader (RFC 5546 §1.4).
public enum SchedulingMethod: String, Hashable, Sendable {
    /// An invitation, or its update: programs offer Accept and Decline for this one only.
    case request = "REQUEST"
    /// The meeting does not take place, or not with this person.
    case cancel = "CANCEL"
    /// For information: nothing to answer.
    case publish = "PUBLISH"
}
