import Federation
import Foundation

/// The part of the document that is about people, and what comes after it.
extension SetupDocument {
    /// The organisations are left for the administrator: `greffier check` names the line until they are there.
    var people: String {
        """
        # Les organisations membres : une voix chacune. Remplacez « [] » par la liste, sur ce modèle :
        #   - id: anas                      # minuscules, chiffres, « - » ; ne change jamais
        #     name: ANAS
        #     correspondents:               # reçoivent les lettres et engagent l'organisation
        #       - id: marie.durand
        #         name: Marie Durand
        #         addresses: [marie.durand@anas.example]
        #         from: 2026-01-01          # premier et dernier jour du mandat, facultatifs
        #         until: 2027-12-31
        #     deputies: []                  # peuvent répondre à leur place
        organisations: []

        # Le secrétariat : ouvre les propositions, règle ce qui est douteux, signe ce qui est décidé.
        secretariat:
          - id: \(identifier)
            name: \(quoted(.secretariatName))
            addresses: [\(quoted(.secretariatAddress))]

        # Ceux qui entretiennent la machine, prévenus en cas de panne :
        # administrators:
        #   - id: administrateur
        #     name: Prénom Nom
        #     addresses: [prenom.nom@exemple.org]

        """
    }

    var habits: String {
        """
        # Les instances ; la première est la plénière. Sans « members », toutes les organisations.
        bodies:
          - id: pleniere
            name: plénière des correspondants
            rule:
              # Signé si, le délai passé, personne n'est en désaccord.
              termDays: 10
              days: calendar
              closingHour: 20
              reservation: blocks

        # Qui reçoit les textes signés : personnes ou listes.
        members: []

        reminders:
          daysBefore: [5, 1]

        digest:
          hour: 8
          weekday: monday

        # Le registre et les courriels reçus : à sauvegarder.
        state: \(yaml(state))
        # Les modèles des lettres.
        templates: \(yaml(templates))

        """
    }

    /// An id from the person's name: `claire.besson`.
    private var identifier: String {
        let name = form.text(.secretariatName)
        let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "fr"))
        let words = plain.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
        let id = String(words.joined(separator: ".").prefix(64))
        return PersonID(id) == nil ? "secretariat" : id
    }
}
