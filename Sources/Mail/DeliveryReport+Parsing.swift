extension DeliveryReport {
    /// What the mail reports of each recipient; empty if it is no delivery report.
    public static func all(in message: Message) -> [DeliveryReport] { [] }
}
