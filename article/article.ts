import { ulid } from 'ulid'
import { z } from 'zod'
import { blockToJson } from './blocks/json.ts'
import { BLOCK_NAMES } from './blocks/names.ts'
import { type Block, blockSchema } from './blocks/registry.ts'
import { newId } from './ids.ts'
import { migrate } from './migrations.ts'
import { isNestedDeeper, MAX_NESTING } from './nesting.ts'
import { quoteRecordSchema } from './quotes/record.ts'
import { done, fail, type Result } from './result.ts'

/** The version of the article file this build writes. A file of a later version is read as far as it is known and keeps its number. */
export const ARTICLE_VERSION = 1

/** How far a story has come. */
export const STATUSES = ['draft', 'in-edit', 'fact-check', 'ready', 'exported', 'killed'] as const
export type Status = (typeof STATUSES)[number]

const bylineSchema = z.looseObject({ name: z.string(), role: z.string().default('') })
const datelineSchema = z.looseObject({ place: z.string().default(''), date: z.string().default('') })
const when = z.iso.datetime({ offset: true, error: 'must be a date and time such as 2026-11-22T09:30:00Z' })

/**
 * An article as it stands in its file, keys in the order they are written. `date`s are YYYY-MM-DD, times ISO 8601 with a zone,
 * `language` a BCP 47 tag. Fields that a newer Copydesk added are kept behind the known ones.
 */
export const articleSchema = z.looseObject({
  format: z.literal('copydesk-article', {
    error: 'is not "copydesk-article": this is not an article of Copydesk',
  }),
  version: z.int().positive(),
  id: z.string().min(1),
  language: z.string().min(1).default('en'),
  kicker: z.string().default(''),
  headline: z.string().default(''),
  standfirst: z.string().default(''),
  bylines: z.array(bylineSchema).default([]),
  dateline: datelineSchema.default({ place: '', date: '' }),
  section: z.string().default(''),
  tags: z.array(z.string()).default([]),
  status: z.enum(STATUSES, { error: `must be one of ${STATUSES.join(', ')}` }).default('draft'),
  embargoUntil: when.nullable().default(null),
  ads: z.looseObject({ mode: z.string().default('manual') }).default({ mode: 'manual' }),
  body: z.array(blockSchema).default([]),
  quotes: z.array(quoteRecordSchema).default([]),
  createdAt: when,
  updatedAt: when,
})

export type Article = z.output<typeof articleSchema>
/** An article without its body: what travels beside a patch of the body. */
export type ArticleShell = { [K in keyof Article as K extends 'body' ? never : K]: Article[K] }
export type Byline = z.output<typeof bylineSchema>

/** A new, empty draft. `now` is ISO 8601. */
export function newArticle(
  given: Partial<Pick<Article, 'headline' | 'language' | 'section'>> = {},
  now = new Date().toISOString(),
): Article {
  return {
    format: 'copydesk-article',
    version: ARTICLE_VERSION,
    id: ulid(),
    language: given.language ?? 'en',
    kicker: '',
    headline: given.headline ?? '',
    standfirst: '',
    bylines: [],
    dateline: { place: '', date: '' },
    section: given.section ?? '',
    tags: [],
    status: 'draft',
    embargoUntil: null,
    ads: { mode: 'manual' },
    body: [],
    quotes: [],
    createdAt: now,
    updatedAt: now,
  }
}

/**
 * Reads an article from parsed JSON. Older versions are migrated first. Fails with `article/not-valid`, whose message names
 * the field in words and whose `details.path` names it for programs ("body[2].sizes").
 */
export function parseArticle(json: unknown): Result<Article> {
  if (isNestedDeeper(json)) {
    const message = `The file is nested too deeply: lists or other fields stand more than ${MAX_NESTING} levels inside each other.`
    return fail('article/not-valid', message, { path: '' })
  }
  const parsed = articleSchema.safeParse(migrate(json))
  if (parsed.success) return done({ ...parsed.data, body: withOwnIds(parsed.data.body) })
  const issue = parsed.error.issues[0]
  const path = issue?.path ?? []
  return fail(
    'article/not-valid',
    `${inWords(path, json)} ${plainReason(issue?.message ?? 'is not readable')}.`,
    {
      path: asPath(path),
    },
  )
}

/** Reads an article file's text. Fails with `article/not-json` or as `parseArticle` does. */
export function parseArticleText(text: string): Result<Article> {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (/^\0+$/.test(text)) {
      return fail('article/not-json', 'The file holds nothing but zeros, as a power cut can leave it.')
    }
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\p{Cc}+/gu, ' ')
    return fail(
      'article/not-json',
      `The file is not complete JSON (${reason}). It may have been cut off while it was written.`,
    )
  }
  return parseArticle(json)
}

/** The article's file: two-space indentation, keys in schema order, one trailing newline. The inverse of `parseArticleText`. */
export function printArticle(article: Article): string {
  return `${JSON.stringify(articleToJson(article), null, 2)}\n`
}

/** The article as plain JSON data, with what newer versions wrote put back as it came. The inverse of `parseArticle`. */
export function articleToJson(article: Article): unknown {
  const ordered = {
    ...Object.fromEntries(Object.keys(articleSchema.shape).map(key => [key, undefined])),
    ...article,
  }
  return JSON.parse(JSON.stringify({ ...ordered, body: article.body.map(blockToJson) }))
}

/** Block ids must be unique, or history and comments would point at two places: a repeated or missing one is renewed. */
function withOwnIds(body: Block[]): Block[] {
  const seen = new Set<string>()
  return body.map(block => {
    const id = block.id === '' || seen.has(block.id) ? newId('b') : block.id
    seen.add(id)
    return id === block.id ? block : { ...block, id }
  })
}

const asPath = (path: PropertyKey[]): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`)).join('')

/** "Block 3 (ad slot), sizes": where the bad field is, as one would say it to a colleague. */
function inWords(path: PropertyKey[], json: unknown): string {
  const [field, index, ...rest] = path
  if (field === undefined) return 'The file'
  const tail = rest.length > 0 ? `, ${asPath(rest)}` : ''
  if (field === 'body' && typeof index === 'number') {
    const type = (json as { body?: { type?: string }[] }).body?.[index]?.type
    const name =
      type && Object.hasOwn(BLOCK_NAMES, type) ? ` (${BLOCK_NAMES[type as Block['type']].toLowerCase()})` : ''
    return `Block ${index + 1}${name}${tail}`
  }
  if (field === 'quotes' && typeof index === 'number') return `Quotation record ${index + 1}${tail}`
  return `The field "${asPath(path)}"`
}

/** Turns the validator's wording into a sentence's second half. */
function plainReason(message: string): string {
  const wrong = /^Invalid input: expected (\w+), received (\w+)$/.exec(message)
  if (wrong)
    return wrong[2] === 'undefined'
      ? 'is missing'
      : `should be ${kindInWords(wrong[1])} but is ${kindInWords(wrong[2])}`
  return message.charAt(0).toLowerCase() + message.slice(1)
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'empty',
}
const kindInWords = (kind = ''): string => KINDS[kind] ?? kind
