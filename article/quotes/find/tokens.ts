import type { Span } from './marks/spans.ts'
import { joinSurnames } from './names/dutch-names.ts'

/** A word, a punctuation mark, or a whole quotation standing in for its words. */
export interface Token {
  kind: 'word' | 'punct' | 'quote'
  text: string
  lower: string
  from: number
  to: number
  /** Begins with a capital letter. */
  capital: boolean
  /** A capital that is no name, in a language that writes all nouns with one. */
  common?: boolean
  /** Number of the sentence in its text. */
  sentence: number
  /** Index of the quotation, for quote tokens. */
  span: number
}

const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[’'ʼ.&‐‑-]|(?<=\p{Script=Hebrew})["”״](?=\p{Script=Hebrew}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu
const ROMANCE_WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*[’'](?=\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.&‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu
const ABBREVIATION =
  /^(?:mr|mrs|ms|mx|dr|prof|st|sgt|lt|col|gen|capt|cpl|pte|det|supt|insp|rev|hon|sen|rep|gov|jr|sr|vs|no|inc|ltd|co|corp|bros|cllr|m|mme|mlle|sr|sra|srta|dra|d|dña|hr|fr|frau|ing|mag|dipl|г|ул|им|т|тов|dhr|mw|mevr|drs|ir|inż|kpt|asp|sierż|mł|podkom|nadkom|płk|abp|mec|mgr|lic|e\.g|i\.e|u\.s|u\.k|u\.n|a\.m|p\.m|jan|feb|aug|sept|oct|nov|dec)$/iu
/** Arabic and full-width marks are read as those they stand for. */
const SAME_MARK = new Map([
  ['،', ','],
  ['؛', ';'],
  ['，', ','],
  ['：', ':'],
])
const SENTENCE_END = /^[.?!…؟।。！？]$/u

/** Cuts a text into tokens and sentences. Quotations count as one token each; `gaps` are read as if they were blank. */
export function tokenise(words: string, { quotes, gaps }: Masked, language: string): Token[] {
  const clear = blanked(words, gaps)
  const tokens: Token[] = []
  let at = 0
  for (const quote of quotes) {
    addWords(tokens, clear, at, quote.from, language)
    const text = clear.slice(quote.from, quote.to)
    tokens.push({ ...base(text, quote.from), kind: 'quote', text: quote.words, span: quote.span })
    at = quote.to
  }
  addWords(tokens, clear, at, clear.length, language)
  const read = /^nl\b/.test(language) ? joinSurnames(tokens) : tokens
  numberSentences(read, /^(?:de|da|nb|no|fi)\b/.test(language))
  return read
}

/** The words with blanks for the gaps, so that every other place stays the same. */
function blanked(words: string, gaps: Masked['gaps']): string {
  const pieces: string[] = []
  let at = 0
  for (const { from, to } of gaps.toSorted((a, b) => a.from - b.from)) {
    if (to <= at) continue
    pieces.push(words.slice(at, Math.max(at, from)), ' '.repeat(to - Math.max(at, from)))
    at = to
  }
  return pieces.join('') + words.slice(at)
}

/** A text in which nothing is masked. */
export const unmasked: Masked = { quotes: [], gaps: [] }

/** Arabic vowel signs and lengthening, which copy writes or leaves out. */
const HARAKAT = /[\u064B-\u0652\u0670]/g

const base = (text: string, from: number): Token => ({
  kind: 'word',
  text,
  lower: text.toLowerCase().replace(HARAKAT, ''),
  from,
  to: from + text.length,
  capital: false,
  sentence: 0,
  span: -1,
})

function addWords(tokens: Token[], words: string, from: number, to: number, language: string): void {
  const pattern = /^(?:fr|it|ca)\b/.test(language) ? ROMANCE_WORD : WORD
  for (const match of words.slice(from, to).matchAll(pattern)) {
    const text = SAME_MARK.get(match[0]) ?? match[0]
    const at = from + match.index
    const isWord = /^[\p{L}\p{N}]/u.test(text)
    const last = tokens.at(-1)
    if (text === '.' && last?.kind === 'word' && last.to === at && joinsPeriod(last, words, at)) {
      last.text += '.'
      last.to += 1
      continue
    }
    if (last?.kind === 'word' && last.to === at && isPlural(last, text, words.slice(at + 1, at + 3))) {
      last.text += text
      last.to += 1
      continue
    }
    const joined = ARABIC_FOR.exec(text)
    if (joined && ARABIC_SOURCE.test(last?.lower ?? '')) {
      tokens.push(base('ل', at), base(`${joined[1] ? 'ال' : ''}${joined[2]}`, at + 1))
      continue
    }
    const capital = isWord && /^[\p{Lu}\p{Lt}]/u.test(text)
    const token = base(text, at)
    const lower = pattern === ROMANCE_WORD ? token.lower.replace('’', "'") : token.lower
    tokens.push({ ...token, lower, kind: isWord ? 'word' : 'punct', capital })
  }
}

/** "the Pilots’ Association": an apostrophe behind an s that no mark pairs with belongs to the word. */
const isPlural = ({ lower }: Token, mark: string, behind: string): boolean =>
  /^[’']$/u.test(mark) && lower.endsWith('s') && /^\s\p{L}/u.test(behind)

/** "وفقا لرئيس البلدية": the preposition is written as one with its noun. */
const ARABIC_FOR = /^ل(ل)?(\p{L}{2,})$/u
const ARABIC_SOURCE = /^[وف]?(?:وفقا|طبقا|تبعا|استنادا)$/

/** Whether a period belongs to the word: "Mr.", "J.", "U.S." inside a sentence. */
function joinsPeriod(word: Token, words: string, at: number): boolean {
  const rest = words.slice(at + 1)
  if (!/^\s*[\p{L}\p{N},]/u.test(rest)) return false
  if (/^\p{Lu}$/u.test(word.text) && !/^\p{Ll}/u.test(rest.trimStart())) return true
  if (word.text.includes('.')) return true
  return ABBREVIATION.test(word.text)
}

/** `ordinals`: "3. Liga" is a number and a noun, not the end of a sentence. */
function numberSentences(tokens: Token[], ordinals: boolean): void {
  let sentence = 0
  tokens.forEach((token, index) => {
    token.sentence = sentence
    const next = tokens[index + 1]
    if (!next) return
    const starts =
      next.kind === 'quote' ||
      next.capital ||
      /^\p{N}/u.test(next.text) ||
      /^[¿¡—–(]/.test(next.text) ||
      isCaseless(next)
    const before = tokens[index - 1]?.text ?? ''
    const ordinal = ordinals && token.text === '.' && /^\d{1,2}$/.test(before)
    if (token.kind === 'punct' && SENTENCE_END.test(token.text) && starts && !ordinal) sentence++
    else if (token.kind === 'quote' && starts && next.kind !== 'punct' && endsSentence(token)) sentence++
  })
}

/** Arabic, Hindi and the like have no capitals: any word may begin a sentence. */
const isCaseless = (token: Token): boolean => token.kind === 'word' && /^\p{Lo}/u.test(token.text)

/** Whether a quotation ends with a full stop inside its marks, so that a new sentence may follow. */
export const endsSentence = (quote: Token): boolean => /[.?!…؟।。！？][”"’'»“)\]]*$/u.test(quote.text)

/** What `tokenise` is to take as one in a source text, and what it is to read over. */
export interface Masked {
  quotes: { from: number; to: number; span: number; words: string }[]
  gaps: { from: number; to: number }[]
}

/**
 * The quotations of each source text. `plain` spans are none: the marks of their words are read over, and nicknames
 * altogether.
 */
export function masks(spans: Span[], sources: number, plain: ReadonlyMap<number, 'marks' | 'all'>): Masked[] {
  const all = Array.from({ length: sources }, (): Masked => ({ quotes: [], gaps: [] }))
  spans.forEach(({ parts, words }, span) => {
    const which = plain.get(span)
    for (const { source, from, to, open, close } of parts) {
      const mask = all[source]
      if (!which) mask?.quotes.push({ from, to, span, words })
      else if (which === 'all') mask?.gaps.push({ from, to })
      else mask?.gaps.push({ from, to: from + open }, { from: to - close, to })
    }
  })
  for (const { quotes } of all) quotes.sort((a, b) => a.from - b.from)
  return all
}
