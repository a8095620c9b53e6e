import type { Article } from '../../article.ts'
import type { SourceText } from '../find/source.ts'
import { foldMarks } from '../fold-marks.ts'
import { isUnset } from '../guess.ts'
import type { QuoteRecord } from '../record.ts'
import { sourceTexts } from '../source-texts.ts'
import { type Stretch, stretchesOf } from '../stretches.ts'
import type { Part } from './rewording.ts'
import { compareTokens, type Difference, isWord, type Token, tokensOf } from './tokens.ts'

/** A quotation on the page: the parts that carry its mark, and all else that is written. */
export interface Scene {
  id: string
  texts: SourceText[]
  /** All marked stretches in reading order. */
  stretches: Stretch[]
  records: ReadonlyMap<string, QuoteRecord>
  language: string
}

export const sceneOf = (article: Article, id: string): Scene => ({
  id,
  texts: sourceTexts(article),
  stretches: stretchesOf(article.body),
  records: new Map(article.quotes.map(record => [record.id, record])),
  language: article.language,
})

export const ownParts = ({ stretches, id }: Scene): Part[] =>
  stretches.flatMap(({ id: other, words = '', ...part }) => (other === id ? [{ ...part, words }] : []))

/**
 * The parts without those that were never signed: a lost closing mark lets a quotation run on into the one of the next paragraph. Null
 * where what was signed is not all there without them, so that nobody can tell whether they were rewritten or let in.
 */
export function withoutLetIn(parts: Part[], signed: string, language: string): Part[] | null {
  const now = parts.flatMap(({ words }, i) => tokensOf(words, language, i))
  const wanted = tokensOf(signed, language)
  const { same } = compareTokens(now, wanted)
  const alike = same.flatMap(pair => now.slice(pair.now, pair.now + 1)).filter(isWord)
  const kept = parts.filter((part, i) => {
    const before = parts[i - 1]
    if (!before || isSameText(before, part) || ENDS_WITH_MARK.test(foldMarks(before.words))) return true
    const own = now.filter(token => token.part === i && isWord(token)).length
    return alike.filter(token => token.part === i).length * 2 >= own
  })
  if (kept.length === parts.length) return parts
  return missingWords(kept, signed, language).length === 0 ? kept : null
}

const ENDS_WITH_MARK = /["']\s*$/

/** The signed words that these parts lack, stretch by stretch. */
export function missingWords(parts: Part[], signed: string, language: string): Token[][] {
  const now = parts.flatMap(({ words }, i) => tokensOf(words, language, i))
  return compareTokens(now, tokensOf(signed, language)).differences.flatMap(
    ({ signed: words }: Difference) => (words.some(isWord) ? [words] : []),
  )
}

/**
 * The parts with what was broken off them in the same texts: by an attribution put between, where another quotation nobody has looked
 * at stands for the rest, or by a closing mark too early, behind which the rest goes on.
 */
export function withBrokenOff(parts: Part[], signed: string, scene: Scene): Part[] {
  const missing = missingWords(parts, signed, scene.language)
  if (missing.length === 0) return parts
  const broken = unsetStretches(scene).filter(
    stretch => parts.some(part => isSameText(part, stretch)) && isAmong(stretch, missing, scene.language),
  )
  const all = inReadingOrder(
    [...parts, ...broken.map(({ id: _, words = '', ...part }) => ({ ...part, words }))],
    scene,
  )
  return joinedUp(
    all.map(part => withRest(part, missing, scene)),
    scene,
  )
}

/** Stretches of quotations in which nobody had a hand, so that their words may go back to where they were signed. */
const unsetStretches = ({ stretches, records, id }: Scene): Stretch[] =>
  stretches.filter(stretch => {
    const record = records.get(stretch.id)
    return stretch.id !== id && (!record || isUnset(record))
  })

/** Quotations nearest to these parts, in other texts, that say nothing but what is missing here. */
export function saidElsewhere(parts: Part[], signed: string, scene: Scene): Stretch | undefined {
  const missing = missingWords(parts, signed, scene.language)
  const isOwn = (stretch: Stretch): boolean =>
    parts.some(part => isSameText(part, stretch) && part.from <= stretch.from && stretch.to <= part.to)
  const { stretches } = scene
  const near = stretches.filter((stretch, i) => {
    const beside = [stretches[i - 1], stretches[i + 1]]
    return !isOwn(stretch) && beside.some(each => each && isOwn(each))
  })
  return near.find(
    stretch => unsetStretches(scene).includes(stretch) && isAmong(stretch, missing, scene.language),
  )
}

const isSameText = (a: { block: string; text: number }, b: { block: string; text: number }): boolean =>
  a.block === b.block && a.text === b.text

/** Letters and digits alone, since a sentence that is broken in two gets a capital. */
const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase()

/** Whether most of its words are among those that are missing, in one stretch: it may have been edited since it was broken off. */
function isAmong({ words = '' }: Stretch, missing: Token[][], language: string): boolean {
  const plain = (tokens: Token[]): Token[] =>
    tokens.filter(isWord).map(token => ({ ...token, form: letters(token.text) }))
  const own = plain(tokensOf(words, language))
  return missing.some(tokens => compareTokens(own, plain(tokens)).same.length * 2 > own.length)
}

function inReadingOrder(parts: Part[], { texts }: Scene): Part[] {
  const place = (part: Part): number => texts.findIndex(text => isSameText(text, part))
  return parts.toSorted((a, b) => place(a) - place(b) || a.from - b.from)
}

/** The running text that a part stands in. */
export const textOf = ({ texts }: Scene, part: { block: string; text: number }): SourceText | undefined =>
  texts.find(text => isSameText(text, part))

/** All that is written there. */
export const wordsAt = (scene: Scene, part: { block: string; text: number }): string =>
  textOf(scene, part)?.words ?? ''

/** The part with the signed words that stand right behind it, nothing but marks between, up to the closing mark they had. */
function withRest(part: Part, missing: Token[][], scene: Scene): Part {
  const whole = wordsAt(scene, part)
  const next = scene.stretches.find(stretch => isSameText(stretch, part) && stretch.from >= part.to)
  const end = next?.from ?? whole.length
  const behind = tokensOf(whole.slice(part.to, end), scene.language, 0, part.to)
  for (const tokens of missing) {
    const wanted = tokens.filter(isWord)
    const found = behind.filter(isWord).slice(0, wanted.length)
    const isThere =
      found.length === wanted.length &&
      found.every((word, i) => letters(word.text) === letters(wanted[i]?.text ?? ''))
    const last = found.at(-1)
    if (!isThere || !last) continue
    const closing = /^[^\p{L}\p{N}\s]*["']/u.exec(foldMarks(whole.slice(last.to, end)))?.[0] ?? ''
    if (wanted.length < 3 && closing === '') continue
    const to = last.to + closing.length
    return { ...part, to, words: whole.slice(part.from, to) }
  }
  return part
}

/** Parts with nothing but marks and spaces between them are one. */
function joinedUp(parts: Part[], scene: Scene): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const whole = wordsAt(scene, part)
    if (last && isSameText(last, part) && letters(whole.slice(last.to, part.from)) === '') {
      joined[joined.length - 1] = { ...last, to: part.to, words: whole.slice(last.from, part.to) }
    } else joined.push(part)
  }
  return joined
}
