import type { Article } from '../../../article/article.ts'
import { assertNever, done, type Result } from '../../../article/result.ts'
import type { ExportFormat, NewsroomSettings } from '../../contract.ts'
import { slugFrom } from '../articles/slug.ts'
import { checkExport } from './check-export.ts'
import { writeHtml } from './html.ts'
import { writeHtmlFragment } from './html-fragment.ts'
import { writeJson } from './json.ts'
import { writeMarkdown } from './markdown.ts'
import { missingPictures, ownPictures } from './pictures-beside.ts'
import { writeText } from './text.ts'
import type { WriteContext, Written } from './writer.ts'

/** What the desk lends to an export. */
export interface ExportContext {
  settings: NewsroomSettings
  /** A picture of the newsroom by its `src`. */
  media(src: string): Promise<Result<{ bytes: Uint8Array; mime: string }>>
  related: WriteContext['related']
  /** Whether pictures go into the file or stay where they are; by default only the HTML page holds them. */
  images?: 'embed' | 'link'
}

/** A finished export: a file name, what goes into the file, and what the format could not carry, as sentences. */
export interface Exported {
  name: string
  content: string
  losses: string[]
}

const ENDINGS: Record<ExportFormat, string> = {
  html: '.html',
  'html-fragment': '.fragment.html',
  markdown: '.md',
  text: '.txt',
  json: '.article.json',
}

/** Formats that name the pictures and do not hold them. The file of an article is one of them. */
export const NAMING: ReadonlySet<ExportFormat> = new Set(['html-fragment', 'markdown', 'json'])

/** Full `Content-Type` of each format, for previews and downloads. */
export const EXPORT_TYPES: Record<ExportFormat, string> = {
  html: 'text/html; charset=utf-8',
  'html-fragment': 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/**
 * Turns an article into one format. Every writer but the one of the article's own file is given the article without its
 * fact-check records, so that none can let them out. A result that lost words fails with `export/words-lost`.
 */
export async function exportArticle(
  article: Article,
  format: ExportFormat,
  context: ExportContext,
): Promise<Result<Exported>> {
  const embed = (context.images ?? (format === 'html' ? 'embed' : 'link')) === 'embed'
  const pictures = await embeddedPictures(article, embed && takesPictures(format) ? context : null)
  const missing = embed || !NAMING.has(format) ? new Map() : await missingPictures(article, context.media)
  const written = write(article, format, {
    settings: context.settings,
    related: context.related,
    missing,
    picture: src => pictures.addresses.get(src) ?? src,
  })
  const checked = checkExport(article, format, written.content)
  if (!checked.ok) return checked
  return done({
    name: `${slugFrom(article.headline)}${ENDINGS[format]}`,
    content: written.content,
    losses: [...written.losses, ...pictures.losses, ...missing.values()],
  })
}

const takesPictures = (format: ExportFormat): boolean => format !== 'text' && format !== 'json'

function write(article: Article, format: ExportFormat, context: WriteContext): Written {
  const published: Article = { ...article, quotes: [] }
  switch (format) {
    case 'html':
      return writeHtml(published, context)
    case 'html-fragment':
      return writeHtmlFragment(published, context)
    case 'markdown':
      return writeMarkdown(published, context)
    case 'text':
      return writeText(published, context)
    case 'json':
      return writeJson(article)
    default:
      return assertNever(format)
  }
}

interface Pictures {
  addresses: Map<string, string>
  losses: string[]
}

/** The newsroom's pictures as `data:` addresses, each read once; one that cannot be read stays linked and is named as a loss. */
async function embeddedPictures(article: Article, context: ExportContext | null): Promise<Pictures> {
  const pictures: Pictures = { addresses: new Map(), losses: [] }
  if (!context) return pictures
  for (const src of ownPictures(article)) {
    const read = await context.media(src)
    if (read.ok) {
      const base64 = Buffer.from(read.value.bytes).toString('base64')
      pictures.addresses.set(src, `data:${read.value.mime};base64,${base64}`)
    } else pictures.losses.push(`The picture ${src} is not contained: ${read.error.message}`)
  }
  return pictures
}
