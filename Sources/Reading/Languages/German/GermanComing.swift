extension GermanTables {
    /// Coming, yes and no, and what keeps one: `ich bin dabei`, `ja`, `leider`; phrases in two parts come first.
    static let coming = """
        surelyMaybe: [entscheidet|entscheiden|bestimmt|sehen|wissen] … wer [kommt|fährt|geht|teilnimmt|uns]
        surelyMaybe: [bestimmt|bestimmen|benennt|benennen|wählt|wählen] … [vertreter|vertreterin|delegierten|delegierte]
        come: nehme … teil, nehmen … teil, sage … zu, sagen … zu, reise … an, reisen … an, fahre … hin, sitze … am tisch, stoße … dazu
        away: [müssen|muss] … [absagen|passen|verzichten], sage … ab, sagen … ab, hält … ab
        remote: schalte … zu, schalten … zu, schalte … dazu, wähle … ein, wählen … ein, logge … ein
        surelyMaybe: gebe … bescheid, hängt … ab, steht … aus
        reported: hatte … [zugesagt|abgesagt|angemeldet|abgemeldet|entschuldigt]
        noise: [fällt|fallen] … aus, nehmen sie … auf, nehmt … auf
        comeThird: [ein gedeck|einen stuhl|einen teller] mehr
        come: in der [ersten|vordersten] reihe
        come: [fliege|fahre] [hin|mit dem]
        come: [zu zweit|zu dritt|zu viert] [teil|kommen|da|an], [mein|unser] zug [kommt|fährt|ist gebucht|ist schon]
        come: [nehme|nehmen] den [zug|bus|ersten], [zusage|zusagen] [von|meinerseits|unsererseits]
        come: [bringe|bringen] [kuchen|kaffee|den|die] [mit|], [hotel|zimmer] [ist|] [gebucht|reserviert]
        come: [werde|werden] [mich|uns] [einfinden|freuen], finde mich ein, lasse mich nicht lumpen, dabei, gern dabei, gerne dabei
        come: [ich|wir|und|also|dann] [komme|kommen|fahre|reise]
        come: [komme|kommen] [ich|wir|gern(e)|doch|nun|dann|also|natürlich|mit|vorbei|hin|nach|sehr], bin dabei, sind dabei
        come: [bin|sind|werde|werden] [ich|wir|] [dabei|da|vor ort|anwesend|zur stelle|mit von der partie|persönlich|pünktlich|im saal|\
            mit dabei|gerne dabei|gern dabei|verfügbar|frei]
        come: wäre [ich|wir|] [dabei|da|vor ort|anwesend|zur stelle|mit von der partie|persönlich|pünktlich|im saal|mit dabei|verfügbar|frei]
        come: von der partie, nehme teil, nehmen teil, teilnehme, teilnehmen [werde|werden]
        come: werde [teilnehmen|kommen|da sein|dabei sein|anwesend sein|erscheinen|anreisen|vor ort sein]
        come: werden [teilnehmen|kommen|da sein|dabei sein|anwesend sein|erscheinen|anreisen], anwesend, zusage, sage zu, sagen zu
        come: [ist|habe] zugesagt, zusagen, bis [montag|dienstag|mittwoch|donnerstag|freitag|samstag|dann|nächste woche]
        come: [rechnen|rechnet|rechne|zählen|zählt|zähl(e)] [sie|] [mit|auf] [mir|uns|mich], [mit|auf] [mir|uns|mich] [rechnen|zählen]
        come: anreisen werde, am tisch, [zug|fahrkarte|ticket|flug|bahnfahrt|fahrt] [ist|sind|schon|ist schon|] [gebucht|gekauft|reserviert]
        come: schon gebucht, wir sehen uns, sehen uns [am|montag|dienstag|mittwoch|donnerstag|freitag|dann]
        come: [freue|freuen] [mich|uns] [sehr|schon|] auf [sie|euch|das|den|unser|die]
        come: [bestätige|bestätigen] [hiermit|gern(e)|] [meine|unsere] [teilnahme|anwesenheit], meine [teilnahme|anwesenheit]
        come: unsere [teilnahme|anwesenheit], melde mich [hiermit|gerne|] an, [nehme|nehmen] [die|ihre|eure] einladung, vor ort, in präsenz
        come: [ich|wir] [habe|haben] zeit, passt [mir|uns|gut|bei mir], termin [steht|passt], geht klar, klappt
        come: [tragen|trag|setzen|setz] [sie|] [mich|uns] [ein|auf die liste], erscheine, schaue vorbei, persönlich
        comeInfinitive: kommen, teilnehmen, teilzunehmen, dabei sein, dabei zu sein, anwesend sein, da sein, vor ort sein, anreisen, anzureisen
        comeInfinitive: hinfahren, erscheinen, mitmachen, zu kommen, reisen, beiwohnen, mich freimachen, freimachen
        surelyComes: durch [mich|uns] vertreten
        surelyComes: durch [den|die] [unterzeichner|unterzeichnerin|unterzeichnenden|unterzeichnende|unterzeichneten|unterzeichnete]
        surelyComes: [ich|wir|] [komme|kommen] nicht [allein(e)|zu spät|mit leeren], [werde|werden] nicht [allein(e)|zu spät]
        surelyComes: [werde|werden|kann|können] [ich|wir|] nicht fehlen
        surelyComes: [wüsste|wüssten|sehe|sehen] nicht was [mich|uns] [abhalten|hindern] [sollte|könnte]
        surelyComes: nichts [hält mich ab|spricht dagegen]
        surelyComes: [lasse|lassen] [ich|wir] [mir|uns] nicht entgehen, auf jeden fall, auf alle fälle, selbstverständlich [ja|gerne]
        modal: kann, können, werde, werden, möchte, wollen
        yes: passt prima
        yes: gern(e), einverstanden, jawohl, klar, natürlich, selbstverständlich, sehr gerne, sicher
        no: nein
        wish: daumen drücken
        automatic: automatische antwort, abwesenheitsnotiz
        noise: kein [essen|mittagessen|hotel|zimmer] für [mich|uns]
        noise: [ich|wir|] [komme|kommen] nicht [mit dem|mit der|ohne]
        noise: [schickt|schicken sie|sendet] [mir|uns|] das protokoll [der|des|vom|von]
        noise: ja oder nein, [sagt|sagen sie] mir ob
        noise: wie [telefonisch|am telefon] [besprochen|vereinbart|abgemacht], [statt|lieber als] [zoom|online|per video]
        noise: nein [zum|für das] [essen|mittagessen|hotel]
        noise: [kann|konnte|lässt sich] [ich|den anhang|die datei|den link|das dokument|sie|ihn|] \
            [leider|] nicht [öffnen|lesen|finden|herunterladen|ausdrucken]
        noise: [findet|finden] nicht statt
        noise: entgegen [meiner|unserer|meinem] [absage|zusage|ankündigung|letzten mail|letzten nachricht|früheren nachricht|\
            ersten antwort|letzten antwort]
        noise: entschuldigen sie [die|bitte die|meine] [späte|verspätete], entschuldigung für [die|meine]
        noise: [können|könnten|würden|kann] [sie|wir|man], ein thema hätte, hätte ich [noch|gern(e)|einen|ein(e)]
        noise: [möchte|würde] [ich|wir] [gern(e)|noch|] [über|den|die|das|einen], bitte [nehmen|nehmt|nimm]
        # « Ich wäre gern dabei, aber … »: what would be, and is not
        awayHint: wäre [ich|wir|] [gern(e)|so gern|liebend gern|sehr gern] [dabei|gekommen|da]
        awayHint: [schickt|schicken sie|sendet] [mir|uns|] das protokoll, [lese|lesen] [ich|wir|dann|] [dann|] das protokoll
        awayHint: das protokoll [reicht|genügt]
        awayHint: am [selben|gleichen|] tag [unserer|unseres|wie unser(e)|meiner|meines], viel [spaß|vergnügen]
        awayHint: hätte ich [geschrieben|geantwortet|gesagt] wenn, kein [geld|budget] [mehr|] für [reisen|fahrten]
        awayHint: [stuhl|platz] bleibt leer
        awayHint: [selben|gleichen] tag wie, [überschneidet|überschneiden] sich mit
        awayHint: im urlaub, im ausland, auf [dienstreise|reisen|kur|fortbildung|klassenfahrt], krank, erkrankt, im krankenhaus, elternzeit
        awayHint: mutterschutz
        awayHint: [habe|haben|hat] [eine|einen|schon|bereits|da|an dem tag|] \
            [prüfung|prüfungen|sitzung|gerichtstermin|unterricht|inventur|besprechung|operation|termin|hochzeit|beerdigung]
        awayHint: prüfungswoche, inventur, beerdigung, [gute|erfolgreiche|schöne|viel erfolg|guten] [sitzung|verlauf|bei der], nächstes mal
        awayHint: beim nächsten mal, tut mir leid, bedaure, bedauere, bedauern, schade, zeitgleich, zur gleichen zeit, am selben tag
        """
}
