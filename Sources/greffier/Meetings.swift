import ArgumentParser
import Federation
import Foundation
import Ledger
import Office
import Reading

/// Days and hours as they are said on the command line.
struct Occasion {
    /// What the words mean to `planner`'s federation now.
    static func request(_ title: String, _ texts: [String], end: String? = nil) throws -> MeetingRequest {
        let occasions = try texts.map { text in
            guard let occasion = SpokenOccasion(end.map { "\(text), \($0)" } ?? text) else { throw ActRefusal.noDate }
            return occasion
        }
        return MeetingRequest(title: title, occasions: occasions)
    }
}

/// `greffier open meeting`: invites a body.
struct OpenMeeting: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "A meeting: everybody is invited.")

    @OptionGroup var setup: Setup
    @Option(help: "The title.") var title: String
    @Option(help: "Day and hour, as « 2027-03-12 10:00 » or « 12 mars 2027 à 10 h ».") var start: String
    @Option(help: "Hour of the end, as « 13 h »; else the usual length.") var end: String?
    @Option(help: "Where; else the usual place.") var place: String?
    @Option(help: "The link to take part from afar; else the usual one.") var link: String?
    @Option(help: "What the invitation says besides.") var note: String?
    @Option(help: "A point of the agenda; may be repeated.") var agenda: [String] = []
    @Option(help: "The body, by id or name; else the first.") var body: String?

    func run() async throws {
        let act = try await Failure.explained {
            let configuration = try setup.configuration()
            var request = try Occasion.request(title, [start], end: end)
            request.place = place
            request.link = link
            request.note = note
            request.body = body
            let planner = MeetingPlanner(
                roster: configuration.roster, calendar: configuration.calendar, now: Date())
            return Act.meeting(.call(try planner.plan(of: request), agenda: agenda))
        }
        try await ActDoor(setup: setup).perform(act)
    }
}

/// `greffier open poll`: asks a body for dates.
struct OpenPoll: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll", abstract: "Dates for a meeting to choose from.")

    @OptionGroup var setup: Setup
    @Option(help: "The title.") var title: String
    @Option(help: "A date, as « 12 mars 2027 à 10 h »; at least two.") var date: [String]
    @Option(help: "Until when answers count, as « 2 mars »; else the usual term.") var until: String?
    @Option(help: "Where; else the usual place.") var place: String?
    @Option(help: "The link to take part from afar; else the usual one.") var link: String?
    @Option(help: "The body, by id or name; else the first.") var body: String?

    func run() async throws {
        let act = try await Failure.explained {
            let configuration = try setup.configuration()
            var request = try Occasion.request(title, date)
            request.place = place
            request.link = link
            request.body = body
            if let until {
                guard let end = SpokenDate(until) else { throw ActRefusal.noDate }
                request.answersUntil = end
            }
            let planner = MeetingPlanner(
                roster: configuration.roster, calendar: configuration.calendar, now: Date())
            return Act.meeting(.openPoll(try planner.poll(of: request), agenda: []))
        }
        try await ActDoor(setup: setup).perform(act)
    }
}

/// `greffier change`: changes a meeting; everybody is told, their calendars, too.
struct Change: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Changes day, hours, place, link or title of a meeting.")

    @OptionGroup var setup: Setup
    @Argument(help: "The meeting, as REU-2026-003.") var matter: MatterID
    @Option(help: "Day and hour.") var start: String?
    @Option(help: "Hour of the end.") var end: String?
    @Option(help: "Where.") var place: String?
    @Option(help: "The link to take part from afar.") var link: String?
    @Option(help: "The title.") var title: String?

    func run() async throws {
        let act = try await Failure.explained {
            let configuration = try setup.configuration()
            guard let meeting = try setup.register(of: configuration).meetings[matter] else {
                throw ActRefusal.noSuchMatter
            }
            var alteration = MeetingAlteration(place: place, link: link, title: title)
            if let start { alteration.occasion = try Occasion.request("", [start], end: end).occasions.first }
            let planner = MeetingPlanner(
                roster: configuration.roster, calendar: configuration.calendar, now: Date())
            return Act.meeting(.change(matter, try planner.change(alteration, of: meeting)))
        }
        try await ActDoor(setup: setup).perform(act)
    }
}

/// `greffier pick`: calls the meeting on one of a poll's dates.
struct Pick: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Calls a meeting on one of the dates asked about.")

    @OptionGroup var setup: Setup
    @Argument(help: "The meeting, as REU-2026-003.") var matter: MatterID
    @Argument(help: "The number of the date, 1 for the first.") var date: Int

    func run() async throws {
        try await ActDoor(setup: setup).perform(.meeting(.pick(matter, option: date)))
    }
}

/// `greffier export`: what other programs take.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Exports what other programs take.", subcommands: [ExportCalendar.self])
}

/// `greffier export calendar`: the federation's meetings as one `.ics`.
struct ExportCalendar: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "The federation's meetings as one .ics, to import or to subscribe to.")

    @OptionGroup var setup: Setup
    @Option(name: .shortAndLong, help: "A file; else standard output.") var output: String?

    func run() async throws {
        try await Failure.explained {
            let configuration = try setup.configuration()
            let text = FederationCalendar(try setup.register(of: configuration), configuration, at: Date()).text
            guard let output else { return FileHandle.standardOutput.write(Data(text.utf8)) }
            try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
        }
    }
}
