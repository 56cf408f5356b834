/// Dutch mails.
extension MeetingMails {
    static let dutch = #"""
        present | - | - | Ik ben van de partij!\nGroetjes, Lotte
        present | - | - | Noteer mij maar als aanwezig.\nMet vriendelijke groet, Hendrik
        present | - | de huurprijs | Wij komen met z'n tweeën. Kunnen we het even hebben over de huurprijs?\nFemke
        present | - | - | Ik had me afgemeld maar ik kom toch, de afspraak gaat niet door.\nJoris
        remote | - | - | Ik sluit online aan.\nMvg, Saskia
        remote | - | - | Naar Parijs komen lukt niet, maar ik log in vanaf thuis.\nBart
        absent | - | - | Ik moet afzeggen, mijn dochter is ziek.\nGroet, Els
        absent | - | - | Helaas kan ik niet aanwezig zijn, ik heb al een andere verplichting.\nPaul
        absent | - | het jaarverslag | Ik haal het niet die dag. Graag wel aandacht voor het jaarverslag.\nMieke
        tentative | - | - | Ik hoop erbij te zijn maar beloof niets.\nDaan
        tentative | - | - | Moet nog even in mijn agenda kijken, antwoord volgt.\nGroet, Jan
        substitute | Wim de Graaf | - | Mijn collega Wim de Graaf komt in mijn plaats.\nIlse
        substitute | Sofie Claes | - | Ik stuur Sofie Claes, onze penningmeester.\nMet groet, Guido
        none | - | de subsidies ; het zomerkamp | Twee punten voor de agenda: de subsidies en het zomerkamp.\nGroeten, Rik
        none | - | - | De bijlage kan ik niet openen. Kunt u die opnieuw sturen?\nA. Bakker
        present | - | - | Wij zijn erbij, met twee personen.\nVzw De Brug
        present | - | - | Mijn trein komt aan om half tien, tot donderdag!\nLiesbeth
        remote | - | - | Fysiek lukt het niet, digitaal wel.\nPieter-Jan
        absent | - | - | Wij laten ons verontschuldigen.\nHet secretariaat
        absent | - | - | Door omstandigheden kan ik er deze keer niet bij zijn.\nRita
        tentative | - | - | Dat hangt van het weer af, ik bevestig woensdag.\nTom
        substitute | Nele Van den Broeck | - | Nele Van den Broeck, onze voorzitster, neemt mijn plaats in.\nStijn
        substitute | Jeroen | - | Ik kan niet, Jeroen gaat in mijn plaats.\nKim
        unclear | - | - | Bedankt, ik heb het gelezen.\nInge
        substitute | Ingrid van Oosten | - | Notre association sera représentée non par moi mais par Ingrid van Oosten.\nHugo
        none | - | digital safeguarding ; the travel budget | Agenda suggestions: digital safeguarding; the travel budget.\nMick
        present | - | - | Ik zal aanwezig zijn op de vergadering.\nMet hoogachting, W. Claes
        present | - | - | Komt in orde, ik ben er.\nGert
        present | - | de nieuwe huisstijl | Ik neem graag deel. Een punt wat mij betreft: de nieuwe huisstijl.\nHilde
        remote | - | - | Ik kan enkel online deelnemen.\nSven
        absent | - | - | Spijtig genoeg moet ik forfait geven.\nMarc
        absent | - | - | Wij kunnen niemand afvaardigen.\nVzw Open Huis
        tentative | - | - | Ik probeer te komen, onder voorbehoud.\nElke
        substitute | Bram Peeters | de energiekosten | Bram Peeters vertegenwoordigt ons. Hij wil het graag hebben over de energiekosten.\nLut
        none | - | vrijwilligersbeleid | Kan het vrijwilligersbeleid op de agenda?\nJan
        unclear | - | - | Zie mijn vorige mail.\nDries
        none | - | vrijwilligersbeleid | Kan het vrijwilligersbeleid op de agenda?\nJan
        none | - | de contributie | Ik zou graag de contributie ter sprake brengen.\nLia
        none | - | de sociale media | Het zou goed zijn om het over de sociale media te hebben.\nRoos
        none | - | reglement | Wij stellen voor om het reglement te bespreken.\nVzw Wij
        none | - | de statutenwijziging | Ik wil graag een punt toevoegen: de statutenwijziging.\nBob
        none | - | - | Geen punten voor de agenda van onze kant.\nA. B.
        present | - | - | Jazeker, wij komen met plezier!\nChiro Gent
        remote | - | - | Ik zal de vergadering van thuis uit volgen.\nGriet
        absent | - | - | Ik ben helaas verhinderd wegens ziekte.\nMia
        absent | - | - | We raken er niet, er rijden geen treinen.\nKoen en Lut
        tentative | - | - | Ik weet nog niet of ik vrij krijg.\nDiederik
        none | - | de verzekering | Graag had ik de verzekering op de agenda gezien.\nLeo
        present | - | - | Ik ben er zeker bij.\nDorien
        absent | - | - | Ik kan helaas niet komen.\nF. de Wit
        remote | - | - | Ik neem online deel.\nVeerle
        substitute | Anke Smit | - | Anke Smit komt in mijn plaats.\nHenk
        """#
}
