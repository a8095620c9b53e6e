import type { Article } from '../article.ts'
import { isBlankByline } from '../bylines.ts'
import { type ChangedPart, changedWords } from '../quotes/changed-words.ts'
import { wellFormed } from '../words.ts'

/** A field above or beside the body that differs, word by word. */
export interface FieldChange {
  name: string
  parts: ChangedPart[]
}

/** The fields as a person reads them, in the order of the page and the inspector. */
const FIELDS: readonly [name: string, read: (article: Article) => string][] = [
  ['Kicker', article => article.kicker],
  ['Headline', article => article.headline],
  ['Standfirst', article => article.standfirst],
  [
    'Bylines',
    article =>
      article.bylines
        .filter(byline => !isBlankByline(byline))
        .map(({ name, role }) => (role ? `${name}, ${role}` : name))
        .join('; '),
  ],
  ['Dateline', article => [article.dateline.place, article.dateline.date].filter(Boolean).join(', ')],
  ['Language', article => article.language],
  ['Section', article => article.section],
  ['Tags', article => article.tags.join(', ')],
  ['Status', article => article.status],
  ['Embargo', article => article.embargoUntil ?? ''],
  ['Ads', article => article.ads.mode],
  ['Quotation records', article => recordsInWords(article)],
]

/** The fields that differ between two versions. */
export function changedFields(before: Article, after: Article): FieldChange[] {
  return FIELDS.flatMap(([name, read]) => {
    const [was, is] = [read(before), read(after)]
    return was === is ? [] : [{ name, parts: changedWords(was, is, wellFormed(after.language)) }]
  })
}

/** "2 verified, 1 unchecked": where the checking stood, without the records' whole histories. */
function recordsInWords({ quotes }: Article): string {
  const counts = new Map<string, number>()
  for (const { status } of quotes) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].map(([status, count]) => `${count} ${status}`).join(', ')
}
