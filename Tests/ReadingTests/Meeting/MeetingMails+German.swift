/// German mails.
extension MeetingMails {
    static let german = #"""
        present | - | - | Ich werde persönlich erscheinen.\nMit freundlichen Grüßen, Dr. Roth
        present | - | - | Klar, ich bin mit von der Partie!\nJonas
        present | - | das Budget | Zug ist gebucht. Könnten wir auch über das Budget sprechen?\nLG Katrin
        present | - | - | Sie können mit uns rechnen, wir kommen zu zweit.\nFamilie Brandt
        present | - | - | Entgegen meiner Absage komme ich nun doch.\nUwe
        remote | - | - | Ich wähle mich von zu Hause aus ein.\nVG, Silke
        remote | - | die Spendenaktion | Leider kann ich nicht anreisen, nehme aber gern online teil. Bitte nehmen Sie die Spendenaktion in die Tagesordnung auf.\nB. Lorenz
        absent | - | - | Ich muss leider passen.\nHerzlich, Antje
        absent | - | - | Für mich wird es an dem Tag nichts, wir haben Inventur.\nGruß Bernd
        absent | - | - | Ich werde fehlen, bitte entschuldigen Sie mich.\nR. Kaufmann
        tentative | - | - | Ich weiß es erst nächste Woche.\nViele Grüße, Tanja
        tentative | - | - | Könnte klappen, ist aber noch nicht sicher.\nMax
        substitute | Frau Yıldız | - | Frau Yıldız wird uns vertreten, ich bin auf Kur.\nMit besten Grüßen, K. Adler
        none | - | die Raummiete ; der Sommerausflug | Themenvorschläge: die Raummiete und der Sommerausflug.\nH. Fuchs
        none | - | der Datenschutz | Ich möchte, dass der Datenschutz besprochen wird.\nMfG, Ines
        none | - | - | Danke für die Einladung.\nP. Simon
        present | - | - | Wir nehmen zu zweit teil.\nDiakonie Köln
        present | - | Fachkräftemangel | Ich bin gerne dabei und würde gern über den Fachkräftemangel sprechen.\nJutta
        present | - | - | Zusage von mir!\nLars
        remote | - | - | Ich kann nur digital dabei sein.\nNele
        remote | - | die Kita-Reform | Reisen geht gerade nicht, ich schalte mich dazu. Auf die Tagesordnung bitte: die Kita-Reform.\nHolger
        absent | - | - | Wir müssen leider absagen.\nCaritas Trier
        absent | - | - | Ich bin an dem Tag auf einer Beerdigung.\nWilfried
        tentative | - | - | Ob ich kommen kann, entscheidet sich erst am Montag.\nPia
        tentative | - | - | Wenn die Bahn nicht streikt, komme ich.\nKai
        none | - | die Fahrtkosten | Wäre es möglich, die Fahrtkosten zu besprechen?\nU. Stein
        unclear | - | - | Ihre Mail habe ich erhalten.\nR. Huber
        present | - | - | Ich freue mich auf das Treffen und bin natürlich dabei.\nMarion
        present | - | die Satzung ; der Kassenbericht | Ich komme. Bitte noch aufnehmen: die Satzung und der Kassenbericht.\nDieter
        remote | - | - | Ich nehme über Zoom teil.\nAnja
        remote | - | - | Persönlich geht es nicht, aber ich bin online dabei.\nFrank
        absent | - | - | Zu meinem Bedauern kann ich an der Sitzung nicht teilnehmen.\nProf. Weiß
        absent | - | das Leitbild | Ich bin im Urlaub. Mir fehlt auf der Tagesordnung übrigens das Leitbild.\nSonja
        tentative | - | - | Ich versuche zu kommen, kann aber nichts versprechen.\nTill
        substitute | Markus Vogt | - | Ich schicke Markus Vogt, unseren Schatzmeister.\nC. Busch
        none | - | die Jugendarbeit | Könnte man die Jugendarbeit auf die Tagesordnung setzen?\nO. Wirth
        unclear | - | - | Siehe meine letzte Mail.\nTobias
        none | - | die Mitgliedsbeiträge | Ich schlage vor, die Mitgliedsbeiträge zu besprechen.\nRolf
        none | - | die Mitgliedsbeiträge | Wir sollten über die Mitgliedsbeiträge reden.\nRolf
        none | - | die neue Satzung | Bitte setzen Sie die neue Satzung auf die Tagesordnung.\nErna
        none | - | Umzug | Können wir den Punkt Umzug aufnehmen?\nErna
        none | - | die Öffentlichkeitsarbeit ; das Archiv | Zwei Punkte von uns: die Öffentlichkeitsarbeit und das Archiv.\nIG
        none | - | die Finanzierung der Praktika | Es wäre schön, wenn wir die Finanzierung der Praktika ansprechen könnten.\nIG
        none | - | Die Pflegeversicherung | Die Pflegeversicherung sollte unbedingt besprochen werden.\nIG
        none | - | die Pflegeversicherung | Mein Themenvorschlag wäre: die Pflegeversicherung.\nIG
        none | - | - | Von uns keine Punkte für die Tagesordnung.\nA. B.
        present | - | - | Ich werde dabei sein.\nGruß, Sven
        present | - | - | Zähl auf mich!\nToni
        remote | - | - | Ich schalte mich aus Wien zu.\nLeopold
        absent | - | - | Ich schaffe es leider nicht.\nMandy
        absent | - | - | Bei mir klappt es diesmal nicht, viel Erfolg!\nRalf
        tentative | - | - | Ich melde mich nächste Woche, momentan ist alles offen.\nBea
        none | - | die Ehrenamtspauschale | Ich würde gerne die Ehrenamtspauschale zur Diskussion stellen.\nR. Beck
        present | - | - | Ich werde an der Sitzung teilnehmen.\nL. Hahn
        absent | - | - | Leider muss ich für den 14. absagen.\nT. Engel
        remote | - | - | Ich nehme per Video teil.\nM. Graf
        none | - | die Haushaltslage | Bitte die Haushaltslage besprechen.\nK. Wolf
        """#
}
