import ArgumentParser
import Foundation
import Ledger
import Office

/// Ends a command with one clear line on standard error and a status of sysexits(3).
enum Failure {
    /// Runs `body`; whatever it throws is said in one line.
    static func explained<Result>(_ body: () async throws -> Result) async throws -> Result {
        do { return try await body() } catch let error as ExitCode { throw error } catch {
            say(words(for: error))
            throw ExitCode(code(for: error))
        }
    }

    /// Writes `line` to standard error.
    static func say(_ line: String) {
        var diagnostics = StandardError()
        print(line, to: &diagnostics)
    }

    private static func words(for error: any Error) -> String {
        switch error {
        case let faults as ConfigurationFaults: faults.lines.joined(separator: "\n")
        case let faults as TemplateFaults: faults.faults.map { "\($0)" }.joined(separator: "\n")
        case let refusal as ActRefusal: "Refusé : \(refusal.sentence)"
        case let error as MailboxError: "Boîte aux lettres : \(error)"
        default: "\(error)"
        }
    }

    private static func code(for error: any Error) -> Int32 {
        switch error {
        case let faults as ConfigurationFaults: faults.mayPass ? EX_TEMPFAIL : EX_CONFIG
        case let faults as TemplateFaults: faults.mayPass ? EX_TEMPFAIL : EX_CONFIG
        case let fault as DiskFault: fault.exitCode
        case let error as MailboxError: error.isTransient ? EX_TEMPFAIL : EX_NOPERM
        case is ActRefusal: EX_DATAERR
        // Entries of our own that do not follow from the ledger: a start anew reads the mail again, and holds it in the end.
        case is RegisterFault: EX_SOFTWARE
        case is ValidationError: EX_USAGE
        default: EX_SOFTWARE
        }
    }
}

extension ActRefusal {
    /// Why, to somebody at a terminal.
    var sentence: String {
        switch self {
        case .alreadyConcluded: "l'affaire est déjà close."
        case .silentOrganisations:
            "toutes les organisations n'ont pas répondu ; avant le terme, leur silence ne vaut pas accord."
        case .blocked: "un désaccord, une réserve ou un point à régler demeure."
        case .deadlineNotLater: "la nouvelle échéance doit suivre l'échéance actuelle."
        case .noDate: "aucune date à venir n'a pu être lue."
        case .noSuchMatter: "aucune affaire de ce numéro."
        case .noSuchHold: "aucun point à régler de ce numéro, ou ce mot ne le règle pas."
        case .noSuchOrganisation: "aucune organisation de ce nom n'est concernée."
        case .emptyText: "la proposition n'a ni texte ni pièce jointe."
        case .noTitle: "la proposition n'a pas de titre."
        case .noSuchBody: "aucune instance de ce nom."
        case .otherKind: "cet acte ne va pas avec une affaire de ce genre."
        case .endBeforeStart: "la réunion finirait avant de commencer, ou durerait plus d'une semaine."
        case .skippedHour: "cette nuit-là on change d'heure, et cette heure n'existe pas ou existe deux fois."
        case .tooFewDates: "un sondage demande au moins deux dates."
        case .pollTooLate: "le sondage doit se terminer avant la première date."
        case .noSuchDate: "le sondage ne propose pas cette date, ou plusieurs lui ressemblent."
        case .noSuchItem: "l'ordre du jour n'a pas de point de ce numéro."
        case .nothingToChange: "tout est déjà ainsi."
        case .notProved: "l'auteur n'est pas prouvé."
        case .noSuchPerson: "aucune personne de cet identifiant."
        case .noMinutes: "le compte rendu n'est pas encore arrivé."
        case .noSuchCorrection: "aucune correction en attente ne porte ce numéro."
        case .noSuchAction: "aucune action en cours ne porte ce numéro."
        case .matterStillOpen:
            "une affaire en cours, ou un point à régler, concerne cette personne ; recommencez quand ce sera clos."
        case .nothingKept: "le greffe ne garde aucun courriel ni aucune lettre de cette personne, ou n'en garde plus."
        }
    }
}
