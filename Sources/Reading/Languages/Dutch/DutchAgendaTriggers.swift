extension DutchTables {
    /// What points follow or go before, by how they take them.
    static let agendaTriggers = """
        asksFor: [min|minute(s)] over, [te|] hebben over, [spreken|praten|overleggen|discussiëren|debatteren|brainstormen] over
        asksFor: [praat|spreek|discussieer] over, bespreek, bespreekt, behandel, behandelt, agendeer, agendeert, vermeld
        asksFor: [aandacht|tijd|plaats|ruimte|vijf minuten|tien minuten|een moment] [voor|vragen voor], [vergeet|vergeten] [zeker|vooral|]
        asksFor: het hebben over
        announces: als er [nog|] [tijd|plaats|ruimte] [is|over is], voorstel, voorstellen, suggestie(s), vraag, vragen, wens, wensen, onderwerp
        announces: onderwerpen, thema, thema's, bespreekpunt, bespreekpunten, te bespreken, ter bespreking, idee, ideeën, verzoek, aandachtspunt
        wonders: hoe [zit|staat] het met, wat met
        deserves: [ontbreekt|ontbreken] [op|nog], staat [nog|] niet op, mag niet [ontbreken|vergeten], ligt [mij|me] na aan het hart, verdient
        deserves: verdienen, [hoort|horen|moet|moeten|mag|mogen|zou] [ook|toch|zeker|absoluut|] [op de agenda|besproken|aan bod|thuis op]
        mayAskFor: zet, zetten, plaats, plaatsen, voeg
        names: [agendapunt|punt|puntje|topic] over, agendapunt, agendapunten, de agenda, punt, punten
        ends: aan te [kaarten|snijden|halen], toe te voegen, [ter sprake|aan de orde] te [brengen|stellen]
        ends: te [praten|spreken|overleggen|hebben], toe aan de agenda, te zetten, [op|naar] de agenda
        ends: op de [agenda|dagorde|lijst] [te|] [zetten|plaatsen|krijgen|komen|staan]
        ends: [te|] [bespreken|behandelen|agenderen|aankaarten|toevoegen|inschrijven|opnemen], besproken, behandeld, geagendeerd, toegevoegd
        ends: ter sprake [brengen|komt|komen], aan bod [laten komen|komt|komen], ter sprake [kunnen|willen|mogen] brengen
        ends: op de agenda [kunnen|willen|mogen] [zetten|plaatsen], praten, spreken, overleggen, hebben, discussiëren, op de dagorde
        """
}
