/// Mails of who comes instead, who was only hoped for, and who comes to help.
extension MeetingMails {
    static let instead = #"""
        substitute | Léo Arnaud | - | Je comptais sur Anne Picard pour me remplacer, elle est malade ; c'est donc Léo Arnaud qui viendra.
        substitute | Sophie Marchal | - | J'avais demandé à Sophie Marchal de me remplacer et elle a accepté.
        substitute | Sophie Marchal | - | Sophie Marchal me remplacera, mais elle ne pourra pas rester l'après-midi.
        substitute | notre trésorier | - | Nous serons représentés par notre trésorier.\n\nCordialement,\nLa Présidente
        substitute | Hélène Forestier | - | Mme Hélène Forestier a reçu mandat pour nous représenter à cette séance.
        substitute | Karim Bensaïd | - | J'ai prié Karim Bensaïd de venir me remplacer.
        substitute | Judith Maes | - | Judith Maes suivra la séance à ma place.
        substitute | Aline Roche | - | Contrairement à ce que j'avais annoncé, ce n'est plus Pierre Noël qui me remplace mais Aline Roche.
        substitute | Aline Roche | - | C'est Aline Roche, et non Pierre Noël, qui me représentera.
        substitute | Julie Blot | - | Je suis en congé, Julie Blot me remplace.
        substitute | Marc Dubois | - | Je ne pourrai pas venir, mais Marc Dubois, notre trésorier, me représentera.
        substitute | Sonia Haddad | - | C'est Sonia Haddad qui représentera l'ANAS.
        substitute | Inès | - | Inès ira à ma place.
        substitute | Luc Perrin | stages longs | Je suis en congés ; Luc Perrin assurera la présence de l'AFORSSE et souhaite parler des stages longs.
        substitute | Mme Vidal | - | Empêchée, je serai remplacée par Mme Vidal.
        substitute | Jean Rousseau | - | je vous envoie Jean Rousseau à ma place il est au courant de tout
        substitute | Fatou Diop | - | Pour l'UFNAFAM ce sera Fatou Diop cette fois-ci.
        substitute | Anaïs Lambert | - | Je donne ma place à Anaïs Lambert.
        substitute | Thierry Blin | - | Vous verrez Thierry Blin mardi, moi je suis à l'hôpital.
        substitute | Rachid Amrani | - | J'ai passé le flambeau à Rachid Amrani, qui sera là mardi.
        present | - | - | Ma collègue est absente mais moi je serai là.
        substitute | Nadia Cherif | - | Je ne trouve personne... ah si, Nadia Cherif accepte de me remplacer !
        absent | - | - | Personne pour me remplacer, donc la FNEJE sera absente.
        substitute | Aurélie Simon | la crise des vocations | Aurélie Simon viendra à ma place et vous présentera la crise des vocations.
        substitute | Bruno Caillet | - | M. Bruno Caillet, administrateur, siégera en mon nom.
        substitute | Clara Weiss | - | Je me ferai représenter par Clara Weiss.
        substitute | Omar Sylla | - | Je suis retenu à Dijon. Omar Sylla, notre vice-président, sera présent.
        substitute | Yvette Roux | - | J'ai désigné Yvette Roux comme suppléante pour cette réunion.
        substitute | Pauline Girard | - | Pauline Girard a accepté de me suppléer.
        substitute | Éric Vasseur | - | Notre association a mandaté Éric Vasseur pour y participer.
        substitute | lucie mangin | - | c'est lucie mangin qui vient pour moi
        substitute | Ahmed Belaïd | - | Je délègue Ahmed Belaïd, il connaît bien le dossier.
        substitute | Marianne Costa | - | Adressez-vous à Marianne Costa qui tiendra ma place.
        substitute | Guy Ferrand | - | Notre nouveau président, Guy Ferrand, prendra désormais part aux réunions à ma place.
        substitute | Nora Chaïb | - | Je passe la main à Nora Chaïb pour cette fois.
        substitute | Erik de Vries | - | Erik de Vries komt in mijn plaats.
        substitute | Petra Braun | - | Frau Petra Braun kommt an meiner Stelle.
        substitute | Tom Baker | - | I can't come but my colleague Tom Baker will attend instead.
        absent | - | - | Ni moi ni mon suppléant ne serons disponibles.
        absent | - | - | Ma suppléante est en congé maternité et je suis moi-même retenu. Nous serons donc absents.
        absent | - | - | J'ai sollicité trois collègues, aucun n'est libre. L'ANAS ne sera pas représentée.
        absent | - | - | Claire Bonnet, qui me remplace d'habitude, est souffrante, et moi je suis à Nice. Ce sera donc sans nous.
        tentative | - | - | Soit je viens, soit j'envoie Paul Martin, je vous redis ça.
        present | - | - | Pas besoin de me remplacer finalement, je viens moi-même.
        present | - | - | Je viens. Ma suppléante, Jeanne Roy, restera au bureau ce jour-là.
        present | - | - | Je remplace Paul Durand au sein du bureau depuis mars et serai là mardi.
        present | - | - | Mon collègue Luc Petit viendra avec moi, nous serons donc deux.
        present | - | - | Mon prédécesseur, M. Blanc, ne viendra plus ; c'est moi qui assure la suite et je serai là.
        substitute | Sabine Roth | - | Je vous adresse Sabine Roth à ma place.
        substitute | Jérôme Lacroix | - | Veuillez accueillir Jérôme Lacroix, qui me remplacera.
        substitute | Mme Teyssier | - | Mme Teyssier me supplée, je suis en congé.
        substitute | Michel Garnier | - | L'UFNAFAM sera représentée par Michel Garnier.
        substitute | Zoé Lambert | - | zoe ne peut pas... non pardon : Zoé Lambert viendra pour moi
        substitute | Hugo Klein | - | J'ai une soutenance ce jour-là, Hugo Klein prendra ma suite.
        substitute | Basile Morin | - | Notez le nom de Basile Morin, qui siégera pour l'AFORSSE.
        substitute | Diane Koffi | - | Diane Koffi portera la voix de notre association.
        substitute | Irène Salomon | les congés | Irène Salomon me représentera. Elle souhaiterait aborder les congés.
        substitute | Victor Hallé | - | Comme je ne peux pas, Victor Hallé se dévoue.
        substitute | Agathe Petit | - | Merci d'inscrire Agathe Petit au lieu de moi.
        substitute | Nils Berger | - | Mein Kollege Nils Berger vertritt mich.
        substitute | Paul Roy | - | J'ai demandé à Paul Roy de me remplacer, il est d'accord.
        substitute | Paul Roy | - | Paul Roy, qui me remplacera, ne peut pas arriver avant 11 h.
        substitute | Ève Martin | la laïcité | Ève Martin me remplace et portera un point sur la laïcité.
        """#
}
