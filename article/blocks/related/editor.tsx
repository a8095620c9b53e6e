import { defineExtension } from 'lexical'
import { FileText, Link2, Plus, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { BoxProps } from '../../../renderer/editor/kit/BoxView.tsx'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { $createBox, $readBox, BoxNode } from '../../../renderer/editor/kit/box.tsx'
import { Field } from '../../../renderer/editor/kit/Field.tsx'
import { type NamedArticle, useServices } from '../../../renderer/editor/kit/services.ts'
import type { RelatedLink } from './schema.ts'

function RelatedView({ block, change }: BoxProps<'related'>): ReactNode {
  const set = (index: number, link: RelatedLink): void => change({ links: block.links.with(index, link) })
  return (
    <>
      <Field
        label="Label"
        hideLabel
        className="related-label"
        placeholder="Label, such as Read also"
        value={block.label}
        onChange={label => change({ label })}
      />
      {block.links.map((link, index) => (
        <LinkRow
          key={index}
          link={link}
          number={index + 1}
          onChange={next => set(index, next)}
          onRemove={() => change({ links: block.links.toSpliced(index, 1) })}
        />
      ))}
      <button
        type="button"
        className="related-add"
        onClick={() => change({ links: [...block.links, { title: '' }] })}
      >
        <Plus size={14} aria-hidden /> Add link
      </button>
    </>
  )
}

interface LinkRowProps {
  link: RelatedLink
  number: number
  onChange(link: RelatedLink): void
  onRemove(): void
}

function LinkRow({ link, number, onChange, onRemove }: LinkRowProps): ReactNode {
  const { findArticles, report } = useServices()
  const [found, setFound] = useState<NamedArticle[]>([])
  const search = (title: string): void => {
    onChange({ ...link, title })
    if (link.articleId) return
    findArticles(title).then(setFound, error => report(String(error)))
  }
  const choose = (article: NamedArticle): void => {
    onChange({ ...withoutUrl(link), articleId: article.id, title: article.title })
    setFound([])
  }
  return (
    <div className="related-link">
      <Field
        label={`Title of link ${number}`}
        hideLabel
        className="related-title"
        placeholder="Title, or words to find an article"
        value={link.title}
        onChange={search}
      />
      {found.length > 0 ? <ArticlesFound found={found} onChoose={choose} /> : null}
      <div className="related-target">
        <LinkTarget link={link} number={number} onChange={onChange} />
        <button
          type="button"
          className="related-remove"
          aria-label={`Remove link ${number}`}
          onClick={onRemove}
        >
          <X size={14} aria-hidden />
        </button>
      </div>
    </div>
  )
}

interface ArticlesFoundProps {
  found: NamedArticle[]
  onChoose(article: NamedArticle): void
}

const ArticlesFound = ({ found, onChoose }: ArticlesFoundProps): ReactNode => (
  <ul className="related-found" aria-label="Articles found">
    {found.map(article => (
      <li key={article.id}>
        <button type="button" onClick={() => onChoose(article)}>
          <FileText size={14} aria-hidden /> {article.title || 'Untitled article'}
        </button>
      </li>
    ))}
  </ul>
)

/** Where a link leads: to an article of the newsroom, or to an address. */
function LinkTarget({ link, number, onChange }: Omit<LinkRowProps, 'onRemove'>): ReactNode {
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
  box: { role: 'group', name: () => 'Related links', View: RelatedView },
  insert: {
    name: 'Related links',
    keywords: ['read also', 'see also', 'links'],
    hint: 'Links to other stories',
    icon: Link2,
    $create: ({ settings }) =>
      $createBox({ id: '', type: 'related', label: settings.relatedLabel, links: [{ title: '' }] }),
  },
}
