import { Ellipsis } from 'lucide-react'
import { type MouseEvent, memo, useState } from 'react'
import { withoutCopyMark } from '../../article/copy-mark.ts'
import type { ArticleSummary, SearchHit } from '../../electron/contract.ts'
import { useFace } from '../app/faces/faces.ts'
import { Badge, StatusDot } from '../app/ui/badge.tsx'
import { IconButton } from '../app/ui/button.tsx'
import { late } from '../app/ui/late.tsx'
import { Menu } from '../app/ui/menu.tsx'
import { openArticle } from '../app/workbench/open-article.ts'
import { useWorkbench } from '../app/workbench/use-workbench.tsx'
import { articleName } from './article-name.ts'
import { EmbargoNote } from './embargo/EmbargoNote.tsx'
import { relativeTime } from './relative-time.ts'
import { STATUS_WORDS } from './status.ts'

const RowItems = late(async () => (await import('./RowItems.tsx')).RowItems)

export interface ArticleRowProps {
  article: SearchHit
  /** Its place in the list. */
  index: number
  now: Date
  isByCreation: boolean
  /** Whether it is the open article, or about to be. */
  isOpen: boolean
  /** Whether Tab stops here: one row of the list does, arrows go to the others. */
  isStop: boolean
  isChosen: boolean
  onToggle: (index: number) => void
  onExtend: (index: number) => Promise<void>
}

/** One article of the list: headline, state, section, embargo and when it last changed. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { article, index, now, isByCreation, isOpen, isStop, isChosen, onToggle, onExtend } = props
  const workbench = useWorkbench()
  useFace(article.language)
  const [menu, setMenu] = useState(false)
  const [isNear, setNear] = useState(false)
  const press = (event: MouseEvent): void => {
    if (event.shiftKey) return void onExtend(index)
    if (event.ctrlKey || event.metaKey) return onToggle(index)
    workbench.store.setState(({ band }) => (band === 'narrow' ? { drawer: null } : {}))
    void openArticle(workbench, article.path)
  }
  return (
    <div
      className={`article-row ${isOpen ? 'is-open' : ''} ${isChosen ? 'is-chosen' : ''}`}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onContextMenu={event => {
        event.preventDefault()
        setMenu(true)
      }}
    >
      <button
        type="button"
        className="article-row-open"
        tabIndex={isStop ? 0 : -1}
        onClick={press}
        {...(isOpen && { 'aria-current': 'true' })}
        {...(isChosen && { 'aria-description': 'Selected' })}
      >
        <RowHeadline article={article} />
        {article.snippet && <Snippet {...article.snippet} />}
        <EmbargoNote until={article.embargoUntil} />
        <RowFacts article={article} moment={isByCreation ? article.createdAt : article.updatedAt} now={now} />
      </button>
      <input
        type="checkbox"
        className="row-check"
        tabIndex={-1}
        aria-label={`Select “${articleName(article)}”`}
        checked={isChosen}
        onChange={() => {}}
        onClick={event => (event.shiftKey ? void onExtend(index) : onToggle(index))}
      />
      {/* A menu for every row would be most of the work of drawing the list. */}
      {(isNear || isStop || menu) && <RowMenu article={article} isOpen={menu} onOpenChange={setMenu} />}
    </div>
  )
})

/** Without what makes it a duplicate's: where a long headline is cut, that would be the first to go. */
function RowHeadline({ article }: { article: ArticleSummary }) {
  const { words } = withoutCopyMark(article.headline)
  return (
    <span className="article-row-headline" dir="auto" lang={article.language || undefined}>
      {words || <em>{articleName({ ...article, headline: words })}</em>}
    </span>
  )
}

function CopyBadge({ of }: { of: string }) {
  const { copies } = withoutCopyMark(of)
  return copies > 0 && <Badge>{copies === 1 ? 'Copy' : `Copy ${copies}`}</Badge>
}

interface RowFactsProps {
  article: ArticleSummary
  /** When it was begun or last changed, whichever the list is ordered by. */
  moment: string
  now: Date
}

/** State, section and time, under the headline. */
const RowFacts = ({ article, moment, now }: RowFactsProps) => (
  <span className="article-row-facts">
    {article.damaged ? (
      <StatusDot tone="bad">Damaged</StatusDot>
    ) : (
      <StatusDot tone={STATUS_WORDS[article.status].tone}>{STATUS_WORDS[article.status].label}</StatusDot>
    )}
    <CopyBadge of={article.headline} />
    {article.copyOf && <Badge>Second copy</Badge>}
    {article.section && <span className="article-row-section">{article.section}</span>}
    <time dateTime={moment}>{relativeTime(moment, now)}</time>
  </span>
)

function Snippet({ text, start, end }: { text: string; start: number; end: number }) {
  return (
    <span className="article-row-snippet" dir="auto">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </span>
  )
}

interface RowMenuProps {
  article: ArticleSummary
  isOpen: boolean
  onOpenChange: (open: boolean) => void
}

const RowMenu = ({ article, ...open }: RowMenuProps) => (
  <Menu
    {...open}
    onNear={RowItems.fetch}
    placement="bottom end"
    trigger={
      <IconButton
        size="small"
        icon={Ellipsis}
        label={`More for “${articleName(article)}”`}
        className="article-row-menu"
      />
    }
  >
    <RowItems article={article} />
  </Menu>
)
