import type { SpeechLanguage } from '../languages/language.ts'
import { bare } from '../names/name-words.ts'
import { withApposition } from '../phrases/apposition.ts'
import { isPerson } from '../phrases/ending.ts'
import { isSomeone } from '../phrases/nouns.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { pronounPhrase } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { phraseEnd } from '../verbs.ts'
import { citingClause } from './as-said.ts'

/** Who follows “according to” or the like at a place. */
export function accordingTo(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  const whoseWords =
    lang.barePlural && tokens[at]?.lower === 'in' ? inWordsOf(tokens, at + 1, limit, lang) : null
  if (whoseWords) return whoseWords
  const clause = citingClause(tokens, at, limit, lang)
  if (clause) return clause
  const end = phraseEnd(tokens, at, lang.accordingTo, lang.possessives)
  if (
    end < 0 ||
    end > limit ||
    isPurpose(tokens, at, lang) ||
    (lang.barePlural && isRate(tokens, at)) ||
    AGREES.test(tokens[at - 1]?.lower ?? '')
  )
    return null
  const owned = lang.accordingTo.some(
    words => words.includes('@') && phraseEnd(tokens, at, [words], lang.possessives) === end,
  )
  const owner = owned ? tokens.slice(at, end).findIndex(token => lang.possessives.has(token.lower)) : -1
  const pronoun = lang.possessives.get(tokens[at + owner]?.lower ?? '')
  if (owner >= 0 && pronoun) return pronounPhrase(tokens, at + owner, pronoun)
  const phrase = phraseAt(tokens, end, limit, lang)
  const whose = lang.possessives.get(tokens[end]?.lower ?? '')
  if (whose === 'i' && phrase && lang.headFirst) return pronounPhrase(tokens, end, 'i')
  if (whose && phrase && isThingOf(phrase, lang)) return pronounPhrase(tokens, end, whose)
  if (phrase && isFor(tokens, at, phrase, lang)) return null
  return phrase && (issuerOf(tokens, phrase, limit, lang) ?? withApposition(tokens, phrase, limit, lang))
}

/** "In Petra Lund’s own words": whose they are. */
function inWordsOf(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): Phrase | null {
  for (let i = from; i < Math.min(limit, from + 4); i++) {
    if (!/[’']s$/u.test(tokens[i]?.text ?? '')) continue
    const noun = tokens[i + 1]?.lower === 'own' ? i + 2 : i + 1
    const phrase = /^(?:words|view|opinion)$/.test(tokens[noun]?.lower ?? '')
      ? phraseAt(tokens, from, i + 1, lang)
      : null
    return phrase?.to === i + 1 ? { ...phrase, name: bare(phrase.name), text: bare(phrase.text) } : null
  }
  return null
}

/** "according to a statement released by Lund": whoever put their name to a document. */
function issuerOf(tokens: Token[], { name, to }: Phrase, limit: number, lang: SpeechLanguage): Phrase | null {
  if (name || !lang.barePlural) return null
  const made = /[^e]ed$|^(?:put out|written|sent|read)$/.test(tokens[to]?.lower ?? '')
  const by = made ? to + 1 : behindDay(tokens, to)
  const issuer = lang.agents.has(tokens[by]?.lower ?? '') ? phraseAt(tokens, by + 1, limit, lang) : null
  return issuer && withApposition(tokens, issuer, limit, lang)
}

/** "a tweet on Monday by Lund": past a day between a document and whose it is. */
const behindDay = (tokens: Token[], at: number): number =>
  tokens[at]?.lower === 'on' && tokens[at + 1]?.capital ? at + 2 : at

/** "inquiet pour l’avenir du port": in Romance languages "for" names a source only before somebody. */
const isFor = (tokens: Token[], at: number, phrase: Phrase, lang: SpeechLanguage): boolean =>
  lang.headFirst && /^(?:pour|para|per)$/.test(tokens[at]?.lower ?? '') && !isSomeone(tokens, phrase, lang)

/** "las medidas para esta huelga", "critique le maire pour ses dépenses": inside a clause these words say what for. */
const isPurpose = (tokens: Token[], at: number, lang: SpeechLanguage): boolean => {
  const [before, word] = [tokens[at - 1], tokens[at]]
  if (before?.kind !== 'word' || before.sentence !== word?.sentence) return false
  return word?.lower === 'para' || (word?.lower === 'pour' && !lang.conjunctions.has(before.lower))
}

/** "80 per hour": only behind a comma, or where it begins a sentence, "per" names a source. */
const isRate = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'per' &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at - 1]?.sentence === tokens[at]?.sentence

/** "está de acuerdo con Lund": whoever somebody agrees with is no source. */
const AGREES = /^(?:est(?:á|án|ar|aba|aban|oy|uvo|uvieron|amos)|mostró|mostraron|muestra|muestran)$/

/** "so sein Fazit", "in his account": a thing that says nothing itself. German writes it like a name. */
const isThingOf = (phrase: Phrase, lang: SpeechLanguage): boolean =>
  lang.capitalNouns
    ? !phrase.name.includes(' ') &&
      !isPerson({ ...phrase, head: phrase.name.toLowerCase() || phrase.head }, lang)
    : !phrase.name && !isPerson(phrase, lang)
