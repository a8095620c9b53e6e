import type { PageData } from './page-data.ts'
import type { PageRow } from './page-rows.ts'
import { isAdLine } from './recognise/ad-lines.ts'
import { readByline, readSigned } from './recognise/byline.ts'
import { readDateline } from './recognise/dateline.ts'
import { debrisKind } from './recognise/debris.ts'
import { isCutOffOf } from './recognise/repeats.ts'
import { fold, wordsOf } from './words.ts'

/** How many rows below the headline a byline or a standfirst is looked for. */
const HEAD_ROWS = 12

/**
 * Settles the top of a page: its headline by its first-level heading or what its data say, the standfirst and the author by
 * where the data's words stand on the page, else from the data themselves. What stands above the headline is not the story.
 */
export function headOfPage(rows: PageRow[], data: PageData): PageRow[] {
  const at = headlineAt(rows, data)
  const headline = at < 0 ? fromData(data.headline) : [{ ...rows[at], is: 'headline' } as PageRow]
  const above = at < 0 ? [] : rows.slice(0, at)
  const below = at < 0 ? rows : rows.slice(at + 1)
  return [
    ...above.map((row, i) => (i === at - 1 && isKicker(row, data) ? asKicker(row) : menuAbove(row))),
    ...headline,
    ...standfirstAndAuthors(below, data),
  ]
}

const fromData = (text: string): PageRow[] => (text === '' ? [] : [{ text, gap: true, is: 'headline' }])

/** The heading that says what the data say, else the first heading that stands above the story's first words. */
function headlineAt(rows: PageRow[], data: PageData): number {
  const titles = rows
    .map((row, i) => (row.block?.type === 'heading' && !row.furniture ? i : -1))
    .filter(i => i >= 0)
  const wanted = fold(data.headline)
  const exact = titles.find(i => fold(rows[i]?.text ?? '') === wanted)
  if (exact !== undefined && wanted !== '') return exact
  const near = titles.find(i => {
    const said = fold(rows[i]?.text ?? '')
    return wordsOf(said).length >= 3 && wanted !== '' && (wanted.startsWith(said) || said.startsWith(wanted))
  })
  if (near !== undefined) return near
  const firstWords = rows.findIndex(
    row => row.is !== 'left-out' && row.block?.type === 'paragraph' && wordsOf(row.text).length > 12,
  )
  const first = new Set(data.titles.map(fold))
  const own = titles.filter(i => first.has(fold(rows[i]?.text ?? '')))
  return own.findLast(i => i < firstWords) ?? own[0] ?? -1
}

/** What menus that do not say they are one begin or end with. */
const MENU_WORD =
  /^(?:home|home ?page|menu|search|sections|startseite|suche|accueil|recherche|inicio|главная|меню|الرئيسية)$/iu

/** The words right above the headline, two or three at most, unless they are the site's name, a button or a way home. */
function isKicker(row: PageRow, data: PageData): boolean {
  const words = wordsOf(row.text).length
  if (row.furniture || MENU_WORD.test(row.text) || (row.links?.length ?? 0) > 1) return false
  if (row.block?.type !== 'paragraph' || words === 0 || words > 3 || row.text.length > 30) return false
  if (fold(row.text) === fold(data.site) || isAdLine(row.text) || debrisKind(row.text)) return false
  return !row.links?.some(link => /^https?:\/\/[^/]+\/?$/i.test(link.url ?? '')) && !/[.!?:]$/.test(row.text)
}

const asKicker = (row: PageRow): PageRow => ({ ...row, is: 'kicker' })

/** Short lines above the headline are the page's menu, path and section. */
const menuAbove = (row: PageRow): PageRow =>
  row.text === '' || /[.!?…。؟]["”’»)]*$/u.test(row.text) ? row : { ...row, is: 'left-out' }

function standfirstAndAuthors(rows: PageRow[], data: PageData): PageRow[] {
  const near = rows.slice(0, HEAD_ROWS)
  const standfirst = near.findIndex(
    row => !row.furniture && row.block?.type !== 'image' && saysDescription(row, data.description),
  )
  const byline = near.findIndex(row => isDropped(row) && isByline(row.text, data.authors))
  const dateline = near.findIndex(row => isDropped(row) && isDateline(row.text))
  const shown = rows.map((row, i) => {
    if (i !== standfirst && i !== byline && i !== dateline) return row
    const { is: _any, ...rest } = row
    return i === byline && !readByline(row.text) ? { ...rest, is: 'byline' as const } : rest
  })
  const known = standfirst >= 0 || near.some(row => isCutOffOf(data.description, row.text))
  const unsigned = byline < 0 && !near.some(row => isByline(row.text, data.authors))
  return [
    ...(known || wordsOf(data.description).length < 5 ? [] : [{ text: data.description, gap: true }]),
    ...(unsigned && data.authors.length > 0
      ? [{ text: data.authors.join(', '), gap: true, is: 'byline' as const }]
      : []),
    ...shown,
  ]
}

/** Dropped from the story by guess, and not because it stands in the page's furniture. */
const isDropped = (row: PageRow): boolean => row.is === 'left-out' && !row.furniture

/** A line with a place and a day and nothing else. */
const isDateline = (text: string): boolean => {
  const found = readDateline(text, '2000-01-01')
  return found?.sure === true && found.length === text.length
}

const saysDescription = (row: PageRow, description: string): boolean =>
  description !== '' && fold(row.text) === fold(description)

/** A line that signs: "By …", or the names that the data give, with their roles or without. */
function isByline(text: string, authors: string[]): boolean {
  if (readByline(text) !== undefined) return true
  const signed = readSigned(text)?.map(({ name }) => name)
  const said = fold(authors.join(' '))
  return said !== '' && (fold(text) === said || fold(signed?.join(' ') ?? '') === said)
}
