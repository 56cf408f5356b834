/// How bad a month is: each number is one in how many; 0 is never.
struct Weather {
    /// Operations between two faults of disk or machine.
    var machine = 0
    /// Looks at the mailbox.
    var mailbox = 0
    /// Letters.
    var courier = 0
    /// Mails.
    var post = 0
    /// Days.
    var clock = 0
    /// Organisations.
    var malice = 0
    /// Whether an old state is put back once.
    var backup: FaultKind?

    static let calm = Weather()
    static let storm = Weather(machine: 250, mailbox: 6, courier: 6, post: 5, clock: 12, malice: 3)

    /// One month in ten is calm; most have one kind of trouble, some have all of them.
    init(_ chance: inout Chance) {
        self = .calm
        switch chance.next(20) {
        case 0, 1: break
        case 2...5: machine = 30 + chance.next(400)
        case 6, 7: mailbox = 3
        case 8, 9: courier = 3
        case 10...12: post = 3
        case 13: clock = 5
        case 14, 15: malice = 2
        case 16: backup = chance.pick([.ledgerPutBack, .folderPutBack])
        default: self = .storm
        }
    }

    private init(machine: Int = 0, mailbox: Int = 0, courier: Int = 0, post: Int = 0, clock: Int = 0, malice: Int = 0) {
        self.machine = machine
        self.mailbox = mailbox
        self.courier = courier
        self.post = post
        self.clock = clock
        self.malice = malice
    }
}
