import Federation
public import Foundation
import Mail

/// `greffier doctor`: looks at everything the clerk needs to work, live, and says what to mend.
///
/// Takes no lock and may run beside a clerk at work, which counts the probes as automatic mail. Blocks.
public struct Doctor {
    private let configuration: Configuration
    private let nonce: UInt64
    private let limit: TimeInterval
    private let time: any Timekeeper
    private let interruption = Interruption()

    /// How long a probe to a plus-address is waited for once the other has arrived.
    private static let grace: TimeInterval = 15

    /// A doctor for a configuration loaded with its secrets.
    /// - Parameters:
    ///   - nonce: random; names this visit's probes.
    ///   - limit: how long to wait for a probe, in seconds.
    public init(
        _ configuration: Configuration, nonce: UInt64, limit: TimeInterval = 60,
        time: any Timekeeper = SystemTimekeeper()
    ) {
        self.configuration = configuration
        self.nonce = nonce
        self.limit = limit
        self.time = time
    }

    /// Examines everything; each finding is said as soon as it is made.
    public func examine(_ say: @escaping (Finding) -> Void) -> Diagnosis {
        var visit = Visit(say)
        visit.note(StateFindings(folder: configuration.stateFolder).all)
        visit.note(SignatureFindings(configuration: configuration, now: time.now).all)
        let watch = openMailbox(&visit)
        submit(watch, &visit)
        visit.note([
            Finding(
                .note,
                "Contre la contrebande SMTP, le serveur qui reçoit doit refuser les fins de ligne nues : rien à faire "
                    + "chez un hébergeur ; sur un Postfix à vous, version 3.7.9 ou plus et "
                    + "smtpd_forbid_bare_newline = yes.")
        ])
        return visit.diagnosis
    }

    /// A probe the server took, and since when.
    private struct Sent {
        let probe: ProbeLetter
        let at: Date
        let stopwatch: Stopwatch
    }

    /// The findings so far.
    private struct Visit {
        private(set) var diagnosis = Diagnosis()
        private let say: (Finding) -> Void

        init(_ say: @escaping (Finding) -> Void) { self.say = say }

        mutating func note(_ findings: [Finding]) {
            for finding in findings {
                diagnosis.add(finding)
                say(finding)
            }
        }
    }
}

extension Doctor {
    /// Looks at the mailbox's server; `nil` if it cannot be read.
    private func openMailbox(_ visit: inout Visit) -> ProbeWatch? {
        guard let secrets = configuration.secrets else { preconditionFailure("loaded without secrets") }
        let settings = IMAPSettings(configuration.mailbox, secret: secrets.mailbox)
        let mailbox = IMAPMailbox(settings: settings, interruption: interruption)
        do throws(MailboxError) {
            let report = try mailbox.inspect()
            mailbox.hangUp()
            visit.note(MailboxFindings(report: report, mailbox: configuration.mailbox).all)
            return try ProbeWatch(
                settings, configuration.mailbox.folders, report: report, interruption: interruption)
        } catch {
            visit.note([finding(for: error)])
            return nil
        }
    }

    private func finding(for error: MailboxError) -> Finding {
        if case .refused("LIST", let answer) = error, let junk = configuration.mailbox.folders.junk {
            return Finding(
                .fault(.configuration), "Le dossier d'indésirables « \(junk) » de la configuration n'existe pas.",
                remedy: ["Corrigez mailbox.folders.junk ; le serveur dit : \(answer)"])
        }
        return AccessAdvice(
            host: configuration.mailbox.host, port: configuration.mailbox.port, section: "mailbox",
            address: configuration.submission.senderAddress
        ).finding(AccessTrouble(error))
    }

    /// Sends the probes, and looks for them if the mailbox can be read.
    private func submit(_ watch: ProbeWatch?, _ visit: inout Visit) {
        let submission = configuration.submission
        let courier = SMTPCourier(
            settings: SMTPSettings(submission, secret: configuration.secrets?.submission),
            interruption: interruption)
        defer { courier.hangUp() }
        let stopwatch = Stopwatch()
        guard let plain = probe(.plain) else { return }
        let dispatch = send(plain, by: courier)
        if let trouble = AccessTrouble(dispatch) {
            let advice = AccessAdvice(
                host: submission.host, port: submission.port, section: "submission", address: submission.senderAddress)
            visit.note([advice.finding(trouble)])
            return
        }
        let sent = Sent(probe: plain, at: time.now, stopwatch: Stopwatch())
        visit.note([
            Finding.transport(submission.security, host: submission.host, section: "submission"),
            Finding(.well, "Envoi accepté" + (submission.user.map { " pour \($0)." } ?? ", sans nom de connexion.")),
        ])
        let pace = PaceFinding(configuration: configuration, now: time.now, perLetter: stopwatch.seconds)
        if let watch {
            follow(sent, watch, courier, &visit)
        }
        visit.note(pace.finding.map { [$0] } ?? [])
    }

    private func follow(_ sent: Sent, _ watch: ProbeWatch, _ courier: SMTPCourier, _ visit: inout Visit) {
        let plus = probe(.plus)
        let refusal = plus.flatMap { AccessTrouble(send($0, by: courier)) }
        let awaited = [sent.probe] + (refusal == nil ? [plus].compactMap(\.self) : [])
        do throws(MailboxError) {
            let fates = try watch.fates(
                of: awaited, since: sent.stopwatch, atMost: limit, grace: Doctor.grace, clock: time)
            let address = configuration.submission.senderAddress.text
            visit.note(ArrivalFindings(fate: fates[sent.probe], sentAt: sent.at, limit: limit, address: address).all)
            if case .arrived(let arrival) = fates[sent.probe] {
                visit.note(
                    AuthenticationFindings(message: arrival.message, trusted: configuration.trustedServers).all)
            }
            if let plus {
                let replies = configuration.submission.replies
                visit.note([PlusAddressFinding(plus, fates[plus], refusal, replies: replies).finding])
            }
        } catch {
            visit.note([finding(for: error)])
        }
    }

    private func probe(_ form: ProbeLetter.Form) -> ProbeLetter? {
        ProbeLetter(form, to: configuration.submission.senderAddress, listID: configuration.listID, nonce: nonce)
    }

    private func send(_ probe: ProbeLetter, by courier: SMTPCourier) -> Dispatch {
        let sender = configuration.submission.senderAddress
        do throws(CompositionError) {
            let bytes = try probe.bytes(from: sender, name: configuration.submission.senderName, at: time.now)
            return courier.send(bytes, from: sender, to: probe.recipient)
        } catch {
            return .failed("\(error)")
        }
    }
}
