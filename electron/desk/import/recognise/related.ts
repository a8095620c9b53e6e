import type { RelatedLink } from '../../../../article/blocks/related/schema.ts'
import { blockTexts } from '../../../../article/blocks/text.ts'
import { type Inline, inlineText, markOf } from '../../../../article/inline.ts'
import { type ImportContext, type Part, partLines, partText, type Recogniser } from '../part.ts'
import type { Row } from '../rows.ts'
import { fold, inBrief, linesInWords } from '../words.ts'
import { standsAlone } from './alone.ts'
import { isAgency } from './below-byline.ts'
import { type RelatedLead, relatedLead } from './related-lead.ts'

const URL_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<>"“”|]+/giu
const ONLY_URL = /^[\s<([]*((?:https?:\/\/|www\.)[^\s<>"“”|]+?)[\s>)\].,;]*$/iu
const MARKDOWN_LINK = /\[([^\]]+)\]\(\s*<?((?:https?:\/\/|www\.|\/)[^\s)>]+)>?[^)]*\)/g
const BULLET = /^\s*(?:[•‣◦▪●*·–—-]|\d{1,2}[.)])\s+/

/** Lines that announce other stories become related links, with their titles and addresses from the same line or the next ones. */
export const findRelated: Recogniser = (parts, context) => {
  const out: Part[] = []
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part
    const taken = takesWords(part)
      ? relatedFrom(parts.slice(i, i + MOST_ROWS), context, endsInTitles(parts, i + 1))
      : undefined
    if (!taken) {
      out.push(part)
      continue
    }
    out.push(taken.part)
    i += taken.parts - 1
  }
  return out
}

/** Whether only titles follow, down to the end of the source: then all of them are announced. */
const endsInTitles = (parts: Part[], from: number): boolean =>
  parts.length - from < MOST_ROWS &&
  parts
    .slice(from)
    .every(part => part.found !== undefined || (!isAgency(partText(part)) && readsLikeTitle(partText(part))))

/** How many rows one announcement may reach over. */
const MOST_ROWS = 24

/** A longest title, in words: beyond it, it is a paragraph. */
const TITLE_WORDS = 25

/** Whether a part is still free to be an announcement: words, or a crosshead of a page such as "Related stories". */
const takesWords = (part: Part): boolean =>
  part.found === undefined && ['paragraph', 'heading', undefined].includes(part.rows[0]?.block?.type)

function relatedFrom(
  parts: Part[],
  context: ImportContext,
  isLast: boolean,
): { part: Part; parts: number } | undefined {
  const row = parts[0]?.rows[0]
  const lead = row && (relatedLead(row.text) ?? leadBeforeLink(row))
  if (!row || !lead || (lead.rest !== '' && isSentence(lead.rest, row))) return undefined
  const own = linksOf(row, lead.rest)
  const { links: named, used } = own.length > 0 ? withAddressBelow(own, parts) : linksBelow(parts, isLast)
  const links = named.map(link => ofNewsroom(link, context))
  const taken = parts.slice(0, used)
  const lines = partLines({ rows: taken.flatMap(part => part.rows) })
  if (links.length === 0) return { part: keptAsWords(parts[0] as Part), parts: 1 }
  const label = labelFor(lead.label, context)
  const titles = links.map(linkInWords).join(', ')
  const unsure =
    own.length === 0 &&
    taken.slice(1).some(part => part.rows[0]?.gap && partText(part).split(/\s+/).length > 14)
  return {
    parts: used,
    part: {
      rows: taken.flatMap(part => part.rows),
      found: {
        kind: 'related',
        warning: unsure,
        message: unsure
          ? `“${lead.label}” on line ${lines[0]} was taken to announce the paragraph below it: ${titles}. Undo this if that is part of the story.`
          : `Related ${links.length === 1 ? 'link' : 'links'} from ${linesInWords(lines)}: ${titles}.`,
        effect: { to: 'related', label, links },
      },
    },
  }
}

/** On a page nothing need stand between the words that announce and the link: "Lee también <El ferry vuelve>". */
function leadBeforeLink({ text, links = [] }: Row): RelatedLead | undefined {
  const rest = links.map(link => link.title.trim()).join(' ')
  const label = text.slice(0, -rest.length).trim()
  return rest !== '' && text.endsWith(rest) && label !== '' && relatedLead(label)?.rest === ''
    ? { label, rest }
    : undefined
}

/** A title without an address that is the headline of one of the newsroom's articles leads to it. */
function ofNewsroom(link: RelatedLink, { articles }: ImportContext): RelatedLink {
  const articleId = link.url ? undefined : articles?.get(fold(link.title))
  return articleId ? { ...link, articleId } : link
}

const linkInWords = (link: RelatedLink): string =>
  link.title === '' ? `${link.url}, which has no title yet` : `“${inBrief(link.title)}”${whereTo(link)}`

const whereTo = ({ url, articleId }: RelatedLink): string =>
  url ? ` (${url})` : articleId ? ' (linked to the article in this newsroom)' : ''

/** The newsroom's label for the language, else what the line said. */
function labelFor(said: string, { language, settings }: ImportContext): string {
  const labels = settings.relatedLabels
  const own = labels[language] ?? labels[language.split('-')[0] ?? '']
  return own ?? (said === said.toUpperCase() ? said[0] + said.slice(1).toLowerCase() : said)
}

/** "Related: the council also voted to …" is a sentence of the story if it is as long as one and ends as one. */
function isSentence(rest: string, row: Row): boolean {
  if (row.links?.length || URL_IN_TEXT.test(rest) || MARKDOWN_LINK.test(rest)) {
    URL_IN_TEXT.lastIndex = 0
    MARKDOWN_LINK.lastIndex = 0
    return false
  }
  const words = rest.split(/\s+/).length
  return words > TITLE_WORDS || (words > 14 && /[.。।]["”’»)]*$/u.test(rest))
}

const keptAsWords = (part: Part): Part => ({
  ...part,
  found: {
    kind: 'related',
    warning: true,
    message: `“${inBrief(partText(part))}” on ${linesInWords(partLines(part))} announces another story, but none follows it. The words were kept as a paragraph.`,
    effect: { to: 'words' },
  },
})

/** The links a row names itself: as links of a page, as Markdown links, or as a title with an address beside it. */
function linksOf(row: Row, rest: string): RelatedLink[] {
  const [only, ...more] = row.links ?? []
  if (only && more.length > 0) {
    const all = [only, ...more].map(link => ({ ...link, title: titleOf(link) }))
    return all.filter((link, i) => link.title !== '' || all.findIndex(each => each.url === link.url) === i)
  }
  const marked = [...rest.matchAll(MARKDOWN_LINK)].map(([, title = '', url = '']) => ({
    url,
    title: cleanTitle(title),
  }))
  if (marked.length > 0) return marked
  const url = only?.url ?? rest.match(URL_IN_TEXT)?.[0]?.replace(/[)\].,;>]+$/u, '')
  const title = cleanTitle(rest.replace(URL_IN_TEXT, ' '))
  if (!title && !url) return []
  return [url ? { url: withScheme(url), title } : { title }]
}

/** The words of a link; none where it only shows its address, for an address is no title. */
const titleOf = ({ title }: RelatedLink): string => (ONLY_URL.test(title) ? '' : cleanTitle(title))
const withScheme = (url: string): string => (url.startsWith('www.') ? `https://${url}` : url)

/** A title without the bars, brackets and bullets around it; its own quotation marks stay. */
function cleanTitle(text: string): string {
  const bare = text
    .replace(/[(<[]\s*[)>\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|｜:–—→»›>•*_#-]+|[\s|｜:→»›<*_([]+$/gu, '')
    .replace(/\s[–—-]+$/u, '')
  if (bare.endsWith(']') && !bare.includes('[')) return bare.slice(0, -1)
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare
}

/** An address alone on the line below belongs to the title above it. */
function withAddressBelow(own: RelatedLink[], parts: Part[]): { links: RelatedLink[]; used: number } {
  const last = own.at(-1) as RelatedLink
  const url = last.url ? undefined : onlyUrl(parts[1])
  return url ? { links: [...own.slice(0, -1), { url, title: last.title }], used: 2 } : { links: own, used: 1 }
}

const onlyUrl = (part: Part | undefined): string | undefined => {
  if (!part || part.found) return undefined
  const url = ONLY_URL.exec(partText(part))?.[1]
  return url && withScheme(url)
}

/** Titles on the lines below: a list, the lines right below, or the next paragraph if it reads like a title. */
function linksBelow(parts: Part[], isLast: boolean): { links: RelatedLink[]; used: number } {
  const links: RelatedLink[] = []
  let used = 1
  while (used < parts.length) {
    const part = parts[used] as Part
    const found = titlesIn(part, links.length > 0 && !isLast)
    if (found.length === 0) break
    const url = found.length === 1 && !found[0]?.url ? onlyUrl(parts[used + 1]) : undefined
    links.push(...(url ? [{ url, title: found[0]?.title ?? '' }] : found))
    used += url ? 2 : 1
    if (part.rows[0]?.block?.type === 'list') break
  }
  return { links, used }
}

/** The titles a row below an announcement holds. `further`: whether there is one already, so that only a sure one goes with it. */
function titlesIn(part: Part, further: boolean): RelatedLink[] {
  const row = part.rows[0]
  if (!row || part.found || relatedLead(row.text) || standsAlone(row.text)) return []
  if (row.block?.type === 'list') return blockTexts(row.block).flatMap(linkIn)
  if (row.block && row.block.type !== 'paragraph' && row.block.type !== 'heading') return []
  const url = onlyUrl(part)
  if (url) return further ? [] : [{ url, title: '' }]
  const bulleted = BULLET.test(row.text)
  const text = row.text.replace(BULLET, '')
  if (!readsLikeTitle(text)) return []
  const linked = row.links?.length === 1 && row.links[0]?.title.length === row.text.length
  if (further && !bulleted && !linked && (row.gap || !URL_IN_LINE.test(text))) return []
  return linksOf(row, text)
}
const URL_IN_LINE = /https?:\/\/|\]\(/

/** A point of a list as a link: its address, if it has one, and its words. */
function linkIn(point: Inline): RelatedLink[] {
  const title = inlineText(point).trim()
  const url = point.map(run => markOf(run, 'link')?.href).find(href => href !== undefined)
  return title === '' ? [] : [url ? { url, title: ONLY_URL.test(title) ? '' : title } : { title }]
}

function readsLikeTitle(text: string): boolean {
  const words = text.replace(URL_IN_TEXT, '').trim().split(/\s+/)
  if (words.length > TITLE_WORDS || !/\p{L}/u.test(text)) return false
  return !/(?<!\.\.)[.。।]["”’»)]*$/u.test(text.trim())
}
