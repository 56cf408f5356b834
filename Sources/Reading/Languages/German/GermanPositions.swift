extension GermanTables {
    /// Positions and what qualifies them.
    static let positions = """
        nihil: keine einwände gegen, keinen einwand gegen, keine bedenken gegen, keinerlei einwände gegen, nichts gegen
        refusal: nehmen sie uns von der liste, nehmt uns von der liste, streichen sie uns, streicht uns, nehmen sie unseren namen, entfernen sie unseren namen, nicht zu nennen
        neutral: logo verwenden, unser logo verwenden, verwenden
        harsh: zumutung, schande, schändlich, beleidigend, beleidigung, unpassend, unangemessen, übertrieben, zu weit, zu scharf, zu hart, zu lang, zu schwach, schwach, schlecht, schlampig, fehler, fehlerhaft, unwahr, gefährlich, schädlich, störend, stört, unglücklich, unklar, vage, mehrdeutig, einseitig, feindselig, verletzend, peinlich, wütend, verärgert, rücktritt, unsinn, lächerlich, unverschämt, unverschämtheit, katastrophe, katastrophal, mangelhaft
        hedge: widerwillig, ungern, mit bauchschmerzen, schweren herzens, zähneknirschend, unter protest
        refusal: nicht genannt werden, nicht aufgeführt werden, nicht erwähnt werden, nicht in erscheinung treten, nicht mitzeichnen, nicht mittragen, nichts für uns, nicht dabei, machen nicht mit, macht nicht mit
        abstain: keine stellung, keine position, keine stellungnahme, nicht positionieren
        sign: schließen uns dem aufruf, schließen uns der erklärung, schließen uns dem brief, schließen uns dem text, schließen uns dem schreiben, schließen uns der initiative, schließen uns der stellungnahme, schließen uns der petition, schließen uns gerne, schließen uns gern, schließen uns diesem aufruf, schließen uns dieser erklärung, schließen uns diesem brief, schließt sich dem aufruf, schließt sich der erklärung, schließt sich dem brief, schließt sich dem text, schließt sich dem schreiben, schließt sich der initiative, schließt sich der stellungnahme, schließt sich der petition, schließt sich gerne, schließt sich gern, schließt sich diesem aufruf, schließt sich dieser erklärung, schließt sich diesem brief, schließe mich dem aufruf, schließe mich der erklärung, schließe mich dem brief, schließe mich dem text, schließe mich dem schreiben, schließe mich der initiative, schließe mich der stellungnahme, schließe mich der petition, schließe mich gerne, schließe mich gern, schließe mich diesem aufruf, schließe mich dieser erklärung, schließe mich diesem brief, machen mit, macht mit, sind mit dabei, gerne mit dabei
        yes: unsere zustimmung, volle zustimmung, unser einverständnis
        filler: von unserer seite, von unserer seite aus, unserer seite, von seiten
        yes: ja, jawohl, ok, okay, einverstanden, zustimmung, in ordnung, passt, befürworten, befürwortet, dafür, gut so, genehmigt, positiv, 👍, ✅, +1, grünes licht, gerne dabei, sind dabei
        sign: unterschreiben, unterschreibt, unterschreibe, unterzeichnen, unterzeichnet, unterzeichne, mitzeichnen, zeichnen mit, zustimmen, stimmen zu, stimmt zu, schließen uns an, anschließen, unterstützen, unterstützt, mitunterzeichnen, billigen, tragen mit, mittragen
        go: sie können für uns, für uns mitzeichnen, nehmen sie uns auf, setzen sie unseren namen, unseren namen hinzufügen, nur zu, machen sie weiter
          > Wir sind mit dem Text einverstanden. = agree
          > Wir stimmen der Erklärung zu. = agree
          > Wir unterzeichnen gern. = agree
        nihil: keine einwände, kein einwand, keine bedenken, nichts dagegen, keine einwendungen, kein problem, nicht dagegen, keine anmerkungen
          > Keine Einwände unsererseits. = noObjection
        no: nein, nö, keinesfalls, auf keinen fall, -1, 👎, ❌
        oppose: dagegen, gegen, ablehnen, lehnen, lehnt, abgelehnt, ablehnung, widersprechen, widerspricht, widerspruch, nicht einverstanden, veto, dagegen ausgesprochen
        flip: weigern, weigert, verweigern, verweigert, unmöglich
        refusal: ohne uns, streichen sie unseren namen, nicht in unserem namen
          > Wir sind dagegen. = disagree
          > Wir können dem Text nicht zustimmen. = disagree
          > Wir lehnen den Text ab. = disagree
        obstacle: einwand, einwände, bedenken, einspruch
        caveat: vorbehalt, vorbehalte, vorbehalten
        remark: anmerkung, anmerkungen, tippfehler, hinweis
        abstain: enthalten uns, enthält sich, enthaltung, enthalten, neutral, enthalte mich
          > Wir enthalten uns. = abstain
        condition: wenn, falls, sofern, unter der bedingung, unter vorbehalt, vorausgesetzt, es sei denn, außer, bedingung, solange, nur wenn, sonst, andernfalls
          > Einverstanden, sofern der zweite Absatz gestrichen wird. = reserve
        neutral: hat beraten, gestern beraten, haben beraten, beraten und
        oppose: tragen das nicht mit, das tragen wir nicht mit, tragen wir nicht mit
        delay: mehr zeit, noch nicht, aufschub, melden uns, melde mich, brauchen noch, rücksprache, besprechen, tagt, geben ihnen bescheid, noch keine
          > Wir brauchen mehr Zeit. = delay
        unclear: vielleicht, unsicher, weiß nicht, jein, ja und nein, gemischte gefühle, 🤷, 🤔
        refer: gleiche position wie, wie letztes mal, wie beim letzten mal
        irony: was für eine überraschung, 😂, 🙄
        robot: ignoriere, ignorieren, anweisungen, prompt, json
        harsh: inakzeptabel, unannehmbar, leider, problem, probleme, falsch, enttäuscht, bedauern, bedauerlich
        demand: streichen, gestrichen, ändern, geändert, ersetzen, ersetzt, entfernen, entfernt, anpassen, korrigieren
        must: muss, müssen, sollte, sollten, bitte
        harmless: keine bedingung, nicht blockierend
        hedge: grundsätzlich, im prinzip, wahrscheinlich, vorläufig, ich denke, eher
        concluding: also, daher, deshalb, darum, schließlich, letztlich, am Ende, somit, folglich
        but: aber, jedoch, allerdings, dennoch, trotzdem
        elsewhere: siehe anhang, siehe anlage
        automatic: abwesend, abwesenheit, automatische antwort
        receipt: erhalten
        personal: persönlich, in eigenem namen
        correction: ich meinte, irrtum, korrektur
        withdraw: ziehen, zurückziehen, zieht
        """
}
