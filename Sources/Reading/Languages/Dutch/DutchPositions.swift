extension DutchTables {
    /// Positions and what qualifies them.
    static let positions = """
        nihil: geen bezwaar tegen, geen bezwaren tegen, niets tegen, geen enkel bezwaar tegen
        refusal: onze naam niet te vermelden, onze naam niet vermelden, niet te vermelden, onze naam te schrappen, onze naam te verwijderen
        harsh: schande, schandalig, schandelijk, beledigend, belediging, ongepast, misplaatst, overdreven, te ver, te scherp, te hard, te lang, te zwak, zwak, slecht, slordig, fout, fouten, onjuist, onjuistheden, onwaar, gevaarlijk, schadelijk, storend, stoort, moeite mee, ongelukkig, ongelukkige, onduidelijk, vaag, dubbelzinnig, eenzijdig, vijandig, kwetsend, kwetst, beschamend, boos, woedend, ontslag, onaanvaardbare, onzin, belachelijk
        hedge: met tegenzin, met lede ogen, onder protest
        refusal: doen niet mee, doet niet mee, doe niet mee, nemen niet deel, neemt niet deel, niets voor ons, niet voor ons, niet mee te tekenen, niet mee tekenen, niet mee ondertekenen, niet genoemd worden, niet vermeld worden
        sign: doen mee, doe mee, doet mee, doen graag mee, doen zeker mee, sluiten ons graag aan, sluiten ons aan bij
        delay: moet nog beslissen, moeten nog beslissen, moet nog overleggen, moet nog bekijken, pas volgende, vergadert pas, laten jullie, laat jullie iets weten
        abstain: geen standpunt in, geen positie in, geen partij
        yes: ja, jawel, ok, oke, okay, akkoord, mee eens, eens, gunstig, goedgekeurd, goedkeuring, prima, in orde, voorstander, voorstanders, positief, 👍, ✅, +1, instemming, groen licht
        sign: ondertekenen, onderteken, ondertekent, tekenen, teken, tekent, ondertekend, instemmen, stemmen in, stemt in, onderschrijven, onderschrijft, steunen, steunt, aansluiten, sluiten ons aan, medeondertekenaar, ondersteunen, ondersteunt, meetekenen, tekenen mee, goedkeuren, keurt goed, keuren goed
        go: zet onze naam er maar bij, zet onze naam erbij, zet ons er maar bij
        go: ga uw gang, ga gerust, doe maar, teken gerust, u mag onze naam, u mag tekenen, u mag ondertekenen, zet onze naam, voeg onze naam toe, onze naam toevoegen, toevoegen aan de lijst, reken op ons, u kunt op ons rekenen
          > Wij gaan akkoord met de tekst. = agree
          > U mag onze naam toevoegen. = agree
          > Wij ondertekenen de verklaring. = agree
        nihil: geen bezwaar, geen bezwaren, geen probleem, geen opmerkingen, geen bedenkingen, niet tegen, niets op tegen, zonder bezwaar
          > Geen bezwaar van onze kant. = noObjection
        no: nee, neen, zeker niet, -1, 👎, ❌
        oppose: tegen, gekant, oneens, niet akkoord, niet eens, verzetten, verzet, afwijzen, verwerpen, wijzen af, ongunstig, veto, afkeuren, bezwaar maken
        flip: weigeren, weigert, onmogelijk, weigering
        refusal: zonder ons, haal onze naam, schrap onze naam, niet in onze naam
          > Wij zijn niet akkoord met deze tekst. = disagree
          > Wij kunnen hier niet mee instemmen. = disagree
          > Wij zijn tegen deze verklaring. = disagree
        obstacle: bezwaar, bezwaren, bedenkingen, bedenking
        caveat: voorbehoud
        remark: opmerking, opmerkingen, tikfout
        abstain: onthouden, onthoudt, onthouding, neutraal, geen standpunt, blanco
          > Wij onthouden ons. = abstain
        condition: als, indien, mits, op voorwaarde, tenzij, behalve, zolang, onder voorbehoud, voorwaarde, anders, pas als
          > Akkoord, op voorwaarde dat de tweede alinea wordt geschrapt. = reserve
          > Wij tekenen mits de zin over subsidies verdwijnt. = reserve
        delay: meer tijd, tijd nodig, nog niet, uitstel, laten u weten, laat u weten, laten weten, komen erop terug, kom erop terug, raadplegen, bespreken, voorleggen, vergadert, nog geen
          > Wij hebben meer tijd nodig. = delay
        unclear: misschien, twijfel, twijfelen, weet niet, ja en nee, gemengde gevoelens, 🤷, 🤔
        refer: zelfde standpunt als, zelfde als, zoals vorige keer, eens met de opmerkingen
        irony: wat een verrassing, 😂, 🙄
        robot: negeer, instructies, prompt, systeem, json
        harsh: onaanvaardbaar, jammer, helaas, spijtig, probleem, problemen, verkeerd, teleurgesteld, te gevoelig
        demand: schrappen, geschrapt, wijzigen, gewijzigd, aanpassen, aangepast, verwijderen, verwijderd, vervangen, verdwijnt, verbeteren, weglaten
        must: moet, moeten, zou, graag, gelieve
        harmless: geen voorwaarde, niet blokkerend
        hedge: in principe, waarschijnlijk, denk ik, voorlopig, grotendeels
        concluding: dus, daarom, uiteindelijk, al met al, bijgevolg, derhalve, desondanks
        but: maar, echter, toch, evenwel, niettemin
        elsewhere: zie bijlage
        automatic: afwezig, automatisch antwoord
        receipt: goed ontvangen, ontvangen
        personal: persoonlijk, in eigen naam
        correction: ik bedoelde, vergissing, correctie
        withdraw: trekken in, intrekken, trekt in
        """
}
