import type { Gender, SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { nameInTail } from '../names/name-in-tail.ts'
import { isTitle, joinsName, nameIn } from '../names/name-words.ts'
import { surnameEnd } from '../names/surname.ts'
import type { Token } from '../tokens.ts'
import { isSpeechVerb } from '../verbs.ts'
import { isVerbHere } from './agreement.ts'
import { caselessPhrase } from './caseless.ts'
import {
  isDemonstrative,
  isManyDoing,
  isNominative,
  isPlace,
  isPluralSie,
  leadsToOffice,
  nounAt,
  ownsOffice,
} from './german-phrase.ts'
import { isAged, isNoun, isOf, isPersonNoun, isPlainNoun, isRole, mayAct } from './nouns.ts'
import {
  isArticle,
  isDated,
  isOneOf,
  isOpeningWord,
  isParticiple,
  isPast,
  isPredicate,
  opensClause,
} from './openers.ts'
import { isLoose, isOtherNoun } from './other-nouns.ts'
import { bodiless, phraseText, pointing } from './phrase-words.ts'

/** A noun phrase that may name a speaker: tokens `from` to `to` (exclusive). */
export interface Phrase {
  from: number
  to: number
  /** The whole phrase without its article. */
  text: string
  /** The proper name in it, titles left out; '' when there is none. */
  name: string
  /** What stands before or after the name: an office or a description. */
  role: string
  pronoun: Gender | ''
  /** "the mayor" rather than "a mayor". */
  definite: boolean
  /** What its article tells of whoever is meant. */
  gender?: Gender
  /** The noun that carries the phrase, in lower case: "mayor" of "mayor of Tidewater". */
  head: string
}

const PAST = /(?:ed|eard|ent|elt|ound|ade|ave|aw|new|eld|tood|ame)$/
const NUMBER = /^\p{N}/u
const OF = /^(?:of|de|d'|des|der|del)$/

/** Reads a noun phrase that begins at `at` and ends before `limit`; null when none does. */
export function phraseAt(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  const first = tokens[at]
  if (!first || first.kind !== 'word' || at >= limit) return null
  const pronoun = lang.pronouns.get(first.lower)
  const next = tokens[at + 1]
  const points =
    lang.definite.has(first.lower) &&
    (next?.kind === 'quote' || (next?.kind === 'word' && !isSpeechVerb(next, lang)))
  if (lang.capitalNouns && isDemonstrative(tokens, at, limit, lang))
    return pointing(tokens, at, /^(?:die|diese|jene)$/.test(first.lower) ? 'she' : 'he')
  if (pronoun && lang.capitalNouns && isPluralSie(tokens, at, lang)) return pointing(tokens, at, 'they')
  if (pronoun && !points)
    return {
      from: at,
      to: at + 1,
      text: first.text,
      name: '',
      role: '',
      pronoun,
      definite: true,
      head: first.lower,
    }
  const to = surnameEnd(tokens, at, limit, lang)
  if (to > at) return { ...bodiless(tokens, at, to), name: phraseText(tokens, at, to), head: '' }
  if (lang.caseless) return caselessPhrase(tokens, at, limit, lang)
  const share = shareOf(tokens, at, limit, lang)
  if (share) return share
  if (opensClause(tokens, at, lang) || isParticiple(tokens, at, lang) || isPredicate(tokens, at, lang))
    return null
  if (/^(?:some|every|any|no)(?:one|body)$/.test(first.lower)) return bodiless(tokens, at, at + 1)
  const opens = tokens[at - 1]?.sentence !== first.sentence
  if (lang.headFirst && opens && first.capital && lang.verbs.has(first.lower)) return null
  let start = at
  while (start < limit && isArticle(tokens[start], lang) && !isOneOf(tokens, start)) start++
  if (start > at && isWork(tokens, start, lang)) start++
  const core = coreEnd(tokens, start, limit, lang, start > at)
  if (core === start) {
    const aged = tokens[at - 1]?.text === ',' && tokens[start]?.text === ','
    const of = next?.kind === 'punct' || OF.test(tokens[start]?.lower ?? '')
    const alone = !lang.articles.has(first.lower) || (lang.headFirst && of) || isOf(next)
    return start > at && !aged && alone && lang.indefinite.has(tokens[start - 1]?.lower ?? '')
      ? oneOf(tokens, at, start, limit, lang)
      : null
  }
  if (
    core === start + 1 &&
    NUMBER.test(tokens[start]?.text ?? '') &&
    !/\p{L}{3}/u.test(tokens[start]?.text ?? '')
  )
    return null
  if (isDated(tokens, start, core, lang)) return null
  if (core === at + 1 && isOpeningWord(tokens, at, lang)) return null
  const named = lang.capitalNouns && nameIn(tokens, start, core, lang, start > at ? 'definite' : '') !== null
  const end = named ? core : tail(tokens, core, limit, lang)
  const phrase = described(tokens, { at, start, core, end }, lang)
  const time = !phrase.name && lang.times.has(phrase.head)
  const noun = lang.capitalNouns || !tokens.slice(start, core).some(({ capital }) => capital)
  return time && noun ? null : phrase
}

/** "the ‘Low Tide’ singer": a work in marks between an article and somebody. */
export const isWork = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  tokens[at]?.kind === 'quote' &&
  tokens[at + 1]?.kind === 'word' &&
  isPersonNoun(tokens[at + 1] as Token, lang)

/** "one of the skippers", "one of the skippers, Petra Lund": of whom, and a name that runs on. */
function oneOf(tokens: Token[], at: number, of: number, limit: number, lang: SpeechLanguage): Phrase {
  const joined = OF.test(tokens[of]?.lower ?? '') || isOf(tokens[of])
  const whom = joined ? phraseAt(tokens, of + 1, limit, lang) : null
  const alone = !whom && lang.headFirst && joined && tokens[of + 1]?.kind === 'word'
  if (!whom || whom.pronoun) return bodiless(tokens, at, alone ? of + 2 : of)
  return { ...whom, from: at, text: phraseText(tokens, at, whom.to), definite: false }
}

/** "three in four drivers", "nine out of 10 members": a share of those who are meant. */
function shareOf(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  if (!lang.barePlural || !COUNT.test(tokens[at]?.lower ?? '')) return null
  const [link, of] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower]
  const many = link === 'in' ? at + 2 : link === 'out' && of === 'of' ? at + 3 : limit
  if (!COUNT.test(tokens[many]?.lower ?? '') || many + 1 >= limit) return null
  const to = coreEnd(tokens, many + 1, limit, lang, true)
  return to > many + 1 ? bodiless(tokens, at, to) : null
}

const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/

/** Words of the phrase proper, up to a preposition, a verb or a mark. Small words count only if the phrase began like one. */
function coreEnd(
  tokens: Token[],
  start: number,
  limit: number,
  lang: SpeechLanguage,
  hasArticle: boolean,
): number {
  const noun = lang.capitalNouns ? nounAt(tokens, start, limit, lang) : start
  if (noun < 0) return start
  let i = noun
  while (i < limit && i - start < 12 && !endsCore(tokens, i, start, limit, lang)) i++
  const first = tokens[start]
  if (
    !hasArticle &&
    i > start &&
    first &&
    !first.capital &&
    !NUMBER.test(first.text) &&
    !isPlainNoun(first, lang, tokens, start, i)
  )
    return start
  return i
}

function endsCore(tokens: Token[], at: number, start: number, limit: number, lang: SpeechLanguage): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return true
  if (joinsName(tokens, at, lang)) return false
  const small =
    lang.stops.has(token.lower) ||
    lang.joiners.has(token.lower) ||
    lang.relatives.has(token.lower) ||
    lang.pronouns.has(token.lower)
  if (at === start) return small && !lang.possessives.has(token.lower)
  if (token.capital) return false
  const previous = tokens[at - 1]
  if (lang.inverts && previous?.capital && at > start + 1) return !isAge(previous, lang)
  if (lang.capitalNouns && previous?.capital) return !leadsToOffice(tokens, at, start, lang)
  if (lang.bareDefinite && isOtherNoun(tokens, at, lang)) return true
  if (
    lang.bareDefinite &&
    lang.finite.test(token.lower) &&
    !isTitle(token, lang) &&
    !lang.bodies.has(token.lower)
  )
    return true
  const holder = lang.bareDefinite && previous !== undefined && isPersonNoun(previous, lang)
  const opening = previous?.capital && !holder && at - 1 === start && !lang.possessives.has(previous.lower)
  if (opening && (limit - at > 2 || lang.shortNames) && isLoose(tokens, at, lang)) return true
  if (small || isArticle(token, lang) || lang.possessives.has(token.lower) || lang.helpers.has(token.lower))
    return true
  if (previous && isAged(previous, lang) && !isPersonNoun(token, lang)) return true
  if (lang.barePlural && isPast(token) && previous && mayAct(previous, lang)) return true
  if (lang.barePlural && /[^e]ed$/.test(token.lower) && takesObject(tokens[at + 1], lang)) return true
  if (lang.barePlural && /(?:[^r]ing|.ly)$/.test(token.lower) && previous && isPersonNoun(previous, lang))
    return true
  if (isVerbHere(tokens, at, start, lang)) return true
  if (lang.headFirst && lang.weak.has(token.lower) && !lang.titles.has(token.lower)) return true
  if (lang.weak.has(token.lower) && !lang.shortNames)
    return leadsOn(tokens[at + 1], lang) || PAST.test(token.lower)
  return lang.verbs.has(token.lower) && !lang.titles.has(token.lower)
}

/** "the chain suffered a drop", "a plan passed by": what stands behind it shows that a word in -ed is a verb. */
const takesObject = (next: Token | undefined, lang: SpeechLanguage): boolean =>
  next?.kind === 'word' &&
  (lang.articles.has(next.lower) || lang.possessives.has(next.lower) || /^(?:that|by)$/.test(next.lower))

/** "der 30 Jahre alte Skipper". */
const isAge = ({ lower }: Token, lang: SpeechLanguage): boolean => lang.capitalNouns && /^jahre?$/.test(lower)

/** "the council considers the plan": what stands here shows that the word before is a verb and no noun. */
const leadsOn = (next: Token | undefined, lang: SpeechLanguage): boolean =>
  next?.kind !== 'word' || isArticle(next, lang) || lang.possessives.has(next.lower)

/** Prepositional tails that belong to the noun: "of the port authority", "for the county police". */
function tail(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): number {
  let end = from
  const most = lang.headFirst ? 5 : 3
  for (let rounds = 0; rounds < most; rounds++) {
    const joiner = tokens[end]
    if (joiner?.kind !== 'word' || end >= limit) break
    const isGenitive = lang.genitives.has(joiner.lower)
    if (!lang.joiners.has(joiner.lower) && !isGenitive) break
    if (lang.capitalNouns && (isNominative(tokens, end) || isPlace(tokens, end, limit, lang))) break
    if (lang.portfolioJoiners.has(joiner.lower) && !lang.portfolios.has(tokens[end - 1]?.lower ?? '')) break
    let start = isGenitive ? end : end + 1
    const article = start
    while (start < limit && isArticle(tokens[start], lang)) start++
    if (lang.hearers.has(tokens[start]?.lower ?? '') && !/^(?:du|des|del|d')$/.test(joiner.lower)) break
    const core = coreEnd(tokens, start, limit, lang, true)
    if (core === start) break
    const named = tokens.slice(start, core).some(token => token.capital && !lang.stops.has(token.lower))
    const loose = lang.looseJoiners.has(joiner.lower)
    if (loose && !named && !isGenitive && article === start) break
    if (loose && lang.indefinite.has(tokens[article]?.lower ?? '') && !isGenitive) break
    end = core
  }
  return end
}

interface Shape {
  at: number
  start: number
  core: number
  end: number
}

function described(tokens: Token[], { at, start, core, end }: Shape, lang: SpeechLanguage): Phrase {
  const definite =
    lang.definiteForms.has(tokens[core - 1]?.lower ?? '') ||
    (lang.bareDefinite && start === at && isPersonNoun(tokens[at] as Token, lang)) ||
    tokens.slice(at, start).some(token => lang.definite.has(token.lower))
  const article = start === at ? '' : definite ? 'definite' : 'indefinite'
  const inTail = nameInTail(tokens, core, end, lang)
  const inCore = nameIn(tokens, start, core, lang, article)
  const isOwner =
    inTail &&
    inCore &&
    tokens.slice(core, inTail.from).some(token => isTitle(token, lang)) &&
    genderOfName(tokens[inCore.from]?.lower ?? '') === null
  const name = isOwner ? inTail : (inCore ?? inTail)
  const role = name && name.from > start ? phraseText(tokens, start, name.from) : ''
  const dropped = tokens.slice(at, start).findIndex(token => !lang.articles.has(token.lower))
  const noun =
    (lang.headFirst || lang.bareDefinite) && !name
      ? (tokens.slice(start, core).find(token => isNoun(token, lang) && !lang.describing.has(token.lower)) ??
        tokens.slice(start, core).find(token => isNoun(token, lang)))
      : undefined
  const head = noun?.lower ?? tokens[(name ? name.from : core) - 1]?.lower ?? ''
  const many = lang.capitalNouns && start > at && isManyDoing(tokens, at, end, lang)
  const gender = many ? 'they' : lang.articleGenders.get(tokens[start - 1]?.lower ?? '')
  return {
    ...(gender && start > at ? { gender } : {}),
    from: at,
    to: end,
    text: phraseText(tokens, dropped < 0 ? start : at + dropped, end),
    name: name ? phraseText(tokens, name.from, name.to) : '',
    role: name && isRole(tokens, start, name.from, lang) ? role : '',
    pronoun: '',
    definite:
      definite ||
      lang.possessives.has(tokens[start]?.lower ?? '') ||
      (lang.capitalNouns && !name && start === at && ownsOffice(tokens, start, core, lang)),
    head: name?.from === start ? '' : head,
  }
}
