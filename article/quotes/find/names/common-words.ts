import type { SpeechLanguage } from '../languages/language.ts'
import type { Token } from '../tokens.ts'
import { genderOfName } from './first-names.ts'

/**
 * Marks the capitals that are no names in a language that writes all its nouns with one: what stands behind an article anywhere
 * in the story ("die Halle"), what ends like a noun ("Forderungen"), and first words of sentences that are small elsewhere or
 * end like adverbs and adjectives. Whatever stands behind a first name is a surname and stays one.
 */
export function markCommonWords(texts: Token[][], lang: SpeechLanguage): void {
  if (!lang.capitalNouns) return
  const known: Known = { small: new Set(), nouns: new Set(), names: new Set() }
  for (const tokens of texts)
    for (const token of tokens) token.capital ||= /^(?:al|el|as|an|ar|ad|ash)[-‐‑]\p{Lu}/u.test(token.text)
  for (const tokens of texts) tokens.forEach((_, at) => learn(tokens, at, known, lang))
  for (const tokens of texts)
    tokens.forEach((token, at) => {
      if (token.kind === 'word' && token.capital) token.common = isCommon(tokens, at, known, lang)
    })
}

/** What a story shows of its own words. */
interface Known {
  /** Written small somewhere. */
  small: Set<string>
  /** Stood behind an article. */
  nouns: Set<string>
  /** Stood behind a first name or a form of address. */
  names: Set<string>
}

function learn(tokens: Token[], at: number, { small, nouns, names }: Known, lang: SpeechLanguage): void {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.kind !== 'word') return
  if (!token.capital) small.add(token.lower)
  if (token.capital && (genderOfName(token.lower) !== null || lang.address.has(token.lower))) {
    let name = at + 1
    while (lang.nameJoiners.has(tokens[name]?.lower ?? '') && name < at + 4) name++
    if (tokens[name]?.capital) names.add(tokens[name]?.lower ?? '')
  }
  if (!lang.determiners.has(token.lower) || insideName(tokens, at, lang)) return
  const noun = ADJECTIVE.test(next?.text ?? '') ? tokens[at + 2] : next
  if (noun?.kind === 'word' && noun.capital) for (const form of forms(noun.lower)) nouns.add(form)
}

/** "Petra von der Heide": an article inside a name. */
const insideName = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  /^(?:von|van|zu)$/.test(tokens[at - 1]?.lower ?? '') && lang.nameJoiners.has(tokens[at]?.lower ?? '')
    ? tokens[at - 2]?.kind !== 'word' || tokens[at - 2]?.capital === true
    : false

const ADJECTIVE = /^\p{Ll}+e[rnsm]?$/u

/** A noun and the same without the ending of its genitive. */
const forms = (noun: string): string[] => [noun, noun.replace(/e?s$/, '')]

function isCommon(tokens: Token[], at: number, known: Known, lang: SpeechLanguage): boolean {
  const { lower } = tokens[at] as Token
  if (known.names.has(lower) || genderOfName(lower) !== null) return false
  if (lang.nounEnds.test(lower) || known.nouns.has(lower)) return true
  const before = tokens[at - 1]
  if (lang.demonyms.has(lower) && before?.kind === 'word' && !before.capital) return true
  const opens = before?.kind !== 'word' || before.sentence !== tokens[at]?.sentence
  if (!opens) return false
  return (
    known.small.has(lower) ||
    lang.openWords.has(lower) ||
    lang.openers.test(lower) ||
    isDeclined(tokens, at, lang) ||
    (isParticiple(lower) && leadsOn(tokens[at + 1], lang))
  )
}

/** "Gefragt nach den Kosten", "Angesprochen auf": what looks like a participle before a small word that goes with it. */
const isParticiple = (word: string): boolean =>
  /^(?:ge|an|auf|ab|be|ver|er|ent|um|vor|konfron).+(?:t|en)$/.test(word)

const leadsOn = (next: Token | undefined, lang: SpeechLanguage): boolean =>
  [lang.joiners, lang.prepositions, lang.auxiliaries].some(list => list.has(next?.lower ?? ''))

/** "Klare Worte fand …": an adjective that may open a sentence, with the ending it has before a noun. */
const isDeclined = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  tokens[at + 1]?.capital === true && lang.openWords.has(tokens[at]?.lower.replace(/e[rnsm]?$/, '') ?? '')
