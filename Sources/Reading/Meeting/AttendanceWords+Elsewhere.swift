/// Words of machines, and of places elsewhere.
extension AttendanceWords {
    /// Words that speak of a deed of the machine, not of the author: `si le courant tient`, `si elle n'a pas changé`.
    static let machines: Set<String> = [
        "courant", "connexion", "reseau", "wifi", "wi", "internet", "technique", "technologie", "box", "electricite",
        "fibre", "debit", "ligne", "ordinateur", "ordi", "machine", "micro", "son", "camera", "webcam", "batterie",
        "change", "coupe", "plante", "bugge", "bug", "rame", "saute", "gele", "decroche", "deconnecte", "drop", "drops",
        "freeze", "freezes", "cuts", "wegvalt", "hapert", "abbricht", "stockt", "valable", "valide", "fonctionne",
        "marche", "connection", "network", "verbinding", "netwerk",
        "verbindung", "netz", "internetverbinding", "internetverbindung", "technik", "techniek",
    ]

    /// Where one is present that is not the meeting: `présente au tribunal`.
    static let elsewherePlaces: Set<String> = [
        "tribunal", "hopital", "clinique", "ecole", "lycee", "college", "creche", "mairie", "prefecture", "rectorat",
        "ministere", "jury", "audience", "proces", "assises", "formation", "colloque", "congres", "salon",
        "seminaire", "forum", "mariage", "enterrement", "obseques", "bapteme", "soutenance", "soutenances", "examen",
        "examens", "concours", "chantier", "travail", "boulot", "etranger", "inspection", "stage", "foire", "festival",
        "universite", "fac", "chevet", "parlement", "senat", "court", "wedding", "funeral", "conference",
        "hospital", "rechtbank", "ziekenhuis", "begrafenis", "gericht", "krankenhaus", "beerdigung", "hochzeit",
    ]
}
