import type { NewsArticle, WithContext } from 'schema-dts'
import type { Article } from '../../../article/article.ts'
import { writersOf } from '../../../article/bylines.ts'
import { languageTag } from '../../../article/language.ts'
import type { NewsroomSettings } from '../../contract.ts'

/** What search engines are told about a story: schema.org's NewsArticle, its empty fields left out. */
export function newsArticle(article: Article, settings: NewsroomSettings): WithContext<NewsArticle> {
  const pictures = article.body.flatMap(block =>
    block.type === 'image' && block.src.startsWith('https:') ? [block.src] : [],
  )
  const writers = writersOf(article)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    ...(article.standfirst && { description: article.standfirst }),
    inLanguage: languageTag(article.language),
    datePublished: publishedAt(article),
    dateModified: modifiedAt(article),
    ...(article.dateline.place && { dateline: article.dateline.place }),
    ...(article.section && { articleSection: article.section }),
    ...(article.tags.length > 0 && { keywords: article.tags }),
    ...(pictures.length > 0 && { image: pictures }),
    ...(writers.length > 0 && {
      author: writers.map(({ name, role }) => ({
        '@type': 'Person' as const,
        name,
        ...(role && { jobTitle: role }),
      })),
    }),
    ...(settings.name && { publisher: { '@type': 'NewsMediaOrganization' as const, name: settings.name } }),
  }
}

/**
 * The day in the dateline where it is one (YYYY-MM-DD), else the moment the article was begun; but never before the day on which its
 * embargo ends, for nobody published it then. That is the day which the embargo names, by its own time zone: readers live there, and its
 * hour is nothing for them.
 */
export function publishedAt({ dateline, createdAt, embargoUntil }: Article): string {
  const told = /^\d{4}-\d{2}-\d{2}$/.test(dateline.date) ? dateline.date : createdAt
  const end = embargoUntil ?? ''
  return !Number.isNaN(Date.parse(end)) && dayOf(end) > dayOf(told) ? dayOf(end) : told
}

/** The moment of the last change; never before the story was published, as it would be while an embargo runs. */
export function modifiedAt(article: Article): string {
  const published = publishedAt(article)
  return dayOf(article.updatedAt) < dayOf(published) ? published : article.updatedAt
}

const dayOf = (iso: string): string => iso.slice(0, '2026-11-22'.length)

/** JSON that no text in it can end the script element it stands in. */
export const scriptJson = (data: object): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
