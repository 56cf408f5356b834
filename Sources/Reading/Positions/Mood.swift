/// How far a predicate is asserted.
enum Mood: Sendable {
    /// Said as so: present, perfect, imperative, or no verb at all.
    case actual
    /// Said as to come.
    case future
    /// Said as depending on something.
    case conditional
    /// Said of the past, and no longer.
    case past
    /// Infinitive or subjunctive: its governing word decides.
    case complement
}
