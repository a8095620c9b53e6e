import { defineExtension } from 'lexical'
import { FileText, Link2, Plus, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { BoxProps } from '../../../renderer/editor/kit/BoxView.tsx'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { $createBox, $readBox, BoxNode } from '../../../renderer/editor/kit/box.tsx'
import { Field } from '../../../renderer/editor/kit/Field.tsx'
import { type NamedArticle, useServices } from '../../../renderer/editor/kit/services.ts'
import type { RelatedLink } from './schema.ts'

function RelatedView({ block, change }: BoxProps<'related'>): ReactNode {
  const set = (index: number, link: RelatedLink): void => change({ links: block.links.with(index, link) })
  /** The link that was just added: its title gets the cursor. */
  const [added, setAdded] = useState<number | null>(null)
  const add = (): void => {
    setAdded(block.links.length)
    change({ links: [...block.links, { title: '' }] })
  }
  return (
    <>
      <Field
        label="Label"
        hideLabel
        className="related-label"
        isProse
        placeholder="Label, such as Read also"
        value={block.label}
        onChange={label => change({ label })}
      />
      {block.links.map((link, index) => (
        <LinkRow
          key={index}
          link={link}
          number={index + 1}
          isNew={index === added}
          onChange={next => set(index, next)}
          onEnd={add}
          onRemove={() => change({ links: block.links.toSpliced(index, 1) })}
        />
      ))}
      <button type="button" className="related-add" onClick={add}>
        <Plus size={14} aria-hidden /> Add link
      </button>
    </>
  )
}

interface LinkRowProps {
  link: RelatedLink
  number: number
  isNew: boolean
  onChange(link: RelatedLink): void
  /** Enter in the last field of the last link. */
  onEnd(): void
  onRemove(): void
}

function LinkRow({ link, number, isNew, onChange, onEnd, onRemove }: LinkRowProps): ReactNode {
  const { found, search, forget } = useArticlesFound()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isNew) row.current?.querySelector('textarea')?.focus()
  }, [isNew])
  const backToTitle = (): void => {
    forget()
    row.current?.querySelector('textarea')?.focus()
  }
  // The field is of several lines so that a long title is seen whole; the title is one.
  const onTitle = (typed: string): void => {
    const title = typed.replace(/\s*\n\s*/g, ' ')
    onChange({ ...link, title })
    if (!link.articleId) search(title)
  }
  const choose = (article: NamedArticle): void => {
    onChange({ ...withoutUrl(link), articleId: article.id, title: article.title })
    backToTitle()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && isField(event.target)) {
      event.preventDefault()
      if (!toNextField(event.target)) onEnd()
    }
    if (found.length === 0 || !(event.key === 'Escape' || walk(event))) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') backToTitle()
  }
  return (
    <div
      ref={row}
      role="presentation"
      className="related-link"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || forget()}
    >
      <Field
        label={`Title of link ${number}`}
        hideLabel
        className="related-title"
        long
        isProse
        placeholder="Title, or words to find an article"
        value={link.title}
        onChange={onTitle}
      />
      {found.length > 0 ? <ArticlesFound found={found} onChoose={choose} /> : null}
      <div className="related-target">
        <LinkTarget link={link} number={number} onChange={onChange} />
        <RemoveLink number={number} onRemove={onRemove} />
      </div>
    </div>
  )
}

const RemoveLink = ({ number, onRemove }: Pick<LinkRowProps, 'number' | 'onRemove'>): ReactNode => (
  <button type="button" className="related-remove" aria-label={`Remove link ${number}`} onClick={onRemove}>
    <X size={14} aria-hidden />
  </button>
)

/** The articles that a title may mean. An answer that comes late, after more was typed or one was chosen, is none. */
function useArticlesFound() {
  const { findArticles, report } = useServices()
  const [found, setFound] = useState<NamedArticle[]>([])
  const asked = useRef('')
  const search = (title: string): void => {
    asked.current = title
    findArticles(title).then(
      articles => {
        if (asked.current === title) setFound(articles)
      },
      error => report(String(error)),
    )
  }
  const forget = (): void => {
    asked.current = ''
    setFound([])
  }
  return { found, search, forget }
}

const isField = (target: EventTarget): target is HTMLElement =>
  target instanceof Element && target.matches('textarea, input')

/** Goes from a title to its address, and on to the next link. False where there is none. */
function toNextField(field: HTMLElement): boolean {
  const fields = [
    ...(field.closest('.box')?.querySelectorAll<HTMLElement>('.related-link :is(textarea, input)') ?? []),
  ]
  const next = fields[fields.indexOf(field) + 1]
  next?.focus()
  return next !== undefined
}

/** Arrows lead from the title down through the articles found and back up. False for any other key or place. */
function walk({ key, target, currentTarget }: KeyboardEvent<HTMLDivElement>): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const stops = [
    ...currentTarget.querySelectorAll<HTMLElement>('.related-title textarea, .related-found button'),
  ]
  const at = stops.findIndex(stop => stop === target)
  if (step === 0 || at < 0) return false
  stops[at + step]?.focus()
  return true
}

interface ArticlesFoundProps {
  found: NamedArticle[]
  onChoose(article: NamedArticle): void
}

const ArticlesFound = ({ found, onChoose }: ArticlesFoundProps): ReactNode => (
  <ul className="related-found" aria-label="Articles found">
    {found.map(article => (
      <li key={article.id}>
        <button
          type="button"
          // The focus stays in the title, whose leaving would take the list away before the click.
          onMouseDown={event => event.preventDefault()}
          onClick={() => onChoose(article)}
        >
          <FileText size={14} aria-hidden /> {article.title || 'Untitled article'}
        </button>
      </li>
    ))}
  </ul>
)

/** Where a link leads: to an article of the newsroom, or to an address. */
function LinkTarget({
  link,
  number,
  onChange,
}: Pick<LinkRowProps, 'link' | 'number' | 'onChange'>): ReactNode {
  const { articleId, ...outside } = link
  if (articleId)
    return (
      <span className="related-inside">
        <FileText size={13} aria-hidden /> Article of this newsroom
        <button type="button" onClick={() => onChange(outside)}>
          Unlink
        </button>
      </span>
    )
  return (
    <>
      <Link2 size={13} aria-hidden />
      <Field
        label={`Address of link ${number}`}
        hideLabel
        className="related-address"
        placeholder="https://… or choose an article by its title"
        value={link.url ?? ''}
        onChange={url => onChange(url ? { ...link, url } : withoutUrl(link))}
      />
    </>
  )
}

const withoutUrl = ({ url: _url, ...link }: RelatedLink): RelatedLink => link

/** "Read also": links to other stories, hung on an accent rule. */
export const relatedEditor: EditorBlock<'related'> = {
  type: 'related',
  nodes: [BoxNode],
  extension: defineExtension({ name: 'copydesk/related', nodes: [BoxNode] }),
  $create: block => $createBox(block),
  $read: (node, id) => $readBox(node, 'related', id),
  box: { role: 'group', name: () => 'Related links', View: RelatedView, beginsAt: '.related-title textarea' },
  insert: {
    name: 'Related links',
    keywords: ['read also', 'see also', 'links'],
    hint: 'Links to other stories',
    icon: Link2,
    $create: ({ settings }) =>
      $createBox({ id: '', type: 'related', label: settings.relatedLabel, links: [{ title: '' }] }),
  },
}
