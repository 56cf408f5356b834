/// How a body meets: what the configuration says once, so that nobody has to write it in every invitation.
///
/// They are frozen in a meeting when it is called.
public struct MeetingHabits: Hashable, Codable, Sendable {
    /// How many organisations must take part, in the room, from afar or by a substitute; 0 asks for none.
    public var quorum: Int
    /// How many days before the meeting the call for agenda items closes.
    public var agendaDays: Int
    /// When those who have not answered are reminded, in days before the meeting.
    public var reminderDays: [Int]
    /// Hour of the day before at which the practical letter goes out.
    public var eveHour: Int
    /// When a meeting begins if only its day is said, in minutes after midnight.
    public var startMinute: Int
    /// How long it lasts if no end is said, in minutes.
    public var duration: Int
    /// Where it takes place if no place is said.
    public var place: String?
    /// The link to take part from afar if none is said.
    public var link: String?
    /// How long a date poll waits for answers if no term is said, in days.
    public var pollDays: Int
    /// The meetings that come back by themselves.
    public var series: MeetingSeries?

    /// Habits; the default suits a quarterly plenary.
    public init(
        quorum: Int = 0, agendaDays: Int = 7, reminderDays: [Int] = [14, 5], eveHour: Int = 17,
        startMinute: Int = 600, duration: Int = 180, place: String? = nil, link: String? = nil, pollDays: Int = 10,
        series: MeetingSeries? = nil
    ) {
        self.quorum = quorum
        self.agendaDays = agendaDays
        self.reminderDays = reminderDays
        self.eveHour = eveHour
        self.startMinute = startMinute
        self.duration = duration
        self.place = place
        self.link = link
        self.pollDays = pollDays
        self.series = series
    }
}
