import { Fragment, type ReactNode } from 'react'
import type { Article } from '../../../article/article.ts'
import type { ListItem } from '../../../article/blocks/list/schema.ts'
import { BLOCK_NAMES } from '../../../article/blocks/names.ts'
import type { Block, BlockOf } from '../../../article/blocks/registry.ts'
import { commaAfter } from '../../../article/html/attribution.ts'
import { type Inline, markOf, PLAIN_MARKS, type Run } from '../../../article/inline.ts'
import { longDate } from '../../../article/language.ts'
import { assertNever } from '../../../article/result.ts'
import { useFace } from '../../app/faces/faces.ts'
import './preview.css'

/** Blocks that are drawn; what comes after them is only counted. */
const MOST_BLOCKS = 1500

/** The article as it would be added: for reading only. Pictures are named, not fetched, so that nothing is asked of the network. */
export function ArticlePreview({ article }: { article: Article }) {
  const { kicker, headline, standfirst, bylines, dateline } = article
  useFace(article.language)
  const signed = bylines.map(({ name, role }) => (role ? `${name}${commaAfter(name)}${role}` : name))
  const line = [...signed, dateline.place, longDate(dateline.date, article.language)].filter(Boolean)
  return (
    <article className="preview" lang={article.language} dir="auto">
      {kicker && <p className="preview-kicker">{kicker}</p>}
      {headline ? <h2>{headline}</h2> : <p className="preview-missing">No headline yet</p>}
      {standfirst && (
        <p className="preview-standfirst" dir="auto">
          {standfirst}
        </p>
      )}
      {line.length > 0 && (
        <p className="preview-line">
          {line.map((part, i) => (
            <Fragment key={part}>
              {i > 0 && ' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      <hr />
      {article.body.slice(0, MOST_BLOCKS).map(block => (
        <BlockView key={block.id} block={block} />
      ))}
      {article.body.length > MOST_BLOCKS && (
        <p className="preview-line">{(article.body.length - MOST_BLOCKS).toLocaleString('en')} more blocks</p>
      )}
    </article>
  )
}

function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Words text={block.text} />
        </p>
      )
    case 'heading':
      return (
        <h3 className={`level-${block.level}`} dir="auto">
          <Words text={block.text} />
        </h3>
      )
    case 'list':
      return <Points ordered={block.ordered} start={block.start} items={block.items} />
    case 'quote':
    case 'pull-quote':
      return (
        <blockquote dir="auto">
          <Words text={block.text} />
          {block.speaker && <cite>{block.speaker}</cite>}
        </blockquote>
      )
    case 'image':
      return <PictureView picture={block} />
    case 'related':
      return <RelatedView related={block} />
    case 'ad-slot':
      return <AdView ad={block} />
    case 'divider':
      return <hr className="preview-divider" />
    case 'unknown':
      return <div className="preview-box">{BLOCK_NAMES.unknown}</div>
    default:
      return assertNever(block)
  }
}

const PictureView = ({ picture }: { picture: BlockOf<'image'> }) => (
  <div className="preview-box">
    <strong>Picture</strong> <span>{picture.alt || picture.src}</span>
    {picture.caption.length > 0 && (
      <p>
        <Words text={picture.caption} />
      </p>
    )}
  </div>
)

const RelatedView = ({ related }: { related: BlockOf<'related'> }) => (
  <div className="preview-related">
    <p>{related.label}</p>
    {related.links.map((link, i) => (
      <p key={`${i} ${link.title}`} dir="auto">
        {link.title} {link.url && <span dir="ltr">{link.url}</span>}
      </p>
    ))}
  </div>
)

const AdView = ({ ad }: { ad: BlockOf<'ad-slot'> }) => (
  <div className="preview-ad" dir="ltr">
    <span>
      Ad slot <strong>{ad.slot}</strong>
    </span>
    <span>{ad.sizes.map(size => (size === 'fluid' ? size : `${size[0]} × ${size[1]}`)).join(', ')}</span>
  </div>
)

interface PointsProps {
  ordered: boolean
  start: number | undefined
  items: readonly ListItem[]
}

function Points({ ordered, start, items }: PointsProps) {
  const points = items.map((item, i) => (
    // Points have no id; in a preview they never change place.
    <li key={`point ${i + 1}`} dir="auto">
      <Words text={item.text} />
      {item.list && <Points ordered={item.list.ordered} start={item.list.start} items={item.list.items} />}
    </li>
  ))
  return ordered ? <ol start={start ?? 1}>{points}</ol> : <ul>{points}</ul>
}

const TAGS = { strong: 'strong', em: 'em', strike: 's', code: 'code', sup: 'sup', sub: 'sub' } as const

const Words = ({ text }: { text: Inline }) =>
  text.map((run, i) => <Fragment key={`run ${i + 1}`}>{marked(run)}</Fragment>)

function marked(run: Run): ReactNode {
  let words: ReactNode = run.text
  for (const type of PLAIN_MARKS) {
    const Tag = TAGS[type]
    if (markOf(run, type)) words = <Tag>{words}</Tag>
  }
  if (markOf(run, 'link')) words = <u title={markOf(run, 'link')?.href}>{words}</u>
  if (markOf(run, 'quote')) words = <span className="preview-quote">{words}</span>
  return words
}
