import { useMemo } from 'react'
import type { Article } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { type BlockChange, compareArticles } from '../../../article/compare/compare.ts'
import type { FieldChange } from '../../../article/compare/fields.ts'
import { BlockChangeView } from './BlockChangeView.tsx'
import { ChangedWords } from './ChangedWords.tsx'
import { inStretches } from './stretches.ts'

interface Props {
  before: Article
  after: Article
  /** Puts a block of the earlier version into the text, in the place of the block named. Left out where the text is not on the page. */
  onRestore?: (block: Block, name: string) => void
}

/** What changed, in reading order; long stretches that did not are folded. */
export function ComparisonView({ before, after, onRestore }: Props) {
  const { fields, blocks } = useMemo(() => compareArticles(before, after), [before, after])
  const isSame = fields.length === 0 && blocks.every(change => change.kind === 'same' && !change.moved)
  return (
    <section className="compare-page" aria-label="Comparison" lang={after.language} dir="auto" tabIndex={0}>
      {isSame && <p className="compare-none">These two versions say the same.</p>}
      {fields.length > 0 && <Fields fields={fields} />}
      {inStretches(blocks).map(stretch =>
        stretch.isFolded ? (
          <Unchanged key={keyOf(stretch.changes[0])} changes={stretch.changes} />
        ) : (
          stretch.changes.map(change => (
            <BlockChangeView key={keyOf(change)} change={change} {...(onRestore && { onRestore })} />
          ))
        ),
      )}
    </section>
  )
}

const keyOf = (change: BlockChange | undefined): string =>
  change === undefined ? '' : 'after' in change ? `now ${change.after.id}` : `then ${change.before.id}`

const Fields = ({ fields }: { fields: FieldChange[] }) => (
  <dl className="compare-fields">
    {fields.map(({ name, parts }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <ChangedWords parts={parts} />
        </dd>
      </div>
    ))}
  </dl>
)

const Unchanged = ({ changes }: { changes: BlockChange[] }) => (
  <details className="compare-unchanged">
    <summary>{changes.length} blocks are the same</summary>
    {changes.map(change => (
      <BlockChangeView key={keyOf(change)} change={change} />
    ))}
  </details>
)
