import { words } from './language.ts'

/** Forms of address, which stand before a name and are no office. */
const ADDRESSES = 'm mm mme mmes mlle monsieur madame messieurs mesdames dr pr me maître docteur professeur'

/** Offices of state, law, church, force and company: whoever bears one is called by it from then on. */
const OFFICES = `maire maires édile président présidente vice-président vice-présidente coprésident coprésidente ministre ministres premier première sénateur sénatrice député députée eurodéputé
  eurodéputée parlementaire élu élue adjoint adjointe conseiller conseillère échevin échevine bourgmestre préfet préfète sous-préfet sous-préfète procureur procureure juge juges
  magistrat magistrate avocat avocate bâtonnier bâtonnière substitut greffier greffière notaire huissier porte-parole directeur directrice directeurs dg pdg chef cheffe secrétaire
  trésorier trésorière responsable responsables patron patronne dirigeant dirigeante gérant gérante fondateur fondatrice cofondateur cofondatrice administrateur administratrice
  coordinateur coordinatrice coordonnateur coordonnatrice délégué déléguée représentant représentante membre membres commissaire ambassadeur ambassadrice consul chancelier
  chancelière gouverneur gouverneure roi reine prince princesse pape évêque archevêque cardinal curé abbé imam rabbin pasteur général générale colonel commandant commandante
  capitaine lieutenant lieutenante adjudant major sergent amiral brigadier inspecteur inspectrice recteur rectrice proviseur proviseure principal principale doyen doyenne
  candidat candidate leader ex-ministre ex-maire ex-président vice-amiral rapporteur rapporteure rapporteuse médiateur médiatrice défenseure négociateur négociatrice chargé chargée
  entraîneur entraîneuse entraineur coach sélectionneur sélectionneuse manager arbitre`

/** Trades, callings and what people do: a new description of whoever was just named, as often as somebody new. */
const TRADES = `boulanger boulangère pâtissier pâtissière boucher bouchère épicier épicière restaurateur restauratrice cafetier cafetière hôtelier hôtelière commerçant commerçante vendeur vendeuse caissier
  caissière coiffeur coiffeuse libraire fleuriste pharmacien pharmacienne buraliste artisan artisane maçon plombier électricien électricienne menuisier menuisière charpentier garagiste mécanicien
  mécanicienne ouvrier ouvrière salarié salariée employé employée cadre technicien technicienne ingénieur ingénieure architecte urbaniste informaticien informaticienne entrepreneur entrepreneuse
  industriel chauffeur chauffeuse conducteur conductrice routier routière cheminot cheminote pilote marin marin-pêcheur pêcheur pêcheuse ostréiculteur ostréicultrice agriculteur agricultrice éleveur
  éleveuse maraîcher maraîchère viticulteur viticultrice vigneron vigneronne céréalier céréalière apiculteur apicultrice berger bergère paysan paysanne exploitant exploitante arboriculteur
  arboricultrice forestier chasseur chasseuse garde policier policière gendarme pompier pompière sapeur-pompier secouriste sauveteur sauveteuse militaire soldat enquêteur enquêtrice médecin généraliste
  chirurgien chirurgienne urgentiste infirmier infirmière aide-soignant aide-soignante sage-femme soignant soignante ambulancier ambulancière dentiste vétérinaire kinésithérapeute psychologue
  psychiatre psychanalyste pédiatre épidémiologiste virologue infectiologue biologiste chimiste physicien physicienne mathématicien mathématicienne astronome météorologue prévisionniste climatologue
  hydrologue géologue géographe sismologue volcanologue océanographe écologue botaniste ornithologue naturaliste archéologue paléontologue historien historienne sociologue politologue économiste
  philosophe anthropologue ethnologue linguiste juriste constitutionnaliste démographe statisticien chercheur chercheuse scientifique universitaire enseignant enseignante instituteur institutrice prof
  professeure formateur formatrice éducateur éducatrice animateur animatrice étudiant étudiante lycéen lycéenne collégien collégienne élève écolier écolière apprenti apprentie surveillant surveillante
  atsem assistante assistant bibliothécaire documentaliste journaliste reporter photographe correspondant correspondante éditorialiste chroniqueur chroniqueuse présentateur présentatrice producteur
  productrice réalisateur réalisatrice cinéaste scénariste metteur comédien comédienne acteur actrice humoriste danseur danseuse chorégraphe chanteur chanteuse rappeur rappeuse musicien musicienne
  compositeur compositrice pianiste violoniste guitariste batteur DJ dj chef-d'orchestre peintre sculpteur sculptrice plasticien plasticienne dessinateur dessinatrice illustrateur illustratrice
  écrivain écrivaine auteur autrice auteure romancier romancière poète poétesse dramaturge essayiste biographe éditeur éditrice styliste couturier couturière mannequin cuisinier cuisinière
  sommelier syndicaliste militant militante activiste bénévole associatif porte-drapeau organisateur organisatrice participant participante manifestant manifestante gréviste spécialiste expert experte
  consultant consultante analyste prévisionniste porteur porteuse gestionnaire comptable banquier banquière assureur bailleur promoteur investisseur actionnaire opérateur exploitante
  attaquant attaquante défenseur gardien gardienne buteur buteuse ailier latéral arrière demi talonneur pilier joueur joueuse footballeur footballeuse rugbyman basketteur basketteuse handballeur
  handballeuse tennisman joueuse nageur nageuse cycliste coureur coureuse sprinteur sprinteuse athlète judoka boxeur boxeuse skieur skieuse navigateur navigatrice skipper champion championne
  médaillé médaillée vainqueur vainqueure lauréat lauréate finaliste supporter supportrice`

/** Neighbours, witnesses and others who are asked for what they saw. */
const FOLK = `habitant habitante riverain riveraine voisin voisine résident résidente villageois villageoise citoyen citoyenne administré administrée contribuable électeur électrice locataire propriétaire
  copropriétaire passant passante passager passagère usager usagère client cliente automobiliste motard motarde piéton piétonne touriste vacancier vacancière estivant visiteur visiteuse promeneur
  promeneuse randonneur randonneuse témoin témoins victime rescapé rescapée survivant survivante sinistré sinistrée blessé blessée plaignant plaignante prévenu prévenue accusé accusée suspect suspecte
  détenu détenue patient patiente malade retraité retraitée chômeur chômeuse demandeur demandeuse réfugié réfugiée migrant migrante internaute téléspectateur téléspectatrice auditeur lecteur lectrice
  spectateur spectatrice parent parents proche proches jeune ado adolescent adolescente enfant gamin gamine bambin quinquagénaire quadragénaire sexagénaire septuagénaire octogénaire nonagénaire
  trentenaire vingtenaire centenaire doyen intéressé intéressée homonyme confrère consoeur collègue ami amie copain copine camarade interlocuteur interlocutrice invité invitée`

const KIN_WOMEN = `femme mère maman fille sœur soeur épouse veuve compagne grand-mère mamie tante nièce cousine belle-mère belle-fille belle-sœur petite-fille fillette marraine conjointe fiancée dame
  jeune-femme religieuse nourrice assistante`
const KIN_MEN = `homme père papa fils frère mari veuf compagnon grand-père papy oncle neveu cousin beau-père beau-frère petit-fils garçon garçonnet parrain conjoint fiancé gars monsieur`

/** Peoples and home towns: "le Marseillais", "l’Argentine". */
const PEOPLES = `argentin argentine espagnol espagnole portugais portugaise brésilien brésilienne italien italienne allemand allemande anglais anglaise belge suisse camerounais camerounaise sénégalais
  sénégalaise ivoirien ivoirienne américain américaine canadien canadienne québécois québécoise britannique écossais irlandais gallois néerlandais néerlandaise danois danoise suédois suédoise norvégien
  norvégienne finlandais polonais polonaise russe ukrainien ukrainienne croate serbe slovène tchèque hongrois roumain roumaine bulgare grec grecque turc turque marocain marocaine algérien algérienne
  tunisien tunisienne égyptien égyptienne malien malienne guinéen guinéenne congolais congolaise gabonais nigérian nigériane ghanéen japonais japonaise chinois chinoise coréen coréenne australien
  australienne mexicain mexicaine colombien colombienne chilien chilienne uruguayen libanais libanaise israélien israélienne iranien iranienne syrien syrienne afghan afghane français française
  parisien parisienne marseillais marseillaise lyonnais lyonnaise toulousain toulousaine bordelais bordelaise nantais nantaise rennais rennaise lillois lilloise niçois niçoise strasbourgeois
  strasbourgeoise montpelliérain montpelliéraine grenoblois grenobloise stéphanois brestois brestoise rochelais havrais rouennais normand normande breton bretonne basque corse alsacien alsacienne
  vendéen vendéenne auvergnat catalan catalane savoyard savoyarde liégeois bruxellois genevois landais landaise palois dijonnais messin rémois`

/** Bodies, firms, courts and papers that are said to speak. */
export const frenchBodies = words(
  `police gendarmerie mairie municipalité commune ville métropole agglomération département région ministère gouvernement exécutif état opposition majorité parti parlement assemblée sénat entreprise société
  groupe groupement multinationale start-up enseigne filiale marque constructeur fabricant fournisseur distributeur compagnie opérateur gestionnaire concessionnaire exploitant syndicat intersyndicale
  centrale confédération union association ong fondation tribunal cour parquet barreau justice université faculté académie rectorat lycée collège école hôpital chu clinique ehpad banque assurance agence
  office autorité commission conseil comité collectif coordination mouvement fédération ligue club équipe staff armée marine église diocèse communiqué rapport étude enquête sondage texte loi décret
  arrêté arrêt jugement accord projet charte courrier lettre tract pétition manifeste message affiche pancarte banderole panneau préfecture sous-préfecture élysée matignon bercy élus direction rédaction
  journal quotidien hebdomadaire magazine chaîne radio média médias presse institut observatoire centre laboratoire musée festival organisation organisme institution instance délégation rassemblement
  présidence chancellerie ambassade consulat secrétariat cabinet entourage site plateforme parc aéroport port sncf ratp snsm onf note document bilan audit expertise texte convention tribune
  avis motion résolution acte ordonnance réquisitoire acte-d'accusation foule public cortège famille couple duo trio trio fratrie camp clan régie copropriété bailleur cgt cfdt fo fsu unsa fnsea
  experts témoins riverains habitants manifestants chercheurs médecins parents autorités pompiers avocats juges magistrats syndicats associations opposants élèves étudiants salariés ouvriers
  agriculteurs pêcheurs commerçants soignants enseignants infirmiers députés sénateurs ministres maires scientifiques spécialistes enquêteurs policiers gendarmes secours services usagers proches victimes
  joueurs supporters organisateurs responsables dirigeants grévistes militants bénévoles syndicalistes écologistes socialistes communistes républicains insoumis voisins locataires propriétaires familles`,
)

/** Words that name a group, a kind of kin or anybody at all: with an article they mean nobody in particular. */
const VAGUE = words(
  'ministres maires juges directeurs membres membre témoins parent parents proche proches élève enfant collègue ami amie copain copine camarade cadre garde',
)

const without = (list: string, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words(list)].filter(word => !others.has(word)))

/** Words that stand before a name or for somebody: offices, trades, and people who are asked. */
export const frenchTitles = words(`${ADDRESSES} ${OFFICES} ${TRADES} ${FOLK}`)
/** What somebody named before may be called: "le boulanger", "la Marseillaise", "ce dernier". */
export const frenchAnaphors = without(
  `${OFFICES} ${TRADES} ${FOLK} ${PEOPLES} homme femme père mère jeune milieu dernier dernière`,
  VAGUE,
)
export const frenchWomen = words(`${KIN_WOMEN} mme madame mlle présidente directrice`)
export const frenchMen = words(`${KIN_MEN} m`)
