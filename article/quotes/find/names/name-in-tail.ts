import type { SpeechLanguage } from '../languages/language.ts'
import { isArticle } from '../phrases/openers.ts'
import type { Token } from '../tokens.ts'
import { genderOfName } from './first-names.ts'
import { isTitle, nameIn } from './name-words.ts'

/** "teniente de alcalde María Villalba", "mayor of London Sadiq Khan": a full name right behind a noun of the tail. */
export function nameInTail(tokens: Token[], core: number, end: number, lang: SpeechLanguage) {
  const name = end > core ? nameIn(tokens, core, end, lang, 'indefinite') : null
  if (!name) return null
  const before = tokens[name.from - 1]
  if (lang.barePlural && isAddressed(tokens, core, name.from, lang)) return null
  if (isOfPlace(tokens, core, name.from, lang)) return name
  if (name.to - name.from < 2 || genderOfName(tokens[name.from]?.lower ?? '') === null) return null
  const noun = before !== undefined && !lang.joiners.has(before.lower) && !isArticle(before, lang)
  const officer =
    tokens.slice(core - 1, name.from - 1).some(token => isTitle(token, lang)) && !isTitle(before, lang)
  return noun && (lang.inverts || before.capital || officer) ? name : null
}

/** "a spokesman for Mayor Petra Lund": with nothing but her office before it, the name belongs to what stands there. */
function isAddressed(tokens: Token[], core: number, name: number, lang: SpeechLanguage): boolean {
  let from = name
  while (from > core && (isTitle(tokens[from - 1], lang) || tokens[from - 1]?.lower === 'prime')) from--
  if (tokens[from]?.lower === 'justice') return false
  return from < name && lang.joiners.has(tokens[from - 1]?.lower ?? '')
}

/** "Quay on Sea baker Petra Lund", "Quay on Sea’s Cllr Lund": an office right before the name, behind a place of several words. */
const isOfPlace = (tokens: Token[], core: number, name: number, lang: SpeechLanguage): boolean => {
  const [place, office] = [tokens[core - 1], tokens[name - 1]]
  return (
    lang.barePlural &&
    name - core > 2 &&
    place?.capital === true &&
    !isTitle(place, lang) &&
    isTitle(office, lang) &&
    tokens[name - 2]?.capital === true
  )
}
