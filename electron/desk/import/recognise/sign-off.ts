import { inlineText } from '../../../../article/inline.ts'
import { cutRow } from '../cut-row.ts'
import { type Found, isWords, type Part, partLines, partText, type Recogniser } from '../part.ts'
import { linesInWords } from '../words.ts'
import { isAgency, namedAgency } from './below-byline.ts'

/** A story shorter than this, in paragraphs, has no end to sign. */
const FEWEST_PARAGRAPHS = 3
/** How many lines an agency signs with: its name, the initials of those who worked on the story. */
const MOST_LINES = 3
/** The initials of a wire's writers and editors: "jm/ie", "tb/hhn xx". */
const INITIALS_APART = /^\p{Lu}{2,4}(?:\s?\/\/\s?\p{Lu}{2,4}){1,3}$/u
const INITIALS = /^[([]?\p{Ll}{2,5}(?:\s?[/-]\s?\p{Ll}{2,5}){1,5}(?:\s\p{Ll}{2,3})?[)\].]?$/u

/** Agencies that sign at the very end, on a line of their own or behind the last sentence, and the initials that stand with them. */
export const findSignOff: Recogniser = parts => {
  const words = parts.filter(isWords)
  if (words.length < FEWEST_PARAGRAPHS) return parts
  const signed = new Map<Part, Part[]>()
  for (const part of words.slice(-MOST_LINES).toReversed()) {
    const told = agencyAlone(part) ?? initials(part) ?? agencyBehind(part)
    if (told) signed.set(part, told)
    if (!told || told.length > 1) break
  }
  return parts.flatMap(part => signed.get(part) ?? [part])
}

/** "Source: Xinhua", "Le Courrier avec AFP" */
const SAYS_SOURCE = /^(?:source|quelle|fuente|fonte|источник|المصدر|स्रोत)\s*[:：]\s*/iu

const initials = (part: Part): Part[] | undefined =>
  INITIALS.test(partText(part)) || INITIALS_APART.test(partText(part))
    ? [{ ...part, found: leftOut(part, 'are the initials of those who worked on the story') }]
    : undefined

function agencyAlone(part: Part): Part[] | undefined {
  const told = partText(part).replace(SAYS_SOURCE, '')
  const bare = told.replace(/^[\s\-–—/*([©]+|[\s\-–—/*)\].]+$/gu, '')
  const [name = '', ...codes] = bare.split(/[/\s]+(?=(?:\p{Ll}{2,5}|\p{Lu}{2,4}|Fim|Fin)(?:[/\s]|$))/u)
  if (isAgency(bare)) return [{ ...part, found: signedBy(part, bare, '') }]
  return isAgency(name) && codes.length > 0
    ? [{ ...part, found: signedBy(part, name, codes.join('/')) }]
    : undefined
}

/** "…, said the mayor. EFE": the last sentence and who sent it, each by itself. */
function agencyBehind(part: Part): Part[] | undefined {
  const row = part.rows[0]
  if (!row || part.rows.length > 1) return undefined
  const text = row.block?.type === 'paragraph' ? inlineText(row.block.text).trim() : row.text
  const found = /(?<=[.!?।。”"»)])\s*(?:[-–—]\s*)?([(/[]?)([^.!?।。”"»()/[\]]{2,40})[)/\]]?\.?$/u.exec(
    row.text,
  )
  const [said = '', bracket = '', whole = ''] = found ?? []
  const [, name = '', codes = ''] = /^(.+?)((?:\s\p{Lu}{2,4}){0,4})$/u.exec(whole.trim()) ?? []
  if (!found || text !== row.text || !namedAgency(name)) return undefined
  if (bracket === '' && !/^\s|^[-–—]/u.test(said)) return undefined
  const [story] = cutRow(row, row.text.length - said.length)
  const [, end] = cutRow(row, row.text.length - said.trimStart().length)
  const last = { rows: [end] }
  return [{ rows: [story] }, { ...last, found: signedBy(last, name, codes.trim()) }]
}

function signedBy(part: Part, agency: string, codes: string): Found {
  const gone = codes === '' ? '' : ` The initials “${codes}” were left out.`
  return {
    kind: 'byline',
    warning: true,
    message: `“${partText(part).trim()}” on ${linesInWords(partLines(part))} says who sent the story: the agency, ${agency}, went into the byline.${gone}`,
    effect: { to: 'bylines', bylines: [{ name: agency, role: '' }] },
  }
}

const leftOut = (part: Part, what: string): Found => ({
  kind: 'left-out',
  warning: true,
  message: `“${partText(part)}” on ${linesInWords(partLines(part))} ${what} and were left out.`,
  effect: { to: 'nothing' },
})
