import { words } from './language.ts'

/** Verbs in -er of saying, thinking aloud and judging. */
const REGULAR = `accuser admonester affirmer ajouter alarmer alerter analyser annoncer argumenter asséner assurer attaquer avancer avouer balayer balbutier blâmer
  bougonner certifier chuchoter citer clamer commenter conseiller considérer constater conter crier critiquer demander dénoncer déclarer décréter déplorer
  dévoiler développer détailler douter énoncer énumérer enchaîner enrager espérer estimer évoquer exposer expliciter expliquer exulter féliciter
  formuler fustiger glisser grincer grommeler gronder hurler imaginer implorer indigner indiquer informer inquiéter insister interroger ironiser jubiler
  juger jurer justifier lâcher lancer louer marmonner marteler maugréer mentionner minimiser moquer murmurer narrer noter nuancer objecter observer ordonner
  opiner parler penser pester philosopher plaider plaisanter pointer préciser préconiser présumer proclamer pronostiquer prôner protester questionner
  raconter railler râler rappeler réclamer recommander redouter réfuter regretter rejeter relativiser relater relever remarquer répliquer reprocher
  résumer rétorquer revendiquer révéler rigoler riposter saluer savourer sermonner siffler signaler souffler souligner soupirer suggérer supplier tancer
  témoigner tempérer temporiser tonner trancher tweeter vanter vociférer`

/** The forms a reporter uses of one verb: participles and the third persons of two tenses; accents as they change. */
function forms(verb: string): string[] {
  const stem = verb.slice(0, -2)
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
  const open = stem.replace(/é([bcdfglmnprstv]{1,2})$/u, 'è$1')
  return [
    `${stem}é`,
    `${stem}ée`,
    `${stem}és`,
    `${open}e`,
    `${open}ent`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}ant`,
  ]
}

/** Forms that are nouns, adjectives or prepositions as well: "une note", "pendant". */
const NOUNS = words(
  'alarme conte critique demande doute note pointe exposé accusé accusée réclame relève juge jugés parlant soupirant avance avancé estime lance',
)

/** Every regular form of a French verb that may report speech. */
export const regularVerbs = new Set([...words(REGULAR)].flatMap(forms).filter(form => !NOUNS.has(form)))

/** Forms that share the subject of their sentence: "ajoutant que". */
export const gerunds = new Set([...regularVerbs].filter(form => form.endsWith('ant')))
