extension FrenchTables {
    /// What is said or denied by half: what was meant to be answered, what is not wholly denied, and the answers of who
    /// no longer may.
    static let halves = """
        # What they meant to answer, until they read the text
        was: [comptions|comptais|comptait|pensions|pensais|pensait|allions|allais|allait|envisagions|envisageait|envisageais|projetions|prévoyions|nous apprêtions à|m'apprêtais à|s'apprêtait à] [dire|répondre|voter|signer|cosigner|approuver|accepter|valider]
        unclear: en [a|ont|avons|avait|avaient] [décidé|jugé|voulu] autrement
          > Nous allions dire oui, mais finalement c'est non. = disagree
        # Denied by half
        unclear: pas [vraiment|totalement|complètement|entièrement|tout à fait|franchement|absolument|fondamentalement|foncièrement|forcément|particulièrement|spécialement|systématiquement|trop|farouchement|résolument|radicalement|viscéralement] [contre|opposé|opposée|opposés|opposées|hostile|hostiles|défavorable|défavorables|en désaccord]
          > Nous ne sommes pas du tout contre. = noObjection
        # No longer theirs to say
        unclear: ne suis plus [secrétaire|président|présidente|trésorier|trésorière|mandaté|mandatée|administrateur|administratrice|membre|au bureau|au CA|en poste|en fonction|chez], ne fais plus partie, n'ai plus [de mandat|mandat|qualité|la main], ne représente plus, plus habilité à répondre, plus habilitée à répondre, m'a succédé, a pris ma suite, a pris ma succession
        unclear: réponses officielles, [notre|la] réponse formelle
        """
}
