import Federation
import Reading
import Testing

struct MeetingSubstituteTests {
    @Test(arguments: [
        ("Je serai absent, Mme Dupuis me représentera.", "Mme Dupuis"),
        ("Karim Benali me remplacera.", "Karim Benali"),
        ("C'est Sophie Lemaire qui viendra à ma place.", "Sophie Lemaire"),
        ("Je donne procuration à Jean-Pierre Roy.", "Jean-Pierre Roy"),
        ("La FNEJE sera représentée par Hélène Vidal.", "Hélène Vidal"),
        ("Ne pouvant venir, j'ai demandé à Luc Moreau de me remplacer.", "Luc Moreau"),
        ("Je suis en congé ; ma collègue Fatou Ndiaye assistera à la réunion.", "Fatou Ndiaye"),
        ("Notre vice-présidente, Anne de Villiers, viendra pour nous.", "Anne de Villiers"),
        ("Je laisse ma place à M. Garnier.", "M. Garnier"),
        ("Pour l'AIRE, Bruno Keller sera présent.", "Bruno Keller"),
        ("Je ne pourrai pas venir, notre trésorière me remplacera.", "notre trésorière"),
        ("Indisponible ce jour-là, je vous envoie Léa Morin.", "Léa Morin"),
        ("Ma suppléante, Claire Fontaine, sera là.", "Claire Fontaine"),
        ("Je me ferai remplacer par Nora Haddad.", "Nora Haddad"),
        ("je peux pas venir c'est yann le goff qui me remplace", "yann le goff"),
        ("David Chen will represent us.", "David Chen"),
        ("Jan Peeters komt in mijn plaats.", "Jan Peeters"),
        ("Frau Schmidt vertritt mich.", "Frau Schmidt"),
        ("Je ne serai pas là. Sylvie Arnaud, notre administratrice, prendra le relais.", "Sylvie Arnaud"),
        ("Absente le 12. Marc Tissier viendra.", "Marc Tissier"),
        ("Jeanne Caron siégera à ma place.", "Jeanne Caron"),
        ("Je serai remplacée par Jeanne Caron.", "Jeanne Caron"),
        ("Mme Jeanne Caron, secrétaire générale, représentera la FNEJE.", "Jeanne Caron"),
        ("Merci de noter que c'est M. Ahmed Saïdi qui sera présent pour l'AIRE.", "Ahmed Saïdi"),
        ("Je ne peux pas, j'envoie Ahmed Saïdi.", "Ahmed Saïdi"),
        ("Ahmed Saïdi ira.", "Ahmed Saïdi"),
        ("Nous avons mandaté Ahmed Saïdi.", "Ahmed Saïdi"),
        ("Je suis en arrêt. Contactez Ahmed Saïdi qui me remplace.", "Ahmed Saïdi"),
        ("Représentant de l'AIRE : Ahmed Saïdi", "Ahmed Saïdi"),
        ("Lucie viendra à ma place.", "Lucie"),
        ("Je suis empêchée, Mme Le Goff prendra ma place.", "Mme Le Goff"),
        ("Mijn collega Ingrid Maas vervangt mij.", "Ingrid Maas"),
        ("Peter Brown will attend on our behalf.", "Peter Brown"),
        ("Rémi Vasseur sera là pour représenter l'association.", "Rémi Vasseur"),
        ("C'est mon collègue Rémi Vasseur qui participera.", "Rémi Vasseur"),
        ("Je suis remplacé par Rémi Vasseur pour cette réunion.", "Rémi Vasseur"),
        ("J'ai donné pouvoir à Rémi Vasseur.", "Rémi Vasseur"),
        ("Notre directeur, Rémi Vasseur, assistera à la réunion en mon nom.", "Rémi Vasseur"),
        ("Je ne viens pas mais Rémi Vasseur vient.", "Rémi Vasseur"),
        ("À ma place : Rémi Vasseur.", "Rémi Vasseur"),
        ("Veuillez adresser le lien à Rémi Vasseur, qui participera pour nous.", "Rémi Vasseur"),
        ("Rémi Vasseur nous représentera, en visio.", "Rémi Vasseur"),
        ("mon adjoint Rémi Vasseur y assistera", "Rémi Vasseur"),
        ("Étant retenue, je délègue à Rémi Vasseur.", "Rémi Vasseur"),
        ("Je suis en congés, veuillez noter la présence de Mme Vasseur à ma place.", "Mme Vasseur"),
        ("Je suis absente, Camille Roussel, chargée de mission, me supplée.", "Camille Roussel"),
        ("Camille Roussel représentera les CEMEA.", "Camille Roussel"),
        ("Bonjour, Camille Roussel participera à la réunion en lieu et place de notre président.", "Camille Roussel"),
        ("Je vous informe que Camille Roussel me remplacera à cette réunion.", "Camille Roussel"),
        ("Pour cette fois, Camille Roussel prend ma place.", "Camille Roussel"),
        ("Notre représentante sera Camille Roussel.", "Camille Roussel"),
        ("Je passe la main à Camille Roussel pour cette réunion.", "Camille Roussel"),
        ("Je serai en vacances. Ce sera donc Camille Roussel, notre trésorière.", "Camille Roussel"),
    ])
    func `somebody comes instead, and is named`(text: String, name: String) {
        let reading = AttendanceReader().read(text: text, subject: "Re: Réunion", question: Question(kind: .meeting))
        #expect(reading.attendance == .substitute, "\(reading.why)")
        #expect(reading.substitute == name)
    }
}
