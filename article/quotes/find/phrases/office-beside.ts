import type { SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { isNameWord, isTitle } from '../names/name-words.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'
import { phraseAt } from './phrase.ts'

/** "the chancellor, Adrian Cole,": the office that a comma parts from the name behind it; '' when there is none. */
export function officeBefore(tokens: Token[], at: number, lang: SpeechLanguage): string {
  if (isPunct(tokens[at - 1], ')')) return officeInFront(tokens, at, lang)
  if (!isPunct(tokens[at - 1], ',')) return ''
  const comma = lang.headFirst ? beforeBracket(tokens, at - 1) : at - 1
  for (let from = comma - 1; from >= Math.max(0, comma - 7); from--) {
    const token = tokens[from]
    if (token?.kind !== 'word') return ''
    const bare = isTitle(token, lang) && tokens[from - 1]?.sentence !== token.sentence
    const contracted = lang.headFirst && /^(?:al|del|au|du)$/.test(token.lower)
    if (!bare && !contracted && !lang.definite.has(token.lower) && !lang.possessives.has(token.lower))
      continue
    const phrase = phraseAt(tokens, contracted ? from + 1 : from, comma, lang)
    const office = phrase?.to === comma && !phrase.name && !lang.bodies.has(phrase.head)
    if (office && tokens.slice(from, comma).some(word => isTitle(word, lang))) return phrase.text
    if (
      !lang.genitives.has(token.lower) &&
      !(lang.headFirst && lang.joiners.has(tokens[from - 1]?.lower ?? '')) &&
      !contracted
    )
      return ''
  }
  return ''
}

/** "le directeur du Port (PDT, organe officiel), Petra Lund": where the bracket before a comma opens. */
function beforeBracket(tokens: Token[], comma: number): number {
  if (!isPunct(tokens[comma - 1], ')')) return comma
  const from = Math.max(0, comma - 14)
  const open = tokens.slice(from, comma).findLastIndex(token => isPunct(token, '('))
  return open < 0 ? comma : from + open
}

/** "Petra Lund est maire de Tidewater", "es la alcaldesa": what a name is said to be; '' when it is nothing. */
export function officeSaid(tokens: Token[], behind: number, lang: SpeechLanguage): string {
  if (!lang.headFirst || !IS.test(tokens[behind]?.lower ?? '')) return ''
  let at = behind + 1
  while (
    at < behind + 4 &&
    (lang.articles.has(tokens[at]?.lower ?? '') || SINCE.test(tokens[at]?.lower ?? ''))
  )
    at++
  if (!isTitle(tokens[at], lang)) return ''
  const phrase = phraseAt(tokens, at, Math.min(tokens.length, at + 8), lang)
  return phrase && !phrase.name && phrase.from === at ? phrase.text : ''
}

const IS = /^(?:est|était|fut|devient|devenu|devenue|reste|es|era|fue)$/
const SINCE = /^(?:aussi|également|également|actuellement|actualmente|también|depuis|désormais|ici|toujours)$/

/** "Senior Minister of State (Piers) Petra Lund": the office before what it is for, in brackets. */
function officeInFront(tokens: Token[], at: number, lang: SpeechLanguage): string {
  const open = tokens.slice(Math.max(0, at - 8), at).findLastIndex(token => isPunct(token, '('))
  const end = Math.max(0, at - 8) + open
  for (let from = Math.max(0, end - 5); open >= 0 && from < end; from++) {
    const phrase =
      isTitle(tokens[from], lang) || tokens[from]?.capital ? phraseAt(tokens, from, end, lang) : null
    if (phrase?.to === end && !phrase.name && tokens.slice(from, end).some(word => isTitle(word, lang)))
      return phrase.text
  }
  return ''
}

/** "coroner for Lower Marsh Dr Petra Lund": an office and its place run into the name behind them; '' when none does. */
export function officeOfPlace(tokens: Token[], at: number, name: number, lang: SpeechLanguage): string {
  if (isDepartment(tokens, at - 1, lang))
    return tokens
      .slice(at - 3, at)
      .map(({ text }) => text)
      .join(' ')
  const [office, joiner] = [tokens[at - 2], tokens[at - 1]]
  const address = name > at + 1 && ADDRESS.test(tokens[name - 1]?.lower.replace('.', '') ?? '')
  const run = address || (name > at && genderOfName(tokens[name]?.lower ?? '') !== null)
  return run && isTitle(office, lang) && lang.joiners.has(joiner?.lower ?? '') ? (office?.text ?? '') : ''
}

/** "Secretary of State Petra Lund": what an office is for is no part of the name behind it. */
export const isDepartment = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  lang.barePlural &&
  DEPARTMENT.test(tokens[at]?.lower ?? '') &&
  isNameWord(tokens[at + 1], lang) &&
  (tokens[at - 1]?.lower === 'of' || tokens[at - 1]?.lower === 'for') &&
  isTitle(tokens[at - 2], lang)

const DEPARTMENT =
  /^(?:state|staff|defen[cs]e|health|finance|education|commerce|justice|information|police|agriculture|transport|transportation|labou?r|energy|trade|treasury|war|culture|tourism|communications|works|parliament|science|housing|industry|development|veterans|homeland)$/

const ADDRESS = /^(?:dr|mr|mrs|ms|miss|prof|professor|sir|dame)$/
