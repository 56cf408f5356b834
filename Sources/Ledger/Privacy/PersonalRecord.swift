public import Federation
public import Seal

/// All the register holds about one person (GDPR, article 15).
public struct PersonalRecord: Sendable {
    /// Whom it is about.
    public let subject: DataSubject
    /// How the person is registered, now and in the electorates of matters.
    public let registrations: [Person]
    /// The person's mails, by digest, with the entries that name them.
    public let mails: [SHA256Digest: [FileIndex.Use]]
    /// Positions the person gave for an organisation.
    public let statements: [Statement]
    /// What the person said of coming to meetings.
    public let attendances: [AttendanceStatement]
    /// What had to be settled about the person's mails.
    public let holds: [Hold]
    /// Letters to the person, in the order of writing.
    public let letters: [Outbox.Item]
    /// Open matters the person has a part in: nothing that bears on them may go.
    public let openMatters: [MatterID]

    /// What `register` holds about `subject`.
    public init(of subject: DataSubject, in register: Register, roster: Roster) {
        self.subject = subject
        registrations = Set(
            DataSubject.everybody(roster, register).filter { subject.persons.contains($0.id) }
        ).sorted { ($0.id, $0.address) < ($1.id, $1.address) }
        let matters = register.mattersInOrder
        statements = matters.flatMap { matter in
            matter.organisations.flatMap { matter.voices[$0.id]?.statements ?? [] }
        }.filter { subject.contains($0.taken.person) || subject.isNamed(in: $0.taken.author) }
        let meetings = register.meetings.values.sorted { $0.id < $1.id }
        attendances = meetings.flatMap { meeting in meeting.organisations.flatMap { meeting.answers[$0.id] ?? [] } }
            .filter { subject.contains($0.taken.person) || subject.isNamed(in: $0.taken.author) }
        holds = register.holds.values.sorted { $0.id < $1.id }.filter {
            subject.contains($0.opening.person) || subject.isNamed(in: $0.opening.author)
        }
        letters = register.outbox.all.filter {
            subject.addresses.contains($0.letter.to) || subject.contains($0.letter.person)
        }.sorted { ($0.letter.knows, $0.letter.messageID) < ($1.letter.knows, $1.letter.messageID) }
        let named = Set(
            statements.compactMap(\.taken.mail) + attendances.compactMap(\.taken.mail)
                + holds.compactMap(\.opening.mail))
        mails = register.files.uses.filter { digest, uses in
            uses.contains { use in
                if case .mail(let from) = use.kind {
                    named.contains(digest) || subject.isNamed(in: from)
                } else {
                    false
                }
            }
        }
        let put = matters.map { ($0.id, $0.organisations) } + meetings.map { ($0.id, $0.organisations) }
        let seated = put.filter { _, organisations in
            organisations.flatMap { $0.correspondents + $0.deputies }.contains { subject.contains($0.id) }
        }
        let touched = mails.values.joined().compactMap(\.matter) + letters.compactMap(\.letter.matter)
        openMatters = Set(touched + seated.map(\.0)).filter { register.end(of: $0) == nil }.sorted()
    }

    /// Whether the register holds nothing at all.
    public var isEmpty: Bool {
        mails.isEmpty && statements.isEmpty && attendances.isEmpty && holds.isEmpty && letters.isEmpty
    }

    /// The person's mails and the letters to the person, in a stable order.
    public var files: [SHA256Digest] { Set(Array(mails.keys) + letters.map(\.letter.blob)).sorted() }
}
