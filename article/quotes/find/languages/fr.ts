import { frenchAnaphors, frenchBodies, frenchMen, frenchTitles, frenchWomen } from './fr-people.ts'
import { frenchVerbs, gerunds } from './fr-verbs.ts'
import { byGender, insertions, otherNames, phrases, speechLanguage, words } from './language.ts'

/** Phrases with the elisions that the reader cuts apart: "d'après" is read as "d'" and "après". */
const elided = (list: string): string[][] => phrases(list.replace(/'(?=\p{L})/gu, "' "))

/** Every first half with every second one: "même constat chez", "même avis pour". */
const crossed = (firsts: string, seconds: string, link = ' '): string =>
  firsts
    .split('|')
    .flatMap(first => seconds.split('|').map(second => first.trim() + link + second.trim()))
    .join(' | ')

/** French: guillemets with spaces inside, tags inverted ("dit-il", "a déclaré le maire"), dialogue dashes. */
export const french = speechLanguage({
  verbs: frenchVerbs,
  gerunds,
  weak: words(
    `fait faire faisait font faisant lu lit lire lisait reprend reprendre repris appelé appelle appelait appellent appeler pense pensent penser croit croire croient cru espère espèrent espérer
    note noté notait annonce annoncer demande demander promet promettre sourit souri rit ri défend défendre écrit juge parle parler parlait voit voient voyait imaginer imagine observer observe
    noter veut veulent voulait entend entendent entendait entendre refuse refusent refusait refusé propose proposent proposait proposé proposer laissé laisse laissait laissent prévoit prévoient
    prévoyait interdit surprend apprend apprendre appris poursuivi poursuivre convient convenu maintient maintenu maintenir maintenait oser ose situe situer chante chanter siffle opposer
    encourage encourager rejette rejeter rejeté balaye traiter attaquer attaque défini exige exiger souhaite souhaiter supposer suppose supposé rapporter menacer jouer sait craint pointe parlé parlent présente présentait avancé exposé posté développé contesté balancé chanté comprend comprennent accepte attend attendent prend prennent`,
  ),
  agents: words('par'),
  judging: words(
    `qualifier qualifie qualifié qualifiée qualifiés qualifiées qualifiait qualifient jugé jugée juge juger jugeait jugent décrit décrite décrire estimé estime dénoncer dénoncé dénonce dénonçait dénoncent
    fustigé fustige évoqué évoque salué salue considéré considère considérée accusé accuse accusée critiqué critique déploré déplore taxé taxée taxe traité traitée traite voit voient voyait
    définit définie appelé appelle dépeint dépeinte présenté présentée présente présentait vilipendé pointé pointe parle parlent parlait parlé jugées`,
  ),
  pronouns: byGender({
    he: 'il lui celui-ci celui-là',
    she: 'elle celle-ci celle-là',
    they: 'ils elles eux ceux-ci celles-ci',
    i: "je nous j' on",
  }),
  we: /(?<!\p{L})(?:nous|on|notre|nos)(?!\p{L})/iu,
  definite: words("le la les l' ce cette ces cet"),
  indefinite: words(
    "un une des plusieurs certains certaines deux trois quatre cinq six sept huit neuf dix quelques aucun aucune chaque nombreux nombreuses beaucoup d'autres divers diverses différents",
  ),
  articleGenders: byGender({ he: 'le un ce cet certain', she: 'la une cette' }),
  articles: words("le la les l' un une des"),
  possessives: byGender({ any: 'son sa ses', they: 'leur leurs', i: 'mon ma mes notre nos votre vos' }),
  accordingTo: elided(
    `${crossed('peut-on lire|pouvait-on lire|pourra-t-on lire|lit-on|lisait-on|est-il écrit|était-il écrit|est-il indiqué|est-il précisé', 'dans|sur|sous|chez')}
    | apprend-on auprès de | a-t-on appris auprès de | a-t-on appris auprès du | a-t-on appris de | apprend-on de | à @ avis | selon @ mots | selon @ propres mots | selon les mots de
    | selon les mots du | selon les dires de | selon | d'après | pour | aux yeux de | aux yeux du | aux yeux des | aux yeux d' | de l'avis de | de l'avis du | de l'avis des | de l'avis d'
    | à en croire | à écouter | si l'on en croit | dixit | aux dires de | aux dires du | aux dires d' | de l'aveu de | de l'aveu du | de l'aveu d' | dans les mots de | de source
    | ${crossed('même son de cloche|même constat|même analyse|même inquiétude|même colère|même avis|même sentiment|même discours|même réaction|même refrain|même écho|même ton|même satisfaction|même déception|même prudence|même incompréhension|même regret', "chez|pour|du côté de|du côté du|du côté des|du côté d'|à|au|dans")}`,
  ),
  asSaid: elided(
    "comme | ainsi que | tel que | selon ce que | selon ce qu' | d'après ce que | d'après ce qu' | à ce que | à ce qu'",
  ),
  shouting: elided(
    "aux cris de | aux cris d' | au cri de | aux sons de | au son de | aux accents de | sous les cris de | sous le mot d'ordre | sous les mots d'ordre | aux mots de | avec pour mot d'ordre",
  ),
  modals: words(
    `tenu tenue tient tenait tiennent voulu veut voulait veulent souhaité souhaite souhaitait préféré préfère préférait pu peut pouvait su sait dû doit devait fini finit finissait continué continue
    continuait commencé commence commençait cru croit laissé laisse laissait fait vient venait aime aimait osé ose aura va allait hésite hésité pas plus cesse cessé empressé empresse contenté contente
    bornant borne promis promet jugé`,
  ),
  asides: insertions(
    `de (?:son|leur) côté | pour (?:sa|leur) part | quant à (?:lui|elle|eux|elles) | à (?:son|leur) tour | par ailleurs | en outre | d['’]ailleurs | en effet | de nouveau | à nouveau | dans la foulée
    | dans un premier temps | dans un second temps | à l['’]inverse | à ce sujet | à cet égard | en substance | en guise de conclusion | malgré tout | en revanche | au passage | sans détour
    | avec le sourire | avec humour | avec fierté | avec émotion | avec force | en souriant | tout de même | sans surprise | une nouvelle fois | encore une fois | sans ambages | tout de go`,
  ),
  helpers: words(
    `a ont avait avaient aura aurait auront ai as avez est sont était étaient s' l' m' n' t' ne pas plus encore aussi ensuite alors ainsi donc également même puis toutefois hier mardi lundi mercredi jeudi vendredi samedi
    dimanche notamment cependant pourtant enfin déjà avoir nous lui leur me se y en à son ce matin soir midi soir-même après-midi tout simplement abord aujourd' hui récemment déjà bien toujours jamais
    vite presque tôt tard savoir valoir remarquer observer comprendre part côté tour quant ci-dessus d'emblée emblée volontiers aussitôt quelque longtemps souvent parfois ici là clairement fermement
    vivement vertement sèchement calmement tristement justement sobrement longuement brièvement publiquement officiellement finalement immédiatement rapidement régulièrement directement effectivement
    évidemment franchement sincèrement amèrement ironiquement malicieusement timidement prudemment modestement fièrement joyeusement parallèlement visiblement sagement doucement formellement logiquement
    naturellement humblement laconiquement sévèrement lucidement largement nettement certes plutôt néanmoins surtout désormais depuis fortement catégoriquement unanimement personnellement`,
  ),
  relatives: words("qui que qu' dont où lequel laquelle lesquels lesquelles auquel duquel"),
  conjunctions: words('et mais ou tandis alors comme car puisque quand lorsque si alors or ni'),
  joiners: words("de du des d' à au aux en pour chez"),
  prepositions: words(
    `à au aux dans sur sous avec sans par vers chez contre entre pour pendant après avant devant derrière dès depuis malgré en parmi envers durant outre hors via lors grâce face suite selon jusqu' jusque`,
  ),
  subordinating: words(
    "alors quand lorsque lorsqu' si comme puisque puisqu' tandis bien dès après avant afin parce",
  ),
  times: words(
    'semaine jour journée jours mois an année ans années matin matinée midi soir soirée nuit heure heures minute minutes moment instant weekend week-end lendemain veille siècle décennie saison trimestre',
  ),
  auxiliaries: words('a ont avait avaient aura est sont était étaient sera sent sentait sentent'),
  hearers: words(
    `afp presse journalistes journaliste micro antenne parisien figaro monde bfm bfmtv franceinfo rmc rtl cnews lci confrères médias reuters libération télévision radio caméra public assemblée conseil
    l'antenne france-info`,
  ),
  stops: words(
    `peu et mais ou tandis comme car puisque quand lorsque si qui dont où est sont était étaient a ont avait avaient aura auront aurait auraient sera seront serait seraient peut peuvent doit doivent
    va vont devrait devraient pourrait pourraient dans sur sous avec sans par après avant pendant depuis vers contre lors ce mardi lundi mercredi jeudi vendredi samedi dimanche hier aujourd' hui demain
    ensuite devant auprès derrière entre parmi malgré outre durant dès envers via hors sauf voire afin grâce suite jusqu' jusque lorsqu' puisqu' lui il elle ils elles je nous vous on ne n' s' pas plus
    aussi alors puis selon face quant tout joint jointe joints interrogé interrogée interrogés contacté contactée contactés cité citée cités sollicité sollicitée sollicités rencontré rencontrée présent
    présente ici là autour près loin ainsi donc notamment toutefois cependant également`,
  ),
  titles: frenchTitles,
  offices: otherNames(
    `me: avocat avocate conseil défenseur | maître: avocat avocate conseil défenseur | docteur: médecin praticien spécialiste | dr: médecin docteur praticien spécialiste | maire: édile élu premier | maires: élus | adjoint: élu | adjointe: élue | conseiller: élu | conseillère: élue | député: élu parlementaire | députée: élue parlementaire | sénateur: élu parlementaire
    | sénatrice: élue parlementaire | eurodéputé: élu parlementaire | eurodéputée: élue parlementaire | procureur: magistrat parquetier | procureure: magistrate | juge: magistrat | avocat: conseil défenseur
    | avocate: conseil | entraîneur: coach technicien manager | président: dirigeant patron élu chef | présidente: dirigeante patronne élue cheffe | directeur: responsable patron dirigeant | directrice: responsable patronne dirigeante
    | gérant: patron commerçant restaurateur | gérante: patronne commerçante restauratrice | patron: gérant dirigeant chef | patronne: gérante dirigeante cheffe | capitaine: joueur | ministre: membre
    | actrice: comédienne interprète star | acteur: comédien interprète star | chanteur: artiste interprète star | chanteuse: artiste interprète star | musicien: artiste | musicienne: artiste
    | réalisateur: cinéaste metteur | réalisatrice: cinéaste | gardien: portier | attaquant: buteur avant joueur | défenseur: joueur | milieu: joueur | écrivain: romancier auteur | écrivaine: romancière autrice
    | romancier: écrivain auteur | romancière: écrivaine autrice | agriculteur: exploitant éleveur paysan céréalier | agricultrice: exploitante éleveuse | éleveur: agriculteur exploitant paysan | éleveuse: agricultrice exploitante
    | boulanger: commerçant artisan | boulangère: commerçante artisane | restaurateur: patron chef commerçant | médecin: docteur praticien généraliste | infirmier: soignant | infirmière: soignante
    | professeur: enseignant prof | professeure: enseignante prof | enseignant: professeur prof | enseignante: professeure prof | chercheur: scientifique universitaire spécialiste | chercheuse: scientifique universitaire spécialiste
    | secrétaire: syndicaliste responsable | délégué: syndicaliste représentant | déléguée: syndicaliste représentante | préfet: représentant | préfète: représentante | fondateur: patron dirigeant
    | habitant: riverain voisin résident | habitante: riveraine voisine résidente | riverain: habitant voisin | riveraine: habitante voisine | voisin: riverain habitant | voisine: riveraine habitante`,
  ),
  bodies: frenchBodies,
  women: frenchWomen,
  men: frenchMen,
  feminines: [
    ['', 'e'],
    ['eur', 'rice'],
    ['eur', 'euse'],
    ['eur', 'eure'],
    ['er', 'ère'],
    ['ien', 'ienne'],
    ['f', 've'],
    ['', 'ne'],
  ],
  anaphors: frenchAnaphors,
  townEnds: /^\p{Lu}\p{L}{2,}(?:ois|oise|ais|aise|ien|ienne|éen|éenne)$/u,
  functions: words(
    'maire mairesse bourgmestre préfet préfète sous-préfet sous-préfète procureur procureure juge avocat avocate proviseur curé évêque notaire vétérinaire',
  ),
  notNames: words(
    `${crossed('vingt|trente|quarante|cinquante|soixante|quatre-vingt', 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze', '-').replaceAll('|', '')} quarante cinquante soixante treize quatorze seize centaines dizaines milliers le la les l l' un une des de du d d' à au aux en dans sur sous avec sans par pour chez vers contre après avant pendant depuis selon lors et mais ou où donc or ni car il elle ils elles je j j' nous vous
    on ce cette ces cet c c' son sa ses leur leurs mon ma mes notre nos votre vos qui que quoi dont quand comme si puis ensuite enfin alors ainsi aussi lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd'hui aujourd' hui demain plusieurs certains certaines tout tous toute toutes chaque aucun aucune deux trois
    quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille interrogé interrogée interrogés contacté contactée contactés contactées sollicité sollicitée joint jointe invité invitée face malgré même pas ne n n' s s' t t' m m' qu qu'
    jusqu' jusque lorsqu' lorsque puisqu' puisque quelqu' quoiqu' presqu' tu toi moi eux lui celui celle ceux celles cela ceci ça autre autres ailleurs aussitôt autant beaucoup bien bref certes cependant chacun
    chacune côté déjà derrière désormais devant dès durant encore entre environ est fin finalement grâce heureusement ici idem impossible jamais juste là maintenant malheureusement mieux moins néanmoins
    notamment nul objectif outre parallèlement parce parfois parmi peu plus plutôt point pourquoi pourtant près presque quant quelques quel quelle quels quelles rapidement reste rien résultat sauf seul seule seuls
    seules sinon soit soudain souvent suite surtout tandis tant tard tel telle telles tels tôt toujours toutefois très trop via voici voilà vu y non oui merci bonjour faut faute bon bonne difficile dommage
    question rappelons reste tristement situé située avant-hier auparavant autrefois autour autrement bientôt combien comment concernant davantage dessous dessus dorénavant effectivement également évidemment
    globalement jadis jour loin longtemps naguère nombre nombreux nombreuses notons premier première précisément pis preuve quasiment quiconque signe simplement sitôt spécialement tantôt toutes-fois urgent ravi ravie
    ému émue ancien ancienne originaire âgé âgée élu élue né née présent présente retour place tant réponse réponses réaction réactions conclusion constat verdict explication explications témoignage témoignages commentaire commentaires avis bilan analyse message mot exemple exemples conséquence conséquences explications ambiance décryptage reportage entretien rappel fier fière conscient consciente inquiet inquiète visiblement`,
  ),
  scare: words(
    'dite dits dites prétendu prétendus prétendues supposé supposée supposés supposées présumé présumée présumés présumées prétendue soi-disant intitulé intitulée baptisé baptisée surnommé surnommée titre titré appelé appelée nommé nommée dénommé dénommée rebaptisé rebaptisée labellisé labellisée sobriquet surnom',
  ),
  works: words(
    `film films livre roman romans chanson album série pièce spectacle émission documentaire exposition expo titre mot mots terme termes expression slogan devise pancarte banderole journal magazine opération
    application panneau podcast tube single essai recueil bande-dessinée comédie drame opéra tableau collection rubrique chapitre clip label mention lettres adjectif dispositif projet programme plan
    campagne catégorie trophée prix concept initiative référendum pétition pacte charte terminologie appellation formule tribune rapport`,
  ),
  nameJoiners: words("de du des le la d' van von ben el ould bin y da dos"),
  dashes: true,
  headFirst: true,
  passives: words('été être étant est sont était étaient fut furent'),
  pointingBack: elided(
    `ainsi | c'est ce qu' | c'est ce que | voilà ce que | voilà ce qu' | c'est en ces termes que | c'est par ces mots que | c'est avec ces mots que | ces mots sont de | ces mots sont ceux de | celui qui parle est
    | celle qui parle est | ${crossed(
      "tels sont|ce sont|telles sont|telle est|telle a été|tel est|tel a été|telle était|tel était|voilà|voici|c'est|c'était",
      "la réaction|la réponse|le constat|l'avis|le message|l'appel|le cri du cœur|le cri d'alarme|l'analyse|la conviction|la promesse|le sentiment|le credo|la conclusion|le témoignage|la crainte|l'ambition|le souhait|la position|la version|le mot d'ordre|les mots|les propos|les paroles",
    )
      .split(' | ')
      .flatMap(start => [`${start} de`, `${start} du`, `${start} des`, `${start} d'`])
      .join(' | ')}`,
  ),
  inverts: true,
  finite: /(?:aient|èrent|eront|iront|eraient)$/u,
  describing: words('jeune dernier dernière intéressé intéressée membre'),
})
