import { words } from './language.ts'

/** Stems of weak verbs of saying, thinking aloud and judging. */
const REGULAR = `analysier appellier ärger argumentier attestier ätz bedank bedauer begründ begrüß behaupt bekräftig beklag bemängel bemerk beruhig beschwer
  bestätig beteuer beton bezweifel bilanzier brumm dementier dräng droh empör entgegn entschuldig ergänz erinner erklär erkundig erläuter erwider erzähl
  folger forder frag freu frohlock gestikulier gift gratulier grummel hader jammer jubel klag kommentier konstatier konter korrigier kritisier
  läster lob mahn maul mein moser motz murmel murr mutmaß nörgel orakel philosophier plauder plädier polter präzisier prophezei protestier
  quittier rechtfertig reklamier resümier rüg sag schätz scherz schilder schimpf schluchz schwärm seufz signalisier sorg spekulier spott
  stammel staun stichel stöhn stutz tadel trauer triumphier unk verdeutlich verkünd verlang vermut versicher verteidig
  warn wehr wetter witzel wünsch wunder wüt zeter zitier zürn zweifel`

/** The third persons a reporter uses: "betont", "betonte", "betonten"; after d, t and the like an e goes between. */
function forms(stem: string): string[] {
  const link = /[dt]$|[^aeiouäöülrh]n$/u.test(stem) ? 'e' : ''
  return ['t', 'te', 'ten'].map(ending => `${stem}${link}${ending}`)
}

/** Every regular form of a German verb that may report speech. */
export const regularVerbs = new Set([...words(REGULAR)].flatMap(forms))
