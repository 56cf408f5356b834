/// Mails that take back what they said, are there in thought only, speak of others, or only ask.
extension MeetingMails {
    static let turned = #"""
        absent | - | - | Bonjour,\nJe serai là jeudi, comptez sur moi.\n\nPS : ignorez ce que je viens d'écrire, mon père est hospitalisé, je ne viendrai pas.\nRégine
        absent | - | - | Présente ! Édit : ne tenez pas compte de ce qui précède, je suis convoquée au rectorat ce jour-là.
        present | - | - | Je ne pourrai pas venir, désolé.\nPS de 18 h : annulez tout ce que j'ai dit plus haut, mon rendez-vous saute, je viens !
        unclear | - | - | Je viens avec plaisir. Oubliez ce que je viens d'écrire.
        remote | - | - | I'll be there in person.\nPS: ignore everything above, I'll join by Zoom instead.
        absent | - | - | J'aurais tant aimé y être. Je serai avec vous en pensée.
        absent | - | - | Je serai de tout cœur avec vous ce jour-là.
        absent | - | - | Nous serons des vôtres, en pensée seulement, hélas.
        absent | - | - | I'll be there in spirit. Have a good one!
        present | - | - | Je serai là, et je vous remercie de tout cœur de votre accueil.
        present | - | - | Marc Leroy s'excuse, il est souffrant et ne viendra pas. Moi je serai là.
        present | - | - | Amina est clouée au lit, ne pourra pas faire le voyage. Pour ma part je viens.
        absent | - | - | Karima ne pourra pas venir et moi non plus.
        absent | - | - | Je pensais envoyer Paul Girard, mais il n'est pas libre non plus. Nous serons donc absents.
        absent | - | - | J'avais demandé à Sophie Marchal de me remplacer : elle est prise elle aussi. Tant pis pour cette fois, excusez-nous.
        absent | - | - | Samuel devait me représenter, il a refusé. Personne ne viendra donc de chez nous.
        absent | - | - | Je suis présent aux assises à Douai ce jour-là, désolé.
        absent | - | - | Ce mardi je suis présente à un colloque, vous m'en voyez désolée.
        present | - | - | Je serai présent à la réunion du 28.
        present | - | - | Je serai présente au siège dès 9 h.
        present | - | - | Notre fédération sera représentée par sa présidente.\n\nCordialement,\nLa Présidente
        absent | - | - | Je ne peux pas, ma sœur viendra me chercher à la gare ce jour-là pour les obsèques.
        present | - | - | Je viens, Gilles viendra avec moi.
        present | - | - | Je serai là. Pouvez-vous me dire s'il y a un parking ?
        present | - | - | OK pour moi. Dites-moi si je dois apporter quelque chose.
        present | - | - | je viens mardi, dites nous si on peut venir avec un chien guide
        present | - | frais de déplacement | Je viens. Pourrait-on parler des frais de déplacement ? Sinon, une autre fois.
        tentative | - | - | Je ne peux pas encore vous dire si je viens.
        tentative | - | - | Je suis indécise, je vous redis lundi.
        tentative | - | - | Je ne dis pas non, je ne dis pas oui, j'attends mon planning.
        absent | - | - | J'ai jury à Metz et pas le don d'ubiquité.
        absent | - | - | Je ne sais pas me couper en deux, ce sera sans moi.
        absent | - | - | Impossible d'être au four et au moulin ce jour-là.
        absent | - | - | Nous sommes en tournée avec le spectacle des jeunes, impossible d'en sortir.
        remote | - | - | Mon petit-fils m'installera la tablette, je vous verrai de là. Il faut appuyer où ?
        remote | - | - | Téléphone.
        remote | - | - | Tél, comme la dernière fois.
        present | - | - | Plus besoin du lien visio, j'ai trouvé un train.
        present | - | - | Inutile de m'adresser les codes de connexion, je monterai finalement à Paris.
        unclear | - | - | Bonjour, c'est dans quelle salle ?
        unclear | - | - | Bonjour, la réunion se termine à quelle heure ? Et y a-t-il un parking à proximité ?
        unclear | - | - | La réunion porte sur quel sujet exactement ?
        unclear | - | - | Est-ce que les frais de transport sont remboursés ?
        unclear | - | - | Même chose que ce qu'on s'était dit.
        unclear | - | - | On fait comme prévu.
        unclear | - | - | Je serai présent mardi, avec joie.\nDésolé de ne pouvoir être des vôtres ce jour-là.
        none | - | - | Pouvez-vous m'envoyer le PV de la dernière séance ?
        none | - | - | Message d'absence : je suis en congé. Pendant mon absence, Julie Blot me remplace pour les questions courantes.
        none | - | - | Je suis en congé et n'aurai pas accès à mes mails. Pour toute question urgente, Paul Hardy prend le relais.
        absent | - | - | L'association sera excusée, merci d'en prendre note.
        absent | - | - | Nous serons excusés cette fois.
        present | - | - | Mon laissez-passer est arrivé, je viens donc.
        remote | - | - | Je me connecterai, si le réseau veut bien.
        remote | - | - | En visio, s'il y a de la connexion dans le train.
        remote | - | - | Je me connecterai depuis Mayotte, si l'électricité tient.
        tentative | - | - | Je viendrai si mon train roule.
        present | - | - | Qui me remplace ? Personne, j'espère. À mardi !
        present | - | - | Je viens, je ne sais pas encore par quel train.
        """#
}
