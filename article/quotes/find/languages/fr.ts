import { gerunds, regularVerbs } from './fr-verbs.ts'
import { byGender, otherNames, phrases, speechLanguage, words } from './language.ts'

/** French: guillemets with spaces inside, tags inverted ("dit-il", "a déclaré le maire"), dialogue dashes. */
export const french = speechLanguage({
  verbs: new Set([
    ...regularVerbs,
    ...words(`qualifiée qualifiés qualifiées jugée décrite dite dit disait disent dire déclaré déclare déclarait déclarent affirmé affirme affirmait affirment expliqué explique expliquait expliquent ajouté ajoute
    ajoutait ajoutent assuré assure assurait assurent estimé estime estimait estiment indiqué indique indiquait indiquent précisé précise précisait
    précisent souligné souligne soulignait soulignent raconté raconte racontait racontent confié confie confiait confient répondu répond
    répondait répondent lancé lance lançait lancent insisté insiste insistait insistent martelé martèle rappelé rappelle rappelait rappellent
    regretté regrette regrettait regrettent reconnu reconnaît reconnait reconnaissait admis admet admettait annoncé annonce annonçait annoncent
    averti avertit prévenu prévient prévenait dénoncé dénonce dénonçait dénoncent critiqué critique critiquent écrit écrivait écrivent
    qualifié qualifie qualifiait qualifient jugé juge jugeait jugent commenté commente commentait commentent conclu conclut concluait
    poursuivi poursuit poursuivait renchéri renchérit résumé résume résumait plaisanté plaisante plaisantait ironisé ironise s'exclame exclamé exclamée écrié écriée écrie indigné indignée indigne réjoui réjouie réjouit inquiété inquiétée inquiète insurgé insurgée insurge agace agacé étonné étonnée étonne amusé amusée amuse emporté emportée emporte désole félicité félicitée félicite vantent vanté vante
    exclame exclamait demandé demande demandait demandent interrogé interroge murmuré murmure soupiré soupire crié crie criait crient
    promis promet promettait salué salue saluait saluent témoigné témoigne témoignait témoignent soutenu soutient soutenait soutiennent prétendu
    prétend répété répète répétait accusé accuse accusait accusent évoqué évoque évoquait évoquent observé observe observait noté note notait
    constaté constate constatait relevé relève relevait confirmé confirme confirmait confirment démenti dément détaillé détaille
    considéré considère pense pensait pensent croit croyait avoué avoue avouait glissé glisse tempéré tempère nuancé nuance abondé abonde rétorqué rétorque
    riposté riposte réagi réagit tonné tonne fustigé fustige déploré déplore déplorait déplorent défendu défend défendait développé
    analysé analyse décrit décrivait sourit souri rit lâché lâche lâchait complété complète enchaîné enchaîne justifié justifie réclamé réclame
    appelé appelle plaidé plaide proclamé proclame alerté alerte alertent souffle soufflé tranché tranche tweeté reprend repris fait remarque remarqué
    signale signalé espère espérait revendique lu lit twitté`),
  ]),
  gerunds,
  weak: words(
    'fait lu lit reprend repris appelé appelle pense croit espère note noté annonce demande promet sourit souri rit défend écrit juge',
  ),
  agents: words('par'),
  judging: words(
    'qualifiée qualifiés qualifiées jugée décrite qualifié qualifie qualifiait qualifient dénoncé dénonce dénonçait dénoncent jugé juge estimé estime évoqué évoque décrit fustigé fustige salué salue considéré considère accusé accuse critiqué déploré déplore',
  ),
  pronouns: byGender({
    he: 'il lui celui-ci',
    she: 'elle celle-ci',
    they: 'ils elles eux',
    i: 'je nous j’ on',
  }),
  definite: words("le la les l’ l' ce cette ces cet"),
  indefinite: words('un une des plusieurs certains certaines deux trois quatre cinq quelques aucun chaque'),
  articleGenders: byGender({ he: 'le un ce', she: 'la une cette' }),
  articles: words("le la les l’ l' un une des"),
  possessives: byGender({ any: 'son sa ses', they: 'leur leurs', i: 'mon ma mes notre nos' }),
  accordingTo: phrases(
    "peut-on lire dans | peut-on lire sur | lit-on dans | lit-on sur | apprend-on auprès de | a-t-on appris auprès de | a-t-on appris auprès du | indique-t-on à | à @ avis | selon @ mots | selon | d’après | d' après | pour | aux yeux de | de l’avis de | à en croire | dixit | même son de cloche chez | même son de cloche pour | même constat chez | même constat pour | même analyse chez | même inquiétude chez | même colère chez | aux dires de | d’ après | comme le dit | comme le disait | comme le souligne | comme le rappelle | comme le résume | comme l’ explique | comme l’ affirme | comme l’ a dit | comme l' explique | comme l' a dit",
  ),
  helpers:
    words(`a ont avait avaient s’est s'est est n’a n'a s’ s' l’ l' m’ m' n’ n' ne pas encore aussi ensuite alors ainsi donc également même puis toutefois
    hier mardi lundi mercredi jeudi vendredi samedi dimanche notamment cependant pourtant enfin déjà avoir nous lui leur me se y en à son ce matin soir-même tout simplement
    d'abord aujourd’hui récemment aura également t-il`),
  relatives: words("qui que qu’ qu' dont où lequel laquelle"),
  conjunctions: words('et mais ou tandis alors comme car puisque quand lorsque si alors'),
  joiners: words("de du des d’ d' à au aux en pour chez"),
  stops:
    words(`peu et mais ou tandis comme car puisque quand lorsque si qui dont où est sont était étaient a ont avait avaient sera peut doit dans sur sous avec sans par après
    avant pendant depuis vers contre lors ce mardi lundi mercredi jeudi vendredi samedi dimanche hier aujourd’hui demain ensuite devant auprès
    lui il elle ils elles je nous vous on ne pas plus aussi alors puis dès selon face quant tout joint jointe joints interrogé interrogée contacté contactée cité citée`),
  titles:
    words(`m mm mme mlle monsieur madame dr docteur maître me professeur maire président présidente ministre premier première sénateur sénatrice député
    députée préfet préfète procureur procureure juge avocat avocate porte-parole directeur directrice chef cheffe secrétaire conseiller conseillère
    adjoint adjointe entraîneur capitaine attaquant défenseur gardien milieu sélectionneur patron patronne boulanger boulangère boulangère roi reine
    pape évêque père sœur général colonel commandant commissaire écrivain écrivaine auteur autrice acteur actrice chanteur chanteuse
    réalisateur réalisatrice chercheur chercheuse économiste historien historienne sociologue politologue médecin infirmier infirmière enseignant enseignante
    syndicaliste militant militante agriculteur agricultrice habitant habitante riverain riveraine voisin voisine retraité retraitée responsable
    coordinateur coordinatrice fondateur fondatrice gérant gérante étudiant étudiante candidat candidate coach technicien technicienne dirigeant dirigeante magistrat magistrate témoin commerçant commerçante gendarme pompier pompière lieutenant adjudant sergent élu élue romancier romancière musicien musicienne comédien comédienne cinéaste scientifique buteur ailier`),
  offices: otherNames(
    `maire: édile élu | adjoint: élu | adjointe: élue | conseiller: élu | conseillère: élue | député: élu parlementaire | députée: élue parlementaire
    | sénateur: élu parlementaire | procureur: magistrat parquetier | procureure: magistrate | juge: magistrat | avocat: conseil défenseur | avocate: conseil
    | entraîneur: coach technicien | président: dirigeant | présidente: dirigeante | directeur: responsable patron | directrice: responsable patronne
    | gérant: patron commerçant | gérante: patronne commerçante | capitaine: joueur | ministre: membre
    | actrice: comédienne interprète star | acteur: comédien interprète star | chanteur: artiste interprète | chanteuse: artiste interprète
    | réalisateur: cinéaste | réalisatrice: cinéaste | gardien: portier | attaquant: buteur avant | écrivain: romancier auteur | agriculteur: exploitant éleveur`,
  ),
  bodies:
    words(`police gendarmerie mairie ministère gouvernement opposition parti entreprise société groupe syndicat association tribunal cour parquet université
    hôpital banque agence commission conseil comité collectif fédération armée église communiqué rapport étude préfecture élysée matignon direction
    experts témoins riverains habitants manifestants chercheurs médecins parents autorités pompiers`),
  women: words('femme mère fille sœur épouse veuve mme madame présidente directrice'),
  men: words('homme père fils frère mari veuf m monsieur'),
  feminines: [
    ['', 'e'],
    ['eur', 'rice'],
    ['eur', 'euse'],
    ['er', 'ère'],
    ['ien', 'ienne'],
    ['', 'ne'],
  ],
  anaphors: words(
    'maire édile adjoint adjointe président présidente ministre député députée sénateur sénatrice procureur procureure avocat avocate directeur directrice responsable patron patronne conseiller conseillère élu victime préfet préfète homme femme attaquant défenseur gardien capitaine entraîneur joueur joueuse acteur actrice chanteur chanteuse sélectionneur élu élue quinquagénaire quadragénaire sexagénaire trentenaire retraité retraitée technicien argentin espagnol portugais brésilien italien allemand anglais belge suisse camerounais sénégalais ivoirien coach syndicaliste parlementaire magistrat magistrate témoin octogénaire septuagénaire cinéaste romancier romancière écrivain écrivaine musicien musicienne comédien comédienne humoriste artiste dirigeant dirigeante chercheur chercheuse scientifique médecin milieu ailier latéral portier buteur international tennisman pilote cycliste rugbyman candidat candidate leader agriculteur agricultrice gérant gérante commerçant commerçante secrétaire jeune père mère habitant habitante voisin voisine riverain riveraine argentine espagnole portugaise brésilienne italienne allemande anglaise américain américaine canadien canadienne parisien parisienne marseillais marseillaise lyonnais lyonnaise breton bretonne basque adolescent adolescente lycéen lycéenne exploitant exploitante éleveur éleveuse',
  ),
  notNames:
    words(`le la les l un une des de du d à au aux en dans sur sous avec sans par pour chez vers contre après avant pendant depuis selon lors et mais ou où donc or ni car
    il elle ils elles je j nous vous on ce cette ces cet c son sa ses leur leurs mon ma mes notre nos qui que quoi dont quand comme si puis ensuite enfin alors ainsi
    aussi lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier
    aujourd’hui demain plusieurs certains tout tous toute toutes chaque aucun deux trois quatre cinq interrogé interrogée face malgré même pas ne n s t m qu tel telle`),
  scare: words(
    'dite dits dites prétendu prétendue soi-disant intitulé intitulée baptisé baptisée surnommé surnommée titre titré appelé appelée nommé nommée nommé',
  ),
  works: words(
    'film livre roman chanson album série pièce spectacle émission documentaire exposition titre mot mots terme expression slogan devise pancarte banderole journal magazine opération association application panneau',
  ),
  nameJoiners: words("de du des le la d’ d' van von ben el"),
  dashes: true,
  headFirst: true,
  pointingBack: phrases(
    "ainsi | c’est ce qu’ | c' est ce qu' | c'est ce qu' | c’est ce que | c'est ce que | telle est la réaction de | telle a été la réaction de | telle a été la réponse de | telle est la réponse de | c’est en ces termes que | c'est en ces termes que | voilà ce que | voilà ce qu' | voilà ce qu’ | c’est par ces mots que | c'est par ces mots que | ces mots sont de | celui qui parle est",
  ),
  inverts: true,
})
