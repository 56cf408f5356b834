extension GermanTables {
    /// What points follow or go before, by how they take them.
    static let agendaTriggers = """
        asksFor: [min|minute(s)] über, besprecht, diskutiert, behandelt, thematisiert, klärt, erörtert, besprechen sie, diskutieren sie
        asksFor: behandeln sie, [sprecht|redet|diskutiert|sprechen sie|reden sie|austausch|aussprache|diskussion] über
        asksFor: [zeit|platz|raum|minuten] für, [vergesst|vergessen sie|vergiss] [bitte|] [nicht|]
        asksFor: [aufnahme|behandlung|erörterung] [von|der|des], sprechen über, reden über, diskutieren über
        announces: [wenn|falls] noch [zeit|platz] [ist|bleibt], thema, themen, themenvorschlag, themenvorschläge, themenwunsch, themenwünsche
        announces: vorschlag, vorschläge, wunsch, wünsche, anliegen, idee, ideen, frage, fragen, bitte um, diskussionspunkt(e)
        announces: besprechungspunkt, zu besprechen, anregung, anregungen, schlage vor, schlage ich vor, schlagen wir vor
        wonders: wie [steht|sieht] es [mit|bei], was ist mit
        deserves: fehlt [auf|noch|mir], steht [noch|] nicht auf, darf nicht fehlen, liegt mir am herzen, brennt [uns|mir] unter
        deserves: [gehört|gehören] [auf|unbedingt|in]
        deserves: [sollte|sollten|müsste|müssten|muss] [unbedingt|auch|dringend|] \
            [auf die tagesordnung|besprochen|auf die agenda|angesprochen|behandelt]
        mayAskFor: setzt, setzen sie, setz, nehmt, nehmen sie, nimm
        names: [punkt|thema|tagesordnungspunkt] [zu|über|zum|zur], tagesordnung, tagesordnungspunkt(e), punkt(e)
        ends: zu [sprechen|reden], [besprechen|vorsehen] [könnten|können], auf die [tagesordnung|agenda] [setzen|nehmen] [könnten|könnte]
        ends: auf die [tagesordnung|agenda|liste] [zu|] [setzen|nehmen|kommt|kommen], in die [tagesordnung|agenda] [auf|aufnehmen]
        ends: auf die [tagesordnung|agenda], in die [tagesordnung|agenda], zur [sprache|diskussion] [bringen|kommt|stellen|kommen], anzusprechen
        ends: zu besprechen, zu behandeln, behandeln, besprochen, behandelt, angesprochen, thematisiert, diskutieren, zu diskutieren, diskutiert
        ends: erörtern, sprechen, reden, beraten, austauschen, unterhalten, klären, vorsehen, einplanen, auf der tagesordnung, besprechen
        ends: ansprechen, aufnehmen, thematisieren, hinzufügen, ergänzen
        """
}
