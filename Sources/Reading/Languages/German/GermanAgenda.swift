extension GermanTables {
    /// Asking for points of the agenda.
    static let agenda = """
        determiners: die, der, das, den, dem, unser, unsere, unseren, eine, einen, ein
        verbal: ist, sind, ich, wir, sie, wird, kann, hat, dass, ob, bei, auf, an, mit, frau, herr, herrn, bis, nach, um, es
        logistics: anhang
        asking: gefragt, fragen
        nounTriggers: zeit, platz, aufnahme
        clitics: es
        resumptions: darüber
        leadIns: und, aber
        occasions: sitzung, punkt, thema
        possession: habe, hätte, haben, hatten
        endFillers: wir, ich, auch, noch, gerne, gern, punkt, bitte, über, vielleicht, sie, ihr, dass, wenn, nehmen, nehmt, nimm, setzen, setzt
        endFillers: setz, doch, mal, trotzdem, unbedingt, kurz, gerade, zusammen, so, den, ins, vor, hätte
        auxiliaries: zu, wird, werden, können, kurz, auch, noch, nicht
        bareNouns: punkt, punkte, tagesordnung, top, tagesordnungspunkt
        prepositions: über, zu
        namely: nämlich, und zwar
        enumerators: erstens, zweitens
        settled: [den punkt|die punkte] … [verschieben|vorziehen], tagesordnung … [passt|gefällt]
        indefinite: ein, einen, noch
        withdrawals: [nicht|nicht mehr] auf die, [ziehe|ziehen] … zurück, streicht, streichen sie, streichen, streiche
        withdrawals: von der tagesordnung [nehmen|streichen|genommen], hat sich erledigt, [ist|sind] [schon|bereits|] [erledigt|geklärt]
        withdrawals: entfällt, entfallen, [lasse|lassen|lasst] … [fallen|weg]
        nothings: nichts [hinzuzufügen|zu ergänzen|für die tagesordnung|]
        nothings: kein(e) [weiteren|weiterer|] [punkt(e)|themen|ergänzungen|wünsche|vorschläge|tagesordnungspunkte]
        courtesies: bitte, wenn möglich, falls möglich, danke, vielen dank, falls zeit ist, wenn zeit ist, wenn die zeit reicht
        courtesies: falls zeit bleibt
        nouns: tagesordnung
        requests: bitten, [sie|euch|dich] [aber|jedoch|] bitten, wenn [jemand|ihr|sie] [könnte|könntet|könnten], vergesst
        requests: [könnte|kann|könnten|darf|dürfte] … [auf die tagesordnung|besprochen|behandelt], [könnte|kann|könnten|sollte] man
        requests: [mir|uns|es] fehlt, fehlt [mir|uns|noch], [würde|würden|möchte] [gern(e)|auch|noch|außerdem], gern [über|auch|noch], lass uns
        requests: lasst uns, [denkt|denk|denken sie] [an|daran], [würden|würdet|könnt|könntet|dürften|dürfte|sollten|wollen] [sie|ihr|wir|ich]
        requests: [ich|wir] [möchte|möchten|würde|würden|wünsche|wünschen|schlage|schlagen|bitte|bitten|hätte|hätten|hoffe]
        requests: [möchte|möchten|würde|würden] [ich|wir], [schlage|schlagen] [ich|wir|vor]
        requests: [es wäre|wäre es|wäre] [gut|schön|sinnvoll|hilfreich|toll|möglich|nett|wichtig], vergessen sie, besprecht, diskutiert, nehmt
        requests: setzt, sprecht, redet, sollte, sollten, müsste, müssten, gehört, könnten wir, können wir, könnten sie, können sie, bitte
        requests: möchte, möchten
        fillers: wir, übrigens, außerdem, nur, doch, mal, trotzdem, unbedingt, bitte, kurz, auch, noch, dringend, über
        stops: als [punkt|tagesordnungspunkt|thema], auf die tagesordnung
        commaStops: danke, wenn, bitte, denn, weil, da, und
        plurals: punkte, themen, vorschläge, themenvorschläge, wünsche
        singulars: punkt, tagesordnungspunkt, thema
        generic: ein, einen, zwei, punkte, punkt, thema, themen, bitte
        nothing: nichts
        two: zwei
        three: drei
        firstRank: erste, ersten
        secondRank: zweite, zweiten
        agendaNames: tagesordnung
        thats: dass
        infinitiveLeads: zu
        deploring: schade, vergesst, vergessen
        speakers: ich
        whethers: ob, dass
        """
}
