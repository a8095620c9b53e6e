import { Readability } from '@mozilla/readability'
import { diffArrays } from 'diff'
import { parseHTML } from 'linkedom'
import type { Block } from '../../../article/blocks/registry.ts'
import { blocksFromHast } from '../../../article/html/from-html.ts'
import { parseHtml } from '../../../article/html/parse.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import { blockRow } from './block-rows.ts'
import type { ReadSource } from './import.ts'
import { lostEmbeds } from './lost-embeds.ts'
import { lostPictures } from './lost-pictures.ts'
import { type PageData, readPageData } from './page-data.ts'
import { headOfPage } from './page-head.ts'
import { type PageRow, pageRows } from './page-rows.ts'
import { isAdLine } from './recognise/ad-lines.ts'
import { isBylineBlock } from './recognise/byline.ts'
import { relatedLead } from './recognise/related-lead.ts'
import type { Row } from './rows.ts'
import { fold, wordsOf } from './words.ts'

/**
 * Reads a page, or a piece of one. Nothing of its HTML is passed on: all that a reader sees is rebuilt as blocks of ours, and
 * Readability only tells which of them are the story. What it leaves out stays in the source as a decision that can be taken
 * back. Fails with `import/damaged` for a page that cannot be read.
 */
export function readHtml(name: string, html: string): Result<ReadSource> {
  const tree = parseHtml(html)
  if (!tree.ok) return fail('import/damaged', `“${name}” cannot be read: ${tree.error.message}`, { name })
  const page = openPage(html)
  const data = page ? readPageData(page) : undefined
  const options = data?.address ? { baseUrl: data.address } : {}
  const all = pageRows(tree.value, options)
  if (!all.some(row => row.text !== '')) {
    return fail('import/empty', `“${name}” is a page without words; what it shows may come from scripts.`, {
      name,
    })
  }
  const story = page ? storyOf(page, options) : undefined
  const told = story ? withWhatWasTold(all, story) : all
  const lost = [...lostPictures(tree.value, options), ...lostEmbeds(tree.value)]
  const rows = numbered([...(data ? headOfPage(told, data) : told).flatMap(bylineRows), ...lost])
  return done({ source: rows.map(row => row.text).join('\n'), rows, ...about(data) })
}

const about = (data: PageData | undefined): Partial<ReadSource> => ({
  ...(data?.language && { declaredLanguage: data.language }),
  fields: {
    ...(data?.section && { section: data.section }),
    ...(data && data.tags.length > 0 && { tags: data.tags }),
  },
})

/** The page as a document that Readability can read, or nothing where it cannot be opened as one. */
function openPage(html: string): Document | undefined {
  const whole = /<(?:html|body)\b/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`
  try {
    const { document } = parseHTML(whole) as unknown as { document: Document }
    return document.documentElement && document.body ? document : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The blocks that Readability takes for the story. Changes the document. */
function storyOf(document: Document, options: { baseUrl?: string }): PageRow[] | undefined {
  try {
    const content = new Readability(document, { charThreshold: 250, keepClasses: true }).parse()?.content
    const tree = content ? parseHtml(content) : undefined
    const blocks: Block[] = tree?.ok ? blocksFromHast(tree.value, options) : []
    return blocks.length > 0 ? blocks.map(blockRow) : undefined
  } catch {
    // Readability gives up on some pages with an error of its own; the whole page is read then.
    return undefined
  }
}

const sameRow = (row: PageRow): string => {
  const { block } = row
  return block?.type === 'image'
    ? `image ${block.src}`
    : row.text === ''
      ? (block?.type ?? '')
      : fold(row.text)
}

/** Lays the story over the page: every row of the page is told, left out, or told in other paragraphs. */
function withWhatWasTold(all: PageRow[], story: PageRow[]): PageRow[] {
  const rows: PageRow[] = []
  let inPage = 0
  let inStory = 0
  let gone: PageRow[] = []
  for (const change of diffArrays(all.map(sameRow), story.map(sameRow))) {
    const { count } = change
    if (change.removed) {
      gone.push(...all.slice(inPage, inPage + count))
      inPage += count
      continue
    }
    const told = change.added
      ? story.slice(inStory, inStory + count).map(row => withSpeaker(row, gone))
      : all.slice(inPage, inPage + count)
    rows.push(...leftOut(gone, change.added ? told : []), ...told)
    gone = []
    inStory += count
    if (!change.added) inPage += count
  }
  return withAdsAndRelated([...rows, ...leftOut(gone, [])]).filter(
    row => row.is !== 'left-out' || row.text !== '',
  )
}

/** Readability drops the foot of a quotation, which says who spoke: then the page's own row is the one to take. */
function withSpeaker(row: PageRow, gone: PageRow[]): PageRow {
  if (row.block?.type !== 'quote') return row
  const own = gone.find(
    ({ block, text }) => block?.type === 'quote' && fold(text).startsWith(`${fold(row.text)} `),
  )
  return own ?? row
}

/** Rows that Readability dropped, but for those whose words it told in other paragraphs. */
function leftOut(gone: PageRow[], instead: PageRow[]): PageRow[] {
  const said = instead.map(row => fold(row.text)).join(' ')
  return gone
    .filter(row => row.block?.type === 'ad-slot' || row.text !== '')
    .filter(row => row.furniture || !(wordsOf(row.text).length > 2 && said.includes(fold(row.text))))
    .map(row => ({ ...row, is: 'left-out' as const }))
}

/** Ads and announcements inside the story are part of it for us: Readability takes both for junk. */
function withAdsAndRelated(rows: PageRow[]): PageRow[] {
  const told = (row: PageRow) => row.is !== 'left-out'
  const first = rows.findIndex(told)
  const last = rows.findLastIndex(told)
  let announced = false
  return rows.map((row, i) => {
    const inside = i > first && i < last
    if (!inside || told(row) || (row.furniture && row.furniture !== 'sidebar')) {
      announced = false
      return row
    }
    const announces = relatedLead(row.text) !== undefined
    const belongs =
      announces ||
      (announced &&
        (row.links !== undefined || row.block?.type === 'list' || row.block?.type === 'heading')) ||
      row.block?.type === 'ad-slot' ||
      row.block?.type === 'related' ||
      isAdLine(row.text)
    announced = announces && relatedLead(row.text)?.rest === ''
    return belongs ? asStory(row) : row
  })
}

/** A row that was left out and belongs to the story after all. */
function asStory(row: PageRow): PageRow {
  const { is: _leftOut, furniture: _sidebar, ...rest } = row
  return rest
}

/** A byline of several lines as a row for each, as plain text has it: a role, an agency and addresses stand below the names. */
function bylineRows(row: PageRow): PageRow[] {
  const lines = row.text.split('\n')
  if (row.block?.type !== 'paragraph' || row.is !== undefined || !isBylineBlock(lines)) return [row]
  return lines.map((text, i) => ({ text, gap: i === 0 }))
}

/** Gives the rows the lines they take in the source as it is shown: a line for each line of each block. */
function numbered(rows: PageRow[]): Row[] {
  let line = 1
  return rows.map(row => {
    const count = row.text.split('\n').length
    const lines: [number, number] = [line, line + count - 1]
    line += count
    return { ...row, lines }
  })
}
