extension GermanTables {
    /// Staying away, from afar, said before and wavering: `verhindert`, `online`, `vielleicht`.
    static let stayingAway = """
        surelyAway: nicht [verfügbar|abkömmlich|frei]
        surelyAway: nicht an zwei orten, kann mich nicht [zweiteilen|teilen]
        surelyAway: [können|kann] [wir|] niemanden [schicken|entsenden], niemand [kann|verfügbar]
        surelyAway: [kann|können|werde|werden|konnte] [ich|wir|diesmal|dieses mal|da|an dem tag|an diesem tag|ich diesmal|es|] nicht
        surelyAway: [schaffe|schaffen|packe] [ich|wir|] [es|das|] [diesmal|dieses mal|zeitlich|] nicht
        surelyAway: [bin|sind] [ich|wir|diesmal|da|an dem tag|] nicht [da|dabei|vor ort|verfügbar|frei|abkömmlich|im land(e)], leider nicht
        surelyAway: nicht [teilnehmen|kommen|dabei|anwesend|möglich|anreisen|teilnehme|teil|erscheinen|einrichten|klappen]
        surelyAway: [klappt|geht|passt] [es|das|] [bei mir|bei uns|mir|uns|diesmal|an dem tag|da|leider|] nicht
        surelyAway: wird [es|das|] [an dem tag|diesmal|bei mir|da|leider|] nichts, niemand von uns, keiner von uns
        surelyAway: [komme|kommen|nehme|nehmen] [ich|wir|diesmal|also|daher|] nicht
        away: ohne [mich|uns]
        away: in gedanken [bei|mit|dabei]
        away: [lasse|lassen] mich entschuldigen, [bitte|bitten] [mich|uns|sie mich|sie uns] zu entschuldigen
        away: [terminliche|dienstliche|familiäre|private|gesundheitliche] gründe
        away: aus [terminlichen|dienstlichen|familiären|privaten|gesundheitlichen] gründen
        away: [auf|bei] einer [beerdigung|hochzeit|tagung|fortbildung], ausgebucht, eingespannt, verplant, abwesend, entschuldigen, entschuldigt
        away: entschuldige, entschuldigung, absagen, abzusagen, sage ab, absage, abgesagt, unmöglich, abwesenheit, bin im urlaub
        away: terminkollision, terminkonflikt, terminüberschneidung, überschneidet, überschneiden, anderweitig, unabkömmlich
        away: [muss|müssen|werde] [leider|] [passen|absagen|fehlen|verzichten|ablehnen], fehlen, fehle, [keine|nicht] zeit, anderer termin
        away: anderen termin, anderen verpflichtungen, falle aus, hindert [mich|uns], melde mich ab, abmelden, fernbleiben, verpasse, verpassen
        remote: [schaltet|schalten sie] [mich|uns] [bitte|] [zu|dazu]
          > Schaltet mich zu. = remote
        remote: stellt [mich|uns] auf [den|einen] [laptop|bildschirm], [sehen uns|sehe euch|sehe sie] [am|auf dem] bildschirm
        remote: per [video|videokonferenz|zoom|teams|telefon|skype|videoschaltung|link|webcam|internet]
        remote: über [zoom|teams|den link|video|internet|skype], virtuell, digital, videokonferenz, aus der ferne, schalte mich, zuschalten
        remote: zuzuschalten, dazuschalten, zuschalte, zugeschaltet, einwählen, einzuwählen, einwähle, einloggen, [am|vor dem|vom] bildschirm
        remote: von [zu hause|zuhause|daheim] aus, von [zu hause|zuhause|daheim], aus dem [homeoffice|büro]
        remoteHint: link bitte
        remoteHint: [den|einen] [link|zugangslink|zoom-link|einwahllink], zugangsdaten, einwahldaten
        unneeded: [brauche|brauchen|benötige] [keinen|kein(e)]
        spurned: nichts für mich, nicht mein ding
        past: wäre [liebend gern(e)|zu gern(e)]
        past: wäre [so|] gern(e), hätte [so|] gern(e), wollte, wollten, hatte vor
        reported: [hatte|hatten] [ich|mich|ihnen|euch|zwar|doch|eigentlich|] \
            [zugesagt|abgesagt|geschrieben|gesagt|angekündigt|angemeldet|abgemeldet|entschuldigt]
        reported: in meiner letzten [mail|nachricht], ursprünglich
        maybe: denke [ich|dass ich|schon]
        maybe: vielleicht, eventuell, womöglich, voraussichtlich, wahrscheinlich, vermutlich, hoffentlich, versuche, versuchen, hoffe, hoffen
        maybe: unter vorbehalt, möglicherweise, grundsätzlich, im prinzip, könnte, könnten, falls
        maybe: wenn [ich kann|alles|die|der|mein(e)|es|nichts], sofern, je nachdem, wenn möglich, sollte [klappen|gehen|möglich|ich|es]
        maybe: normalerweise
        surelyMaybe: kleiner scherz, war ein scherz, nur spaß
        surelyMaybe: unschlüssig, schwanke noch
        surelyMaybe: schwer zu sagen
        surelyMaybe: ob ich [kommen|teilnehmen|es|dabei|da], [entscheidet|klärt|zeigt] sich [erst|] [am|noch|nächste|morgen], abhängig davon
        surelyMaybe: [rückmeldung|bescheid] [folgt|kommt|gebe|bekommen], [bin|noch] [mir|] [noch|] [nicht|] [unsicher|unentschlossen]
        surelyMaybe: [möchte|will] mich noch nicht festlegen, nicht festlegen, fest zusagen, [noch|] nicht [ganz|] sicher
        surelyMaybe: [weiß|weiss|wissen] [es|das|ich|wir|] [noch|] nicht, [weiß|weiss] [ich|es|ich es|es leider] [erst|noch nicht|noch]
        surelyMaybe: gebe [ihnen|euch|dir|noch|] bescheid, melde mich [noch|wieder|dann|später|morgen|nächste], melde mich, noch offen
        surelyMaybe: kommt [ganz|] darauf an, hängt [davon|noch|] [ab|davon], noch unklar, unklar
        surelyMaybe: noch nicht [zusagen|sagen|fest|absehen|versprechen|bestätigen]
        surelyMaybe: [kann|können] [ich|noch|es noch|das noch|] nicht(s) versprechen
        surelyMaybe: [muss|müssen] [ich|noch|erst|es|das|] [noch|erst|] [prüfen|klären|schauen|abklären|nachsehen|rücksprache|abstimmen]
        surelyMaybe: warte [noch|] auf, in der schwebe, fünfzig fünfzig, fragezeichen, mit bleistift, entscheidet sich, antwort folgt
        """
}
