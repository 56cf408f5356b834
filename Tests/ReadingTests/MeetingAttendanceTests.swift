import Federation
import Reading
import Testing

/// Sentences as people write them, with what a careful secretary notes; in French unless they show otherwise.
struct MeetingAttendanceTests {
    @Test(arguments: [
        "Je confirme ma présence.",
        "Bonjour, je serai bien présent le 14. Bien cordialement, Paul",
        "Nous serons deux : la présidente et moi.",
        "je viens !",
        "J'avais répondu « en visio » la semaine dernière, je change : je viens.",
        "Ne m'attendez pas pour commencer, mais je serai là.",
        "J'y serai sans faute.",
        "Comptez-moi parmi vous.",
        "La FNEJE sera présente.",
        "Notre association sera représentée par moi-même.",
        "Je ne serai pas absente cette fois-ci, promis.",
        "Pas de souci, j'ai bloqué la date.",
        "OK pour le 19.",
        "C'est noté, à jeudi !",
        "Je serai des vôtres mais j'arriverai vers 10 h 30.",
        "Présent l'après-midi seulement, absent le matin.",
        "Je pourrai venir jusqu'à midi.",
        "Je devais être en formation ce jour-là mais elle est annulée, donc je viens.",
        "Finalement je peux venir, annulez mes excuses.",
        "Oui, avec plaisir.",
        "Je m'inscris pour la réunion du 12.",
        "Bonjour à toutes et tous,\nJe participerai à la réunion du 3 décembre en présentiel.\nBelle journée",
        "je serai présente, Marie est malheureusement absente",
        "Je serai là, je ne prendrai pas la visio.",
        "J'assisterai à la réunion. Merci de me transmettre le code d'entrée.",
        "Vous pouvez compter sur ma présence.",
        "Je serai au rendez-vous, train à 7 h 12.",
        "La LDH sera là !",
        "Je ferai le déplacement depuis Brest.",
        "présente, merci",
        "Je prévois d'être présent.",
        "Pour ma part c'est oui.",
        "Bien reçu. Je serai parmi vous.",
        "Je réponds présente pour l'AIRE.",
        "Je ne manquerai pas d'être là.",
        "Je n'ai pas d'empêchement, je serai là.",
        "C'est bon pour moi.",
        "Merci pour l'invitation, nous y serons.",
        "Je viendrai accompagnée de Julie Martin, notre stagiaire.",
        "I'll be there.",
        "Yes, I will be attending. Thanks for organising.",
        "Ja, ik kom graag.",
        "Wij zullen aanwezig zijn.",
        "Ich komme gerne.",
        "Gerne, ich bin dabei.",
        "Présente. Pas de point à ajouter.",
        "Je viens. Rien à mettre à l'ordre du jour pour nous.",
        "Je serai là. Merci de retirer le point sur les cotisations que j'avais demandé.",
        "Pas de problème pour le 7, j'y serai avec les documents.",
        "Je suis disponible.",
        "Nous participerons à cette réunion et apporterons les viennoiseries.",
        "Bonjour Hélène, tu peux me compter dedans !",
        "Ma présence est acquise.",
        "yes je serai là",
        "Je me réjouis de vous revoir le 14 mars.",
        "Présence de l'AFORSSE confirmée (Mme Petit).",
        "Mon agenda me le permet, je viendrai donc volontiers.",
        "Sauf erreur je n'ai rien ce jour-là, donc je viens.",
        "J'ai réussi à me libérer : je serai des vôtres.",
        "On y sera.",
        "L'association répond favorablement à votre invitation.",
        "Je vous confirme ma participation à la réunion du conseil.",
        "Inscrivez-moi.",
        "Je viens en train, retour à 17 h.",
        "Je peux être là.",
        "C'est d'accord pour le 22.",
        "Je remplacerai notre présidente, je serai donc là.",
        "Je viens avec Paul Durand, notre trésorier.",
        "Je serai présente à la réunion et représenterai aussi Mme Blanc.",
        "Je serai là, et j'ai lu l'ordre du jour avec intérêt.",
        "L'ordre du jour me convient. Je viendrai.",
        "Merci pour l'ordre du jour, je serai présent.",
        "Bonjour, c'est entendu, je serai présente à la réunion du 18.",
        "Je serai là dès 9h.",
        "ça marche, à lundi",
        "Bonjour, l'Éducation et société sera représentée, par votre serviteur.",
        "Je viens mais je repars à 16 h.",
        "Merci de votre invitation que j'accepte avec plaisir.",
        "Ok",
        "je note la date et je viendrai",
        "Oui je serai présent à cette réunion, par contre je ne mange pas sur place.",
        "J'ai bien noté le changement de salle, à mardi donc !",
        "Je serai en retard d'une demi-heure.",
        "On se retrouve le 8, j'apporte les dossiers.",
        "Rien ne m'empêchera de venir.",
        "Enfin une date qui me convient ! Je serai là.",
        "Je suis des vôtres.",
        "Cela me va, j'y serai.",
        "Nous viendrons à deux.",
        "La date me convient.",
        "Je confirme.",
        "Bonjour, c'est avec plaisir que je prendrai part à cette réunion.",
        "Merci, je serai dans les murs le 12 !",
        "Tu peux compter sur Pratiques sociales, j'y serai.",
        "Je passe la matinée avec vous et je file à 13 h.",
        "Bonne nouvelle : ma garde est décalée, je peux donc être présente.",
        "Présent, sous un parapluie.",
        "Oui pour le 15.",
        "Bonsoir. Nous confirmons la présence de notre association à la réunion du 20.",
        "Je serai accompagné de notre juriste.",
        "C'est bien noté pour le 9 juin, je serai présent.",
        "Pour la FNEJE : présente.",
        "Je ne raterais cette réunion sous aucun prétexte.",
        "Contrairement à la dernière fois, je serai là.",
        "Nous serons représentés par moi.",
        "Je décale un rendez-vous et je viens.",
    ])
    func `the author comes`(text: String) {
        let reading = AttendanceReader().read(text: text, subject: "Re: Réunion", question: Question(kind: .meeting))
        #expect(reading.attendance == .present, "\(reading.why)")
        #expect(reading.substitute == nil)
        #expect(reading.agenda == [])
    }

    @Test(arguments: [
        "Je serai en visio.",
        "Je participerai à distance, pouvez-vous m'envoyer le lien ?",
        "Je ne pourrai pas me déplacer mais je me connecterai.",
        "Présente en distanciel.",
        "Je suis bloquée à Nantes, je suivrai par téléphone.",
        "Impossible de venir à Paris ; visio pour moi.",
        "OK pour moi, mais en visioconférence.",
        "Je serai avec vous via Teams.",
        "À distance pour ma part.",
        "Merci de m'envoyer le lien de connexion, je ne peux pas faire le trajet.",
        "Nous serons présents par visio.",
        "Je préfère me connecter plutôt que de venir.",
        "L'UFNAFAM participera en visio.",
        "I will join online.",
        "I can't come to Paris, but I can dial in.",
        "Ik neem online deel.",
        "Ich werde per Zoom teilnehmen.",
        "Je serai là... mais par Zoom, j'ai la jambe dans le plâtre.",
        "Pour moi ce sera en visio.",
        "Pas de train : je me brancherai depuis la maison.",
        "Absente physiquement, présente en visio.",
        "J'y assisterai en distanciel depuis Rodez.",
        "pas possible de venir mais ok pour la visio",
        "Je ne viendrai pas à Paris, je serai en visioconférence.",
        "Je me joindrai à vous à distance.",
        "Envoyez-moi le lien svp, je serai derrière mon écran.",
        "Je ne peux être présent que par visio.",
        "Je participerai depuis mon bureau, par Teams.",
        "Réunion à distance pour moi, merci.",
        "je serai connectée",
        "Je vous rejoins en ligne vers 10h.",
        "Je suivrai la réunion sur Zoom.",
        "Si vous ouvrez une visio, je m'y connecterai, car je ne peux pas me déplacer.",
        "Je serai présente, mais à distance.",
        "Malade mais motivé : je suivrai en visio.",
        "Je ne pourrai pas être physiquement avec vous, mais je me connecterai.",
        "Comme je garde mes enfants, je préfère la visio.",
        "Serait-il possible de suivre la réunion à distance ? Je ne peux pas quitter Limoges.",
        "Est-ce que je peux participer par téléphone ? Je suis immobilisée.",
    ])
    func `the author takes part from afar`(text: String) {
        let reading = AttendanceReader().read(text: text, subject: "Re: Réunion", question: Question(kind: .meeting))
        #expect(reading.attendance == .remote, "\(reading.why)")
        #expect(reading.substitute == nil)
        #expect(reading.agenda == [])
    }

    @Test(arguments: [
        "Merci pour les documents.",
        "Bien reçu, je transmets au bureau.",
        "Peut-on avoir l'ordre du jour ?",
    ])
    func `the author says nothing of coming`(text: String) {
        let reading = AttendanceReader().read(text: text, subject: "Re: Réunion", question: Question(kind: .meeting))
        #expect(reading.attendance == .none, "\(reading.why)")
        #expect(reading.substitute == nil)
        #expect(reading.agenda == [])
    }

    @Test(arguments: [
        "Pouvez-vous me renvoyer l'adresse ?",
        "À quelle heure ouvre la salle ?",
        "Avant de vous répondre, puis-je savoir si le repas est prévu ?",
        "c est a quelle adresse",
    ])
    func `the author only asks about the meeting`(text: String) {
        let reading = AttendanceReader().read(text: text, subject: "Re: Réunion", question: Question(kind: .meeting))
        #expect(reading.attendance == .unclear, "\(reading.why)")
        #expect(reading.certainty == .doubtful)
        #expect(reading.substitute == nil)
        #expect(reading.agenda == [])
    }

    @Test(arguments: [
        "Quelqu'un viendra ou pas, on ne sait jamais avec nous.",
        "Idem que la dernière fois.",
    ])
    func `the author leaves it open`(text: String) {
        let reading = AttendanceReader().read(text: text, subject: "Re: Réunion", question: Question(kind: .meeting))
        #expect(reading.attendance == .unclear, "\(reading.why)")
        #expect(reading.substitute == nil)
        #expect(reading.agenda == [])
    }

    @Test(
        arguments: [
            ("Absent le 12", .absent), ("Accepté : Réunion du 12", .present), ("Refusé : Réunion", .absent),
            ("Tentative: Meeting", .tentative),
            ("Re: Absent le 12", .none), ("Réunion", .none),
        ] as [(String, Reading.AttendanceAnswer)])
    func `a subject alone is heard, but never certain`(subject: String, attendance: Reading.AttendanceAnswer) {
        let reading = AttendanceReader().read(text: "", subject: subject, question: Question(kind: .meeting))
        #expect(reading.attendance == attendance)
        #expect(reading.certainty == .doubtful)
    }

    @Test(arguments: [
        "Je viendrai, mais pas comme prévu.",
        "Désolée, je suis en formation ce jour-là.",
        "Je serai là (sauf grève).", "Comme d'habitude.", "",
        "Mon adjointe Mme Bréchet, que vous aviez aussi sollicitée, est retenue à Pau.",
        "Je serai là. Pourvu qu'il ne neige pas !", "Nous viendrons quand le département nous paiera le train.",
        "Le rapport est disponible sur votre site.",
    ])
    func `what is not wholly understood is doubtful`(text: String) {
        #expect(
            AttendanceReader().read(text: text, subject: "Re: Réunion", question: Question(kind: .meeting)).certainty
                == .doubtful)
    }

    @Test(
        arguments: [
            ("Claire Thibault a refusé cette invitation.", .absent), ("Non dispo le 28.", .absent),
            ("Je viens. Pourvu que les radiateurs chauffent !", .present),
            ("Moi non, Karim Zaoui oui.", .substitute),
            ("La FNEJE sera représentée par sa présidente, soussignée.", .present),
        ] as [(String, Reading.AttendanceAnswer)])
    func `what can mean one thing only is certain`(text: String, attendance: Reading.AttendanceAnswer) {
        let reading = AttendanceReader().read(text: text, subject: "Re: Réunion", question: Question(kind: .meeting))
        #expect(reading.attendance == attendance)
        #expect(reading.certainty == .certain, "\(reading.why)")
    }

    @Test func `the sentence relied on is quoted as it stands`() {
        let reading = AttendanceReader().read(
            text:
                "Bonjour Hélène,\n\nMerci de l'invitation à cette réunion de printemps. Je ne pourrai\npas être présente. Bonne réunion !\n\nNora",
            subject: "",
            question: Question(kind: .meeting))
        #expect(reading.attendance == .absent)
        #expect(reading.evidence == "Je ne pourrai pas être présente.")
        #expect(reading.certainty == .certain)
    }

    @Test(arguments: ["«", "point : ", "Marie me remplacera ", "je viens\n", "(", "a.e", "- x\n", "deux points : a / "])
    func `endless text is read to its end`(piece: String) {
        let reading = AttendanceReader().read(
            text: String(repeating: piece, count: 2_000), subject: String(repeating: piece, count: 200),
            question: Question())
        #expect(reading.agenda.count <= 2_000)
    }
}
