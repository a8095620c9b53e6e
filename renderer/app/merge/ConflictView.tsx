import { useMemo } from 'react'
import { useStore } from 'zustand'
import { type Choice, choicesOf } from '../../../article/merge/choose.ts'
import { type ChangedPart, changedWords } from '../../../article/quotes/changed-words.ts'
import { wellFormed } from '../../../article/words.ts'
import type { OpenConflict } from '../../session/outside/types.ts'
import { ToggleGroup } from '../ui/index.ts'
import type { ShownSession } from '../workbench/workbench.ts'
import { conflictName, conflictSides, partsOf } from './conflict-words.ts'

const WORDS: Record<Choice, string> = { mine: 'Mine', theirs: 'Theirs', both: 'Both' }

interface Props {
  session: ShownSession
  open: OpenConflict
  choice: Choice | null
  onChoose: (choice: Choice) => void
}

/** One place that both changed: my words and theirs beside each other, what differs marked, and the choice above them. */
export function ConflictView({ session, open, choice, onChoose }: Props) {
  const article = useStore(session.store, state => state.article)
  const { conflict, copy } = open
  const name = conflictName(conflict, article)
  const { mine, theirs } = conflictSides(conflict, article)
  const parts = useMemo(
    () =>
      mine !== null && theirs !== null ? changedWords(mine, theirs, wellFormed(article.language)) : null,
    [mine, theirs, article.language],
  )
  const isText =
    conflict.kind === 'block' || ['kicker', 'headline', 'standfirst'].includes(conflict.path[0] ?? '')
  return (
    <section className="merge-item" aria-label={name}>
      <header>
        <h3>{name}</h3>
        <ToggleGroup<Choice | ''>
          label={`What stands: ${name}`}
          choices={choicesOf(conflict).map(id => ({ id, content: WORDS[id] }))}
          value={choice ?? ''}
          onChange={next => next !== '' && onChoose(next)}
        />
      </header>
      {mine === theirs && <p className="merge-same">The words are the same; their formatting differs.</p>}
      <div className={`merge-sides ${isText ? 'is-text' : ''}`} lang={article.language}>
        <Side
          title="Mine, on the page"
          words={mine}
          parts={parts}
          side="removed"
          isChosen={choice === 'mine' || choice === 'both'}
          gone="You took this out."
        />
        <Side
          title={copy === null ? 'Theirs, in the file' : 'Theirs, in the copy'}
          words={theirs}
          parts={parts}
          side="added"
          isChosen={choice === 'theirs' || choice === 'both'}
          gone="They took this out."
        />
      </div>
    </section>
  )
}

interface SideProps {
  title: string
  words: string | null
  parts: ChangedPart[] | null
  /** Which parts are this side's own. */
  side: 'added' | 'removed'
  isChosen: boolean
  gone: string
}

const Side = ({ title, words, parts, side, isChosen, gone }: SideProps) => (
  <div className={`merge-side ${isChosen ? 'is-chosen' : ''}`}>
    <h4>{title}</h4>
    {words === null ? (
      <p className="merge-gone">{gone}</p>
    ) : (
      <p dir="auto">
        {(parts ? partsOf(words, parts, side) : [{ kind: side, words }]).map((part, index) => {
          const key = `${index}-${part.kind}`
          return part.kind === 'same' || !parts ? (
            <span key={key}>{part.words}</span>
          ) : (
            <mark key={key}>{part.words}</mark>
          )
        })}
      </p>
    )}
  </div>
)
