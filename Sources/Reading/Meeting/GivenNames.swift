/// Given names common in France, Belgium and Switzerland, folded: a word among them is a person's name, not a word of
/// the language. (Names that are also ordinary words, as Pierre, Rose or Claire, are left to their capital letter.)
enum GivenNames {
    static let common: Set<String> = Set(
        """
        adele adrien agathe agnes aicha alain alban albert alex alexandra alexandre alexis alice aline amandine amelie amina anais andre andrea \
        angele anissa anna anne annick annie antoine antonin arnaud arthur astrid aude audrey aurelie aurelien axel aymeric baptiste \
        beatrice benedicte benjamin benoit bernadette bernard bertrand brigitte bruno camille carine carole caroline catherine cecile celia \
        celine chantal charles charlotte chloe christelle christian christiane christine christophe claire clara claude claudine clement \
        clementine colette coline corinne cyril damien daniel daniele danielle david delphine denis denise didier dominique edith eliane elisabeth \
        elise ella elodie eloise elsa emilie emma emmanuel emmanuelle eric ernest estelle esther etienne eva eve evelyne fabien fabienne fabrice \
        fanny fatima fatou felix fernand florence florent florian france francine francis francois francoise franck frederic frederique gabriel \
        gaelle gaetan genevieve georges gerald geraldine gerard germain gilbert gilles ginette gisele gregoire gregory guillaume guy gwenaelle hakim \
        helene henri herve hubert hugo hugues ines irene isabelle jacky jacqueline jacques jade jamila jean jeanne jennifer jeremie jeremy \
        jerome jessica joel joelle johan jonathan josephine josette josiane julia julie julien juliette justine karim karima karine katia khadija \
        laetitia laura laure laurence laurent lea leila leon leo lionel lise louis louise loic luc lucas lucie lucien lucienne ludovic lydia lydie \
        madeleine magali malika manon marc marcel marguerite maria marianne marie marielle marina marine marion marius martial martin martine maryse \
        mathieu mathilde matthieu maud maurice maxime melanie mehdi michel michele micheline mireille mohamed monique morgane mourad muriel myriam \
        nadege nadia nadine nathalie nicolas nicole noemie noel noelle odette odile olga olivia olivier oscar pascal pascale patrice patricia patrick \
        paul paule paulette pauline philippe pierre quentin rachel rachid raphael raymond raymonde regine regis remi remy renaud rene renee \
        richard robert robin roger roland romain rosalie roxane sabine sabrina samia samir samuel sandra sandrine sarah sebastien serge severine \
        simon simone solange solene sonia sophie stephane stephanie suzanne sylvain sylvette sylviane sylvie tania tatiana theo therese thibault \
        thierry thomas timothee tristan valentin valerie vanessa veronique victor victoire vincent virginie viviane xavier yann yannick yanis yasmina \
        yasmine yoann youssef yves yvette yvon yvonne zoe jan piet hans karl klaus jurgen heike ingrid anke sabrine john mary james peter susan
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
