/// How people say in German whether they come.
extension AttendanceWords {
    static let german: [(AttendanceSignal, String)] = [
        (
            .come,
            """
            (zu zweit/zu dritt/zu viert) (teil/kommen/da/an)|(mein/unser) zug (kommt/fährt/ist gebucht/ist schon)|(nehme/nehmen) den (zug/bus/ersten)|(zusage/zusagen) (von/meinerseits/unsererseits)\
            |(bringe/bringen) (kuchen/kaffee/den/die) (mit/)|(hotel/zimmer) (ist/) (gebucht/reserviert)|(werde/werden) (mich/uns) (einfinden/freuen)|finde mich ein|lasse mich nicht lumpen\
            |(dabei/gern dabei/gerne dabei)|(ich/wir/und/also/dann) (komme/kommen/fahre/reise)|(komme/kommen) (ich/wir/gerne/gern/doch/nun/dann/also/natürlich/mit/vorbei/hin/nach/sehr)|bin dabei\
            |sind dabei|(bin/sind/wäre/werde/werden) (ich/wir/) (dabei/da/vor ort/anwesend/zur stelle/mit von der partie/persönlich/pünktlich/im saal/mit dabei/gerne dabei/gern dabei/verfügbar/frei)\
            |von der partie|nehme … teil|nehmen … teil|nehme teil|nehmen teil|teilnehme|teilnehmen (werde/werden)\
            |werde (teilnehmen/kommen/da sein/dabei sein/anwesend sein/erscheinen/anreisen/vor ort sein)|werden (teilnehmen/kommen/da sein/dabei sein/anwesend sein/erscheinen/anreisen)|anwesend\
            |sage … zu|sagen … zu|zusage|sage zu|sagen zu|(ist/habe) zugesagt|zusagen|bis (montag/dienstag/mittwoch/donnerstag/freitag/samstag/dann/nächste woche)\
            |(rechnen/rechnet/rechne/zählen/zählt/zähl/zähle) (sie/) (mit/auf) (mir/uns/mich)|(mit/auf) (mir/uns/mich) (rechnen/zählen)|reise … an|reisen … an|fahre … hin|anreisen werde|sitze … am tisch\
            |am tisch|stoße … dazu|(zug/fahrkarte/ticket/flug/bahnfahrt/fahrt) (ist/sind/schon/ist schon/) (gebucht/gekauft/reserviert)|schon gebucht|wir sehen uns\
            |sehen uns (am/montag/dienstag/mittwoch/donnerstag/freitag/dann)|(freue/freuen) (mich/uns) (sehr/schon/) auf (sie/euch/das/den/unser/die)\
            |(bestätige/bestätigen) (hiermit/gerne/gern/) (meine/unsere) (teilnahme/anwesenheit)|meine (teilnahme/anwesenheit)|unsere (teilnahme/anwesenheit)|melde mich (hiermit/gerne/) an\
            |(nehme/nehmen) (die/ihre/eure) einladung|vor ort|in präsenz|(ich/wir) (habe/haben) zeit|passt (mir/uns/gut/bei mir)|termin (steht/passt)|geht klar|klappt\
            |(tragen/trag/setzen/setz) (sie/) (mich/uns) (ein/auf die liste)|erscheine|schaue vorbei|persönlich
            """
        ),
        (
            .comeInfinitive,
            """
            kommen|teilnehmen|teilzunehmen|dabei sein|dabei zu sein|anwesend sein|da sein|vor ort sein|anreisen|anzureisen|hinfahren|erscheinen|mitmachen|zu kommen|reisen|beiwohnen|mich freimachen\
            |freimachen
            """
        ),
        (
            .surelyComes,
            "(lasse/lassen) (ich/wir) (mir/uns) nicht entgehen|auf jeden fall|auf alle fälle|selbstverständlich (ja/gerne)"
        ),
        (
            .away,
            """
            (lasse/lassen) mich entschuldigen|(bitte/bitten) (mich/uns/sie mich/sie uns) zu entschuldigen|(terminliche/dienstliche/familiäre/private/gesundheitliche) gründe\
            |aus (terminlichen/dienstlichen/familiären/privaten/gesundheitlichen) gründen|(müssen/muss) … (absagen/passen/verzichten)|(auf/bei) einer (beerdigung/hochzeit/tagung/fortbildung)|ausgebucht\
            |eingespannt|verplant|abwesend|verhindert|entschuldigen|entschuldigt|entschuldige|entschuldigung|absagen|abzusagen|sage … ab|sagen … ab|sage ab|absage|abgesagt|unmöglich|abwesenheit\
            |bin im urlaub|terminkollision|terminkonflikt|terminüberschneidung|überschneidet|überschneiden|anderweitig|unabkömmlich\
            |(muss/müssen/werde) (leider/) (passen/absagen/fehlen/verzichten/ablehnen)|fehlen|fehle|ohne (mich/uns)|(keine/nicht) zeit|anderer termin|anderen termin|anderen verpflichtungen|falle aus\
            |muss … passen|hält … ab|hindert (mich/uns)|melde mich ab|abmelden|fernbleiben|verpasse|verpassen
            """
        ),
        (
            .surelyAway,
            """
            (können/kann) (wir/) niemanden (schicken/entsenden)|niemand (kann/verfügbar)|(kann/können/werde/werden/konnte) (ich/wir/diesmal/dieses mal/da/an dem tag/an diesem tag/ich diesmal/es/) nicht\
            |(schaffe/schaffen/packe) (ich/wir/) (es/das/) (diesmal/dieses mal/zeitlich/) nicht\
            |(bin/sind) (ich/wir/diesmal/da/an dem tag/) nicht (da/dabei/vor ort/verfügbar/frei/abkömmlich/im lande/im land)|bin nicht da|leider nicht\
            |nicht (teilnehmen/kommen/dabei/anwesend/möglich/anreisen/teilnehme/teil/erscheinen/einrichten/klappen)\
            |(klappt/geht/passt) (es/das/) (bei mir/bei uns/mir/uns/diesmal/an dem tag/da/leider/) nicht|wird (es/das/) (an dem tag/diesmal/bei mir/da/leider/) nichts|niemand von uns|keiner von uns\
            |(komme/kommen/nehme/nehmen) (ich/wir/diesmal/also/daher/) nicht|wird nichts
            """
        ),
        (
            .awayHint,
            """
            im urlaub|im ausland|auf (dienstreise/reisen/kur/fortbildung/klassenfahrt)|krank|erkrankt|im krankenhaus|elternzeit|mutterschutz\
            |(habe/haben/hat) (eine/einen/schon/bereits/da/an dem tag/) (prüfung/prüfungen/sitzung/gerichtstermin/unterricht/inventur/besprechung/operation/termin/hochzeit/beerdigung)|prüfungswoche\
            |inventur|beerdigung|(gute/erfolgreiche/schöne/viel erfolg/guten) (sitzung/verlauf/bei der)|nächstes mal|beim nächsten mal|tut mir leid|bedaure|bedauere|bedauern|schade|zeitgleich\
            |zur gleichen zeit|am selben tag
            """
        ),
        (
            .remote,
            """
            per (video/videokonferenz/zoom/teams/telefon/skype/videoschaltung/link/webcam/internet)|über (zoom/teams/den link/video/internet/skype)|via (zoom/teams/video/skype)|online|telefonisch\
            |virtuell|digital|videokonferenz|aus der ferne|schalte … zu|schalten … zu|schalte … dazu|schalte mich|zuschalten|zuzuschalten|dazuschalten|zuschalte|zugeschaltet|wähle … ein|wählen … ein\
            |einwählen|einzuwählen|einwähle|logge … ein|einloggen|(am/vor dem/vom) bildschirm|von (zu hause/zuhause/daheim) aus|von (zu hause/zuhause/daheim)|aus dem (homeoffice/büro)|remote|hybrid|zoom\
            |teams
            """
        ),
        (.remoteHint, "(den/einen) (link/zugangslink/zoom-link/einwahllink)|zugangsdaten|einwahldaten"),
        (
            .maybe,
            """
            vielleicht|eventuell|womöglich|voraussichtlich|wahrscheinlich|vermutlich|hoffentlich|versuche|versuchen|hoffe|hoffen|unter vorbehalt|möglicherweise|grundsätzlich|im prinzip|könnte|könnten\
            |falls|wenn (ich kann/alles/die/der/mein/meine/es/nichts)|sofern|je nachdem|wenn möglich|sollte (klappen/gehen/möglich/ich/es)|normalerweise
            """
        ),
        (
            .surelyMaybe,
            """
            ob ich (kommen/teilnehmen/es/dabei/da)|(entscheidet/klärt/zeigt) sich (erst/) (am/noch/nächste/morgen)|(je nachdem/abhängig davon)|(rückmeldung/bescheid) (folgt/kommt/gebe/bekommen)\
            |(bin/noch) (mir/) (noch/) (nicht/) (unsicher/unentschlossen)|(möchte/will) mich noch nicht festlegen|nicht festlegen|fest zusagen|(noch/) nicht (ganz/) sicher|nicht sicher\
            |(weiß/weiss/wissen) (es/das/ich/wir/) (noch/) nicht|(weiß/weiss) (ich/es/ich es/es leider) (erst/noch nicht/noch)|gebe (ihnen/euch/dir/noch/) bescheid|gebe … bescheid\
            |melde mich (noch/wieder/dann/später/morgen/nächste)|melde mich|noch offen|kommt (ganz/) darauf an|hängt (davon/noch/) (ab/davon)|hängt … ab|noch unklar|unklar|unter vorbehalt\
            |noch nicht (zusagen/sagen/fest/absehen/versprechen/bestätigen)|(kann/können) (ich/noch/es noch/das noch/) (nichts/nicht) versprechen\
            |(muss/müssen) (ich/noch/erst/es/das/) (noch/erst/) (prüfen/klären/schauen/abklären/nachsehen/rücksprache/abstimmen)|warte (noch/) auf|steht … aus|in der schwebe|fünfzig fünfzig|50/50\
            |fragezeichen|mit bleistift|entscheidet sich|antwort folgt
            """
        ),
        (
            .reported,
            """
            (hatte/hatten) (ich/mich/ihnen/euch/zwar/doch/eigentlich/) (zugesagt/abgesagt/geschrieben/gesagt/angekündigt/angemeldet/abgemeldet/entschuldigt)\
            |hatte … (zugesagt/abgesagt/angemeldet/abgemeldet/entschuldigt)|in meiner letzten (mail/nachricht)|ursprünglich
            """
        ),
        (.yes, "ja|gerne|gern|einverstanden|jawohl|klar|natürlich|selbstverständlich|sehr gerne|sicher"), (.no, "nein"),
        (.modal, "kann|können|werde|werden|möchte|will|wollen"),
        (.past, "wäre (so/) (gerne/gern)|hätte (so/) (gerne/gern)|wollte|wollten|hatte vor"),
        (
            .noise,
            """
            (fällt/fallen) … aus|(kann/konnte/lässt sich) (ich/den anhang/die datei/den link/das dokument/sie/ihn/) (leider/) nicht (öffnen/lesen/finden/herunterladen/ausdrucken)\
            |(findet/finden) nicht statt|entgegen (meiner/unserer/meinem) (absage/zusage/ankündigung/letzten mail/letzten nachricht/früheren nachricht/ersten antwort/letzten antwort)\
            |entschuldigen sie (die/bitte die/meine) (späte/verspätete)|entschuldigung für (die/meine)|(können/könnten/würden/kann) (sie/wir/man)|ein thema hätte\
            |hätte ich (noch/gerne/gern/einen/eine/ein)|(möchte/würde) (ich/wir) (gerne/gern/noch/) (über/den/die/das/einen)|bitte (nehmen/nehmt/nimm)|nehmen sie … auf|nehmt … auf
            """
        ),
    ]
}
