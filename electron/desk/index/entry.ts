import { basename } from 'node:path'
import type { Article } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { blockTexts } from '../../../article/blocks/text.ts'
import { inlineText } from '../../../article/inline.ts'
import type { ArticleSummary } from '../../contract.ts'
import { ARTICLE_SUFFIX } from '../articles/slug.ts'
import type { Part, QuoteKind } from './query.ts'

/** Where words may stand, in the order of the table's columns, and how much standing there counts. The headline counts most. */
export const WEIGHTS = {
  headline: 20,
  kicker: 4,
  standfirst: 5,
  body: 1,
  quotes: 2,
  speakers: 4,
  tags: 5,
  bylines: 4,
  file: 3,
} as const
export type Field = keyof typeof WEIGHTS
export const FIELDS = Object.keys(WEIGHTS) as Field[]

/** All the index knows of one article file. */
export interface Entry {
  summary: ArticleSummary
  tags: string[]
  counts: Record<QuoteKind, number>
  parts: Record<Part, boolean>
  texts: Record<Field, string>
}

/** What the library shows of an article. */
export const summaryOf = (path: string, article: Article): ArticleSummary => ({
  path,
  id: article.id,
  headline: article.headline,
  kicker: article.kicker,
  section: article.section,
  status: article.status,
  language: article.language,
  bylines: article.bylines.map(byline => byline.name),
  createdAt: article.createdAt,
  updatedAt: article.updatedAt,
  embargoUntil: article.embargoUntil,
})

/** The entry of an article. */
export function entryOf(path: string, article: Article): Entry {
  const has = (type: Block['type']): boolean => article.body.some(block => block.type === type)
  const count = (...statuses: string[]): number =>
    article.quotes.filter(quote => statuses.includes(quote.status)).length
  return {
    summary: summaryOf(path, article),
    tags: article.tags,
    counts: {
      unverified: count('unchecked', 'checking'),
      stale: count('stale'),
      verified: count('verified'),
      disputed: count('disputed'),
    },
    parts: {
      ads: has('ad-slot'),
      images: has('image'),
      related: has('related'),
      embargo: article.embargoUntil !== null,
    },
    texts: textsOf(path, article),
  }
}

/** The entry of a file that cannot be read as an article: found by its name alone. */
export const damagedEntry = (path: string, changed: Date, reason: string): Entry => ({
  summary: {
    path,
    id: '',
    headline: basename(path, ARTICLE_SUFFIX),
    kicker: '',
    section: '',
    status: 'draft',
    language: '',
    bylines: [],
    createdAt: changed.toISOString(),
    updatedAt: changed.toISOString(),
    embargoUntil: null,
    damaged: reason,
  },
  tags: [],
  counts: { unverified: 0, stale: 0, verified: 0, disputed: 0 },
  parts: { ads: false, images: false, related: false, embargo: false },
  texts: { ...NO_TEXTS, file: nameOf(path) },
})

const NO_TEXTS = Object.fromEntries(FIELDS.map(field => [field, ''])) as Record<Field, string>

const nameOf = (path: string): string => basename(path, ARTICLE_SUFFIX)

/** The words of an article by where they stand. */
export const textsOf = (path: string, article: Article): Record<Field, string> => ({
  headline: article.headline,
  kicker: article.kicker,
  standfirst: article.standfirst,
  body: article.body.flatMap(blockTexts).map(inlineText).join('\n'),
  quotes: article.quotes.map(quote => quote.words).join('\n'),
  speakers: article.quotes.map(quote => quote.speaker).join(' · '),
  tags: [...article.tags, article.section].join(' · '),
  bylines: article.bylines.map(byline => byline.name).join(' · '),
  file: nameOf(path),
})
