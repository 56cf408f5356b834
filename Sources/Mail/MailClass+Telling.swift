extension MailClass {
    /// The class of `message`.
    public init(of message: Message) {
        if CalendarObject.all(in: message).contains(where: { $0.method != nil }) {
            self = .calendar
        } else {
            self = message.inReplyTo.isEmpty && message.references.isEmpty ? .new : .reply
        }
    }
}
