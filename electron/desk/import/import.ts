import type { Article } from '../../../article/article.ts'
import { markQuotations } from '../../../article/quotes/mark.ts'
import { assertNever, done, fail, type Result } from '../../../article/result.ts'
import type { ImportFormat, ImportReview, NewsroomSettings } from '../../contract.ts'
import { assemble } from './assemble.ts'
import { decode } from './decode.ts'
import { type KnownFormat, pickFormat } from './format.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { detectLanguage } from './language.ts'
import { readMarkdown } from './markdown.ts'
import type { ImportContext } from './part.ts'
import { recognise } from './recognise/recognise.ts'
import type { Row } from './rows.ts'
import { readText } from './text.ts'

/** The longest line of plain text or Markdown that is read, in UTF-16 units: a whole long book fits on it; a data dump does not. */
export const MAX_LINE = 2_000_000

/** What is to be imported. */
export interface ImportSource {
  name: string
  bytes: Uint8Array
  format: ImportFormat
  /** Ids of decisions the person took back. */
  undone: string[]
  /** The line of the source that the person made the headline. */
  headline?: number | undefined
  settings: NewsroomSettings
  /** Ids of the newsroom's articles by their folded headlines: related titles are linked to them. */
  articles?: ReadonlyMap<string, string>
  /** YYYY-MM-DD; gives datelines their year. */
  today?: string
}

/** What a reader makes of its format: the lines to show, the rows to recognise, and what the source says of itself. */
export interface ReadSource {
  source: string
  rows: Row[]
  /** The language the source claims; pages of many systems claim the wrong one. */
  declaredLanguage?: string
  /** What only metadata can say. */
  fields?: Partial<
    Pick<Article, 'section' | 'tags' | 'kicker' | 'dateline' | 'status' | 'embargoUntil' | 'createdAt'>
  >
}

/**
 * Reads a story from outside: what was recognised in it, as decisions that can be taken back one by one, and the article that
 * follows from them. Pure: the same bytes give the same decisions. Fails with `import/…` codes and a sentence that names the
 * file and the reason.
 */
export function readImport({
  name,
  bytes,
  format,
  undone,
  headline,
  settings,
  articles,
  today,
}: ImportSource): Result<ImportReview> {
  const decoded = decode(name, bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  const kind = format === 'auto' ? pickFormat(name, text) : format
  if (kind === 'json') return readJson(name, text)
  const read = readAs(kind, name, text)
  if (!read.ok) return read
  const { source, rows, fields } = read.value
  const context: ImportContext = {
    language: languageOf(read.value, settings.language),
    settings,
    ...(headline !== undefined && { headline }),
    ...(articles && { articles }),
    today: today ?? new Date().toISOString().slice(0, 10),
  }
  const { article, decisions } = assemble(recognise(rows, context), context, new Set(undone), fields)
  return done({ name, format: kind, source, article: markQuotations(article), decisions })
}

/** What the words say counts for more than what the source claims, but a claim may say it more exactly ("en-GB"). */
function languageOf({ rows, declaredLanguage }: ReadSource, fallback: string): string {
  const claimed = asLanguageTag(declaredLanguage)
  const words = rows.filter(row => row.is !== 'left-out').map(row => row.text)
  const found = detectLanguage(words.join('\n'), claimed ?? fallback)
  return claimed?.split('-')[0] === found ? claimed : found
}

function asLanguageTag(given: string | undefined): string | undefined {
  try {
    return given ? Intl.getCanonicalLocales(given.replaceAll('_', '-'))[0] : undefined
  } catch {
    return undefined
  }
}

function readAs(format: KnownFormat, name: string, text: string): Result<ReadSource> {
  const lines = text.split('\n')
  const tooLong = lines.findIndex(line => line.length > MAX_LINE)
  if (tooLong >= 0 && format !== 'json') {
    return fail(
      'import/line-too-long',
      `“${name}” cannot be read as a story: line ${tooLong + 1} is ${lines[tooLong]?.length.toLocaleString('en')} characters long, and the limit is ${MAX_LINE.toLocaleString('en')}.`,
      { name, line: tooLong + 1 },
    )
  }
  switch (format) {
    case 'html':
      return readHtml(name, text)
    case 'markdown':
      return readMarkdown(name, text)
    case 'text':
    case 'json':
      return done(readText(text))
    default:
      return assertNever(format)
  }
}
