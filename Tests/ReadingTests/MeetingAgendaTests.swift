import Federation
import Reading
import Testing

struct MeetingAgendaTests {
    @Test(
        arguments: [
            ("Je viendrai. Peut-on parler de la gratification des stages ?", .present, ["la gratification des stages"]),
            ("Présent. Merci d'ajouter le budget 2027 à l'ordre du jour.", .present, ["le budget 2027"]),
            (
                "Je serai là. Points souhaités : la réforme du CASF ; les assises de novembre.", .present,
                ["la réforme du CASF", "les assises de novembre"]
            ),
            (
                "Présente. Je propose deux points : la réforme du CASF et les assises de novembre.", .present,
                ["la réforme du CASF", "les assises de novembre"]
            ),
            (
                "Oui.\nPoints à l'ODJ :\n* réforme du diplôme d'État\n* logiciel de visio", .present,
                ["réforme du diplôme d'État", "logiciel de visio"]
            ),
            (
                "Je serai absent, mais je souhaite que la protection de l'enfance soit abordée.", .absent,
                ["la protection de l'enfance"]
            ),
            (
                "Excusée. Pourriez-vous inscrire à l'ordre du jour la protection de l'enfance, dont nous avions parlé en mars ?",
                .absent, ["la protection de l'enfance"]
            ),
            ("En visio. Sujet proposé : « statut des bénévoles ».", .remote, ["statut des bénévoles"]),
            ("Je viens. Un point sur le site internet serait utile.", .present, ["le site internet"]),
            ("Je serai présent. J'aimerais que l'on discute de la loi de finances.", .present, ["la loi de finances"]),
            (
                "Présents. Il faudrait évoquer les salaires dans le médico-social, car la situation devient intenable.",
                .present, ["les salaires dans le médico-social"]
            ),
            (
                "Merci d'inscrire l'accueil des mineurs isolés à l'ordre du jour.", .none,
                ["l'accueil des mineurs isolés"]
            ),
            ("I'll come. Please add student exchanges to the agenda.", .present, ["student exchanges"]),
            ("Ik kom. Graag de nieuwe statuten op de agenda zetten.", .present, ["de nieuwe statuten"]),
            (
                "Ich komme. Könnten wir die neuen Statuten auf die Tagesordnung setzen?", .present,
                ["die neuen Statuten"]
            ),
            (
                "Je ne sais pas encore. Nous demandons l'inscription d'un point sur la médiation familiale.",
                .tentative, ["la médiation familiale"]
            ),
            (
                "Présent. Je souhaite aborder le calendrier 2027, les cotisations et la charte.", .present,
                ["le calendrier 2027", "les cotisations", "la charte"]
            ),
            (
                "Présent. Une demande pour l'ordre du jour : l'évaluation des ESSMS.", .present,
                ["l'évaluation des ESSMS"]
            ),
            (
                "Oui je viens.\nOrdre du jour :\n1) situation à Mayotte\n2) Suites du Livre blanc\nMerci", .present,
                ["situation à Mayotte", "Suites du Livre blanc"]
            ),
            ("Je serai présent et j'aimerais évoquer la place des usagers.", .present, ["la place des usagers"]),
            ("Je ne peux pas venir. Pensez à parler du logement svp.", .absent, ["logement"]),
            (
                "Je participerai. Serait-il possible de consacrer un temps aux ratios d'encadrement ?", .present,
                ["ratios d'encadrement"]
            ),
            (
                "Présente ! Et si on parlait de l'accueil des stagiaires étrangers ?", .present,
                ["l'accueil des stagiaires étrangers"]
            ),
            (
                "OK, je viens. Mettez aussi à l'ODJ l'accueil des stagiaires étrangers.", .present,
                ["l'accueil des stagiaires étrangers"]
            ),
            (
                "Absente. Je suggère d'ajouter le point suivant : le calendrier des réunions 2027.", .absent,
                ["le calendrier des réunions 2027"]
            ),
            (
                "Je serai là. Notre bureau souhaite que l'on revienne sur la fusion des fédérations.", .present,
                ["la fusion des fédérations"]
            ),
            ("Oui. À l'ordre du jour : la fusion des fédérations.", .present, ["la fusion des fédérations"]),
            (
                "Je viens et je propose les sujets suivants : la formation, le logement.", .present,
                ["la formation", "le logement"]
            ),
            (
                "Présent. J'ai deux demandes : inscrire la formation et le logement.", .present,
                ["la formation", "le logement"]
            ),
            (
                "Peut-être. En tout cas, il serait bon de discuter de la crise de l'hébergement.", .tentative,
                ["la crise de l'hébergement"]
            ),
            ("Présente. Avez-vous prévu un point sur le décret du 3 mai ?", .present, ["le décret du 3 mai"]),
            ("Je serai là. Nous aimerions aborder les contrats aidés.", .present, ["les contrats aidés"]),
            (
                "Présent. Je demande que soit mis à l'ordre du jour les contrats aidés.", .present,
                ["les contrats aidés"]
            ),
            (
                "Absente. Cela dit, les contrats aidés méritent d'être inscrits à l'ordre du jour.", .absent,
                ["les contrats aidés"]
            ),
            ("Présent. Ajout ODJ : contrats aidés", .present, ["contrats aidés"]),
            (
                "OK. J'ai une question à mettre à l'ordre du jour : les contrats aidés. Merci", .present,
                ["les contrats aidés"]
            ),
            (
                "Présente. J'ajouterais bien à l'ordre du jour les contrats aidés, ainsi que le fonctionnement du site.",
                .present, ["les contrats aidés", "le fonctionnement du site"]
            ),
            (
                "Visio. Sujet à ajouter : Point d'étape sur les contrats aidés.", .remote,
                ["Point d'étape sur les contrats aidés"]
            ),
            ("Oui, et si nous parlions des contrats aidés ?", .present, ["contrats aidés"]),
            ("Je viendrai. Pour l'ordre du jour, je pense aux contrats aidés.", .present, ["contrats aidés"]),
            (
                "Je viendrai et souhaite qu'on ajoute le prix des repas à l'ordre du jour.", .present,
                ["le prix des repas"]
            ),
            ("Excusé. Merci de ne pas oublier d'aborder le prix des repas.", .absent, ["le prix des repas"]),
            ("Présente. ODJ : Prix des repas / Bilan de l'année", .present, ["Prix des repas", "Bilan de l'année"]),
            (
                "Oui. Deux sujets me tiennent à cœur : le prix des repas et le bilan.", .present,
                ["le prix des repas", "le bilan"]
            ),
            ("Je suis là le 4. Un sujet pour nous : le prix des repas.", .present, ["le prix des repas"]),
            (
                "Je souhaite inscrire un point à l'ordre du jour concernant le prix des repas.", .none,
                ["le prix des repas"]
            ),
        ] as [(String, Reading.AttendanceAnswer, [String])])
    func `points are asked for, and decide nothing else`(
        text: String, attendance: Reading.AttendanceAnswer, points: [String]
    ) {
        let reading = AttendanceReader().read(text: text, subject: "Re: Réunion", question: Question(kind: .meeting))
        #expect(reading.agenda == points)
        #expect(reading.attendance == attendance, "\(reading.why)")
    }
}
