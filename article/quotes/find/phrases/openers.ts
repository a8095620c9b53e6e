import type { SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import type { Token } from '../tokens.ts'
import { isSpeechVerb } from '../verbs.ts'

/** "Plötzlich rief …", "Immer wieder": a capital that only opens a German sentence, and nobody to speak. */
export function isOpeningWord(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  const token = tokens[at]
  if (!lang.capitalNouns || !token?.common || tokens[at - 1]?.sentence === token.sentence) return false
  return !SEVERAL.test(token.lower) && (lang.openWords.has(token.lower) || ADVERB.test(token.lower))
}

/** All of these may speak: "Manche sagten". */
const SEVERAL = /^(?:alle|beide|manche|etliche|wenige|jeder|jede|erste[rn]?|letzte[rn]?)$/

const ADVERB = /.{3}(?:weise|dings|falls|mals|wärts|seits|maßen|lich|isch|ig|sam|bar|los)$/

/** English past tenses that no ending gives away: "Marsh sought", "Lund led". */
const IRREGULAR_PAST =
  /^(?:sought|fought|bought|brought|thought|taught|caught|took|shook|struck|went|came|became|gave|got|made|led|left|lost|won|met|ran|kept|left|paid|sent|spent|set|put|cut|hit|drove|rode|wrote|rose|chose|fell|held|drew|grew|knew|saw|stood|began|broke|built|sat|spoke|stuck|swore|threw|wore|backed|insisted|did|has|had)$/

export const isArticle = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  token?.kind === 'word' && (lang.definite.has(token.lower) || lang.indefinite.has(token.lower))

/** "said that any breach", "a bill that Lund says": here "that" opens a clause and points at nothing. */
export function opensClause(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  if (tokens[at]?.lower !== 'that' || !lang.barePlural) return false
  const next = tokens[at + 1]
  return (
    isSpeechVerb(tokens[at - 1], lang) ||
    next?.capital === true ||
    (next?.kind === 'word' && /[^su]s$/.test(next.lower)) ||
    isArticle(next, lang) ||
    lang.possessives.has(next?.lower ?? '')
  )
}

/** "Frustrated at being ignored, Lund …", "Reacting to it, Lund …": a participle that opens a sentence is nobody's name. */
export function isParticiple(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (word?.capital && lang.headFirst && before?.sentence !== word.sentence)
    return (
      (ROMANCE.test(word.lower) || lang.finite.test(word.lower)) &&
      next?.capital !== true &&
      genderOfName(word.lower) === null
    )
  if (!word?.capital || !lang.barePlural || !/(?:[^e]ed|[^r]ing)$/.test(word.lower)) return false
  const opens = before === undefined || before.sentence !== word.sentence
  const small = [lang.joiners, lang.agents, lang.definite, lang.indefinite, lang.possessives].some(list =>
    list.has(next?.lower ?? ''),
  )
  const told = lang.gerunds.has(word.lower) && reachesComma(tokens, at)
  const alone = /...ing$/.test(word.lower) && next?.text === ',' && tokens[at + 2]?.capital === true
  return opens && (small || told || alone) && genderOfName(word.lower) === null
}

/** "Arrivée hier, Lund …", "Preguntado por ello, …". */
const ROMANCE = /(?:ée?s?|ant|[ai]d[oa]s?|ndo|mente|ment)$/u

/** "Attacking port policies, Lund …": the clause of the participle ends before the subject comes. */
const reachesComma = (tokens: Token[], at: number): boolean =>
  tokens
    .slice(at, at + 30)
    .some(
      (token, i, all) =>
        token.text === ',' && token.sentence === tokens[at]?.sentence && all[i + 1]?.kind === 'word',
    )

export const isPast = ({ lower }: Token): boolean => /[^e]ed$/.test(lower) || IRREGULAR_PAST.test(lower)

/** "Marsh backed the motion": what follows somebody and looks like a past tense begins no phrase. */
export function isPredicate(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]]
  if (!lang.barePlural || word?.kind !== 'word' || word.capital || !isPast(word)) return false
  return (
    before?.kind === 'word' &&
    (before.capital || lang.pronouns.has(before.lower)) &&
    !lang.notNames.has(before.lower)
  )
}

/** "12 November", "le 2 juin dernier": a day, which nobody is called. */
export const isDated = (tokens: Token[], start: number, end: number, lang: SpeechLanguage): boolean =>
  tokens.slice(start, end - 1).some((token, i) => {
    const month = tokens[start + i + 1]
    return (
      /^\p{N}/u.test(token.text) && (month?.capital || lang.inverts) && lang.notNames.has(month?.lower ?? '')
    )
  })

/** "l’un des pêcheurs": behind "one" this is no article. */
export const isOneOf = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'des' && /^une?$/.test(tokens[at - 1]?.lower ?? '')
