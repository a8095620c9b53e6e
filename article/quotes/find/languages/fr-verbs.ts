import { words } from './language.ts'

/** Verbs in -er of saying, thinking aloud, feeling aloud and judging. */
const REGULAR = `abonder accuser acquiescer admonester affirmer agacer ajouter alarmer alerter alléguer ambitionner amuser analyser annoncer anticiper arguer argumenter articuler
  asséner assumer assurer attaquer attrister augurer avancer avouer badiner bafouiller balancer balayer balbutier bégayer blaguer blâmer bougonner brandir brocarder
  certifier chambrer chanter chuchoter cingler citer clamer claironner commenter concéder confesser confier confirmer congratuler conjurer conseiller considérer
  consoler constater contester conter contre-attaquer corriger crier critiquer décocher décréter dédramatiser déclamer déclarer décrypter demander démonter dénoncer
  déplorer désapprouver désespérer désoler détailler dévoiler développer dicter diagnostiquer disserter divulguer douter écrier égrener élaborer embrayer emporter
  encenser enchaîner encourager énerver enflammer enjoliver énoncer enorgueillir enrager enthousiasmer énumérer épiloguer éructer esclaffer escompter esquisser
  espérer estimer étonner étrangler évoquer exagérer exaspérer exclamer excuser exhorter exiger expliciter expliquer exploser exposer exprimer extasier exulter
  fanfaronner féliciter formuler fulminer fustiger gausser glisser grincer grogner grommeler gronder hésiter hurler imaginer impatienter implorer incriminer indigner
  indiquer informer inquiéter insinuer insister insurger interpeller interroger intimer invoquer ironiser jubiler juger jurer justifier lâcher lamenter lancer
  larmoyer louer maintenir marmonner marteler maugréer menacer mentionner minimiser moquer motiver murmurer narguer narrer nier noter notifier nuancer objecter observer
  offusquer opiner opposer ordonner oser parler penser pérorer persifler persister pester philosopher plaider plaisanter pointer polémiquer positiver poster préciser
  préconiser préjuger présager présumer proclamer pronostiquer prophétiser prôner protester qualifier questionner raconter railler raisonner râler rapporter rappeler
  rassurer réaffirmer recadrer récapituler réciter réclamer recommander rectifier récuser redouter réfuter regretter réitérer rejeter relater relativiser relever
  remarquer remémorer remercier répéter répercuter répliquer reprocher résigner résumer rétorquer retracer révéler révolter revendiquer rigoler riposter ronchonner
  rouspéter saluer sangloter savourer scander scandaliser sermonner seriner siffler signaler situer songer souffler souhaiter souligner soupirer soupçonner
  spécifier stigmatiser stipuler suggérer supplier supposer synthétiser tacler tancer targuer taxer témoigner tempérer tempêter temporiser théoriser tonner trancher
  traiter triompher tweeter twitter vanter vilipender vitupérer vociférer`

/** Verbs in -ir that are conjugated like "avertir". */
const IN_IR =
  'applaudir avertir compatir définir frémir gémir glapir réagir réfléchir renchérir rugir surenchérir'

/** The third persons, participles and infinitives of verbs that follow no rule. */
const IRREGULAR = `dire dit dite dits disait disaient disent disant redire redit redisait prédire prédit prédisent prédisait contredire contredit médit écrire écrit écrite écrivait écrivent écrivant
  décrire décrit décrite décrivait décrivent décrivant lire lu lit lisait répondre répondu répond répondait répondent répondant répondit prétendre prétendu prétend prétendait
  prétendent défendre défendu défend défendait défendent défendant confondre promettre promis promet promettait promettent promettant admettre admis admet admettait
  admettent admettant reconnaître reconnu reconnaît reconnait reconnaissait reconnaissent convenir convenu convient convenait soutenir soutenu soutient soutenait
  soutiennent soutenant maintenir maintenu maintient maintenait maintiennent prévenir prévenu prévient prévenait préviennent prévenant souvenir souvient souvenu souvenait
  souviennent conclure conclu conclut concluait concluent concluant poursuivre poursuivi poursuivait poursuit poursuivent poursuivant croire croit croyait croient cru
  craindre craint craignait craignent craignant plaindre plaint plaignait plaignent réjouir réjoui réjouie réjouis réjouit réjouissait réjouissent démentir démenti dément
  démentait démentent reprendre reprend repris reprenait reprennent rire rit ri riait sourire sourit souri souriait apprendre appris apprend apprenait attendrir attendrit
  émouvoir ému émue émeut intervenir intervient intervenu intervenue fait faisait font faisant faire voit voient voyait appelé appelle appelait appellent appeler
  rappelle rappellent martèle martèlent rejette rejettent répète répètent s'exclame tweeté twitté promit convint soutint reconnut conclut poursuivit admit
  veut veulent voulait entend entendent entendait refuse refusent refusait refusé reste propose proposent proposait proposé laissé laisse laissait laissent
  comprend comprennent accepte assume attend attendent prend prennent pointe lance estime juge jugés jugées demande critique relève réclame note annoncé annoncée résume attaque rassure confirmée dévoile rapporte accusé accusée menace balance
  prévoit prévoient prévoyait interdit pense croit sait surprend ressort parlé avancé exposé posté développé contesté balancé chanté mentionné présente présentait rebondir rebondit rebondissait`

/** The forms a reporter uses of one verb: infinitive, participles and the third persons of three tenses; accents as they change. */
function forms(verb: string): string[] {
  const stem = verb.slice(0, -2)
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
  const open = stem.replace(/é([bcdfglmnprstv]{1,2})$/u, 'è$1')
  return [
    verb,
    `${stem}é`,
    `${stem}ée`,
    `${stem}és`,
    `${stem}ées`,
    `${open}e`,
    `${open}ent`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}ant`,
    `${soft}a`,
    `${stem}èrent`,
  ]
}

/** The same of a verb like "avertir". */
function formsInIr(verb: string): string[] {
  const stem = verb.slice(0, -1)
  return [
    verb,
    stem,
    `${stem}e`,
    `${stem}t`,
    `${stem}ssent`,
    `${stem}ssait`,
    `${stem}ssaient`,
    `${stem}ssant`,
  ]
}

/** Forms that are nouns, adjectives or prepositions as well: "une note", "pendant". */
const NOUNS = words(
  `alarme conte critique demande doute note pointe exposé accusé accusée accusés réclame relève juge jugés jugées parlant soupirant avance avancé estime lance attaque balance bégaie
  chante enrage excuse hésitant hésitante menace menaçant motive opposé opposée opposés opposant poste posté postes rapporte réservé résume situé située situés situées songe
  taxe traite traité traités avancée avancées lancée lancés montée pensée pensées portée exposée oppose alarmant rassurant étonnant amusant agaçant exaspérant désespérant
  rassure ordonnée résigné démonte reste assurée assurés assurées motivé motivée motivés encourageant inquiétant inquiétants révoltant désolant osé osée éprouvant parlé chanté blague
  traitée déclarée intimé intime balancé marquant offre emporte emporté insistant persistant dévoile détaillée détaillés confirmée annoncée annoncés annoncées élaboré élaborée développée
  développés développé contestée contesté contestés redoutée redouté attendri souvenir souvenirs raisonné raisonnée persiste consolé mentionnée mentionnés exigeant exigeants`,
)

/** Every form of a French verb that may report speech. */
export const frenchVerbs = new Set(
  [...[...words(REGULAR)].flatMap(forms), ...[...words(IN_IR)].flatMap(formsInIr)]
    .filter(form => !NOUNS.has(form))
    .concat(...words(IRREGULAR)),
)

/** Forms that share the subject of their sentence: "ajoutant que", "a tenu à préciser". */
export const gerunds = new Set([
  ...[...frenchVerbs].filter(form => /(?:ant|er)$/u.test(form)),
  ...words(IN_IR),
  ...[...words(IRREGULAR)].filter(form => /(?:ir|dre|ire|tre|vre|clure)$/u.test(form)),
])
