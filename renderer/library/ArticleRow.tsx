import { Copy, Ellipsis, PencilLine, Trash2 } from 'lucide-react'
import { memo, useState } from 'react'
import type { ArticleSummary, SearchHit } from '../../electron/contract.ts'
import { IconButton, Menu, MenuItem, MenuSeparator, StatusDot } from '../app/ui/index.ts'
import { duplicateArticle, trashArticle } from '../app/workbench/article-actions.ts'
import { openArticle } from '../app/workbench/open-article.ts'
import { useWorkbench } from '../app/workbench/use-workbench.tsx'
import { showDialog } from '../app/workbench/workbench.ts'
import { articleName } from './article-name.ts'
import { relativeTime } from './relative-time.ts'
import { STATUS_WORDS } from './status.ts'

export interface ArticleRowProps {
  article: ArticleSummary | SearchHit
  now: Date
  /** Whether it is the open article, or about to be. */
  isOpen: boolean
  /** Whether Tab stops here: one row of the list does, arrows go to the others. */
  isStop: boolean
}

/** One article of the list: headline, state, section and when it last changed. */
export const ArticleRow = memo(function ArticleRow({ article, now, isOpen, isStop }: ArticleRowProps) {
  const workbench = useWorkbench()
  const [menu, setMenu] = useState(false)
  const [isNear, setNear] = useState(false)
  const open = (): void => {
    workbench.store.setState(({ band }) => (band === 'narrow' ? { drawer: null } : {}))
    void openArticle(workbench, article.path)
  }
  return (
    <div
      className={`article-row ${isOpen ? 'is-open' : ''}`}
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
        onClick={open}
        {...(isOpen && { 'aria-current': 'true' })}
      >
        <span className="article-row-headline" dir="auto" lang={article.language || undefined}>
          {article.headline || <em>{articleName(article)}</em>}
        </span>
        {'snippet' in article && article.snippet && <Snippet {...article.snippet} />}
        <span className="article-row-facts">
          {article.damaged ? (
            <StatusDot tone="bad">Damaged</StatusDot>
          ) : (
            <StatusDot tone={STATUS_WORDS[article.status].tone}>
              {STATUS_WORDS[article.status].label}
            </StatusDot>
          )}
          {article.section && <span className="article-row-section">{article.section}</span>}
          <time dateTime={article.updatedAt}>{relativeTime(article.updatedAt, now)}</time>
        </span>
      </button>
      {/* A menu for every row would be most of the work of drawing the list. */}
      {(isNear || isStop || menu) && <RowMenu article={article} isOpen={menu} onOpenChange={setMenu} />}
    </div>
  )
})

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

function RowMenu({ article, isOpen, onOpenChange }: RowMenuProps) {
  const workbench = useWorkbench()
  const { path } = article
  return (
    <Menu
      isOpen={isOpen}
      onOpenChange={onOpenChange}
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
      <MenuItem
        icon={PencilLine}
        shortcut="F2"
        onAction={() => showDialog(workbench, { kind: 'rename', path })}
      >
        Rename the file…
      </MenuItem>
      <MenuItem
        icon={Copy}
        isDisabled={Boolean(article.damaged)}
        onAction={() => void duplicateArticle(workbench, path)}
      >
        Duplicate
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Trash2} danger shortcut="Delete" onAction={() => void trashArticle(workbench, path)}>
        Move to the trash
      </MenuItem>
    </Menu>
  )
}
