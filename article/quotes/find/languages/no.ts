import { byGender, type SpeechLanguage, words } from './language.ts'
import { swedish } from './sv.ts'

/** Norwegian and Danish: built like Swedish, with verbs, pronouns and titles of their own. */
export const norwegianAndDanish: SpeechLanguage = {
  ...swedish,
  verbs: new Set([
    ...swedish.verbs,
    ...words(`sier siger sagde forteller fortæller fortalte mener mente forklarer forklarte forklarede svarer svarte svarede legger tilføjer tilføjede
      påpeker påpeger uttaler udtaler uttalte udtalte opplyser oplyser understreker understreger kaller kalder kalte kaldte beskriver beskrev
      hevder hævder spør spørger spurte advarer advarte kommenterer skriver skrev lover bekrefter bekræfter avviser afviser fastslår konkluderer`),
  ]),
  judging: words('kaller kalder kalte kaldte beskriver beskrev'),
  pronouns: byGender({ he: 'han', she: 'hun', they: 'de', it: 'den det', i: 'jeg vi' }),
  indefinite: words('en et ei flere mange noen nogle to tre fire fem'),
  articles: words('en et ei den det de'),
  accordingTo: [['ifølge'], ['ifølgje'], ['i', 'følge']],
  titles: new Set([
    ...swedish.titles,
    ...words(`ordfører borgmester statsråd statsminister formand formann leder talsmann talsmand talsperson talskvinne direktør trener træner kaptein
      kaptajn advokat forsker lege læge lærer nabo eier ejer pensjonist pensionist rådmann`),
  ]),
  titleEnds: [
    'minister',
    'leder',
    'sjef',
    'chef',
    'direktør',
    'mester',
    'talsmann',
    'talsmand',
    'forsker',
    'trener',
    'træner',
  ],
}
