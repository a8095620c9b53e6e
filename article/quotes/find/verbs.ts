import type { Gender, SpeechLanguage } from './languages/language.ts'
import type { Token } from './tokens.ts'

const HYPHEN_SUBJECT = /^(.+?)(?:-t)?-(il|elle|ils|elles|on|je|t-il|t-elle)$/u

/** Whether a token is a verb of speech; French "explique-t-il" counts too. */
export function isSpeechVerb(token: Token | undefined, lang: SpeechLanguage): boolean {
  if (token?.kind !== 'word') return false
  if (lang.verbs.has(token.lower)) return true
  const hyphen = HYPHEN_SUBJECT.exec(token.lower)
  return hyphen?.[1] !== undefined && lang.verbs.has(hyphen[1])
}

/** The pronoun hung on a verb: "dit-il", "a-t-elle". */
export function hyphenSubject(token: Token | undefined, lang: SpeechLanguage): Gender | '' {
  const pronoun = HYPHEN_SUBJECT.exec(token?.lower ?? '')?.[2]
  return pronoun ? (lang.pronouns.get(pronoun.replace(/^t-/, '')) ?? '') : ''
}

export const isPunct = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'punct' && marks.includes(token.text)

/** The end of one of the phrases of `list` that begins at `at`, or -1. "@" in a phrase is any possessive: "по его словам". */
export function phraseEnd(
  tokens: Token[],
  at: number,
  list: readonly (readonly string[])[],
  owners: ReadonlyMap<string, Gender> = new Map(),
): number {
  for (const phrase of beginning(list, tokens[at]?.lower ?? '')) {
    if (
      phrase.every((word, i) =>
        word === '@' ? owners.has(tokens[at + i]?.lower ?? '') : tokens[at + i]?.lower === word,
      )
    )
      return at + phrase.length
  }
  return -1
}

const byFirstWord = new WeakMap<readonly (readonly string[])[], Map<string, (readonly string[])[]>>()

/** Those of some phrases that may begin with a word, in their order: lists of hundreds are asked for at every word. */
function beginning(list: readonly (readonly string[])[], word: string): readonly (readonly string[])[] {
  let known = byFirstWord.get(list)
  if (!known) {
    known = new Map<string, (readonly string[])[]>()
    for (const first of new Set(list.map(([first = '']) => first)))
      known.set(
        first,
        list.filter(phrase => phrase[0] === first || phrase[0] === '@'),
      )
    byFirstWord.set(list, known)
  }
  return known.get(word) ?? known.get('@') ?? []
}

/** The first place from `at` on that is no helper word, at most `most` further. */
export function skipHelpers(
  tokens: Token[],
  at: number,
  limit: number,
  lang: SpeechLanguage,
  most = 5,
): number {
  let i = at
  while (i < limit && i - at < most && tokens[i]?.kind === 'word' && isHelper(tokens[i], lang)) i++
  return i
}

/** The place before `at` that is no helper word, nor the "on" of "on Saturday". */
export function skipHelpersBack(tokens: Token[], at: number, from: number, lang: SpeechLanguage): number {
  let i = at
  while (i > from && tokens[i]?.kind === 'word' && isHelper(tokens[i], lang)) {
    if (isPunct(tokens[i - 1], ',') && lang.relatives.has(tokens[i]?.lower ?? '')) break
    i--
  }
  const day = i < at && tokens[i + 1]?.capital && lang.joiners.has(tokens[i]?.lower ?? '')
  return day && i > from ? i - 1 : i
}

const isHelper = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  token !== undefined &&
  (lang.helpers.has(token.lower) || (lang.helpers.has('-ly') && /ly$/.test(token.lower)))

/** "999 calls were late", "de acuerdo": a number or a preposition makes a noun of a verb's form; "had spoken to her" reports nothing. */
export function isNounForm(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '']
  if (lang.barePlural && word === 'spoken') return tokens[at + 1]?.lower === 'to'
  if (lang.barePlural && /(?:[’']s|s[’'])$/u.test(tokens[at - 1]?.text ?? ''))
    return !/(?:ed|ing|said|told)$/.test(word)
  if (lang.barePlural) return /^\d/.test(before) && /[^s]s$/.test(word)
  return (
    lang.headFirst && /^(?:de|por|par)$/.test(before) && !/(?:[aeio]r|re)(?:l[aeo]s?|se|me|nos)?$/.test(word)
  )
}

/** "their claims", "the report": a verb's form behind an article or a possessive is a noun. */
export function isNounHere(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  const previous = tokens[at - 1]
  if (previous?.kind !== 'word' || (lang.pointsShortly && lang.plurals.test(tokens[at]?.lower ?? '')))
    return false
  return (
    (lang.definite.has(previous.lower) && previous.lower !== 'that' && !lang.pronouns.has(previous.lower)) ||
    (lang.indefinite.has(previous.lower) &&
      (lang.articles.has(previous.lower) || (lang.barePlural && /[^s]s$/.test(tokens[at]?.lower ?? ''))) &&
      !lang.pronouns.has(previous.lower)) ||
    (lang.possessives.has(previous.lower) &&
      !lang.pronouns.has(previous.lower) &&
      !(lang.barePlural && lang.gerunds.has(tokens[at]?.lower ?? ''))) ||
    isNounForm(tokens, at, lang)
  )
}
