import Federation
import Testing

@testable import Reading

@Suite struct MeetingPartTests {
    @Test(
        "who comes for a part only comes, and the words for the part are kept",
        arguments: [
            ("Absent le matin, présent l'après-midi.", "l'après-midi"),
            ("Je serai présente mais je devrai vous quitter à 14h30.", "je devrai vous quitter à 14h30"),
            ("Présent. Par contre je dois partir à 16h pour mon train.", "je dois partir à 16h"),
            ("Je serai là à partir de 14 h.", "à partir de 14 h"),
            ("Je viendrai mais j'arriverai en retard, pas avant 11h.", "j'arriverai en retard, pas avant 11h"),
            ("Je ne pourrai être là que le matin.", "le matin"),
            ("Je serai là l'après-midi, pas le matin.", "l'après-midi, pas le matin"),
            ("J'assisterai à une partie de la réunion.", "une partie de la réunion"),
            ("Je passe en coup de vent entre 12h et 14h, le temps du repas", "en coup de vent entre 12h et 14h"),
            ("Ok je viens mais je devrai partir à 15h pour ma chimio.", "je devrai partir à 15h"),
            ("Je serai des vôtres de 10h à 15h.", "de 10h à 15h"),
            ("Oui je viens, mais je partirai avant la fin.", "je partirai avant la fin"),
            ("Je ne pourrai pas rester jusqu'au bout mais je viens.", "Je ne pourrai pas rester jusqu'au bout"),
            ("Présente, mais seulement à partir de 14h.", "seulement à partir de 14h"),
            ("I'll be there but have to leave at 3pm.", "have to leave at 3pm"),
            ("I'll be there, but only until 14:30.", "only until 14:30"),
            ("Ich komme, muss aber um 15 Uhr gehen.", "aber um 15 Uhr gehen"),
            ("Ich bin ab 14 Uhr dabei.", "ab 14 Uhr dabei"),
            ("Ik kom, maar ik moet om 16 uur weg.", "ik moet om 16 uur weg"),
        ])
    func isKept(_ text: String, _ part: String) {
        let reading = read(text)
        #expect(reading.attendance == .present, "\(reading.why)")
        #expect(reading.part == part)
        #expect(reading.certainty == .certain, "\(reading.why)")
    }

    @Test(
        "the whole day, the way there, other people's hours and other deadlines are no part",
        arguments: [
            "Je serai là toute la journée.", "Je serai là du début à la fin.",
            "Je serai présent. Mon train arrive à 9h30.", "Ok pour le 14, je prends le train de 7h12.",
            "Je viens. Paul arrivera à 11h.", "Je viens, et M. Roy doit partir à 16h.",
            "Je serai là. Merci de répondre avant 18h.", "Présent. La salle est libre jusqu'à 18h ?",
            "Je serai présente le mardi 12 au matin.", "Je serai présente cet après-midi.",
            "Je serai là, j'arriverai vers 9h à la gare de Lyon.", "Désolée de répondre en retard, je serai présente.",
            "Je serai présente à l'atelier de l'après-midi.",
        ])
    func isWhole(_ text: String) {
        let reading = read(text)
        #expect(reading.attendance == .present, "\(reading.why)")
        #expect(reading.part == nil)
    }

    @Test("who comes from afar may do so for a part; who does not come has none")
    func isOfComing() {
        #expect(read("Je participerai en visio jusqu'à midi.").part == "jusqu'à midi")
        #expect(read("Absente l'après-midi.").part == nil)
    }

    @Test("staying away and leaving early are a contradiction, and no part alone")
    func asksWhatIsNotTold() {
        #expect(read("Je ne pourrai pas venir, je dois partir à 16h.").certainty == .doubtful)
        #expect(read("Absente. J'arriverai vers 11h.").certainty == .doubtful)
    }

    private func read(_ text: String) -> MeetingReading {
        AttendanceReader().read(text: text, subject: "Re: Réunion", question: Question(kind: .meeting))
    }
}
