/// How a body's minutes come about: what the configuration says once. They are frozen when a meeting's minutes are asked
/// for.
public struct MinutesHabits: Hashable, Codable, Sendable {
    /// What makes minutes the body's own.
    public enum Approval: String, Codable, Sendable, CaseIterable {
        /// Nobody asked for a correction within the term.
        case tacit
        /// The next meeting approved them: the secretariat's word.
        case nextMeeting
    }
    /// How they are approved.
    public var approval: Approval
    /// The term for corrections, in calendar days.
    public var termDays: Int
    /// How many days a new version leaves at least.
    public var newVersionDays: Int
    /// How many days lie between two reminders to the rapporteur.
    public var reminderDays: Int
    /// Reminders of an action point, in days before its term.
    public var actionDays: [Int]
    /// The largest sum of attached files that is carried, in megabytes.
    public var fileLimitMB: Int

    /// Habits; the default suits a quarterly plenary.
    public init(
        approval: Approval = .tacit, termDays: Int = 10, newVersionDays: Int = 5, reminderDays: Int = 7,
        actionDays: [Int] = [7, 0], fileLimitMB: Int = 20
    ) {
        self.approval = approval
        self.termDays = termDays
        self.newVersionDays = newVersionDays
        self.reminderDays = reminderDays
        self.actionDays = actionDays
        self.fileLimitMB = fileLimitMB
    }
}
