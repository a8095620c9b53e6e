import type { Article } from '../article.ts'
import type { Place } from '../place.ts'
import type { Claim } from '../quotes/claims.ts'
import { listLedger } from '../quotes/ledger.ts'
import { adsInARow } from './ads-in-a-row.ts'
import { adsOfOneName } from './ads-of-one-name.ts'
import type { CheckProblem } from './check.ts'
import { earlyAd } from './early-ad.ts'
import { emptyHeading } from './empty-heading.ts'
import { imageAlt } from './image-alt.ts'
import { imageCredit } from './image-credit.ts'
import { liftedWords } from './lifted-words.ts'
import { linkNowhere } from './link-nowhere.ts'
import { longHeadline } from './long-headline.ts'
import { longPullQuote } from './long-pull-quote.ts'
import { missingByline } from './missing-byline.ts'
import { missingHeadline } from './missing-headline.ts'
import { missingStandfirst } from './missing-standfirst.ts'
import { quoteAttribution } from './quote-attribution.ts'
import { quoteSpeaker } from './quote-speaker.ts'
import { quoteStatus } from './quote-status.ts'
import { relatedEmpty } from './related-empty.ts'
import { relatedNowhere } from './related-nowhere.ts'
import { relatedUntitled } from './related-untitled.ts'
import { repeatedParagraph } from './repeated-paragraph.ts'
import type { Rule } from './rule.ts'
import { unbalancedQuotes } from './unbalanced-quotes.ts'

/** Every rule of the house. Adding one is a file and a line here. */
const RULES: readonly Rule[] = [
  missingHeadline,
  longHeadline,
  missingStandfirst,
  missingByline,
  emptyHeading,
  repeatedParagraph,
  unbalancedQuotes,
  imageAlt,
  imageCredit,
  linkNowhere,
  relatedEmpty,
  relatedNowhere,
  relatedUntitled,
  earlyAd,
  adsInARow,
  adsOfOneName,
  longPullQuote,
  liftedWords,
  quoteStatus,
  quoteSpeaker,
  quoteAttribution,
]

/** What a check may know beyond the article itself. */
export interface CheckContext {
  /** Ids of every article of the newsroom: a related link to any other id points nowhere. */
  knownArticleIds?: ReadonlySet<string>
  /** What was found in its words, and which record each has. */
  claims?: readonly Claim[]
}

/** Everything wrong with an article, in reading order. One pass of each rule: the cost grows with the article, no faster. */
export function checkArticle(article: Article, context: CheckContext = {}): CheckProblem[] {
  const story = {
    article,
    ledger: listLedger(article),
    attributed: new Map(context.claims?.map(({ id, found }) => [id, found.speaker])),
    knownArticleIds: context.knownArticleIds,
  }
  const order = new Map(article.body.map((block, i) => [block.id, i + FIELDS.length]))
  return RULES.flatMap(rule => rule(story))
    .map(problem => ({ problem, at: orderOf(problem.place, order) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ problem }) => problem)
}

type FieldName = Extract<Place, { field: string }>['field']
const FIELDS: readonly FieldName[] = ['language', 'kicker', 'headline', 'standfirst', 'bylines', 'dateline']

const orderOf = (place: Place, blocks: ReadonlyMap<string, number>): [number, number, number] =>
  'field' in place
    ? [FIELDS.indexOf(place.field), 0, 0]
    : [blocks.get(place.block) ?? 0, place.text ?? place.link ?? 0, place.from ?? 0]
