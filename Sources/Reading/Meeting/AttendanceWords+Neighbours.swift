/// How people say it in English, Dutch and German.
extension AttendanceWords {
    static let english: [(AttendanceSignal, String)] = [
        (
            .come,
            "will attend|i'll attend|attending|i'll be there|will be there|we'll be there|i'm in|count me in|count us in|i'm coming|we are coming|i am coming|i'll come|will come|i will be present|will be attending|be joining you|see you there|i'll be at|happy to attend|will participate|look forward to seeing you|confirm my attendance|confirm my presence|can attend|can come|can make it|will make it|glad to attend|be represented"
        ),
        (.comeInfinitive, "attend|come|make it|be there|be present|participate|travel"),
        (
            .away,
            "apologies|apologise|apologize|unable|unavailable|absent|excuse me from|send my regrets|my regrets|regret|cannot attend|decline|must decline|have to decline|miss it|miss the meeting|will miss|not available|otherwise engaged|prior commitment"
        ),
        (
            .surelyAway,
            "can't make it|cannot make it|won't make it|won't be able|will not be able|not be able|can't attend|can't come|cannot come|won't be there|will not be there|won't be attending|not attend|not attending|not coming|can't be there|cannot be there|isn't possible|not possible"
        ),
        (
            .remote,
            "by video|via video|video link|by phone|by telephone|over the phone|remotely|online|join online|via zoom|on zoom|by zoom|via teams|on teams|dial in|call in|by videoconference|virtually|video call|by video call|join by video"
        ),
        (.remoteHint, "the link|a link|send me the link|dial-in details|joining details"),
        (
            .maybe,
            "might|maybe|perhaps|possibly|hope to|hoping to|try to|will try|i'll try|may be able|should be able|tentatively|probably|in principle|if i can|if possible otherwise|depending on"
        ),
        (
            .surelyMaybe,
            "not sure|unsure|to be confirmed|will confirm|i'll confirm|let you know|depends on|it depends|not certain|don't know yet|don't know whether|don't know if|pencil me in|fifty-fifty|get back to you"
        ),
        (.yes, "yes|sure|of course|certainly|with pleasure"), (.no, "no"),
        (.modal, "can|will|ll|able to|would be glad to|be glad to|happy to"),
        (.past, "would have liked|would have loved|was going to|had planned"),
        (.automatic, "out of office|on annual leave until|currently out"),
        (
            .noise,
            "apologies for the delay|apologies for the late|sorry for the delay|sorry for the late|the absence of|at present|presently"
        ),
    ]

    static let dutch: [(AttendanceSignal, String)] = [
        (
            .come,
            "aanwezig|ik kom|wij komen|we komen|ik ben erbij|ben erbij|ik zal er zijn|zal er zijn|we zijn erbij|ik ben er|ik doe mee|neem deel|nemen deel|zal deelnemen|zal bijwonen|tot dan|tot dinsdag|tot donderdag|tot vrijdag|reken op mij|je kan op mij rekenen|u kan op mij rekenen|zal aanwezig zijn|vrijgehouden|graag aanwezig"
        ),
        (.comeInfinitive, "komen|erbij zijn|bij zijn|er zijn|aanwezig zijn|deelnemen|bijwonen"),
        (
            .away,
            "afwezig|verontschuldigd|verontschuldigen|verontschuldig|verhinderd|belet|onbeschikbaar|moet passen|moet helaas passen|niet aanwezig|afzeggen|zeg af|afwezigheid|onmogelijk"
        ),
        (
            .surelyAway,
            "kan niet|kan er niet|kan helaas niet|kan jammer genoeg niet|lukt niet|lukt me niet|lukt mij niet|kom niet|kan er niet bij zijn|zal er niet zijn|ben er niet|zal niet aanwezig zijn|niet beschikbaar|geraak er niet"
        ),
        (
            .remote,
            "online|via zoom|via teams|op afstand|digitaal|via video|per video|videogesprek|telefonisch|via videoconferentie|inbellen|vanop afstand"
        ),
        (.remoteHint, "de link|een link|linkje"),
        (
            .maybe,
            "misschien|wellicht|waarschijnlijk|in principe|normaal gezien|normaal|probeer|proberen|hoop|mogelijk|onder voorbehoud|als ik kan|indien mogelijk"
        ),
        (
            .surelyMaybe,
            "nog niet zeker|niet zeker|weet nog niet|weet het nog niet|laat nog weten|laat het nog weten|laat het je weten|laat het u weten|nog te bevestigen|bevestig later|hangt ervan af|hangt af van|50/50"
        ),
        (.yes, "ja|prima|zeker|akkoord"), (.no, "nee|neen"), (.modal, "kan|kunnen|zal|zullen"),
        (.past, "had graag|zou graag zijn|was van plan"),
        (.noise, "excuses voor de late|sorry voor de late|kan je|kunt u|kunnen we|kan u"),
    ]

    static let german: [(AttendanceSignal, String)] = [
        (
            .come,
            "ich komme|wir kommen|komme gerne|komme gern|bin dabei|sind dabei|ich nehme teil|nehme gerne|nehme gern|nehme teil|nehmen teil|nehme an der sitzung teil|werde teilnehmen|werden teilnehmen|anwesend|werde da sein|werde kommen|bin da|sage zu|sagen zu|zusage|werde anwesend sein|bis dienstag|bis donnerstag|bis freitag|nehme|wir nehmen"
        ),
        (.comeInfinitive, "kommen|teilnehmen|dabei sein|anwesend sein|da sein"),
        (
            .away,
            "abwesend|verhindert|entschuldigen|entschuldigt|entschuldige|absagen|sage ab|absage|unmöglich|abwesenheit|bin im urlaub|terminkollision|anderweitig"
        ),
        (
            .surelyAway,
            "kann nicht|kann leider nicht|können leider nicht|können nicht|kann ich nicht|kann ich leider nicht|bin nicht da|leider nicht|nicht teilnehmen|nicht kommen|nicht dabei|nicht anwesend|nicht möglich"
        ),
        (
            .remote,
            "per video|per videokonferenz|per zoom|über zoom|per teams|über teams|online|telefonisch|per telefon|virtuell|digital|videokonferenz|aus der ferne|schalte mich zu|zugeschaltet"
        ),
        (.remoteHint, "den link|einen link|zugangsdaten"),
        (
            .maybe,
            "vielleicht|eventuell|womöglich|voraussichtlich|wahrscheinlich|versuche|hoffe|unter vorbehalt|möglicherweise|grundsätzlich|könnte|falls|wenn ich kann"
        ),
        (
            .surelyMaybe,
            "noch nicht sicher|nicht sicher|weiß noch nicht|weiss noch nicht|gebe noch bescheid|gebe ihnen bescheid|melde mich noch|noch offen|kommt darauf an|hängt davon ab|noch unklar|unter vorbehalt"
        ),
        (.yes, "ja|gerne|gern|einverstanden"), (.no, "nein"), (.modal, "kann|können|werde|werden"),
        (.past, "wäre gerne|hätte gerne|wollte"),
        (
            .noise,
            "entschuldigen sie die späte|entschuldigung für die|können sie|könnten sie|könnten wir|können wir|kann man"
        ),
    ]
}
