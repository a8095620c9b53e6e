/** Marks of one family may open and close each other: a straight mark closes a curly one, never a guillemet. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'small-guillemet' | 'corner' | 'white-corner'

/** One quotation mark in a text, and what it may be there. An apostrophe is no mark and never listed. */
export interface QuoteMark {
  at: number
  length: number
  glyph: string
  family: MarkFamily
  opens: boolean
  closes: boolean
}

const GLYPHS = /``|''|[“”„‟"＂«»‹›‘’‚‛'`´「」『』]/g
/** The same where two single marks close what one double mark opened: “late’’. */
const GLYPHS_IN_PAIRS = /``|''|’’|[“”„‟"＂«»‹›‘’‚‛'`´「」『』]/g
const MARK_CHARS = '“”„‟"＂«»‹›‘’‚‛\'`´「」『』'

const FAMILIES: Record<string, MarkFamily> = {
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'small-guillemet',
  '›': 'small-guillemet',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '`': 'single',
  '´': 'single',
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const SPACE = /\s/u
/** What may stand right before an opening mark. */
const OPENING_CONTEXT = /[\s([{¿¡—–‒―\-/|:，、：；。（…]/u
/** What may stand right after a closing mark. */
const CLOSING_CONTEXT = /[\s.,;:!?)\]}…—–‒―\-/|،؛؟।，、：；。！？）]/u
/** Clipped words that begin with an apostrophe: ’90s, rock ’n’ roll, ’tis. */
const ELISION =
  /^(?:\d0?s?\b|\d\ds?\b|n\b|em\b|tis\b|twas\b|til\b|till\b|cause\b|cos\b|bout\b|round\b|ere\b|s\b|un\b)/iu
/** Words that end in one: fishin’, o’, an’. */
const CLIPPED = /(?:s|in|\bo|\ban|\bth|\bol|\bwi)$/iu

/** All marks of a text in order. `language` is a BCP 47 tag: German closes with “, Swedish and Finnish open with ”. */
export function quoteMarks(text: string, language: string): QuoteMark[] {
  const marks: QuoteMark[] = []
  const pairs = text.includes('’’') && count(text, '“') > count(text, '”')
  for (const match of text.matchAll(pairs ? GLYPHS_IN_PAIRS : GLYPHS)) {
    const mark = markAt(text, match.index, match[0], language)
    if (mark) marks.push(mark)
  }
  return withoutApostrophes(text, marks)
}

const count = (text: string, glyph: string): number => text.split(glyph).length - 1

function markAt(text: string, at: number, glyph: string, language: string): QuoteMark | null {
  const family = glyph.length === 2 ? 'double' : (FAMILIES[glyph] ?? 'double')
  const before = neighbour(text, at - 1, -1)
  const after = neighbour(text, at + glyph.length, 1)
  const opensHere = (before === '' || OPENING_CONTEXT.test(before)) && after !== '' && !SPACE.test(after)
  const closesHere = before !== '' && !SPACE.test(before) && (after === '' || CLOSING_CONTEXT.test(after))
  if (isGershayim(glyph, text[at - 1] ?? '', text[at + 1] ?? '')) return null
  const strayed = /[“"]/.test(glyph) && SPACE.test(before) && ENDING.test(text.slice(at + 1, at + 3))
  const role = strayed ? { opens: false, closes: true } : roleOf(glyph, opensHere, closesHere, language)
  if (family === 'double' && glyph === '"' && /\d/.test(before) && !opensHere && /^[\s,.x×]?$/.test(after)) {
    return { at, length: 1, glyph, family, opens: false, closes: true }
  }
  if (family === 'single') {
    const between = LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '')
    if (between) return null
    if ("’'‘`´".includes(glyph) && ELISION.test(text.slice(at + 1, at + 7))) return null
  }
  if (!role.opens && !role.closes) return null
  return { at, length: glyph.length, glyph, family, ...role }
}

/** No words begin with these: « late “, said Lund ». */
const ENDING = /^(?:[,;:)]|\.(?!\.))/

/** Hebrew writes a mark before the last letter of an acronym: צה"ל. */
const isGershayim = (glyph: string, before: string, after: string): boolean =>
  '"”“״'.includes(glyph) && /\p{Script=Hebrew}/u.test(before) && /\p{Script=Hebrew}/u.test(after)

/** More marks in a row than this are noise, and looking past all of them from each would cost their number squared. */
const MOST_IN_A_ROW = 4

/** The next character in a direction that is no quotation mark itself: “‘Yes,’ he said” begins with two openers. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let i = at
  for (let marks = 0; marks < MOST_IN_A_ROW && MARK_CHARS.includes(text[i] ?? ' '); marks++) i += step
  return text[i] ?? ''
}

function roleOf(glyph: string, opensHere: boolean, closesHere: boolean, language: string) {
  const position = { opens: opensHere, closes: closesHere }
  const either = opensHere === closesHere
  switch (glyph) {
    case '“':
      return { opens: !closesHere || opensHere, closes: closesHere }
    case '”':
      return { opens: opensHere && !closesHere, closes: true }
    case '„':
    case '‚':
    case '‟':
    case '‛':
    case '``':
    case '「':
    case '『':
      return { opens: true, closes: false }
    case '」':
    case '』':
    case '’’':
      return { opens: false, closes: true }
    case '«':
    case '‹':
      return either || spaced(language) ? { opens: true, closes: false } : position
    case '»':
    case '›':
      return either || spaced(language) ? { opens: false, closes: true } : position
    case '‘':
      return { opens: opensHere, closes: closesHere }
    case '’':
      return { opens: opensHere && /^(?:sv|fi)/.test(language), closes: closesHere }
    case "''":
    case '"':
    case '＂':
      return either ? { opens: true, closes: true } : position
    default:
      return either ? { opens: false, closes: false } : position
  }
}

/** French sets spaces inside its guillemets, so that their place says nothing and the glyph says all. */
const spaced = (language: string): boolean => /^(?:fr|ru|uk|es|it|pt|el)\b/.test(language)

/**
 * Tells closing singles from apostrophes after a word ("the workers’ plan"): after an s or a clipped ending, with more text
 * following, a mark is an apostrophe if a better closing mark comes before the next opening one.
 */
function withoutApostrophes(text: string, marks: QuoteMark[]): QuoteMark[] {
  let closesLater = false
  const kept = marks.toReversed().filter(mark => {
    if (mark.family !== 'single') return true
    const better = closesLater
    if (mark.opens && !mark.closes) closesLater = false
    if (!mark.closes) return true
    closesLater = true
    const weak =
      /^\s+[\p{L}\p{N}]/u.test(text.slice(mark.at + 1, mark.at + 4)) &&
      CLIPPED.test(text.slice(Math.max(0, mark.at - 3), mark.at))
    return !weak || !better
  })
  return kept.reverse()
}

/** Whether a mark closes what another opened. */
export function closesMark(open: QuoteMark, mark: QuoteMark): boolean {
  if (open.family !== mark.family) return false
  if (mark.glyph === '“' && (open.glyph === '„' || open.glyph === '‟')) return true
  if (mark.glyph === '‘' && open.glyph === '‚') return true
  return mark.closes
}
