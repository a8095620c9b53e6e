import type { SpeechLanguage } from '../languages/language.ts'
import { joined, together } from '../names/pairs.ts'
import { withApposition } from '../phrases/apposition.ts'
import { isSomebody } from '../phrases/nouns.ts'
import { isArticle } from '../phrases/openers.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { bodiless } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb, skipHelpers } from '../verbs.ts'

/** The subject behind its verb: "said Petra Lund, who runs the shop". */
export function subjectAfter(
  tokens: Token[],
  at: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase | null {
  const inserted = lang.inverts && isPunct(tokens[at], ',')
  for (let i = at; i < Math.min(limit, at + (inserted ? 14 : 8)); i++) {
    const token = tokens[i]
    if (!token || isPunct(token, '.:;?!…')) return null
    if (isPunct(token, ',')) {
      if (lang.capitalNouns && opensAnother(tokens[i + 1], lang)) return null
      const told = lang.headFirst && phraseAt(tokens, i + 1, limit, lang)?.name.includes(' ')
      if (i > at + 1 && !inserted && !told) return null
      continue
    }
    if (token.kind !== 'word' || isDative(tokens, i, lang)) continue
    if (
      lang.inverts &&
      (lang.gerunds.has(token.lower) ||
        (i <= (lang.bareDefinite || lang.verbFirst ? at + 1 : at) && THAT.test(token.lower)))
    )
      return null
    if (lang.headFirst && GERUND.test(token.text)) return null
    const inside =
      lang.joiners.has(token.lower) ||
      lang.prepositions.has(token.lower) ||
      (lang.stops.has(token.lower) && !(lang.headFirst && lang.helpers.has(token.lower)))
    if (inside && lang.inverts && lang.definite.has(tokens[i - 1]?.lower ?? '')) continue
    if (inside && !lang.pronouns.has(token.lower)) {
      const skipped = phraseAt(tokens, i + 1, limit, lang)
      const closed = inserted && isPunct(tokens[skipped?.to ?? limit], ',')
      if (skipped && !skipped.pronoun)
        i = closed ? skipped.to : Math.max(i, skippedEnd(tokens, skipped, lang))
      continue
    }
    if (lang.helpers.has(token.lower) && !lang.pronouns.has(token.lower) && !opensPhrase(token, lang))
      continue
    if (isExpletive(tokens, i, limit, lang)) continue
    const whoever = lang.headFirst && WHOEVER.test(token.lower) ? whoeverDoes(tokens, i, limit, lang) : null
    if (whoever) return whoever
    const phrase = phraseAt(tokens, i, limit, lang)
    if (phrase) return twoBehind(tokens, phrase, limit, lang) ?? withApposition(tokens, phrase, limit, lang)
    if (lang.headFirst && i === at && !isArticle(token, lang) && isLonePlural(tokens, i, limit))
      return bodiless(tokens, i, i + 1)
  }
  return null
}

const WHOEVER = /^(?:celui|celle|ceux|celles|quien|quienes)$/

/** «…», insiste celle qui tient le port: somebody who is only told by what they do. */
function whoeverDoes(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  const relative = /^quien/.test(tokens[at]?.lower ?? '') ? at : at + 1
  if (!lang.relatives.has(tokens[relative]?.lower ?? '')) return null
  const rest = tokens.slice(at, Math.min(limit, at + 14)).findIndex(token => token.kind !== 'word')
  return bodiless(tokens, at, rest < 0 ? Math.min(limit, at + 14) : at + rest)
}

/** «…», explican Petra Lund y Tom Marsh: two names that end the tag of their verb. */
function twoBehind(tokens: Token[], first: Phrase, limit: number, lang: SpeechLanguage): Phrase | null {
  const and = tokens[first.to]
  if (!lang.headFirst || !first.name || first.role || !lang.ands.has(and?.lower ?? '')) return null
  const second = phraseAt(tokens, first.to + 1, limit, lang)
  const ends = second && (second.to >= limit || tokens[second.to]?.kind === 'punct')
  return ends && second.name === second.text ? together(first, second, and?.text ?? '') : null
}
/** „Ja“, sagt er leise, als ihn Lund fragt: what a German conjunction opens is another clause. */
const opensAnother = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  lang.subordinating.has(token?.lower ?? '') && !/^(?:wie|um|ohne|statt|anstatt)$/.test(token?.lower ?? '')

/** "bringt es Lund auf den Punkt": German's "it" before somebody with a name is what is said. */
const isExpletive = (tokens: Token[], at: number, limit: number, lang: SpeechLanguage): boolean =>
  lang.capitalNouns &&
  tokens[at]?.lower === 'es' &&
  (phraseAt(tokens, at + 1, limit, lang)?.name ?? '') !== ''

/** "— спрашивает покупательница.": behind its verb whatever fills the tag has said it, on a list or not. */
export function smallNoun(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  let end = at
  while (
    end < limit &&
    end - at < 5 &&
    tokens[end]?.kind === 'word' &&
    !lang.stops.has(tokens[end]?.lower ?? '')
  )
    end++
  const closed = end >= limit || isPunct(tokens[end], '.,—–-')
  return closed && end > at && end - at < 4 ? bodiless(tokens, at, end) : null
}

/** "wirft ihr die Verspätung vor": German's "her" before an article is whom it is said to. */
const isDative = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  lang.capitalNouns && /^(?:ihr|ihm|ihnen)$/.test(tokens[at]?.lower ?? '') && isArticle(tokens[at + 1], lang)

/** «…», advirtieron vecinos: a plural without an article that ends the tag. */
const isLonePlural = (tokens: Token[], at: number, limit: number): boolean =>
  /[^s]s$/.test(tokens[at]?.lower ?? '') && (at + 1 >= limit || isPunct(tokens[at + 1], '.,'))

/** "dice scuotendo la testa", "diz, balançando a cabeça": what follows is what somebody does the while. */
const GERUND = /^\p{Ll}{2,}[aei]ndo(?:si|lo|la|se|le)?$/u

/** Right behind a verb this opens what is said, so that no subject follows: "criticó que …". */
const THAT =
  /^(?:que|qu[’']|dass|ob|dat|at|att|che|что|будто|że|iż|(?:إن|أن|بأن|وأن|كأن)(?:ه|ها|هم|هما|ني|نا)?)$/

/** Articles and possessives may be small helper words too: French "l’", Spanish "su". */
const opensPhrase = (token: Token, lang: SpeechLanguage): boolean =>
  lang.definite.has(token.lower) || lang.indefinite.has(token.lower) || lang.possessives.has(token.lower)

const skippedEnd = (tokens: Token[], skipped: Phrase, lang: SpeechLanguage): number => {
  if (lang.bareDefinite) return skipped.name.includes(' ') ? skipped.from - 1 : skipped.to - 1
  if (!lang.capitalNouns)
    return skipped.name && skipped.name !== skipped.text ? skipped.from - 1 : skipped.to - 1
  return skipped.name && tokens[skipped.to - 1]?.capital ? skipped.from : skipped.to - 1
}

/** The first phrase of a sentence that can be its subject; introductions such as "On Tuesday," are passed over. */
export function sentenceSubject(
  tokens: Token[],
  start: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase | null {
  if (lang.headFirst && isShouted(tokens, start, limit)) return null
  const house = tokens[start]?.lower === 'desde' ? phraseAt(tokens, start + 1, limit, lang) : null
  if (house && (house.name || isSomebody(house.head, lang))) return house
  let fresh = true
  for (let i = start; i < limit; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.kind !== 'word') {
      fresh = token.kind === 'punct'
      continue
    }
    if (!fresh) continue
    if (lang.headFirst && i > start && isArticle(token, lang) && isJoined(tokens, i, lang)) {
      fresh = false
      continue
    }
    if (lang.prepositions.has(token.lower) || lang.subordinating.has(token.lower)) {
      fresh = false
      continue
    }
    if (isPassedOver(token, lang)) continue
    fresh = false
    if (isOpener(token, lang)) continue
    const phrase = phraseAt(tokens, i, limit, lang)
    const some = i === start && lang.headFirst && lang.indefinite.has(token.lower)
    if (
      !phrase ||
      (lang.joiners.has(token.lower) && !some) ||
      (lang.stops.has(token.lower) && !phrase.pronoun)
    )
      continue
    if (isDay(tokens[phrase.to - 1], lang)) {
      fresh = true
      i = phrase.to - 1
      continue
    }
    // "When I put this to Lund, she laughs": the reporter is only there to ask.
    if (lang.barePlural && phrase.pronoun === 'i' && i > start && !isPunct(tokens[i - 1], ',')) continue
    const several = membersOf(tokens, phrase, limit, lang) ?? holderOfTwo(tokens, phrase, limit, lang)
    if (several) return several
    if (phrase.name || phrase.pronoun) {
      const officer = isPunct(tokens[phrase.to], '&') ? phraseAt(tokens, phrase.to + 1, limit, lang) : null
      return withApposition(tokens, officer?.role ? officer : phrase, limit, lang)
    }
    const next = tokens[skipHelpers(tokens, phrase.to, limit, lang)]
    if (next && (next.kind === 'word' || isPunct(next, ',')))
      return withApposition(tokens, phrase, limit, lang)
  }
  return lang.headFirst ? firstSomebody(tokens, start, limit, lang) : null
}

/** "EL EQUIPO SE REPUSO: «…»": a line in capitals heads the words, and says what they are about. */
export const isShouted = (tokens: Token[], from: number, to: number): boolean => {
  const colon = tokens.slice(from, to).findIndex(token => isPunct(token, ':'))
  const line = tokens.slice(from, colon < 0 ? to : from + colon)
  return line.length > 2 && line.every(({ text }) => text === text.toUpperCase())
}

/** "Como parte de la protesta los vecinos salieron": somebody who begins no clause, but stands behind no preposition either. */
function firstSomebody(tokens: Token[], start: number, limit: number, lang: SpeechLanguage): Phrase | null {
  for (let i = start + 1; i < limit; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]]
    if (before?.kind !== 'word' || !lang.definite.has(token?.lower ?? '')) continue
    const small = [
      lang.prepositions,
      lang.joiners,
      lang.agents,
      lang.stops,
      lang.conjunctions,
      lang.relatives,
      lang.helpers,
    ]
    if (small.some(list => list.has(before.lower))) continue
    if (isSpeechVerb(before, lang)) return null
    const phrase = phraseAt(tokens, i, limit, lang)
    if (phrase && !phrase.pronoun && isSomebody(phrase.head, lang) && tokens[phrase.to]?.kind === 'word')
      return phrase
  }
  return null
}

const isJoined = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  lang.joiners.has(tokens[at - 1]?.lower ?? '')

/** Small words before a subject that are no part of it. */
const isPassedOver = (token: Token, lang: SpeechLanguage): boolean =>
  lang.conjunctions.has(token.lower) ||
  (lang.helpers.has(token.lower) &&
    !lang.pronouns.has(token.lower) &&
    !(lang.headFirst && isArticle(token, lang)))

/** "HQP and TLP councillors have left": the members of two bodies. */
function membersOf(tokens: Token[], first: Phrase, limit: number, lang: SpeechLanguage): Phrase | null {
  const and = lang.barePlural && /^\p{Lu}+$/u.test(first.text) && lang.ands.has(tokens[first.to]?.lower ?? '')
  const second = and ? phraseAt(tokens, first.to + 1, limit, lang) : null
  const members = second && !second.name && /[^s]s$/.test(second.head) && tokens[second.from]?.capital
  return second && members ? joined(tokens, first, second) : null
}

/** "Science writer and economist Dr Petra Lund": two offices of one person. */
function holderOfTwo(tokens: Token[], first: Phrase, limit: number, lang: SpeechLanguage): Phrase | null {
  const office = !first.name && !first.pronoun && lang.titles.has(first.head)
  if (!office || isArticle(tokens[first.from], lang) || !lang.ands.has(tokens[first.to]?.lower ?? ''))
    return null
  const second = phraseAt(tokens, first.to + 1, limit, lang)
  return second?.name.includes(' ') && second.role ? withApposition(tokens, second, limit, lang) : null
}

/** The last word of "early Sunday", behind which a subject may stand. */
const isDay = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  lang.barePlural && token?.capital === true && lang.helpers.has(token.lower)

/** "According to …", "However …": a capital that only opens the sentence. */
const isOpener = (token: Token, lang: SpeechLanguage): boolean =>
  (lang.barePlural || lang.headFirst) &&
  token.capital &&
  lang.notNames.has(token.lower) &&
  !lang.pronouns.has(token.lower) &&
  ![lang.definite, lang.indefinite].some(list => list.has(token.lower)) &&
  !lang.possessives.has(token.lower)
