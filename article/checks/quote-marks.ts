/** A quotation mark without a partner: it opens and is never closed, or closes what was never opened. */
export interface LoneMark {
  /** UTF-16 offset in the text. */
  at: number
  mark: string
  opens: boolean
}

export interface MarkScan {
  /** In reading order. */
  lone: LoneMark[]
  /** The text begins with a mark: the way a quotation that runs on takes up again in its next paragraph. */
  beginsWithMark: boolean
  /** Whether there is any quotation mark at all. */
  any: boolean
}

const MARKS = /["“”„‟«»‹›「」『』‘’‚]/g

/** What may close each mark. A straight and a curly one may pair up: ugly, but not unbalanced. */
const CLOSERS: Record<string, string> = {
  '"': '"”',
  '“': '”"',
  '”': '”“',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
}

/** Marks that close in most languages, and the languages in which they open as well. */
const OPENS_IN: Record<string, readonly string[]> = {
  '”': ['fi', 'sv', 'nb', 'nn', 'no', 'da', 'he'],
  '»': ['de', 'da', 'fi', 'sv', 'sl', 'hr', 'sr', 'cs', 'sk', 'hu', 'pl'],
  '›': ['de', 'da', 'sl', 'hr', 'cs', 'sk'],
}
const ONLY_CLOSES = '」』’'

/** How far down the open marks a closer is looked for: nobody nests deeper, and it keeps the cost linear. */
const DEEPEST = 4

/**
 * Pairs the quotation marks of one paragraph and gives those left over. Apostrophes, inches and feet (straight, curly or
 * prime) and the marks inside Hebrew acronyms are not quotation marks. `language` is a BCP 47 tag.
 */
export function scanMarks(text: string, language: string): MarkScan {
  const base = language.slice(0, 2).toLowerCase()
  const open: LoneMark[] = []
  const stray: LoneMark[] = []
  let inches = 0
  let any = false
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const around = surroundings(text, at)
    const partner = partnerOf(open, mark)
    if (isPartOfWord(mark, around, partner >= 0)) continue
    any = true
    if (partner >= 0 && !opensAnew(mark, open[partner]?.mark, around)) {
      stray.push(...open.splice(partner).slice(1))
      if (around.afterDigit) inches++
    } else if (opens(mark, around, base)) open.push({ at, mark, opens: true })
    else if (around.afterDigit) continue
    else if (inches > 0) inches--
    else stray.push({ at, mark, opens: false })
  }
  const lone = [...stray, ...open].filter(one => !isElision(text, one)).sort((a, b) => a.at - b.at)
  return { lone, beginsWithMark: /^\s*["“”„‟«»‹›‘‚「『]/.test(text), any }
}

interface Surroundings {
  /** A space, a bracket, a dash or the start before it and a word after it: here a mark opens. */
  opening: boolean
  /** A word before it and a space, punctuation or the end after it: here a mark closes. */
  closing: boolean
  afterDigit: boolean
  insideWord: boolean
  hebrew: boolean
}

function surroundings(text: string, at: number): Surroundings {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const gapBefore = /^[\s([{/\u2013\u2014\u2026"“„«‹‘‚-]?$/u.test(before)
  const gapAfter = /^[\s)\]}.,;:!?\u2026\u2013\u2014"”“»›’-]?$/u.test(after)
  return {
    opening: gapBefore && !/^\s?$/.test(after),
    closing: !/^[\s([{]?$/.test(before) && gapAfter,
    afterDigit: /\d/.test(before),
    insideWord: /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after),
    hebrew: /\p{Script=Hebrew}/u.test(before) && /\p{Script=Hebrew}/u.test(after),
  }
}

/** The open mark that this one may close, looking from the last opened downwards; -1 where there is none. */
function partnerOf(open: readonly LoneMark[], mark: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--) {
    if (CLOSERS[open[i]?.mark ?? '']?.includes(mark)) return i
  }
  return -1
}

/** An apostrophe, or the mark of a Hebrew acronym. A ’ is a quotation mark only where it closes one. */
function isPartOfWord(mark: string, around: Surroundings, closes: boolean): boolean {
  if (mark === '"') return around.hebrew
  if (mark === '’') return !closes || around.insideWord
  if (mark === '‘') return !closes && !around.opening
  return false
}

/** A mark that may close and open alike does what its surroundings say; one that can only close what is open closes it. */
function opensAnew(mark: string, partner: string | undefined, around: Surroundings): boolean {
  const either = mark === '"' || mark === '“' || mark === partner
  return either && around.opening && !around.closing
}

function opens(mark: string, around: Surroundings, language: string): boolean {
  if (ONLY_CLOSES.includes(mark)) return false
  const where = OPENS_IN[mark]
  if (where) return where.includes(language) && around.opening
  return !around.closing && !(mark === '"' && around.afterDigit)
}

/** A smart quote turned the wrong way where letters or figures are left out: ‘90s, ‘tis. Never closed, and rightly so. */
function isElision(text: string, { at, mark }: LoneMark): boolean {
  return mark === '‘' && /^(\d|(tis|twas|em|til|n|cause|bout|round)\b)/i.test(text.slice(at + 1, at + 8))
}
