/// When the clerk writes without being written to.
public struct Schedule: Hashable, Sendable {
    /// Reminders, in days before the end of the term.
    public var reminderDays: [Int]
    /// Hour at which reminders go out, in the federation's zone.
    public var reminderHour: Int
    /// Hour of the digest.
    public var digestHour: Int
    /// Weekday of the weekly digest, 1 for Sunday as in Foundation's calendars.
    public var digestWeekday: Int

    /// Five days and one day before the end, at nine; the digest at eight, weekly on Mondays.
    public init(reminderDays: [Int] = [5, 1], reminderHour: Int = 9, digestHour: Int = 8, digestWeekday: Int = 2) {
        self.reminderDays = reminderDays
        self.reminderHour = reminderHour
        self.digestHour = digestHour
        self.digestWeekday = digestWeekday
    }
}
