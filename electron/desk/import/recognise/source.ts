import { type Found, type Part, partLines, partText, type Recogniser } from '../part.ts'
import type { Row } from '../rows.ts'
import { inBrief, linesInWords } from '../words.ts'

/** What a source has around its story, as its reader found it: the furniture of a page, other stories, fields without a place. */
export const findLeftOut: Recogniser = parts =>
  joined(parts, isLeftOut, (a, b) => a.furniture === b.furniture && !b.why).map(part =>
    part.found || !isLeftOut(part) ? part : { ...part, found: leftOut(part) },
  )

/** Articles have no tables: the words of one stay, line by line. */
export const findTables: Recogniser = parts =>
  joined(parts, isTable, (a, b) => a.table === b.table).map(part =>
    part.found || !isTable(part) ? part : { ...part, found: tableFound(part) },
  )

const isLeftOut = (part: Part): boolean => part.rows[0]?.is === 'left-out'
const isTable = (part: Part): boolean => part.rows[0]?.table !== undefined

/** Makes one part of neighbours that fit and belong together. */
function joined(parts: Part[], fits: (part: Part) => boolean, together: (a: Row, b: Row) => boolean): Part[] {
  const out: Part[] = []
  for (const part of parts) {
    const last = out.at(-1)
    const [above, row] = [last?.rows.at(-1), part.rows[0]]
    const free = last && above && row && !last.found && !part.found && fits(last) && fits(part)
    if (free && together(above, row)) out[out.length - 1] = { rows: [...last.rows, ...part.rows] }
    else out.push(part)
  }
  return out
}

function leftOut(part: Part): Found {
  const row = part.rows[0]
  const words = partText(part).split(/\s+/).length
  const count = words === 1 ? 'one word' : `${words} words`
  const what = row?.furniture
    ? `The page’s ${row.furniture}`
    : 'What the page has around the story (menus, other stories, small print)'
  const where = `${linesInWords(partLines(part))}, ${count}`
  return {
    kind: 'left-out',
    warning: true,
    message: row?.why ?? `${what} was left out (${where}): “${inBrief(partText(part))}”.`,
    effect: { to: 'nothing' },
  }
}

const tableFound = (part: Part): Found => ({
  kind: 'table',
  warning: true,
  message: `The table on ${linesInWords(partLines(part))} came in as plain paragraphs with “|” between its cells: articles have no tables. No word of it was left out.`,
  effect: { to: 'words' },
})
