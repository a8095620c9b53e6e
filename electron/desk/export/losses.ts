import type { Article } from '../../../article/article.ts'
import type { BlockOf } from '../../../article/blocks/registry.ts'
import { resolveRelated } from '../../../article/blocks/related/html.ts'
import type { RelatedLink } from '../../../article/blocks/related/schema.ts'
import { blockTexts } from '../../../article/blocks/text.ts'
import { isBlank } from '../../../article/checks/rule.ts'
import { safeLink, safePicture } from '../../../article/html/urls.ts'
import { markOf } from '../../../article/inline.ts'
import type { WriteContext } from './writer.ts'

/** A sentence about some things when there are any: `one` about one, `more` about several with their number for `#`. */
export const counted = (count: number, one: string, more: string): string[] =>
  count === 0 ? [] : [count === 1 ? one : more.replace('#', String(count))]

/** How many blocks of a type an article has. */
export const countBlocks = (article: Article, type: Article['body'][number]['type']): number =>
  article.body.filter(block => block.type === type).length

/** What no format but the article's own file can carry. */
export function commonLosses(article: Article, context: WriteContext): string[] {
  const unknown = article.body.filter(block => block.type === 'unknown')
  const dead = deadEnds(article, context)
  const kinds = [...new Set(unknown.map(block => String(block.raw.type)))].join(', ')
  return [
    ...counted(
      unknown.length,
      `One block that only a newer Copydesk knows (${kinds}) is left out.`,
      `# blocks that only a newer Copydesk knows (${kinds}) are left out.`,
    ),
    ...counted(
      article.bylines.filter(({ name, role }) => isBlank(name) && !isBlank(role)).length,
      'One byline has no name, only a role, and is left out.',
      '# bylines have no name, only a role, and are left out.',
    ),
    ...counted(
      badLinks(article),
      'One link has an address that must not go out; its words stay.',
      '# links have addresses that must not go out; their words stay.',
    ),
    ...counted(
      article.body.filter(block => block.type === 'image' && safePicture(block.src) === null).length,
      'One picture has an address that must not go out; its caption stays.',
      '# pictures have addresses that must not go out; their captions stay.',
    ),
    ...counted(
      dead.filter(link => !link.articleId).length,
      'One related link leads nowhere yet and goes out as a title.',
      '# related links lead nowhere yet and go out as titles.',
    ),
    ...counted(
      dead.filter(link => link.articleId).length,
      'One related link is to an article of this newsroom, which has no address on the web yet, and goes out as a title.',
      '# related links are to articles of this newsroom, which have no addresses on the web yet, and go out as titles.',
    ),
  ]
}

/** Pictures that a format links instead of containing them. */
export const linkedPictures = (article: Article, context: WriteContext): string[] =>
  counted(
    article.body.filter(
      block =>
        block.type === 'image' &&
        context.picture(block.src).startsWith('media/') &&
        !context.missing.has(block.src),
    ).length,
    'One picture is not in this file but in the media folder beside it: send that along.',
    '# pictures are not in this file but in the media folder beside it: send that along.',
  )

const badLinks = (article: Article): number =>
  article.body
    .flatMap(blockTexts)
    .flat()
    .filter(run => {
      const link = markOf(run, 'link')
      return link !== undefined && safeLink(link.href) === null
    }).length

const deadEnds = (article: Article, context: WriteContext): RelatedLink[] =>
  article.body
    .filter((block): block is BlockOf<'related'> => block.type === 'related')
    .flatMap(block => block.links)
    .filter(link => resolveRelated(link, context.related).url === null)

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' })

/** A moment (ISO 8601) as people read it, by this machine's clock: "Sunday, 22 November 2026 at 15:49". */
export function momentInWords(iso: string): string {
  const at = new Date(iso)
  return Number.isNaN(at.getTime()) ? iso : moment.format(at)
}

/** Formats without a place for it must say that an embargo is not in the file. */
export const embargoLoss = (article: Article): string[] =>
  article.embargoUntil ? [`The embargo until ${momentInWords(article.embargoUntil)} is not in the file.`] : []
